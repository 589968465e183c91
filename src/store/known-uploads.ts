import { openAppendFile } from './append-file.ts';
import { readJsonLines } from './read-lines.ts';

/** Files that the platform is known to have, by where and by content. */
export interface KnownUploads {
  /** The file id of content that was uploaded or found there before. */
  get(origin: string, sha256: string): string | undefined;
  put(origin: string, sha256: string, fileId: string): Promise<void>;
  /** Forgets a file that the platform does not have any more. */
  forget(origin: string, sha256: string): Promise<void>;
  close(): Promise<void>;
}

/** What `uploads.ndjson` holds: file ids by `<sha256> <origin>`; later lines win, and a null id forgets. */
export async function readKnownUploads(path: string): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  for await (const { origin, sha256, file_id } of readJsonLines(path)) {
    if (typeof origin !== 'string' || typeof sha256 !== 'string') continue;
    if (typeof file_id === 'string') known.set(`${sha256} ${origin}`, file_id);
    else known.delete(`${sha256} ${origin}`);
  }
  return known;
}

/** Opens `uploads.ndjson`. */
export async function openKnownUploads(path: string): Promise<KnownUploads> {
  const known = await readKnownUploads(path);
  const name = (origin: string, sha256: string) => `${sha256} ${origin}`;
  const file = await openAppendFile(path);
  return {
    get: (origin, sha256) => known.get(name(origin, sha256)),
    put: async (origin, sha256, fileId) => {
      if (known.get(name(origin, sha256)) === fileId) return;
      known.set(name(origin, sha256), fileId);
      await file.append(JSON.stringify({ origin, sha256, file_id: fileId }));
    },
    forget: async (origin, sha256) => {
      if (!known.delete(name(origin, sha256))) return;
      await file.append(JSON.stringify({ origin, sha256, file_id: null }));
    },
    close: () => file.close(),
  };
}
