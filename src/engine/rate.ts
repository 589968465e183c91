import type { ObservedReply } from '../vlmrun/limiter.ts';

/** Requests a minute: a number is kept to, `auto` finds out what the server allows, `unlimited` does not wait. */
export type RequestRate = 'auto' | 'unlimited' | number;

/** How fast requests may leave now. Times in milliseconds since the epoch. */
export interface Rate {
  readonly mode: 'auto' | 'fixed';
  /** Jobs among which the server's rate is divided. */
  readonly shards: number;
  readonly perMinute: number;
  /** Requests that may leave at once. */
  readonly burst: number;
  /** Requests that may leave now; grows with time up to `burst`. */
  readonly tokens: number;
  readonly at: number;
  /** When the rate was last changed, or a 429 last seen. */
  readonly steadySince: number;
  /** Whether the server has accepted anything since. */
  readonly accepted: boolean;
  /** What the server says it allows a minute. */
  readonly ceiling: number;
  /** Nothing leaves before. */
  readonly heldUntil: number;
  /** No execution is submitted before. */
  readonly submitHeldUntil: number;
}

const minute = 60_000;
const entryTier = 10;
const slowest = 6;
const largestBurst = 8;
const doublingMs = 15_000;
const longestHoldMs = 10 * minute;

/** The rate at the start of a run, which is one of `shards` that share it. */
export function startRate(rate: 'auto' | number, now: number, shards = 1): Rate {
  const perMinute = (rate === 'auto' ? entryTier : rate) / shards;
  const burst = Math.max(1, Math.min(largestBurst / (rate === 'auto' ? shards : 1), Math.floor(perMinute)));
  const common = { shards, perMinute, burst, tokens: burst, at: now, steadySince: now, accepted: false };
  return { mode: rate === 'auto' ? 'auto' : 'fixed', ...common, ceiling: 60_000, heldUntil: 0, submitHeldUntil: 0 };
}

/** The rate at a later time: tokens refilled; an automatic rate doubled after 15 s in which the server refused nothing. */
export function advance(rate: Rate, now: number): Rate {
  const tokens = Math.min(rate.burst, rate.tokens + (Math.max(0, now - rate.at) * rate.perMinute) / minute);
  const refilled = { ...rate, tokens, at: Math.max(now, rate.at) };
  if (rate.mode === 'fixed' || !rate.accepted || now - rate.steadySince < doublingMs) return refilled;
  const perMinute = Math.min(rate.perMinute * 2, Math.max(rate.ceiling, slowest / rate.shards));
  return { ...refilled, perMinute, steadySince: now, accepted: false };
}

/** Milliseconds until a request may leave, 0 for at once. `rate` has been advanced to `now`. */
export function waitFor(rate: Rate, now: number, submits: boolean): number {
  const held = Math.max(rate.heldUntil, submits ? rate.submitHeldUntil : 0) - now;
  const refill = rate.tokens >= 1 - 1e-9 ? 0 : ((1 - rate.tokens) * minute) / rate.perMinute;
  return Math.max(0, held, Math.ceil(refill));
}

/** What a reply teaches. A 429 to a submission holds submissions only: it may limit how many run at once. */
export function learn(rate: Rate, reply: ObservedReply, now: number): Rate {
  const told = readHeaders(rate, reply.headers, now);
  if (reply.status !== 429) return { ...told, accepted: told.accepted || reply.status < 400 };
  const steady = { ...told, steadySince: now, accepted: false };
  if (reply.retryAfterMs !== undefined) {
    const until = now + Math.min(reply.retryAfterMs, longestHoldMs);
    return reply.operation === 'POST /agent/execute'
      ? { ...steady, submitHeldUntil: Math.max(rate.submitHeldUntil, until) }
      : { ...steady, heldUntil: Math.max(rate.heldUntil, until) };
  }
  if (rate.mode === 'fixed' || told.ceiling !== rate.ceiling) return steady;
  return {
    ...steady,
    perMinute: Math.max(slowest / rate.shards, rate.perMinute / 2),
    tokens: Math.min(0, told.tokens),
  };
}

/** `X-RateLimit-Limit` is a number a minute in every source; `-Reset` is read as seconds, from now or since the epoch. */
function readHeaders(rate: Rate, headers: Headers, now: number): Rate {
  if (rate.mode === 'fixed') return rate;
  const limit = readNumber(headers.get('x-ratelimit-limit'));
  const remaining = readNumber(headers.get('x-ratelimit-remaining'));
  if (limit === undefined || limit < 1) return rate;
  const perMinute = limit / rate.shards;
  const burst = Math.min(largestBurst, Math.max(1, Math.floor(perMinute)));
  const told = { ...rate, perMinute, ceiling: perMinute, burst };
  if (remaining === undefined) return told;
  const tokens = Math.min(told.tokens, remaining);
  if (remaining > 0) return { ...told, tokens };
  const reset = readNumber(headers.get('x-ratelimit-reset'));
  const resetMs = reset === undefined ? minute / perMinute : reset > 1e9 ? reset * 1000 - now : reset * 1000;
  const heldUntil = Math.max(rate.heldUntil, now + Math.min(Math.max(0, resetMs), minute));
  return { ...told, tokens, heldUntil };
}

function readNumber(text: string | null): number | undefined {
  if (text === null || !/^\d{1,15}(\.\d{1,6})?$/.test(text.trim())) return undefined;
  return Number(text);
}
