import { randomUUID } from 'node:crypto';
import { describeError } from '../errors.ts';
import { estimateOf } from './estimate.ts';
import type { EngineTotals } from './execution-request.ts';
import { rememberingHashFile } from './input-content.ts';
import { createPreflight } from './preflight.ts';
import { prepare } from './prepare.ts';
import { createReuse } from './reuse.ts';
import type { RunContext } from './run-context.ts';
import type { RunInput } from './run-options.ts';
import { serve } from './serve.ts';
import { setupRun } from './setup.ts';
import { noLongerNeeded, notRun, unserved } from './stop.ts';
import type { Task } from './task.ts';
import { createTaskList } from './task-list.ts';

/**
 * Gets an outcome for every request: from kept responses, from what an interrupted run left behind, or by paying for
 * it. Never throws for what the platform does; `stopped` in the totals says why a run ended early.
 */
export async function runExecutions(input: RunInput): Promise<EngineTotals> {
  const { store, options, client } = input;
  const name = { run: randomUUID(), origin: options.origin };
  await store.journal.run({ kind: 'run-started', ...name, complete: false });
  const { run, settle } = setupRun(input);
  let left = 0;
  try {
    const { tasks, reused, offline } = await prepareAll(run);
    left += offline;
    if (tasks.length > 0) {
      if (run.stopped === undefined) input.onEstimate?.(estimateOf({ tasks, reused }, run));
      left += await serve(tasks, run);
    }
    if (options.cleanup && run.flights.size === 0 && !run.ending.aborted) {
      await run.uploads
        .deleteCreated(input.signal)
        .catch((error) => input.log.warning(`cleanup: ${describeError(error)}`));
    }
  } finally {
    settle();
    await run.outcomes.settled();
    const complete = left === 0 && run.stopped === undefined;
    await store.journal.run({ kind: 'run-ended', ...name, complete });
  }
  return {
    requests: { ...client.requests },
    creditsUsed: run.outcomes.creditsUsed,
    creditsSaved: run.outcomes.creditsSaved,
    ...(run.stopped === undefined ? {} : { stopped: run.stopped }),
  };
}

/** Answers what kept responses answer, and makes tasks of the rest. */
async function prepareAll(
  run: RunContext,
): Promise<{ readonly tasks: readonly Task[]; readonly reused: number; readonly offline: number }> {
  const { store, options, outcomes } = run;
  const reuse = createReuse(options, store.journal.past.runs, run.clock.now());
  const hash = rememberingHashFile(run.ending);
  const preflight = createPreflight(run);
  const list = createTaskList();
  let reused = 0;
  let offline = 0;
  await preflight.begin();
  for (const request of run.requests) {
    const prepared =
      run.stopped === undefined && !outcomes.isWithdrawn(request.label)
        ? await prepare(request, { ...run, signal: run.ending }, hash, reuse)
        : undefined;
    if (prepared?.kind === 'outcome') {
      if (prepared.outcome.kind === 'finished') reused++;
      await outcomes.finish(request, prepared.outcome);
    } else if (prepared === undefined) {
      await outcomes.finish(request, run.stopped ? unserved(run.stopped, '') : notRun(noLongerNeeded));
    } else if (options.offline) {
      offline++;
      await outcomes.finish(request, notRun(options.offline));
    } else {
      list.add(prepared.task);
      await preflight.before(prepared.task);
    }
  }
  return { tasks: list.tasks, reused, offline };
}
