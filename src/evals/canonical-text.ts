import { isJsonObject, type JsonValue } from '../json.ts';

/** JSON with sorted keys and without white space: the same text for equal values. */
export function canonicalText(value: JsonValue): string {
  return visitCanonical(value, () => {});
}

/** The canonical text of a value; `visit` is called with that of every list and object in it, innermost first. */
export function visitCanonical(value: JsonValue, visit: (text: string) => void): string {
  if (!Array.isArray(value) && !isJsonObject(value))
    // JSON cannot carry infinite numbers; they must not become null.
    return typeof value === 'number' || typeof value === 'bigint' ? String(value) : JSON.stringify(value);
  const text = Array.isArray(value)
    ? `[${value.map((item) => visitCanonical(item, visit)).join(',')}]`
    : `{${Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${visitCanonical(value[key] ?? null, visit)}`)
        .join(',')}}`;
  visit(text);
  return text;
}
