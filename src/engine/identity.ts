import type { JsonObject } from '../json.ts';
import type { Execution } from '../vlmrun/execution.ts';
import { canonicalJson } from './canonical-json.ts';

/** What a submission whose reply was lost had sent. */
export interface LostSubmission {
  readonly clientId: string;
  readonly inputs: JsonObject;
  readonly metadata: JsonObject;
  /** Milliseconds since the epoch. */
  readonly submittedAt: number;
}

/** Clocks of a runner and a server may differ by so much. */
const clockToleranceMs = 60_000;

/**
 * The execution among `candidates` that is certainly the lost submission's: it bears our id, or it is the only one that
 * echoes the same inputs (and metadata, where it echoes them), was made at that time, and is nobody else's in this run.
 */
export function findOwn(
  lost: LostSubmission,
  candidates: readonly Execution[],
  isClaimed: (executionId: string) => boolean,
): Execution | undefined {
  const named = candidates.find(({ id }) => id === lost.clientId);
  if (named !== undefined) return named;
  const inputs = canonicalJson(lost.inputs);
  const metadata = canonicalJson(lost.metadata);
  const alike = candidates.filter(({ id, echo, createdAt }) => {
    if (isClaimed(id) || echo.inputs === undefined || createdAt === undefined) return false;
    const age = parseTime(createdAt) - lost.submittedAt;
    if (!(age > -clockToleranceMs && age < 2 * clockToleranceMs)) return false;
    if (echo.metadata !== undefined && canonicalJson(echo.metadata) !== metadata) return false;
    return canonicalJson(echo.inputs) === inputs;
  });
  return alike.length === 1 ? alike[0] : undefined;
}

/** Milliseconds since the epoch of a time that a server wrote; one without a zone is UTC. NaN for anything else. */
export function parseTime(text: string): number {
  return Date.parse(/(?:[zZ]|[+-]\d\d:?\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
}
