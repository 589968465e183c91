import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a state directory keeps of results at most. */
export interface Keep {
  /** Results that were completed before are deleted; milliseconds since the epoch. */
  readonly since: number;
  /** Beyond so many bytes the oldest are deleted. */
  readonly mostBytes: number;
}

interface Entry {
  readonly path: string;
  readonly at: number;
  readonly bytes: number;
}

/**
 * Deletes results of earlier runs below `directory` that are too old or too many: a file's age is the time when it was
 * written. Files that are being written are left alone. Returns how many files were deleted.
 */
export async function prune(directory: string, { since, mostBytes }: Keep): Promise<number> {
  const entries: Entry[] = [];
  for (const item of await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!item.isFile() || !/\.(json|bytes)$/.test(item.name)) continue;
    const path = join(item.parentPath, item.name);
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined) entries.push({ path, at: found.mtimeMs, bytes: found.size });
  }
  entries.sort((a, b) => b.at - a.at);
  let bytes = 0;
  let deleted = 0;
  for (const entry of entries) {
    bytes += entry.bytes;
    if (entry.at >= since && bytes <= mostBytes) continue;
    await rm(entry.path, { force: true });
    deleted++;
  }
  return deleted;
}
