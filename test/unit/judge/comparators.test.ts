import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompareRule } from '../../../src/evals/expectation.ts';
import type { JsonValue } from '../../../src/json.ts';
import { Texts } from '../../../src/judge/comparators/similarity.ts';
import { fold, levenshtein, levenshteinSimilarity } from '../../../src/judge/comparators/text.ts';
import { Work } from '../../../src/judge/work.ts';
import { compareJson } from './expectations.ts';

type Rule = Omit<CompareRule, 'path'>;

async function equal(rule: Rule, expected: JsonValue, actual: JsonValue): Promise<boolean> {
  const { verdict } = await compareJson({ x: expected }, { x: actual }, [{ path: 'x', ...rule } as CompareRule], {
    nullIsAbsent: false,
  });
  return verdict === 'passed';
}

describe.each<[string, Rule, [JsonValue, JsonValue, boolean][]]>([
  [
    'exact',
    { as: 'exact' },
    [
      [1, 1.0, true],
      ['1', 1, false],
      ['a', 'A', false],
      ['a', 'a ', false],
      [true, true, true],
      [true, 'true', false],
      [0, false, false],
      ['', '', true],
      [0.1 + 0.2, 0.3, false],
      [-0, 0, true],
      [null, null, true],
      ['é', 'e\u0301', false],
    ],
  ],
  [
    'number without tolerance',
    { as: 'number' },
    [
      [0.3, 0.1 + 0.2, true],
      [118.4, 118.5, false],
      [1, '1', false],
      [1e300, 1e300, true],
      [1, Number.POSITIVE_INFINITY, false],
      [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, false],
      [1, null, false],
    ],
  ],
  [
    'number abs 0.01',
    { as: 'number', abs: 0.01 },
    [
      [50, 50.004, true],
      [50, 50.01, true],
      [50, 50.011, false],
      [0, -0.01, true],
    ],
  ],
  [
    'number rel 0.1',
    { as: 'number', rel: 0.1 },
    [
      [100, 110, true],
      [100, 111, false],
      [110, 100, true],
      [-100, -91, true],
      [0, 0.0001, false],
    ],
  ],
  [
    'number coerced',
    { as: 'number', coerce: true },
    [
      [1250, '1,250.00', true],
      [-12.5, '(12.5)', true],
      [1250, '1.250,00', false],
      [1250, '12,50', false],
      [5, '+5', true],
      [5, '5 EUR', false],
      [0.5, '.5', true],
      [5, '', false],
      [5, '-', false],
      [0, '-0', true],
      [1e3, '1e3', true],
      ['118.40', '118.4', true],
      ['9007199254740993', '9007199254740992', false],
      ['1,000,000', '1000000.0', true],
      [Number.NaN, 'NaN', false],
      [5, '0x5', false],
      [5, 'Infinity', false],
    ],
  ],
  [
    'bool coerced',
    { as: 'bool', coerce: true },
    [
      [true, 'Yes', true],
      [true, 1, true],
      [false, 'off', true],
      [true, 'no', false],
      [true, 'maybe', false],
      ['y', 'TRUE', true],
    ],
  ],
  [
    'bool',
    { as: 'bool' },
    [
      [true, true, true],
      [true, 'true', false],
      [false, 0, false],
    ],
  ],
  [
    'date',
    { as: 'date' },
    [
      ['2026-03-04', '2026-03-04', true],
      ['2026-03-04', '2026-03-04T23:00:00Z', true],
      ['2026-03-04', '2026-03-05', false],
      ['2026-03-04', '04/03/2026', false],
      ['2026-02-30', '2026-02-30', false],
      ['2026-03-04', '2026-3-4', false],
      ['2026-03-04', 'may', false],
      ['2026-03-04', 20260304, false],
    ],
  ],
  [
    'date with formats',
    { as: 'date', formats: ['DD/MM/YYYY', 'D MMM YYYY', 'MMMM D, YYYY', 'DD.MM.YY'] },
    [
      ['2026-03-04', '04/03/2026', true],
      ['2026-03-04', '03/04/2026', false],
      ['2026-03-04', '4 Mar 2026', true],
      ['2026-03-04', 'March 4, 2026', true],
      ['2026-09-04', '4 sept 2026', true],
      ['2026-03-04', '04.03.26', true],
      ['2026-03-04', '31/02/2026', false],
    ],
  ],
  [
    'date that two formats read differently',
    { as: 'date', formats: ['DD/MM/YYYY', 'MM/DD/YYYY'] },
    [
      ['2026-03-04', '04/03/2026', false],
      ['2026-03-25', '25/03/2026', true],
      ['2026-04-04', '04/04/2026', true],
    ],
  ],
  ['date, day first', { as: 'date', dayFirst: true }, [['2026-03-04', '4/3/2026', true]]],
  [
    'date, month first',
    { as: 'date', dayFirst: false },
    [
      ['2026-03-04', '3/4/2026', true],
      ['2026-03-04', '3.4.2026', true],
    ],
  ],
  [
    'datetime',
    { as: 'datetime', toleranceMs: 1000 },
    [
      ['2026-03-04T10:00:00Z', '2026-03-04T11:00:00+01:00', true],
      ['2026-03-04T10:00:00Z', '2026-03-04T10:00:01Z', true],
      ['2026-03-04T10:00:00Z', '2026-03-04T10:00:01.001Z', false],
      ['2026-03-04T10:00:00Z', '2026-03-04T10:00:00', false],
      ['2026-03-04T10:00:00', '2026-03-04 10:00', true],
      ['2026-03-04T10:00:00', '2026-03-04T24:00:00', false],
    ],
  ],
  [
    'duration',
    { as: 'duration', toleranceMs: 2000 },
    [
      ['00:01:10', '1:11', true],
      ['00:01:10', 'PT1M10S', true],
      ['00:01:10', '70s', true],
      ['00:01:10', '1m 10s', true],
      ['00:01:10', 70, true],
      ['00:01:10', 73, false],
      ['00:01:10', '1 minute 10 seconds', true],
      ['1:10:00', 'P1DT1H', false],
      ['00:01:10', '1:70', false],
      ['00:01:10', 'P', false],
      ['00:01:10', 'soon', false],
    ],
  ],
  [
    'text',
    { as: 'text' },
    [
      ['a  b', ' a b\n', true],
      ['é', 'e\u0301', true],
      ['a', 'A', false],
      ['a.', 'a', false],
      [5, 5, true],
      [5, '5', false],
    ],
  ],
  [
    'text folded',
    { as: 'text', case: 'ignore', whitespace: 'ignore', punctuation: 'ignore' },
    [
      ['Acme, Inc.', 'ACME INC', true],
      ['A-1', 'a1', true],
      ['a', 'b', false],
    ],
  ],
  ['text with exact white space', { as: 'text', whitespace: 'exact' }, [['a b', 'a  b', false]]],
  [
    'similar 0.9',
    { as: 'similar', threshold: 0.9 },
    [
      ['Acme Corporation', 'Acme Corporaton', true],
      ['Acme Corporation', 'Acme', false],
      ['', '', true],
      ['👍👍👍👍👍👍👍👍👍👍', '👍👍👍👍👍👍👍👍👍👎', true],
    ],
  ],
  [
    'similar token_f1',
    { as: 'similar', threshold: 0.8, metric: 'token_f1' },
    [
      ['the quick brown fox', 'quick brown fox the', true],
      ['the quick brown fox', 'the slow brown dog', false],
    ],
  ],
  ['similar anls', { as: 'similar', threshold: 0.9, metric: 'anls' }, [['Acme  CORP', 'acme corp', true]]],
  [
    'regex',
    { as: 'regex', pattern: '^INV-\\d+$' },
    [
      ['anything', 'INV-12', true],
      ['INV-12', 'INV-x', false],
      ['INV-12', 12, false],
    ],
  ],
  ['regex with flags', { as: 'regex', pattern: '^inv', flags: 'i' }, [['', 'INV-1', true]]],
  [
    'contains',
    { as: 'contains' },
    [
      ['quick', 'the quick fox', true],
      ['Quick', 'the quick fox', false],
      ['a', ['a'], false],
    ],
  ],
  ['contains folded', { as: 'contains', case: 'ignore' }, [['Quick', 'the quick fox', true]]],
  [
    'one_of',
    { as: 'one_of', values: ['USD', 'US$', 1, { a: [1] }] },
    [
      ['EUR', 'USD', true],
      ['USD', 'usd', false],
      ['x', 1, true],
    ],
  ],
  [
    'ref',
    { as: 'ref', type: 'image' },
    [
      [{ id: 'img_000000' }, { id: 'img_a1b2c3' }, true],
      ['img_000000', 'img_zzzzzz', true],
      [{ id: 'img_000000' }, { id: 'vid_a1b2c3' }, false],
      [{ id: 'img_000000' }, { id: 'img_a1' }, false],
      [{ id: 'img_000000' }, 'a picture', false],
    ],
  ],
  [
    'present',
    { as: 'present' },
    [
      ['a', 'b', true],
      ['a', { b: 1 }, true],
      [{ a: 1 }, [], true],
    ],
  ],
  [
    'ignore',
    { as: 'ignore' },
    [
      ['a', 'b', true],
      ['a', { b: 1 }, true],
      [{ a: 1 }, 'x', true],
    ],
  ],
])('%s', (_, rule, table) => {
  test.each(table)('%j and %j: %s', async (expected, actual, result) => {
    expect(await equal(rule, expected, actual)).toBe(result);
  });
});

describe('text measures', () => {
  test.each([
    ['', '', 0],
    ['kitten', 'sitting', 3],
    ['a', '', 1],
    ['👍', '👎', 1],
    ['👍a', 'a', 1],
    ['e\u0301', 'é', 2],
    ['ab', 'ba', 2],
    ['flaw', 'lawn', 2],
    ['𝒳𝒴𝒵', '𝒳𝒵', 1],
  ])('%j and %j are %i edits apart', (a, b, edits) => {
    expect(levenshtein(a, b)).toBe(edits);
    expect(levenshtein(b, a)).toBe(edits);
  });

  test('similarity counts code points after normalisation', () => {
    expect(levenshteinSimilarity('INV-7', 'INV-9')).toBe(0.8);
    expect(levenshteinSimilarity('', '')).toBe(1);
    const similarity = (a: string, b: string, metric: 'levenshtein' | 'token_f1') =>
      new Texts().similarity(a, b, { metric, threshold: 1e-9, folding: {} }, new Work());
    expect(similarity('e\u0301', 'é', 'levenshtein')).toBe(1);
    expect(similarity('a a b', 'a b b', 'token_f1')).toBeCloseTo(2 / 3);
    expect(similarity('', ' ', 'token_f1')).toBe(1);
    expect(similarity('a', '', 'token_f1')).toBe(0);
  });

  test('what is too different is seen without counting its edits, and nothing else is', () => {
    const words = fc.array(fc.constantFrom('lorem', 'ipsum', 'dolor', 'sit', 'amet', '👍', 'é'), { maxLength: 120 });
    const edited = words.chain((all) =>
      fc.tuple(
        fc.constant(all.join(' ')),
        fc
          .array(fc.nat({ max: Math.max(1, all.length) }), { maxLength: 20 })
          .map((gone) => all.filter((_, index) => !gone.includes(index)).join(' ')),
      ),
    );
    const threshold = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99);
    fc.assert(
      fc.property(edited, words, threshold, fc.boolean(), ([text, near], far, least, isFar) => {
        const other = isFar ? far.join(' ') : near;
        const plain = levenshteinSimilarity(fold(text, {}), fold(other, {}));
        const found = new Texts().similarity(text, other, { threshold: least, folding: {} }, new Work());
        expect(found).toBe(plain >= least ? plain : 0);
      }),
      { numRuns: 500 },
    );
  });

  test('a similarity at or over the threshold is the score, one below it is nothing', async () => {
    const rule = (threshold: number): CompareRule[] => [{ path: 'x', as: 'similar', threshold }];
    expect((await compareJson({ x: 'abcde' }, { x: 'abcdx' }, rule(0.8))).score).toBeCloseTo(0.8);
    expect((await compareJson({ x: 'abcde' }, { x: 'abcdx' }, rule(0.81))).score).toBe(0);
  });
});
