import type { FieldAccuracy } from './html/page-data.ts';
import type { TrialRecord } from './trial-record.ts';

/** Counts the leaves of judged trials by field, as their files are read one after the other. */
export class FieldTally {
  readonly #rows = new Map<string, { -readonly [K in keyof FieldAccuracy]: FieldAccuracy[K] }>();

  add(record: TrialRecord): void {
    for (const { field, outcome } of record.judgement?.fields ?? []) {
      const key = JSON.stringify([record.skill, field]);
      const row = this.#rows.get(key) ?? { skill: record.skill, field, match: 0, wrong: 0, missing: 0, extra: 0 };
      row[outcome]++;
      this.#rows.set(key, row);
    }
  }

  /** Worst accuracy first; among equals the one with more leaves. */
  rows(): FieldAccuracy[] {
    return [...this.#rows.values()].sort(
      (a, b) => (accuracyOf(a) ?? 2) - (accuracyOf(b) ?? 2) || leaves(b) - leaves(a) || (a.field < b.field ? -1 : 1),
    );
  }
}

/** match / (match + wrong + missing); null without a denominator. */
export function accuracyOf({ match, wrong, missing }: Omit<FieldAccuracy, 'skill' | 'field'>): number | null {
  const expected = match + wrong + missing;
  return expected === 0 ? null : match / expected;
}

function leaves({ match, wrong, missing, extra }: FieldAccuracy): number {
  return match + wrong + missing + extra;
}
