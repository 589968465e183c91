import type { JsonValue } from '../../json.ts';
import { jsonText } from '../../json-text.ts';
import { neutralise } from '../../text.ts';

/**
 * Data for the page: a script element that is never run and that no text inside can end. In pieces, one for each
 * element of its lists (any iterables), so that the cases of a large run are never one text.
 */
export function* jsonIsland(id: string, value: object): Generator<string> {
  yield `<script type="application/json" id="${id}">{`;
  let separator = '';
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    yield `${separator}${safeJson(key)}:`;
    separator = ',';
    if (!isIterable(member)) {
      yield safeJson(member);
      continue;
    }
    let before = '[';
    for (const element of member) {
      yield before + safeJson(element);
      before = ',';
    }
    yield before === '[' ? '[]' : ']';
  }
  yield '}</script>\n';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** The same, deflated (raw) and in base64, for data that is read only when it is asked for. */
export async function packedIsland(id: string, json: string): Promise<string> {
  const { deflateRawSync } = await import('node:zlib');
  return `<script type="text/plain" id="${id}">${deflateRawSync(json).toString('base64')}</script>\n`;
}

/** Bytes in base64. */
export function bytesIsland(id: string, bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return `<script type="text/plain" id="${id}">${base64}</script>\n`;
}

/** JSON in which no string can hide anything from a reader, and that stands inside HTML as it is. */
export function safeJson(value: unknown): string {
  return jsonText(visible(value as JsonValue)).replaceAll('<', '\\u003c');
}

function visible(value: JsonValue): JsonValue {
  if (typeof value === 'string') return neutralise(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(visible);
  // A map without a prototype: a model may answer with a key named __proto__.
  const clean: { [key: string]: JsonValue } = Object.create(null);
  for (const [key, member] of Object.entries(value)) if (member !== undefined) clean[neutralise(key)] = visible(member);
  return clean;
}
