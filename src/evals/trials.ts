import { sha256Hex } from '../hash.ts';
import { detached } from '../text.ts';
import type { Case, Trial } from './case.ts';

/** What the inputs say about repeats; absent means what each case says. */
export interface RepeatOverride {
  readonly repeat?: number;
  readonly minPass?: number;
}

/**
 * The trials of the selected cases: the first of every case, then the second of every case, so that an early stop
 * comes before repeats were sent. Skipped cases have none. A trial's `case` carries the repeats that apply.
 */
export function expandTrials(cases: readonly Case[], override: RepeatOverride = {}): Trial[] {
  const repeated = cases.filter((one) => one.skip === undefined).map((one) => withRepeats(one, override));
  const rounds = Math.max(0, ...repeated.map((one) => one.repeat.times));
  const trials: Trial[] = [];
  for (let index = 1; index <= rounds; index++)
    for (const one of repeated)
      if (index <= one.repeat.times) trials.push({ case: one, index, id: trialId(one, index) });
  return trials;
}

/**
 * A case with the repeats that the inputs ask for. Where they name the number of trials only, as large a share of them
 * must pass as the suite asks for.
 */
export function withRepeats(one: Case, { repeat, minPass }: RepeatOverride): Case {
  if (repeat === undefined && minPass === undefined) return one;
  const times = repeat ?? one.repeat.times;
  return { ...one, repeat: { ...one.repeat, times, minPass: minPass ?? leastPasses(one, times) } };
}

/** Why the inputs' repeats do not fit a case; undefined when they do. Inputs may tighten what a suite asks, never loosen. */
export function repeatProblem(one: Case, { repeat, minPass }: RepeatOverride): string | undefined {
  if (minPass === undefined) return undefined;
  const times = repeat ?? one.repeat.times;
  if (minPass > times) return `${minPass} trials must pass, and ${one.id} has ${times}`;
  // A case that runs once asks for nothing about repeats.
  if (one.repeat.times === 1 || minPass >= leastPasses(one, times)) return undefined;
  const asked = `${one.repeat.minPass} of ${one.repeat.times}`;
  return `${minPass} of ${times} is looser than the ${asked} that ${one.id} asks for; at least ${leastPasses(one, times)}`;
}

/** The trials that must pass of `times`, so that their share is at least that of the suite. */
function leastPasses({ repeat }: Case, times: number): number {
  return Math.ceil((repeat.minPass * times) / repeat.times);
}

/** Letters, digits, `.`, `_` and `-` only; eight digits of a hash where that would make two trials alike. */
function trialId(one: Case, index: number): string {
  const full = `${one.skill}/${one.id}`;
  const plain = full.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+/, '');
  const hash = sha256Hex(full).slice(0, 8);
  return detached(`${plain.slice(0, 100)}-${hash}.${index}`);
}
