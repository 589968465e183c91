import { describeError } from '../errors.ts';
import type { Clock, Log } from '../runtime.ts';

/** Milliseconds without an answer after which nothing more is asked of GitHub: what is told there is not worth more. */
const GIVE_UP_AFTER = 15_000;

/** A request that was not sent, or not waited for. Octokit passes it on as it is, and its retry plugin lets it be. */
class NotAsked extends Error {
  // Every other error becomes one of status 500, which is tried again.
  override readonly name = 'AbortError';
  readonly request = {};
}

/**
 * A `fetch` for GitHub that says in the debug log what it does, and stops when the run is interrupted or when GitHub
 * has not answered for 15 s: one patience for all requests, so that a run does not hang where GitHub is down.
 */
export function patientFetch({
  fetch: send,
  signal,
  clock,
  log,
}: {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly log: Log;
}): typeof fetch {
  let silentSince: number | undefined;
  return async (input, init) => {
    const startedAt = clock.now();
    const url = new URL(input instanceof Request ? input.url : input);
    const what = `GitHub: ${init?.method ?? 'GET'} ${url.pathname}${url.search}`;
    const patience = (silentSince ?? startedAt) + GIVE_UP_AFTER - startedAt;
    if (signal.aborted) throw new NotAsked('the run was interrupted');
    if (patience <= 0) throw new NotAsked(`GitHub has not answered for ${GIVE_UP_AFTER / 1000} s`);
    try {
      const response = await send(input, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
      silentSince = response.status >= 500 ? (silentSince ?? startedAt) : undefined;
      log.debug(`${what}: ${response.status} after ${clock.now() - startedAt} ms`);
      return response;
    } catch (error) {
      log.debug(`${what}: ${describeError(error)} after ${clock.now() - startedAt} ms`);
      if (signal.aborted) throw new NotAsked('the run was interrupted', { cause: error });
      silentSince ??= startedAt;
      throw error;
    }
  };
}
