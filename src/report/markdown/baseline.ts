import { escapeMarkdown, markdownCode, truncate } from '../../text.ts';
import { changesInWords, comparisonNotes } from '../baseline-words.ts';
import type { CaseChange, Comparison } from '../comparison.ts';
import { plural } from '../format.ts';
import { verdictWords } from '../verdict-words.ts';
import { table } from './table.ts';

const listed: readonly CaseChange['change'][] = ['regressed', 'fixed'];

/** What changed since the baseline: regressed and fixed cases by name, the rest in numbers; empty without one. */
export function baselineSection(comparison: Comparison | undefined, limit: number): string {
  if (!comparison) return '';
  const changes = listed.flatMap((kind) => comparison.changes.filter(({ change }) => change === kind));
  const rows = changes
    .slice(0, limit)
    .map(({ skill, case: id, change, baseline, head, p }) => [
      change === 'regressed' ? '🔻 regressed' : '🔺 fixed',
      markdownCode(truncate(`${skill} / ${id}`, 160)),
      [baseline, head].map((verdict) => (verdict === null ? '' : verdictWords[verdict])).join(' → '),
      p === undefined ? '' : escapeMarkdown(`p = ${p.toFixed(3)}`),
    ]);
  const more = changes.length - rows.length;
  return [
    `**Since the baseline:** ${changesInWords(comparison)}\n`,
    ...comparisonNotes(comparison).map((note) => `- ${escapeMarkdown(note)}\n`),
    rows.length > 0 ? table(['', 'Case', 'Verdict', rows.some(([, , , p]) => p !== '') ? 'Exact test' : ''], rows) : '',
    more > 0 ? `and ${plural(more, 'more change')}, in the report\n` : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}
