import type { Counts } from './judgement.ts';
import type { Interval } from './statistics.ts';

const RESAMPLES = 2_000;
const SEED = 0x9e3779b9;
/** Below this many cases an interval would only pretend. */
const MIN_CASES = 10;

/** Leaves of one case in the baseline and now. */
export interface PairedCounts {
  readonly baseline: Counts;
  readonly head: Counts;
}

/** How field accuracy has moved, and whether that is more than noise. */
export interface AccuracyChange {
  /** Head minus baseline, of micro-averaged field accuracy. */
  readonly difference: number;
  /** Absent with too few cases. */
  readonly interval?: Interval;
  readonly verdict: 'improved' | 'degraded' | 'inconclusive' | 'too few cases';
}

/**
 * The difference in field accuracy with a paired cluster bootstrap over cases: leaves of one document go wrong
 * together, so that only whole cases may be drawn. The seed is fixed, so that a report can be made again.
 */
export function accuracyChange(pairs: readonly PairedCounts[]): AccuracyChange {
  const compared = pairs.filter(({ baseline, head }) => expectedOf(baseline) > 0 && expectedOf(head) > 0);
  const difference = differenceOf(compared, (index) => index);
  if (compared.length < MIN_CASES) return { difference, verdict: 'too few cases' };
  const random = mulberry32(SEED);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    differenceOf(compared, () => Math.floor(random() * compared.length)),
  ).sort((a, b) => a - b);
  const interval = { low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
  const verdict = interval.low > 0 ? 'improved' : interval.high < 0 ? 'degraded' : 'inconclusive';
  return { difference, interval, verdict };
}

function expectedOf({ match, wrong, missing }: Counts): number {
  return match + wrong + missing;
}

function differenceOf(pairs: readonly PairedCounts[], draw: (index: number) => number): number {
  let [right, all, rightBefore, allBefore] = [0, 0, 0, 0];
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[draw(i)];
    if (!pair) continue;
    right += pair.head.match;
    all += expectedOf(pair.head);
    rightBefore += pair.baseline.match;
    allBefore += expectedOf(pair.baseline);
  }
  return all === 0 || allBefore === 0 ? 0 : right / all - rightBefore / allBefore;
}

function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** A small generator of numbers in [0, 1) that gives the same sequence everywhere (Tommy Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
