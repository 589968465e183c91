import type { IncomingMessage } from 'node:http';
import type { JsonObject, JsonValue } from '../json.ts';
import { isJsonObject } from '../json.ts';
import { invalid, refusal } from './reply.ts';

const MAX_JSON_BYTES = 128 * 1024 * 1024;

/** A request as a route sees it. */
export interface SimulatedRequest {
  readonly method: string;
  readonly url: URL;
  /** Values of the `{…}` parts of the route's template, decoded. */
  readonly params: readonly string[];
  readonly message: IncomingMessage;
  /** `http://127.0.0.1:1234`, for URLs in replies. */
  readonly origin: string;
  /** True when no key was given and the route serves guests. */
  readonly guest: boolean;
  /** Notes the body for whoever asks what was received. */
  readonly keep: (body: JsonValue) => void;
}

/** The body as a JSON object. Answers 422 to anything else and 413 above 128 MiB. */
export async function jsonBody(request: SimulatedRequest): Promise<JsonObject> {
  const type = request.message.headers['content-type'] ?? '';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_JSON_BYTES) chunks.push(chunk);
  }
  if (size > MAX_JSON_BYTES) throw refusal(413, 'Request Entity Too Large');
  if (!/^application\/json\b/i.test(type)) {
    throw invalid([{ loc: ['body'], msg: 'Input should be sent as application/json', type: 'model_attributes_type' }]);
  }
  let value: JsonValue;
  try {
    value = JSON.parse(Buffer.concat(chunks).toString('utf8')) as JsonValue;
  } catch {
    throw invalid([{ loc: ['body', 0], msg: 'JSON decode error', type: 'json_invalid' }]);
  }
  request.keep(value);
  if (isJsonObject(value)) return value;
  throw invalid([{ loc: ['body'], msg: 'Input should be a valid dictionary', type: 'model_attributes_type' }]);
}

/** Reads to the end what nobody wants, so that the connection can be used again. */
export async function discardBody(message: IncomingMessage): Promise<void> {
  for await (const _ of message);
}
