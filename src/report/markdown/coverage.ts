import { escapeMarkdown, markdownCode, truncate } from '../../text.ts';
import type { SchemaCoverage } from '../comparison.ts';
import { formatShare, plural } from '../format.ts';
import { valueText } from '../value-text.ts';
import { details, table } from './table.ts';

/** What of each output schema no case exercises, folded away; empty when nothing is left out. */
export function coverageSection(coverage: readonly SchemaCoverage[] = [], limit: number): string {
  const open = coverage.filter(({ fields, values, branches }) => fields.length + values.length + branches.length > 0);
  if (open.length === 0 || limit === 0) return '';
  const rows = open.slice(0, Math.max(limit, 20)).map(({ skill, share, fields, values, branches }) => [
    markdownCode(truncate(skill, 80)),
    formatShare(share),
    named(fields, limit),
    named(
      values.map(({ path, value }) => `${path} = ${valueText(value as Parameters<typeof valueText>[0], 60)}`),
      limit,
    ),
    named(branches, limit),
  ]);
  const count = open.reduce((sum, one) => sum + one.fields.length + one.values.length + one.branches.length, 0);
  return details(
    `<b>${plural(count, 'part')}</b> of the output schemas that no case exercises`,
    table(
      ['Skill', 'Fields exercised#', 'Fields without a value', 'Values never expected', 'Branches never taken'],
      rows,
    ),
  );
}

function named(names: readonly string[], limit: number): string {
  const shown = names.slice(0, limit).map((name) => markdownCode(truncate(name, 120)));
  const more = names.length - shown.length;
  return shown.concat(more > 0 ? [escapeMarkdown(`and ${more} more`)] : []).join(', ');
}
