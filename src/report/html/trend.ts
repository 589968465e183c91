import type { TrendRun } from '../markdown/trend.ts';
import type { Results } from '../results.ts';
import type { PageTrendRun } from './page-data.ts';

const SHOWN = 30;

/**
 * What the page draws of the last 30 runs or, with fewer than two, of the baseline and this run; nothing without
 * either. History and baseline are files that anybody can edit.
 */
export function pageTrend(
  history: readonly TrendRun[],
  results?: Pick<Results, 'comparison' | 'started_at' | 'totals'>,
): PageTrendRun[] {
  const runs = pageRuns(history);
  if (runs.length > 1) return runs.slice(-SHOWN);
  const baseline = results?.comparison?.baseline;
  if (!baseline?.totals || !results) return [];
  const [before, now] = pageRuns([
    { at: baseline.started_at, totals: baseline.totals },
    { at: results.started_at, totals: results.totals },
  ]);
  return before && now ? [{ ...before, baseline: true }, now] : [];
}

function pageRuns(runs: readonly Pick<TrendRun, 'at' | 'totals'>[]): PageTrendRun[] {
  return runs.flatMap(({ at, totals }): PageTrendRun[] =>
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
}

function share(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Math.min(1, Math.max(0, value));
}
