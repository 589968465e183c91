import { ApiError } from '../errors.ts';
import type { CallOptions } from '../vlmrun/call-options.ts';
import { comparePrevious, isCurrent } from './previous-version.ts';
import type { PublishRequest } from './publish-request.ts';
import { type SavedVersion, saveVersion, type VersionDraft } from './save-version.ts';

/** A version that is on its way when the run is interrupted gets so long to bring its reply. */
const GRACE_MS = 3_000;
/** Waits before a version is looked for whose reply was lost. */
const LOOK_AFTER_MS = [2_000, 5_000];

/** The run was interrupted after the request had left and before its reply came. */
export class StoreInterrupted extends Error {}

/**
 * Stores a version, and after a lost reply looks whether it was carried out. Throws `ApiError`, and `StoreInterrupted` when
 * nobody will know.
 */
export async function storeVersion(request: PublishRequest, draft: VersionDraft): Promise<SavedVersion> {
  try {
    return await withGrace(request, (options) => saveVersion(request.client, draft, options));
  } catch (error) {
    if (!(error instanceof ApiError) || error.details.kind !== 'ambiguous') throw error;
    const { base } = draft;
    for (const waitMs of LOOK_AFTER_MS) {
      await request.clock.sleep(waitMs, request.signal);
      const newest = await request.own.newest(base?.name ?? draft.name, { fresh: true });
      if (newest === undefined || newest.id === base?.id) continue;
      if (!isCurrent(await comparePrevious(request, newest))) continue;
      const notes = [`The reply to the upload was lost (${error.message}), but the version is there.`];
      return { reply: newest, status: base ? 'updated' : 'created', notes };
    }
    throw error;
  }
}

/** Lets a request that has left end after an interrupt: what it stored would otherwise be known to nobody. */
async function withGrace<T>(
  { signal, clock }: Pick<PublishRequest, 'signal' | 'clock'>,
  call: (options: CallOptions) => Promise<T>,
): Promise<T> {
  const grace = new AbortController();
  const done = new AbortController();
  const closing = () =>
    void clock.sleep(GRACE_MS, done.signal).then(
      () => grace.abort(signal.reason),
      () => undefined,
    );
  signal.addEventListener('abort', closing, { once: true });
  let sent = false;
  const beforeSend = async () => {
    sent = false;
    signal.throwIfAborted();
    sent = true;
  };
  try {
    return await call({ signal: grace.signal, beforeSend });
  } catch (error) {
    throw sent && grace.signal.aborted && error === signal.reason ? new StoreInterrupted() : error;
  } finally {
    signal.removeEventListener('abort', closing);
    done.abort(new Error('the reply is there'));
  }
}
