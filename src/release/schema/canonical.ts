import { isJsonObject, type JsonValue } from '../../json.ts';

/** One text for equal JSON values; the order of members does not count. */
export function canonicalText(value: JsonValue | undefined): string {
  return JSON.stringify(value, ordered) ?? 'undefined';
}

/** True for equal JSON values; the order of members does not count. */
export function same(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return one === other || canonicalText(one) === canonicalText(other);
}

/** A value as people read it. */
export function shown(value: JsonValue | undefined): string {
  return value === undefined ? 'none' : JSON.stringify(value, (_key, item) => plain(item));
}

/** At most eight values as people read them. */
export function listed(values: readonly JsonValue[]): string {
  const texts = values.slice(0, 8).map(shown);
  return values.length > 8 ? `${texts.join(', ')} and ${values.length - 8} more` : texts.join(', ');
}

function ordered(_key: string, value: unknown): unknown {
  if (!isJsonObject(value)) return plain(value);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// A whole number beyond 2^53 may come as a bigint, which JSON.stringify does not take.
function plain(value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
