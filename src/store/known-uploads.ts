import { openAppendFile } from './append-file.ts';
import { readJsonLines } from './read-lines.ts';
import { writeLinesAtomically } from './write-atomically.ts';

/** Files that the platform is known to have, by where and by content. */
export interface KnownUploads {
  /** The file id of content that was uploaded or found there before. */
  get(origin: string, sha256: string): string | undefined;
  put(origin: string, sha256: string, fileId: string): Promise<void>;
  /** Forgets a file that the platform does not have any more. */
  forget(origin: string, sha256: string): Promise<void>;
  close(): Promise<void>;
}

/** The newest so many are kept; an older one costs a request to find again. */
const mostKnown = 20_000;
/** So many lines may say nothing that a later one does not say as well. */
const spareLines = 1_000;

/** What `uploads.ndjson` holds: file ids by `<sha256> <origin>`, oldest first; later lines win, and a null id forgets. */
export async function readKnownUploads(path: string): Promise<Map<string, string>> {
  return (await readUploads(path)).known;
}

async function readUploads(path: string): Promise<{ known: Map<string, string>; lines: number }> {
  const known = new Map<string, string>();
  let lines = 0;
  for await (const { origin, sha256, file_id } of readJsonLines(path)) {
    lines++;
    if (typeof origin !== 'string' || typeof sha256 !== 'string') continue;
    const name = `${sha256} ${origin}`;
    known.delete(name);
    if (typeof file_id === 'string') known.set(name, file_id);
  }
  return { known, lines };
}

/** Opens `uploads.ndjson`; one that has grown far beyond what it keeps is written anew. */
export async function openKnownUploads(path: string): Promise<KnownUploads> {
  const { known, lines } = await readUploads(path);
  for (const oldest of known.keys()) {
    if (known.size <= mostKnown) break;
    known.delete(oldest);
  }
  if (lines > 2 * known.size + spareLines) await writeLinesAtomically(path, linesOf(known));
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

function* linesOf(known: ReadonlyMap<string, string>): Generator<string> {
  for (const [name, file_id] of known) {
    const blank = name.indexOf(' ');
    yield JSON.stringify({ origin: name.slice(blank + 1), sha256: name.slice(0, blank), file_id });
  }
}
