import type { MediaFacts } from '../judge/media.ts';
import { imageSize, sniffMediaType } from './sniff.ts';

const FORMATS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/bmp': 'bmp',
  'application/pdf': 'pdf',
  'video/mp4': 'mp4',
  'audio/mp4': 'm4a',
  'video/webm': 'webm',
  'audio/wav': 'wav',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/flac': 'flac',
};

/**
 * What the headers of a file tell of it. `bytes` may be its beginning only; `size` is that of the whole file then.
 * Never throws: a cut or broken file tells less.
 */
export function probeMedia(bytes: Uint8Array, size = bytes.byteLength): MediaFacts {
  const mediaType = sniffMediaType(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (mediaType === undefined) {
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
    if (start.startsWith('ply\n') || start.startsWith('ply\r')) return { format: 'ply' };
    if (start.startsWith('PK\u0003\u0004')) return { format: 'zip' };
    return start.startsWith('II*\0') || start.startsWith('MM\0*') ? { format: 'tiff' } : {};
  }
  const quickTime = mediaType === 'video/mp4' && Buffer.from(bytes.subarray(8, 12)).toString('latin1') === 'qt  ';
  const format = quickTime ? 'mov' : FORMATS[mediaType];
  return { ...(format === undefined ? {} : { format }), ...measure(view, bytes, mediaType, size) };
}

function measure(view: DataView, bytes: Uint8Array, mediaType: string, size: number): Omit<MediaFacts, 'format'> {
  try {
    switch (mediaType) {
      case 'audio/wav':
        return wav(view, size);
      case 'audio/flac':
        return flac(view);
      case 'video/mp4':
      case 'audio/mp4':
        return mp4(view);
      case 'audio/mpeg':
        return mp3(view, size);
      default:
        return imageSize(bytes, mediaType) ?? {};
    }
  } catch (error) {
    if (error instanceof RangeError) return {};
    throw error;
  }
}

function tag(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}

/** RIFF chunks: bytes of data over bytes per second. */
function wav(view: DataView, total: number): Omit<MediaFacts, 'format'> {
  let bytesPerSecond = 0;
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const size = view.getUint32(at + 4, true);
    if (tag(view, at) === 'fmt ') bytesPerSecond = view.getUint32(at + 16, true);
    if (tag(view, at) === 'data' && bytesPerSecond > 0)
      // A stream of unknown length says the largest size there is.
      return { durationMs: (Math.min(size, total - at - 8) / bytesPerSecond) * 1000 };
    at += 8 + size + (size % 2);
  }
  return {};
}

/** The first metadata block of a FLAC file: sample rate in 20 bits, total samples in 36. */
function flac(view: DataView): Omit<MediaFacts, 'format'> {
  const rate = view.getUint32(18) >>> 12;
  const samples = (view.getUint8(21) & 0x0f) * 2 ** 32 + view.getUint32(22);
  return rate > 0 && samples > 0 ? { durationMs: (samples / rate) * 1000 } : {};
}

/** ISO base media: `mvhd` has the duration, each `tkhd` the size of a track in 16.16 fixed point. */
function mp4(view: DataView): Omit<MediaFacts, 'format'> {
  const facts: { width?: number; height?: number; durationMs?: number } = {};
  const walk = (start: number, end: number, depth: number): void => {
    for (let at = start; at + 8 <= end; ) {
      const short = view.getUint32(at);
      const header = short === 1 ? 16 : 8;
      const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
      if (size < header) return;
      const kind = tag(view, at + 4);
      const body = at + header;
      if (kind === 'mvhd') {
        const long = view.getUint8(body) === 1;
        const scale = view.getUint32(body + (long ? 20 : 12));
        const length = long ? Number(view.getBigUint64(body + 24)) : view.getUint32(body + 16);
        if (scale > 0) facts.durationMs = (length / scale) * 1000;
      } else if (kind === 'tkhd') {
        const at16 = body + (view.getUint8(body) === 1 ? 88 : 76);
        const [width, height] = [view.getUint32(at16) / 65_536, view.getUint32(at16 + 4) / 65_536];
        if (width > (facts.width ?? 0)) Object.assign(facts, { width, height });
      } else if ((kind === 'moov' || kind === 'trak') && depth < 4) {
        walk(body, Math.min(at + size, end), depth + 1);
      }
      at += size;
    }
  };
  walk(0, view.byteLength, 0);
  return facts;
}

const KBITS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const KBITS_LOW = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES = [44_100, 48_000, 32_000];

/** MPEG layer III: the number of frames where a Xing header says it, else the size over the bit rate of a frame. */
function mp3(view: DataView, total: number): Omit<MediaFacts, 'format'> {
  let at = 0;
  if (tag(view, 0).startsWith('ID3')) {
    const size = [6, 7, 8, 9].reduce((sum, i) => sum * 128 + (view.getUint8(i) & 0x7f), 0);
    at = 10 + size;
  }
  const limit = Math.min(view.byteLength - 4, at + 65_536);
  for (; at < limit; at++) {
    const head = view.getUint32(at);
    if (head >>> 21 !== 0x7ff || ((head >> 17) & 3) !== 1) continue;
    const version = (head >> 19) & 3;
    const rate = (RATES[(head >> 10) & 3] ?? 0) / (version === 3 ? 1 : version === 2 ? 2 : 4);
    const kbits = (version === 3 ? KBITS : KBITS_LOW)[(head >> 12) & 15] ?? 0;
    if (rate === 0 || kbits === 0) continue;
    const samples = version === 3 ? 1152 : 576;
    const mono = ((head >> 6) & 3) === 3;
    const xing = at + 4 + (version === 3 ? (mono ? 17 : 32) : mono ? 9 : 17);
    const mark = xing + 12 <= view.byteLength ? tag(view, xing) : '';
    if ((mark === 'Xing' || mark === 'Info') && view.getUint32(xing + 4) & 1)
      return { durationMs: ((view.getUint32(xing + 8) * samples) / rate) * 1000 };
    return { durationMs: ((total - at) * 8) / kbits };
  }
  return {};
}
