import { ApiError } from '../errors.ts';
import type { Execution } from '../vlmrun/execution.ts';
import { findOwn, type LostSubmission } from './identity.ts';
import type { RunContext } from './run-context.ts';
import { stopOf } from './stop.ts';

/** What became of a submission whose reply was lost. */
export type Found =
  | { readonly kind: 'own'; readonly execution: Execution }
  /** The server keeps our ids and does not know this one: it never began. */
  | { readonly kind: 'absent' }
  /** Cannot be decided; the evidence in one sentence. */
  | { readonly kind: 'unknown'; readonly evidence: string };

/** A server may need so long to show an execution that it has accepted. */
const lagMs = 15_000;
const looksAfterMs = [0, 4_000, lagMs];

/**
 * Looks for the execution of a lost submission until it must have shown up. Absence from a list proves nothing; only
 * a server that takes our ids for its own can say that it does not know one. Throws what ends the run.
 */
export async function findLost(lost: LostSubmission, lostAt: number, run: RunContext): Promise<Found> {
  const { client, clock, identity, ending } = run;
  let answered = false;
  let seen = 0;
  for (const afterMs of looksAfterMs) {
    const wait = lostAt + afterMs - clock.now();
    if (wait > 0) await clock.sleep(wait, ending);
    else if (afterMs !== lagMs && clock.now() >= lostAt + lagMs) continue;
    answered = false;
    try {
      const options = { signal: ending, priority: 'poll' } as const;
      const named = identity.sendsId ? await client.executions.get(lost.clientId, options) : undefined;
      if (named !== undefined) return { kind: 'own', execution: named };
      answered = true;
      if (identity.idKept) continue;
      const page = await client.executions.list({ limit: run.flights.size + 50 }, options);
      seen = page.length;
      const own = findOwn(lost, page, (id) => run.claimed.has(id));
      if (own !== undefined) return { kind: 'own', execution: own };
    } catch (error) {
      if (!(error instanceof ApiError) || stopOf(error) !== undefined) throw error;
    }
  }
  if (identity.idKept && identity.sendsId && answered) return { kind: 'absent' };
  const when = new Date(lost.submittedAt).toISOString();
  const looked = answered ? `none of the newest ${seen} executions shows our id or inputs` : 'the list did not answer';
  return { kind: 'unknown', evidence: `submitted at ${when} as ${lost.clientId}; ${looked}` };
}
