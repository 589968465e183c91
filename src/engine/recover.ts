import { adopt } from './adopt.ts';
import { costOf } from './cost.ts';
import { executeBody } from './execute-body.ts';
import { findLost } from './find-lost.ts';
import type { RunContext } from './run-context.ts';
import type { Scheduler } from './schedule.ts';
import { endOn, unserved } from './stop.ts';
import type { Task } from './task.ts';
import { fileIdsOf, uploadFiles } from './upload-files.ts';

/**
 * Takes over what earlier runs submitted: accepted executions fly on in this run, doubtful ones are looked for, all at
 * the same time and beside the other work. What certainly never began is submitted under the same id.
 */
export async function takeOver(tasks: readonly Task[], run: RunContext, scheduler: Scheduler): Promise<void> {
  await Promise.all(
    tasks.map(async (task) => {
      const { past } = task;
      if (past === undefined) return;
      // Whether it has begun or not, it may have to be paid.
      run.budget.commit(task.key, costOf(task, run.store));
      const { clientId, submittedAt, executionId } = past;
      if (executionId === undefined) return settle(task, clientId, submittedAt, run, scheduler);
      const order = run.countSubmission();
      const flight = { task, executionId, clientId, submittedAt, acceptedAt: submittedAt, adopted: true, order };
      run.flights.set(executionId, flight);
      run.claimed.add(executionId);
    }),
  );
}

async function settle(
  task: Task,
  clientId: string,
  submittedAt: number,
  run: RunContext,
  scheduler: Scheduler,
): Promise<void> {
  try {
    const uploaded = await uploadFiles(task, run);
    if (uploaded === 'errored') return;
    const fileIds = fileIdsOf(task, run.uploads);
    if (uploaded === 'ready' && fileIds !== undefined) {
      const { inputs, config, model } = executeBody(task.request, fileIds, {});
      const lost = { clientId, submittedAt, inputs, config, ...(model === undefined ? {} : { model }) };
      const found = await findLost(lost, submittedAt, run);
      if (found.kind === 'own') await adopt(task, found.execution, { clientId, submittedAt, adopted: true }, run);
      else if (found.kind === 'absent') scheduler.submitAgain(task, clientId);
      else if (run.options.resubmitUnknown) scheduler.submitAgain(task, undefined);
      else scheduler.doubts.push({ task, clientId, submittedAt, evidence: found.evidence });
      return;
    }
  } catch (error) {
    endOn(error, run);
  }
  scheduler.unserved++;
  await run.outcomes.conclude(task, unserved(run.stopped ?? lookUpFailed, task.key));
}

const lookUpFailed = {
  reason: 'unreachable',
  message: 'What an earlier run has submitted could not be looked for.',
} as const;
