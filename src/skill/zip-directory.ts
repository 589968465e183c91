import { isUtf8 } from 'node:buffer';

/** An archive that is broken, or built to do harm. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
}

/** One entry as the directory of an archive describes it, its local header looked at too. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflate. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes as they stand in the archive from `start` on, and expanded. */
  readonly compressed: number;
  readonly size: number;
  readonly start: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** Encryption, strong encryption, masked headers (APPNOTE.TXT 4.4.4). */
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const DESCRIPTOR = 0x0008;

/** Throws `ArchiveRefused`, with the reason. */
export function refuse(reason: string): never {
  throw new ArchiveRefused(`The archive is refused: ${reason}.`);
}

/**
 * The files that an archive's directory names, in its order. The directory must end exactly at the end record and hold
 * exactly the entries that it claims, and each local header must say what the directory says: two readers never see two
 * archives. Throws `ArchiveRefused` for anything else, for encryption, zip64, several volumes, unknown methods, links,
 * paths that are not plain, names that are there twice, entries that share bytes, and more than `maxEntries`.
 */
export function readDirectory(view: Buffer, maxEntries: number): ZipEntry[] {
  const end = endRecord(view);
  const count = view.readUInt16LE(end + 10);
  if (count > maxEntries) refuse(`it has ${count} entries, the limit is ${maxEntries}`);
  const files: ZipEntry[] = [];
  const extents: { readonly path: string; readonly from: number; readonly to: number }[] = [];
  const names = new Names();
  const from = view.readUInt32LE(end + 16);
  let at = from;
  for (let index = 0; index < count; index++) {
    const central = centralHeader(view, at, end);
    at = central.next;
    const entry = localHeader(view, central, from);
    extents.push({ path: central.path, from: central.offset, to: entry.start + entry.compressed });
    if (names.claim(central.path) === 'file') files.push(entry);
    else if (entry.size > 0) refuse(`the directory "${central.path}" has content`);
  }
  if (at !== end) refuse('its directory does not hold exactly the entries that it claims');
  extents.sort((a, b) => a.from - b.from);
  for (const [index, { path, from: start }] of extents.entries()) {
    const before = extents[index - 1];
    if (before && start < before.to) refuse(`"${path}" and "${before.path}" share bytes`);
  }
  return files;
}

/** The end record stands in the last 65,557 bytes, behind it only a comment. */
function endRecord(view: Buffer): number {
  for (let at = view.length - END_LENGTH; at >= Math.max(0, view.length - END_LENGTH - 0xffff); at--) {
    if (view.readUInt32LE(at) !== END || at + END_LENGTH + view.readUInt16LE(at + 20) !== view.length) continue;
    const [disk, directoryDisk, onDisk, count] = [4, 6, 8, 10].map((offset) => view.readUInt16LE(at + offset));
    const sentinel = count === 0xffff || view.readUInt32LE(at + 12) === 0xffffffff;
    if (sentinel || view.readUInt32LE(at + 16) === 0xffffffff || hasZip64Locator(view, at))
      refuse('it is a zip64 archive, which no bundle needs to be');
    if (disk !== 0 || directoryDisk !== 0 || onDisk !== count) refuse('it is a part of an archive in several volumes');
    if (view.readUInt32LE(at + 16) + view.readUInt32LE(at + 12) !== at)
      refuse('its directory does not end at its end record');
    return at;
  }
  return refuse('it has no directory');
}

function hasZip64Locator(view: Buffer, end: number): boolean {
  return end >= 20 && view.readUInt32LE(end - 20) === ZIP64_LOCATOR;
}

interface CentralHeader {
  readonly path: string;
  readonly name: Buffer;
  readonly flags: number;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
}

function centralHeader(view: Buffer, at: number, end: number): CentralHeader {
  if (at + CENTRAL_LENGTH > end || view.readUInt32LE(at) !== CENTRAL) refuse('its directory is damaged');
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset));
  const nameEnd = at + CENTRAL_LENGTH + (nameLength ?? 0);
  const next = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  if (next > end) refuse('its directory is damaged');
  const name = view.subarray(at + CENTRAL_LENGTH, nameEnd);
  const path = plainPath(name);
  const flags = view.readUInt16LE(at + 8);
  checkFlags(path, flags);
  const method = view.readUInt16LE(at + 10);
  if (method !== 0 && method !== 8) refuse(`"${path}" is compressed in a way that is not supported (method ${method})`);
  const kind = (view.readUInt32LE(at + 38) >>> 16) & 0o170000;
  if (kind === 0o120000) refuse(`"${path}" is a link`);
  if (view.readUInt16LE(at + 34) !== 0) refuse('it is a part of an archive in several volumes');
  const [crc = 0, compressed = 0, size = 0] = [16, 20, 24].map((offset) => view.readUInt32LE(at + offset));
  const offset = view.readUInt32LE(at + 42);
  if (compressed === 0xffffffff || size === 0xffffffff || offset === 0xffffffff)
    refuse(`"${path}" has zip64 sizes, which no bundle needs to have`);
  return { path, name, flags, method, crc, compressed, size, offset, next };
}

function localHeader(view: Buffer, central: CentralHeader, directory: number): ZipEntry {
  const { path, name, flags, method, crc, compressed, size, offset } = central;
  if (offset + LOCAL_LENGTH > directory || view.readUInt32LE(offset) !== LOCAL) refuse(`"${path}" is damaged`);
  const nameEnd = offset + LOCAL_LENGTH + view.readUInt16LE(offset + 26);
  const start = nameEnd + view.readUInt16LE(offset + 28);
  if (start + compressed > directory) refuse(`"${path}" is cut short`);
  const localFlags = view.readUInt16LE(offset + 6);
  checkFlags(path, localFlags);
  if (!view.subarray(offset + LOCAL_LENGTH, nameEnd).equals(name)) refuse(`"${path}" has another name before its data`);
  if (localFlags !== flags || view.readUInt16LE(offset + 8) !== method)
    refuse(`"${path}" has other flags or another method before its data`);
  const local = [14, 18, 22].map((at) => view.readUInt32LE(offset + at));
  const agrees = local.every((value, index) => value === [crc, compressed, size][index]);
  // With a data descriptor, sizes and check sum stand behind the data, and zeros before it.
  if (!agrees && !((flags & DESCRIPTOR) !== 0 && local.every((value) => value === 0)))
    refuse(`"${path}" has other sizes or another check sum before its data`);
  return { path, method, crc, compressed, size, start };
}

function checkFlags(path: string, flags: number): void {
  if ((flags & ENCRYPTED) !== 0) refuse(`"${path}" is encrypted`);
}

/** The names that an archive has used so far. */
class Names {
  readonly #files = new Set<string>();
  readonly #directories = new Set<string>();
  /** Directories that only stand in the paths of others. */
  readonly #above = new Set<string>();

  /** Notes the path of an entry; a directory ends in `/`. Refuses what a disk could not hold. */
  claim(path: string): 'file' | 'directory' {
    const kind = path.endsWith('/') ? 'directory' : 'file';
    const name = kind === 'directory' ? path.slice(0, -1) : path;
    if (this.#files.has(name) || this.#directories.has(name)) refuse(`"${name}" is in the archive twice`);
    if (kind === 'file' && this.#above.has(name)) refuse(`"${name}" is a file and a directory`);
    for (let slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
      const above = name.slice(0, slash);
      if (this.#files.has(above)) refuse(`"${above}" is a file and a directory`);
      this.#above.add(above);
    }
    (kind === 'file' ? this.#files : this.#directories).add(name);
    return kind;
  }
}

/** The path of an entry: relative, with single `/`, without `.` and `..`; a directory ends in `/`. */
function plainPath(name: Buffer): string {
  const path = name.toString('utf8');
  const parts = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
  const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..');
  if (!plain || !isUtf8(name) || /^[A-Za-z]:|\\|[\u0000-\u001f\u007f]/.test(path))
    refuse(`the path ${JSON.stringify(path)} is not allowed`);
  return path;
}
