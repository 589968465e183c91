import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { describeError } from '../errors.ts';
import { SourceText } from '../source/source-text.ts';
import type { ReadFile } from './skill.ts';

/**
 * The bytes of a regular file, at most `maxBytes` of them. A link in the last place of the path is refused, and a
 * pipe cannot block. Throws the error of the file system.
 */
export function readRegularFile(path: string, maxBytes: number): Buffer {
  return readOpened(path, () => maxBytes).bytes;
}

/** The same, with what the system says of the file that was opened; `maxBytes` may depend on it. */
export function readOpened(
  path: string,
  maxBytes: (stats: Stats) => number,
): { readonly stats: Stats; readonly bytes: Buffer } {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const descriptor = openSync(path, flags);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error('not a regular file');
    const bytes = Buffer.allocUnsafe(Math.min(stats.size, maxBytes(stats)));
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(descriptor, bytes, length, bytes.length - length, length);
      if (read === 0) break;
      length += read;
    }
    return { stats, bytes: bytes.subarray(0, length) };
  } finally {
    closeSync(descriptor);
  }
}

/** A text file of a skill, or why it has no text; `file` is the path for messages. */
export function readText(path: string, file: string, maxBytes: number): ReadFile {
  let bytes: Buffer;
  try {
    bytes = readRegularFile(path, maxBytes + 1);
  } catch (error) {
    return { problem: { kind: 'unreadable', message: `The file cannot be read: ${describeError(error)}.` } };
  }
  if (bytes.length > maxBytes)
    return {
      problem: { kind: 'too-large', message: `The file is larger than ${maxBytes.toLocaleString('en-US')} bytes.` },
    };
  return decode(bytes, file);
}

/** UTF-8 bytes as text; NUL bytes and anything that is not UTF-8 is a problem with the offset of its first byte. */
export function decode(bytes: Buffer, file: string): ReadFile {
  const first = bytes[0];
  if ((first === 0xff && bytes[1] === 0xfe) || (first === 0xfe && bytes[1] === 0xff)) {
    const message = 'The file is UTF-16. Save it as UTF-8.';
    return { problem: { kind: 'not-utf8', message, before: new SourceText(file, '') } };
  }
  const nul = bytes.indexOf(0);
  if (!isUtf8(bytes)) {
    const at = firstInvalid(bytes);
    const byte = bytes[at] ?? 0;
    const guess = byte >= 0xa0 ? ` (Latin-1 "${String.fromCharCode(byte)}"?)` : '';
    const message = `Byte 0x${byte.toString(16).toUpperCase()} is not valid UTF-8${guess}. Save the file as UTF-8.`;
    return { problem: { kind: 'not-utf8', message, before: new SourceText(file, bytes.toString('utf8', 0, at)) } };
  }
  if (nul !== -1) {
    const message = 'The file holds a NUL byte: it is not a text.';
    return { problem: { kind: 'nul', message, before: new SourceText(file, bytes.toString('utf8', 0, nul)) } };
  }
  return { text: new SourceText(file, bytes.toString('utf8')) };
}

/** Offset of the first byte that no valid character begins with. */
function firstInvalid(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const end = at + (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4);
    if (end > bytes.length || !isUtf8(bytes.subarray(at, end))) return at;
    at = end;
  }
  return at;
}
