import { isJsonObject, type JsonValue } from '../json.ts';

/** JSON with sorted keys and without white space: the same text for equal values. */
export function canonicalText(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  // JSON cannot carry infinite numbers; they must not become null.
  if (!isJsonObject(value))
    return typeof value === 'number' || typeof value === 'bigint' ? String(value) : JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}
