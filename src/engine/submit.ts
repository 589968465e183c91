import { randomUUID } from 'node:crypto';
import { ApiError, describeError } from '../errors.ts';
import type { ExecuteBody, Execution } from '../vlmrun/execution.ts';
import { executeBody } from './execute-body.ts';
import { sessionOf } from './identity.ts';
import type { RunContext } from './run-context.ts';
import { type Stop, stopOf } from './stop.ts';
import type { Task } from './task.ts';

/** What came of one submission. Times in milliseconds since the epoch. */
export type Submitted =
  | {
      readonly kind: 'accepted';
      readonly execution: Execution;
      readonly clientId: string;
      readonly submittedAt: number;
      /** Resolves when the acceptance is on the disk; what is written later cannot get there before. */
      readonly written: Promise<void>;
    }
  /** Not begun; the server asks for patience. `parallel` when it may be about how many run at once. */
  | {
      readonly kind: 'later';
      readonly reason: 'rate' | 'server';
      readonly message: string;
      readonly retryAfterMs: number | undefined;
      readonly parallel: boolean;
    }
  /** Not begun, and it would not help to send the same again. */
  | {
      readonly kind: 'refused';
      readonly message: string;
      readonly clientId: string;
      readonly status: number | undefined;
    }
  /** Not begun, but something in the request that may be left out or renewed was refused. */
  | { readonly kind: 'mended' }
  | { readonly kind: 'stop'; readonly stop: Stop }
  /** The run ended while the request still waited for the rate limit. */
  | { readonly kind: 'unsent' }
  /** Nobody knows whether it began. */
  | {
      readonly kind: 'lost';
      readonly message: string;
      readonly clientId: string;
      readonly submittedAt: number;
      readonly body: ExecuteBody;
    };

/**
 * Sends one paid request, written down before it leaves and after its reply. `signal` may outlive the run a little,
 * so that an interrupted run still learns what it has started. `clientId` repeats a submission that never began.
 */
export async function submit(
  task: Task,
  fileIds: Readonly<Record<string, string>>,
  run: RunContext,
  signal: AbortSignal,
  clientId: string = randomUUID(),
): Promise<Submitted> {
  const { client, clock, identity, store } = run;
  const body = executeBody(task.request, fileIds, {
    ...(identity.sendsId ? { id: clientId } : {}),
    ...(identity.sendsSession ? { session: clientId } : {}),
  });
  const line = { key: task.key, client_id: clientId, label: task.request.label };
  let submittedAt: number | undefined;
  const beforeSend = async () => {
    await store.journal.submission({ ...line, kind: 'submitting', execution_id: null });
    submittedAt = clock.now();
  };
  let execution: Execution;
  try {
    execution = await client.executions.execute(body, { signal, patienceMs: 0, priority: 'execute', beforeSend });
  } catch (error) {
    if (submittedAt === undefined && signal.aborted) return { kind: 'unsent' };
    if (submittedAt !== undefined && mayHaveBegun(error)) {
      return { kind: 'lost', message: describeError(error), clientId, submittedAt, body };
    }
    if (!(error instanceof ApiError)) throw error;
    await store.journal.submission({
      ...line,
      kind: 'refused',
      execution_id: null,
      reason: describeError(error).slice(0, 300),
    });
    return refusal(error, { task, fileIds, body, clientId }, run);
  }
  const written = store.journal.submission({ ...line, kind: 'accepted', execution_id: execution.id });
  written.catch(() => {});
  if (identity.sendsId && execution.id === clientId) identity.idKept = true;
  if (identity.sendsSession && sessionOf(execution) === clientId) identity.sessionEchoed = true;
  return { kind: 'accepted', execution, clientId, submittedAt: submittedAt ?? clock.now(), written };
}

/** Everything that is not a clear refusal, such as an interrupt in the middle of the request. */
function mayHaveBegun(error: unknown): boolean {
  return !(error instanceof ApiError) || error.details.kind === 'ambiguous' || error.details.kind === 'malformed';
}

async function refusal(
  error: ApiError,
  sent: {
    readonly task: Task;
    readonly fileIds: Readonly<Record<string, string>>;
    readonly body: ExecuteBody;
    readonly clientId: string;
  },
  run: RunContext,
): Promise<Submitted> {
  const { kind, status, fields = [], retryAfterMs } = error.details;
  const { message } = error;
  if (kind === 'rate' || kind === 'server') {
    return { kind: 'later', reason: kind, message, retryAfterMs, parallel: status === 429 };
  }
  const stop = stopOf(error);
  if (stop !== undefined) return { kind: 'stop', stop };
  if (leavesOut(fields, sent.body, run)) return { kind: 'mended' };
  let renewed = false;
  for (const [name, file] of Object.entries(sent.task.files)) {
    renewed = (await run.uploads.distrust(file, sent.fileIds[name] ?? '')) || renewed;
  }
  return renewed ? { kind: 'mended' } : { kind: 'refused', message, clientId: sent.clientId, status };
}

/** Whether the server has refused one of the fields that only carry our id; it is not sent any more in this run. */
function leavesOut(fields: readonly string[], sent: ExecuteBody, { identity, log }: RunContext): boolean {
  if (sent.id !== undefined && fields.some((field) => /^(body\.)?id$/.test(field))) {
    identity.sendsId = false;
    log.debug('The server refuses the field id; it is not sent any more.');
    return true;
  }
  const isSession = (field: string) => /^(body\.)?metadata(\.session_id)?$/.test(field);
  if (sent.metadata.session_id !== undefined && fields.some(isSession)) {
    identity.sendsSession = false;
    log.debug('The server refuses the field metadata.session_id; it is not sent any more.');
    return true;
  }
  return false;
}
