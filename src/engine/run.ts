import { randomUUID } from 'node:crypto';
import type { EngineTotals } from './execution-request.ts';
import { rememberingHashFile } from './input-content.ts';
import { prepare } from './prepare.ts';
import { createReuse } from './reuse.ts';
import type { RunInput } from './run-options.ts';
import { serve } from './serve.ts';
import { setupRun } from './setup.ts';
import { noLongerNeeded, notRun } from './stop.ts';
import type { Task } from './task.ts';

/**
 * Gets an outcome for every request: from kept responses, from what an interrupted run left behind, or by paying for
 * it. Never throws for what the platform does; `stopped` in the totals says why a run ended early.
 */
export async function runExecutions(input: RunInput): Promise<EngineTotals> {
  const { store, options, client } = input;
  const name = { run: randomUUID(), origin: options.origin };
  const reuse = createReuse(options, store.journal.past.runs, input.clock.now());
  await store.journal.run({ kind: 'run-started', ...name, complete: false });
  const { run, settle } = setupRun(input);
  let unserved = 0;
  try {
    const tasks: Task[] = [];
    const hash = rememberingHashFile();
    for (const request of input.requests) {
      if (run.stopped !== undefined) {
        await run.outcomes.finish(request, notRun(run.stopped));
      } else if (run.outcomes.isWithdrawn(request.label)) {
        await run.outcomes.finish(request, notRun(noLongerNeeded));
      } else {
        const prepared = await prepare(request, run, hash, reuse);
        if (prepared.kind === 'outcome') await run.outcomes.finish(request, prepared.outcome);
        else if (options.offline) {
          unserved++;
          await run.outcomes.finish(request, notRun(options.offline));
        } else tasks.push(prepared.task);
      }
    }
    if (tasks.length > 0) unserved += await serve(tasks, run);
    if (options.cleanup && run.flights.size === 0 && !run.ending.aborted) {
      await run.uploads.deleteCreated(input.signal).catch((error) => input.log.warning(`cleanup: ${error.message}`));
    }
  } finally {
    settle();
    await run.outcomes.settled();
    const complete = unserved === 0 && run.stopped === undefined;
    await store.journal.run({ kind: 'run-ended', ...name, complete });
  }
  return {
    requests: { ...client.requests },
    creditsUsed: run.outcomes.creditsUsed,
    creditsSaved: run.outcomes.creditsSaved,
    ...(run.stopped === undefined ? {} : { stopped: run.stopped }),
  };
}
