import type { Case } from './case.ts';

/** One of several parts of a run. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** A job matrix has no more jobs (https://docs.github.com/actions/reference/limits). */
export const MOST_SHARDS = 256;
/** Trials that one job is meant for, where the number of shards is not given. */
const TRIALS_PER_SHARD = 50;

/** Trials that a case asks for; one that is skipped asks for none. */
function weight({ repeat, skip }: Case): number {
  return skip === undefined ? repeat.times : 0;
}

function nameOf({ skill, id }: Case): string {
  return `${skill}\n${id}`;
}

/** How many shards a run has: never more than it has cases, and never none unless there are no cases. */
export function shardCount(cases: readonly Case[], wanted: number | 'auto'): number {
  const trials = cases.reduce((sum, one) => sum + weight(one), 0);
  const count = wanted === 'auto' ? Math.ceil(trials / TRIALS_PER_SHARD) : wanted;
  return Math.min(cases.length, MOST_SHARDS, Math.max(1, count));
}

/**
 * The cases of each shard. The same cases give the same shards on every machine: a case is counted by its trials and
 * not by how long it took, because the jobs of a matrix may remember different runs. The heaviest go first, each to
 * the shard that has the least so far.
 */
export function splitCases(cases: readonly Case[], count: number): readonly (readonly Case[])[] {
  const shards = Array.from({ length: count }, () => ({ load: 0, cases: [] as Case[] }));
  const heaviestFirst = [...cases].sort(
    (a, b) => weight(b) - weight(a) || (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0),
  );
  for (const one of heaviestFirst) {
    const lightest = shards.reduce((least, shard) =>
      shard.load < least.load || (shard.load === least.load && shard.cases.length < least.cases.length) ? shard : least,
    );
    lightest.cases.push(one);
    lightest.load += weight(one);
  }
  return shards.map((shard) => shard.cases);
}
