import { advance, ENTRY_TIER, type RequestRate, startRate, waitFor } from './rate.ts';
import { minuteMs } from './request-count.ts';

/** How long requests take to leave, in milliseconds from the first. */
export interface RequestTime {
  /** At the rate that is asked for; with `auto`, where the server refuses nothing. */
  readonly likelyMs: number;
  /** With `auto`, where the server allows no more than the lowest documented tier; else the same. */
  readonly slowestMs: number;
}

/** From here on an automatic rate is as fast as it ever is. */
const longestRamp = 10_000;

/** Time for a number of requests of one of `shards` jobs. */
export function timeForRequests(rate: RequestRate, requests: number, shards: number): RequestTime {
  if (rate === 'unlimited' || requests <= 1) return { likelyMs: 0, slowestMs: 0 };
  if (rate === 'auto') return { likelyMs: rampMs(requests, shards), slowestMs: fixedMs(ENTRY_TIER, requests, shards) };
  const ms = fixedMs(rate, requests, shards);
  return { likelyMs: ms, slowestMs: ms };
}

function fixedMs(rate: number, requests: number, shards: number): number {
  const perMinute = rate / shards;
  const whole = Math.max(1, Math.floor(perMinute));
  return (Math.ceil(requests / whole) - 1) * ((minuteMs * whole) / perMinute);
}

function rampMs(requests: number, shards: number): number {
  let rate = startRate('auto', 0, shards);
  let now = 0;
  for (let sent = 0; sent < Math.min(requests, longestRamp); sent++) {
    rate = advance({ ...rate, accepted: true }, now);
    now += waitFor(rate, now, true);
    rate = advance(rate, now);
    rate = { ...rate, tokens: rate.tokens - 1 };
  }
  return now + (Math.max(0, requests - longestRamp) * 60_000) / rate.perMinute;
}
