import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompareRule } from '../../../src/evals/expectation.ts';
import type { JsonValue } from '../../../src/json.ts';
import { parseConcretePath, proposeUpdate } from '../../../src/judge/proposal.ts';
import { editDocument } from '../../../src/source/document-edits.ts';
import { SourceText } from '../../../src/source/source-text.ts';
import { compareJson } from './expectations.ts';

async function update(
  text: string,
  actuals: readonly JsonValue[],
  rules: CompareRule[] = [],
  match: 'full' | 'subset' = 'full',
) {
  const value = JSON.parse(text) as JsonValue;
  const judgements = await Promise.all(actuals.map((actual) => compareJson(value, actual, rules, { match })));
  const proposal = proposeUpdate(value, judgements);
  const edited = editDocument(new SourceText('x.json', text), false, [{ pointer: '', changes: proposal }]);
  expect(edited.refused).toEqual([]);
  return { text: edited.text, open: proposal.open };
}

test('a number that equals nothing is never written', async () => {
  const beyond = 10n ** 309n;
  const judgement = await compareJson({ a: 1, b: 1 }, { a: beyond, b: 2, c: [beyond] }, [], { match: 'full' });
  const { replaced, added, open } = proposeUpdate({ a: 1, b: 1 }, [judgement]);
  expect(replaced).toEqual([{ steps: ['b'], value: 2 }]);
  expect(added).toEqual([]);
  expect(open).toEqual(['a', 'c[0]']);
});

const text = `{
    "id":   "INV-7",
    "date": "2026-03-04",
    "total": 118.4,
    "rows": [
        { "sku": "A", "n": 1 },
        { "sku": "B", "n": 2 }
    ],
    "tags": ["x", "y"]
}
`;

const value = {
  id: 'INV-7',
  date: '2026-03-04',
  total: 118.4,
  rows: [
    { sku: 'A', n: 1 },
    { sku: 'B', n: 2 },
  ],
  tags: ['x', 'y'],
};

describe('the least change of an expected file', () => {
  test.each<[string, JsonValue, CompareRule[], [string, string][]]>([
    ['nothing', value, [], []],
    ['a value', { ...value, total: 119 }, [], [['118.4', '119']]],
    [
      'two values, spaces kept',
      { ...value, id: 'INV-8', total: '119' },
      [],
      [
        ['"INV-7"', '"INV-8"'],
        ['118.4', '"119"'],
      ],
    ],
    ['a member goes', { ...value, date: null }, [], [['    "date": "2026-03-04",\n', '']]],
    ['the first member goes', { ...value, id: null }, [], [['"id":   "INV-7",\n    ', '']]],
    ['the last member goes', { ...value, tags: null }, [], [[',\n    "tags": ["x", "y"]', '']]],
    [
      'a member comes',
      { ...value, more: { a: 1 } },
      [],
      [['["x", "y"]\n', '["x", "y"],\n    "more": {\n        "a": 1\n    }\n']],
    ],
    ['a row goes', { ...value, rows: [{ sku: 'A', n: 1 }] }, [], [[',\n        { "sku": "B", "n": 2 }', '']]],
    [
      'a row in another order is left where it is',
      {
        ...value,
        rows: [
          { sku: 'B', n: 3 },
          { sku: 'A', n: 1 },
        ],
      },
      [{ path: 'rows', as: 'list', key: ['sku'] }],
      [['"n": 2', '"n": 3']],
    ],
    [
      'a row comes',
      { ...value, rows: [...value.rows, { sku: 'C', n: 3 }] },
      [],
      [['{ "sku": "B", "n": 2 }\n', '{ "sku": "B", "n": 2 },\n        { "sku": "C", "n": 3 }\n']],
    ],
    ['an element of a line comes', { ...value, tags: ['x', 'y', 'z'] }, [], [['["x", "y"]', '["x", "y", "z"]']]],
    ['all elements go', { ...value, tags: [] }, [], [['["x", "y"]', '[]']]],
    ['what a rule accepts stays', { ...value, total: 118.41 }, [{ path: 'total', as: 'number', abs: 0.1 }], []],
    [
      'what is ignored stays',
      { ...value, total: 5, note: 'n' },
      [
        { path: 'total', as: 'ignore' },
        { path: 'note', as: 'ignore' },
      ],
      [],
    ],
  ])('%s', async (_, actual, rules, replacements) => {
    const updated = await update(text, [actual], rules);
    let wanted = text;
    for (const [from, to] of replacements) wanted = wanted.replace(from, () => to);
    if (_ === 'all elements go') wanted = text.replace(',\n    "tags": ["x", "y"]', '');
    expect(updated.text).toBe(wanted);
    expect(updated.open).toEqual([]);
  });

  test('what trials disagree on is left, and said', async () => {
    const updated = await update(text, [
      { ...value, total: 119, id: 'X' },
      { ...value, total: 120, id: 'X' },
    ]);
    expect(updated.text).toBe(text.replace('INV-7', 'X'));
    expect(updated.open).toEqual(['total']);
    expect((await update(text, [{ ...value, total: 119 }, value])).open).toEqual(['total']);
  });

  test('what no expected value could mend is left, and said', async () => {
    const rules: CompareRule[] = [{ path: 'id', as: 'regex', pattern: '^INV' }];
    expect(await update(text, [{ ...value, id: 'X' }], rules)).toEqual({ text, open: ['id'] });
  });

  test('a value that changes its kind', async () => {
    const updated = await update('{ "a": { "b": 1 }, "c": 2 }', [{ a: 'x', c: 2 }]);
    expect(JSON.parse(updated.text)).toEqual({ a: 'x', c: 2 });
    expect(updated.text).toBe('{ "a": "x", "c": 2 }');
  });

  test('a key that looks as if it ended before', async () => {
    const updated = await update('{ "a\\"]b": { "c.d": 1 }, "x": [] }', [
      { 'a"]b': { 'c.d': 2, 'e"]': 3 }, x: [{ '"]"]': 4 }] },
    ]);
    expect(updated.open).toEqual([]);
    expect(JSON.parse(updated.text)).toEqual({ 'a"]b': { 'c.d': 2, 'e"]': 3 }, x: [{ '"]"]': 4 }] });
  });

  test('Windows line ends stay', async () => {
    const updated = await update('{\r\n  "a": 1\r\n}\r\n', [{ a: 1, b: 2 }]);
    expect(updated.text).toBe('{\r\n  "a": 1,\r\n  "b": 2\r\n}\r\n');
  });
});

test.each([
  ['rows[0].amount', ['rows', 0, 'amount']],
  ['[0][1]', [0, 1]],
  ['["a.b"].c["d e"]', ['a.b', 'c', 'd e']],
  ['a["[0]"]', ['a', '[0]']],
  ['', []],
])('the path %s', (path, steps) => {
  expect(parseConcretePath(path)).toEqual(steps);
});

test('a file that was updated to a response meets it', async () => {
  const scalar = fc.oneof(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 3 }), fc.boolean());
  const record = fc.dictionary(fc.constantFrom('k', 'l', 'm.n'), scalar, { minKeys: 1, maxKeys: 3 });
  const document = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.oneof(scalar, record, fc.array(record, { minLength: 1, maxLength: 3 })),
    { minKeys: 1 },
  );
  await fc.assert(
    fc.asyncProperty(document, document, fc.constantFrom(0, 2, '\t'), async (expected, actual, indent) => {
      const updated = await update(JSON.stringify(expected, null, indent), [actual]);
      const parsed = JSON.parse(updated.text) as JsonValue;
      const { verdict } = await compareJson(parsed, actual);
      expect(verdict).toBe('passed');
    }),
    { numRuns: 300 },
  );
});
