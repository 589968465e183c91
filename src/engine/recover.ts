import { bodyInputs } from './execute-body.ts';
import { findLost } from './find-lost.ts';
import { adopt, type Doubt, uploadFiles } from './launch.ts';
import type { RunContext } from './run-context.ts';
import type { Task } from './task.ts';

/** What an earlier run left of a task. */
export type Recovered = 'done' | { readonly submitAs: string | undefined } | { readonly doubt: Doubt };

/**
 * Takes over what an earlier run submitted: an accepted execution flies on in this run, a doubtful one is looked for.
 * `submitAs`: it certainly never began, and keeps its id, or the user wants doubtful ones sent again.
 */
export async function recover(task: Task, run: RunContext): Promise<Recovered> {
  const { past } = task;
  if (past === undefined) return { submitAs: undefined };
  const { clientId, submittedAt, executionId } = past;
  if (executionId !== undefined) {
    const order = run.countSubmission();
    run.flights.set(executionId, { task, executionId, clientId, submittedAt, adopted: true, order });
    run.claimed.add(executionId);
    return 'done';
  }
  const fileIds = await uploadFiles(task, run);
  if (fileIds === undefined) return 'done';
  const { environment } = task.request;
  const metadata = { environment, allow_training: false };
  const lost = { clientId, submittedAt, metadata, inputs: bodyInputs(task.request.inputs, fileIds) };
  const found = await findLost(lost, submittedAt, run);
  if (found.kind === 'own') {
    await adopt(task, found.execution, clientId, submittedAt, run);
    return 'done';
  }
  if (found.kind === 'absent') return { submitAs: clientId };
  if (run.options.resubmitUnknown) return { submitAs: undefined };
  return { doubt: { task, clientId, submittedAt, evidence: found.evidence } };
}
