import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompareRule } from '../../../src/evals/expectation.ts';
import type { JsonValue } from '../../../src/json.ts';
import { f1, precision, recall } from '../../../src/judge/scores.ts';
import { compareJson } from './expectations.ts';

const scalar = fc.oneof(
  fc.constantFrom('a', 'b', 'c', ''),
  fc.integer({ min: 0, max: 3 }),
  fc.boolean(),
  fc.constant(null),
);
const { json } = fc.letrec<{ json: JsonValue }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'a.b', '__proto__', '[]'), tie('json'), { maxKeys: 4 }),
  ),
}));
const listRule = fc.constantFrom<CompareRule[]>(
  [],
  [{ path: '**', as: 'list', order: 'ignore' }],
  [{ path: '**', as: 'list', order: 'strict', align: 'best' }],
  [{ path: '**', as: 'list', key: ['a'] }],
  [{ path: '**', as: 'list', key: ['a', 'b'], order: 'strict' }],
  [{ path: '**', as: 'list', order: 'ignore', dedupe: true }],
  [{ path: '**', as: 'list', dedupe: true }],
  [{ path: '**', as: 'list', key: ['a'], dedupe: true }],
);

describe('whatever the documents', () => {
  test('a document meets itself', async () => {
    await fc.assert(
      fc.asyncProperty(json, listRule, fc.boolean(), async (document, rules, nullIsAbsent) => {
        // A response of null is one that was not found, unless null is what is expected.
        const judgement = await compareJson(document, structuredClone(document), rules, { nullIsAbsent });
        const { match, wrong, missing, extra } = judgement.counts;
        expect([wrong, missing, extra]).toEqual([0, 0, 0]);
        expect(judgement.score).toBe(match === 0 ? null : 1);
        expect(judgement.verdict).toBe('passed');
      }),
      { numRuns: 1_000 },
    );
  });

  test('scores lie between 0 and 1, and counts add up', async () => {
    await fc.assert(
      fc.asyncProperty(json, json, listRule, async (expected, actual, rules) => {
        const { counts, score, fields } = await compareJson(expected, actual, rules);
        expect(fields).toHaveLength(counts.match + counts.wrong + counts.missing + counts.extra);
        for (const value of [score ?? 1, precision(counts), recall(counts), f1(counts)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('all ignored is passed, whatever kinds of documents they are', async () => {
    const ignoring = fc.constantFrom<CompareRule[]>(
      [{ path: '**', as: 'ignore' }],
      [{ path: '', as: 'ignore' }],
      [
        { path: 'a', as: 'number', abs: 1 },
        { path: '**', as: 'list', order: 'ignore' },
        { path: 'a.b', as: 'present' },
        { path: '**', as: 'ignore' },
      ],
    );
    await fc.assert(
      fc.asyncProperty(json, json, ignoring, fc.boolean(), async (expected, actual, rules, nullIsAbsent) => {
        // A response of null is judged as one that was not found.
        fc.pre(actual !== null);
        const { verdict, counts } = await compareJson(expected, actual, rules, { nullIsAbsent });
        expect(counts).toEqual({ match: 0, wrong: 0, missing: 0, extra: 0 });
        expect(verdict).toBe('passed');
      }),
      { numRuns: 1_000 },
    );
  });

  test('precision and recall swap with the sides', async () => {
    await fc.assert(
      fc.asyncProperty(json, json, async (a, b) => {
        const there = (await compareJson(a, b)).counts;
        const back = (await compareJson(b, a)).counts;
        expect(precision(there)).toBeCloseTo(recall(back));
        expect(recall(there)).toBeCloseTo(precision(back));
      }),
    );
  });

  test('the order of an unordered list does not matter', async () => {
    const rows = fc.array(fc.oneof(scalar, fc.record({ a: scalar, b: scalar })), { maxLength: 5 });
    const rule: CompareRule[] = [
      { path: '[]', as: 'exact' },
      { path: 'l', as: 'list', order: 'ignore' },
    ];
    const shuffled = rows.chain((list) =>
      fc.tuple(
        fc.constant(list),
        rows,
        fc.shuffledSubarray(
          list.map((_, i) => i),
          { minLength: list.length, maxLength: list.length },
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([list, other, order]) => {
        const permuted = order.map((index) => list[index] ?? null);
        const straight = await compareJson({ l: list }, { l: other }, rule);
        const mixed = await compareJson({ l: permuted }, { l: other }, rule);
        expect(mixed.score === null ? 1 : mixed.score).toBeCloseTo(straight.score ?? 1);
      }),
    );
  });

  test('one more row that nobody expects never raises precision', async () => {
    const rows = fc.array(fc.record({ a: fc.integer({ min: 0, max: 9 }), b: fc.integer({ min: 0, max: 9 }) }), {
      maxLength: 5,
    });
    const rule: CompareRule[] = [{ path: 'l', as: 'list', align: 'best' }];
    await fc.assert(
      fc.asyncProperty(rows, rows, async (expected, actual) => {
        const before = await compareJson({ l: expected, k: 1 }, { l: actual, k: 1 }, rule);
        const after = await compareJson({ l: expected, k: 1 }, { l: [...actual, { a: 100, b: 100 }], k: 1 }, rule);
        expect(precision(after.counts)).toBeLessThanOrEqual(precision(before.counts) + 1e-12);
      }),
    );
  });
});
