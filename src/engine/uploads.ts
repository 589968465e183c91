import { basename } from 'node:path';
import type { KnownUploads } from '../store/known-uploads.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { FileContent } from './input-content.ts';
import { mediaTypeOf } from './media-type.ts';

/** The files of a run on the platform: each distinct content is sent once. */
export interface Uploads {
  /** True when no request is needed to name the content's file. */
  isKnown(content: FileContent): boolean;
  /** The id of the content's file: known from an earlier run, found by its hash, or uploaded now. */
  fileId(content: FileContent, signal: AbortSignal): Promise<string>;
  /** Forgets a file that the platform refused, so that it is looked up again. False when it is known from this run. */
  distrust(content: FileContent): Promise<boolean>;
  /** Deletes the files that this run made, and only these. Rejects at the first that cannot be deleted. */
  deleteCreated(signal: AbortSignal): Promise<void>;
}

/** Files known to a state directory, for one origin (the API's base URL). */
export function createUploads(client: VlmRun, known: KnownUploads, origin: string): Uploads {
  const ids = new Map<string, Promise<string>>();
  const settled = new Set<string>();
  const created = new Map<string, string>();

  async function lookUpOrSend(content: FileContent, signal: AbortSignal): Promise<string> {
    const options = { signal, priority: 'prepare' } as const;
    const existing = await client.files.findByMd5(content.md5, options);
    if (existing !== undefined) return existing.id;
    const { path, size } = content;
    const mediaType = content.mediaType ?? mediaTypeOf(path);
    const file = await client.files.upload({ path, size, name: basename(path), mediaType }, options);
    created.set(content.sha256, file.id);
    return file.id;
  }

  return {
    deleteCreated: async (signal) => {
      for (const [sha256, id] of created) {
        await client.files.delete(id, { signal });
        await known.forget(origin, sha256);
        created.delete(sha256);
      }
    },
    isKnown: ({ sha256 }) => settled.has(sha256) || known.get(origin, sha256) !== undefined,
    fileId: (content, signal) => {
      const { sha256 } = content;
      const remembered = known.get(origin, sha256);
      if (remembered !== undefined) return Promise.resolve(remembered);
      const earlier = ids.get(sha256);
      if (earlier !== undefined) return earlier;
      const id = lookUpOrSend(content, signal).then(async (fileId) => {
        settled.add(sha256);
        await known.put(origin, sha256, fileId);
        return fileId;
      });
      ids.set(sha256, id);
      id.catch(() => ids.delete(sha256));
      return id;
    },
    distrust: async ({ sha256 }) => {
      if (ids.has(sha256) || known.get(origin, sha256) === undefined) return false;
      await known.forget(origin, sha256);
      return true;
    },
  };
}
