import { SourceText } from '../source/source-text.ts';

/**
 * Bytes that are no UTF-8 as the text that they most likely are: UTF-16, or an encoding of single bytes. Undefined for
 * what is no text. A letter beyond ASCII may come out as another one.
 */
export function decodeLoosely(bytes: Buffer, file: string): SourceText | undefined {
  const encoding = utf16Of(bytes);
  if (encoding !== undefined) return new SourceText(file, new TextDecoder(encoding).decode(bytes));
  return bytes.includes(0) ? undefined : new SourceText(file, bytes.toString('latin1'));
}

/** By its byte order mark, or by the zeros that ASCII has in every second byte. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length * 0.4 && even < head.length * 0.05) return 'utf-16le';
  return even > head.length * 0.4 && odd < head.length * 0.05 ? 'utf-16be' : undefined;
}
