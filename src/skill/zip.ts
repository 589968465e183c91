import { crc32, inflateRawSync } from 'node:zlib';

/** A file of an archive, in memory. */
export interface ZipFile {
  /** As it stands in the archive: relative, with `/`, without `..`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What an archive may hold at most. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all files together, uncompressed. */
  readonly contentBytes: number;
  /** Uncompressed bytes of one file for each compressed one, beyond its first MiB. */
  readonly ratio: number;
}

export const defaultZipLimits: ZipLimits = { entries: 10_000, contentBytes: 256 * 1024 * 1024, ratio: 250 };

/** An archive that is broken, or built to do harm. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The files of a zip archive in the order of its directory; nothing is written anywhere. Throws ArchiveRefused for
 * damage, encryption, zip64, methods other than stored and deflate, paths that leave the archive, links, two entries
 * of one path, wrong check sums, and more than the limits allow, whatever sizes the archive claims.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = defaultZipLimits): ZipFile[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files: ZipFile[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (const entry of directory(view, limits)) {
    if (entry.path.endsWith('/')) continue;
    if (seen.has(entry.path)) refuse(`"${entry.path}" is in the archive twice`);
    seen.add(entry.path);
    const content = contentOf(view, entry, limits, limits.contentBytes - total);
    total += content.length;
    files.push({ path: entry.path, bytes: content });
  }
  return files;
}

function refuse(reason: string): never {
  throw new ArchiveRefused(`The archive is refused: ${reason}.`);
}

/** The end record stands in the last 65,557 bytes, behind it only a comment. */
function endRecord(view: Buffer): number {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 65_557); at--) {
    if (view.readUInt32LE(at) === END && at + 22 + view.readUInt16LE(at + 20) === view.length) return at;
  }
  return refuse('it has no directory');
}

function* directory(view: Buffer, limits: ZipLimits): Generator<Entry> {
  const end = endRecord(view);
  const count = view.readUInt16LE(end + 10);
  if (count > limits.entries) refuse(`it has ${count} entries, the limit is ${limits.entries}`);
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.readUInt32LE(at) !== CENTRAL) refuse('its directory is damaged');
    const nameLength = view.readUInt16LE(at + 28);
    const path = view.toString('utf8', at + 46, at + 46 + nameLength);
    checkPath(path);
    if ((view.readUInt16LE(at + 8) & 1) !== 0) refuse(`"${path}" is encrypted`);
    if (((view.readUInt32LE(at + 38) >>> 16) & 0o170000) === 0o120000) refuse(`"${path}" is a link`);
    yield {
      path,
      method: view.readUInt16LE(at + 10),
      crc: view.readUInt32LE(at + 16),
      compressed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      offset: view.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
}

function checkPath(path: string): void {
  if (path === '' || /^[/\\]|^[A-Za-z]:|\\|[\u0000-\u001f]/.test(path) || path.split('/').some((part) => part === '..'))
    refuse(`the path ${JSON.stringify(path)} is not allowed`);
}

function contentOf(view: Buffer, entry: Entry, limits: ZipLimits, left: number): Uint8Array {
  const { path, offset, compressed, size } = entry;
  if (size > left) refuse(`it holds more than ${limits.contentBytes} bytes`);
  if (size > compressed * limits.ratio + 1024 * 1024) refuse(`"${path}" expands more than ${limits.ratio} times`);
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== LOCAL) refuse(`"${path}" is damaged`);
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  if (start + compressed > view.length) refuse(`"${path}" is cut short`);
  const content = expand(view.subarray(start, start + compressed), entry);
  if (content.length !== size || crc32(content) !== entry.crc) refuse(`"${path}" does not match its check sum`);
  return content;
}

function expand(data: Buffer, { path, method, size }: Entry): Uint8Array {
  if (method === 0) return Buffer.from(data);
  if (method !== 8) refuse(`"${path}" is compressed in a way that is not supported (method ${method})`);
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch {
    return refuse(`"${path}" cannot be expanded`);
  }
}
