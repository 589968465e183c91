import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/report/comparison.ts';
import { overview } from '../../../src/report/html/overview.ts';
import { HEIGHT, sparkline, WIDTH } from '../../../src/report/html/page/overview/sparkline.ts';
import { pageTrend } from '../../../src/report/html/trend.ts';
import type { TrendRun } from '../../../src/report/markdown/trend.ts';
import { sampleResults } from './sample.ts';

const run = (at: string, totals: Partial<TrendRun['totals']> = {}): TrendRun => ({
  at,
  sha: null,
  conclusion: 'success',
  totals: { pass_rate: 0.5, field_accuracy: 0.9, credits_used: 3, ...totals },
});
const noChange = { ratio: null, cases: 0, notable: false };
const comparison: Omit<Comparison, 'baseline'> = {
  counts: { regressed: 0, fixed: 0, same: 0, new: 0, removed: 0, not_comparable: 0 },
  changes: [],
  mcnemar: { lost: 0, gained: 0, p: 1 },
  field_accuracy: { difference: 0, low: null, high: null, verdict: 'too few cases', cases: 0 },
  credits: noChange,
  duration: noChange,
};
const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index, 10)).toISOString();

describe('the trend of the page', () => {
  it('is empty for a first run, and goes to the page for more', () => {
    expect(pageTrend([])).toEqual([]);
    expect(pageTrend([run(day(0))])).toEqual([]);
    const history = [run(day(0), { pass_rate: null }), run(day(1))];
    const input = { cases: [], fields: [], findings: [], rules: {}, bundles: new Map(), places: new Map() };
    expect(overview({ ...input, results: sampleResults(), history }).trend).toEqual([
      { at: '2026-01-01T10:00', passRate: null, fieldAccuracy: 0.9, credits: 3 },
      { at: '2026-01-02T10:00', passRate: 0.5, fieldAccuracy: 0.9, credits: 3 },
    ]);
  });

  it('is of the baseline and this run where there is no history', () => {
    const baseline = {
      path: 'b.json',
      started_at: day(0),
      totals: { pass_rate: 1, field_accuracy: null, credits_used: 2 },
    };
    const { comparison: _, ...results } = sampleResults();
    const compared = { ...results, comparison: { ...comparison, baseline } };
    const points = pageTrend([], compared);
    expect(points).toEqual([
      { at: '2026-01-01T10:00', passRate: 1, fieldAccuracy: null, credits: 2, baseline: true },
      { at: '2026-11-21T04:00', passRate: 0.75, fieldAccuracy: 0.93, credits: 12.4 },
    ]);
    expect(pageTrend([run(day(3))], compared)).toEqual(points);
    expect(pageTrend([run(day(3)), run(day(4))], compared)).toHaveLength(2);
    expect(pageTrend([run(day(3)), run(day(4))], compared)[0]).not.toHaveProperty('baseline');
    const { totals: __, ...silent } = baseline;
    expect(pageTrend([], { ...results, comparison: { ...comparison, baseline: silent } })).toEqual([]);
    expect(pageTrend([], results)).toEqual([]);
  });

  it('holds the last 30 runs, oldest first', () => {
    const runs = pageTrend(Array.from({ length: 40 }, (_, index) => run(day(index), { credits_used: index })));
    expect(runs.map(({ credits }) => credits)).toEqual(Array.from({ length: 30 }, (_, index) => index + 10));
  });

  it('believes nothing that cannot be', () => {
    const odd = { pass_rate: 7, field_accuracy: -1, credits_used: -4 };
    expect(pageTrend([run('<img>'), run(`${day(0)}<b>`, odd), run(day(1))])[0]).toEqual({
      at: '2026-01-01T10:00',
      passRate: 1,
      fieldAccuracy: 0,
      credits: 0,
    });
    expect(pageTrend([run('<img>'), run(day(1))])).toEqual([]);
  });
});

describe('sparkline', () => {
  it('rises to the right, and ends in a dot', () => {
    expect(sparkline([0, 1], 0, 1)).toEqual({ line: 'M4 36h0L236 4', end: 'M236 4h0' });
  });

  it('leaves a gap for what is not known', () => {
    expect(sparkline([1, null, 1, null], 0, 1)).toEqual({ line: 'M4 4h0M158.7 4h0', end: 'M158.7 4h0' });
    expect(sparkline([null, null], 0, 1)).toEqual({ line: '', end: '' });
  });

  it('stays in its box, however equal the values are', () => {
    const value = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (values) => {
        const known = values.filter((item) => item !== null);
        const { line } = sparkline(values, Math.min(...known), Math.max(...known));
        const points = [...line.matchAll(/[ML](\S+) ([^\sMLh]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
        expect(points).toHaveLength(known.length);
        for (const [x = NaN, y = NaN] of points) {
          expect(x).toSatisfy((at: number) => at >= 0 && at <= WIDTH);
          expect(y).toSatisfy((at: number) => at >= 0 && at <= HEIGHT);
        }
      }),
    );
  });
});
