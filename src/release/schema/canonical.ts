import { isJsonObject, type JsonValue } from '../../json.ts';
import { jsonText } from '../../json-text.ts';

/** One text for equal JSON values; the order of members does not count. */
export function canonicalText(value: JsonValue | undefined): string {
  return value === undefined ? 'undefined' : jsonText(ordered(value));
}

/** True for equal JSON values; the order of members does not count. */
export function same(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return one === other || canonicalText(one) === canonicalText(other);
}

/** A value as people read it. */
export function shown(value: JsonValue | undefined): string {
  return value === undefined ? 'none' : jsonText(value);
}

/** At most eight values as people read them. */
export function listed(values: readonly JsonValue[]): string {
  const texts = values.slice(0, 8).map(shown);
  return values.length > 8 ? `${texts.join(', ')} and ${values.length - 8} more` : texts.join(', ');
}

function ordered(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, ordered(member)]));
}
