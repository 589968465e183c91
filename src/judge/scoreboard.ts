import type { RepeatedCase, Scores } from '../report/comparison.ts';
import type { Counts, TrialVerdict } from './judgement.ts';
import { addCounts, f1, fieldAccuracy, NO_COUNTS, precision, recall } from './scores.ts';
import { passAtK, passHatK, wilson } from './statistics.ts';
import type { DecidedCase } from './totals.ts';

/** A case with its trials, as scores need them. */
export interface ScoredCase {
  readonly decided: DecidedCase;
  /** False when repeats stop early: a share of passes that ended at the favourable moment says nothing. */
  readonly allRepeats: boolean;
  readonly trials: readonly { readonly verdict: TrialVerdict; readonly counts: Counts }[];
}

/** Scores over all judged responses of the cases that gate; null where nothing was compared. */
export function scoresOf(cases: readonly ScoredCase[]): Scores {
  const gating = cases.filter(({ decided: { verdict } }) => !['quarantined', 'xfailed', 'xpassed'].includes(verdict));
  const documents = gating
    .flatMap(({ trials }) => trials.map(({ counts }) => counts))
    .filter((counts) => size(counts) > 0);
  const leaves = documents.reduce(addCounts, NO_COUNTS);
  const exact = documents.filter(({ wrong, missing, extra }) => wrong + missing + extra === 0).length;
  const none = documents.length === 0;
  const accuracies = documents.map(fieldAccuracy).filter((one) => one !== null);
  const counted = cases.map(({ decided }) => decided);
  const passed = counted.filter(({ verdict }) => verdict === 'passed' || verdict === 'flaky').length;
  const failed = counted.filter(
    ({ verdict, strict }) => verdict === 'failed' || (verdict === 'xpassed' && strict),
  ).length;
  return {
    documents: documents.length,
    exact_documents: exact,
    exact_document_rate: none ? null : exact / documents.length,
    counts: leaves,
    precision: none ? null : precision(leaves),
    recall: none ? null : recall(leaves),
    f1: none ? null : f1(leaves),
    field_accuracy_by_document: mean(accuracies),
    f1_by_document: mean(documents.map(f1)),
    cases_passed: passed,
    cases_judged: passed + failed,
    pass_rate_interval: passed + failed === 0 ? null : wilson(passed, passed + failed),
    repeats: cases.flatMap((one) => repeatsOf(one)),
  };
}

function size({ match, wrong, missing, extra }: Counts): number {
  return match + wrong + missing + extra;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}

function repeatsOf({ decided, trials, allRepeats }: ScoredCase): RepeatedCase[] {
  const passes = trials.filter(({ verdict }) => verdict === 'passed').length;
  const runs = passes + trials.filter(({ verdict }) => verdict === 'failed').length;
  if (runs < 2) return [];
  const ks = Array.from({ length: runs }, (_, index) => index + 1);
  return [
    {
      skill: decided.skill,
      case: decided.id,
      runs,
      passes,
      interval: allRepeats ? wilson(passes, runs) : null,
      pass_at_k: ks.map((k) => passAtK(runs, passes, k) ?? 0),
      pass_hat_k: ks.map((k) => passHatK(runs, passes, k) ?? 0),
    },
  ];
}
