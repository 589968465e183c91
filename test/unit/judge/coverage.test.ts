import { expect, test } from 'vitest';
import type { JsonValue } from '../../../src/json.ts';
import { schemaCoverage, suiteCoverage } from '../../../src/judge/coverage.ts';
import { expectation } from './expectations.ts';

const schema = {
  type: 'object',
  properties: {
    total: { type: 'number' },
    currency: { enum: ['EUR', 'USD', null] },
    rows: { type: 'array', items: { $ref: '#/definitions/row' } },
    party: {
      oneOf: [
        { type: 'object', properties: { kind: { const: 'person' }, name: { type: 'string' } }, required: ['kind'] },
        { type: 'object', properties: { kind: { const: 'firm' }, tax_id: { type: 'string' } }, required: ['kind'] },
      ],
    },
    note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  definitions: {
    row: { type: 'object', properties: { sku: { type: 'string' }, next: { $ref: '#/definitions/row' } } },
  },
};

test('says which fields, values and branches nothing exercises', () => {
  const coverage = schemaCoverage('invoice', schema, [
    { total: 1, currency: 'EUR', rows: [{ sku: 'A' }], party: { kind: 'person', name: 'Ada' }, note: 'x' },
    { total: null },
  ]);
  expect(coverage.skill).toBe('invoice');
  expect(coverage.values).toEqual([{ path: 'currency', value: 'USD' }]);
  expect(coverage.branches).toEqual(['/properties/party/oneOf/1']);
  expect(coverage.fields).toContain('rows[].next');
  expect(coverage.fields).toContain('party.tax_id');
  expect(coverage.fields).not.toContain('total');
  expect(coverage.share).toBeGreaterThan(0);
  expect(coverage.share).toBeLessThan(1);
});

test('nothing without a schema, and all of it when all is there', () => {
  expect(schemaCoverage('s', undefined, [{ a: 1 }]).share).toBeNull();
  const flat = { type: 'object', properties: { a: { type: 'number' }, b: { type: 'string' } } };
  expect(schemaCoverage('s', flat, [{ a: 1 }, { b: 'x' }])).toEqual({
    skill: 's',
    share: 1,
    fields: [],
    values: [],
    branches: [],
  });
  expect(schemaCoverage('s', flat, []).fields).toEqual(['a', 'b']);
});

test('a schema that refers to itself ends', () => {
  const self = {
    definitions: { n: { properties: { a: { $ref: '#/definitions/n' }, b: { $ref: '#/definitions/n' } } } },
    $ref: '#/definitions/n',
  };
  const started = performance.now();
  schemaCoverage('s', self, [{}]);
  expect(performance.now() - started).toBeLessThan(3_000);
});

const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const text = { type: 'string' };

test.each<[string, object, JsonValue[], { fields?: string[]; values?: unknown[]; branches?: string[] }]>([
  [
    'elements of a tuple',
    object({ size: { type: 'array', items: [{ type: 'number' }, { type: 'number' }, { enum: ['mm', 'in'] }] } }),
    [{ size: [1] }, { size: [1, 2, 'mm'] }],
    { values: [{ path: 'size[2]', value: 'in' }] },
  ],
  [
    'elements of a tuple that no list reaches',
    object({ size: { type: 'array', items: [text, text], additionalItems: object({ more: text }) } }),
    [{ size: ['a'] }],
    { fields: ['size[1]', 'size[].more'] },
  ],
  [
    'members that are only described together',
    object({ prices: { type: 'object', additionalProperties: object({ net: text, gross: text }) } }),
    [{ prices: { eur: { net: '1' } } }],
    { fields: ['prices.*.gross'] },
  ],
  [
    'members by pattern',
    object(
      { a: text },
      {
        patternProperties: { '^x-': object({ v: text }), '^y-': object({ w: text }) },
        additionalProperties: object({ z: text }),
      },
    ),
    [{ a: 'a', 'x-1': { v: 'v' } }],
    { fields: ['*.w', '*.z'] },
  ],
  [
    'the branches of a condition',
    object(
      { kind: { enum: ['firm', 'person'] } },
      {
        if: { properties: { kind: { const: 'firm' } } },
        // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of schemas.
        then: { properties: { tax_id: text } },
        else: { properties: { born: text } },
      },
    ),
    [{ kind: 'firm', tax_id: '1' }],
    { fields: ['born'], values: [{ path: 'kind', value: 'person' }], branches: ['/else'] },
  ],
  [
    'a branch by the type of a member',
    object({ v: { oneOf: [object({ n: { type: 'number' } }), object({ n: text })] } }),
    [{ v: { n: 1 } }],
    { branches: ['/properties/v/oneOf/1'] },
  ],
  [
    'constants that stand for an enum',
    object({ c: { oneOf: [{ const: 'EUR' }, { const: 'USD' }, { const: null }] } }),
    [{ c: 'EUR' }],
    { branches: ['/properties/c/oneOf/1'] },
  ],
  ['a field that may be null', object({ note: { anyOf: [text, { type: 'null' }] } }), [{ note: 'x' }], {}],
  [
    'one definition in two branches',
    {
      definitions: { row: object({ sku: text }) },
      ...object({
        r: {
          anyOf: [
            { type: 'string' },
            { $ref: '#/definitions/row' },
            { type: 'array', items: { $ref: '#/definitions/row' } },
          ],
        },
      }),
    },
    [{ r: { sku: 'A' } }, { r: 'x' }],
    { fields: ['r[].sku'], branches: ['/properties/r/anyOf/2'] },
  ],
  [
    'keys that only go with others',
    object({ a: text }, { dependencies: { a: { properties: { b: text } } } }),
    [{ a: 'a' }],
    { fields: ['b'] },
  ],
  ['keys with dots', object({ 'a.b': text }), [{}], { fields: ['["a.b"]'] }],
])('%s', (_, from, expected, { fields = [], values = [], branches = [] }) => {
  expect(schemaCoverage('s', from as JsonValue, expected)).toMatchObject({ fields, values, branches });
});

test('cases that are skipped, and those without expected values, exercise nothing', () => {
  const one = (json: JsonValue | undefined, skip?: string) => ({
    expect: expectation(json === undefined ? {} : { json: { value: json } }),
    ...(skip === undefined ? {} : { skip }),
  });
  const from = object({ a: text, b: text, c: text }) as JsonValue;
  expect(suiteCoverage('s', from, [one({ a: '1' }), one({ b: '2' }, 'not now'), one(undefined)]).fields).toEqual([
    'b',
    'c',
  ]);
});

test('a schema of references without an end is walked in bounded time', () => {
  const definitions = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [
      `d${i}`,
      { properties: { a: { $ref: `#/definitions/d${i + 1}` }, b: { $ref: `#/definitions/d${i + 1}` } } },
    ]),
  );
  const started = performance.now();
  const coverage = schemaCoverage('s', { definitions, properties: { z: text, d: { $ref: '#/definitions/d0' } } }, [
    { z: 'z' },
  ]);
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(coverage.fields).not.toContain('z');
});
