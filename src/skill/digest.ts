import { createHash, sha256Hex } from '../hash.ts';
import type { BundledFile } from './bundle-files.ts';

/** Bytes that are put together and hashed in one call, which takes less than a call for each file. */
const SMALL = 1024 * 1024;

/**
 * Hex SHA-256 of files in path order (code units): of each its path and its content, both preceded by their length
 * in bytes as decimal digits and a colon, so that no two different sets of files read the same. Independent of zip
 * bytes, times and modes.
 */
export function contentDigest(files: readonly BundledFile[]): string {
  const parts: Uint8Array[] = [];
  let total = 0;
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const head = Buffer.from(`${Buffer.byteLength(path)}:${path}${bytes.length}:`);
    parts.push(head, bytes);
    total += head.length + bytes.length;
  }
  if (total <= SMALL) return sha256Hex(Buffer.concat(parts, total));
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
