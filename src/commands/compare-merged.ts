import { compareRuns, keyOf } from '../judge/baseline.ts';
import { summarise } from '../judge/comparison-summary.ts';
import type { CaseChange, Comparison } from '../report/comparison.ts';
import { comparedCase, withTrials } from '../report/insights.ts';
import type { MergedResults } from '../report/merge-results.ts';
import type { Results } from '../report/results.ts';
import { readNamedBaseline } from './baseline.ts';
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
