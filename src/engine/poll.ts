import { ApiError } from '../errors.ts';
import { createPatience, type Patience } from './patience.ts';
import { createPollList } from './poll-list.ts';
import { createPollSingly } from './poll-singly.ts';
import { nextPollAt } from './poll-timing.ts';
import type { RunContext } from './run-context.ts';
import { stopOf } from './stop.ts';
import { deadlineOf, type Flight } from './task.ts';
import { createWatch } from './watch.ts';

/** Without any answer for so long, the server counts as unreachable. */
const unreachableAfterMs = 120_000;

/** Asks for what is in flight until `isOver`. One list covers all of it; what it does not show is asked for singly. */
export async function pollFlights(run: RunContext, isOver: () => boolean): Promise<void> {
  const watch = createWatch(run);
  const list = createPollList(run);
  const singly = createPollSingly(run, watch);
  const patience = createPatience(run.clock, (message) =>
    run.log.warning(`The platform has not told for a minute how executions get on; the run goes on asking. ${message}`),
  );
  // What an earlier run has submitted may have ended long ago.
  let lastPollAt = run.flights.size > 0 ? 0 : run.clock.now();
  let lastAnswerAt = run.clock.now();
  // What has ended is kept and judged while the next poll is waited for.
  let landing: Promise<unknown> = Promise.resolve();
  try {
    while (!isOver() && !run.ending.aborted) {
      if (run.flights.size === 0) {
        await run.changes.next();
        lastPollAt = lastAnswerAt = run.clock.now();
        continue;
      }
      if (!(await isDue(run, lastPollAt))) continue;
      await landing;
      const flights = [...run.flights.values()].sort((a, b) => b.order - a.order);
      try {
        const listed = await list.ask(flights);
        lastPollAt = run.clock.now();
        landing = Promise.all(
          flights.map((flight) => {
            const execution = listed?.get(flight.executionId);
            return execution === undefined ? undefined : watch.seen(flight, execution, 'list');
          }),
        );
        landing.catch(() => {});
        const missing = flights.filter(({ executionId }) => listed?.has(executionId) !== true);
        await singly.ask(missing, listed !== undefined);
        await expire(flights, run, singly.look, (flight) => watch.expire(flight));
        lastAnswerAt = run.clock.now();
        patience.reward();
      } catch (error) {
        if (run.ending.aborted) break;
        if (!(error instanceof ApiError)) throw error;
        await afterFailure(error, lastAnswerAt, patience, run);
      }
      run.window.explain(run.limiter.refusalCause());
      lastPollAt = Math.max(lastPollAt, run.clock.now() - 50);
    }
  } finally {
    await landing;
  }
}

/** Waits for the next poll; false when something has changed before, so that it may be due at another time. */
async function isDue(run: RunContext, lastPollAt: number): Promise<boolean> {
  const { flights, clock, changes, limiter } = run;
  const change = changes.next();
  const awaited = [...flights.values()].map(({ task, acceptedAt }) => ({
    acceptedAt,
    history: run.store.history.of(task.request.label).map(({ durationMs }) => durationMs),
  }));
  const waits = { backlog: run.hasBacklog(), waiting: run.hasWaiting() };
  const situation = { lastPollAt, spacingMs: limiter.spacingMs(), ...waits };
  const at = nextPollAt(awaited, run.durations, situation);
  const deadline = Math.min(...[...flights.values()].map(deadlineOf));
  const wait = Math.min(at, Math.max(deadline, lastPollAt + 1_000)) - clock.now();
  if (wait <= 0) return true;
  const waking = new AbortController();
  const sleep = clock.sleep(wait, waking.signal).then(
    () => true,
    () => false,
  );
  const slept = await Promise.race([sleep, change.then(() => false)]);
  waking.abort();
  return slept;
}

/** Gives up flights that have used up their time, each after a look that was answered: it may have ended at last. */
async function expire(
  flights: readonly Flight[],
  run: RunContext,
  look: (flight: Flight) => Promise<void>,
  giveUp: (flight: Flight) => Promise<void>,
): Promise<void> {
  for (const flight of flights) {
    const isOverdue = () => run.flights.has(flight.executionId) && run.clock.now() >= deadlineOf(flight);
    if (!isOverdue()) continue;
    await look(flight);
    if (isOverdue()) await giveUp(flight);
  }
}

async function afterFailure(error: ApiError, lastAnswerAt: number, patience: Patience, run: RunContext): Promise<void> {
  const { kind, retryAfterMs } = error.details;
  const { message } = error;
  if (kind === 'auth') return run.stop({ reason: 'auth', message }, { atOnce: true });
  const silentMs = run.clock.now() - lastAnswerAt;
  const isUnreachable = stopOf(error)?.reason === 'unreachable' && silentMs > unreachableAfterMs;
  if (patience.isOver(message) || isUnreachable) return run.stop({ reason: 'unreachable', message }, { atOnce: true });
  // A refused poll means that the answer is still pending.
  const pause = Math.min(retryAfterMs ?? Math.max(1_000, silentMs / 4), 60_000);
  await run.clock.sleep(pause, run.ending).catch(() => {});
}
