import type { CaseVerdict } from '../../../src/judge/judgement.ts';
import type { CaseResult, ResultFinding, Results, SkillResult, TrialResult } from '../../../src/report/results.ts';

export function sampleFinding(overrides: Partial<ResultFinding> = {}): ResultFinding {
  return {
    rule: 'skill-md/required-field',
    severity: 'error',
    message: 'The manifest has no "description".',
    file: 'skills/invoice/SKILL.md',
    line: 2,
    column: 1,
    end_line: 2,
    end_column: 14,
    ...overrides,
  };
}

export function sampleSkill(overrides: Partial<SkillResult> = {}): SkillResult {
  return {
    name: 'invoice',
    directory: 'skills/invoice',
    digest: 'ab'.repeat(32),
    conclusion: 'failure',
    findings: [],
    ...overrides,
  };
}

export function sampleCase(id: string, verdict: CaseVerdict, overrides: Partial<CaseResult> = {}): CaseResult {
  return {
    skill: 'invoice',
    case: id,
    verdict,
    tags: ['smoke'],
    file: 'skills/invoice/evals/a.eval.yaml',
    ...overrides,
  };
}

export function sampleTrial(id: string, overrides: Partial<TrialResult> = {}): TrialResult {
  return {
    skill: 'invoice',
    case: id,
    trial: 1,
    model: 'vlmrun-orion-1:auto',
    verdict: 'passed',
    reason: null,
    counts: { match: 14, wrong: 0, missing: 0, extra: 0 },
    score: 1,
    failing_fields: [],
    execution: {
      id: `exec-${id}`,
      status: 'completed',
      reused: false,
      usage: { credits_used: 3 },
      submitted_at: '2026-11-21T04:00:00Z',
      completed_at: '2026-11-21T04:00:12.500Z',
    },
    path: `trials/invoice.${id}.1.json`,
    ...overrides,
  };
}

export function sampleResults(overrides: Partial<Results> = {}): Results {
  const cases = overrides.cases ?? [];
  const trials = overrides.trials ?? [];
  const count = (verdict: CaseVerdict) => cases.filter((item) => item.verdict === verdict).length;
  const findings = (overrides.skills ?? []).flatMap((skill) => skill.findings);
  const severity = (name: string) => findings.filter((item) => item.severity === name && !item.suppressed).length;
  const trialCount = (verdict: string) => trials.filter((item) => item.verdict === verdict).length;
  return {
    version: 1,
    command: 'test',
    tool: { name: 'vlmrun-skills', version: '0.1.0' },
    simulated: false,
    base_url: 'https://api.vlm.run/v1',
    selection: { skills: [], cases: [], tags: [], shard: null },
    started_at: '2026-11-21T04:00:00.000Z',
    duration_ms: 41_300,
    conclusion: 'success',
    reasons: [],
    skills: [sampleSkill()],
    cases,
    trials,
    totals: {
      cases: {
        passed: count('passed'),
        flaky: count('flaky'),
        failed: count('failed'),
        errored: count('errored'),
        xfailed: count('xfailed'),
        xpassed: count('xpassed'),
        skipped: count('skipped'),
        quarantined: count('quarantined'),
        not_run: count('not_run'),
      },
      trials: {
        passed: trialCount('passed'),
        failed: trialCount('failed'),
        errored: trialCount('errored'),
        not_run: trialCount('not_run'),
      },
      counts: { match: 40, wrong: 2, missing: 1, extra: 1 },
      pass_rate: 0.75,
      field_accuracy: 0.93,
      credits_used: 12.4,
      credits_saved: 3,
      requests: { 'POST /agent/execute': 4, 'GET /agent/executions': 9 },
      findings: {
        error: severity('error'),
        warning: severity('warning'),
        info: severity('info'),
        suppressed: findings.filter((item) => item.suppressed).length,
      },
    },
    regressions: [],
    published: [],
    ...overrides,
  };
}

/** A run with one case of every verdict. */
export function eventfulResults(overrides: Partial<Results> = {}): Results {
  return sampleResults({
    conclusion: 'failure',
    reasons: ['2 of 9 cases failed', '1 case could not be run because the platform did not answer'],
    skills: [
      sampleSkill({
        findings: [sampleFinding(), sampleFinding({ severity: 'warning', rule: 'skill-md/body', line: 9 })],
      }),
    ],
    cases: [
      sampleCase('acme-clean', 'passed'),
      sampleCase('acme-photo', 'failed', { description: 'rotated phone picture' }),
      sampleCase('repeated', 'flaky'),
      sampleCase('slow-host', 'errored'),
      sampleCase('handwritten', 'xfailed', { reason: 'model misreads 4 as 9' }),
      sampleCase('now-works', 'xpassed', { reason: 'was broken by rotated scans' }),
      sampleCase('later', 'skipped', { reason: 'waits for the fixture' }),
      sampleCase('shaky', 'quarantined', { reason: 'sample host is slow' }),
      sampleCase('never', 'not_run', { reason: 'the budget of 12 credits is spent' }),
    ],
    trials: [
      sampleTrial('acme-clean'),
      sampleTrial('acme-photo', {
        verdict: 'failed',
        reason: '2 of 14 fields differ',
        counts: { match: 12, wrong: 1, missing: 1, extra: 0 },
        score: 0.857,
        failing_fields: [
          { path: 'total', expected: 118.4, actual: 118.9, comparator: 'number', score: 0 },
          {
            path: 'line_items[2].description',
            expected: 'Blue paint, 5 litres, quick drying and a rather long description that goes on',
            comparator: 'exact',
            score: 0,
            hint: 'Row C-9 is not in the response.',
          },
        ],
      }),
      sampleTrial('repeated', { verdict: 'failed', reason: 'total differs' }),
      sampleTrial('repeated', { trial: 2 }),
      sampleTrial('repeated', { trial: 3 }),
      sampleTrial('slow-host', {
        verdict: 'errored',
        reason: 'timed out after 10m',
        execution: null,
        score: null,
        counts: { match: 0, wrong: 0, missing: 0, extra: 0 },
      }),
    ],
    ...overrides,
  });
}
