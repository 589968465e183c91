import type { RunContext } from './run-context.ts';
import type { Task } from './task.ts';

/** A submission that nobody knows the fate of. Times in milliseconds since the epoch. */
export interface Doubt {
  readonly task: Task;
  readonly clientId: string;
  readonly submittedAt: number;
  readonly evidence: string;
}

/** Reports a doubt that could not be settled; nothing is sent again for it. */
export async function reportDoubt(doubt: Doubt, run: RunContext): Promise<void> {
  const { task, clientId, submittedAt, evidence } = doubt;
  const { key, request } = task;
  const line = { kind: 'unknown', key, client_id: clientId, execution_id: null, label: request.label } as const;
  await run.store.journal.submission({ ...line, reason: evidence });
  run.budget.settle(key, undefined);
  await run.outcomes.conclude(task, {
    kind: 'errored',
    key,
    reason: 'submission-unknown',
    message: `Whether this execution was started cannot be found out: ${evidence}. resubmit-unknown: true sends it again and may pay twice.`,
    submittedAt: new Date(submittedAt).toISOString(),
  });
}
