/** How long the executions of a run have taken; all in milliseconds. */
export interface Durations {
  add(ms: number): void;
  readonly count: number;
  readonly sum: number;
  /** The value that a share (0 to 1) of the latest two hundred stays below; undefined for fewer than three. */
  quantile(share: number): number | undefined;
}

const kept = 200;
const enough = 3;

/** Made once per run. */
export function createDurations(): Durations {
  const latest: number[] = [];
  let sorted: readonly number[] | undefined;
  let count = 0;
  let sum = 0;
  return {
    get count() {
      return count;
    },
    get sum() {
      return sum;
    },
    add: (ms) => {
      count++;
      sum += ms;
      latest.push(ms);
      if (latest.length > kept) latest.shift();
      sorted = undefined;
    },
    quantile: (share) => {
      if (latest.length < enough) return undefined;
      sorted ??= [...latest].sort((a, b) => a - b);
      return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    },
  };
}

/** The middle value; undefined for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
