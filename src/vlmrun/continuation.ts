import type { Clock } from '../runtime.ts';
import { exchange, type HttpReply, type HttpRequest } from './exchange.ts';
import type { UrlGuard } from './foreign-url.ts';
import type { Limiter, Priority } from './limiter.ts';
import type { NetworkFailure } from './network-failure.ts';
import { readRetryAfter } from './retry-after.ts';

/** What following a long request needs of the transport. */
export interface ContinuationSetup {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly guard: UrlGuard;
  readonly counts: Map<string, number>;
}

// The figures of the official Python client: a gateway cuts idle connections at about 150 s.
const TOTAL_MS = 900_000;
const INTERVAL_MS = 2_000;
const ONE_REQUEST_MS = 130_000;

/**
 * Follows a 303, with which the platform answers a request that takes long: asks `Location` until it has a result. 202,
 * 204, 303, 429, 5xx and a lost reply mean "not yet". The key goes along only while scheme, host and port are the same.
 */
export async function followContinuation(
  setup: ContinuationSetup,
  from: {
    readonly operation: string;
    readonly url: string;
    readonly reply: HttpReply;
    readonly http: HttpRequest;
    readonly priority: Priority;
  },
): Promise<HttpReply | NetworkFailure> {
  const { clock } = setup;
  const deadline = clock.now() + TOTAL_MS;
  let url = from.url;
  let reply: HttpReply | NetworkFailure = from.reply;
  let waitMs = 0;
  do {
    if ('status' in reply && reply.status === 303) {
      const location = resolve(reply.headers.get('location'), url);
      if (location === undefined) return { kind: 'lost', message: 'answered 303 without a usable Location' };
      url = location;
    }
    await clock.sleep(waitMs, from.http.signal);
    reply = await ask(setup, from, url);
    const askedMs = 'status' in reply ? readRetryAfter(reply.headers, clock.now()) : undefined;
    waitMs = Math.max(INTERVAL_MS, askedMs ?? 0);
    if (!isPending(reply)) return reply;
  } while (clock.now() + waitMs < deadline);
  return { kind: 'lost', message: `no result within ${TOTAL_MS / 1_000} s at the address given with 303` };
}

async function ask(
  setup: ContinuationSetup,
  from: { readonly operation: string; readonly url: string; readonly http: HttpRequest; readonly priority: Priority },
  url: string,
): Promise<HttpReply | NetworkFailure> {
  const sameOrigin = new URL(url).origin === new URL(from.url).origin;
  const refusal = sameOrigin ? undefined : await setup.guard.refusal(url);
  if (refusal !== undefined) return { kind: 'untrusted', message: `answered 303 with an address that ${refusal}` };
  await setup.limiter.acquire(from.priority, from.http.signal);
  const operation = `GET (continuation of ${from.operation})`;
  setup.counts.set(operation, (setup.counts.get(operation) ?? 0) + 1);
  const { body: _sentBefore, ...http } = from.http;
  const headers: Readonly<Record<string, string>> = sameOrigin ? http.headers : { Accept: 'application/json' };
  const reply = await exchange(setup.fetch, { ...http, method: 'GET', url, headers, timeoutMs: ONE_REQUEST_MS });
  if (sameOrigin && 'status' in reply) {
    const retryAfterMs = readRetryAfter(reply.headers, setup.clock.now());
    const { status } = reply;
    setup.limiter.observe({
      operation,
      status,
      headers: reply.headers,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
  }
  return reply;
}

function isPending(reply: HttpReply | NetworkFailure): boolean {
  if (!('status' in reply)) return reply.kind !== 'untrusted';
  return [202, 204, 303, 408, 429].includes(reply.status) || reply.status >= 500;
}

function resolve(location: string | null, base: string): string | undefined {
  if (location === null || !URL.canParse(location, base)) return undefined;
  const url = new URL(location, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
