/** A set of code points as ranges that are sorted, apart and inclusive. */
export type CharSet = readonly (readonly [low: number, high: number])[];

const LAST = 0x10ffff;

export function union(...sets: readonly CharSet[]): CharSet {
  const ranges = sets.flat().sort((a, b) => a[0] - b[0]);
  const result: [number, number][] = [];
  for (const [low, high] of ranges) {
    const last = result.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else result.push([low, high]);
  }
  return result;
}

export function complement(set: CharSet): CharSet {
  const result: [number, number][] = [];
  let from = 0;
  for (const [low, high] of set) {
    if (low > from) result.push([from, low - 1]);
    from = high + 1;
  }
  if (from <= LAST) result.push([from, LAST]);
  return result;
}

export const single = (code: number): CharSet => [[code, code]];

const digit: CharSet = [[48, 57]];
const word: CharSet = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const space: CharSet = union([
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x3000, 0x3000],
]);

/** What `.` matches without the `s` flag. */
export const dot: CharSet = complement([
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
]);

/** The sets of `\d`, `\w`, `\s` and their opposites. */
export const classEscapes: Readonly<Record<string, CharSet>> = {
  d: digit,
  D: complement(digit),
  w: word,
  W: complement(word),
  s: space,
  S: complement(space),
};

/** About what `\p{name}` matches: exact in ASCII, everything beyond or nothing of it. */
export function propertySet(name: string, negated: boolean): CharSet {
  let pattern: RegExp;
  try {
    pattern = new RegExp(`\\${negated ? 'P' : 'p'}{${name}}`, 'u');
  } catch {
    return dot;
  }
  const result: [number, number][] = [];
  for (let code = 0; code < 128; code++) if (pattern.test(String.fromCharCode(code))) result.push([code, code]);
  const beyond = ['ä', 'Ω', '字', '٣', '，', '€', '\u2003'].some((character) => pattern.test(character));
  return union(result, beyond ? [[128, LAST]] : []);
}
