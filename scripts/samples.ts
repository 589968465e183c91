// The pages of docs/samples: what a summary and a comment look like, for people who review a change of them.
import { stopText } from '../src/commands/stop.ts';
import { renderSummary } from '../src/report/markdown/summary.ts';
import type { CaseResult, Results, SkillResult, TrialResult } from '../src/report/results.ts';

const startedAt = '2026-11-21T04:00:00.000Z';
const run = 'https://github.com/octo-org/skills/actions/runs/4711';
const link = `the [run](${run}) and its [artifacts](${run}#artifacts)`;

const skills: SkillResult[] = [
  {
    name: 'invoice-extraction',
    directory: 'skills/invoice-extraction',
    digest: 'ab'.repeat(32),
    conclusion: 'failure',
    findings: [
      {
        rule: 'skill-md/description-triggers',
        severity: 'warning',
        message: 'The description says what the skill does, but not when to use it.',
        file: 'skills/invoice-extraction/SKILL.md',
        line: 3,
        column: 14,
      },
    ],
  },
  {
    name: 'receipt-checks',
    directory: 'skills/receipt-checks',
    digest: 'cd'.repeat(32),
    conclusion: 'success',
    findings: [],
  },
];

const [invoice, receipts] = ['invoice-extraction', 'receipt-checks'];

function tested(skill: string, id: string, changes: Partial<CaseResult> = {}): CaseResult {
  return { skill, case: id, verdict: 'passed', tags: [], file: `skills/${skill}/evals/${skill}.eval.yaml`, ...changes };
}

function trial(skill: string, id: string, model: string, changes: Partial<TrialResult> = {}): TrialResult {
  return {
    skill,
    case: id,
    trial: 1,
    model,
    verdict: 'passed',
    reason: null,
    counts: { match: 14, wrong: 0, missing: 0, extra: 0 },
    score: 1,
    failing_fields: [],
    execution: {
      id: `0b8e5c1a-${skill.length}-${id.length}`,
      status: 'completed',
      reused: false,
      usage: { credits_used: 3 },
      submitted_at: startedAt,
      completed_at: '2026-11-21T04:00:12.500Z',
    },
    path: `trials/${skill}.${id}.json`,
    ...changes,
  };
}

const [pro, fast] = ['vlmrun-orion-1:pro', 'vlmrun-orion-1:fast'];
const [onPro, onFast] = [`photo[model=${pro}]`, `photo[model=${fast}]`];

const cases = [
  tested(invoice, onPro),
  tested(invoice, onFast, { verdict: 'failed', line: 12 }),
  tested(invoice, 'handwritten', { verdict: 'xfailed', reason: 'reads 4 as 9' }),
  tested(receipts, 'corner-shop', { verdict: 'flaky' }),
  tested(receipts, 'long-till-roll', { verdict: 'not_run', reason: 'the budget of 12 credits is spent' }),
];

const results: Results = {
  version: 1,
  command: 'test',
  tool: { name: 'vlmrun-skills', version: '1.0.0' },
  simulated: false,
  base_url: 'https://api.vlm.run/v1',
  selection: { skills: [], cases: [], tags: [], shard: null },
  started_at: startedAt,
  duration_ms: 74_300,
  conclusion: 'failure',
  reasons: ['1 of 5 cases failed.', 'The pass rate of invoice-extraction is 50.0 %; 90 % is asked for.'],
  skills,
  cases,
  trials: [
    trial(invoice, onPro, pro),
    trial(invoice, onFast, fast, {
      verdict: 'failed',
      reason: '2 of 14 fields differ',
      counts: { match: 12, wrong: 1, missing: 1, extra: 0 },
      score: 0.857,
      failing_fields: [
        { path: 'total', expected: 118.4, actual: 118.9, comparator: 'number', score: 0 },
        {
          path: 'line_items[2].description',
          expected: 'Blue paint, 5 litres',
          comparator: 'exact',
          score: 0,
          hint: 'The row of 24.90 is not in the response.',
        },
      ],
    }),
    trial(invoice, 'handwritten', pro, { verdict: 'failed', reason: '1 of 14 fields differs' }),
    trial(receipts, 'corner-shop', pro, { verdict: 'failed', reason: 'total differs' }),
    trial(receipts, 'corner-shop', pro, { trial: 2 }),
  ],
  totals: {
    cases: {
      passed: 1,
      flaky: 1,
      failed: 1,
      errored: 0,
      xfailed: 1,
      xpassed: 0,
      skipped: 0,
      quarantined: 0,
      not_run: 1,
    },
    trials: { passed: 2, failed: 3, errored: 0, not_run: 0 },
    counts: { match: 66, wrong: 3, missing: 1, extra: 0 },
    pass_rate: 2 / 3,
    field_accuracy: 66 / 70,
    credits_used: 12,
    credits_saved: 3,
    requests: {},
    findings: { error: 0, warning: 1, info: 0, suppressed: 0 },
  },
  regressions: [],
  published: [],
  comparison: {
    baseline: { path: 'baseline/test/results.json', started_at: '2026-11-20T04:00:00.000Z' },
    counts: { regressed: 1, fixed: 0, same: 3, new: 1, removed: 0, not_comparable: 0 },
    changes: [{ skill: invoice, case: onFast, change: 'regressed', baseline: 'passed', head: 'failed' }],
    mcnemar: { lost: 1, gained: 0, p: 1 },
    field_accuracy: { difference: -0.03, low: null, high: null, verdict: 'too few cases', cases: 4 },
    credits: { ratio: 1.02, cases: 4, notable: false },
    duration: { ratio: 1.4, cases: 4, notable: true },
  },
  models: [
    {
      model: pro,
      cases: 2,
      pass_rate: 1,
      field_accuracy: 1,
      credits: 6,
      median_duration_ms: 12_500,
      meets_gates: true,
      recommended: true,
    },
    {
      model: fast,
      cases: 1,
      pass_rate: 0,
      field_accuracy: 12 / 14,
      credits: 1,
      median_duration_ms: 4_100,
      meets_gates: false,
      recommended: false,
    },
  ],
};

const past = (day: number, rate: number) => ({
  at: `2026-11-${day}T04:00:00.000Z`,
  sha: `${day}`.repeat(20),
  conclusion: rate === 1 ? ('success' as const) : ('failure' as const),
  totals: { pass_rate: rate, field_accuracy: 0.9 + rate / 10, credits_used: 12 },
});

const unchanged: Results = {
  ...results,
  conclusion: 'success',
  reasons: ['Nothing changed: 0 of 2 skills changed since pull request #7.'],
  skills: [],
  cases: [],
  trials: [],
  totals: {
    ...results.totals,
    cases: { ...results.totals.cases, passed: 0, flaky: 0, failed: 0, xfailed: 0, not_run: 0 },
    counts: { match: 0, wrong: 0, missing: 0, extra: 0 },
    pass_rate: null,
    field_accuracy: null,
    credits_used: 0,
    credits_saved: 0,
    findings: { error: 0, warning: 0, info: 0, suppressed: 0 },
  },
};
const { comparison: _comparison, models: _models, ...nothing } = unchanged;

/** The pages by their path in the repository. */
export function samplePages(): readonly (readonly [string, string])[] {
  const field = { skill: invoice, match: 3, wrong: 1, missing: 0, extra: 0 };
  const pages = {
    summary: renderSummary({
      results,
      fields: [
        { ...field, field: 'total' },
        { ...field, field: 'line_items[].description', match: 11, wrong: 0, missing: 1 },
      ],
      reportDirectory: 'vlmrun-report/test',
      graphs: [
        {
          name: invoice,
          graph:
            'stateDiagram-v2\n    Read: Find seller, buyer and every line\n    Check: Compare the sum of the lines with the total\n    [*] --> Read\n    Read --> Check\n    Check --> Read: the sums differ\n    Check --> [*]\n',
        },
      ],
      history: [past(19, 1), past(20, 1), past(21, 2 / 3)],
    }),
    comment: renderSummary({ results, link }),
    'comment-shortened': renderSummary({ results, link, limitBytes: 3_000 }),
    'nothing-changed': renderSummary({ results: nothing, link }),
    stopped: stopText(
      'The run stopped: its set-up is not right',
      [
        'skills: the pattern "skill/*" matches no skill',
        'max-parallel must be a whole number from 1 to 1000, not "many".',
      ],
      link,
    ),
  };
  return Object.entries(pages).map(([name, text]) => [`docs/samples/${name}.md`, text] as const);
}
