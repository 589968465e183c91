import type { CaseVerdict } from '../judge/judgement.ts';
import { changesInWords } from '../report/baseline-words.ts';
import {
  bySkill,
  type CaseWithTrials,
  creditsOf,
  executionMs,
  type SkillWithCases,
  tellingTrial,
} from '../report/by-skill.ts';
import { caseNotes, contaminationNote } from '../report/case-notes.ts';
import { coverageInWords } from '../report/coverage-words.ts';
import { forecastCases, forecastCredits, forecastInputs } from '../report/forecast.ts';
import {
  creditsInWords,
  formatCredits,
  formatDuration,
  formatShare,
  plural,
  responseOrigin,
} from '../report/format.ts';
import type { Conclusion, Results } from '../report/results.ts';
import {
  casesInWords,
  findingsInWords,
  furtherReasons,
  headline,
  verdictSigns,
  verdictWords,
} from '../report/verdict-words.ts';
import { oneLine } from '../text.ts';
import { type AlikeCases, gatherAlike } from './alike-cases.ts';
import { type Paint, painter, type Style } from './colour.ts';
import { renderFailingFields } from './failing-fields.ts';
import { padWidth, textWidth, wrapWords } from './width.ts';

export interface OutcomeOptions {
  readonly colour: boolean;
  /** Default 100. */
  readonly columns?: number;
  /** Where the report was written, relative to the working directory; shown last. */
  readonly reportDirectory?: string;
}

const verdictStyles: Readonly<Record<CaseVerdict, Style | undefined>> = {
  passed: 'green',
  flaky: 'yellow',
  failed: 'red',
  errored: 'magenta',
  xfailed: 'dim',
  xpassed: 'red',
  skipped: 'dim',
  quarantined: 'dim',
  not_run: 'yellow',
};
const conclusionStyles: Readonly<Record<Conclusion, Style>> = {
  success: 'green',
  failure: 'red',
  inconclusive: 'magenta',
  neutral: 'yellow',
};

// So many of those alike are named.
const NAMED_ALIKE = 5;

// More passed cases than this are counted, not listed: nobody reads them.
const LISTED_PASSES = 12;
// More skills than these are in the results only.
const LISTED_CONTENTS = 20;

/**
 * The run as a person wants to read it: each skill with its cases and failing fields, then the conclusion, the
 * totals and where the report is. Findings are not repeated, they have their own text. The last line is not ended.
 */
export function renderOutcome(results: Results, options: OutcomeOptions): string {
  const paint = painter(options.colour);
  const columns = Math.min(120, Math.max(40, options.columns ?? 100));
  const blocks: string[] = [];
  if (results.command === 'test' || results.cases.length > 0)
    for (const skill of bySkill(results)) blocks.push(renderSkill(skill, results.reasons, paint, columns));
  if (results.published.length > 0) blocks.push(renderPublished(results, paint));
  else if (results.cases.length === 0 && results.command !== 'test') blocks.push(...renderContents(results, paint));
  if (results.simulated) blocks.push(simulatedNotice(results, paint, columns));
  blocks.push(renderConclusion(results, paint, columns, options.reportDirectory));
  return blocks.join('\n\n');
}

function renderSkill({ skill, cases }: SkillWithCases, told: readonly string[], paint: Paint, columns: number): string {
  const sign = paint(conclusionStyles[skill.conclusion], skill.conclusion === 'success' ? '✓' : '✗');
  const place = [oneLine(skill.directory), shortDigest(skill.digest)].filter((part) => part !== '').join('  ');
  const lines = [`${sign} ${paint('bold', oneLine(skill.name))}  ${paint('dim', place)}`];
  const passed = cases.filter(({ result }) => result.verdict === 'passed');
  const listed = passed.length > LISTED_PASSES ? cases.filter(({ result }) => result.verdict !== 'passed') : cases;
  const idWidth = Math.min(44, Math.max(0, ...listed.map(({ result }) => textWidth(oneLine(result.case)))));
  const { single, alike } = gatherAlike(listed);
  for (const item of single) lines.push(...renderCase(item, idWidth, paint, columns));
  for (const cases of alike) lines.push(...renderAlike(cases, told, paint, columns));
  if (listed !== cases) lines.push(`  ${paint('green', verdictSigns.passed)} ${plural(passed.length, 'case')} passed`);
  if (cases.length === 0) lines.push(`  ${paint('yellow', 'no cases were selected or found')}`);
  return lines.join('\n');
}

function renderCase(item: CaseWithTrials, idWidth: number, paint: Paint, columns: number): string[] {
  const { result, trials } = item;
  const { verdict } = result;
  const telling = tellingTrial(item);
  const style = verdictStyles[verdict];
  const head = `  ${paint(style, verdictSigns[verdict])} ${padWidth(oneLine(result.case), idWidth)}`;
  const facts = [paint(style, verdictWords[verdict])];
  if (trials.length > 1)
    facts.push(
      `${trials.filter((trial) => trial.verdict === 'passed').length} of ${plural(trials.length, 'trial')} passed`,
    );
  if (telling) {
    const { match, wrong, missing } = telling.counts;
    const expected = match + wrong + missing;
    if (expected > 0) facts.push(`${match}/${expected} fields`);
    const ms = executionMs(telling);
    if (telling.execution?.reused) facts.push(responseOrigin(telling.execution));
    else if (ms !== undefined) facts.push(formatDuration(ms));
  }
  const credits = creditsOf(item);
  if (credits > 0) facts.push(creditsInWords(credits));
  facts.push(...caseNotes(result).map((note) => paint('yellow', oneLine(note))));
  const lines = [`${head}  ${facts.join(paint('dim', ' · '))}`];
  if (verdict === 'passed') return lines;
  // The mark that the author gave explains an unusual verdict, the judge's reason a plain failure.
  const reason = result.reason ?? telling?.reason;
  if (reason) for (const line of wrapWords(oneLine(reason), columns - 6)) lines.push(`      ${paint('dim', line)}`);
  if (telling && verdict !== 'xfailed') lines.push(...renderFailingFields(telling.failing_fields, paint, columns));
  return lines;
}

/** What the conclusion says already is not said again. */
function renderAlike(
  { verdict, reason, ids }: AlikeCases,
  told: readonly string[],
  paint: Paint,
  columns: number,
): string[] {
  const style = verdictStyles[verdict];
  const named = ids.slice(0, NAMED_ALIKE).map(oneLine).join(', ');
  const rest = ids.length > NAMED_ALIKE ? ` and ${plural(ids.length - NAMED_ALIKE, 'other')}` : '';
  const lines = [
    `  ${paint(style, `${verdictSigns[verdict]} ${plural(ids.length, 'case')} ${verdictWords[verdict]}`)}: ${named}${rest}`,
  ];
  if (!told.includes(reason))
    for (const line of wrapWords(oneLine(reason), columns - 6)) lines.push(`      ${paint('dim', line)}`);
  return lines;
}

function renderPublished(results: Results, paint: Paint): string {
  const lines = [paint('bold', 'Published')];
  for (const { name, status, id, version, digest, message } of results.published) {
    const what = [
      status,
      version === null ? '' : `version ${oneLine(version)}`,
      id === null ? '' : oneLine(id),
      shortDigest(digest),
    ];
    const style: Style | undefined = ['refused', 'failed', 'drifted'].includes(status)
      ? 'red'
      : status === 'unchanged'
        ? 'dim'
        : 'green';
    lines.push(`  ${paint(style, oneLine(name))}  ${what.filter((part) => part !== '').join(' · ')}`);
    if (message) lines.push(`      ${paint('dim', oneLine(message))}`);
  }
  return lines.join('\n');
}

/** The content of each skill, so that one hash can be followed from here to the server. */
function renderContents({ skills }: Results, paint: Paint): string[] {
  const known = skills.filter(({ digest }) => digest !== null);
  if (known.length === 0) return [];
  const lines = known
    .slice(0, LISTED_CONTENTS)
    .map(({ name, digest }) => `  ${oneLine(name)}  ${paint('dim', shortDigest(digest))}`);
  const more = known.length - LISTED_CONTENTS;
  return [[...lines, ...(more > 0 ? [`  and ${plural(more, 'more skill')}, in results.json`] : [])].join('\n')];
}

function shortDigest(digest: string | null): string {
  return digest === null ? '' : `content ${digest.slice(0, 12)}`;
}

function simulatedNotice(results: Results, paint: Paint, columns: number): string {
  const at = results.base_url === null || results.base_url === 'simulator' ? '' : ` (${oneLine(results.base_url)})`;
  const text = `No model was asked. Every answer came from the built-in simulator${at}, so this run says nothing about the quality of the skills.`;
  return [paint('inverse', ' SIMULATED '), ...wrapWords(text, columns)].join('\n');
}

function renderConclusion(results: Results, paint: Paint, columns: number, directory: string | undefined): string {
  const { totals, simulated } = results;
  const style = conclusionStyles[results.conclusion];
  const lines = wrapWords(oneLine(headline(results)), columns).map((line) => paint(style, paint('bold', line)));
  for (const reason of furtherReasons(results)) lines.push(...wrapWords(`- ${oneLine(reason)}`, columns));
  const contaminated = contaminationNote(results.cases);
  if (contaminated !== undefined) lines.push(...wrapWords(`- ${oneLine(contaminated)}`, columns));
  const rows: [string, string][] = [];
  if (results.command === 'test' || results.cases.length > 0) {
    const trials = results.trials.length > results.cases.length ? ` in ${plural(results.trials.length, 'trial')}` : '';
    rows.push(['Cases', `${casesInWords(results)}${trials}`]);
    if (totals.field_accuracy !== null)
      rows.push(['Fields', `${formatShare(totals.field_accuracy)} correct${extras(totals.counts.extra)}`]);
    const saved = totals.credits_saved > 0 ? ` (${formatCredits(totals.credits_saved)} saved)` : '';
    rows.push(['Credits', `${formatCredits(totals.credits_used)}${saved}${simulated ? ', simulated' : ''}`]);
  }
  if (results.forecast) {
    const { forecast } = results;
    rows.push(['Cases', forecastCases(forecast)]);
    rows.push(['Inputs', forecastInputs(forecast)]);
    rows.push(['Credits', forecastCredits(forecast)]);
    for (const text of coverageInWords(results.coverage ?? [])) rows.push(['Coverage', oneLine(text)]);
  }
  if (results.comparison) rows.push(['Baseline', changesInWords(results.comparison)]);
  rows.push(['Findings', `${findingsInWords(results)} in ${plural(results.skills.length, 'skill')}`]);
  const requests = Object.values(totals.requests).reduce((sum, count) => sum + count, 0);
  rows.push(['Time', formatDuration(results.duration_ms) + (requests > 0 ? `, ${plural(requests, 'request')}` : '')]);
  if (directory !== undefined) rows.push(['Report', `${directory}/report.html`]);
  for (const [label, value] of rows) lines.push(`  ${paint('dim', label.padEnd(9))} ${value}`);
  return lines.join('\n');
}

function extras(count: number): string {
  return count === 0 ? '' : `, ${plural(count, 'field')} nobody expected`;
}
