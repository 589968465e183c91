import type { TrendRun } from '../markdown/trend.ts';
import type { PageTrendRun } from './page-data.ts';

const SHOWN = 30;

/** What the page draws of the last 30 runs; nothing of fewer than two. The history is a file that anybody can edit. */
export function pageTrend(history: readonly TrendRun[]): PageTrendRun[] {
  const runs = history.flatMap(({ at, totals }): PageTrendRun[] =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(at)
      ? [
          {
            at: at.slice(0, 16),
            passRate: share(totals.pass_rate),
            fieldAccuracy: share(totals.field_accuracy),
            credits: Number.isFinite(totals.credits_used) ? Math.max(0, totals.credits_used) : 0,
          },
        ]
      : [],
  );
  return runs.length < 2 ? [] : runs.slice(-SHOWN);
}

function share(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Math.min(1, Math.max(0, value));
}
