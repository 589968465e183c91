import { describe, expect, it } from 'vitest';
import { type Distribution, draw } from '../../../src/simulator/distribution.ts';
import { createRandom } from '../../../src/simulator/random.ts';

function draws(distribution: Distribution, count: number, seed = 1): number[] {
  return Array.from({ length: count }, (_, ordinal) => draw(distribution, createRandom(seed, 'execution', ordinal)));
}

const sorted = (values: number[]): number[] => [...values].sort((a, b) => a - b);

describe('distributions', () => {
  it('gives the same draws for the same seed and others for another', () => {
    const shape: Distribution = { kind: 'uniform', min: 0, max: 1 };
    expect(draws(shape, 50)).toEqual(draws(shape, 50));
    expect(draws(shape, 50)).not.toEqual(draws(shape, 50, 2));
    expect(new Set(draws(shape, 1000)).size).toBeGreaterThan(990);
  });

  it('spreads evenly between min and max', () => {
    const values = draws({ kind: 'uniform', min: 100, max: 200 }, 5000);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...values)).toBeLessThan(200);
    for (let decile = 0; decile < 10; decile++) {
      const inside = values.filter((value) => value >= 100 + 10 * decile && value < 110 + 10 * decile);
      expect(inside.length).toBeGreaterThan(400);
      expect(inside.length).toBeLessThan(600);
    }
  });

  it('has the median and spread of a log-normal, and cuts its tail', () => {
    const values = sorted(draws({ kind: 'log-normal', median: 30_000, sigma: 0.5 }, 5000));
    expect(values[2500]).toBeGreaterThan(28_500);
    expect(values[2500]).toBeLessThan(31_500);
    // One standard deviation above the median: 30 s × e^0.5.
    expect(values[4207]).toBeGreaterThan(46_500);
    expect(values[4207]).toBeLessThan(52_500);
    expect(Math.max(...draws({ kind: 'log-normal', median: 30_000, sigma: 0.5, max: 60_000 }, 500))).toBe(60_000);
  });
});
