import { ApiError } from '../errors.ts';
import type { ExecutionOutcome, NotRunReason } from './execution-request.ts';
import type { RunContext } from './run-context.ts';

/** Why a run ends before every request is served. */
export interface Stop {
  readonly reason: NotRunReason;
  readonly message: string;
}

/** What a failed request means for the whole run; undefined when only its own trial is concerned. */
export function stopOf(error: unknown): Stop | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const { message } = error;
  switch (error.details.kind) {
    case 'auth':
      return { reason: 'auth', message };
    case 'billing':
      return { reason: 'no-credits', message };
    case 'unreachable':
      return { reason: 'unreachable', message };
    case 'rate':
      return { reason: 'rate', message };
    default:
      return undefined;
  }
}

/** The outcome of a request that is not served because the run ends. */
export function notRun(stop: Stop): ExecutionOutcome {
  return { kind: 'not_run', ...stop };
}

/** The outcome of a task that still waits when the run ends; a platform that took nothing for long has failed it. */
export function unserved(stop: Stop, key: string): ExecutionOutcome {
  const { reason, message } = stop;
  return reason === 'unreachable' || reason === 'rate' ? { kind: 'errored', key, reason, message } : notRun(stop);
}

/** Why a trial of a decided case is not served. */
export const noLongerNeeded: Stop = {
  reason: 'stopped',
  message: 'The verdict of the case was certain without this trial.',
};

/** Ends the run where a failed request concerns all of it; a bug is thrown again. */
export function endOn(error: unknown, run: Pick<RunContext, 'stop' | 'ending'>): void {
  const stop = stopOf(error);
  if (stop !== undefined) run.stop(stop, { atOnce: stop.reason === 'auth' });
  else if (!run.ending.aborted && !(error instanceof ApiError)) throw error;
}
