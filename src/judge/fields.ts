import type { Expectation } from '../evals/case.ts';
import { hintFor } from './hint.ts';
import type { FieldResult } from './judgement.ts';
import type { Payload } from './payload.ts';
import { type ReorderedHint, reorderedLists } from './reordered.ts';
import type { Leaf } from './tally.ts';

/** The most failing leaves that are given a hint: each may cost several comparisons. */
const MAX_HINTS = 200;

/** Leaves as the reports show them, with hints and grounding. */
export function fieldResults(
  leaves: readonly Leaf[],
  { expect, payload }: { readonly expect: Expectation; readonly payload: Payload | undefined },
): FieldResult[] {
  let hints = 0;
  const reordered: ReorderedHint =
    expect.json && payload?.value !== undefined ? reorderedLists(expect.json.value, payload.value) : () => undefined;
  return leaves.map((leaf) => {
    const { node, path, actualPath, expected, actual, outcome } = leaf;
    const hint = outcome === 'match' || hints++ >= MAX_HINTS ? undefined : (reordered(leaf) ?? hintFor(leaf));
    const grounding = payload?.grounding.get(actualPath);
    return {
      path,
      field: node.field,
      outcome,
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
      comparator: leaf.comparator,
      score: leaf.score,
      weight: node.weight,
      required: node.required,
      ...(hint === undefined ? {} : { hint }),
      ...(actualPath === path ? {} : { actualPath }),
      ...(grounding ? { grounding } : {}),
    };
  });
}
