import type { ApiErrorKind } from '../errors.ts';
import type { JsonValue } from '../json.ts';
import type { Clock, Log } from '../runtime.ts';
import { failureError, replyError } from './api-error.ts';
import { ReplyTooLarge } from './body.ts';
import type { CallOptions } from './call-options.ts';
import { followContinuation } from './continuation.ts';
import { exchange, type HttpReply } from './exchange.ts';
import type { UrlGuard } from './foreign-url.ts';
import type { Limiter } from './limiter.ts';
import { type ApiRequest, operationOf, urlOf } from './request.ts';
import { type Attempt, type Decision, decide, isRateLimit } from './retry.ts';
import { readRetryAfter } from './retry-after.ts';
import type { Scrub } from './scrub.ts';

/** What a transport works with; made once per client. */
export interface TransportSetup {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly log: Log;
  readonly limiter: Limiter;
  readonly guard: UrlGuard;
  readonly signal: AbortSignal;
  readonly scrub: Scrub;
  /** Sent with every request to the API, never elsewhere; holds the key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly baseUrls: { readonly api: string; readonly agent: string };
  /** Numbers from 0 to 1, for the spread of waiting times. */
  readonly random: () => number;
  readonly counts: Map<string, number>;
  /** Sees the headers of every reply. */
  readonly onReply: (headers: Headers) => void;
}

/** A reply with a good status. */
export interface ApiReply {
  readonly status: number;
  readonly bytes: Uint8Array;
  /** Without parameters, lower case; empty when the server named none. */
  readonly mediaType: string;
}

/** Sends requests to the API with its retry rules, and turns every refusal into one `ApiError`. */
export interface Transport {
  /** A reply whose body is not looked at. */
  send(request: ApiRequest, options?: CallOptions): Promise<ApiReply>;
  /** A reply that must be JSON, freed of the key. */
  json(request: ApiRequest, options?: CallOptions): Promise<JsonValue>;
  /** The same with its status, where one good status means something else than another. */
  jsonReply(
    request: ApiRequest,
    options?: CallOptions,
  ): Promise<{ readonly status: number; readonly content: JsonValue }>;
}

const TIMEOUT_MS = 60_000;
const PATIENCE_MS = 10 * 60_000;
const MAX_BYTES = 64 * 1024 * 1024;

/** A transport over `setup.fetch`. */
export function createTransport(setup: TransportSetup): Transport {
  const jsonReply: Transport['jsonReply'] = async (request, options) => {
    const { reply, content } = await deliver(setup, request, options ?? {}, ({ bytes }) =>
      parseJson(bytes, setup.scrub),
    );
    return { status: reply.status, content };
  };
  return {
    send: async (request, options) => (await deliver(setup, request, options ?? {}, () => undefined)).reply,
    json: async (request, options) => (await jsonReply(request, options)).content,
    jsonReply,
  };
}

type Outcome<T> =
  | { readonly attempt: Attempt; readonly reply: HttpReply; readonly content?: T }
  | { readonly attempt: Attempt & { readonly kind: 'failure' }; readonly message: string; readonly status?: number };

async function deliver<T>(
  setup: TransportSetup,
  request: ApiRequest,
  options: CallOptions,
  read: (reply: HttpReply) => T,
): Promise<{ reply: ApiReply; content: T }> {
  const signal = options.signal ?? setup.signal;
  const patienceMs = options.patienceMs ?? PATIENCE_MS;
  const { repeat = 'safe' } = request;
  let faults = 0;
  let refusals = 0;
  let waitedMs = 0;
  for (;;) {
    const outcome = await attemptOnce(setup, request, { ...options, signal }, read);
    if (isRateLimit(outcome.attempt)) refusals++;
    else faults++;
    const jitter = setup.random();
    const decision = decide(outcome.attempt, { faults, refusals, waitedMs }, { repeat, patienceMs, jitter });
    if (decision.action === 'accept' && 'reply' in outcome)
      return {
        reply: { ...outcome.reply, mediaType: mediaTypeOf(outcome.reply.headers) },
        content: outcome.content as T,
      };
    if (decision.action !== 'again') throw toError(setup, request, outcome, decision);
    if (isRateLimit(outcome.attempt)) waitedMs += decision.afterMs;
    setup.log.debug(`${operationOf(request)}: ${reasonOf(outcome)}; again in ${Math.round(decision.afterMs)} ms`);
    await setup.clock.sleep(decision.afterMs, signal);
  }
}

async function attemptOnce<T>(
  setup: TransportSetup,
  request: ApiRequest,
  options: CallOptions & { readonly signal: AbortSignal },
  read: (reply: HttpReply) => T,
): Promise<Outcome<T>> {
  const { signal } = options;
  const priority = options.priority ?? request.priority ?? 'prepare';
  await setup.limiter.acquire(priority, signal);
  await options.beforeSend?.();
  const operation = operationOf(request);
  setup.counts.set(operation, (setup.counts.get(operation) ?? 0) + 1);
  const started = setup.clock.now();
  const url = urlOf(request, setup.baseUrls[request.host ?? 'api']);
  const http = {
    method: request.method,
    url,
    headers: { ...setup.headers, Accept: 'application/json' },
    ...(request.body ? { body: request.body } : {}),
    signal,
    timeoutMs: request.timeoutMs ?? TIMEOUT_MS,
    maxBytes: request.maxBytes ?? MAX_BYTES,
    ...(request.sink ? { sink: request.sink } : {}),
  };
  try {
    let reply = await exchange(setup.fetch, http);
    if ('status' in reply && reply.status === 303) {
      observe(setup, operation, reply);
      reply = await followContinuation(setup, { operation, url, reply, http, priority });
    }
    setup.log.debug(
      `${operation}: ${'status' in reply ? reply.status : reply.message}, ${setup.clock.now() - started} ms`,
    );
    if (!('status' in reply))
      return { attempt: { kind: 'failure', failure: reply }, message: setup.scrub.text(reply.message) };
    const retryAfterMs = observe(setup, operation, reply);
    const attempt: Attempt = {
      kind: 'reply',
      status: reply.status,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    };
    return reply.status < 300 ? { attempt, reply, content: read(reply) } : { attempt, reply };
  } catch (error) {
    if (!(error instanceof ReplyTooLarge || error instanceof Garbled)) throw error;
    const kind = error instanceof Garbled ? 'garbled' : 'too-large';
    return { attempt: { kind: 'failure', failure: { kind } }, message: error.message };
  }
}

function observe(setup: TransportSetup, operation: string, reply: HttpReply): number | undefined {
  const retryAfterMs = readRetryAfter(reply.headers, setup.clock.now());
  const { status, headers } = reply;
  setup.onReply(headers);
  setup.limiter.observe({ operation, status, headers, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
  return retryAfterMs;
}

function toError<T>(setup: TransportSetup, request: ApiRequest, outcome: Outcome<T>, decision: Decision): Error {
  const kind: ApiErrorKind = decision.action === 'fail' ? decision.kind : 'malformed';
  const operation = operationOf(request);
  const base = setup.baseUrls[request.host ?? 'api'];
  if (!('reply' in outcome))
    return failureError({
      kind,
      operation,
      host: new URL(base).host,
      message: outcome.message,
      tooLarge: outcome.attempt.failure.kind === 'too-large',
    });
  const { status, headers, bytes } = outcome.reply;
  const requestId = headers.get('x-request-id');
  const location = headers.get('location');
  const { attempt } = outcome;
  return replyError({
    kind,
    operation,
    status,
    text: setup.scrub.body(new TextDecoder().decode(bytes)),
    ...(requestId ? { requestId: setup.scrub.text(requestId) } : {}),
    ...(location && status >= 300 && status < 400 ? { location: setup.scrub.text(location) } : {}),
    ...(attempt.kind === 'reply' && attempt.retryAfterMs !== undefined ? { retryAfterMs: attempt.retryAfterMs } : {}),
    ...(request.host === 'agent' ? { routeHint: routeHint(base) } : {}),
  });
}

function routeHint(base: string): string {
  const other = new URL(base).host === 'agent.vlm.run' ? 'https://api.vlm.run/v1' : 'https://agent.vlm.run/v1';
  return `If ${base} does not serve this route at all, try agent-base-url: ${other}`;
}

function reasonOf<T>(outcome: Outcome<T>): string {
  return 'reply' in outcome ? `answered ${outcome.reply.status}` : outcome.message;
}

/** The media type of a reply without parameters, lower case; empty when it names none. */
export function mediaTypeOf(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

class Garbled extends Error {}

function parseJson(bytes: Uint8Array, scrub: Scrub): JsonValue {
  const text = new TextDecoder().decode(bytes);
  try {
    return scrub.parse(text);
  } catch {
    throw new Garbled(text.trim() === '' ? 'the reply is empty' : 'the reply is not complete JSON');
  }
}
