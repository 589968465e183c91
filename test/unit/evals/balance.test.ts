import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceShards } from '../../../src/evals/balance.ts';
import type { Case } from '../../../src/evals/case.ts';
import { shardText, splitCases } from '../../../src/evals/shards.ts';

const make = (id: string, times = 1): Case =>
  ({ skill: 'skills/a', id, repeat: { times, minPass: times, stop: 'never' } }) as Case;
const ids = (shards: readonly (readonly Case[])[]) => shards.map((cases) => cases.map(({ id }) => id));

describe('balanceShards', () => {
  it('makes shards that are expected to take equally long', () => {
    // Some take a hundred times as long as others, and nothing in the suites tells which.
    const cases = Array.from({ length: 40 }, (_, index) => make(`c${index}`));
    const durations = new Map(cases.map(({ id }, index) => [id, index % 7 === 0 ? 100_000 : 1_000 + 100 * index]));
    const durationOf = ({ id }: Case) => durations.get(id);
    const plain = splitCases(cases, 4).map((own) => own.reduce((sum, one) => sum + (durationOf(one) ?? 0), 0));
    const { shards, expectedMs = [], arrangement } = balanceShards(cases, 4, durationOf);
    const ideal = plain.reduce((sum, ms) => sum + ms, 0) / 4;
    expect(Math.max(...plain) / ideal).toBeGreaterThan(1.25);
    // Six long ones in four shards: two of them have to stand together.
    expect(Math.max(...expectedMs) / ideal).toBeLessThan(1.25);
    expect(ids(splitCases(cases, 4, arrangement))).toEqual(ids(shards));
  });

  it('covers every case once, in a way that its number alone repeats', () => {
    const rows = fc.uniqueArray(
      fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), fc.integer({ min: 1, max: 5 }), fc.option(fc.nat(100_000))),
      { selector: ([id]) => id, minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 6 }), (list, count) => {
        const cases = list.map(([id, times]) => make(id, times));
        const durations = new Map(list.map(([id, , ms]) => [id, ms ?? undefined]));
        const { shards, arrangement } = balanceShards(cases, count, ({ id }) => durations.get(id));
        expect(ids(shards).flat().sort()).toEqual(cases.map(({ id }) => id).sort());
        // Another machine knows the cases and the number, and no durations.
        expect(ids(splitCases([...cases].reverse(), count, arrangement))).toEqual(ids(shards));
      }),
    );
  });

  it('goes by time limits where nothing ever ran', () => {
    const cases = [{ ...make('slow'), timeoutMs: 3_000_000 }, make('a'), make('b'), make('c'), make('d'), make('e')];
    const { shards, expectedMs } = balanceShards(cases, 2, () => undefined);
    expect(ids(shards)).toEqual([['slow'], ['a', 'b', 'c', 'd', 'e']]);
    expect(expectedMs).toBeUndefined();
  });

  it('expects what never ran to take as long as the others', () => {
    const { expectedMs } = balanceShards([make('a', 2), make('b')], 1, ({ id }) => (id === 'a' ? 5_000 : undefined));
    expect(expectedMs).toEqual([15_000]);
  });

  it('finds an arrangement of ten thousand cases in a few seconds', () => {
    const cases = Array.from({ length: 10_000 }, (_, index) => make(`case-${index}`));
    const started = performance.now();
    const { expectedMs = [] } = balanceShards(cases, 20, ({ id }) => (Number(id.slice(5)) % 50) * 1000);
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(Math.max(...expectedMs) / (expectedMs.reduce((sum, ms) => sum + ms, 0) / 20)).toBeLessThan(1.1);
  });
});

it.each([
  [{ index: 2, count: 4 }, '2/4'],
  [{ index: 2, count: 4, arrangement: 17 }, '2/4@17'],
])('%j is written %s', (shard, text) => expect(shardText(shard)).toBe(text));
