const WINDOW = 100;
const BASE = 37;
const HALF = 2 ** 32;
const END_OF_FILE = 65535;
// 37^100 modulo 2^64: the weight of the character that leaves the window.
const LEAVING = BigInt.asUintN(64, 37n ** 100n);
const LEAVING_HIGH = Number(LEAVING >> 32n);
const LEAVING_LOW = Number(LEAVING & 0xffff_ffffn);

/**
 * A hash for each wanted line (from 1) that survives edits elsewhere in the file, as `github/codeql-action` computes the
 * fingerprint `primaryLocationLineHash` (`src/fingerprints.ts`): a rolling hash over the 100 characters from the
 * start of the line, white space left out, with a counter for equal ones.
 */
export function lineHashes(text: string, wanted: ReadonlySet<number>): Map<number, string> {
  const window = new Array<number>(WINDOW).fill(0);
  const lineAt = new Array<number>(WINDOW).fill(-1);
  // By value as a number: two of 64 bits that fall together in 53 would only be told apart by their count.
  const counts = new Map<number, number>();
  let left = wanted.size;
  const hashes = new Map<number, string>();
  // 64 bits in two halves: every product stays below 2^53, and BigInt is ten times slower.
  let high = 0;
  let low = 0;
  let index = 0;
  let line = 0;
  let atLineStart = true;
  let afterCarriageReturn = false;

  const flush = () => {
    const pending = lineAt[index] ?? -1;
    if (pending === -1) return;
    const value = high * HALF + low;
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    lineAt[index] = -1;
    if (!wanted.has(pending)) return;
    const digits = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
    hashes.set(pending, `${digits}:${count}`);
    left--;
  };
  const push = (code: number) => {
    const begin = window[index] ?? 0;
    const nextLow = BASE * low + code - LEAVING_LOW * begin;
    const carry = Math.floor(nextLow / HALF);
    low = nextLow - carry * HALF;
    const nextHigh = BASE * high + carry - LEAVING_HIGH * begin;
    high = nextHigh - Math.floor(nextHigh / HALF) * HALF;
    window[index] = code;
    index = (index + 1) % WINDOW;
  };
  const read = (code: number) => {
    const skipped = code === 0x20 || code === 0x09 || (afterCarriageReturn && code === 0x0a);
    afterCarriageReturn = code === 0x0d;
    if (skipped) return;
    flush();
    if (atLineStart) lineAt[index] = ++line;
    const seen = code === 0x0d ? 0x0a : code;
    atLineStart = seen === 0x0a;
    push(seen);
  };

  for (let i = 0; i < text.length && left > 0; i++) read(text.charCodeAt(i));
  read(END_OF_FILE);
  for (let i = 0; i < WINDOW; i++) {
    flush();
    push(0);
  }
  return hashes;
}
