/** Any value that JSON can carry. A bigint is a whole number whose digits no double has (`numberOf`). */
export type JsonValue = null | boolean | number | bigint | string | JsonValue[] | { [key: string]: JsonValue };

/** A JSON object. Objects from outside are read with `Object.hasOwn`, never with `in`. */
export type JsonObject = { [key: string]: JsonValue };

/** True for a JSON object: neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
