import { ApiError } from '../errors.ts';
import type { Clock } from '../runtime.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';

const PATIENCE_MS = 5 * 60_000;
/** A record may not be readable at once after it was written. */
const MISSING_PATIENCE_MS = 15_000;
const operation = 'GET /skills/{id}';
const FAILED = /^(failed|error|cancell?ed|expired)$/;
const UNDER_WAY = /^(pending|enqueued|queued|running|processing|creating|paused)$/;

/** The platform has read the version, and says that it is none. */
export class ProcessingFailed extends ApiError {}

/**
 * Reads a version until the platform has finished with it; only this reply tells the version of one that was created.
 * Throws `ProcessingFailed` when it failed there, `ApiError` when it stays unreadable for 15 s or is not ready after 5
 * minutes.
 */
export async function awaitReady(
  client: VlmRun,
  id: string,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<StoredSkill> {
  const started = clock.now();
  for (let waitMs = 1_000; ; waitMs = Math.min(waitMs * 2, 10_000)) {
    const skill = await client.skills.get(id);
    const status = statusOf(skill);
    if (skill && FAILED.test(status))
      throw new ProcessingFailed(`${operation}: the platform could not process version ${id}: ${status}`, {
        kind: 'rejected',
        operation,
      });
    if (skill && !UNDER_WAY.test(status)) return skill;
    const elapsed = clock.now() - started;
    if (elapsed + waitMs > (skill ? PATIENCE_MS : MISSING_PATIENCE_MS)) {
      const state = skill ? `still ${status}` : 'not readable';
      throw new ApiError(`${operation}: version ${id} is ${state} after ${Math.round(elapsed / 1_000)} s`, {
        kind: 'malformed',
        operation,
      });
    }
    await clock.sleep(waitMs, signal);
  }
}

/** What a record says of itself: that it can be used, that the platform still works on it, or that it failed there. */
export function readinessOf(skill: StoredSkill): 'ready' | 'under way' | 'failed' {
  const status = statusOf(skill);
  if (FAILED.test(status)) return 'failed';
  return UNDER_WAY.test(status) ? 'under way' : 'ready';
}

// Most records carry no status at all: they are ready.
function statusOf(skill: StoredSkill | undefined): string {
  return skill?.status?.trim().toLowerCase() ?? 'completed';
}
