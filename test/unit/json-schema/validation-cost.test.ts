import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/json.ts';
import { measureJson } from '../../../src/json-schema/limits.ts';
import { usableSchema } from '../../../src/json-schema/usable-schema.ts';
import { cheapUnder, choicesOf } from '../../../src/json-schema/validation-cost.ts';
import { createValidator } from '../../../src/json-schema/validator.ts';

describe('choices of a pattern', () => {
  it.each([
    ['^SKU-[0-9]+$', 1],
    ['^\\d{4}-\\d{2}-\\d{2}$', 0],
    ['^[A-Z]{2,4}\\d*$', 2],
    ['^(?:EUR|USD)$', 1],
    ['colou?r', 1],
    ['[+*?|{}()]', 0],
    ['\\+\\*\\(', 0],
    ['a+?b', 2],
    ['(a+)+$', Number.POSITIVE_INFINITY],
    ['(a|a)*', Number.POSITIVE_INFINITY],
    ['(?:a?){30}', Number.POSITIVE_INFINITY],
    ['(a)\\1', Number.POSITIVE_INFINITY],
    ['(?<x>a)\\k<x>', Number.POSITIVE_INFINITY],
    ['(?=a)b', Number.POSITIVE_INFINITY],
    ['(?<!a)b', Number.POSITIVE_INFINITY],
  ])('%s', (pattern, choices) => {
    expect(choicesOf(pattern)).toBe(choices);
  });
});

const cheap = (schema: JsonValue, value: JsonValue) => cheapUnder(usableSchema(schema))(measureJson(value));
const text = (pattern: string): JsonValue => ({ type: 'object', properties: { a: { type: 'string', pattern } } });

describe('a value is checked without a watchdog', () => {
  it.each<[string, JsonValue, JsonValue]>([
    ['small, under plain patterns', text('^SKU-[0-9]+$'), { a: 'SKU-1234' }],
    ['without text, whatever the pattern', text('(a+)+$'), {}],
    ['under references', { definitions: { n: { type: 'number' } }, items: { $ref: '#/definitions/n' } }, [1, 2, 3]],
  ])('when it is %s', (_, schema, value) => {
    expect(cheap(schema, value)).toBe(true);
  });

  it.each<[string, JsonValue, JsonValue]>([
    ['a pattern that repeats a group', text('(a+)+$'), { a: 'aaaa' }],
    ['a pattern of many choices on a long text', text('a*a*a*a*b'), { a: 'a'.repeat(200) }],
    ['a long text under one choice', text('^x.*y'), { a: 'x'.repeat(100_000) }],
    ['long names', { patternProperties: { 'a+b': {} } }, { ['a'.repeat(10_000)]: 1 }],
    ['many values that must be unique', { uniqueItems: true }, Array.from({ length: 2_000 }, (_, i) => i)],
    [
      'many values',
      { items: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
      Array.from({ length: 200_000 }, () => null),
    ],
  ])('but not with %s', (_, schema, value) => {
    expect(cheap(schema, value)).toBe(false);
  });

  it('nor where alternatives double at each level', async () => {
    const schema: JsonValue = {
      definitions: {
        n: {
          anyOf: [
            { properties: { a: { $ref: '#/definitions/n' } }, required: ['b'] },
            { properties: { a: { $ref: '#/definitions/n' } } },
          ],
        },
      },
      $ref: '#/definitions/n',
    };
    let value: JsonValue = {};
    for (let depth = 0; depth < 30; depth++) value = { a: value };
    expect(cheap(schema, value)).toBe(false);
    const { validate } = await createValidator(schema);
    const started = performance.now();
    validate(value);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
