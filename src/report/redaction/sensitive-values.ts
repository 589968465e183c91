import { isJsonObject, type JsonValue } from '../../json.ts';
import { MAX_DEPTH } from '../../json-depth.ts';
import { boxContents, groundedKey } from './grounding.ts';
import type { Place } from './place.ts';

/**
 * Hands over every sensitive value below a place, the texts of the boxes that ground one, and names of members that
 * are sensitive themselves. What nobody declares is looked through too: a path may find something in it.
 */
export function visitSensitive(value: JsonValue, place: Place, visit: (value: JsonValue) => void, depth = 0): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) visitSensitive(element, place.element(index), visit, depth + 1);
  } else if (isJsonObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      const base = groundedKey(key, value, place);
      if (base !== undefined) {
        if (place.key(base).marked) for (const content of boxContents(member)) visit(content);
        continue;
      }
      const child = place.key(key);
      if (isSensitiveName(key, place, child)) visit(key);
      visitSensitive(member, child, visit, depth + 1);
    }
  } else if (place.marked) visit(value);
}

/** True for a key that is sensitive itself: the name of an entry of a map, or more than the name of a field. */
function isSensitiveName(key: string, place: Place, child: Place): boolean {
  if (place.keyKind(key) !== 'hidden') return false;
  return place.isMap(key) || (child.marked && !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(key));
}

/**
 * True when a value is not of the form in which what is sensitive in it could be found: a text where an object with
 * sensitive members should stand, a list instead of what should be in it, members that nobody declares in place of
 * those that are sensitive.
 */
export function isMisshapen(value: JsonValue, place: Place, depth = 0): boolean {
  if (value === null || place.marked || !place.declared) return false;
  if (depth > MAX_DEPTH) return true;
  if (typeof value !== 'object') return !place.mayBeScalar;
  if (Array.isArray(value)) {
    if (value.length > 0 && !place.mayBeList) return true;
    return value.some((element, index) => isMisshapen(element, place.element(index), depth + 1));
  }
  const names = Object.keys(value).filter((key) => groundedKey(key, value, place) === undefined);
  const known = names.filter((key) => place.key(key).declared);
  if (place.leads && known.length < names.length) {
    const missing = place.sensitiveKeys.some((key) => !Object.hasOwn(value, key));
    if (known.length === 0 || missing) return true;
  }
  return known.some((key) => isMisshapen(value[key] ?? null, place.key(key), depth + 1));
}
