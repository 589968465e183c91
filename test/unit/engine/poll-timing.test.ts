import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDurations } from '../../../src/engine/durations.ts';
import { nextPollAt } from '../../../src/engine/poll-timing.ts';

const durations = (...values: number[]) => {
  const known = createDurations();
  for (const value of values) known.add(value);
  return known;
};
const free = { spacingMs: 0, backlog: false, waiting: true };
const at = (...times: number[]) => times.map((acceptedAt) => ({ acceptedAt, history: [] as number[] }));
const flight = fc.record({ acceptedAt: fc.nat(1e7), history: fc.array(fc.nat(1e7), { maxLength: 5 }) });

describe('nextPollAt', () => {
  it('waits for the moment at which executions of known length end', () => {
    expect(nextPollAt(at(0, 0), durations(1000, 1000, 1000), { ...free, lastPollAt: 10 })).toBe(1003);
  });

  it('waits a little longer when more is about to end', () => {
    expect(nextPollAt(at(0, 40), durations(1000, 1000, 1000), { ...free, lastPollAt: 10 })).toBe(1043);
  });

  it('asks at growing intervals while nothing is known', () => {
    const times: number[] = [];
    for (let last = 0; last < 60_000; ) {
      last = nextPollAt(at(0), durations(), { ...free, lastPollAt: last });
      times.push(last);
    }
    expect(times.slice(0, 4)).toEqual([250, 500, 750, 1125]);
    expect(times.length).toBeLessThan(20);
  });

  it('is not hurried by what has only just been accepted', () => {
    const awaited = at(0, 9_000, 9_900);
    expect(nextPollAt(awaited, durations(), { ...free, lastPollAt: 10_000 })).toBe(11_000);
    expect(nextPollAt(at(0, 1_000, 9_900), durations(), { ...free, lastPollAt: 10_000 })).toBe(19_000);
  });

  it('asks half as often for the last of a run, until a few are left', () => {
    const asked = (count: number, waiting: boolean) => {
      const awaited = at(...new Array(count).fill(0));
      const situation = { ...free, waiting, lastPollAt: 30_000 };
      return nextPollAt(awaited, durations(10_000, 20_000, 30_000), situation) - situation.lastPollAt;
    };
    expect(asked(20, false)).toBeCloseTo(2 * asked(20, true), 6);
    expect(asked(3, false)).toBe(asked(3, true));
  });

  it('goes by the history of a case before the run has shown anything', () => {
    const awaited = [{ acceptedAt: 0, history: [5000, 6000, 7000] }];
    expect(nextPollAt(awaited, durations(), { ...free, lastPollAt: 0 })).toBe(5003);
  });

  it('leaves nearly all requests to submissions while these wait for the rate limit', () => {
    const situation = { lastPollAt: 0, spacingMs: 6000, backlog: true, waiting: true };
    expect(nextPollAt(at(0), durations(1000, 1000, 1000), situation)).toBe(300_000);
  });

  it.each([
    [1_000, 25],
    [30_000, 926],
    [60_000, 10_000],
  ])('waits for what usually takes %i ms and may end at any moment about %i ms', (usual, wait) => {
    const awaited = Array.from({ length: 20 }, () => ({ acceptedAt: 0, history: [] }));
    const known = durations(...new Array<number>(100).fill(usual));
    const asked = nextPollAt(awaited, known, { ...free, lastPollAt: usual + 10 });
    expect(Math.round(asked - (usual + 10))).toBe(wait);
  });

  it('waits between 20 ms and 10 s, and at least as long as the rate limit asks', () => {
    fc.assert(
      fc.property(
        fc.array(flight, { minLength: 1 }),
        fc.array(fc.nat(1e7)),
        fc.nat(1e7),
        fc.nat(60_000),
        (awaited, known, lastPollAt, spacingMs) => {
          const wait =
            nextPollAt(awaited, durations(...known), { lastPollAt, spacingMs, backlog: false, waiting: true }) -
            lastPollAt;
          expect(wait).toBeGreaterThanOrEqual(Math.max(20, spacingMs));
          expect(wait).toBeLessThanOrEqual(Math.max(10_000, spacingMs));
        },
      ),
    );
  });
});
