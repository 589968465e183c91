import { comparedKeys, compareRuns, keyOf } from '../judge/baseline.ts';
import { summarise } from '../judge/comparison-summary.ts';
import { type GateFailure, gateFailures } from '../judge/gate.ts';
import type { CaseWithTrials } from '../report/by-skill.ts';
import type { CaseChange, Comparison } from '../report/comparison.ts';
import { comparedCase, decidedCase, withTrials } from '../report/insights.ts';
import type { MergedResults } from '../report/merge-results.ts';
import type { Results } from '../report/results.ts';
import { gateFrom } from '../report/suite-gates.ts';
import { readNamedBaseline } from './baseline.ts';
import { gateOf } from './conclude-test.ts';
import type { CommandContext } from './context.ts';

/** A comparison of merged results; `problem` says why the baseline that was named is not compared with. */
export interface MergedComparison {
  readonly comparison: Comparison | undefined;
  readonly problem?: string;
}

/**
 * Compares merged results with the baseline that the inputs name, or puts together what the parts say about theirs.
 * Nothing can be judged again here: where a part has done so, its word about a case counts.
 */
export async function compareMerged(
  context: CommandContext,
  merged: MergedResults,
  sources: readonly { readonly results: Results }[],
): Promise<MergedComparison> {
  const named = await readNamedBaseline(context);
  if (named.kind === 'none') return { comparison: merged.comparison };
  if (named.kind === 'unusable') return { comparison: undefined, problem: named.message };
  const { skills, cases, tags, shard, changed_only } = merged.selection;
  const plain = compareRuns({
    head: withTrials(
      merged.cases,
      sources.flatMap(({ results }) => results.trials),
    ).map(comparedCase),
    baseline: withTrials(named.results.cases, named.results.trials).map(comparedCase),
    source: named.source,
    partial: skills.length + cases.length + tags.length > 0 || shard !== null || changed_only === true,
  });
  const judgedAgain = new Map<string, CaseChange>();
  for (const { results } of sources)
    if (results.comparison?.baseline.started_at === named.source.started_at)
      for (const change of results.comparison.changes) if (change.rejudged) judgedAgain.set(keyOf(change), change);
  const changes = plain.changes.map((change) => judgedAgain.get(keyOf(change)) ?? change);
  return { comparison: summarise(changes, named.source) };
}

/** Gates of the inputs that only the whole can meet or miss: rates and regressions. */
export function mergedGateFailures(
  { inputs }: CommandContext,
  comparison: Comparison | undefined,
  all: readonly CaseWithTrials[],
): GateFailure[] {
  const compared = comparison && comparedKeys(comparison);
  const { maxErrors: _, ...gate } = gateOf(inputs);
  return gateFailures({ gate, cases: all.map(decidedCase), compared, name: 'all cases', strict: false });
}

/** Suites that ask for no regressions and have some, against a baseline that is named here and not by the parts. */
export function suiteRegressions(
  { inputs }: CommandContext,
  { suites = [], comparison }: Pick<Results, 'suites'> & { readonly comparison: Comparison | undefined },
  all: readonly CaseWithTrials[],
): GateFailure[] {
  if (inputs.baseline === undefined || inputs['no-regressions']) return [];
  const compared = comparison && comparedKeys(comparison);
  return suites.flatMap(({ skill, file, gate }) => {
    if (!gateFrom(gate).noRegressions) return [];
    const cases = all.filter(({ result }) => result.skill === skill && result.file === file).map(decidedCase);
    return gateFailures({ gate: { noRegressions: true }, cases, compared, name: file, strict: false });
  });
}
