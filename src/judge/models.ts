import type { Gate } from '../evals/case.ts';
import type { ModelRow } from '../report/comparison.ts';
import { gateFailures } from './gate.ts';
import { fieldAccuracy } from './scores.ts';
import { median } from './statistics.ts';
import { countsOf, type DecidedCase, passRate } from './totals.ts';

/** A case on one model, with what its trials used. */
export interface CaseOnModel {
  readonly model: string;
  readonly decided: DecidedCase;
  readonly credits: readonly number[];
  readonly durationsMs: readonly number[];
}

/**
 * One row for each model, in the order of their first case. The cheapest by credits per trial of those whose cases
 * meet the gates is marked; without gates every case must pass. Only worth a table with two models or more.
 */
export function modelRows(cases: readonly CaseOnModel[], gates: readonly Gate[]): ModelRow[] {
  const groups = new Map<string, CaseOnModel[]>();
  for (const one of cases) {
    const group = groups.get(one.model);
    if (group) group.push(one);
    else groups.set(one.model, [one]);
  }
  const rows = [...groups].map(([model, group]) => {
    const decided = group.map((one) => one.decided);
    const credits = group.flatMap((one) => one.credits);
    const meets = (gates.length === 0 ? [{}] : gates).every(
      // Regressions are not counted by model: a baseline speaks about cases, and they have their own table.
      ({ noRegressions: _, ...gate }) =>
        gateFailures({ gate, cases: decided, regressions: undefined, strict: gates.length === 0 }).length === 0,
    );
    const rate = passRate(decided);
    return {
      model,
      cases: group.length,
      pass_rate: rate,
      field_accuracy: fieldAccuracy(countsOf(decided)),
      credits: credits.reduce((sum, one) => sum + one, 0),
      median_duration_ms: median(group.flatMap((one) => one.durationsMs)) ?? null,
      meets_gates: meets && rate !== null,
      perTrial:
        credits.length === 0 ? Number.POSITIVE_INFINITY : credits.reduce((sum, one) => sum + one, 0) / credits.length,
    };
  });
  const able = rows.filter(({ meets_gates }) => meets_gates).sort((a, b) => a.perTrial - b.perTrial);
  const best = rows.length > 1 ? able[0]?.model : undefined;
  return rows.map(({ perTrial: _, ...row }) => ({ ...row, recommended: row.model === best }));
}
