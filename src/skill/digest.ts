import { createHash } from '../hash.ts';
import type { BundledFile } from './bundle-files.ts';

/** Bytes up to which a content is put together with what stands before it: copying them takes less than a call. */
const SMALL = 64 * 1024;

/**
 * Hex SHA-256 of files in path order (code units): of each its path and its content, both preceded by their length
 * in bytes as decimal digits and a colon, so that no two different sets of files read the same. Independent of zip
 * bytes, times and modes.
 */
export function contentDigest(files: readonly BundledFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const head = Buffer.from(`${Buffer.byteLength(path)}:${path}${bytes.length}:`);
    if (bytes.length <= SMALL) hash.update(Buffer.concat([head, bytes]));
    else hash.update(head).update(bytes);
  }
  return hash.digest('hex');
}
