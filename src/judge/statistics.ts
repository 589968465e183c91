/** Standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959963984540054;

/** A range that holds the true value with 95 % confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Wilson's score interval (1927) for `passes` of `runs`; all of 0 to 1 without runs. */
export function wilson(passes: number, runs: number): Interval {
  if (runs === 0) return { low: 0, high: 1 };
  const p = passes / runs;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * runs)) / (1 + z2 / runs);
  const half = (Z / (1 + z2 / runs)) * Math.sqrt((p * (1 - p)) / runs + z2 / (4 * runs * runs));
  return { low: passes === 0 ? 0 : Math.max(0, centre - half), high: passes === runs ? 1 : Math.min(1, centre + half) };
}

/** pass@k (Chen 2021): the chance that at least one of k runs passes, from c passes of n; null when k > n. */
export function passAtK(n: number, c: number, k: number): number | null {
  return k > n || k < 1 ? null : 1 - ratioOfChoices(n - c, n, k);
}

/** pass^k (τ-bench, 2024): the chance that all of k runs pass, from c passes of n; null when k > n. */
export function passHatK(n: number, c: number, k: number): number | null {
  return k > n || k < 1 ? null : ratioOfChoices(c, n, k);
}

/** C(a, k) / C(n, k) without large numbers. */
function ratioOfChoices(a: number, n: number, k: number): number {
  if (k > a) return 0;
  let ratio = 1;
  for (let i = 0; i < k; i++) ratio *= (a - i) / (n - i);
  return ratio;
}

const logFactorials: number[] = [0];

function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i++) logFactorials.push((logFactorials[i - 1] ?? 0) + Math.log(i));
  return logFactorials[n] ?? 0;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** McNemar's exact test (1947): p of `lost` against `gained` cases when neither were likelier. */
export function mcnemar(lost: number, gained: number): number {
  const n = lost + gained;
  if (n === 0) return 1;
  let tail = 0;
  for (let i = 0; i <= Math.min(lost, gained); i++) tail += Math.exp(logChoose(n, i) - n * Math.LN2);
  return Math.min(1, 2 * tail);
}

/** Fisher's exact test (1922), two-sided: p of `c1` passes of `n1` against `c2` of `n2` when both were alike. */
export function fisher(c1: number, n1: number, c2: number, n2: number): number {
  const passes = c1 + c2;
  const all = logChoose(n1 + n2, passes);
  const chance = (c: number): number => Math.exp(logChoose(n1, c) + logChoose(n2, passes - c) - all);
  const seen = chance(c1);
  let p = 0;
  for (let c = Math.max(0, passes - n2); c <= Math.min(n1, passes); c++) {
    const one = chance(c);
    // Tables as unlikely as the one that was seen count, whatever the rounding.
    if (one <= seen * (1 + 1e-9)) p += one;
  }
  return Math.min(1, p);
}

/** Holm's step-down correction (1979): each p adjusted for all of them, in the order given. */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(ps.length);
  let least = 0;
  for (const [rank, { p, index }] of order.entries()) {
    least = Math.max(least, Math.min(1, p * (ps.length - rank)));
    adjusted[index] = least;
  }
  return adjusted;
}

/** The middle value, or the mean of the two; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle];
  const low = sorted.length % 2 === 0 ? sorted[middle - 1] : high;
  return high === undefined || low === undefined ? undefined : (low + high) / 2;
}
