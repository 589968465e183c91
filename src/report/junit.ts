import { rulePageOf } from '../rules/rule-page.ts';
import { escapeXml, oneLine, truncate } from '../text.ts';
import { bySkill, type CaseWithTrials, executionMs, type SkillWithCases, tellingTrial } from './by-skill.ts';
import { responseOrigin } from './format.ts';
import type { Conclusion, PublishedSkill, ResultFinding, Results, SkillResult, TrialResult } from './results.ts';
import { valueText } from './value-text.ts';
import { verdictWords } from './verdict-words.ts';

const MESSAGE_LIMIT = 1_000;
const TEXT_LIMIT = 20_000;

type Outcome = { readonly kind: 'failure' | 'error' | 'skipped'; readonly message: string; readonly text: string };

/**
 * JUnit XML as its readers take it (there is no standard): one suite a skill, one test case a case, `failure` for
 * what the skill did wrong, `error` for what could not be run, `skipped` for what does not count. Repeats are one
 * test case, with its trials in `system-out`. The findings of a skill are its first test case, what became of publishing it
 * the second.
 */
export function* renderJunit(results: Results): Generator<string> {
  // What only a lock file names is no skill of the run, and has drifted all the same.
  const gone = results.published
    .filter(({ directory }) => directory === '')
    .map(({ name, directory, digest }) => ({
      skill: { name, directory, digest, conclusion: 'failure' as const, findings: [] },
      cases: [],
    }));
  const { findings = [] } = results;
  const ofNone = findings.length > 0 ? [{ skill: repository(findings), cases: [] }] : [];
  const suites = [...ofNone, ...bySkill(results), ...gone];
  const tallies = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const suite of suites) {
    const { tests, failures, errors, skipped } = tallyOf(suite, results);
    tallies.tests += tests;
    tallies.failures += failures;
    tallies.errors += errors;
    tallies.skipped += skipped;
  }
  const name = `vlmrun-skills ${results.command}${results.simulated ? ' (simulated)' : ''}`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({ name, ...tallies, time: seconds(results.duration_ms) })}>\n`;
  // Made as they are written: the suites and test cases of a large run are never there at once.
  for (const suite of suites) yield* renderSuite(suite, results);
  yield '</testsuites>\n';
}

/** What belongs to no skill, as a skill without cases. */
function repository(findings: readonly ResultFinding[]): SkillResult {
  return { name: '(repository)', directory: '.', digest: null, conclusion: 'success', findings };
}

interface Tally {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/** What is said of a skill itself, before its cases. */
function ownTests({ skill }: SkillWithCases, { published }: Results) {
  const tests = [{ name: 'findings', outcome: findingsOutcome(skill.findings) }];
  const row = published.find(({ name, directory }) => name === skill.name && directory === skill.directory);
  if (row) tests.push({ name: 'publish', outcome: publishedOutcome(row, skill.conclusion) });
  return tests;
}

function tallyOf(suite: SkillWithCases, results: Results): Tally {
  const tally = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const outcome of outcomesOf(suite, results)) {
    tally.tests++;
    if (outcome?.kind === 'failure') tally.failures++;
    else if (outcome?.kind === 'error') tally.errors++;
    else if (outcome?.kind === 'skipped') tally.skipped++;
  }
  return tally;
}

// One after the other: each may hold thousands of characters.
function* outcomesOf(suite: SkillWithCases, results: Results): Generator<Outcome | undefined> {
  for (const { outcome } of ownTests(suite, results)) yield outcome;
  for (const item of suite.cases) yield caseOutcome(item, results);
}

function* renderSuite(suite: SkillWithCases, results: Results): Generator<string> {
  const { skill, cases } = suite;
  const head = attributes({
    name: skill.name,
    ...tallyOf(suite, results),
    time: seconds(cases.reduce((ms, item) => ms + caseMs(item), 0)),
    timestamp: results.started_at.replace(/\.\d+Z$/, 'Z'),
    hostname: 'localhost',
  });
  const properties =
    property('directory', skill.directory) +
    property('digest', skill.digest ?? '') +
    property('simulated', String(results.simulated));
  yield `  <testsuite${head}>\n    <properties>${properties}</properties>\n`;
  for (const { name, outcome } of ownTests(suite, results))
    yield testCase({ name, classname: skill.name, file: skill.directory, time: seconds(0) }, outcome, '');
  for (const item of cases) {
    const { result, trials } = item;
    const { case: name, file, line } = result;
    const attrs = { name, classname: skill.name, file, line, time: seconds(caseMs(item)) };
    yield testCase(attrs, caseOutcome(item, results), trials.map(trialLine).join('\n'));
  }
  yield '  </testsuite>\n';
}

function caseMs({ trials }: CaseWithTrials): number {
  return trials.reduce((total, trial) => total + (executionMs(trial) ?? 0), 0);
}

function findingsOutcome(findings: Results['skills'][number]['findings']): Outcome | undefined {
  const open = findings.filter(({ severity, suppressed }) => severity === 'error' && !suppressed);
  const first = open[0];
  if (!first) return undefined;
  const more = open.length > 1 ? ` (and ${open.length - 1} more)` : '';
  const lines = open.map(({ rule, message, file, line, column }) => {
    const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
    const page = rulePageOf(rule);
    return `${oneLine(place)} ${rule}: ${oneLine(message)}${page === undefined ? '' : ` (${page})`}`;
  });
  return { kind: 'failure', message: `${first.rule}: ${first.message}${more}`, text: lines.join('\n') };
}

/** A failure where the skill is to blame, an error where it is not. */
function publishedOutcome(row: PublishedSkill, conclusion: Conclusion): Outcome | undefined {
  const { status, id, version, previous, message } = row;
  if (status === 'planned') return { kind: 'skipped', message: message ?? 'a dry run publishes nothing', text: '' };
  if (status !== 'failed' && status !== 'refused' && status !== 'drifted') return undefined;
  const reference = id === null ? [] : [`stored as ${version ?? 'a version'} (${id})`];
  const before = previous ? [`before: ${previous.version ?? 'a version'} (${previous.id})`] : [];
  const text = [...reference, ...before].map(oneLine).join('\n');
  const kind = conclusion === 'inconclusive' ? 'error' : 'failure';
  return { kind, message: `${status}: ${message ?? 'no reason given'}`, text };
}

function caseOutcome(item: CaseWithTrials, results: Results): Outcome | undefined {
  const { verdict, reason } = item.result;
  const telling = tellingTrial(item);
  const message = reason ?? telling?.reason ?? verdictWords[verdict];
  const text = telling ? telling.failing_fields.map(fieldLine).join('\n') : '';
  switch (verdict) {
    case 'passed':
    case 'flaky':
      return undefined;
    case 'failed':
      return { kind: 'failure', message, text };
    case 'xpassed':
      return { kind: 'failure', message: `passed although a failure was expected: ${message}`, text };
    case 'errored':
      return { kind: 'error', message, text };
    case 'not_run':
      return { kind: results.conclusion === 'neutral' ? 'skipped' : 'error', message: `not run: ${message}`, text: '' };
    case 'xfailed':
    case 'quarantined':
    case 'skipped':
      return { kind: 'skipped', message: `${verdictWords[verdict]}: ${message}`, text: '' };
  }
}

function testCase(
  attrs: Record<string, string | number | undefined>,
  outcome: Outcome | undefined,
  output: string,
): string {
  const children: string[] = [];
  if (outcome?.kind === 'skipped') {
    children.push(`<skipped${attributes({ message: truncate(oneLine(outcome.message), MESSAGE_LIMIT) })}/>`);
  } else if (outcome) {
    const head = attributes({ message: truncate(oneLine(outcome.message), MESSAGE_LIMIT), type: outcome.kind });
    children.push(`<${outcome.kind}${head}>${escapeXml(truncate(outcome.text, TEXT_LIMIT))}</${outcome.kind}>`);
  }
  if (output !== '') children.push(`<system-out>${escapeXml(truncate(output, TEXT_LIMIT))}</system-out>`);
  const head = `    <testcase${attributes(attrs)}`;
  if (children.length === 0) return `${head}/>\n`;
  return `${head}>\n${children.map((child) => `      ${child}\n`).join('')}    </testcase>\n`;
}

function trialLine(trial: TrialResult): string {
  const id = trial.execution
    ? ` execution ${trial.execution.id}${trial.execution.reused ? ` (${responseOrigin(trial.execution)})` : ''}`
    : '';
  const reason = trial.reason ? `: ${trial.reason}` : '';
  return oneLine(`trial ${trial.trial}, ${trial.model}: ${trial.verdict}${reason}${id}`);
}

function fieldLine({ path, expected, actual, comparator }: TrialResult['failing_fields'][number]): string {
  return oneLine(`${path}: expected ${valueText(expected, 300)}, got ${valueText(actual, 300)} (${comparator})`);
}

function property(name: string, value: string): string {
  return `<property${attributes({ name, value })}/>`;
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(oneLine(String(value)))}"`)
    .join('');
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
