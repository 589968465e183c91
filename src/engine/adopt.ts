import type { Execution } from '../vlmrun/execution.ts';
import { costOf } from './cost.ts';
import { isWhole, land } from './flights.ts';
import type { RunContext } from './run-context.ts';
import type { Flight, Task } from './task.ts';

/** What is known of an accepted submission. Time in milliseconds since the epoch. */
export interface Acceptance {
  readonly clientId: string;
  readonly submittedAt: number;
  /** True when an earlier run submitted it. */
  readonly adopted: boolean;
}

/** Writes down that a lost submission is found, and waits for it like for any other. */
export async function adopt(task: Task, execution: Execution, acceptance: Acceptance, run: RunContext): Promise<void> {
  const { clientId } = acceptance;
  const { key, request } = task;
  const line = { key, client_id: clientId, execution_id: execution.id, label: request.label };
  await run.store.journal.submission({ ...line, kind: 'accepted' });
  if (execution.id === clientId && run.identity.sendsId) run.identity.idKept = true;
  run.budget.commit(key, costOf(task, run.store));
  await takeOff(task, { execution, ...acceptance }, run);
}

/** From here on the execution is in flight; one that has ended already lands at once. */
export async function takeOff(
  task: Task,
  accepted: Acceptance & { readonly execution: Execution },
  run: RunContext,
): Promise<void> {
  const { execution, clientId, submittedAt, adopted } = accepted;
  const executionId = execution.id;
  const acceptedAt = run.clock.now();
  const order = run.countSubmission();
  const flight: Flight = { task, executionId, clientId, submittedAt, acceptedAt, adopted, order };
  run.flights.set(executionId, flight);
  run.claimed.add(executionId);
  run.window.accepted(run.flights.size);
  run.changes.ring();
  run.onStatus?.(task.request, 'submitted', executionId);
  if (execution.state !== 'in-progress' && isWhole(execution)) await land(flight, execution, run);
}
