import { createHash } from 'node:crypto';
import type { JsonValue } from '../json.ts';
import { isJsonObject } from '../json.ts';

/** Hash of a text or URL input: hex SHA-256 of its UTF-8 bytes. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Hash of a plain value: hex SHA-256 of its JSON without white space, with the keys of objects sorted. A string is
 * hashed as the text that it is, because an input that is a bare string may be a URL or a text.
 */
export function hashValue(value: JsonValue): string {
  return hashText(typeof value === 'string' ? value : canonicalJson(value));
}

function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}
