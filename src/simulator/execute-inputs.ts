import type { JsonObject, JsonValue } from '../json.ts';
import { isJsonObject } from '../json.ts';
import type { Fields } from './fields.ts';
import { hashText, hashValue } from './input-hash.ts';
import type { Platform } from './platform.ts';
import { refusal } from './reply.ts';

const urlTypes = ['file_url', 'image_url', 'video_url', 'audio_url'] as const;
const url = /^https?:\/\/.+/;

/**
 * SHA-256 of each input by name: of a file's content, of the UTF-8 text of a text or URL, of the canonical JSON of
 * anything else. The elements of a list of message contents are inputs of their own, named `files[0]`.
 */
export function hashInputs(platform: Platform, inputs: JsonObject, fields: Fields): Record<string, string> {
  const hashes = new Map<string, string>();
  for (const [name, value] of Object.entries(inputs)) {
    if (Array.isArray(value) && value.length > 0 && value.every(isMessageContent)) {
      for (const [index, item] of value.entries())
        hashes.set(`${name}[${index}]`, hashContent(platform, item, fields.below(name, index, item), name));
    } else if (isMessageContent(value)) {
      hashes.set(name, hashContent(platform, value, fields.object(name) ?? fields, name));
    } else {
      hashes.set(name, hashValue(value));
    }
  }
  return Object.fromEntries(hashes);
}

function isMessageContent(value: JsonValue): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const { type } = value;
  return type === 'input_file' || type === 'text' || urlTypes.some((known) => known === type);
}

function hashContent(platform: Platform, value: JsonObject, fields: Fields, name: string): string {
  if (value.type === 'text') return hashText(fields.text('text', { required: true }) ?? '');
  if (value.type === 'input_file') {
    const fileId = fields.text('file_id');
    if (fileId !== undefined) {
      const file = platform.files.get(fileId);
      if (!file) throw refusal(404, `File ${fileId} not found (input "${name}")`);
      return file.content.sha256;
    }
    if (!fields.has('file_url')) fields.wrong('file_id', 'Either file_id or file_url is required', 'missing');
    return hashUrl(fields, 'file_url');
  }
  return hashUrl(fields, String(value.type));
}

/** A URL stands as a text or as `{url, detail}`. */
function hashUrl(fields: Fields, key: string): string {
  const value = fields.raw(key);
  if (value === undefined) fields.wrong(key, 'Field required', 'missing');
  const address = isJsonObject(value) ? value.url : value;
  if (isJsonObject(value)) fields.object(key)?.word('detail', ['auto', 'low', 'high']);
  if (typeof address === 'string' && url.test(address)) return hashText(address);
  if (value !== undefined) fields.wrong(key, 'Input should be an http or https URL', 'url_parsing');
  return '';
}
