import type { LineChange } from './unified-diff.ts';

/** Texts with more differences than this are told as one that replaces the other: the search takes its square. */
const MOST_DIFFERENCES = 1_000;

/**
 * The fewest lines to replace to turn one list of lines into the other, in the order of the text (E. W. Myers, An O(ND)
 * Difference Algorithm, 1986).
 */
export function lineChanges(old: readonly string[], current: readonly string[]): LineChange[] {
  let start = 0;
  while (start < old.length && start < current.length && old[start] === current[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, current.length) - start && old.at(-1 - end) === current.at(-1 - end)) end++;
  const [a, b] = [old.slice(start, old.length - end), current.slice(start, current.length - end)];
  const kept = commonLines(a, b) ?? [];
  const changes: LineChange[] = [];
  let [from, to] = [0, 0];
  for (const [x, y] of [...kept, [a.length, b.length] as const]) {
    if (x > from || y > to) changes.push({ start: start + from, end: start + x, added: b.slice(to, y) });
    [from, to] = [x + 1, y + 1];
  }
  return changes;
}

type Match = readonly [x: number, y: number];

/** Indices of a longest common subsequence, in order; undefined when the texts have too little in common. */
function commonLines(a: readonly string[], b: readonly string[]): Match[] | undefined {
  const most = Math.min(a.length + b.length, MOST_DIFFERENCES);
  // furthest[k + most]: how far the diagonal k (x - y) was reached with as many differences as were allowed so far.
  const furthest = new Int32Array(2 * most + 2);
  const trace: Int32Array[] = [];
  for (let differences = 0; differences <= most; differences++) {
    trace.push(furthest.slice());
    for (let k = -differences; k <= differences; k += 2) {
      let x = startOf(furthest, k, differences, most);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[k + most] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a.length, b.length, most);
    }
  }
  return undefined;
}

/** Where a diagonal begins: one line of `b` more, or one of `a`, whichever reached further. */
function startOf(furthest: Int32Array, k: number, differences: number, most: number): number {
  const down = k === -differences || (k !== differences && at(furthest, k - 1, most) < at(furthest, k + 1, most));
  return down ? at(furthest, k + 1, most) : at(furthest, k - 1, most) + 1;
}

function at(furthest: Int32Array, k: number, most: number): number {
  return furthest[k + most] ?? 0;
}

function walkBack(trace: readonly Int32Array[], endX: number, endY: number, most: number): Match[] {
  const matches: Match[] = [];
  let [x, y] = [endX, endY];
  for (let differences = trace.length - 1; differences >= 0; differences--) {
    const furthest = trace[differences] as Int32Array;
    const k = x - y;
    const begin = differences === 0 ? 0 : startOf(furthest, k, differences, most);
    while (x > begin && y > begin - k) matches.push([--x, --y]);
    if (differences === 0) break;
    const down = k === -differences || (k !== differences && at(furthest, k - 1, most) < at(furthest, k + 1, most));
    if (down) y--;
    else x--;
  }
  return matches.reverse();
}
