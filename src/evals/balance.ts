import type { Case } from './case.ts';
import { splitCases, trialsOf } from './shards.ts';

/** Cases in shards, with how long each shard is expected to take. */
export interface BalancedShards {
  /** For `splitCases`; absent for the first way to split. */
  readonly arrangement?: number;
  readonly shards: readonly (readonly Case[])[];
  /** Milliseconds of work by shard; undefined where no case has ever run. */
  readonly expectedMs: readonly number[] | undefined;
}

/** So many cases are dealt out while the best arrangement is looked for: about a second. */
const mostDealt = 1_000_000;
const mostArrangements = 2_000;
/** A better balance than this is not worth another name for a shard. */
const goodEnough = 1.02;

/**
 * Splits cases so that the shards are expected to take equally long. `durationOf` knows how long one trial of a case
 * took before, in milliseconds; what never ran is expected to take as long as the others do on average. Where nothing
 * ever ran, time limits decide.
 */
export function balanceShards(
  cases: readonly Case[],
  count: number,
  durationOf: (one: Case) => number | undefined,
): BalancedShards {
  const known = cases.flatMap((one) => durationOf(one) ?? []);
  const first = splitCases(cases, count);
  if (known.length === 0 || count < 2) {
    return { shards: first, expectedMs: known.length === 0 ? undefined : first.map(loadWith(durationOf, known)) };
  }
  const load = loadWith(durationOf, known);
  const ideal = cases.reduce((sum, one) => sum + load([one]), 0) / count;
  let best: BalancedShards = { shards: first, expectedMs: first.map(load) };
  const tries = Math.min(mostArrangements, Math.ceil(mostDealt / Math.max(1, cases.length * count)));
  for (let arrangement = 1; arrangement <= tries; arrangement++) {
    if (longest(best) <= goodEnough * ideal) break;
    const shards = splitCases(cases, count, arrangement);
    const candidate = { arrangement, shards, expectedMs: shards.map(load) };
    if (longest(candidate) < longest(best)) best = candidate;
  }
  return best;
}

function loadWith(
  durationOf: (one: Case) => number | undefined,
  known: readonly number[],
): (cases: readonly Case[]) => number {
  const average = known.reduce((sum, ms) => sum + ms, 0) / Math.max(1, known.length);
  return (cases) => cases.reduce((sum, one) => sum + trialsOf(one) * (durationOf(one) ?? average), 0);
}

function longest({ expectedMs = [] }: BalancedShards): number {
  return Math.max(0, ...expectedMs);
}
