import { describe, expect, it } from 'vitest';
import { idealMakespan } from '../../../bench/engine/run-job.ts';
import { keepsBound } from '../../../bench/row.ts';
import { renderTable } from '../../../bench/table.ts';

describe('the figures of the benchmarks', () => {
  it('calls a bound missed only above it', () => {
    const figure = { label: 'a', measured: 2, unit: '×' } as const;
    expect(keepsBound(figure)).toBeUndefined();
    expect(keepsBound({ ...figure, atMost: 2 })).toBe(true);
    expect(keepsBound({ ...figure, atMost: 1.99 })).toBe(false);
    expect(renderTable([{ ...figure, atMost: 1.5, ideal: 1, note: 'time ×0.1' }]).split('\n')[2]).toBe(
      '| a (time ×0.1) | 2 ×      | ≤ 1.50 × | 1 ×   | MISSED |',
    );
  });

  it('takes as ideal that a slot is filled again at the moment it is free', () => {
    const executions = [4000, 1000, 1000, 3000, 2000].map((ms, index) => ({
      id: String(index),
      skills: [],
      inputs: {},
      acceptedAt: 500 * index,
      endsAt: 500 * index + ms,
    }));
    const report = { counts: {}, statusCounts: {}, executions };
    expect(idealMakespan(report, 1)).toBe(11_000);
    // Slots: 4 + 2, and 1 + 1 + 3 seconds.
    expect(idealMakespan(report, 2)).toBe(6000);
    expect(idealMakespan(report, 5)).toBe(4000);
  });
});
