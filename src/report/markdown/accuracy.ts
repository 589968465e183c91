import { markdownCode, truncate } from '../../text.ts';
import { accuracyOf } from '../field-accuracy.ts';
import { formatShare, plural } from '../format.ts';
import type { FieldAccuracy } from '../html/page-data.ts';
import { details, table } from './table.ts';

const WIDTH = 20;

/** Accuracy by field as bars of text, worst first; empty when every field is always right. */
export function accuracySection(fields: readonly FieldAccuracy[], several: boolean, limit: number): string {
  const imperfect = fields.filter(({ wrong, missing, extra }) => wrong + missing + extra > 0);
  if (imperfect.length === 0 || limit === 0) return '';
  const rows = imperfect.slice(0, limit).map((row) => {
    const share = accuracyOf(row);
    return [
      ...(several ? [markdownCode(truncate(row.skill, 80))] : []),
      markdownCode(truncate(row.field, 120)),
      share === null ? '' : `<code>${bar(share)}</code>`,
      formatShare(share),
      String(row.wrong),
      String(row.missing),
      String(row.extra),
    ];
  });
  const header = [...(several ? ['Skill'] : []), 'Field', 'Accuracy', '#', 'Wrong#', 'Missing#', 'Extra#'];
  const more = imperfect.length - rows.length;
  const right = fields.length - imperfect.length;
  const rest = [
    more > 0 ? `${plural(more, 'more field')} in the report` : '',
    right > 0 ? `${plural(right, 'field')} always right` : '',
  ];
  const title = `<b>${plural(imperfect.length, 'field')}</b> not always right`;
  return details(title, `${table(header, rows)}\n${rest.filter((part) => part !== '').join(', ')}\n`);
}

// A bar is full only when all is right, and has a first block as soon as anything is.
function bar(share: number): string {
  const full = share >= 1 ? WIDTH : Math.min(WIDTH - 1, Math.max(share > 0 ? 1 : 0, Math.round(share * WIDTH)));
  return '█'.repeat(full) + '░'.repeat(WIDTH - full);
}
