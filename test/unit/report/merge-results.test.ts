import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/judge/comparison-summary.ts';
import { mergeResults } from '../../../src/report/merge-results.ts';
import { readResults } from '../../../src/report/read-results.ts';
import { missingShards, newestOfEachPart } from '../../../src/report/result-parts.ts';
import type { CaseResult, Results } from '../../../src/report/results.ts';
import { sampleResults } from '../../support/sample-results.ts';

function shard(index: number, count: number, changes: Partial<Results> = {}): Results {
  return sampleResults({ selection: { skills: [], cases: [], tags: [], shard: { index, count } }, ...changes });
}
/** Cases of their own; of those that pass unexpectedly the first is strict. */
function verdicts(...all: CaseResult['verdict'][]): CaseResult[] {
  return all.map((verdict, index) => ({
    skill: 'a',
    case: `${all.join()}-${index}`,
    verdict,
    tags: [],
    file: 'f',
    ...(index === all.indexOf('xpassed') ? { strict: true } : {}),
  }));
}
const base = sampleResults().totals;
const passed = (good: number, failed: number, rate: number | null) => ({
  ...base,
  cases: { ...base.cases, passed: good, failed },
  counts: { match: good, wrong: failed, missing: 0, extra: 0 },
  pass_rate: rate,
  credits_used: 2,
  requests: { 'GET /files': 1 },
});

describe('mergeResults', () => {
  it('adds up what was counted, and recomputes the rates', () => {
    const merged = mergeResults([
      shard(1, 3, { totals: passed(3, 1, 0.75), cases: verdicts('passed', 'passed', 'flaky', 'failed') }),
      shard(2, 3, { totals: passed(0, 2, 0), cases: verdicts('failed', 'xpassed', 'xpassed') }),
      shard(3, 3, { totals: passed(0, 0, null) }),
    ]);
    expect(merged.totals).toMatchObject({
      cases: { passed: 3, failed: 3 },
      pass_rate: 0.5,
      field_accuracy: 0.5,
      credits_used: 6,
      requests: { 'GET /files': 3 },
    });
    expect(mergeResults([shard(1, 1)]).totals.pass_rate).toBeNull();
  });

  it.each([
    [['success', 'success'], 'success'],
    [['success', 'neutral'], 'neutral'],
    [['neutral', 'inconclusive'], 'inconclusive'],
    [['inconclusive', 'failure'], 'failure'],
  ] as const)('%j together are %s', (conclusions, expected) => {
    const all = conclusions.map((conclusion, index) => shard(index + 1, conclusions.length, { conclusion }));
    expect(mergeResults(all).conclusion).toBe(expected);
  });

  it('has what every shard says of the repository once', () => {
    const finding = { rule: 'config/invalid', severity: 'error', message: 'No.', file: 'vlmrun-skills.yaml' } as const;
    const other = { ...finding, message: 'Nor this.' };
    const all = [shard(1, 2, { findings: [finding] }), shard(2, 2, { findings: [finding, other] })];
    expect(mergeResults(all).findings).toEqual([finding, other]);
    const read = all.map((one) => readResults(JSON.stringify(one))?.findings);
    expect(read).toEqual(all.map(({ findings }) => findings));
    expect(readResults(JSON.stringify({ ...all[0], findings: [{ ...finding, severity: 'fatal' }] }))).toBeUndefined();
  });

  it('names shards that are missing, and does not succeed without them', () => {
    const merged = mergeResults([shard(2, 4), shard(4, 4)]);
    expect(merged.conclusion).toBe('inconclusive');
    expect(merged.reasons[0]).toBe('Results are missing of shard 1/4, 3/4.');
    expect(missingShards([sampleResults()])).toEqual([]);
  });

  it('keeps every filter, and the shard only while others are missing: evidence for publishing rests on both', () => {
    const filtered = sampleResults({ selection: { skills: ['a'], cases: ['x'], tags: ['t'], shard: null } });
    const other = sampleResults({ selection: { skills: ['b'], cases: ['x', 'y'], tags: [], shard: null } });
    const selection = { skills: ['a', 'b'], cases: ['x', 'y'], tags: ['t'], shard: null };
    expect(mergeResults([filtered, other]).selection).toEqual(selection);
    expect(mergeResults([shard(1, 2), shard(2, 2)]).selection.shard).toBeNull();
    expect(mergeResults([shard(1, 3), shard(3, 3)]).selection.shard).toEqual({ index: 1, count: 3 });
  });

  it('says so when a case stands in two results', () => {
    const cases = [{ skill: 'a', case: 'x', verdict: 'passed' as const, tags: [], file: 'f' }];
    expect(mergeResults([sampleResults({ cases }), sampleResults({ cases })])).toMatchObject({
      conclusion: 'inconclusive',
      reasons: ['Cases stand in several results: a/x.'],
    });
  });

  it('shows each finding once, and the worst that was said of a skill', () => {
    const finding = { rule: 'r', severity: 'error' as const, message: 'm', file: 'f' };
    const skill = (conclusion: Results['conclusion'], digest: string) => ({
      skills: [{ name: 'a', directory: 'a', digest, conclusion, findings: [finding] }],
    });
    const merged = mergeResults([shard(1, 2, skill('success', 'd1')), shard(2, 2, skill('failure', 'd1'))]);
    expect(merged.skills).toEqual([
      { name: 'a', directory: 'a', digest: 'd1', conclusion: 'failure', findings: [finding] },
    ]);
    // Not the same content: then it is nobody's evidence.
    expect(
      mergeResults([shard(1, 2, skill('success', 'd1')), shard(2, 2, skill('success', 'd2'))]).skills[0]?.digest,
    ).toBeNull();
  });

  it('is simulated when a part is, and has one address only when all have it', () => {
    const merged = mergeResults([shard(1, 2, { simulated: true, base_url: 'simulator' }), shard(2, 2)]);
    expect(merged).toMatchObject({ simulated: true, base_url: null });
  });

  it('lasts from the first start to the last end', () => {
    const merged = mergeResults([
      shard(1, 2, { started_at: '2026-03-01T10:00:00.000Z', duration_ms: 5_000 }),
      shard(2, 2, { started_at: '2026-03-01T10:00:02.000Z', duration_ms: 4_000 }),
    ]);
    expect(merged).toMatchObject({ startedAt: Date.parse('2026-03-01T10:00:00Z'), durationMs: 6_000 });
  });

  it('keeps what was sent, the suites and the coverage of each skill', () => {
    const bundle = { entries: [{ path: 'SKILL.md', size: 3 }], excluded: [], content_bytes: 3 };
    const part = (index: number, sent?: typeof bundle) =>
      shard(index, 2, {
        skills: [
          {
            name: 'a',
            directory: 'a',
            digest: 'd',
            conclusion: 'success',
            findings: [],
            ...(sent ? { bundle: sent } : {}),
          },
        ],
        suites: [{ skill: 'a', file: 'a.eval.yaml', gate: { pass_rate: 0.5 } }],
        coverage: [{ skill: 'a', share: 0.5, fields: ['x'], values: [], branches: [] }],
      });
    const merged = mergeResults([part(1, bundle), part(2)]);
    expect(merged.skills[0]?.bundle).toEqual(bundle);
    expect(merged.suites).toHaveLength(1);
    expect(merged.coverage).toHaveLength(1);
  });

  describe('of several attempts', () => {
    const run = (id: string, attempt: number, changes: Partial<Results> = {}) =>
      sampleResults({ run: { id, attempt }, ...changes });
    const attempts = (...all: Results[]) =>
      newestOfEachPart(all.map((results) => ({ results }))).map(({ results }) => results.run);

    it('takes the last of one run', () => {
      expect(attempts(run('7', 1), run('7', 3), run('7', 2))).toEqual([{ id: '7', attempt: 3 }]);
    });

    it('takes the last of each shard, which not every attempt has', () => {
      const part = (index: number, attempt: number) => run('7', attempt, shard(index, 2));
      expect(attempts({ ...part(1, 1), run: { id: '7', attempt: 1 } }, part(2, 1), part(2, 2)).length).toBe(2);
    });

    it('keeps different runs, and legs of one attempt', () => {
      expect(attempts(run('7', 1), run('8', 1))).toHaveLength(2);
      expect(attempts(run('7', 1), run('7', 1))).toHaveLength(2);
      const leg = { ...shard(1, 2), run: { id: '7', attempt: 1 } };
      expect(attempts(leg, { ...leg, started_at: '2027-01-01T00:00:00Z' })).toHaveLength(2);
      expect(attempts(leg, leg, { ...leg, run: { id: '7', attempt: 2 } })).toHaveLength(1);
      const selection = { skills: ['b'], cases: [], tags: [], shard: null };
      expect(attempts(run('7', 1), run('7', 2, { selection }))).toHaveLength(2);
    });
  });

  it('puts comparisons with one baseline together, and says where there are several', () => {
    const side = (passes: number) => ({ passes, runs: 1, counts: base.counts, credits: 2, duration_ms: 1_000 });
    const part = (index: number, change: 'regressed' | 'same', started_at = '2026-02-01T00:00:00Z') =>
      shard(index, 2, {
        comparison: summarise(
          [
            {
              ...{ skill: 'a', case: `c${index}`, change, baseline: 'passed' },
              head: change === 'same' ? 'passed' : 'failed',
              sides: { baseline: side(1), head: side(change === 'same' ? 1 : 0) },
            },
          ],
          { path: 'b/results.json', started_at },
        ),
      });
    const merged = mergeResults([part(1, 'regressed'), part(2, 'same')]);
    expect(merged.comparison).toMatchObject({ counts: { regressed: 1, same: 1 }, credits: { ratio: 1, cases: 2 } });
    const various = mergeResults([part(1, 'same'), part(2, 'same', '2026-01-01T00:00:00Z')]);
    expect(various).not.toHaveProperty('comparison');
    expect(various.reasons).toContain(
      'The results are compared with different baselines, so that no comparison covers all of them.',
    );
  });

  it('takes the newest results of a shard that was run again', () => {
    const at = (hour: number) => `2026-03-01T${hour}:00:00.000Z`;
    const sources = [
      shard(2, 2, { started_at: at(12) }),
      shard(1, 2, { started_at: at(13) }),
      shard(1, 2, { started_at: at(11) }),
    ];
    const kept = newestOfEachPart(sources.map((results) => ({ results })));
    expect(kept.map(({ results }) => [results.selection.shard?.index, results.started_at])).toEqual([
      [1, at(13)],
      [2, at(12)],
    ]);
  });
});

describe('readResults', () => {
  it('takes what this tool writes', () => {
    expect(readResults(JSON.stringify(shard(1, 2)))).toEqual(shard(1, 2));
  });

  it('refuses anything whose parts have other types', () => {
    const good = JSON.parse(
      JSON.stringify(
        shard(1, 2, {
          cases: [{ skill: 'a', case: 'x', verdict: 'passed', tags: [], file: 'f' }],
          trials: [
            {
              skill: 'a',
              case: 'x',
              trial: 1,
              model: 'm',
              verdict: 'passed',
              reason: null,
              counts: { match: 1, wrong: 0, missing: 0, extra: 0 },
              score: 1,
              failing_fields: [],
              execution: null,
              path: 'trials/x.json',
            },
          ],
        }),
      ),
    );
    expect(readResults(JSON.stringify(good))).toBeDefined();
    const keys = [
      'version',
      'simulated',
      'selection',
      'started_at',
      'conclusion',
      'reasons',
      'skills',
      'cases',
      'trials',
      'totals',
    ];
    for (const key of keys) {
      expect(readResults(JSON.stringify({ ...good, [key]: {} })), key).toBeUndefined();
      expect(readResults(JSON.stringify({ ...good, [key]: undefined })), key).toBeUndefined();
    }
    for (const path of ['../../etc/passwd', 'trials/../../x.json', '/etc/x.json', 'trials\\..\\x.json']) {
      const trials = [{ ...good.trials[0], path }];
      expect(readResults(JSON.stringify({ ...good, trials })), path).toBeUndefined();
    }
  });

  it('survives any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readResults(text) === undefined));
  });
});
