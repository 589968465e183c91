import { jsonText } from '../json-text.ts';
import type { ByteSink } from './body.ts';
import type { RequestBody } from './exchange.ts';
import type { Priority } from './limiter.ts';
import type { Repeat } from './retry.ts';

/** One call of an endpoint. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path below the base URL, with names for its values: `/files/hash/{md5}`. Counts and messages use it as it is. */
  readonly path: string;
  /** The values of the path by name, not yet encoded. */
  readonly values?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: RequestBody;
  /** Which base URL; the agent part of the API may live on another host. Default: `api`. */
  readonly host?: 'api' | 'agent';
  /** Default: `safe`. */
  readonly repeat?: Repeat;
  /** Default: `prepare`. */
  readonly priority?: Priority;
  /** Default: 60 s. */
  readonly timeoutMs?: number;
  /** Default: 64 MiB. */
  readonly maxBytes?: number;
  /** Takes the body of the reply instead of memory. */
  readonly sink?: ByteSink;
}

/** `POST /agent/execute`: how a request is named in counts, logs and messages. */
export function operationOf(request: ApiRequest): string {
  return `${request.method} ${request.path}`;
}

/** The URL of a request below a base URL. */
export function urlOf(request: ApiRequest, baseUrl: string): string {
  const path = request.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(request.values?.[name] ?? ''));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) query.set(name, String(value));
  return `${baseUrl}${path}${query.size === 0 ? '' : `?${query}`}`;
}

/** A JSON request body. */
export function jsonBody(value: unknown): RequestBody {
  const text = jsonText(value);
  return { mediaType: 'application/json', size: Buffer.byteLength(text), open: () => text };
}
