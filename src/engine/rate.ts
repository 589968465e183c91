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
  /** What the server says it allows a minute, or has shown by refusing more. */
  readonly ceiling: number;
  /** What it has shown by refusing more; undefined while it has not, or says it in headers. */
  readonly allowance: Allowance | undefined;
  /** Nothing leaves before. */
  readonly heldUntil: number;
  /** No execution is submitted before. */
  readonly submitHeldUntil: number;
}

/** As many requests as the server had taken in a minute when it refused the next one. */
export interface Allowance {
  readonly count: number;
  /**
   * False while only submissions were refused: that may have been about how many run at once, and not hold for other
   * requests.
   */
  readonly certain: boolean;
  /** How long it is kept to before a little more is tried. */
  readonly patienceMs: number;
  readonly since: number;
}

/** Requests a minute of the lowest documented tier. */
export const ENTRY_TIER = 10;
const minute = 60_000;
const slowest = 6;
const largestBurst = 8;
const doublingMs = 15_000;
const longestHoldMs = 10 * minute;
const fastest = 60_000;
/** Longer than the minute after which as much may be asked again. */
const firstPatienceMs = 90_000;
const longestPatienceMs = 10 * minute;

/** The rate at the start of a run, which is one of `shards` that share it. */
export function startRate(rate: 'auto' | number, now: number, shards = 1): Rate {
  const perMinute = (rate === 'auto' ? ENTRY_TIER : rate) / shards;
  const burst = Math.max(1, Math.min(largestBurst / (rate === 'auto' ? shards : 1), Math.floor(perMinute)));
  const common = { shards, perMinute, burst, tokens: burst, at: now, steadySince: now, accepted: false };
  const unknown = { ceiling: fastest, allowance: undefined, heldUntil: 0, submitHeldUntil: 0 };
  return { mode: rate === 'auto' ? 'auto' : 'fixed', ...common, ...unknown };
}

/**
 * The rate at a later time: tokens refilled; an automatic rate doubled after 15 s in which the server refused nothing,
 * up to what it is known to allow. What it was found to allow is tried a little wider after a while.
 */
export function advance(rate: Rate, now: number): Rate {
  const tokens = Math.min(rate.burst, rate.tokens + (Math.max(0, now - rate.at) * rate.perMinute) / minute);
  const refilled = { ...rate, tokens, at: Math.max(now, rate.at) };
  if (rate.mode === 'fixed') return refilled;
  const wider = widen(refilled, now);
  if (!wider.accepted || now - wider.steadySince < doublingMs) return wider;
  const perMinute = Math.min(wider.perMinute * 2, Math.max(wider.ceiling, slowest / wider.shards));
  return { ...wider, perMinute, steadySince: now, accepted: false };
}

function widen(rate: Rate, now: number): Rate {
  const { allowance } = rate;
  if (allowance === undefined || now - allowance.since < allowance.patienceMs) return rate;
  const count = Math.ceil(allowance.count * 1.2);
  return { ...rate, ceiling: count, allowance: { ...allowance, count, since: now } };
}

/** Milliseconds until a request may leave, 0 for at once. `rate` has been advanced to `now`. */
export function waitFor(rate: Rate, now: number, submits: boolean): number {
  const held = Math.max(rate.heldUntil, submits ? rate.submitHeldUntil : 0) - now;
  // What is known to be allowed in a minute may leave as early in it as it comes.
  if (rate.mode === 'fixed' || rate.allowance?.certain) return Math.max(0, held);
  const refill = rate.tokens >= 1 - 1e-9 ? 0 : ((1 - rate.tokens) * minute) / rate.perMinute;
  return Math.max(0, held, Math.ceil(refill));
}

/** What a refusal was about: the rate of requests, or how many executions run at once. */
export type Cause = 'rate' | 'running' | 'unsure';

/**
 * What a reply teaches; `taken` requests were taken in the last minute, and a 429 was for that `cause`. One to a
 * submission holds submissions only. What the server says in headers is believed. Where it says nothing, no more is asked
 * in a minute than it took in this one; until it is certain that it meant that, an automatic rate is halved.
 */
export function learn(rate: Rate, reply: ObservedReply, now: number, taken: number, cause: Cause): Rate {
  const headers = rate.mode === 'auto' ? readHeaders(rate, reply.headers, now) : undefined;
  const told = headers ?? rate;
  if (reply.status !== 429) return { ...told, accepted: told.accepted || reply.status < 400 };
  const held = hold({ ...told, steadySince: now, accepted: false }, reply, now);
  if (rate.mode === 'fixed' || headers !== undefined || cause === 'running') return held;
  return restrain(held, taken, { certain: cause === 'rate', halve: reply.retryAfterMs === undefined }, now);
}

/** The rate once it is known that a refusal was about how many run at once. */
export function absolve(rate: Rate): Rate {
  return rate.allowance?.certain === false ? { ...rate, allowance: undefined } : rate;
}

function hold(rate: Rate, { operation, retryAfterMs }: ObservedReply, now: number): Rate {
  if (retryAfterMs === undefined) return rate;
  const until = now + Math.min(retryAfterMs, longestHoldMs);
  return operation === 'POST /agent/execute'
    ? { ...rate, submitHeldUntil: Math.max(rate.submitHeldUntil, until) }
    : { ...rate, heldUntil: Math.max(rate.heldUntil, until) };
}

function restrain(rate: Rate, taken: number, refused: { certain: boolean; halve: boolean }, now: number): Rate {
  const least = slowest / rate.shards;
  const count = Math.max(1, Math.ceil(least), taken);
  const before = rate.allowance;
  const patienceMs = Math.min(longestPatienceMs, before?.certain ? 2 * before.patienceMs : firstPatienceMs);
  const { certain, halve } = refused;
  return {
    ...rate,
    allowance: { count, certain, patienceMs, since: now },
    ceiling: certain ? count : rate.ceiling,
    perMinute: certain ? count : Math.max(least, halve ? rate.perMinute / 2 : rate.perMinute),
  };
}

/** `X-RateLimit-Limit` is a number a minute in every source; `-Reset` is read as seconds, from now or since the epoch. */
function readHeaders(rate: Rate, headers: Headers, now: number): Rate | undefined {
  const limit = readNumber(headers.get('x-ratelimit-limit'));
  const remaining = readNumber(headers.get('x-ratelimit-remaining'));
  if (limit === undefined || limit < 1) return undefined;
  const perMinute = limit / rate.shards;
  const burst = Math.min(largestBurst, Math.max(1, Math.floor(perMinute)));
  const told = { ...rate, perMinute, ceiling: perMinute, burst, allowance: undefined };
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
