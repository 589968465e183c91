import type { Rule } from '../../rules/rule.ts';
import type { SourceText } from '../../source/source-text.ts';
import { truncate } from '../../text.ts';
import type { ResultFinding, Results } from '../results.ts';
import { pageFix } from './fix-changes.ts';
import type { PageExcerpt, PageFinding, PageRule } from './page-data.ts';

const CONTEXT_LINES = 2;
const LINE_LIMIT = 400;
const EXCERPT_LIMIT = 5_000;
const urgency = ['error', 'warning', 'info'];

/** Every finding with the lines around it, most severe first, and the text of each rule that found something. */
export function pageFindings(
  results: Results,
  rules: readonly Rule[],
  sourceOf: (file: string) => SourceText | undefined,
): { findings: PageFinding[]; rules: Record<string, PageRule> } {
  const findings = [{ name: undefined, findings: results.findings ?? [] }, ...results.skills]
    .flatMap(({ name, findings }) => findings.map((finding) => ({ skill: name, finding })))
    .toSorted((a, b) => urgency.indexOf(a.finding.severity) - urgency.indexOf(b.finding.severity))
    .map(({ skill, finding }, index): PageFinding => {
      const { end_line, end_column, fix, redacted, ...rest } = finding;
      const shown = index < EXCERPT_LIMIT && !redacted;
      const source = shown && finding.line !== undefined ? sourceOf(finding.file) : undefined;
      return {
        ...rest,
        ...(skill === undefined ? {} : { skill }),
        ...(fix && shown ? { fix: pageFix(fix, sourceOf) } : {}),
        ...(source ? { excerpt: excerptOf(finding, source) } : {}),
      };
    });
  const used = new Set(findings.map(({ rule }) => rule));
  const texts = rules
    .filter(({ id }) => used.has(id))
    .map(({ id, title, why, how, source }) => [id, { title, why, how, source }] as const);
  return { findings, rules: Object.fromEntries(texts) };
}

function excerptOf(finding: ResultFinding, source: SourceText): PageExcerpt {
  const marked = Math.min(finding.line ?? 1, source.lineCount);
  const first = Math.max(1, marked - CONTEXT_LINES);
  const last = Math.min(source.lineCount, marked + CONTEXT_LINES);
  const lines: string[] = [];
  for (let line = first; line <= last; line++) lines.push(truncate(source.line(line), LINE_LIMIT));
  const length = lines[marked - first]?.length ?? 0;
  const from = Math.min((finding.column ?? 1) - 1, length);
  const sameLine = finding.end_line === undefined || finding.end_line === finding.line;
  const to = sameLine ? Math.min((finding.end_column ?? finding.column ?? 1) - 1, length) : length;
  return { first, lines, marked, from, to: Math.max(from, to) };
}
