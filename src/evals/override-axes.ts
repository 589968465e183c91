import type { JsonObject } from '../json.ts';
import type { Case, Suites } from './case.ts';
import { cellSuffix } from './matrix.ts';

/** What the inputs of a run set for every case, so that a matrix cannot vary it. */
export interface AxisOverride {
  readonly model?: string;
  readonly toolsets?: readonly string[];
}

/** The suites as they run under an override. */
export interface OverriddenSuites {
  readonly suites: Suites;
  /** Cases of which several cells have become one, with the number of cells before and after. */
  readonly collapsed: readonly { readonly baseId: string; readonly before: number; readonly after: number }[];
}

/**
 * Gives every cell of a matrix the values that it really runs with, in its id too. Cells that were different only in
 * what is overridden would be the same execution several times, under names that are not true: the first one stays.
 */
export function overrideAxes(suites: Suites, override: AxisOverride): OverriddenSuites {
  const idNow = new Map(suites.cases.map((one) => [one.id, renamed(one, override).id]));
  const kept = new Map<string, Case>();
  for (const one of suites.cases) {
    const now = renamed(one, override);
    if (!kept.has(now.id)) kept.set(now.id, now);
  }
  const cases = [...kept.values()];
  const before = cellsByCase(suites.cases);
  const after = cellsByCase(cases);
  return {
    suites: {
      ...suites,
      cases,
      suites: suites.suites.map((suite) => ({
        ...suite,
        caseIds: [...new Set(suite.caseIds.map((id) => idNow.get(id) ?? id))],
      })),
    },
    collapsed: [...before]
      .map(([baseId, cells]) => ({ baseId, before: cells, after: after.get(baseId) ?? 0 }))
      .filter((one) => one.after < one.before),
  };
}

function cellsByCase(cases: readonly Case[]): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (const { baseId } of cases) cells.set(baseId, (cells.get(baseId) ?? 0) + 1);
  return cells;
}

function renamed(one: Case, { model, toolsets }: AxisOverride): Case {
  const values: JsonObject = {};
  if (model !== undefined && Object.hasOwn(one.cell, 'model')) values.model = model;
  if (toolsets !== undefined && Object.hasOwn(one.cell, 'toolsets')) values.toolsets = [...toolsets];
  if (Object.keys(values).length === 0) return one;
  const cell = { ...one.cell, ...values };
  return { ...one, cell, id: `${one.baseId}${cellSuffix(cell)}` };
}
