import type { Results } from '../../src/report/results.ts';

/** Results of a run in which nothing was found and nothing ran, with what a test wants changed. */
export function sampleResults(changes: Partial<Results> = {}): Results {
  return {
    version: 1,
    command: 'test',
    tool: { name: 'vlmrun-skills', version: '0.1.0' },
    simulated: false,
    base_url: 'https://api.vlm.run/v1',
    selection: { skills: [], cases: [], tags: [], shard: null },
    started_at: '2026-03-01T10:00:00.000Z',
    duration_ms: 1_000,
    conclusion: 'success',
    reasons: [],
    skills: [],
    cases: [],
    trials: [],
    totals: {
      cases: {
        passed: 0,
        flaky: 0,
        failed: 0,
        errored: 0,
        xfailed: 0,
        xpassed: 0,
        skipped: 0,
        quarantined: 0,
        not_run: 0,
      },
      trials: { passed: 0, failed: 0, errored: 0, not_run: 0 },
      counts: { match: 0, wrong: 0, missing: 0, extra: 0 },
      pass_rate: null,
      field_accuracy: null,
      credits_used: 0,
      credits_saved: 0,
      requests: {},
      findings: { error: 0, warning: 0, info: 0, suppressed: 0 },
    },
    regressions: [],
    published: [],
    ...changes,
  };
}
