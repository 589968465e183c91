import { ApiError } from '../errors.ts';
import type { Execution } from '../vlmrun/execution.ts';
import { parseTime } from './identity.ts';
import type { RunContext } from './run-context.ts';
import type { Flight } from './task.ts';

/** Asks for all executions in flight with one request, as long as the server's list is worth it. */
export interface PollList {
  /**
   * What the list shows, by id; `flights` are newest first. Undefined when it is not asked: for a single flight, and
   * while the list has been of no use. Throws the `ApiError` of a list that did not answer.
   */
  ask(flights: readonly Flight[]): Promise<ReadonlyMap<string, Execution> | undefined>;
}

/** Lists in a row that showed less than half of what is in flight, after which none is asked for a while. */
const mostUseless = 3;
const restMs = 10 * 60_000;
/** An execution that has just been accepted may be missing. */
const youngMs = 2_000;
const margin = 5;
/** The most that the API gives at once. */
const largestPage = 1_000;

/** Made once per run. */
export function createPollList(run: RunContext): PollList {
  let useless = 0;
  let restsUntil = 0;
  /** Executions of others among ours in the last list. */
  let foreign = 0;
  let mostItems = largestPage;

  function pageFor(flights: readonly Flight[]): number {
    const newest = run.submissions();
    const span = newest - (flights.at(-1)?.order ?? newest) + 1;
    // An old straggler among many new ones is asked for singly.
    const own = Math.min(span, 3 * flights.length + margin);
    return Math.min(own + Math.min(foreign, own) + margin, mostItems);
  }

  function judge(isUseful: boolean): void {
    useless = isUseful ? 0 : useless + 1;
    if (useless < mostUseless) return;
    useless = 0;
    restsUntil = run.clock.now() + restMs;
  }

  async function ask(flights: readonly Flight[]): Promise<ReadonlyMap<string, Execution> | undefined> {
    const now = run.clock.now();
    if (flights.length < 2 || now < restsUntil) return undefined;
    const limit = pageFor(flights);
    const options = { signal: run.ending, patienceMs: 0, priority: 'poll' } as const;
    try {
      const page = await run.client.executions.list({ limit }, options);
      const listed = new Map(page.map((execution) => [execution.id, execution]));
      const grown = flights.filter(({ submittedAt, adopted }) => adopted || now - submittedAt >= youngMs);
      const shown = grown.filter(({ executionId }) => listed.has(executionId)).length;
      judge(shown === grown.length || (2 * shown >= grown.length && isNewestFirst(page)));
      mostItems = Math.min(largestPage, 2 * mostItems);
      foreign = page.filter(({ id }) => !run.claimed.has(id)).length;
      return listed;
    } catch (error) {
      // A refusal for the rate of requests, or a lost reply, says nothing about the list.
      if (!(error instanceof ApiError) || !['rejected', 'malformed', 'server'].includes(error.details.kind))
        throw error;
      if (error.details.kind === 'malformed') mostItems = Math.max(2 * margin, Math.floor(limit / 2));
      judge(false);
      return undefined;
    }
  }

  return { ask };
}

/** Whether a list is in the promised order, as far as it tells times; in another one, what is new may be anywhere. */
function isNewestFirst(page: readonly Execution[]): boolean {
  const times = page.flatMap(({ createdAt }) => (createdAt === undefined ? [] : [parseTime(createdAt)]));
  // What is accepted at nearly the same time may change places.
  return times.every((time, index) => !(time > (times[index - 1] ?? time) + 5_000));
}
