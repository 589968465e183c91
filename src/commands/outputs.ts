import { type OutputName, outputs } from '../inputs/outputs.ts';
import type { Conclusion, PublishedSkill, Results } from '../report/results.ts';

/** The outputs of a run that has no results. */
export function noOutputs(conclusion: Conclusion): Record<OutputName, string> {
  const empty = ['pass-rate', 'field-accuracy', 'published', 'matrix', 'report-directory', 'results-path'];
  const entries = Object.keys(outputs).map((name) => [name, empty.includes(name) ? '' : '0']);
  return { ...Object.fromEntries(entries), conclusion, published: '[]' };
}

/** The outputs of a run, from its results and the absolute path of its report directory. */
export function outputsOf(results: Results, reportDirectory: string): Record<OutputName, string> {
  const { cases, findings, pass_rate, field_accuracy, credits_used } = results.totals;
  return {
    conclusion: results.conclusion,
    findings: String(findings.error + findings.warning + findings.info),
    'finding-errors': String(findings.error),
    passed: String(cases.passed),
    failed: String(cases.failed),
    flaky: String(cases.flaky),
    errored: String(cases.errored),
    skipped: String(cases.skipped),
    'not-run': String(cases.not_run),
    'pass-rate': pass_rate === null ? '' : String(pass_rate),
    'field-accuracy': field_accuracy === null ? '' : String(field_accuracy),
    'credits-used': String(credits_used),
    published: JSON.stringify(results.published.map(publishedOutput)),
    matrix: '',
    count: '0',
    'report-directory': reportDirectory,
    'results-path': `${reportDirectory}/results.json`,
  };
}

// Without what changed: an output is for the next step, and the runner limits its size.
function publishedOutput({
  changes: _changes,
  files: _files,
  schema_changes: _schema,
  ...row
}: PublishedSkill): object {
  return row;
}
