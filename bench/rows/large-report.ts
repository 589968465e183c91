import { accountOf } from '../../src/github/account.ts';
import { selectAnnotations } from '../../src/github/annotation.ts';
import { COMMENT_LIMIT } from '../../src/github/comment.ts';
import { STEP_SUMMARY_LIMIT } from '../../src/report/markdown/summary.ts';
import type { CaseResult, Results, TrialResult } from '../../src/report/results.ts';
import { sampleResults } from '../../test/support/sample-results.ts';
import type { Row } from '../row.ts';

const CASES = 2000;
const FIELDS = 20;

/** What GitHub gets of a run in which everything failed, with long differences. */
export const largeReportRow: Row = {
  name: 'large-report',
  async run() {
    const { text, annotations } = accountOf(failedResults());
    const start = performance.now();
    const [summary, comment] = [text(STEP_SUMMARY_LIMIT, undefined), text(COMMENT_LIMIT, 'https://github.test/run')];
    const ms = performance.now() - start;
    const label = `summary of ${CASES.toLocaleString('en')} failed cases with ${FIELDS} long differences each`;
    return [
      { label, measured: Buffer.byteLength(summary), unit: 'bytes', atMost: STEP_SUMMARY_LIMIT },
      { label: 'the comment of these', measured: Buffer.byteLength(comment), unit: 'bytes', atMost: 65_536 },
      { label: 'their annotations', measured: selectAnnotations(annotations).length, unit: 'count', atMost: 20 },
      { label: 'time for summary and comment', measured: ms / 1000, unit: 's' },
    ];
  },
};

function failedResults(): Results {
  const cases: CaseResult[] = [];
  const trials: TrialResult[] = [];
  for (let index = 0; index < CASES; index++) {
    const name = `case-${index}`;
    cases.push({ skill: 'reader', case: name, verdict: 'failed', tags: [], file: 'skills/reader/evals/a.eval.yaml' });
    trials.push(failedTrial(name));
  }
  const skill = { name: 'reader', directory: 'skills/reader', digest: null, conclusion: 'failure' as const };
  return sampleResults({ conclusion: 'failure', skills: [{ ...skill, findings: [] }], cases, trials });
}

function failedTrial(name: string): TrialResult {
  return {
    ...{ skill: 'reader', case: name, trial: 1, model: 'vlmrun-orion-1:auto', verdict: 'failed', score: 0 },
    reason: `${FIELDS} wrong`,
    counts: { match: 0, wrong: FIELDS, missing: 0, extra: 0 },
    failing_fields: Array.from({ length: FIELDS }, (_, field) => ({
      path: `lines[${field}].description`,
      expected: `${name} line ${field}: ${'as it is printed '.repeat(50)}`,
      actual: `${name} line ${field}: ${'as it was read '.repeat(50)}`,
      ...{ comparator: 'exact', score: 0 },
    })),
    execution: null,
    path: `trials/reader.${name}.1.json`,
  };
}
