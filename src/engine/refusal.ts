import type { ObservedReply } from '../vlmrun/limiter.ts';
import type { Cause, Rate } from './rate.ts';

/** Fewer requests in a minute than any tier allows (the lowest documented one: 10, shared with other jobs). */
const fewest = 6;
/** A server that took so many more in another minute did not refuse for their number. */
const clearlyFewer = 0.8;

/**
 * What a 429 was about, as far as it can be told at once; `taken` requests were taken in the minute before it. Only a
 * submission can be refused for what runs at once.
 */
export function causeOf(rate: Rate, { operation, headers }: ObservedReply, taken: number): Cause {
  if (operation !== 'POST /agent/execute') return 'rate';
  const remaining = headers.get('x-ratelimit-remaining')?.trim() ?? '';
  if (/^\d+$/.test(remaining)) return Number(remaining) === 0 ? 'rate' : 'running';
  if (taken < fewest / rate.shards) return 'running';
  const { allowance } = rate;
  if (allowance === undefined) return 'unsure';
  if (taken < clearlyFewer * allowance.count) return 'running';
  return allowance.certain ? 'rate' : 'unsure';
}
