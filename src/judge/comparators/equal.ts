import { isJsonObject, type JsonValue } from '../../json.ts';

/** The same JSON type and value, order of keys aside. Numbers that JSON cannot carry (`1e400`) equal nothing. */
export function equalJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (typeof a === 'number') return a === b && Number.isFinite(a);
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((element, index) => equalJson(element, b[index]));
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]))
  );
}
