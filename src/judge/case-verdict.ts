import type { Case, KnownFailure } from '../evals/case.ts';
import type { CaseVerdict, TrialVerdict } from './judgement.ts';

type RepeatedCase = Pick<Case, 'repeat' | 'skip' | 'xfail' | 'quarantine'>;

/** How often the trials of a case passed and failed; what errored or did not run is no trial of the skill. */
export interface TrialCounts {
  readonly passes: number;
  readonly failures: number;
  readonly errors: number;
}

export function countTrials(verdicts: readonly TrialVerdict[]): TrialCounts {
  const count = (verdict: TrialVerdict): number => verdicts.filter((one) => one === verdict).length;
  return { passes: count('passed'), failures: count('failed'), errors: count('errored') };
}

/** True when no further trial can change whether the case passes. */
export function isDecided({ repeat }: Pick<Case, 'repeat'>, verdicts: readonly TrialVerdict[]): boolean {
  const { passes, failures } = countTrials(verdicts);
  return passes >= repeat.minPass || failures > repeat.times - repeat.minPass;
}

/** True when the mark still counts: on its last day it does, from the day after it does not. Days are `YYYY-MM-DD`. */
export function isActive(mark: KnownFailure | undefined, today: string): mark is KnownFailure {
  return mark !== undefined && (mark.until === undefined || mark.until >= today);
}

/** The verdict of a case over its trials, errored and not run ones included. `today` is `YYYY-MM-DD`. */
export function caseVerdict(one: RepeatedCase, verdicts: readonly TrialVerdict[], today: string): CaseVerdict {
  if (one.skip !== undefined) return 'skipped';
  const plain = plainVerdict(one, verdicts);
  if (plain === 'not_run') return plain;
  if (isActive(one.quarantine, today)) return 'quarantined';
  if (plain !== 'errored' && isActive(one.xfail, today)) return plain === 'failed' ? 'xfailed' : 'xpassed';
  return plain;
}

function plainVerdict({ repeat }: RepeatedCase, verdicts: readonly TrialVerdict[]) {
  const { passes, failures, errors } = countTrials(verdicts);
  if (passes >= repeat.minPass) return failures === 0 ? 'passed' : 'flaky';
  if (failures > repeat.times - repeat.minPass) return 'failed';
  // Neither enough passes nor too many failures: trials are missing, because they errored or never ran.
  return errors > 0 ? 'errored' : 'not_run';
}
