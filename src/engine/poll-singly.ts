import { ApiError } from '../errors.ts';
import type { RunContext } from './run-context.ts';
import type { Flight } from './task.ts';
import type { Watch } from './watch.ts';

/** Asks for single executions, each at intervals of a tenth of its age, because every answer costs a request. */
export interface PollSingly {
  /** Asks for those of `flights` that are due; `wereListed` when a list was asked for them before and did not show them. */
  ask(flights: readonly Flight[], wereListed: boolean): Promise<void>;
  /** Asks for one now. */
  look(flight: Flight): Promise<void>;
}

/** What a list does not show yet may only be young. */
const youngMs = 2_000;
const longestIntervalMs = 10_000;

/** Made once per run. Throws the `ApiError` of a request that was not answered. */
export function createPollSingly(run: RunContext, watch: Watch): PollSingly {
  const askedAt = new Map<string, number>();

  async function look(flight: Flight): Promise<void> {
    const { executionId } = flight;
    askedAt.set(executionId, run.clock.now());
    const options = { signal: run.ending, patienceMs: 0, priority: 'poll' } as const;
    const execution = await run.client.executions.get(executionId, options).catch((error) => {
      // The server is there: what it says of one execution must not keep the others waiting.
      if (error instanceof ApiError && error.details.kind === 'malformed') return error;
      throw error;
    });
    if (execution instanceof ApiError) watch.unreadable(flight, execution.message);
    else if (execution === undefined) await watch.unknown(flight);
    else await watch.seen(flight, execution, 'single');
    if (!run.flights.has(executionId)) askedAt.delete(executionId);
  }

  return {
    look,
    ask: async (flights, wereListed) => {
      for (const flight of flights) {
        const now = run.clock.now();
        const age = now - flight.submittedAt;
        if (wereListed && age < youngMs && !flight.adopted) continue;
        const last = askedAt.get(flight.executionId);
        if (last !== undefined && now - last < Math.min(longestIntervalMs, age / 10)) continue;
        await look(flight);
      }
    },
  };
}
