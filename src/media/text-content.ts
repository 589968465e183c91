import { neutralise } from '../text.ts';

/** The most bytes of a text that are shown. */
export const MOST_TEXT_BYTES = 200 * 1024;

export interface TextContent {
  /** Neutralised. */
  readonly text: string;
  /** Bytes behind what is shown. */
  readonly cutBytes: number;
}

/** The beginning of a file as text; undefined when it is no UTF-8 or holds a NUL, as no text does. */
export function textContent(bytes: Uint8Array): TextContent | undefined {
  const head = wholeCharacters(bytes.subarray(0, MOST_TEXT_BYTES));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head);
    return text.includes('\0') ? undefined : { text: neutralise(text), cutBytes: bytes.length - head.length };
  } catch {
    return undefined;
  }
}

// A cut may fall into a character, which begins at most three bytes before.
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}
