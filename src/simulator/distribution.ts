import type { Random } from './random.ts';

/** How long something takes, in milliseconds. */
export type Distribution =
  | { readonly kind: 'fixed'; readonly ms: number }
  | { readonly kind: 'uniform'; readonly min: number; readonly max: number }
  /** `sigma` is the standard deviation of the logarithm; `max` cuts the tail. */
  | { readonly kind: 'log-normal'; readonly median: number; readonly sigma: number; readonly max?: number };

/** One draw, in milliseconds. */
export function draw(distribution: Distribution, random: Random): number {
  switch (distribution.kind) {
    case 'fixed':
      return distribution.ms;
    case 'uniform':
      return distribution.min + (distribution.max - distribution.min) * random.next();
    case 'log-normal': {
      const value = distribution.median * Math.exp(distribution.sigma * random.gaussian());
      return Math.min(value, distribution.max ?? Number.POSITIVE_INFINITY);
    }
  }
}
