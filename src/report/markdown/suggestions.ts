import type { SourceText } from '../../source/source-text.ts';
import { escapeMarkdown, markdownCode, markdownFence, oneLine, truncate } from '../../text.ts';
import { allFindings } from '../all-findings.ts';
import { fixDiff } from '../fix-diff.ts';
import { plural } from '../format.ts';
import type { ResultFinding, ResultFix, Results } from '../results.ts';
import { details } from './table.ts';

const MOST_LINES = 20;
const LINE_LIMIT = 200;
const SHOWN = 20;

/** What would mend the open findings, as diffs, the safe ones first; at most `limit`, and empty where nothing is known. */
export function suggestionsSection(
  results: Results,
  limit: number,
  sourceOf: (file: string) => SourceText | undefined,
): string {
  const all = allFindings(results)
    .flatMap((finding) => (finding.fix && !finding.suppressed ? [{ finding, fix: finding.fix }] : []))
    .toSorted((a, b) => Number(b.fix.safe) - Number(a.fix.safe));
  const blocks = all.slice(0, Math.min(limit, SHOWN)).map(({ finding, fix }) => block(finding, fix, sourceOf));
  if (blocks.length === 0) return '';
  const more = all.length - blocks.length;
  if (more > 0) blocks.push(`and ${plural(more, 'more suggested change')}, in the report\n`);
  const safe = all.filter(({ fix }) => fix.safe).length;
  const note = safe > 0 ? `, ${safe} of which <code>--fix</code> makes` : '';
  return details(`<b>${plural(all.length, 'suggested change')}</b>${note}`, blocks.join('\n'));
}

function block(
  { file, line, rule }: ResultFinding,
  fix: ResultFix,
  sourceOf: (file: string) => SourceText | undefined,
) {
  const place = markdownCode(truncate(line === undefined ? file : `${file}:${line}`, 200));
  const title = `${place} ${escapeMarkdown(truncate(oneLine(fix.description), 200))} (${markdownCode(truncate(rule, 100))})\n`;
  const { rename } = fix;
  const renamed = rename
    ? `\n${markdownCode(truncate(rename.from, 200))} → ${markdownCode(truncate(rename.to, 200))}\n`
    : '';
  const lines = fixDiff(fix, sourceOf);
  if (lines.length === 0) return title + renamed;
  const shown = lines.slice(0, MOST_LINES).map((text) => truncate(text, LINE_LIMIT));
  if (lines.length > MOST_LINES) shown.push(`  … ${plural(lines.length - MOST_LINES, 'more line')}`);
  return `${title}${renamed}\n${markdownFence(shown.join('\n'), 'diff')}`;
}
