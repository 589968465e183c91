import { ApiError } from '../errors.ts';
import type { Bundle } from '../skill/bundle.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';

/** A version as the platform confirmed it. */
export interface SavedVersion {
  readonly reply: StoredSkill;
  readonly status: 'created' | 'updated';
  /** Why the way was not the usual one; sentences. */
  readonly notes: readonly string[];
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
  version: {
    readonly name: string;
    readonly description: string;
    readonly fileId: string;
    readonly base?: StoredSkill;
  },
): Promise<SavedVersion> {
  const { name, description, fileId, base } = version;
  const notes: string[] = [];
  if (base !== undefined) {
    try {
      const reply = await client.skills.update(base.id, { fileId, description });
      return { reply, status: 'updated', notes: otherName(reply, name) };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      notes.push(`The platform refused the update of ${base.id} (${error.message}), so the version was created.`);
    }
  }
  const reply = await client.skills.create({ fileId, name, description });
  return { reply, status: 'created', notes: [...notes, ...otherName(reply, name)] };
}

function otherName({ name, id }: StoredSkill, wanted: string): string[] {
  if (name === wanted) return [];
  return [
    `The platform answered with the name "${name}" instead of "${wanted}", most likely because the same content is ` +
      `stored under it: use the id ${id}, not the name.`,
  ];
}

// 403 too: the key has passed other requests by now, so it is this skill that may not be changed with it.
function isRefusal(error: unknown): error is ApiError {
  if (!(error instanceof ApiError)) return false;
  return error.details.kind === 'rejected' || error.details.status === 403;
}
