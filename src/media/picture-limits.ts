/** Pixels above which no browser is asked to show a picture: it would take gigabytes to decode. */
export const MOST_SHOWN_PIXELS = 100e6;

// The JPEG decoder takes some 33 bytes a pixel, the PNG decoder a few times the pixels' own size (both measured).
const MOST_JPEG_PIXELS = 20e6;
const MOST_PNG_BYTES = 150e6;

/** Bytes from the header of a PNG to how large its pixels are. */
const PNG_HEADER = 26;
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** True when a picture of this size, in pixels, is small enough to be decoded here. */
export function canBeDecoded(
  bytes: Uint8Array,
  mediaType: string,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const pixels = width * height;
  if (mediaType === 'image/jpeg') return pixels <= MOST_JPEG_PIXELS;
  if (mediaType !== 'image/png' || bytes.length < PNG_HEADER) return false;
  const [depth = 16, colourType = 6] = bytes.subarray(24, PNG_HEADER);
  // Less than eight bits become eight.
  return (pixels * (channels[colourType] ?? 4) * Math.max(8, depth)) / 8 <= MOST_PNG_BYTES;
}
