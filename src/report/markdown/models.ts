import { markdownCode, truncate } from '../../text.ts';
import type { ModelRow } from '../comparison.ts';
import { formatCredits, formatDuration, formatShare, plural } from '../format.ts';
import { table } from './table.ts';

/**
 * One row for each model of a matrix, at most `limit`, with the one that is recommended; empty for runs on one model.
 */
export function modelsSection(models: readonly ModelRow[] | undefined, limit: number): string {
  if (models === undefined || models.length < 2 || limit === 0) return '';
  const rows = models
    .slice(0, limit)
    .map((row) => [
      `${markdownCode(truncate(row.model, 100))}${row.recommended ? ' ⭐' : ''}`,
      `${row.cases}${row.other_cases ? ` of ${row.cases + row.other_cases}` : ''}`,
      formatShare(row.pass_rate),
      formatShare(row.field_accuracy),
      formatCredits(row.credits),
      row.median_duration_ms === null ? '' : formatDuration(row.median_duration_ms),
      row.different_cases ? '' : row.meets_gates ? '✅ yes' : '❌ no',
    ]);
  const more = models.length - rows.length;
  const notes = [
    models.some(({ different_cases }) => different_cases)
      ? 'The models ran different cases: none is recommended'
      : models.some(({ recommended }) => recommended)
        ? '⭐ the cheapest model that meets the gates'
        : 'No model meets the gates',
    models.some(({ other_cases }) => other_cases) ? 'only cases that ran on every model are compared' : '',
    more > 0 ? `${plural(more, 'more model')} in the report` : '',
  ];
  const header = ['Model', 'Cases#', 'Pass rate#', 'Field accuracy#', 'Credits#', 'Median time#', 'Meets the gates'];
  return `${table(header, rows)}\n${notes.filter((note) => note !== '').join('; ')}\n`;
}
