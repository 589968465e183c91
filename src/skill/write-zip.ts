import type { deflateSync, ZipOptions } from 'fflate';
import type { BundledFile } from './bundle-files.ts';

/** Files up to that many bytes are deflated whatever they hold. */
const SMALL = 64 * 1024;
/** Bytes of each of the three parts of a larger file that tell whether deflating it is worth its time. */
const PART = 12 * 1024;

/**
 * The zip of files, whose bytes depend on their paths and contents only. fflate deflates in JavaScript: zlib, which
 * adm-zip uses, is built differently on different processors and gives other bytes there; adm-zip also reorders its
 * entries.
 */
export async function writeZip(files: readonly BundledFile[]): Promise<Uint8Array> {
  const { deflateSync, zipSync } = await import('fflate');
  const options: ZipOptions = {
    // The writer takes the parts of the local time, so this is 1980-01-01 00:00 in every time zone.
    mtime: new Date(1980, 0, 1),
    os: 3,
    attrs: (0o100644 << 16) >>> 0,
  };
  const entries: Record<string, [Uint8Array, ZipOptions]> = Object.create(null);
  for (const { path, bytes } of files)
    entries[path] = [bytes, { ...options, level: shrinks(bytes, deflateSync) ? 6 : 0 }];
  return zipSync(entries);
}

/** False for pictures, archives and other large files that hold compressed data; these are stored as they are. */
function shrinks(bytes: Uint8Array, deflate: typeof deflateSync): boolean {
  if (bytes.length <= SMALL) return true;
  const starts = [0, (bytes.length - PART) >> 1, bytes.length - PART];
  const deflated = starts.map((start) => deflate(bytes.subarray(start, start + PART), { level: 6 }).length);
  return Math.min(...deflated) < 0.95 * PART;
}
