import type { RunContext } from './run-context.ts';

/** How far a run is. */
export interface RunProgress {
  /** Requests in total. */
  readonly total: number;
  /** Requests that are over and done with; what did not run because the run was cut short is not. */
  readonly done: number;
  /** Executions that run on the platform now. */
  readonly inFlight: number;
  /** Requests that wait for their turn. */
  readonly waiting: number;
  /** Credits spent by this run so far. */
  readonly credits: number;
  /** Milliseconds until the run is likely to end; absent while nothing is known. */
  readonly remainingMs?: number;
}

/**
 * When a run is likely to end: what is left at the usual duration in so many slots, and no faster than the rate limit
 * lets submissions pass. Undefined without a usual duration.
 */
export function remainingMs(left: {
  readonly waiting: number;
  /** Milliseconds since the submission of each execution in flight. */
  readonly ages: readonly number[];
  readonly slots: number;
  readonly usualMs: number | undefined;
  readonly spacingMs: number;
}): number | undefined {
  const { waiting, ages, slots, usualMs, spacingMs } = left;
  if (usualMs === undefined) return undefined;
  const flying = ages.map((age) => Math.max(0, usualMs - age));
  const work = flying.reduce((sum, ms) => sum + ms, 0) + waiting * usualMs;
  const bySlots = Math.max(work / Math.max(1, slots), ...flying, waiting > 0 ? usualMs : 0);
  const byRate = waiting > 0 ? waiting * spacingMs + usualMs : 0;
  return Math.round(Math.max(bySlots, byRate));
}

/** How far a run is now; `waiting` counts what has not been submitted yet. */
export function progressOf(run: RunContext, waiting: number): RunProgress {
  const now = run.clock.now();
  const remaining = remainingMs({
    waiting,
    ages: [...run.flights.values()].map(({ submittedAt }) => now - submittedAt),
    slots: run.window.limit,
    usualMs: run.durations.quantile(0.5),
    spacingMs: run.limiter?.spacingMs() ?? 0,
  });
  return {
    total: run.requests.length,
    done: run.outcomes.done,
    inFlight: run.flights.size,
    waiting,
    credits: run.outcomes.creditsUsed,
    ...(remaining === undefined ? {} : { remainingMs: remaining }),
  };
}
