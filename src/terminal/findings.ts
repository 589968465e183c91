import { plural } from '../report/format.ts';
import type { Finding, Severity } from '../rules/finding.ts';
import type { SourceText } from '../source/source-text.ts';
import { oneLine } from '../text.ts';
import { type Paint, painter, type Style } from './colour.ts';
import { excerpt } from './excerpt.ts';
import { wrapWords } from './width.ts';

export const severityStyle: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/**
 * Findings in the order given, each with the place, the line of its source and a caret below the part that is
 * wrong. Suppressed findings are counted only. The end says how to read about the rules. Blocks are parted by an empty line; the last line is not ended.
 */
export function renderFindings(
  findings: readonly Finding[],
  sourceOf: (file: string) => SourceText | undefined,
  { colour, columns = 100 }: { readonly colour: boolean; readonly columns?: number },
): string {
  const paint = painter(colour);
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const blocks = open.map((finding) => renderFinding(finding, sourceOf(finding.file), paint, columns));
  const suppressed = findings.length - open.length;
  if (suppressed > 0) blocks.push(`${paint('dim', `${plural(suppressed, 'finding')} suppressed`)}`);
  if (open.length > 0) blocks.push(paint('dim', whereExplained(open, columns)));
  return blocks.join('\n\n');
}

function whereExplained(findings: readonly Finding[], columns: number): string {
  const [first = '', ...others] = new Set(findings.map(({ rule }) => rule));
  const also = others.length > 0 ? ` (also ${others.join(', ')})` : '';
  return wrapWords(`Explained: vlmrun-skills explain ${first}${also}`, columns).join('\n');
}

function renderFinding(finding: Finding, source: SourceText | undefined, paint: Paint, columns: number): string {
  const { range, severity, file, redacted } = finding;
  const style = severityStyle[severity];
  const place = range ? `${oneLine(file)}:${range.start.line}:${range.start.column}` : oneLine(file);
  const lines = [`${paint(style, severity)} ${paint('dim', finding.rule)}  ${paint('bold', place)}`];
  for (const line of wrapWords(oneLine(finding.message), columns - 2)) lines.push(`  ${line}`);
  if (range && source && !redacted && range.start.line <= source.lineCount) {
    const { line, text, caretStart, caretWidth, moreLines } = excerpt(source, range, columns - 10);
    const gutter = String(line).padStart(4);
    const margin = ' '.repeat(gutter.length);
    const more = moreLines > 0 ? paint('dim', `  and ${plural(moreLines, 'more line')}`) : '';
    lines.push(`  ${paint('dim', `${gutter} │`)} ${text}`);
    lines.push(
      `  ${paint('dim', `${margin} │`)} ${' '.repeat(caretStart)}${paint(style, '^'.repeat(caretWidth))}${more}`,
    );
  }
  if (finding.fix) {
    const how = finding.fix.safe ? 'fix' : 'suggestion';
    lines.push(`  ${paint('green', `${how}:`)} ${oneLine(finding.fix.description)}`);
  }
  return lines.join('\n');
}
