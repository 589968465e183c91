import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accuracyChange } from '../../../src/judge/bootstrap.ts';
import { f1, fieldAccuracy, precision, recall } from '../../../src/judge/scores.ts';
import { fisher, holm, mcnemar, median, passAtK, passHatK, wilson } from '../../../src/judge/statistics.ts';

describe('known values', () => {
  test.each([
    [1, 1, 0.207, 1],
    [2, 3, 0.208, 0.939],
    [3, 3, 0.439, 1],
    [4, 5, 0.376, 0.964],
    [5, 5, 0.566, 1],
    [9, 10, 0.596, 0.982],
    [10, 10, 0.722, 1],
    [18, 20, 0.699, 0.972],
    [95, 100, 0.888, 0.978],
    [0, 10, 0, 0.278],
    [0, 0, 0, 1],
  ])('Wilson %i/%i', (passes, runs, low, high) => {
    const interval = wilson(passes, runs);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  test.each([
    [5, 4, 3, 1, 0.4],
    [5, 5, 5, 1, 1],
    [5, 0, 3, 0, 0],
    [10, 3, 1, 0.3, 0.3],
    [10, 3, 2, 1 - 21 / 45, 3 / 45],
    [200, 1, 1, 0.005, 0.005],
  ])('n %i, c %i, k %i: pass@k %f, pass^k %f', (n, c, k, at, hat) => {
    expect(passAtK(n, c, k)).toBeCloseTo(at, 9);
    expect(passHatK(n, c, k)).toBeCloseTo(hat, 9);
  });

  test('no k beyond n', () => {
    expect(passAtK(2, 1, 3)).toBeNull();
    expect(passHatK(2, 1, 0)).toBeNull();
  });

  test.each([
    [1, 0, 1],
    [3, 0, 0.25],
    [5, 0, 0.0625],
    [6, 0, 0.03125],
    [6, 1, 0.125],
    [8, 1, 0.0390625],
    [10, 2, 0.03857],
    [0, 0, 1],
    [4, 4, 1],
    [0, 400, 0],
  ])('McNemar %i lost, %i gained', (lost, gained, p) => {
    expect(mcnemar(lost, gained)).toBeCloseTo(p, 4);
    expect(mcnemar(gained, lost)).toBeCloseTo(p, 4);
  });

  test.each([
    [2, 3, 3, 3, 1],
    [0, 3, 3, 3, 0.1],
    [1, 5, 5, 5, 0.0476],
    [0, 5, 5, 5, 0.0079],
    [6, 10, 10, 10, 0.0867],
    [5, 10, 10, 10, 0.0325],
    [3, 3, 3, 3, 1],
    [0, 0, 1, 2, 1],
  ])('Fisher %i/%i against %i/%i', (c1, n1, c2, n2, p) => {
    expect(fisher(c1, n1, c2, n2)).toBeCloseTo(p, 4);
    expect(fisher(c2, n2, c1, n1)).toBeCloseTo(p, 4);
  });

  test('Holm', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holm([])).toEqual([]);
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
  });

  test('median', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeUndefined();
  });

  test('scores of empty sets', () => {
    const none = { match: 0, wrong: 0, missing: 0, extra: 0 };
    expect([precision(none), recall(none), f1(none), fieldAccuracy(none)]).toEqual([1, 1, 1, null]);
    const lost = { ...none, missing: 2 };
    expect([precision(lost), recall(lost), f1(lost), fieldAccuracy(lost)]).toEqual([1, 0, 0, 0]);
    const invented = { ...none, extra: 2 };
    expect([precision(invented), recall(invented), f1(invented), fieldAccuracy(invented)]).toEqual([0, 1, 0, null]);
  });
});

describe('field accuracy against a baseline', () => {
  const pair = (before: number, now: number) => ({
    baseline: { match: before, wrong: 10 - before, missing: 0, extra: 0 },
    head: { match: now, wrong: 10 - now, missing: 0, extra: 0 },
  });
  const many = (make: (index: number) => ReturnType<typeof pair>) => Array.from({ length: 20 }, (_, i) => make(i));

  test.each([
    ['too few cases', [pair(5, 9)], 0.4],
    ['improved', many(() => pair(5, 9)), 0.4],
    ['degraded', many((i) => pair(9, 8 - (i % 2))), -0.15],
    ['inconclusive', many((i) => pair(8, i % 2 === 0 ? 9 : 7)), 0],
  ])('%s', (verdict, pairs, difference) => {
    const change = accuracyChange(pairs);
    expect(change.verdict).toBe(verdict);
    expect(change.difference).toBeCloseTo(difference, 9);
    expect(accuracyChange(pairs)).toEqual(change);
  });

  test('the interval holds the difference', () => {
    const value = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 12, maxLength: 30 }), (values) => {
        const { interval, difference } = accuracyChange(values.map(([before, now]) => pair(before, now)));
        expect(interval?.low ?? 1).toBeLessThanOrEqual(difference + 0.05);
        expect(interval?.high ?? 0).toBeGreaterThanOrEqual(difference - 0.05);
      }),
      { numRuns: 20 },
    );
  });
});
