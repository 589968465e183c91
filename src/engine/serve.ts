import { adopt } from './adopt.ts';
import { reportDoubt } from './doubt.ts';
import { findLost } from './find-lost.ts';
import { startGrace } from './grace.ts';
import { pollFlights } from './poll.ts';
import { progressOf } from './progress.ts';
import { createQueue, type TaskQueue } from './queue.ts';
import { takeOver } from './recover.ts';
import type { RunContext } from './run-context.ts';
import { createScheduler, type Scheduler } from './schedule.ts';
import { endOn, noLongerNeeded, notRun, unserved } from './stop.ts';
import type { Task } from './task.ts';

/** Submits and awaits tasks until each has its outcome; resolves to the number of those that were not served. */
export async function serve(tasks: readonly Task[], run: RunContext): Promise<number> {
  const queue = createQueue(tasks.filter(({ past }) => past === undefined));
  let failure: { readonly error: unknown } | undefined;
  const fail = (error: unknown) => {
    failure ??= { error };
    run.changes.ring();
  };
  const grace = startGrace(run.ending, run.clock);
  const scheduler = createScheduler(run, queue, grace.signal, fail);
  let left = 0;
  const recovery = takeOver(tasks, run, scheduler).catch(fail);
  let recovering = true;
  void recovery.then(() => {
    recovering = false;
    run.changes.ring();
  });
  let over = false;
  const polling = pollFlights(run, () => over || failure !== undefined).catch(fail);
  while (failure === undefined) {
    const change = run.changes.next();
    left += await withdraw(run, queue);
    await settleDoubts(run, scheduler);
    scheduler.pump();
    left += await scheduler.endUnaffordable();
    run.onProgress?.(progressOf(run, queue.size + scheduler.submitting));
    const flying = run.flights.size > 0 && !run.ending.aborted;
    if (scheduler.isIdle() && queue.size === 0 && !flying && !recovering) break;
    await nextChange(change, run, queue, scheduler, recovering);
  }
  over = true;
  run.changes.ring();
  await polling;
  await recovery;
  grace.over();
  if (failure !== undefined) throw failure.error;
  left += scheduler.unserved + (await leaveFlights(run));
  for (const doubt of scheduler.doubts.splice(0)) await reportDoubt(doubt, run);
  await run.outcomes.settled();
  run.onProgress?.(progressOf(run, 0));
  return left;
}

/** Ends what nobody wants any more: the trials of a decided case, or everything when the run is stopped. */
async function withdraw(run: RunContext, queue: TaskQueue): Promise<number> {
  const { stopped, outcomes } = run;
  for (const label of outcomes.takeWithdrawn()) {
    for (const request of queue.withdraw(label)) await outcomes.finish(request, notRun(noLongerNeeded));
  }
  if (stopped === undefined) return 0;
  const waiting = queue.clear();
  for (const task of waiting) await outcomes.conclude(task, unserved(stopped, task.key));
  return waiting.length;
}

/** Asks again for what is in doubt, once the server has shown that it keeps our ids. */
async function settleDoubts(run: RunContext, scheduler: Scheduler): Promise<void> {
  if (!run.identity.idKept || run.stopped !== undefined) return;
  for (const doubt of scheduler.doubts.splice(0)) {
    const { task, clientId, submittedAt } = doubt;
    try {
      const found = await findLost({ clientId, submittedAt, inputs: {}, config: {} }, submittedAt, run);
      if (found.kind === 'own') await adopt(task, found.execution, { clientId, submittedAt, adopted: false }, run);
      else if (found.kind === 'absent') scheduler.submitAgain(task, clientId);
      else await reportDoubt({ ...doubt, evidence: found.evidence }, run);
    } catch (error) {
      scheduler.doubts.push(doubt);
      endOn(error, run);
      return;
    }
  }
}

async function nextChange(
  change: Promise<void>,
  run: RunContext,
  queue: TaskQueue,
  scheduler: Scheduler,
  recovering: boolean,
): Promise<void> {
  const heldMs = run.window.heldMs(run.clock.now());
  const nothingMoves = !recovering && scheduler.isIdle() && run.flights.size === 0 && run.landing === 0;
  const resting = queue.size > 0 && nothingMoves && run.stopped === undefined;
  if (heldMs === 0) {
    if (resting) scheduler.unblock();
    return change;
  }
  const waking = new AbortController();
  await Promise.race([change, run.clock.sleep(heldMs, waking.signal).catch(() => {})]);
  waking.abort();
}

/** Gives what still runs on the platform an outcome; a later run with the same state takes it over. */
async function leaveFlights(run: RunContext): Promise<number> {
  const left = [...run.flights.values()];
  for (const { task, executionId } of left) {
    const { reason, message } = run.stopped ?? { reason: 'interrupted' as const, message: 'The run ended.' };
    const followUp = `Execution ${executionId} still runs; the next run with the same state directory takes it over.`;
    await run.outcomes.conclude(task, notRun({ reason, message: `${message} ${followUp}` }));
    run.flights.delete(executionId);
  }
  return left.length;
}
