import { isJsonObject, type JsonValue } from '../../json.ts';
import { isExact } from '../../json-number.ts';

/** The same JSON type and value, order of keys aside. Numbers are compared as `isExact` says. */
export function equalJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (typeof a === 'number' || typeof a === 'bigint') return a === b && isExact(a);
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((element, index) => equalJson(element, b[index]));
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]))
  );
}
