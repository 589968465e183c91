import type { CaseChange, CaseSide, Comparison } from '../report/comparison.ts';
import { accuracyChange } from './bootstrap.ts';
import { fisher, holm, mcnemar, median } from './statistics.ts';

/** Repeats on both sides from which an exact test can show anything. */
const MIN_REPEATS = 5;
/** A median of ratios above this is worth a warning. */
const NOTABLE_RATIO = 1.25;

/** A comparison from what became of its cases; those of several runs against one baseline may be put together. */
export function summarise(changes: readonly CaseChange[], baseline: Comparison['baseline']): Comparison {
  const count = (kind: CaseChange['change']): number => changes.filter(({ change }) => change === kind).length;
  const [lost, gained] = [count('regressed'), count('fixed')];
  const pairs = changes.flatMap(({ sides }) => (sides ? [sides] : []));
  const accuracy = accuracyChange(pairs.map((pair) => ({ baseline: pair.baseline.counts, head: pair.head.counts })));
  return {
    baseline,
    counts: {
      regressed: lost,
      fixed: gained,
      same: count('same'),
      new: count('new'),
      removed: count('removed'),
      not_comparable: count('not_comparable'),
    },
    changes: tested(changes),
    mcnemar: { lost, gained, p: mcnemar(lost, gained) },
    field_accuracy: {
      difference: accuracy.difference,
      low: accuracy.interval?.low ?? null,
      high: accuracy.interval?.high ?? null,
      verdict: accuracy.verdict,
      cases: pairs.length,
    },
    credits: ratioOf(pairs, ({ credits }) => credits),
    duration: ratioOf(pairs, ({ duration_ms }) => duration_ms),
  };
}

/** Exact tests over repeats. Many tests find something by chance: every p is adjusted for all of them. */
function tested(changes: readonly CaseChange[]): CaseChange[] {
  const own = changes.map(({ sides }) => sides && exactP(sides));
  const adjusted = holm(own.filter((p) => p !== undefined));
  let next = 0;
  return changes.map(({ p: _, ...change }, index) =>
    own[index] === undefined ? change : { ...change, p: adjusted[next++] ?? 1 },
  );
}

function exactP({ baseline, head }: NonNullable<CaseChange['sides']>): number | undefined {
  if (Math.min(head.runs, baseline.runs) < MIN_REPEATS) return undefined;
  return fisher(head.passes, head.runs, baseline.passes, baseline.runs);
}

/** Credits and durations have heavy tails: the median of the ratios of each case, never a mean. */
function ratioOf(
  pairs: readonly NonNullable<CaseChange['sides']>[],
  value: (side: CaseSide) => number | null,
): Comparison['credits'] {
  const ratios = pairs.flatMap((pair) => {
    const [head, base] = [value(pair.head), value(pair.baseline)];
    return head === null || base === null || base <= 0 ? [] : [head / base];
  });
  const ratio = median(ratios) ?? null;
  return { ratio, cases: ratios.length, notable: ratio !== null && ratio > NOTABLE_RATIO };
}
