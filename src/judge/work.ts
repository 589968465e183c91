/**
 * What judging one response may cost, in units of about the time that one plain leaf takes to compare (0.4 µs on a
 * machine of today). Counted, not measured: the verdict must not depend on how fast a machine is.
 */
export const WORK_LIMIT = 5_000_000;

/** A supply of work. Whoever is about to do something costly asks first. */
export class Work {
  #left: number;
  #refused = false;

  constructor(limit = WORK_LIMIT) {
    this.#left = limit;
  }

  /** Takes `cost` units; false, and nothing taken, when there are not so many left. */
  spend(cost: number): boolean {
    if (cost > this.#left) {
      this.#refused = true;
      return false;
    }
    this.#left -= cost;
    return true;
  }

  /** True once something could not be done. */
  get refused(): boolean {
    return this.#refused;
  }
}

/** Units for folding or splitting texts of so many UTF-16 units together. */
export function readingCost(length: number): number {
  return length / 25;
}

/** Units for the edit distance of two texts: the package compares 32 characters at once. */
export function distanceCost(a: number, b: number): number {
  return (a * b) / 800;
}

/** Units for a pattern of `size` instructions on a text, at worst. */
export function patternCost(size: number, length: number): number {
  return (size * length) / 16;
}
