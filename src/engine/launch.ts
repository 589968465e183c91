import { adopt, takeOff } from './adopt.ts';
import type { Doubt } from './doubt.ts';
import { findLost } from './find-lost.ts';
import type { RunContext } from './run-context.ts';
import { endOn } from './stop.ts';
import { type Submitted, submit } from './submit.ts';
import type { Task } from './task.ts';

/** What the queue does with a task after its launch. */
export type Launched =
  /** In flight, or it has its outcome. */
  | 'done'
  /** Its turn comes again; under the same id, when one is given. */
  | { readonly again: string | undefined }
  /** In doubt, until a reply proves that the server keeps our ids. */
  | { readonly doubt: Doubt };

/** One submission, as the scheduler starts it. */
export interface Launch {
  readonly task: Task;
  /** Uploaded files by input name. */
  readonly fileIds: Readonly<Record<string, string>>;
  /** May outlive the run a little, so that an interrupted run still learns what it has started. */
  readonly signal: AbortSignal;
  /** Called as soon as the server has accepted it. */
  readonly onAcknowledged: () => void;
  /** Repeats a submission that never began. */
  readonly clientId?: string;
}

const again = { again: undefined };
/** Attempts at most, like for every other request that the server fails. */
const mostLosses = 5;

/** Submits a task once and follows up on the reply. */
export async function launch(one: Launch, run: RunContext): Promise<Launched> {
  const { task, fileIds, signal, clientId } = one;
  const submitted = await submit(task, fileIds, run, signal, clientId);
  if (submitted.kind === 'accepted') {
    run.patience.reward();
    one.onAcknowledged();
    await Promise.all([takeOff(task, { ...submitted, adopted: false }, run), submitted.written]);
    return 'done';
  }
  if (submitted.kind === 'lost') return afterLoss(one, submitted, run);
  run.budget.release(task.key);
  switch (submitted.kind) {
    case 'later':
      if (submitted.parallel) {
        const cause = run.limiter.refusalCause();
        run.window.refused(run.flights.size, run.clock.now(), submitted.retryAfterMs, cause);
      } else run.window.hold(run.clock.now(), submitted.retryAfterMs);
      return bear(one, submitted, run);
    case 'refused':
      return afterRefusal(one, submitted, run);
    case 'stop':
      run.stop(submitted.stop, { atOnce: submitted.stop.reason === 'auth' });
      return again;
    default:
      return again;
  }
}

/** Tries again later, unless nothing has been accepted for long although nothing runs that could be in the way. */
async function bear(
  { task, clientId }: Launch,
  { reason, message }: { readonly reason: 'rate' | 'server'; readonly message: string },
  run: RunContext,
): Promise<Launched> {
  if (run.flights.size > 0) run.patience.reward();
  if (!run.patience.isOver(message)) return { again: clientId };
  const why = `Nothing was accepted for ten minutes: ${message}`;
  await run.outcomes.conclude(task, { kind: 'errored', key: task.key, reason, message: why });
  run.stop({ reason: reason === 'rate' ? 'rate' : 'unreachable', message: why });
  return 'done';
}

/** It never began, so that it may be sent again; but not for ever what the server cannot take. */
async function afterAbsence(one: Launch, message: string, run: RunContext): Promise<Launched> {
  const { key } = one.task;
  run.budget.release(key);
  const losses = (run.losses.get(key) ?? 0) + 1;
  run.losses.set(key, losses);
  if (losses < mostLosses) return bear(one, { reason: 'server', message }, run);
  const why = `Sent ${losses} times, and never begun: ${message}`;
  await run.outcomes.conclude(one.task, { kind: 'errored', key, reason: 'server', message: why });
  return 'done';
}

async function afterRefusal(
  { task }: Launch,
  { message, clientId, status }: Extract<Submitted, { kind: 'refused' }>,
  run: RunContext,
): Promise<Launched> {
  // Sent again under the same id, it may turn out to have begun after all.
  if (status === 409 && run.identity.idKept) {
    try {
      const execution = await run.client.executions.get(clientId, { signal: run.ending });
      if (execution !== undefined) {
        await adopt(task, execution, { clientId, submittedAt: run.clock.now(), adopted: false }, run);
        return 'done';
      }
    } catch (error) {
      endOn(error, run);
      return { doubt: { task, clientId, submittedAt: run.clock.now(), evidence: message } };
    }
  }
  await run.outcomes.conclude(task, { kind: 'errored', key: task.key, reason: 'rejected', message });
  return 'done';
}

async function afterLoss(one: Launch, lost: Extract<Submitted, { kind: 'lost' }>, run: RunContext): Promise<Launched> {
  const { task } = one;
  const { clientId, submittedAt, body, message } = lost;
  run.log.debug(`The reply to a submission of ${task.request.label} was lost: ${message}`);
  let evidence = 'the run ended before it could be found out';
  try {
    const found = await findLost({ ...body, clientId, submittedAt }, run.clock.now(), run);
    if (found.kind === 'own') {
      await adopt(task, found.execution, { clientId, submittedAt, adopted: false }, run);
      return 'done';
    }
    if (found.kind === 'absent' && !run.ending.aborted) return afterAbsence({ ...one, clientId }, message, run);
    if (found.kind === 'unknown') ({ evidence } = found);
  } catch (error) {
    endOn(error, run);
  }
  return { doubt: { task, clientId, submittedAt, evidence: `${message}; ${evidence}` } };
}
