import type { JsonObject, JsonValue } from '../json.ts';

/** A member of a reply; never one that the object inherits. */
export function member(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The first member among `keys` that is a text with anything but white space in it. */
export function textMember(object: JsonObject, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = member(object, key);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return undefined;
}

/** A member that is a finite number. */
export function numberMember(object: JsonObject, key: string): number | undefined {
  const value = member(object, key);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
