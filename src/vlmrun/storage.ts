import { ApiError, type ApiErrorDetails, type ApiErrorKind } from '../errors.ts';
import type { Clock, Log } from '../runtime.ts';
import { failureError } from './api-error.ts';
import { type ByteSink, ReplyTooLarge } from './body.ts';
import type { CallOptions } from './call-options.ts';
import { exchange, type HttpReply, type RequestBody } from './exchange.ts';
import type { UrlGuard } from './foreign-url.ts';
import { decide } from './retry.ts';
import { readRetryAfter } from './retry-after.ts';

/** Requests to addresses that a reply named: presigned URLs, links in artifacts. The key is never sent there. */
export interface Storage {
  /** GET, following at most three redirects, each checked like the first address. Throws `ApiError`. */
  fetch(
    url: string,
    limits: { readonly maxBytes: number; readonly sink?: ByteSink },
    options?: CallOptions,
  ): Promise<HttpReply>;
  /** PUT of a whole body. Throws `ApiError`. */
  put(url: string, body: RequestBody, options?: CallOptions): Promise<void>;
}

export interface StorageSetup {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly guard: UrlGuard;
  readonly random: () => number;
  readonly counts: Map<string, number>;
  /** Of one request, as in `HttpRequest`. */
  readonly timeoutMs: number;
}

const MOST_REDIRECTS = 3;
const PATIENCE_MS = 60_000;

/** Storage requests over `setup.fetch`. URLs never reach a message: a presigned one is as good as a password. */
export function createStorage(setup: StorageSetup): Storage {
  return {
    async fetch(url, limits, options) {
      let current = url;
      for (let redirects = 0; ; redirects++) {
        const reply = await request(setup, { method: 'GET', url: current, ...limits }, options);
        if (reply.status < 300) return reply;
        const location = reply.headers.get('location');
        if (redirects === MOST_REDIRECTS || location === null || !URL.canParse(location, current))
          throw storageError('GET', 'the address redirects too often, or nowhere', reply.status);
        current = new URL(location, current).href;
      }
    },
    async put(url, body, options) {
      const reply = await request(setup, { method: 'PUT', url, body, maxBytes: 1024 * 1024 }, options);
      if (reply.status >= 300) throw storageError('PUT', `the storage host answered ${reply.status}`, reply.status);
    },
  };
}

interface StorageRequest {
  readonly method: 'GET' | 'PUT';
  readonly url: string;
  readonly body?: RequestBody;
  readonly maxBytes: number;
  readonly sink?: ByteSink;
}

async function request(setup: StorageSetup, what: StorageRequest, options: CallOptions = {}): Promise<HttpReply> {
  const signal = options.signal ?? setup.signal;
  const { host } = URL.canParse(what.url) ? new URL(what.url) : { host: 'unknown' };
  const operation = `${what.method} (storage)`;
  const refusal = await setup.guard.refusal(what.url);
  if (refusal !== undefined) throw storageError(what.method, `the server named an address that ${refusal}`);
  let waitedMs = 0;
  for (let attempt = 1; ; attempt++) {
    setup.counts.set(operation, (setup.counts.get(operation) ?? 0) + 1);
    const reply = await send(setup, what, signal);
    if ('status' in reply && reply.status < 400) return reply;
    const retryAfterMs = 'status' in reply ? readRetryAfter(reply.headers, setup.clock.now()) : undefined;
    const decision = decide(
      'status' in reply
        ? { kind: 'reply', status: reply.status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
        : { kind: 'failure', failure: reply },
      { faults: attempt, refusals: attempt, waitedMs },
      { repeat: 'safe', patienceMs: PATIENCE_MS, jitter: setup.random() },
    );
    const message = 'status' in reply ? `the storage host answered ${reply.status}` : reply.message;
    if (decision.action === 'again') {
      setup.log.debug(`${operation} to ${host}: ${message}; again in ${Math.round(decision.afterMs)} ms`);
      waitedMs += decision.afterMs;
      await setup.clock.sleep(decision.afterMs, signal);
      continue;
    }
    if ('status' in reply) throw storageError(what.method, message, reply.status);
    // A storage host is not the API: others may be reached, and only what this request was for has failed.
    throw failureError({ kind: 'server', operation, host, message });
  }
}

async function send(setup: StorageSetup, what: StorageRequest, signal: AbortSignal) {
  try {
    return await exchange(setup.fetch, { ...what, headers: {}, signal, timeoutMs: setup.timeoutMs });
  } catch (error) {
    if (error instanceof ReplyTooLarge) throw storageError(what.method, error.message, undefined, error);
    throw error;
  }
}

function storageError(method: string, message: string, status?: number, tooLarge?: ReplyTooLarge): ApiError {
  // A storage host's 401 or 403 is about its own signed address, not about the key.
  const kind: ApiErrorKind = status === undefined || status < 400 ? 'malformed' : status >= 500 ? 'server' : 'rejected';
  const operation = `${method} (storage)`;
  const details = {
    kind,
    operation,
    ...(status === undefined ? {} : { status }),
    ...(tooLarge ? { tooLarge: true } : {}),
  } satisfies ApiErrorDetails;
  return new ApiError(`${operation}: ${message}`, details, tooLarge && { cause: tooLarge });
}
