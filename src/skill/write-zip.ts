import type { ZipOptions } from 'fflate';
import type { BundledFile } from './bundle-files.ts';

/**
 * The zip of files, whose bytes depend on their paths and contents only. fflate deflates in JavaScript: zlib, which
 * adm-zip uses, is built differently on different processors and gives other bytes there; adm-zip also reorders its
 * entries.
 */
export async function writeZip(files: readonly BundledFile[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const options: ZipOptions = {
    level: 6,
    // The writer takes the parts of the local time, so this is 1980-01-01 00:00 in every time zone.
    mtime: new Date(1980, 0, 1),
    os: 3,
    attrs: (0o100644 << 16) >>> 0,
  };
  const entries: Record<string, [Uint8Array, ZipOptions]> = Object.create(null);
  for (const { path, bytes } of files) entries[path] = [bytes, options];
  return zipSync(entries);
}
