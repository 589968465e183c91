import type { Case } from './case.ts';

/** What cases cost at most, as they declare it. */
export interface WorstCase {
  /** Every trial of every cell of a matrix; skipped cases have none. */
  readonly executions: number;
  /** `max_credits` of each execution that has a limit, added up. */
  readonly credits: number;
  /** Executions without a limit, which may cost anything. */
  readonly unlimited: number;
}

/** The worst case of some cases: none of their trials is spared by an early stop or a kept response. */
export function worstCase(cases: readonly Pick<Case, 'repeat' | 'maxCredits' | 'skip'>[]): WorstCase {
  let [executions, credits, unlimited] = [0, 0, 0];
  for (const { repeat, maxCredits, skip } of cases) {
    if (skip !== undefined) continue;
    executions += repeat.times;
    if (maxCredits === undefined) unlimited += repeat.times;
    else credits += repeat.times * maxCredits;
  }
  return { executions, credits, unlimited };
}
