import type { Execution } from '../vlmrun/execution.ts';
import type { ExecutionOutcome } from './execution-request.ts';
import { parseTime } from './identity.ts';
import type { RunContext } from './run-context.ts';
import { type Flight, requestsOf } from './task.ts';

/** Whether a reply about an ended execution shows its response; a list, or the reply to a submission, may leave it out. */
export function isWhole({ state, response, deepResponse }: Execution): boolean {
  return state !== 'completed' || (response !== undefined && response !== null) || deepResponse !== undefined;
}

/** Keeps a finished execution and hands it over. Its slot is free when the promise is made, not when it resolves. */
export async function land(flight: Flight, ended: Execution, run: RunContext): Promise<void> {
  const { task, executionId, clientId, submittedAt, adopted } = flight;
  const { key } = task;
  // What the server repeats of the request has served its purpose, and may be as large as the request.
  const execution: Execution = { ...ended, echo: {} };
  run.flights.delete(executionId);
  run.landing++;
  run.budget.settle(key, execution.usage.credits_used);
  const noticedAt = run.clock.now();
  const durationMs = durationOf(execution) ?? noticedAt - submittedAt;
  if (!adopted) run.durations.add(durationMs);
  run.changes.ring();
  const times = {
    submittedAt: new Date(submittedAt).toISOString(),
    completedAt: new Date(completionOf(execution) ?? noticedAt).toISOString(),
  };
  const { label } = task.request;
  const origin = run.client.simulated ? { simulated: true as const } : {};
  await run.store.responses.put({ key, label, execution, ...times, ...origin });
  await run.store.journal.submission({
    kind: 'finished',
    key,
    client_id: clientId,
    execution_id: executionId,
    label,
  });
  if (execution.state === 'completed') {
    const credits = execution.usage.credits_used ?? null;
    const { completedAt } = times;
    const repeats = new Map(requestsOf(task).map((request) => [request.label, request.repeatIndex]));
    for (const [name, repeat] of repeats)
      await run.store.history.add(name, { completedAt, durationMs, credits, key, repeat });
  }
  const outcome: ExecutionOutcome = {
    kind: 'finished',
    key,
    execution,
    reused: false,
    stale: false,
    adopted,
    ...times,
    ...origin,
  };
  await run.outcomes.conclude(task, outcome);
  run.landing--;
  run.changes.ring();
}

/** Gives up on an execution that has not ended; the journal keeps it, so that a later run can take it over. */
export async function abandon(
  flight: Flight,
  why: { readonly reason: 'timeout' | 'server' | 'unreachable'; readonly message: string },
  run: RunContext,
): Promise<void> {
  const { task, executionId, submittedAt } = flight;
  run.flights.delete(executionId);
  run.landing++;
  run.budget.settle(task.key, undefined);
  run.changes.ring();
  await run.outcomes.conclude(task, {
    kind: 'errored',
    key: task.key,
    ...why,
    executionId,
    submittedAt: new Date(submittedAt).toISOString(),
  });
  run.landing--;
  run.changes.ring();
}

/** How long the server says that it took; undefined when it does not say, or says nonsense. */
function durationOf(execution: Execution): number | undefined {
  const created = execution.createdAt === undefined ? Number.NaN : parseTime(execution.createdAt);
  const ms = (completionOf(execution) ?? Number.NaN) - created;
  return ms >= 0 && ms < 7 * 24 * 60 * 60 * 1000 ? ms : undefined;
}

function completionOf(execution: Execution): number | undefined {
  const time = execution.completedAt === undefined ? Number.NaN : parseTime(execution.completedAt);
  return Number.isFinite(time) ? time : undefined;
}
