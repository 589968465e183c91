import { basename } from 'node:path';
import type { KnownUploads } from '../store/known-uploads.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { FileContent } from './input-content.ts';
import { mediaTypeOf } from './media-type.ts';

/** The files of a run on the platform: each distinct content is sent once. */
export interface Uploads {
  /** The id of the content's file, when no request is needed to name it. */
  idOf(content: FileContent): string | undefined;
  /** Looks a content up by its hash, and uploads it where the platform does not have it; `idOf` knows it afterwards. */
  provide(content: FileContent, signal: AbortSignal): Promise<void>;
  /**
   * The platform refused an execution that named the content's file as `usedId`. True when another id may be tried:
   * the file has been renewed since, or it was known from an earlier run and is forgotten now.
   */
  distrust(content: FileContent, usedId: string): Promise<boolean>;
  /** Deletes the files that this run made, and only these. Rejects at the first that cannot be deleted. */
  deleteCreated(signal: AbortSignal): Promise<void>;
}

/** Files known to a state directory, for one origin (the API's base URL). */
export function createUploads(client: VlmRun, known: KnownUploads, origin: string): Uploads {
  const underWay = new Map<string, Promise<void>>();
  /** Contents that this run has looked up or sent: the platform cannot have lost them meanwhile. */
  const fresh = new Set<string>();
  const created = new Map<string, string>();

  async function lookUpOrSend(content: FileContent, signal: AbortSignal): Promise<string> {
    const options = { signal, priority: 'prepare' } as const;
    const existing = await client.files.findByMd5(content.md5, options);
    if (existing !== undefined) return existing.id;
    const { path, size } = content;
    const mediaType = content.mediaType ?? mediaTypeOf(path);
    const file = await client.files.upload({ path, size, name: basename(path), mediaType }, options);
    if (file.created) created.set(content.sha256, file.id);
    return file.id;
  }

  const idOf = ({ sha256 }: FileContent) => known.get(origin, sha256);
  return {
    idOf,
    provide: (content, signal) => {
      const { sha256 } = content;
      if (idOf(content) !== undefined) return Promise.resolve();
      const earlier = underWay.get(sha256);
      if (earlier !== undefined) return earlier;
      const provided = lookUpOrSend(content, signal).then((fileId) => {
        fresh.add(sha256);
        return known.put(origin, sha256, fileId);
      });
      underWay.set(sha256, provided);
      const over = () => underWay.delete(sha256);
      provided.then(over, over);
      return provided;
    },
    distrust: async (content, usedId) => {
      if (idOf(content) !== usedId) return true;
      if (fresh.has(content.sha256)) return false;
      await known.forget(origin, content.sha256);
      return true;
    },
    deleteCreated: async (signal) => {
      for (const [sha256, id] of created) {
        await client.files.delete(id, { signal });
        await known.forget(origin, sha256);
        created.delete(sha256);
      }
    },
  };
}
