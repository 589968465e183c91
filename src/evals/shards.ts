import type { Case } from './case.ts';

/** One of several parts of a run. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
  /** Which of many ways to split the cases; absent for the first. */
  readonly arrangement?: number;
}

/** A job matrix has no more jobs (https://docs.github.com/actions/reference/limits). */
export const MOST_SHARDS = 256;
/** Trials that one job is meant for, where the number of shards is not given. */
const TRIALS_PER_SHARD = 50;
/** What the cases of suites without a time limit of their own are taken to have; milliseconds. */
const USUAL_LIMIT_MS = 600_000;

/** Trials that a case asks for; one that is skipped asks for none. */
export function trialsOf({ repeat, skip }: Case): number {
  return skip === undefined ? repeat.times : 0;
}

/** `2/4`, or `2/4@17` in an arrangement of its own: the value of the input `shard`. */
export function shardText({ index, count, arrangement }: Shard): string {
  return `${index}/${count}${arrangement === undefined ? '' : `@${arrangement}`}`;
}

/** How many shards a run has: never more than it has cases that run, and never none unless there are no cases. */
export function shardCount(cases: readonly Case[], wanted: number | 'auto'): number {
  if (cases.length === 0) return 0;
  const trials = cases.reduce((sum, one) => sum + trialsOf(one), 0);
  const running = cases.filter((one) => trialsOf(one) > 0).length;
  const count = wanted === 'auto' ? Math.ceil(trials / TRIALS_PER_SHARD) : wanted;
  return Math.max(1, Math.min(running, MOST_SHARDS, count));
}

/**
 * The cases of each shard. The same cases and arrangement give the same shards on every machine, whatever it remembers of
 * earlier runs: the jobs of a matrix may remember different ones, and no case may fall between two of them. Without an
 * arrangement a case weighs its trials by their time limit, the heaviest first, each to the shard that has the least so
 * far; in an arrangement cases are dealt out by their trials, in an order that its number decides.
 */
export function splitCases(cases: readonly Case[], count: number, arrangement?: number): readonly (readonly Case[])[] {
  const shards = Array.from({ length: count }, () => ({ load: 0, cases: [] as Case[] }));
  const weight = (one: Case) =>
    arrangement === undefined ? trialsOf(one) * (one.timeoutMs ?? USUAL_LIMIT_MS) : trialsOf(one);
  const rows = cases.map((one) => {
    const name = `${one.skill}\n${one.id}`;
    return { one, name, weight: weight(one), place: arrangement === undefined ? 0 : hash(`${arrangement} ${name}`) };
  });
  rows.sort((a, b) => b.weight - a.weight || a.place - b.place || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const { one, weight: load } of rows) {
    const lightest = shards.reduce((least, shard) =>
      shard.load < least.load || (shard.load === least.load && shard.cases.length < least.cases.length) ? shard : least,
    );
    lightest.cases.push(one);
    lightest.load += load;
  }
  return shards.map((shard) => shard.cases);
}

/** FNV-1a, 32 bits, mixed once more so that alike names do not stay together: quick, and the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}
