import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { probeMedia } from '../../../src/media/probe.ts';
import { probeFile } from '../../../src/media/probe-file.ts';

const fixture = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../../examples/skills/${path}`, import.meta.url)));

function bytes(...parts: (string | number[] | Uint8Array)[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))),
  );
}

const u32 = (value: number) => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value >>> 0);
  return buffer;
};
const u32le = (value: number) => Buffer.from(u32(value)).reverse();
const box = (kind: string, ...body: (string | number[] | Buffer)[]) => {
  const content = Buffer.from(bytes(...body));
  return Buffer.concat([u32(content.length + 8), Buffer.from(kind), content]);
};

/** `film` is what stands between the first box and the index. */
function mp4(film = Buffer.alloc(1_000)): Uint8Array {
  const mvhd = box('mvhd', u32(0), u32(0), u32(0), u32(600), u32(45_000), Buffer.alloc(80));
  const tkhd = box('tkhd', u32(0), Buffer.alloc(72), u32(1920 * 65_536), u32(1080 * 65_536));
  return bytes(box('ftyp', 'isom', u32(0)), box('mdat', film), box('moov', mvhd, box('trak', tkhd)));
}

function wav(): Uint8Array {
  const format = Buffer.concat([
    u32le(16),
    Buffer.from([1, 0, 1, 0]),
    u32le(8_000),
    u32le(16_000),
    Buffer.from([2, 0, 16, 0]),
  ]);
  return bytes('RIFF', u32le(36 + 32_000), 'WAVE', 'fmt ', format, 'data', u32le(32_000), Buffer.alloc(32_000));
}

/** MPEG 1 layer III, 128 kbit/s, 44.1 kHz, stereo. */
const MP3_HEAD = [0xff, 0xfb, 0x90, 0x00];

describe('what headers tell', () => {
  it.each([
    ['a PNG', fixture('invoice-extraction/evals/files/harbour-coffee.png'), 'png'],
    ['a JPEG', fixture('invoice-extraction/evals/files/bakery-receipt.jpg'), 'jpeg'],
    ['a PDF', fixture('invoice-extraction/evals/northwind-tools.pdf'), 'pdf'],
  ])('%s', (_, file, format) => {
    const facts = probeMedia(file);
    expect(facts.format).toBe(format);
    if (format !== 'pdf') expect(Math.min(facts.width ?? 0, facts.height ?? 0)).toBeGreaterThan(100);
  });

  it.each<[string, Uint8Array, object]>([
    ['a GIF', bytes('GIF89a', [10, 0, 20, 0, 0, 0, 0]), { format: 'gif', width: 10, height: 20 }],
    ['an MP4 whose index stands at its end', mp4(), { format: 'mp4', width: 1920, height: 1080, durationMs: 75_000 }],
    ['a WAV', wav(), { format: 'wav', durationMs: 2_000 }],
    ['an MP3 of constant rate', bytes(MP3_HEAD, Buffer.alloc(16_000 - 4)), { format: 'mp3', durationMs: 1_000 }],
    [
      'an MP3 behind a tag, with the number of its frames',
      bytes(
        'ID3',
        [4, 0, 0, 0, 0, 0, 4],
        Buffer.alloc(4),
        MP3_HEAD,
        Buffer.alloc(32),
        'Xing',
        u32(1),
        u32(1_000),
        Buffer.alloc(500),
      ),
      { format: 'mp3', durationMs: expect.closeTo((1_000 * 1_152_000) / 44_100, 3) },
    ],
    [
      'a FLAC',
      bytes('fLaC', [0, 0, 0, 34], Buffer.alloc(10), u32((48_000 << 12) | 0), u32(96_000), Buffer.alloc(20)),
      { format: 'flac', durationMs: 2_000 },
    ],
    ['a point cloud', bytes('ply\nformat ascii 1.0\n'), { format: 'ply' }],
    ['an archive', bytes('PK\u0003\u0004', Buffer.alloc(20)), { format: 'zip' }],
    ['nothing', new Uint8Array(), {}],
    ['anything', bytes('hello, world'), {}],
  ])('%s', (_, file, facts) => {
    expect(probeMedia(file)).toEqual(facts);
  });

  it('never throws for a cut file', () => {
    for (const file of [mp4(), wav(), bytes(MP3_HEAD), fixture('invoice-extraction/evals/files/harbour-coffee.png')])
      for (const length of [0, 1, 4, 8, 12, 13, 20, 28, 40])
        expect(() => probeMedia(file.slice(0, length))).not.toThrow();
  });

  it('does not loop over boxes without length', () => {
    expect(probeMedia(bytes(box('ftyp', 'isom', u32(0)), u32(4), 'moov', Buffer.alloc(100))).format).toBe('mp4');
    expect(probeMedia(bytes(box('ftyp', 'isom', u32(0)), u32(1), 'moov', Buffer.alloc(100))).format).toBe('mp4');
  });
});

describe('files', () => {
  async function probed(...parts: (string | Uint8Array)[]) {
    const directory = await mkdtemp(join(tmpdir(), 'probe-'));
    onTestFinished(() => rm(directory, { recursive: true, force: true }));
    await writeFile(join(directory, 'a'), Buffer.concat(parts.map((part) => Buffer.from(part))));
    return probeFile(join(directory, 'a'));
  }
  const long = Buffer.alloc(6_000_000);

  it.each<[string, Uint8Array, object]>([
    [
      'a video whose index stands behind all of its pictures',
      mp4(long),
      { format: 'mp4', width: 1920, height: 1080, durationMs: 75_000 },
    ],
    ['a short video', mp4(), { format: 'mp4', width: 1920, height: 1080, durationMs: 75_000 }],
    ['a video without an index', bytes(box('ftyp', 'isom', u32(0)), box('mdat', long)), { format: 'mp4' }],
    [
      'a long MP3 of constant rate',
      bytes(MP3_HEAD, Buffer.alloc(16_000 * 600 - 4)),
      { format: 'mp3', durationMs: 600_000 },
    ],
    ['a long picture', bytes('GIF89a', [10, 0, 20, 0, 0, 0, 0], long), { format: 'gif', width: 10, height: 20 }],
    ['nothing', new Uint8Array(), {}],
  ])('%s', async (_, file, facts) => {
    expect(await probed(file)).toEqual(facts);
  });
});
