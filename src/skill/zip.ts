import { crc32, inflateRawSync } from 'node:zlib';
import { MAX_CONTENT, MAX_ENTRIES } from './bundle-limits.ts';
import { readDirectory, refuse, type ZipEntry } from './zip-directory.ts';

export { ArchiveRefused } from './zip-directory.ts';

/** A file of an archive, in memory. */
export interface ZipFile {
  /** As it stands in the archive: relative, with `/`, without `.` and `..`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What an archive may hold at most. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all files together, uncompressed. */
  readonly contentBytes: number;
  /** Uncompressed bytes of one file for each compressed one. */
  readonly ratio: number;
}

/**
 * What a bundle may hold. The ratio is the highest that deflate can reach (258 bytes for two bits): a claim above it is
 * a lie, and below it the size limits the harm, so that a skill may hold a large empty table.
 */
export const defaultZipLimits: ZipLimits = { entries: MAX_ENTRIES, contentBytes: MAX_CONTENT, ratio: 1_032 };

/**
 * The files of a zip archive in the order of its directory; nothing is written anywhere. Throws `ArchiveRefused` for
 * what `readDirectory` refuses, wrong check sums, data that does not fill its entry exactly, and more than the limits
 * allow, whatever sizes the archive claims.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = defaultZipLimits): ZipFile[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, limits.entries);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.contentBytes) refuse(`it holds more than ${limits.contentBytes} bytes`);
  for (const { path, size, compressed } of entries)
    if (size > compressed * limits.ratio) refuse(`"${path}" expands more than ${limits.ratio} times`);
  return entries.map((entry) => ({ path: entry.path, bytes: contentOf(view, entry) }));
}

function contentOf(view: Buffer, entry: ZipEntry): Uint8Array {
  const { path, start, compressed, size, crc } = entry;
  const content = expand(view.subarray(start, start + compressed), entry);
  if (content.length !== size || crc32(content) !== crc) refuse(`"${path}" does not match its check sum`);
  return content;
}

function expand(data: Buffer, { path, method, size }: ZipEntry): Uint8Array {
  if (method === 0) return Buffer.from(data);
  try {
    const { buffer, engine } = inflateRawSync(data, { maxOutputLength: Math.max(1, size), info: true }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    // What stands behind the end of the data would be seen by no one, or by another reader.
    if (engine.bytesWritten !== data.length) refuse(`"${path}" has more data than it needs`);
    return buffer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ArchiveRefused') throw error;
    return refuse(`"${path}" cannot be expanded`);
  }
}
