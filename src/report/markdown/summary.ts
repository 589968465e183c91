import type { SourceText } from '../../source/source-text.ts';
import { escapeMarkdown, markdownCode, oneLine, truncate } from '../../text.ts';
import { bySkill, type SkillWithCases } from '../by-skill.ts';
import { contaminationNote } from '../case-notes.ts';
import { formatCredits, formatDuration, formatShare, plural } from '../format.ts';
import type { FieldAccuracy } from '../html/page-data.ts';
import type { Results } from '../results.ts';
import { casesInWords, findingsInWords, furtherReasons, headline } from '../verdict-words.ts';
import { accuracySection } from './accuracy.ts';
import { baselineSection } from './baseline.ts';
import { caseTable, troubledCase } from './cases.ts';
import { coverageSection } from './coverage.ts';
import { findingsSection } from './findings.ts';
import { fitMarkdown } from './fit.ts';
import { forecastSection } from './forecast.ts';
import { modelsSection } from './models.ts';
import { publishedSection } from './published.ts';
import { scoresSection } from './scores.ts';
import { type NamedGraph, renderStateGraphs } from './state-graphs.ts';
import { suggestionsSection } from './suggestions.ts';
import { table } from './table.ts';
import { renderTrend, type TrendRun } from './trend.ts';
import { updatesSection } from './updates.ts';

/** The runner drops a step's whole summary above this many bytes (`FileCommandManager.cs`). */
export const STEP_SUMMARY_LIMIT = 1024 * 1024;

export interface SummaryOptions {
  readonly results: Results;
  /** Leaves by field, worst first; without them there are no bars. */
  readonly fields?: readonly FieldAccuracy[];
  /** Bytes of UTF-8 that the text may take; by default what a step may write into the job summary. */
  readonly limitBytes?: number;
  /** The text of a file that a fix would change; without it fixes are only named. */
  readonly sourceOf?: (file: string) => SourceText | undefined;
  /** Where the other reports are; said at the end. */
  readonly reportDirectory?: string;
  /** Where they are for who reads this on GitHub, as Markdown; said instead. */
  readonly link?: string;
  /** State graphs of the skills whose graph the event has changed. */
  readonly graphs?: readonly NamedGraph[];
  /** The last runs, ending with this one; oldest first. */
  readonly history?: readonly TrendRun[];
}

/** How much is told: the first step that fits is taken. */
interface Detail {
  readonly open: number;
  readonly troubled: number;
  readonly fields: number;
  readonly findings: number;
  readonly tables: boolean;
}

const ladder: readonly Detail[] = [
  { open: 10, troubled: 1_000, fields: 40, findings: 500, tables: true },
  { open: 10, troubled: 300, fields: 20, findings: 200, tables: false },
  { open: 5, troubled: 100, fields: 8, findings: 50, tables: false },
  { open: 3, troubled: 20, fields: 3, findings: 10, tables: false },
  { open: 0, troubled: 0, fields: 0, findings: 0, tables: false },
];

/** The job summary: the conclusion first, then what is wrong, then the rest folded away. Always within the limit. */
export function renderSummary({
  results,
  fields = [],
  limitBytes = STEP_SUMMARY_LIMIT,
  sourceOf = () => undefined,
  reportDirectory,
  link,
  graphs = [],
  history = [],
}: SummaryOptions): string {
  const skills = bySkill(results);
  const where = link ?? markdownCode(reportDirectory === undefined ? 'report.html' : `${reportDirectory}/report.html`);
  let text = '';
  for (const [step, detail] of ladder.entries()) {
    text = [
      heading(results),
      totals(results),
      baselineSection(results.comparison, detail.troubled),
      updatesSection(results.updates, detail.troubled),
      step === 0 ? '' : `> Shortened to fit. Everything: ${where}\n`,
      forecastSection(results.forecast),
      troubled(skills, detail),
      findingsSection(results, detail.findings),
      suggestionsSection(results, detail.findings, sourceOf),
      modelsSection(results.models, detail.findings),
      scoresSection(results.scores, results.totals, detail.troubled),
      accuracySection(fields, skills.length > 1, detail.fields),
      coverageSection(results.coverage, detail.fields),
      skillTable(skills, detail),
      publishedSection(results.published, { skills: Math.max(detail.troubled, 20), lines: detail.findings }),
      detail.tables
        ? skills
            .filter(({ cases }) => cases.length > 0)
            .map(caseTable)
            .join('\n')
        : '',
      detail.tables ? renderStateGraphs(graphs) : '',
      detail.tables ? renderTrend(history) : '',
      `<sub>${escapeMarkdown(`${results.tool.name} ${results.tool.version}`)} · the whole report: ${where}</sub>\n`,
    ]
      .filter((part) => part !== '')
      .join('\n');
    if (Buffer.byteLength(text) <= limitBytes) return text;
  }
  return fitMarkdown(text, limitBytes);
}

function heading(results: Results): string {
  const icon = { success: '✅', failure: '❌', inconclusive: '💥', neutral: '⚪' }[results.conclusion];
  const lines = [`## ${icon} ${escapeMarkdown(truncate(oneLine(headline(results)), 300))}\n`];
  if (results.simulated)
    lines.push(
      '> [!WARNING]\n> **Simulated.** No model was asked: every answer came from the built-in simulator, so this run says nothing about the quality of the skills.\n',
    );
  const contaminated = contaminationNote(results.cases);
  if (contaminated !== undefined)
    lines.push(`> [!WARNING]\n> ${escapeMarkdown(truncate(oneLine(contaminated), 600))}\n`);
  const more = furtherReasons(results).slice(0, 19);
  if (more.length > 0)
    lines.push(`${more.map((reason) => `- ${escapeMarkdown(truncate(oneLine(reason), 500))}`).join('\n')}\n`);
  return lines.join('\n');
}

function totals(results: Results): string {
  const { totals: sum } = results;
  const rows: [string, string][] = [];
  if (results.cases.length > 0) {
    rows.push(['Cases', casesInWords(results)]);
    rows.push(['Pass rate', formatShare(sum.pass_rate)]);
    const { match, wrong, missing, extra } = sum.counts;
    rows.push([
      'Field accuracy',
      `${formatShare(sum.field_accuracy)} (${match} match, ${wrong} wrong, ${missing} missing, ${extra} extra)`,
    ]);
    const saved = sum.credits_saved > 0 ? `, ${formatCredits(sum.credits_saved)} saved by kept responses` : '';
    rows.push(['Credits', `${formatCredits(sum.credits_used)}${results.simulated ? ' (simulated)' : ''}${saved}`]);
  }
  rows.push(['Findings', findingsInWords(results)], ['Time', formatDuration(results.duration_ms)]);
  return table(
    rows.map(([label]) => label),
    [rows.map(([, value]) => value)],
  );
}

function troubled(skills: readonly SkillWithCases[], detail: Detail): string {
  const quiet = new Set(['passed', 'skipped', 'xfailed', 'quarantined']);
  const items = skills.flatMap(({ cases }) => cases).filter(({ result }) => !quiet.has(result.verdict));
  const listed = items.slice(0, detail.troubled);
  const more = items.length - listed.length;
  const blocks = listed.map((item, index) => troubledCase(item, detail.fields, index < detail.open));
  if (more > 0) blocks.push(`and ${plural(more, 'more case')} with trouble, in the report\n`);
  return blocks.join('\n');
}

function skillTable(skills: readonly SkillWithCases[], { troubled: limit }: Detail): string {
  if (skills.length === 0) return '';
  const shown = skills.slice(0, Math.max(limit, 20));
  const rows = shown.map(({ skill, cases }) => [
    markdownCode(truncate(skill.name, 120)),
    skill.conclusion,
    `${cases.filter(({ result }) => result.verdict === 'passed' || result.verdict === 'flaky').length}/${cases.length}`,
    String(skill.findings.filter(({ suppressed }) => !suppressed).length),
    markdownCode(skill.digest?.slice(0, 12) ?? ''),
  ]);
  const more = skills.length - shown.length;
  return (
    table(['Skill', 'Conclusion', 'Passed#', 'Findings#', 'Content'], rows) +
    (more > 0 ? `\nand ${plural(more, 'more skill')}\n` : '')
  );
}
