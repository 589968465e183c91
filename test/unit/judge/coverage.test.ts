import { expect, test } from 'vitest';
import { schemaCoverage } from '../../../src/judge/coverage.ts';

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
