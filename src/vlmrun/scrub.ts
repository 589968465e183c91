import type { JsonValue } from '../json.ts';

/** Takes the API key out of what a server says, before anything else sees it: an error page may echo headers. */
export interface Scrub {
  text(text: string): string;
  /** The value of a JSON text with every string in it scrubbed, object keys too. Throws what `JSON.parse` throws. */
  parse(text: string): JsonValue;
  /** A body of unknown kind, as text: JSON stays JSON. */
  body(text: string): string;
  /** Bytes of a file; as many as before. */
  bytes(bytes: Uint8Array): Uint8Array;
}

/** A scrub for one key. */
export function createScrub(key: string): Scrub {
  const text = (from: string): string => (key === '' ? from : from.replaceAll(key, '***'));
  const walk = (value: JsonValue): JsonValue => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [text(name), walk(member)]));
  };
  const parse = (json: string): JsonValue => {
    const value = JSON.parse(json) as JsonValue;
    // An escape such as `\u0073` hides a key from a search in the text.
    return json.includes('\\') || (key !== '' && json.includes(key)) ? walk(value) : value;
  };
  const body = (from: string): string => {
    try {
      return JSON.stringify(parse(from));
    } catch {
      return text(from);
    }
  };
  const bytes = (from: Uint8Array): Uint8Array => {
    const buffer = Buffer.from(from.buffer, from.byteOffset, from.byteLength);
    if (key === '') return buffer;
    for (let at = buffer.indexOf(key); at !== -1; at = buffer.indexOf(key, at)) buffer.fill('*', at, at + key.length);
    return buffer;
  };
  return { text, parse, body, bytes };
}
