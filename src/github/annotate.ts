import { posix, relative } from 'node:path';
import { jsonText } from '../json-text.ts';
import { allFindings } from '../report/all-findings.ts';
import type { CaseResult, FailingField, PublishedSkill, ResultFinding, Results } from '../report/results.ts';
import { createSecrets, type Secrets } from '../secrets.ts';
import { type Annotation, type AnnotationLevel, renderAnnotation, selectAnnotations } from './annotation.ts';

/** Failing fields that a case's annotation quotes; all of them are in the report. */
const FIELDS_SHOWN = 5;

const caseLevels: Partial<Record<CaseResult['verdict'], AnnotationLevel>> = {
  failed: 'error',
  errored: 'error',
  xpassed: 'warning',
  flaky: 'warning',
  quarantined: 'notice',
};

function ofFinding(finding: ResultFinding): Annotation[] {
  // Findings at info level are in the summary, the results and SARIF only: they would drown the others here.
  if (finding.suppressed !== undefined || finding.severity === 'info') return [];
  return [
    {
      level: finding.severity,
      title: finding.rule,
      message: withPage(finding),
      file: finding.file,
      ...(finding.line === undefined ? {} : { line: finding.line }),
      ...(finding.column === undefined ? {} : { column: finding.column }),
      ...(finding.end_line === undefined ? {} : { endLine: finding.end_line }),
      ...(finding.end_column === undefined ? {} : { endColumn: finding.end_column }),
    },
  ];
}

/** The message, with the address of the page that explains the rule. */
function withPage({ message, help_uri: page }: ResultFinding): string {
  return page === undefined ? message : `${message}\n${page}`;
}

function quote(value: unknown): string {
  return value === undefined ? 'nothing' : jsonText(value);
}

function describeField({ path, expected, actual, hint }: FailingField): string {
  return `${path}: expected ${quote(expected)}, got ${quote(actual)}${hint === undefined ? '' : ` (${hint})`}`;
}

function ofCase(result: CaseResult, results: Results): Annotation[] {
  const level = caseLevels[result.verdict];
  if (level === undefined) return [];
  const trials = results.trials.filter(({ skill, case: id }) => skill === result.skill && id === result.case);
  const worst = trials.find(({ verdict }) => verdict === 'failed' || verdict === 'errored');
  const fields = worst?.failing_fields ?? [];
  const reason = result.reason ?? worst?.reason;
  const lines = [
    ...(reason ? [reason] : []),
    ...fields.slice(0, FIELDS_SHOWN).map(describeField),
    ...(fields.length > FIELDS_SHOWN ? [`and ${fields.length - FIELDS_SHOWN} more fields`] : []),
  ];
  return [
    {
      level,
      title: `${result.skill}/${result.case} ${result.verdict}`,
      message: lines.join('\n') || `The case ${result.verdict}.`,
      file: result.file,
      ...(result.line === undefined ? {} : { line: result.line }),
    },
  ];
}

/** A skill that was not published is told at its manifest. */
function ofPublished({ name, directory, status, message }: PublishedSkill): Annotation[] {
  if (status !== 'failed' && status !== 'refused' && status !== 'drifted') return [];
  const place = directory === '' ? {} : { file: directory === '.' ? 'SKILL.md' : `${directory}/SKILL.md` };
  return [{ level: 'error', title: `${name} ${status}`, message: message ?? 'The skill was not published.', ...place }];
}

/**
 * What of a run is worth showing at its place: skills that were not published, findings that count, and cases that did
 * not pass.
 */
export function annotationsOf(results: Results): Annotation[] {
  return [
    ...results.published.flatMap(ofPublished),
    ...allFindings(results).flatMap(ofFinding),
    ...results.cases.flatMap((result) => ofCase(result, results)),
  ];
}

/** A path that is relative to the working directory, as one that is relative to the repository's root. */
export function repositoryPath(file: string, cwd: string, workspace: string | undefined): string {
  if (workspace === undefined || workspace === '') return file;
  const prefix = relative(workspace, cwd).replaceAll('\\', '/');
  if (prefix.startsWith('..') || /^[A-Za-z]:/.test(prefix)) return file;
  return posix.join(prefix, file).replace(/\/$/, '');
}

/** Writes the annotations of a run as workflow commands, within what the runner shows of one step. */
export function emitAnnotations(
  results: Results,
  options: {
    /** Standard output. */
    readonly write: (text: string) => void;
    /** The directory that the results' paths are relative to, and the root of the checkout (`GITHUB_WORKSPACE`). */
    readonly cwd: string;
    readonly workspace: string | undefined;
    readonly secrets?: Secrets;
  },
): void {
  const { write, cwd, workspace, secrets = createSecrets() } = options;
  for (const annotation of selectAnnotations(annotationsOf(results))) {
    const { file } = annotation;
    const placed = file === undefined ? annotation : { ...annotation, file: repositoryPath(file, cwd, workspace) };
    write(secrets.scrub(renderAnnotation(placed)));
  }
}
