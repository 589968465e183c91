import { describe, expect, test } from 'vitest';
import { type ComparedCase, compareRuns } from '../../../src/judge/baseline.ts';
import { definitionHash, inputsHash } from '../../../src/judge/definition.ts';
import type { CaseVerdict, TrialVerdict } from '../../../src/judge/judgement.ts';
import { modelRows } from '../../../src/judge/models.ts';
import { expectation } from './expectations.ts';

const source = { path: 'base/results.json', started_at: '2026-01-01T00:00:00Z' };

function compared(
  id: string,
  verdict: CaseVerdict,
  more: Partial<ComparedCase> & { passes?: number; runs?: number } = {},
): ComparedCase {
  const { passes = verdict === 'passed' ? 1 : 0, runs = 1, ...rest } = more;
  const trials = Array.from({ length: runs }, (_, index) => ({
    verdict: (index < passes ? 'passed' : 'failed') as TrialVerdict,
    counts: { match: index < passes ? 10 : 8, wrong: index < passes ? 0 : 2, missing: 0, extra: 0 },
    credits: 4,
    durationMs: 1000,
  }));
  return { skill: 's', case: id, verdict, definition: 'd', inputs: 'i', trials, ...rest };
}

function change(head: ComparedCase | undefined, baseline: ComparedCase | undefined, partial = false) {
  return compareRuns({ head: head ? [head] : [], baseline: baseline ? [baseline] : [], source, partial }).changes[0];
}

describe('a case against the baseline', () => {
  test.each<[CaseVerdict, CaseVerdict, string]>([
    ['passed', 'passed', 'same'],
    ['passed', 'flaky', 'same'],
    ['failed', 'failed', 'same'],
    ['passed', 'failed', 'regressed'],
    ['flaky', 'failed', 'regressed'],
    ['failed', 'passed', 'fixed'],
    ['failed', 'flaky', 'fixed'],
    ['passed', 'errored', 'not_comparable'],
    ['passed', 'not_run', 'not_comparable'],
    ['errored', 'failed', 'not_comparable'],
    ['passed', 'xfailed', 'not_comparable'],
    ['quarantined', 'failed', 'not_comparable'],
    ['xfailed', 'passed', 'not_comparable'],
  ])('%s before and %s now is %s', (before, now, result) => {
    expect(change(compared('a', now), compared('a', before))?.change).toBe(result);
  });

  test('another definition or other inputs are never a regression', () => {
    const before = compared('a', 'passed');
    expect(change(compared('a', 'failed', { definition: 'e' }), before)).toMatchObject({
      change: 'not_comparable',
      reason: expect.stringContaining('expectation'),
    });
    expect(change(compared('a', 'failed', { inputs: 'j' }), before)).toMatchObject({
      change: 'not_comparable',
      reason: 'the inputs are others',
    });
    expect(change(compared('a', 'failed'), compared('a', 'passed', { inputs: undefined }))?.change).toBe(
      'not_comparable',
    );
  });

  test('a baseline that was judged again says so', () => {
    expect(change(compared('a', 'failed'), compared('a', 'passed', { rejudged: true }))).toMatchObject({
      change: 'regressed',
      rejudged: true,
    });
  });

  test('new and removed; a selection removes nothing', () => {
    expect(change(compared('a', 'failed'), undefined)?.change).toBe('new');
    expect(change(undefined, compared('a', 'passed'))?.change).toBe('removed');
    expect(change(undefined, compared('a', 'passed'), true)).toBeUndefined();
  });

  test('an exact test over repeats, from five on, adjusted for all cases', () => {
    const few = change(compared('a', 'failed', { runs: 3 }), compared('a', 'passed', { runs: 3, passes: 3 }));
    expect(few?.p).toBeUndefined();
    const many = change(compared('a', 'failed', { runs: 5 }), compared('a', 'passed', { runs: 5, passes: 5 }));
    expect(many?.p).toBeCloseTo(0.0079, 4);
    const two = compareRuns({
      head: [compared('a', 'failed', { runs: 5 }), compared('b', 'passed', { runs: 5, passes: 5 })],
      baseline: [compared('a', 'passed', { runs: 5, passes: 5 }), compared('b', 'passed', { runs: 5, passes: 5 })],
      source,
      partial: false,
    });
    expect(two.changes.map(({ p }) => p?.toFixed(4))).toEqual(['0.0159', '1.0000']);
  });
});

test('the suite as a whole', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `c${i}`);
  const comparison = compareRuns({
    head: ids.map((id, i) => compared(id, i < 6 ? 'failed' : 'passed')),
    baseline: ids.map((id) => compared(id, 'passed')),
    source,
    partial: false,
  });
  expect(comparison.counts).toEqual({ regressed: 6, fixed: 0, same: 6, new: 0, removed: 0, not_comparable: 0 });
  expect(comparison.mcnemar).toMatchObject({ lost: 6, gained: 0, p: expect.closeTo(0.03125, 6) });
  expect(comparison.field_accuracy).toMatchObject({ difference: expect.closeTo(-0.1), verdict: 'degraded', cases: 12 });
  expect(comparison.credits).toEqual({ ratio: 1, cases: 12, notable: false });
});

test('credits and duration by the median of ratios', () => {
  const with_ = (id: string, credits: number) => {
    const one = compared(id, 'passed');
    return { ...one, trials: one.trials.map((trial) => ({ ...trial, credits })) };
  };
  const { credits } = compareRuns({
    head: [with_('a', 13), with_('b', 13), with_('c', 500)],
    baseline: [with_('a', 10), with_('b', 10), with_('c', 10)],
    source,
    partial: false,
  });
  expect(credits).toEqual({ ratio: 1.3, cases: 3, notable: true });
});

describe('names of definitions and inputs', () => {
  const base = expectation({ json: { value: { a: 1, b: 2 }, file: 'x.json' } });
  const hash = definitionHash(base, { type: 'object' });
  test.each<[string, Parameters<typeof definitionHash>, boolean]>([
    ['order of keys', [{ ...base, json: { value: { b: 2, a: 1 } } }, { type: 'object' }], true],
    [
      'another place of the file',
      [{ ...base, json: { value: { a: 1, b: 2 }, file: 'y.json' } }, { type: 'object' }],
      true,
    ],
    ['another value', [{ ...base, json: { value: { a: 1 } } }, { type: 'object' }], false],
    ['a rule', [{ ...base, compare: [{ path: 'a', as: 'ignore' }] }, { type: 'object' }], false],
    ['another schema', [{ ...base, schema: true }, { type: 'array' }], false],
    ['a schema that does not apply', [base, { type: 'array' }], true],
  ])('%s', (_, [expect_, schema], same) => {
    expect(definitionHash(expect_, schema) === hash).toBe(same);
  });

  test('the places of rules, checks and errors count for nothing', () => {
    const at = (line: number) => ({ file: 'a', range: { start: { line, column: 1 }, end: { line, column: 2 } } });
    const written = (line: number, matches = 'x') =>
      expectation({
        compare: [{ path: 'a', as: 'ignore', at: at(line) }],
        checks: [{ path: 'a', exists: true, severity: 'error', at: at(line) }],
        error: { matches, at: at(line) },
      });
    expect(definitionHash(written(1), true)).toBe(definitionHash(written(2), true));
    expect(definitionHash(written(1), true)).not.toBe(definitionHash(written(1, 'y'), true));
  });

  test('inputs by name, whatever their order', () => {
    const [a, b] = [
      { name: 'a', kind: 'text', content: 'x' },
      { name: 'b', kind: 'text', content: 'y' },
    ];
    expect(inputsHash([a, b])).toBe(inputsHash([b, a]));
    expect(inputsHash([a, b])).not.toBe(
      inputsHash([
        { ...a, content: 'y' },
        { ...b, content: 'x' },
      ]),
    );
  });
});

describe('models', () => {
  const on = (model: string, verdict: CaseVerdict, credits: number) => ({
    model,
    key: 'a',
    decided: {
      skill: 's',
      id: `a[model=${model}]`,
      verdict,
      strict: false,
      counts: { match: 9, wrong: 1, missing: 0, extra: 0 },
    },
    credits: [credits],
    durationsMs: [1000, 3000],
  });

  test('one row each, the cheapest that meets the gates is marked', () => {
    const rows = modelRows([on('pro', 'passed', 9), on('auto', 'passed', 4), on('fast', 'failed', 1)], []);
    expect(rows.map(({ model, recommended, meets_gates }) => [model, meets_gates, recommended])).toEqual([
      ['pro', true, false],
      ['auto', true, true],
      ['fast', false, false],
    ]);
    expect(rows[1]).toMatchObject({
      pass_rate: 1,
      field_accuracy: 0.9,
      credits: 4,
      median_duration_ms: 2000,
      cases: 1,
    });
  });

  test('gates decide who may be marked', () => {
    const rows = modelRows([on('pro', 'passed', 9), on('auto', 'passed', 4)], [{ fieldAccuracy: 0.95 }]);
    expect(rows.some(({ recommended }) => recommended)).toBe(false);
    const loose = modelRows([on('pro', 'passed', 9), on('fast', 'failed', 1)], [{ passRate: 0 }]);
    expect(loose.find(({ recommended }) => recommended)?.model).toBe('fast');
  });

  test('only cases that ran on every model are compared', () => {
    const rows = modelRows(
      [
        on('pro', 'passed', 9),
        { ...on('pro', 'failed', 100), key: 'hard' },
        on('fast', 'passed', 1),
        { ...on('auto', 'passed', 4), key: 'a' },
        { ...on('auto', 'passed', 50), key: 'easy' },
      ],
      [],
    );
    expect(rows).toMatchObject([
      { model: 'pro', cases: 1, other_cases: 1, pass_rate: 1, credits: 9, meets_gates: true, recommended: false },
      { model: 'fast', cases: 1, pass_rate: 1, credits: 1, meets_gates: true, recommended: true },
      { model: 'auto', cases: 1, other_cases: 1, pass_rate: 1, credits: 4, meets_gates: true, recommended: false },
    ]);
    expect(rows[1]).not.toHaveProperty('other_cases');
  });

  test('models that ran different cases are not compared, and none is recommended', () => {
    const rows = modelRows([{ ...on('pro', 'passed', 9), key: 'hard' }, on('fast', 'passed', 1)], []);
    expect(rows).toMatchObject([
      { model: 'pro', cases: 1, different_cases: true, pass_rate: 1, meets_gates: false, recommended: false },
      { model: 'fast', cases: 1, different_cases: true, meets_gates: false, recommended: false },
    ]);
  });
});
