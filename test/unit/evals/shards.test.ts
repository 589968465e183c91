import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/evals/case.ts';
import { shardCount, splitCases } from '../../../src/evals/shards.ts';

function make(id: string, times = 1, skip?: string): Case {
  return { skill: 'skills/a', id, repeat: { times, minPass: times, stop: 'never' }, ...(skip ? { skip } : {}) } as Case;
}
const ids = (shards: readonly (readonly Case[])[]) => shards.map((cases) => cases.map(({ id }) => id));

describe('splitCases', () => {
  it('puts the heaviest first, each where the least is', () => {
    const cases = [make('a'), make('b', 5), make('c', 2), make('d', 3), make('e', 1)];
    expect(ids(splitCases(cases, 2))).toEqual([
      ['b', 'a'],
      ['d', 'c', 'e'],
    ]);
  });

  it('covers every case once, on every machine in the same way, balanced to within one case', () => {
    const cases = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), fc.integer({ min: 1, max: 9 })), {
      selector: ([id]) => id,
      maxLength: 40,
    });
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 8 }), fc.integer(), (rows, wanted, seed) => {
        const all = rows.map(([id, times]) => make(id, times));
        const shards = splitCases(all, wanted);
        const shuffled = [...all].sort((a, b) => ((a.id.charCodeAt(0) * seed) % 7) - ((b.id.charCodeAt(0) * seed) % 7));
        expect(ids(splitCases(shuffled, wanted))).toEqual(ids(shards));
        expect(ids(shards).flat().sort()).toEqual(all.map(({ id }) => id).sort());
        const loads = shards.map((own) => own.reduce((sum, one) => sum + one.repeat.times, 0));
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(9);
      }),
    );
  });

  it('spreads cases that ask for nothing too', () => {
    const shards = splitCases([make('a', 1, 'off'), make('b', 1, 'off'), make('c', 1, 'off')], 3);
    expect(shards.map((own) => own.length)).toEqual([1, 1, 1]);
  });
});

describe('shardCount', () => {
  const cases = (count: number, times = 1) => Array.from({ length: count }, (_, index) => make(`c${index}`, times));
  it.each([
    [cases(0), 'auto', 0],
    [cases(0), 4, 0],
    [cases(3), 'auto', 1],
    [cases(3), 8, 3],
    [cases(60), 'auto', 2],
    [cases(10, 20), 'auto', 4],
    [cases(2, 100), 'auto', 2],
    [cases(1_000), 300, 256],
  ] as const)('%#', (list, wanted, expected) => {
    expect(shardCount(list, wanted)).toBe(expected);
  });
});
