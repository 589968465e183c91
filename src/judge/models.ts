import type { Gate } from '../evals/case.ts';
import type { ModelRow } from '../report/comparison.ts';
import { gateFailures } from './gate.ts';
import { fieldAccuracy } from './scores.ts';
import { median } from './statistics.ts';
import { countsOf, type DecidedCase, passRate } from './totals.ts';

/** A case on one model, with what its trials used. */
export interface CaseOnModel {
  readonly model: string;
  /** The same for one case on every model. */
  readonly key: string;
  readonly decided: DecidedCase;
  readonly credits: readonly number[];
  readonly durationsMs: readonly number[];
}

/**
 * One row for each model, in the order of their first case, over the cases that every model ran: a model that was
 * only given the easy ones must not look better. The cheapest by credits per trial of those that meet the gates is
 * marked; without gates every case must pass. Where no case ran on every model, each row is of its own cases, and none
 * is marked.
 */
export function modelRows(cases: readonly CaseOnModel[], gates: readonly Gate[]): ModelRow[] {
  const groups = new Map<string, CaseOnModel[]>();
  for (const one of cases) {
    const group = groups.get(one.model);
    if (group) group.push(one);
    else groups.set(one.model, [one]);
  }
  const keys = [...groups.values()].map((group) => new Set(group.map(({ key }) => key)));
  const common = new Set(cases.map(({ key }) => key).filter((key) => keys.every((own) => own.has(key))));
  const comparable = common.size > 0;
  const rows = [...groups].map(([model, group]) => {
    const compared = comparable ? group.filter(({ key }) => common.has(key)) : group;
    return rowOf(model, compared, group.length - compared.length, comparable, gates);
  });
  const able = rows.filter(({ row }) => row.meets_gates).sort((a, b) => a.perTrial - b.perTrial);
  const best = rows.length > 1 ? able[0]?.row.model : undefined;
  return rows.map(({ row }) => ({ ...row, recommended: row.model === best }));
}

function rowOf(
  model: string,
  cases: readonly CaseOnModel[],
  others: number,
  comparable: boolean,
  gates: readonly Gate[],
): { readonly row: Omit<ModelRow, 'recommended'>; readonly perTrial: number } {
  const decided = cases.map((one) => one.decided);
  const credits = cases.flatMap((one) => one.credits);
  const sum = credits.reduce((total, one) => total + one, 0);
  const rate = passRate(decided);
  const row = {
    model,
    cases: cases.length,
    ...(others > 0 ? { other_cases: others } : {}),
    ...(comparable ? {} : { different_cases: true as const }),
    pass_rate: rate,
    field_accuracy: fieldAccuracy(countsOf(decided)),
    credits: sum,
    median_duration_ms: median(cases.flatMap((one) => one.durationsMs)) ?? null,
    meets_gates: comparable && rate !== null && meetsGates(decided, gates),
  };
  return { row, perTrial: credits.length === 0 ? Number.POSITIVE_INFINITY : sum / credits.length };
}

function meetsGates(decided: readonly DecidedCase[], gates: readonly Gate[]): boolean {
  return (gates.length === 0 ? [{}] : gates).every(
    // Regressions are not counted by model: a baseline speaks about cases, and they have their own table.
    ({ noRegressions: _, ...gate }) =>
      gateFailures({ gate, cases: decided, compared: undefined, strict: gates.length === 0 }).length === 0,
  );
}
