import { ApiError } from '../errors.ts';
import type { Execution } from '../vlmrun/execution.ts';
import { isKnownStatus } from '../vlmrun/parse-execution.ts';
import { abandon, isWhole, land } from './flights.ts';
import type { RunContext } from './run-context.ts';
import type { Flight } from './task.ts';

/** An execution may stay unknown to the server that accepted it for so long. */
const lagMs = 15_000;

/** Whatever words a server may invent. */
const mostWarnings = 20;

/** What a poll does with what it has found out. */
export interface Watch {
  /**
   * The server showed this state of an execution in flight. A list may leave its response out, or show null for it: what
   * has ended is then asked for singly, and stays in flight when that is not answered.
   */
  seen(flight: Flight, execution: Execution, where: 'list' | 'single'): Promise<void>;
  /** The server answered that it does not know the execution. */
  unknown(flight: Flight): Promise<void>;
  /** The server answered with something that cannot be read, as `message` says. */
  unreadable(flight: Flight, message: string): void;
  /** Ends a flight that has used up its time. */
  expire(flight: Flight): Promise<void>;
}

/** Made once per run; warns once for each unusual status. */
export function createWatch(run: RunContext): Watch {
  const warned = new Set<string>();
  const lastStatus = new Map<string, string>();
  /** Why what the server last said of an execution cannot be read. */
  const unreadable = new Map<string, string>();

  function warnOnce(status: string, message: string): void {
    if (warned.has(status) || warned.size === mostWarnings) return;
    warned.add(status);
    run.log.warning(message);
  }

  async function askForWhole({ executionId }: Flight): Promise<Execution | undefined> {
    try {
      const execution = await run.client.executions.get(executionId, { signal: run.ending, priority: 'poll' });
      return execution?.state === 'in-progress' ? undefined : execution;
    } catch (error) {
      if (error instanceof ApiError || run.ending.aborted) return undefined;
      throw error;
    }
  }

  return {
    seen: async (flight, execution, where) => {
      const { label } = flight.task.request;
      unreadable.delete(flight.executionId);
      if (execution.state === 'in-progress') {
        const { status } = execution;
        if (lastStatus.get(flight.executionId) !== status)
          run.onStatus?.(flight.task.request, status, flight.executionId);
        lastStatus.set(flight.executionId, status);
        if (/^paused$/i.test(execution.status)) {
          warnOnce(
            'paused',
            `${label} is paused (execution ${flight.executionId}): it needs attention in the dashboard.`,
          );
        } else if (!isKnownStatus(execution.status)) {
          warnOnce(
            execution.status,
            `${label} has the unknown status "${execution.status}"; it counts as in progress.`,
          );
        }
        return;
      }
      const whole = where === 'single' || isWhole(execution) ? execution : await askForWhole(flight);
      if (whole === undefined || !run.flights.has(flight.executionId)) return;
      lastStatus.delete(flight.executionId);
      await land(flight, whole, run);
    },
    unknown: async (flight) => {
      if (run.clock.now() - flight.submittedAt < lagMs) return;
      const { executionId } = flight;
      const prediction = await run.client.executions.getPrediction(executionId, { signal: run.ending });
      if (prediction !== undefined && prediction.state !== 'in-progress') return land(flight, prediction, run);
      if (prediction !== undefined) return;
      const message = `The server accepted execution ${executionId} and does not know it any more.`;
      await abandon(flight, { reason: 'server', message }, run);
    },
    unreadable: ({ executionId, task }, message) => {
      unreadable.set(executionId, message);
      warnOnce(
        'unreadable',
        `${task.request.label}: ${message} (execution ${executionId}); the run asks again until its time is up.`,
      );
    },
    expire: async (flight) => {
      const { executionId, task } = flight;
      const status = lastStatus.get(executionId);
      const seconds = Math.round(task.request.timeoutMs / 1000);
      const paused = status !== undefined && /^paused$/i.test(status);
      const known = paused ? 'paused, needs attention in the dashboard' : `last status ${status ?? 'not seen'}`;
      const state = unreadable.get(executionId) ?? known;
      const message = `Execution ${executionId} did not end within ${seconds} s (${state}); it may still run and cost.`;
      await abandon(flight, { reason: 'timeout', message }, run);
    },
  };
}
