import { ApiError } from '../errors.ts';
import type { Clock } from '../runtime.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';

const PATIENCE_MS = 5 * 60_000;
/** A record may not be readable at once after it was written. */
const MISSING_PATIENCE_MS = 15_000;
const operation = 'GET /skills/{id}';

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
    const status = skill?.status?.trim().toLowerCase() ?? 'completed';
    if (skill && /^(failed|error|cancell?ed|expired)$/.test(status))
      throw new ProcessingFailed(`${operation}: the platform could not process version ${id}: ${status}`, {
        kind: 'rejected',
        operation,
      });
    if (skill && !/^(pending|enqueued|queued|running|processing|creating|paused)$/.test(status)) return skill;
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
