import { ApiError } from '../errors.ts';
import type { CallOptions } from '../vlmrun/call-options.ts';
import type { Execution } from '../vlmrun/execution.ts';
import { identify, type LostSubmission, parseTime } from './identity.ts';
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
const page = 100;
/** An organisation that starts more than this meanwhile hides what is looked for. */
const mostPages = 5;

/**
 * Looks for the execution of a lost submission until it must have shown up. Absence from a list proves nothing; only
 * a server that takes our ids for its own can say that it does not know one. Throws what ends the run.
 */
export async function findLost(lost: LostSubmission, lostAt: number, run: RunContext): Promise<Found> {
  const { client, clock, identity, ending } = run;
  const options = { signal: ending, priority: 'poll' } as const;
  let answered = false;
  let evidence = 'the list did not answer';
  for (const afterMs of looksAfterMs) {
    const isLast = afterMs === lagMs;
    const wait = lostAt + afterMs - clock.now();
    if (wait > 0) await clock.sleep(wait, ending);
    else if (!isLast && clock.now() >= lostAt + lagMs) continue;
    answered = false;
    try {
      const named = identity.sendsId ? await client.executions.get(lost.clientId, options) : undefined;
      if (named !== undefined) return { kind: 'own', execution: named };
      answered = true;
      if (identity.idKept) continue;
      const found = identify(lost, await listSince(lost.submittedAt, run, options), (id) => run.claimed.has(id));
      // What merely looks like it may be joined by another until the last look.
      if (found.kind === 'own' && (found.by === 'id' || isLast)) return { kind: 'own', execution: found.execution };
      if (found.kind === 'none') ({ evidence } = found);
    } catch (error) {
      if (!(error instanceof ApiError) || stopOf(error) !== undefined) throw error;
    }
  }
  if (identity.idKept && identity.sendsId && answered) return { kind: 'absent' };
  const when = new Date(lost.submittedAt).toISOString();
  return { kind: 'unknown', evidence: `submitted at ${when} as ${lost.clientId}; ${evidence}` };
}

/** The newest executions, back to a little before a moment (milliseconds since the epoch). */
async function listSince(since: number, { client }: RunContext, options: CallOptions): Promise<readonly Execution[]> {
  // By id, because what is made meanwhile moves the others to the next page.
  const all = new Map<string, Execution>();
  for (let pages = 0; pages < mostPages; pages++) {
    const found = await client.executions.list({ skip: pages * page, limit: page }, options);
    for (const execution of found) all.set(execution.id, execution);
    const oldest = found.at(-1)?.createdAt;
    if (found.length < page || oldest === undefined || !(parseTime(oldest) > since - 60_000)) break;
  }
  return [...all.values()];
}
