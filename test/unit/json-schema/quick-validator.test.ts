import { expect, test } from 'vitest';
import { createQuickValidator } from '../../../src/json-schema/quick-validator.ts';
import { createValidator, SchemaUnusable } from '../../../src/json-schema/validator.ts';

test('it says what the compiled validator says', async () => {
  const schema = {
    type: 'object',
    required: ['total', 'date'],
    properties: {
      total: { type: 'number', minimum: 0 },
      date: { format: 'date' },
      lines: { items: { type: 'string' } },
    },
    additionalProperties: false,
  };
  const value = { total: -1, date: '19.2.2026', lines: ['a', 3], totl: 2 };
  const order = (problems: { pointer: string; message: string }[]) =>
    problems.map(({ pointer, message }) => `${pointer} ${message}`).sort();
  const quick = createQuickValidator(schema).validate(value);
  expect(order(quick)).toEqual(order((await createValidator(schema)).validate(value)));
  expect(quick).toHaveLength(4);
});

test('it refuses what cannot be used, and gives up on what is too much', () => {
  expect(() => createQuickValidator({ $ref: '#' })).toThrow(SchemaUnusable);
  expect(createQuickValidator({ items: { type: 'null' } }).validate(new Array(50_000).fill(1))).toEqual([]);
});
