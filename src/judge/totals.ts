import type { Conclusion, Totals } from '../report/results.ts';
import type { CaseVerdict, Counts, TrialVerdict } from './judgement.ts';
import { addCounts, fieldAccuracy, NO_COUNTS } from './scores.ts';

/** A case with its verdict, as totals, gates and the conclusion need it. */
export interface DecidedCase {
  readonly skill: string;
  readonly id: string;
  readonly verdict: CaseVerdict;
  /** True when passing is fatal (`xfail.strict`). */
  readonly strict: boolean;
  /** Leaves of all its judged trials together. */
  readonly counts: Counts;
  /** True when the case could not run because of its skill or its suite, not because of the platform. */
  readonly invalid?: boolean;
}

/** What totals are made of. Credits are the platform's, requests by `METHOD /path-template`. */
export interface TotalsSource {
  readonly cases: readonly DecidedCase[];
  readonly trials: readonly TrialVerdict[];
  readonly creditsUsed: number;
  readonly creditsSaved: number;
  readonly requests: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly severity: 'error' | 'warning' | 'info'; readonly suppressed?: unknown }[];
}

/** How many cases have each verdict where there are none. */
export const NO_CASES: Readonly<Record<CaseVerdict, number>> = {
  passed: 0,
  flaky: 0,
  failed: 0,
  errored: 0,
  xfailed: 0,
  xpassed: 0,
  skipped: 0,
  quarantined: 0,
  not_run: 0,
};

/** The totals of a run. Leaves are those of the cases that gate: not of quarantined and expectedly failing ones. */
export function totalsOf(source: TotalsSource): Totals {
  const cases: Record<CaseVerdict, number> = { ...NO_CASES };
  const trials: Record<TrialVerdict, number> = { passed: 0, failed: 0, errored: 0, not_run: 0 };
  const findings = { error: 0, warning: 0, info: 0, suppressed: 0 };
  for (const { verdict } of source.cases) cases[verdict]++;
  for (const verdict of source.trials) trials[verdict]++;
  for (const { severity, suppressed } of source.findings) findings[suppressed ? 'suppressed' : severity]++;
  const counts = countsOf(source.cases);
  return {
    cases,
    trials,
    counts,
    pass_rate: passRate(source.cases),
    field_accuracy: fieldAccuracy(counts),
    credits_used: source.creditsUsed,
    credits_saved: source.creditsSaved,
    requests: source.requests,
    findings,
  };
}

/** (passed + flaky) / (passed + flaky + failed + strictly xpassed); null without a denominator. */
export function passRate(cases: readonly Pick<DecidedCase, 'verdict' | 'strict'>[]): number | null {
  let good = 0;
  let bad = 0;
  for (const { verdict, strict } of cases) {
    if (verdict === 'passed' || verdict === 'flaky') good++;
    else if (verdict === 'failed' || (verdict === 'xpassed' && strict)) bad++;
  }
  return good + bad === 0 ? null : good / (good + bad);
}

/** Leaves of the cases that gate. */
export function countsOf(cases: readonly Pick<DecidedCase, 'verdict' | 'counts'>[]): Counts {
  return cases
    .filter(({ verdict }) => verdict !== 'quarantined' && verdict !== 'xfailed' && verdict !== 'xpassed')
    .reduce((sum, { counts }) => addCounts(sum, counts), NO_COUNTS);
}

/** A conclusion with its reasons, one sentence each, most important first. */
export interface Concluded {
  readonly conclusion: Conclusion;
  readonly reasons: readonly string[];
}
