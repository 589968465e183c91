import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompareRule } from '../../../src/evals/expectation.ts';
import type { JsonValue } from '../../../src/json.ts';
import { bestAssignment, orderedAlignment } from '../../../src/judge/assignment.ts';
import { createRandom } from '../../../src/simulator/random.ts';
import { compareJson } from './expectations.ts';

type ListRule = Omit<CompareRule, 'path' | 'as'>;

async function counts(expected: JsonValue[], actual: JsonValue[], rule: ListRule, more: CompareRule[] = []) {
  const { counts: found } = await compareJson({ l: expected }, { l: actual }, [
    { path: 'l', as: 'list', ...rule },
    ...more,
  ]);
  return [found.match, found.wrong, found.missing, found.extra];
}

describe('lists of values', () => {
  test.each<[string, JsonValue[], JsonValue[], ListRule, number[]]>([
    ['by index', ['a', 'b'], ['b', 'a'], {}, [0, 2, 0, 0]],
    ['order ignored', ['a', 'b'], ['b', 'a'], { order: 'ignore' }, [2, 0, 0, 0]],
    ['order ignored, as a multiset', ['a', 'a', 'b'], ['a', 'b', 'b'], { order: 'ignore' }, [2, 0, 1, 1]],
    ['extra allowed', ['a'], ['b', 'a'], { order: 'ignore', extra: 'allow' }, [1, 0, 0, 0]],
    ['missing allowed', ['a', 'b'], ['b'], { order: 'ignore', missing: 'allow' }, [1, 0, 0, 0]],
    ['dedupe', ['a', 'b'], ['a', 'a', 'b', 'b', 'b'], { order: 'ignore', dedupe: true }, [2, 0, 0, 0]],
    ['dedupe by index', ['a', 'b'], ['a', 'a', 'b'], { dedupe: true }, [2, 0, 0, 0]],
    ['dedupe, twice expected and found', ['a', 'a'], ['a', 'a'], { order: 'ignore', dedupe: true }, [2, 0, 0, 0]],
    ['dedupe, twice expected, by index', ['a', 'a', 'b'], ['a', 'a', 'a', 'b'], { dedupe: true }, [3, 0, 0, 0]],
    ['dedupe, twice expected, once found', ['a', 'a'], ['a'], { order: 'ignore', dedupe: true }, [1, 0, 1, 0]],
    ['dedupe, invented twice', ['a'], ['a', 'x', 'x'], { order: 'ignore', dedupe: true }, [1, 0, 0, 1]],
    ['in order, best', ['a', 'b', 'c'], ['x', 'a', 'c'], { order: 'strict', align: 'best' }, [2, 0, 1, 1]],
    ['in order, swapped', ['a', 'b'], ['b', 'a'], { order: 'strict', align: 'best' }, [1, 0, 1, 1]],
    ['both empty', [], [], { order: 'ignore' }, [1, 0, 0, 0]],
    ['nothing found', ['a', 'b'], [], { order: 'ignore' }, [0, 0, 2, 0]],
  ])('%s', async (_, expected, actual, rule, result) => {
    expect(await counts(expected, actual, rule)).toEqual(result);
  });

  test('similar texts find each other', async () => {
    const similar: CompareRule = { path: 'l[]', as: 'similar', threshold: 0.6 };
    expect(await counts(['peanuts', 'ibuprofen'], ['ibuprofene', 'peanut'], { order: 'ignore' }, [similar])).toEqual([
      2, 0, 0, 0,
    ]);
  });
});

describe('lists of rows', () => {
  const rows = [
    { sku: 'A', n: 1, p: 5 },
    { sku: 'B', n: 2, p: 6 },
  ];
  test.each<[string, JsonValue[], JsonValue[], ListRule, number[]]>([
    ['by key, reordered', rows, [...rows].reverse(), { key: ['sku'] }, [6, 0, 0, 0]],
    ['by key, one wrong', rows, [{ sku: 'B', n: 9, p: 6 }, rows[0] ?? null], { key: ['sku'] }, [5, 1, 0, 0]],
    ['by key, one invented', rows, [...rows, { sku: 'C', n: 1 }], { key: ['sku'] }, [6, 0, 0, 2]],
    ['by two keys', rows, [{ sku: 'A', n: 2, p: 5 }, rows[1] ?? null], { key: ['sku', 'n'] }, [3, 0, 3, 3]],
    ['by a key that is not there', rows, [{ n: 1, p: 5 }], { key: ['sku'] }, [0, 0, 6, 2]],
    ['by key, equal rows without it', [{ n: 1 }, { n: 2 }], [{ n: 2 }, { n: 3 }], { key: ['sku'] }, [1, 0, 1, 1]],
    ['by key, in order', rows, [...rows].reverse(), { key: ['sku'], order: 'strict' }, [3, 0, 3, 3]],
    ['best', rows, [{ sku: 'B', n: 2, p: 7 }, rows[0] ?? null], { align: 'best' }, [5, 1, 0, 0]],
    ['best, unlike rows stay apart', [rows[0] ?? null], [{ sku: 'Z', n: 8, p: 9 }], { align: 'best' }, [0, 0, 3, 3]],
    [
      'best, one of three alike is too little',
      [rows[0] ?? null],
      [{ sku: 'A', n: 8, p: 9 }],
      { align: 'best' },
      [0, 0, 3, 3],
    ],
    [
      'best, with a lower floor',
      [rows[0] ?? null],
      [{ sku: 'A', n: 8, p: 9 }],
      { align: 'best', minSimilarity: 0.3 },
      [1, 2, 0, 0],
    ],
  ])('%s', async (_, expected, actual, rule, result) => {
    expect(await counts(expected, actual, rule)).toEqual(result);
  });

  test('a key is folded by the rule of its field', async () => {
    const text: CompareRule = { path: 'l[].sku', as: 'text', case: 'ignore' };
    expect(await counts(rows, [{ sku: 'b ', n: 2, p: 6 }], { key: ['sku'] }, [text])).toEqual([3, 0, 3, 0]);
  });

  test('a nested key', async () => {
    const nested = (code: string) => ({ id: { code }, n: 1 });
    expect(await counts([nested('a'), nested('b')], [nested('b'), nested('a')], { key: ['id.code'] })).toEqual([
      4, 0, 0, 0,
    ]);
  });

  test('pairs that would be taken apart do not draw rows from their partners', async () => {
    const row = (a: number, b: number, c: number, d: number, e: number) => ({ a, b, c, d, e });
    // The first rows share three of five fields. Crosswise two of five each would add up to more, but two of five
    // is too little to be the same row.
    const expected = [row(1, 2, 3, 4, 5), row(6, 7, 0, 0, 0)];
    const actual = [row(6, 2, 3, 4, 0), row(1, 0, 0, 0, 5)];
    expect(await counts(expected, actual, { align: 'best' })).toEqual([3, 2, 5, 5]);
  });

  test('more pairs than can be compared are said, and compared by index', async () => {
    const many = Array.from({ length: 600 }, (_, n) => ({ n, t: `row ${n}` }));
    const judgement = await compareJson({ l: many }, { l: many }, [{ path: 'l', as: 'list', align: 'best' }]);
    expect(judgement.counts.match).toBe(1200);
    expect(judgement.verdict).toBe('failed');
    expect(judgement.violations[0]?.message).toMatch(/^l: 600 × 600 elements are too many .* give the list a `key`\.$/);
  });
});

describe('assignment', () => {
  const matrix = fc
    .oneof(fc.constant([6, 6] as const), fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })))
    .chain(([n, m]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: m, maxLength: m }), {
        minLength: n,
        maxLength: n,
      }),
    )
    .map((rows) => rows.map((row) => row.map((value) => value / 20)));

  const total = (weights: number[][], alignment: Int32Array): number =>
    [...alignment].reduce((sum, j, i) => sum + (j < 0 ? 0 : (weights[i]?.[j] ?? 0)), 0);

  function bruteForce(weights: number[][], ordered: boolean, i = 0, used = 0, from = 0): number {
    const row = weights[i];
    if (!row) return 0;
    let best = bruteForce(weights, ordered, i + 1, used, from);
    for (let j = ordered ? from : 0; j < row.length; j++)
      if (!(used & (1 << j)))
        best = Math.max(best, (row[j] ?? 0) + bruteForce(weights, ordered, i + 1, used | (1 << j), j + 1));
    return best;
  }

  test('is as good as the best of all assignments, and uses nothing twice', () => {
    fc.assert(
      fc.property(matrix, (weights) => {
        const alignment = bestAssignment(weights.length, weights[0]?.length ?? 0, (i, j) => weights[i]?.[j] ?? 0);
        expect(total(weights, alignment)).toBeCloseTo(bruteForce(weights, false), 6);
        const taken = [...alignment].filter((j) => j >= 0);
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  test('in order, it is as good as the best that keeps the order', () => {
    fc.assert(
      fc.property(matrix, (weights) => {
        const alignment = orderedAlignment(weights.length, weights[0]?.length ?? 0, (i, j) => weights[i]?.[j] ?? 0);
        expect(total(weights, alignment)).toBeCloseTo(bruteForce(weights, true), 9);
        const taken = [...alignment].filter((j) => j >= 0);
        expect(taken).toEqual([...taken].sort((a, b) => a - b));
      }),
    );
  });

  test('the greedy choice is not taken', () => {
    const weights = [
      [0.9, 0.8],
      [0.8, 0.1],
    ];
    expect([...bestAssignment(2, 2, (i, j) => weights[i]?.[j] ?? 0)]).toEqual([1, 0]);
  });

  test.each([
    [60, 60],
    [40, 70],
    [70, 40],
  ])('no worse than random assignments of %i × %i', (n, m) => {
    for (let seed = 0; seed < 20; seed++) {
      const random = createRandom(seed, 'weights');
      const weights = Array.from({ length: n }, () => Array.from({ length: m }, () => random.next()));
      const found = bestAssignment(n, m, (i, j) => weights[i]?.[j] ?? 0);
      const best = total(weights, found);
      const columns = Int32Array.from({ length: Math.max(n, m) }, (_, j) => j);
      for (let round = 0; round < 100; round++) {
        shuffle(columns, random);
        const drawn = Int32Array.from({ length: n }, (_, i) => ((columns[i] ?? 0) < m ? (columns[i] ?? -1) : -1));
        expect(best).toBeGreaterThanOrEqual(total(weights, drawn) - 1e-6);
      }
      // Nor can it be mended by exchanging two partners.
      for (let i = 0; i < n; i++)
        for (let k = 0; k < i; k++) {
          const swapped = Int32Array.from(found);
          [swapped[i], swapped[k]] = [found[k] ?? -1, found[i] ?? -1];
          expect(total(weights, swapped)).toBeLessThanOrEqual(best + 1e-6);
        }
    }
  });

  /** Fisher and Yates. */
  function shuffle(values: Int32Array, random: ReturnType<typeof createRandom>): void {
    for (let i = values.length - 1; i > 0; i--) {
      const j = Math.floor(random.next() * (i + 1));
      [values[i], values[j]] = [values[j] ?? 0, values[i] ?? 0];
    }
  }

  test('among equals, elements that stand closer together', () => {
    expect([...bestAssignment(3, 3, () => 1)]).toEqual([0, 1, 2]);
    expect([...bestAssignment(2, 4, () => 1)]).toEqual([0, 1]);
    expect([...bestAssignment(4, 2, () => 1)]).toEqual([0, 1, -1, -1]);
  });

  test('nothing and nothing', () => {
    expect([...bestAssignment(0, 3, () => 1)]).toEqual([]);
    expect([...bestAssignment(2, 0, () => 1)]).toEqual([-1, -1]);
    expect([...orderedAlignment(0, 0, () => 1)]).toEqual([]);
  });
});
