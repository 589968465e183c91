/** What the first bytes of a file say it is, whatever its name says; undefined for anything that no report shows. */
export function sniffMediaType(bytes: Uint8Array): string | undefined {
  const ascii = (start: number, text: string) =>
    [...text].every((character, index) => bytes[start + index] === character.charCodeAt(0));
  if (bytes[0] === 0x89 && ascii(1, 'PNG\r\n')) return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (ascii(0, 'GIF8')) return 'image/gif';
  if (ascii(0, 'RIFF') && ascii(8, 'WEBP')) return 'image/webp';
  if (ascii(0, 'RIFF') && ascii(8, 'WAVE')) return 'audio/wav';
  if (ascii(0, 'BM')) return 'image/bmp';
  // A PDF may have up to 1,024 bytes before its header (ISO 32000-1, implementation note 13).
  if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024)).includes('%PDF-'))
    return 'application/pdf';
  if (ascii(4, 'ftyp')) return isoMediaType(String.fromCharCode(...bytes.subarray(8, 12)));
  if (bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3) return 'video/webm';
  if (ascii(0, 'OggS')) return 'audio/ogg';
  if (ascii(0, 'fLaC')) return 'audio/flac';
  if (ascii(0, 'ID3')) return 'audio/mpeg';
  return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0 ? audioFrame(bytes[1] ?? 0) : undefined;
}

/** By the brand of an ISO base media file. Phones write HEIC, which few browsers show. */
function isoMediaType(brand: string): string | undefined {
  if (/^avi[fs]$/.test(brand)) return 'image/avif';
  if (/^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)) return undefined;
  return /^M4[AB] $/.test(brand) ? 'audio/mp4' : 'video/mp4';
}

/** By the layer in the header of an MPEG audio frame: I is out of use, and with it the mark of UTF-16 looks like one. */
function audioFrame(header: number): string | undefined {
  const layer = (header >> 1) & 3;
  if (layer === 0) return 'audio/aac';
  return layer === 3 ? undefined : 'audio/mpeg';
}

/** Width and height in pixels as a browser shows the picture, with its EXIF orientation; undefined when unknown. */
export function imageSize(bytes: Uint8Array, mediaType: string): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (mediaType === 'image/png') return { width: view.getUint32(16), height: view.getUint32(20) };
    if (mediaType === 'image/gif') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (mediaType === 'image/bmp') return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
    if (mediaType === 'image/webp') return webpSize(view);
    if (mediaType === 'image/jpeg') return jpegSize(view);
  } catch {
    // A cut file ends before its size.
  }
  return undefined;
}

function webpSize(view: DataView): { width: number; height: number } | undefined {
  const kind = view.getUint32(12);
  if (kind === 0x56503858) {
    const uint24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
    return { width: uint24(24) + 1, height: uint24(27) + 1 };
  }
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

function jpegSize(view: DataView): { width: number; height: number } | undefined {
  let at = 2;
  let orientation = 1;
  while (at < view.byteLength) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2);
    if (marker === 0xffe1) orientation = exifOrientation(view, at + 4) ?? orientation;
    // Start of frame, in every coding but the tables between them.
    if (marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return orientation >= 5 ? { width: height, height: width } : { width, height };
    }
    if (marker < 0xff00 || length < 2) return undefined;
    at += 2 + length;
  }
  return undefined;
}

/** EXIF orientation (1 to 8) of a JPEG; 1 when it has none. */
export function jpegOrientation(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (let at = 2; at < view.byteLength; at += 2 + view.getUint16(at + 2)) {
      if (view.getUint16(at) === 0xffe1) return exifOrientation(view, at + 4) ?? 1;
      if (view.getUint16(at) === 0xffda || view.getUint16(at) < 0xff00) return 1;
    }
  } catch {
    // No orientation in a cut file.
  }
  return 1;
}

function exifOrientation(view: DataView, start: number): number | undefined {
  if (view.getUint32(start) !== 0x45786966) return undefined;
  const tiff = start + 6;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}
