import { ApiError } from '../errors.ts';
import type { Bundle } from '../skill/bundle.ts';
import type { CallOptions } from '../vlmrun/call-options.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';

/** A version as the platform confirmed it. */
export interface SavedVersion {
  readonly reply: StoredSkill;
  readonly status: 'created' | 'updated';
  /** Why the way was not the usual one; sentences. */
  readonly notes: readonly string[];
}

/** What is stored as a version, and on which it follows. */
export interface VersionDraft {
  readonly name: string;
  readonly description: string;
  readonly fileId: string;
  readonly base?: StoredSkill;
}

/** Uploads a bundle, or finds the earlier upload of the same bytes. */
export async function uploadBundle(client: VlmRun, bundle: Bundle): Promise<string> {
  const found = await client.files.findByMd5(bundle.md5);
  // The look-up goes by content alone: the same bytes may have been uploaded as something that is not a zip.
  if (found?.filename?.toLowerCase().endsWith('.zip')) return found.id;
  const { zip, fileName } = bundle;
  return (await client.files.upload({ bytes: zip, size: zip.length, name: fileName, mediaType: 'application/zip' })).id;
}

/**
 * Stores an uploaded bundle as the next version of `base`, or as a skill of its own without a base and where the
 * platform refuses the update, the least exercised of its calls. Throws `ApiError`; `ambiguous` when it may be stored.
 */
export async function saveVersion(
  client: VlmRun,
  { name, description, fileId, base }: VersionDraft,
  options?: CallOptions,
): Promise<SavedVersion> {
  const notes: string[] = [];
  if (base !== undefined) {
    try {
      const reply = await client.skills.update(base.id, { fileId, description }, options);
      return { reply, status: 'updated', notes };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { status, said } = error.details;
      const why = said === undefined ? `${status}` : `${status}: ${said.replace(/[.\s]+$/, '')}`;
      notes.push(`The platform refused the update of ${base.id} (${why}), so the version was created.`);
    }
  }
  const reply = await client.skills.create({ fileId, name, description }, options);
  return { reply, status: 'created', notes };
}

// 403 too: the key has passed other requests by now, so it is this skill that may not be changed with it. 501 is a
// server that has no such call, so that nothing can have been carried out.
function isRefusal(error: unknown): error is ApiError {
  if (!(error instanceof ApiError)) return false;
  const { kind, status } = error.details;
  return kind === 'rejected' || status === 403 || status === 501;
}
