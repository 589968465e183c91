import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cursor } from '../../../src/evals/cursor.ts';
import type { CompareRule } from '../../../src/evals/expectation.ts';
import { readCompareRule } from '../../../src/evals/read-compare.ts';
import type { JsonValue } from '../../../src/json.ts';
import { SourceText } from '../../../src/source/source-text.ts';
import { parseYaml } from '../../../src/source/yaml.ts';
import { compareJson, execution, expectation, judgeWith } from './expectations.ts';

/** The rule that a hint proposes, as the reader of suites reads it. */
function proposed(hint: string | undefined): CompareRule {
  const line = /add `(\{path: .*\})`$/s.exec(hint ?? '')?.[1];
  expect(line, hint).toBeDefined();
  const { value = null, problems } = parseYaml(new SourceText('a.yaml', line ?? ''));
  expect(problems).toEqual([]);
  const rule = readCompareRule(
    new Cursor(value, '', (pointer, message) => {
      throw new Error(`${line}: ${pointer} ${message}`);
    }),
  );
  if (!rule) throw new Error(line);
  return rule;
}

async function hintOf(expected: JsonValue, actual: JsonValue, rules: readonly CompareRule[] = []) {
  const judgement = await compareJson({ x: expected }, { x: actual }, rules);
  const failing = judgement.fields.filter(({ outcome }) => outcome !== 'match');
  return failing[0]?.hint;
}

describe('a failing leaf proposes the line that would loosen it', () => {
  const at = (rule: Omit<CompareRule, 'path'>): CompareRule[] => [{ path: 'x', ...rule }];
  test.each<[string, JsonValue, JsonValue, CompareRule[], string]>([
    [
      'white space',
      'a  b',
      'a b',
      [],
      'The same but for white space or Unicode form; to accept it, add `{path: x, as: text}`',
    ],
    [
      'case',
      'Ab',
      'aB',
      [],
      'The same but for upper and lower case; to accept it, add `{path: x, as: text, case: ignore}`',
    ],
    [
      'words',
      'Acme Corporation',
      'Acme Corporaton',
      [],
      'Similarity 0.94; to accept it, add `{path: x, as: similar, threshold: 0.9}`',
    ],
    [
      'a number in a text',
      5,
      '5',
      [],
      'The same number, one of them as a text; to accept it, add `{path: x, as: number, coerce: true}`',
    ],
    ['a near number', 100, 100.5, [], 'Off by 0.5; to accept it, add `{path: x, as: number, abs: 0.5}`'],
    ['another number', 100, 900, [], 'Another value; to leave it out of the comparison, add `{path: x, as: ignore}`'],
    [
      'another kind',
      100,
      'many',
      [],
      'Expected a number, found a text; to leave it out of the comparison, add `{path: x, as: ignore}`',
    ],
    [
      'a truth value',
      true,
      'yes',
      [],
      'The same truth value in other words; to accept it, add `{path: x, as: bool, coerce: true}`',
    ],
    [
      'a missing value',
      5,
      null,
      [],
      'Expected and not found; `min_score` for the case accepts a share of such fields, or add `{path: x, as: ignore}`',
    ],
    [
      'an extra value',
      null,
      5,
      [],
      'Not expected; `match: subset` for the case leaves all such fields out, or add `{path: x, as: ignore}`',
    ],
    [
      'number: a text',
      '5',
      '5',
      at({ as: 'number' }),
      'The same number, as text; to accept it, add `{path: x, as: number, coerce: true}`',
    ],
    [
      'number: a text within the tolerance',
      '5',
      '5.001',
      at({ as: 'number', abs: 0.01 }),
      'The same number within the tolerance, as text; to accept it, add `{path: x, as: number, abs: 0.01, coerce: true}`',
    ],
    [
      'number: beyond the tolerance',
      100,
      100.5,
      at({ as: 'number', abs: 0.01, weight: 3 }),
      'Off by 0.5, and 0.01 is allowed; to accept it, add `{path: x, as: number, abs: 0.5, weight: 3}`',
    ],
    [
      'number: far beyond',
      100,
      900,
      at({ as: 'number', abs: 0.01 }),
      'Off by 800, and 0.01 is allowed; to leave it out of the comparison, add `{path: x, as: ignore}`',
    ],
    [
      'date: ambiguous',
      '2026-03-04',
      '04/03/2026',
      at({ as: 'date' }),
      '"04/03/2026" is an ambiguous date; to accept it, add `{path: x, as: date, dayFirst}`',
    ],
    [
      'date: unreadable',
      '2026-03-04',
      '4 March 2026',
      at({ as: 'date' }),
      '"4 March 2026" cannot be read as a date; to accept it, add `{path: x, as: date, formats: ["D MMM YYYY"]}`',
    ],
    [
      'date: nothing to be read',
      '2026-03-04',
      'soon',
      at({ as: 'date' }),
      '"soon" cannot be read as a date; to leave it out of the comparison, add `{path: x, as: ignore}`',
    ],
    [
      'date: another',
      '2026-03-04',
      '2026-03-05',
      at({ as: 'date', required: true }),
      'Another day; to leave it out of the comparison, add `{path: x, as: ignore, required: true}`',
    ],
    [
      'datetime: a minute off',
      '2026-03-04T10:00:00Z',
      '2026-03-04T10:01:00Z',
      at({ as: 'datetime' }),
      'Off by 60 s; to accept it, add `{path: x, as: datetime, tolerance: 60000ms}`',
    ],
    [
      'datetime: no zone',
      '2026-03-04T10:00:00Z',
      '2026-03-04T10:00:00',
      at({ as: 'datetime' }),
      'One has a time zone, and the other has none; to accept it, add `{path: x, as: date}`',
    ],
    [
      'duration: off',
      '1:10',
      '1:12',
      at({ as: 'duration', toleranceMs: 1000 }),
      'Off by 2 s, and 1 s is allowed; to accept it, add `{path: x, as: duration, tolerance: 2000ms}`',
    ],
    [
      'similar: below',
      'abcdefgh',
      'abcdezzz',
      at({ as: 'similar', threshold: 0.9, case: 'ignore' }),
      'Similarity 0.63 is below 0.9; to accept it, add `{path: x, as: similar, threshold: 0.62, case: ignore}`',
    ],
    [
      'similar: far below',
      'abcdefgh',
      'zzzzzzzz',
      at({ as: 'similar', threshold: 0.9 }),
      'Similarity 0.00 is below 0.9; to leave it out of the comparison, add `{path: x, as: ignore}`',
    ],
    [
      'text: case',
      'Ab',
      'aB',
      at({ as: 'text', punctuation: 'ignore' }),
      'The same but for upper and lower case; to accept it, add `{path: x, as: text, punctuation: ignore, case: ignore}`',
    ],
    [
      'contains: case',
      'acme',
      'the ACME shop',
      at({ as: 'contains' }),
      'The expected text is in it, but for case, white space or punctuation; to accept it, add `{path: x, as: contains, case: ignore}`',
    ],
    [
      'contains: not',
      'acme',
      'shop',
      at({ as: 'contains' }),
      'The expected text is not in it; to leave it out of the comparison, add `{path: x, as: ignore}`',
    ],
    [
      'regex',
      'A1',
      'B1',
      at({ as: 'regex', pattern: '^A' }),
      'Does not match "^A"; to leave it out of the comparison, add `{path: x, as: ignore}`',
    ],
    [
      'one_of',
      'a',
      'c',
      at({ as: 'one_of', values: ['a', 'b d'] }),
      'None of ["a","b d"]; to accept it, add `{path: x, as: one_of, values: [a, "b d", c]}`',
    ],
    [
      'ref: another kind',
      'img_a1b2c3',
      'vid_a1b2c3',
      at({ as: 'ref', type: 'image' }),
      'A reference to video; to accept it, add `{path: x, as: ref}`',
    ],
    [
      'ref: none',
      'img_a1b2c3',
      'x',
      at({ as: 'ref' }),
      'Not an artifact reference such as {"id": "img_a1b2c3"}; to leave it out of the comparison, add `{path: x, as: ignore}`',
    ],
    [
      'present',
      1,
      null,
      at({ as: 'present' }),
      'Expected and not found; `min_score` for the case accepts a share of such fields, or add `{path: x, as: ignore}`',
    ],
    [
      'absent',
      1,
      2,
      at({ as: 'absent' }),
      'No value may stand here; to leave it out of the comparison, add `{path: x, as: ignore}`',
    ],
    [
      'bool',
      true,
      'yes',
      at({ as: 'bool' }),
      'The same truth value in other words; to accept it, add `{path: x, as: bool, coerce: true}`',
    ],
    [
      'whole numbers beyond 2^53',
      9007199254740993n,
      9007199254740992,
      [],
      'Off by 1; to accept it, add `{path: x, as: number, abs: 1}`',
    ],
  ])('%s', async (_, expected, actual, rules, hint) => {
    expect(await hintOf(expected, actual, rules)).toBe(hint.replace('dayFirst', 'day_first: true'));
  });

  test('in lists the line speaks of the elements, and keeps what the rule says', async () => {
    const rules: CompareRule[] = [{ path: 'rows', as: 'list', key: ['id'] }];
    const row = (id: number, n: number) => ({ id, n });
    const { fields } = await compareJson({ rows: [row(1, 1), row(2, 2)] }, { rows: [row(1, 1), row(3, 3)] }, rules);
    const hints = Object.fromEntries(fields.map(({ path, hint }) => [path, hint]));
    expect(hints['rows[1].n']).toBe(
      'No element of the response stands for this one; to accept that, add `{path: rows, as: list, key: [id], missing: allow}`',
    );
    expect(hints['rows[2].n']).toBe(
      'No element like this one is expected; to accept that, add `{path: rows, as: list, key: [id], extra: allow}`',
    );
  });

  describe('another order is only claimed where it is true', () => {
    const hints = async (expected: JsonValue, actual: JsonValue, rules: readonly CompareRule[] = []) =>
      (await compareJson(expected, actual, rules)).fields.flatMap(({ hint }) => hint ?? []);
    const order = expect.stringMatching(/same elements in another order|stand at another place/);

    test('lists compared by index', async () => {
      expect(await hints({ l: [1, 2, 3] }, { l: [3, 1, 2] })).toContainEqual(
        'The list has the same elements in another order; to accept that, add `{path: l, as: list, order: ignore}`',
      );
      expect(await hints({ l: [1, 2, 3] }, { l: [2, 1, 9] })).toContainEqual(
        '2 of 3 elements of the list stand at another place; to accept that, add `{path: l, as: list, order: ignore}`',
      );
      expect(await hints([1, 2], [2, 1])).toContainEqual(
        'The list has the same elements in another order; to accept that, add `{path: "", as: list, order: ignore}`',
      );
      expect(await hints({ a: [{ t: [1, 2] }, { t: [3, 4] }] }, { a: [{ t: [1, 2] }, { t: [4, 3] }] })).toContainEqual(
        'The list has the same elements in another order; to accept that, add `{path: "a[].t", as: list, order: ignore}`',
      );
    });

    test('not for other elements, nor where order does not count already', async () => {
      expect(await hints({ l: [1, 2, 3] }, { l: [1, 2, 4] })).not.toContainEqual(order);
      const rules: CompareRule[][] = [
        [{ path: 'l', as: 'list', order: 'ignore' }],
        [{ path: 'l', as: 'list', key: ['id'] }],
        [{ path: 'l', as: 'list', order: 'strict', align: 'best' }],
      ];
      for (const rule of rules)
        expect(
          await hints({ l: [{ id: 1 }, { id: 2, n: 1 }] }, { l: [{ id: 2, n: 1 }, { id: 9 }] }, rule),
        ).not.toContainEqual(order);
    });
  });

  test('a value that a rule asks for without expected values', async () => {
    const { fields } = await judgeWith(expectation({ compare: [{ path: 'a.b', as: 'present' }] }), execution({}));
    expect(fields[0]?.hint).toBe(
      'A value must stand here (present); to accept that none does, add `{path: a.b, as: ignore}`',
    );
  });

  test('whatever the values and the rule, the line is one that suites can hold, and it accepts the leaf', async () => {
    const value = fc.oneof(
      fc.constantFrom<JsonValue>(
        'Acme',
        'acme',
        'Acme.',
        '5',
        '5.0',
        '1,000',
        'yes',
        '2026-03-04',
        '04/03/2026',
        '4 March 2026',
      ),
      fc.constantFrom<JsonValue>(
        '2026-03-04T10:00:00Z',
        '2026-03-04T10:00:05Z',
        '1:10',
        '70s',
        'img_a1b2c3',
        'vid_a1b2c3',
        '',
      ),
      fc.constantFrom<JsonValue>(5, 5.01, 1000, true, false, null, 'a"b', "it's", '{x}', 'a: b', '\u0000\n'),
      fc.constantFrom<JsonValue>([1, 2], [2, 1], [], {}, { id: 'img_a1b2c3' }),
    );
    const rule = fc.constantFrom<Omit<CompareRule, 'path'>[]>(
      [],
      [{ as: 'exact', weight: 2 }],
      [{ as: 'number', abs: 0.001 }],
      [{ as: 'number', coerce: true }],
      [{ as: 'bool' }],
      [{ as: 'date' }],
      [{ as: 'date', formats: ['MM/DD/YYYY'] }],
      [{ as: 'datetime' }],
      [{ as: 'duration', toleranceMs: 500 }],
      [{ as: 'text' }],
      [{ as: 'similar', threshold: 0.95 }],
      [{ as: 'contains' }],
      [{ as: 'regex', pattern: '^Z' }],
      [{ as: 'one_of', values: ['Z'] }],
      [{ as: 'ref', type: 'image' }],
      [{ as: 'present' }],
      [{ as: 'absent' }],
    );
    const key = fc.constantFrom('x', 'a.b', 'a b', '*', '__proto__');
    await fc.assert(
      fc.asyncProperty(value, value, rule, key, async (expected, actual, own, name) => {
        const path = /^[x_]/.test(name) ? name : `["${name}"]`;
        const side = (one: JsonValue): JsonValue => Object.fromEntries([[name, one]]);
        const rules = own.map((one) => ({ path, ...one }));
        const { fields } = await compareJson(side(expected), side(actual), rules);
        for (const { path: at, outcome, hint } of fields) {
          if (outcome === 'match') continue;
          const looser = [...rules, proposed(hint)];
          const again = await compareJson(side(expected), side(actual), looser);
          const still = again.fields.filter((one) => one.path === at && one.outcome === outcome);
          expect(still, `${hint}`).toEqual([]);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
