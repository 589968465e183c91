import type { PastRun, PastSubmission } from '../store/journal-history.ts';
import type { KeptResponse } from '../store/kept-responses.ts';
import type { ExecutionRequest } from './execution-request.ts';
import type { EngineOptions } from './run-options.ts';

/** Which results of earlier runs count in this one. */
export interface Reuse {
  /** What the journal says of a key, when it concerns this run. */
  pastOf(past: PastSubmission | undefined): PastSubmission | undefined;
  /** Whether a kept response may answer a request. */
  accepts(kept: KeptResponse, request: ExecutionRequest, past: PastSubmission | undefined): boolean;
}

/** An interrupted run is continued by the next one within this time; a re-run of a job may come hours later. */
const continuationMs = 12 * 60 * 60 * 1000;

/**
 * Rules of `reuse` and `reuse-max-age`. Whatever they say, a run that was cut short is continued by the next one: what
 * it has paid for is taken over. A failed execution is run again, unless it belongs to such a run or was expected.
 */
export function createReuse(options: EngineOptions, runs: readonly PastRun[], now: number): Reuse {
  const lastComplete = runs.findLastIndex(({ complete }) => complete);
  const cutShort = runs.slice(lastComplete + 1).filter(({ startedAt }) => now - startedAt < continuationMs);
  const continued = new Set(cutShort.map(({ id }) => id));
  const belongs = (past: PastSubmission | undefined) => past?.run !== undefined && continued.has(past.run.id);
  const young = (time: number) => now - time <= options.reuseMaxAgeMs;
  return {
    pastOf: (past) => {
      if (past === undefined || past.kind === 'refused') return undefined;
      if (belongs(past)) return past;
      return options.reuse !== 'never' && young(past.submittedAt) ? past : undefined;
    },
    accepts: (kept, request, past) => {
      if (belongs(past)) return true;
      if (options.reuse === 'never' || !young(Date.parse(kept.completedAt))) return false;
      return kept.execution.state === 'completed' || request.failureExpected === true;
    },
  };
}
