import type { CaseChange, Comparison, RatioChange } from './comparison.ts';
import { formatCount, plural } from './format.ts';

const order: readonly [CaseChange['change'], string][] = [
  ['regressed', 'regressed'],
  ['fixed', 'fixed'],
  ['new', 'new'],
  ['removed', 'removed'],
  ['not_comparable', 'not comparable'],
  ['same', 'the same'],
];

/** `1 regressed, 2 fixed, 9 the same`: what a reader has to know first, first. */
export function changesInWords({ counts }: Comparison): string {
  const parts = order
    .filter(([change]) => counts[change] > 0)
    .map(([change, word]) => `${formatCount(counts[change])} ${word}`);
  return parts.length === 0 ? 'nothing to compare' : parts.join(', ');
}

/** What is known about the whole run against the baseline, one sentence each; nothing that is only noise. */
export function comparisonNotes(comparison: Comparison): string[] {
  const { mcnemar, field_accuracy: accuracy, credits, duration } = comparison;
  const notes: string[] = [];
  if (mcnemar.lost + mcnemar.gained > 0) {
    const known = mcnemar.p < 0.05 ? 'more than chance would explain' : 'chance alone could explain it';
    notes.push(`${mcnemar.lost} lost and ${mcnemar.gained} gained: ${known} (p = ${mcnemar.p.toFixed(3)}).`);
  }
  if (accuracy.verdict !== 'too few cases') {
    const points = (value: number) => `${value > 0 ? '+' : ''}${(value * 100).toFixed(1)}`;
    const interval =
      accuracy.low === null || accuracy.high === null
        ? ''
        : `, 95 % interval ${points(accuracy.low)} to ${points(accuracy.high)}`;
    notes.push(`Field accuracy ${points(accuracy.difference)} points${interval}: ${accuracy.verdict}.`);
  }
  for (const [name, change] of [
    ['Credits', credits],
    ['Time', duration],
  ] as const)
    if (change.notable) notes.push(ratioNote(name, change));
  return notes;
}

function ratioNote(name: string, { ratio, cases }: RatioChange): string {
  const share = ratio === null ? 'n/a' : `${Math.round(ratio * 100)} %`;
  return `${name}: ${share} of the baseline in the median of ${plural(cases, 'case')}.`;
}
