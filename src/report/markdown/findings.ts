import { rulePageOf } from '../../rules/rule-page.ts';
import { escapeMarkdown, markdownCode, oneLine, truncate } from '../../text.ts';
import { allFindings } from '../all-findings.ts';
import { plural } from '../format.ts';
import type { Results } from '../results.ts';
import { details, table } from './table.ts';

const urgency = ['error', 'warning', 'info'];
const icons: Readonly<Record<string, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** The open findings, most severe first, at most `limit`; empty without findings. */
export function findingsSection(results: Results, limit: number): string {
  const open = allFindings(results)
    .filter(({ suppressed }) => !suppressed)
    .toSorted((a, b) => urgency.indexOf(a.severity) - urgency.indexOf(b.severity));
  if (open.length === 0) return '';
  const rows = open
    .slice(0, limit)
    .map(({ severity, rule, message, file, line }) => [
      `${icons[severity]} ${severity}`,
      markdownCode(truncate(line === undefined ? file : `${file}:${line}`, 200)),
      escapeMarkdown(truncate(oneLine(message), 300)),
      ruleLink(rule),
    ]);
  const more = open.length - rows.length;
  const rest = more > 0 ? `\nand ${plural(more, 'more finding')}, in the report\n` : '';
  const list =
    rows.length === 0
      ? `${plural(open.length, 'finding')}, in the report\n`
      : table(['', 'Place', 'Finding', 'Rule'], rows) + rest;
  const errors = open.some(({ severity }) => severity === 'error');
  return details(`<b>${plural(open.length, 'finding')}</b>`, list, errors || results.command === 'validate');
}

function ruleLink(rule: string): string {
  const page = rulePageOf(rule);
  return page === undefined ? markdownCode(rule) : `[${markdownCode(rule)}](${page})`;
}
