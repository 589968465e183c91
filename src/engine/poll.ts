import { ApiError } from '../errors.ts';
import type { Execution } from '../vlmrun/execution.ts';
import { nextPollAt } from './poll-timing.ts';
import type { RunContext } from './run-context.ts';
import { stopOf } from './stop.ts';
import type { Flight } from './task.ts';
import { createWatch, type Watch } from './watch.ts';

/** Lists that showed nothing of ours, in a row, after which executions are asked for one by one. */
const uselessLists = 3;
const margin = 5;
const largestPage = 100;
/** Without any answer for so long, the server counts as unreachable. */
const patienceMs = 120_000;
const youngMs = 2_000;

/** Asks for what is in flight until `isOver`. One list covers all of it; what it does not show is asked for singly. */
export async function pollFlights(run: RunContext, isOver: () => boolean): Promise<void> {
  const watch = createWatch(run);
  const askedSingly = new Map<string, number>();
  // What an earlier run has submitted may have ended long ago.
  let lastPollAt = run.flights.size > 0 ? 0 : run.clock.now();
  let lastAnswerAt = run.clock.now();
  let useless = 0;
  // What has ended is kept and judged while the next poll is waited for.
  let landing: Promise<unknown> = Promise.resolve();
  while (!isOver() && !run.ending.aborted) {
    if (run.flights.size === 0) {
      await run.changes.next();
      lastPollAt = lastAnswerAt = run.clock.now();
      continue;
    }
    if (!(await isDue(run, lastPollAt))) continue;
    const flights = [...run.flights.values()].sort((a, b) => b.order - a.order);
    try {
      await landing;
      const listed = useless < uselessLists && flights.length > 1 ? await list(flights, run) : undefined;
      lastPollAt = run.clock.now();
      const missing = flights.filter(({ executionId }) => listed?.has(executionId) !== true);
      landing = Promise.all(
        flights.map(async (flight) => {
          const execution = listed?.get(flight.executionId);
          if (execution !== undefined) await watch.seen(flight, execution);
        }),
      );
      landing.catch(() => {});
      if (listed !== undefined) useless = missing.length === flights.length ? useless + 1 : 0;
      await askSingly(missing, listed !== undefined, askedSingly, run, watch);
      lastAnswerAt = run.clock.now();
      run.window.answered();
    } catch (error) {
      if (run.ending.aborted) return;
      if (!(error instanceof ApiError)) throw error;
      landing = Promise.resolve();
      if (error.details.operation === 'GET /agent/executions') useless++;
      await failed(error, lastAnswerAt, run);
    }
    for (const flight of flights) if (isExpired(flight, run)) await expire(flight, run, watch);
    lastPollAt = Math.max(lastPollAt, run.clock.now() - 50);
  }
  await landing;
}

/** Waits for the next poll; false when something has changed before, so that it may be due at another time. */
async function isDue(run: RunContext, lastPollAt: number): Promise<boolean> {
  const { flights, clock, changes, limiter } = run;
  const change = changes.next();
  const awaited = [...flights.values()].map(({ task, acceptedAt }) => ({
    acceptedAt,
    history: run.store.history.of(task.request.label).map(({ durationMs }) => durationMs),
  }));
  const spacingMs = limiter?.spacingMs() ?? 0;
  const at = nextPollAt(awaited, run.durations, { lastPollAt, spacingMs, backlog: run.hasBacklog() });
  const deadline = Math.min(...[...flights.values()].map((one) => one.submittedAt + one.task.request.timeoutMs));
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

async function list(flights: readonly Flight[], run: RunContext): Promise<ReadonlyMap<string, Execution>> {
  const newest = run.submissions();
  const oldest = flights.at(-1)?.order ?? newest;
  const wanted = Math.min(newest - oldest + 1 + margin, 3 * flights.length + 2 * margin, largestPage);
  const page = await run.client.executions.list(
    { limit: Math.max(wanted, margin) },
    { signal: run.ending, patienceMs: 0, priority: 'poll' },
  );
  return new Map(page.map((execution) => [execution.id, execution]));
}

/** Each flight at intervals of a tenth of its age, because every answer costs a request. */
async function askSingly(
  missing: readonly Flight[],
  wereListed: boolean,
  askedSingly: Map<string, number>,
  run: RunContext,
  watch: Watch,
): Promise<void> {
  for (const flight of missing) {
    const now = run.clock.now();
    const age = now - flight.submittedAt;
    const last = askedSingly.get(flight.executionId);
    if (wereListed && age < youngMs && !flight.adopted) continue;
    if (last !== undefined && now - last < Math.min(10_000, age / 10)) continue;
    askedSingly.set(flight.executionId, now);
    const options = { signal: run.ending, patienceMs: 0, priority: 'poll' } as const;
    const execution = await run.client.executions.get(flight.executionId, options);
    if (execution === undefined) await watch.unknown(flight);
    else await watch.seen(flight, execution);
    if (!run.flights.has(flight.executionId)) askedSingly.delete(flight.executionId);
  }
}

async function failed(error: ApiError, lastAnswerAt: number, run: RunContext): Promise<void> {
  const { kind, retryAfterMs } = error.details;
  if (kind === 'auth') return run.stop({ reason: 'auth', message: error.message }, { atOnce: true });
  const silentMs = run.clock.now() - lastAnswerAt;
  const stop = stopOf(error);
  if (stop?.reason === 'unreachable' && silentMs > patienceMs) return run.stop(stop, { atOnce: true });
  // A refused poll means that the answer is still pending.
  const pause = Math.min(retryAfterMs ?? Math.max(1_000, silentMs / 4), 60_000);
  await run.clock.sleep(pause, run.ending).catch(() => {});
}

function isExpired(flight: Flight, run: RunContext): boolean {
  return run.flights.has(flight.executionId) && run.clock.now() >= flight.submittedAt + flight.task.request.timeoutMs;
}

/** Looks a last time before a flight is given up. */
async function expire(flight: Flight, run: RunContext, watch: Watch): Promise<void> {
  try {
    const last = await run.client.executions.get(flight.executionId, { signal: run.ending, patienceMs: 0 });
    if (last !== undefined) await watch.seen(flight, last);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
  if (run.flights.has(flight.executionId)) await watch.expire(flight);
}
