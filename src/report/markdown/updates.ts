import { escapeMarkdown, markdownCode, oneLine, truncate } from '../../text.ts';
import { plural } from '../format.ts';
import type { ExpectationUpdate } from '../results.ts';
import { table } from './table.ts';

/** What an update did with expected values; empty without one. */
export function updatesSection(updates: readonly ExpectationUpdate[] | undefined, limit: number): string {
  if (!updates) return '';
  if (updates.length === 0) return '**Expected values:** nothing to update\n';
  const rows = updates.slice(0, limit).map((row) => [
    markdownCode(truncate(row.file, 160)),
    row.change,
    escapeMarkdown(changesInWords(row)),
    row.open
      .slice(0, 5)
      .map((path) => markdownCode(truncate(path, 120)))
      .join(', ') + (row.open.length > 5 ? ` and ${row.open.length - 5} more` : ''),
  ]);
  const more = updates.length - rows.length;
  return [
    '**Expected values**\n',
    table(['File', 'Change', 'What', 'Left open'], rows),
    more > 0 ? `and ${plural(more, 'more file')}, in the results\n` : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function changesInWords({ change, replaced, removed, added, cases, reason }: ExpectationUpdate): string {
  if (change === 'left') return truncate(oneLine(reason ?? ''), 300);
  if (change === 'created') return `of the responses of ${truncate(oneLine(cases.join(', ')), 200)}`;
  return `${plural(replaced, 'value')} changed, ${removed} removed, ${added} added`;
}
