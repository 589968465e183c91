import { type FileHandle, open } from 'node:fs/promises';
import type { MediaFacts } from '../judge/media.ts';
import { probeMedia } from './probe.ts';

/** Bytes from the beginning that headers are looked for in, and the most that the index of a video may take. */
const LIMITS = { head: 4 * 1024 * 1024, index: 16 * 1024 * 1024, boxes: 1_000 };

/** What the headers of a file tell of it, without reading all of it. */
export async function probeFile(path: string): Promise<MediaFacts> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const head = await read(file, 0, Math.min(size, LIMITS.head));
    const facts = probeMedia(head, size);
    if (size <= head.length || !['mp4', 'mov', 'm4a'].includes(facts.format ?? '')) return facts;
    const index = await findIndex(file, size);
    // The first box says what kind of file it is; where the others stand between it and the index does not matter.
    const first = head.subarray(0, Math.min(head.length, Math.max(8, head.readUInt32BE(0))));
    return index ? { ...facts, ...probeMedia(Buffer.concat([first, index])) } : facts;
  } finally {
    await file.close();
  }
}

/** The box `moov` of ISO base media, which may stand behind hours of video. */
async function findIndex(file: FileHandle, size: number): Promise<Buffer | undefined> {
  for (let at = 0, boxes = 0; at + 8 <= size && boxes < LIMITS.boxes; boxes++) {
    const header = await read(file, at, Math.min(16, size - at));
    const short = header.readUInt32BE(0);
    if (short === 1 && header.length < 16) return undefined;
    const length = short === 1 ? Number(header.readBigUInt64BE(8)) : short === 0 ? size - at : short;
    if (header.toString('latin1', 4, 8) === 'moov') return read(file, at, Math.min(length, size - at, LIMITS.index));
    if (length < 8) return undefined;
    at += length;
  }
  return undefined;
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
