import { ApiError } from '../errors.ts';
import type { Execution } from '../vlmrun/execution.ts';
import { findLost } from './find-lost.ts';
import { land } from './flights.ts';
import type { RunContext } from './run-context.ts';
import { stopOf } from './stop.ts';
import { type Submitted, submit } from './submit.ts';
import type { Flight, Task } from './task.ts';

/** What the queue does with a task after its launch. */
export type Launched =
  /** In flight, or it has its outcome. */
  | 'done'
  /** Its turn comes again. */
  | 'again'
  /** In doubt, until a reply proves that the server keeps our ids. */
  | { readonly doubt: Doubt };

/** A submission that nobody knows the fate of. Times in milliseconds since the epoch. */
export interface Doubt {
  readonly task: Task;
  readonly clientId: string;
  readonly submittedAt: number;
  readonly evidence: string;
}

/** Submits a task once and follows up on the reply. `onAcknowledged` is called as soon as the server has accepted it. */
export async function launch(
  task: Task,
  fileIds: Readonly<Record<string, string>>,
  run: RunContext,
  signal: AbortSignal,
  onAcknowledged: () => void,
  clientId?: string,
): Promise<Launched> {
  const submitted = await submit(task, fileIds, run, signal, clientId);
  switch (submitted.kind) {
    case 'accepted':
      onAcknowledged();
      await Promise.all([takeOff(task, { ...submitted, adopted: false }, run), submitted.written]);
      return 'done';
    case 'later':
      run.budget.release(task.request.trial);
      if (submitted.parallel) run.window.refused(run.flights.size, run.clock.now(), submitted.retryAfterMs);
      else run.window.hold(run.clock.now(), submitted.retryAfterMs);
      return 'again';
    case 'mended':
    case 'unsent':
      run.budget.release(task.request.trial);
      return 'again';
    case 'refused':
      // Sent again under the same id, it may turn out to have begun after all.
      if (submitted.status === 409 && run.identity.idKept) {
        const execution = await run.client.executions.get(submitted.clientId, { signal: run.ending });
        if (execution !== undefined) {
          const submittedAt = run.clock.now();
          await adopt(task, execution, { clientId: submitted.clientId, submittedAt, adopted: false }, run);
          return 'done';
        }
      }
      run.budget.release(task.request.trial);
      await run.outcomes.finish(task.request, {
        kind: 'errored',
        key: task.key,
        reason: 'rejected',
        message: submitted.message,
      });
      return 'done';
    case 'stop':
      run.budget.release(task.request.trial);
      run.stop(submitted.stop, { atOnce: submitted.stop.reason === 'auth' });
      return 'again';
    case 'lost':
      return afterLoss(task, submitted, run, signal, fileIds, onAcknowledged);
  }
}

async function afterLoss(
  task: Task,
  lost: Extract<Submitted, { kind: 'lost' }>,
  run: RunContext,
  signal: AbortSignal,
  fileIds: Readonly<Record<string, string>>,
  onAcknowledged: () => void,
): Promise<Launched> {
  const { clientId, submittedAt, body } = lost;
  run.log.debug(`The reply to a submission of ${task.request.label} was lost: ${lost.message}`);
  const { inputs, metadata } = body;
  const found = await findLost({ clientId, inputs, metadata, submittedAt }, run.clock.now(), run).catch((error) => {
    const stop = stopOf(error);
    if (stop !== undefined) run.stop(stop, { atOnce: stop.reason === 'auth' });
    else if (!run.ending.aborted && !(error instanceof ApiError)) throw error;
    return { kind: 'unknown', evidence: `the run ended before it could be found out; ${lost.message}` } as const;
  });
  if (found.kind === 'own') {
    await adopt(task, found.execution, { clientId, submittedAt, adopted: false }, run);
    return 'done';
  }
  if (found.kind === 'absent' && !run.ending.aborted)
    return launch(task, fileIds, run, signal, onAcknowledged, clientId);
  const evidence = `${lost.message}; ${found.kind === 'unknown' ? found.evidence : 'the run ended'}`;
  return { doubt: { task, clientId, submittedAt, evidence } };
}

/** Writes down that a lost submission is found, and waits for it like for any other. */
export async function adopt(
  task: Task,
  execution: Execution,
  submission: { readonly clientId: string; readonly submittedAt: number; readonly adopted: boolean },
  run: RunContext,
): Promise<void> {
  const { clientId } = submission;
  const { key, request } = task;
  const line = {
    kind: 'accepted',
    key,
    client_id: clientId,
    execution_id: execution.id,
    label: request.label,
  } as const;
  await run.store.journal.submission(line);
  if (execution.id === clientId && run.identity.sendsId) run.identity.idKept = true;
  await takeOff(task, { execution, ...submission }, run);
}

async function takeOff(
  task: Task,
  accepted: {
    readonly execution: Execution;
    readonly clientId: string;
    readonly submittedAt: number;
    readonly adopted: boolean;
  },
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
  if (execution.state !== 'in-progress' && execution.response !== undefined) await land(flight, execution, run);
}

/** Reports a doubt that could not be settled; nothing is sent again for it. */
export async function reportDoubt(doubt: Doubt, run: RunContext): Promise<void> {
  const { task, clientId, submittedAt, evidence } = doubt;
  const { key, request } = task;
  const line = { kind: 'unknown', key, client_id: clientId, execution_id: null, label: request.label } as const;
  await run.store.journal.submission({ ...line, reason: evidence });
  run.budget.settle(request.trial, undefined);
  await run.outcomes.finish(request, {
    kind: 'errored',
    key,
    reason: 'submission-unknown',
    message: `Whether this execution was started cannot be found out: ${evidence}. resubmit-unknown: true sends it again and may pay twice.`,
    submittedAt: new Date(submittedAt).toISOString(),
  });
}
