import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/json.ts';
import { raisesMajor } from '../../../src/release/major-version.ts';
import { compareSchemas } from '../../../src/release/schema-changes.ts';
import { HANGS_AFTER, processorTime } from '../../support/processor-time.ts';

const object = (properties: JsonValue, more: object = {}): JsonValue => ({ type: 'object', properties, ...more });
const text = { type: 'string' };

function lines(before: JsonValue | undefined, after: JsonValue | undefined): string[] {
  return compareSchemas(before, after).map(({ kind, pointer, message }) => `${kind} ${pointer} ${message}`);
}

describe('fields', () => {
  it.each<[string, JsonValue, JsonValue, string[]]>([
    [
      'removed',
      object({ a: text, b: { type: 'number' } }, { required: ['a'] }),
      object({ b: { type: 'number' } }),
      ['breaking /properties/a the required field "a" was removed'],
    ],
    [
      'renamed',
      object({ a: text }, { required: ['a'] }),
      object({ z: text }, { required: ['z'] }),
      [
        'breaking /properties/a the required field "a" was renamed to "z", or removed',
        'additive /properties/z the field "z" was added',
      ],
    ],
    ['optional and removed', object({ a: text }), object({}), ['breaking /properties/a the field "a" was removed']],
    [
      'no longer required',
      object({ a: text }, { required: ['a'] }),
      object({ a: text }),
      ['breaking /properties/a the field "a" may now be missing'],
    ],
    [
      'required now',
      object({ a: text }),
      object({ a: text }, { required: ['a'] }),
      ['additive /properties/a the field "a" is now always there'],
    ],
    ['added', object({}), object({ 'a/b~': text }), ['additive /properties/a~1b~0 the field "a/b~" was added']],
    [
      'closed',
      object({}),
      object({}, { additionalProperties: false }),
      ['breaking  the object is closed now: fields that are not named never come any more'],
    ],
    [
      'opened',
      object({}, { additionalProperties: false }),
      object({}),
      ['additive  the object is open now: fields that are not named may come'],
    ],
    [
      'described by a schema, then by anything',
      object({}, { additionalProperties: text }),
      object({}),
      ['breaking /additionalProperties the type may now be anything; it was string before'],
    ],
    [
      'anything, then described by a schema',
      object({}, { additionalProperties: true }),
      object({}, { additionalProperties: text }),
      ['additive /additionalProperties the type is now string; it was anything before'],
    ],
    [
      'described by a schema, then closed',
      object({}, { additionalProperties: text }),
      object({}, { additionalProperties: false }),
      ['breaking  the object is closed now: fields that are not named never come any more'],
    ],
    [
      'closed, then described by a schema',
      object({}, { additionalProperties: false }),
      object({}, { additionalProperties: text }),
      ['additive  the object is open now: fields that are not named may come'],
    ],
    ['switched off', object({ a: text }), object({ a: false }), ['breaking /properties/a the field "a" was removed']],
    ['switched on', object({ a: false }), object({ a: text }), ['additive /properties/a the field "a" was added']],
    [
      'required without being described',
      { type: 'object', required: ['a'] },
      { type: 'object' },
      ['breaking  the field "a" may now be missing'],
    ],
    [
      'required now without being described',
      { type: 'object' },
      { type: 'object', required: ['a'] },
      ['additive  the field "a" is now always there'],
    ],
    [
      'still there, and not described any more',
      object({ a: text }, { required: ['a'] }),
      object({}, { required: ['a'] }),
      ['breaking /properties/a the type may now be anything; it was string before'],
    ],
    [
      'described at last',
      object({}, { required: ['a'] }),
      object({ a: text }, { required: ['a'] }),
      ['additive /properties/a the type is now string; it was anything before'],
    ],
    [
      'removed in an object in a list',
      object({ l: { type: 'array', items: object({ x: text, y: text }, { required: ['x'] }) } }),
      object({ l: { type: 'array', items: object({ y: text }) } }),
      ['breaking /properties/l/items/properties/x the required field "x" was removed'],
    ],
    [
      'optional in an object that may be null',
      object({ a: { anyOf: [object({ x: text }, { required: ['x'] }), { type: 'null' }] } }),
      object({ a: { oneOf: [{ type: 'null' }, object({ x: text })] } }),
      ['breaking /properties/a/oneOf/1/properties/x the field "x" may now be missing'],
    ],
    [
      'matched by a pattern no more',
      { type: 'object', patternProperties: { '^a': text } },
      { type: 'object', patternProperties: { '^b': text } },
      [
        'breaking /patternProperties/^a fields that match "^a" are not described any more',
        'additive /patternProperties/^b fields that match "^b" are described',
      ],
    ],
    [
      'of another type by a pattern',
      { type: 'object', patternProperties: { '^a': text } },
      { type: 'object', patternProperties: { '^a': { type: 'number' } } },
      ['breaking /patternProperties/^a the type changed from string to number'],
    ],
    [
      'moved into allOf',
      object({ a: text }, { required: ['a'] }),
      { allOf: [object({ a: text }), { required: ['a'] }] },
      [],
    ],
    [
      'removed from a part of allOf',
      { allOf: [object({ a: text }), object({ b: text })] },
      { allOf: [object({ a: text })] },
      ['breaking /allOf/1/properties/b the field "b" was removed'],
    ],
    [
      'named like members of every object',
      object({ constructor: text }),
      object({ toString: text, constructor: text }),
      ['additive /properties/toString the field "toString" was added'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(lines(before, after)).toEqual(expected);
  });
});

describe('types', () => {
  it.each<[JsonValue, JsonValue, string[]]>([
    [{ type: 'string' }, { type: 'number' }, ['breaking  the type changed from string to number']],
    [{ type: 'number' }, { type: 'integer' }, ['breaking  the type was narrowed from number to integer']],
    [{ type: 'integer' }, { type: 'number' }, ['breaking  the type changed from integer to number']],
    [{ type: ['string', 'null'] }, { type: 'string' }, ['additive  the value is never null any more']],
    [{ type: 'string' }, { type: ['string', 'null'] }, ['breaking  the value may now be null']],
    [{ type: 'string' }, { anyOf: [{ type: 'string' }, { type: 'null' }] }, ['breaking  the value may now be null']],
    [{ anyOf: [{ type: 'null' }, { type: 'string' }] }, { type: ['string', 'null'] }, []],
    [
      { type: ['string', 'number'] },
      { type: 'string' },
      ['breaking  the type was narrowed from string or number to string'],
    ],
    [{}, { type: 'string' }, ['additive  the type is now string; it was anything before']],
    [{ type: 'string' }, true, ['breaking  the type may now be anything; it was string before']],
    [{ enum: ['a'] }, { type: 'string', enum: ['a'] }, []],
    [
      { type: 'array', items: { type: 'string' } },
      { type: 'array', items: { type: 'number' } },
      ['breaking /items the type changed from string to number'],
    ],
    [true, false, ['breaking  no value is allowed any more']],
    [false, { type: 'string' }, ['additive  a value may come now; none could before']],
    [{ type: ['number', 'integer'] }, { type: 'number' }, []],
    [{ type: 'number' }, { type: ['integer', 'number'] }, []],
    [{ type: ['string', 'number'] }, { anyOf: [{ type: 'number' }, { type: 'string' }] }, []],
    [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, { anyOf: [{ type: 'number' }, { type: 'string' }] }, []],
    [
      { anyOf: [{ type: 'string' }, { type: 'number' }] },
      { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }] },
      ['breaking  the value may now be null'],
    ],
    [
      { anyOf: [{ type: 'string' }, { type: 'number' }] },
      { type: 'number' },
      ['breaking  the type was narrowed from string or number to number'],
    ],
    [{ type: 'string', minLength: 1 }, { allOf: [{ type: 'string', minLength: 1 }] }, []],
    [{ allOf: [{ minLength: 1 }, { type: 'string' }] }, { type: 'string', minLength: 1 }, []],
    [{ allOf: [{ minimum: 1 }, { minimum: 3, type: 'number' }] }, { type: 'number', minimum: 3 }, []],
    [
      { type: 'array', items: text },
      { type: 'array' },
      ['breaking /items the type may now be anything; it was string before'],
    ],
    [
      { type: 'array', items: text },
      { type: 'array', items: true },
      ['breaking /items the type may now be anything; it was string before'],
    ],
    [{ type: 'array', items: text }, { type: 'array', items: false }, ['breaking /items no value is allowed any more']],
    [
      { type: 'array' },
      { type: 'array', items: text },
      ['additive /items the type is now string; it was anything before'],
    ],
    [
      { type: 'array', items: false },
      { type: 'array', items: text },
      ['additive /items a value may come now; none could before'],
    ],
    [
      { type: 'array', items: text },
      { type: 'array', items: [text] },
      ['breaking /additionalItems the type may now be anything; it was string before'],
    ],
    [
      { type: 'array', items: [text, text] },
      { type: 'array', items: [text], additionalItems: text },
      ['additive /additionalItems the type is now string; it was anything before'],
    ],
    [
      { type: 'array', items: [text, { type: 'number' }] },
      { type: 'array', items: [text, text] },
      ['breaking /items/1 the type changed from number to string'],
    ],
  ])('%j → %j', (before, after, expected) => {
    expect(lines(before, after)).toEqual(expected);
  });
});

describe('values and promises', () => {
  it.each<[JsonValue, JsonValue, string[]]>([
    [
      { enum: ['a', 'b'] },
      { enum: ['b', 'c'] },
      ['breaking  the value is never "a" any more', 'additive  the value may now be "c"'],
    ],
    [{ enum: ['a', 'b'] }, { enum: ['b', 'a'] }, []],
    [{ type: 'string' }, { type: 'string', enum: ['a'] }, ['additive  the value is now one of "a"']],
    [{ type: 'string', const: 'a' }, { type: 'string' }, ['breaking  the value is no longer limited to "a"']],
    [{ minimum: 1 }, { minimum: 0 }, ['breaking  minimum changed from 1 to 0']],
    [{ minimum: 1 }, { minimum: 2 }, ['additive  minimum changed from 1 to 2']],
    [{ maximum: 1 }, {}, ['breaking  maximum changed from 1 to none']],
    [{}, { maxItems: 3 }, ['additive  maxItems changed from none to 3']],
    [{ format: 'date' }, {}, ['breaking  format changed from "date" to none']],
    [{}, { format: 'date' }, ['additive  format changed from none to "date"']],
    [{ uniqueItems: true }, {}, ['breaking  uniqueItems changed from true to none']],
    [{ oneOf: [{ const: 1 }, { const: 2 }] }, { oneOf: [{ const: 1 }] }, ['breaking  the value is never 2 any more']],
    [
      { oneOf: [{ const: 1 }, { const: 2 }] },
      { oneOf: [{ const: 1 }, { const: 3 }] },
      ['breaking  the value is never 2 any more', 'additive  the value may now be 3'],
    ],
    [{ enum: ['a', 'b'] }, { oneOf: [{ const: 'b' }, { const: 'a' }] }, []],
    [{ const: 1 }, { type: 'integer', const: 1 }, []],
    [{ type: 'number', enum: [1, 2] }, { type: 'integer', enum: [2, 1] }, []],
    [{ type: 'boolean' }, { enum: [true, false] }, []],
    [{ type: 'boolean' }, { const: true }, ['additive  the value is now one of true']],
    [{ type: 'string', enum: ['a', null] }, { const: 'a' }, []],
    [{ enum: ['a', null] }, { anyOf: [{ const: 'a' }, { type: 'null' }] }, []],
    [
      { type: ['string', 'null'], enum: ['a', null] },
      { type: 'string', enum: ['a'] },
      ['additive  the value is never null any more'],
    ],
    [
      { type: 'string', enum: ['a'] },
      { type: ['string', 'null'], enum: ['a', null] },
      ['breaking  the value may now be null'],
    ],
    [{ enum: ['a', 1] }, { enum: ['a'] }, ['breaking  the value is never 1 any more']],
    [
      { enum: ['a'] },
      { enum: ['a', 1] },
      ['breaking  the type changed from string to string or integer', 'additive  the value may now be 1'],
    ],
    [{ type: 'number' }, { enum: [1, 2] }, ['additive  the value is now one of 1, 2']],
    [{ enum: [1, 2] }, { type: 'integer' }, ['breaking  the value is no longer limited to 1, 2']],
    [
      { enum: [1, 2] },
      { type: 'number' },
      ['breaking  the type changed from integer to number', 'breaking  the value is no longer limited to 1, 2'],
    ],
    [{ type: 'string', minLength: 1 }, { type: 'string', enum: ['a'] }, ['additive  the value is now one of "a"']],
    [{ enum: [{ a: 1, b: 2 }] }, { enum: [{ b: 2, a: 1 }] }, []],
    [{ minimum: 1 }, { exclusiveMinimum: 1 }, ['additive  the lower bound changed from 1 to more than 1']],
    [{ exclusiveMaximum: 5 }, { maximum: 5 }, ['breaking  the upper bound changed from less than 5 to 5']],
    [{ exclusiveMinimum: 1 }, {}, ['breaking  exclusiveMinimum changed from 1 to none']],
    [{ minimum: 0, exclusiveMinimum: 1 }, { exclusiveMinimum: 1 }, []],
    [{ maxLength: 5 }, { maxLength: 6 }, ['breaking  maxLength changed from 5 to 6']],
    [{ minProperties: 1 }, { minProperties: 2 }, ['additive  minProperties changed from 1 to 2']],
    [{ pattern: 'a' }, { pattern: 'b' }, ['breaking  pattern changed from "a" to "b"']],
    [{ format: 'date' }, { format: 'date-time' }, ['breaking  format changed from "date" to "date-time"']],
    [{ multipleOf: 2 }, { multipleOf: 3 }, ['breaking  multipleOf changed from 2 to 3']],
    [{}, { uniqueItems: true }, ['additive  uniqueItems changed from none to true']],
    [{ uniqueItems: false }, {}, []],
    [{}, { not: { type: 'string' } }, ['additive  not was added']],
    [{ contains: text }, { contains: { type: 'number' } }, ['breaking  contains changed']],
    [{ if: { required: ['a'] }, else: { required: ['b'] } }, { if: { required: ['a'] } }, ['breaking  else changed']],
    [
      { type: 'string', contentEncoding: 'base64' },
      { type: 'string' },
      ['breaking  contentEncoding changed from "base64" to none'],
    ],
    [{ description: 'a', title: 't' }, { description: 'b', title: 't' }, ['cosmetic  description changed']],
    [{ not: { type: 'string' } }, { not: { type: 'number' } }, ['breaking  not changed']],
    [{ propertyNames: false }, {}, ['breaking  propertyNames changed from false to none']],
    [{}, { contains: false }, ['additive  contains changed from none to false']],
    [{ uniqueItems: true }, { uniqueItems: false }, ['breaking  uniqueItems changed from true to none']],
    [{ const: 1 }, { const: 1, enum: [2] }, ['breaking  no value is allowed any more']],
    [{ enum: [1, 2] }, { const: 1, enum: [1, 2] }, ['breaking  the value is never 2 any more']],
    [object({}), object({ a: false }), ['breaking /properties/a the field "a" never comes any more']],
    [object({}, { additionalProperties: false }), object({ a: false }, { additionalProperties: false }), []],
    [{ readOnly: true }, {}, ['cosmetic  readOnly changed']],
    [
      { type: 'array', prefixItems: [text] },
      { type: 'array', prefixItems: [{ type: 'number' }] },
      ['cosmetic  prefixItems changed, which means nothing in draft-07'],
    ],
    [{ dependentRequired: { a: ['b'] } }, {}, ['cosmetic  dependentRequired changed, which means nothing in draft-07']],
    [{ 'x-order': 1 }, { 'x-order': 2 }, ['cosmetic  x-order changed, which means nothing in draft-07']],
    [JSON.parse('{"__proto__":1}'), {}, ['cosmetic  __proto__ changed, which means nothing in draft-07']],
  ])('%j → %j', (before, after, expected) => {
    expect(lines(before, after)).toEqual(expected);
  });

  const big = (digits: string) => BigInt(`900719925474099${digits}`);
  it.each<[string, JsonValue, JsonValue, string[]]>([
    [
      'a listed one',
      { enum: [big('2')] },
      { enum: [big('3')] },
      ['breaking  the value is never 9007199254740992 any more', 'additive  the value may now be 9007199254740993'],
    ],
    [
      'a number for the text of it',
      { enum: [big('3')] },
      { enum: ['9007199254740993'] },
      expect.arrayContaining([expect.stringMatching(/^breaking/)]),
    ],
    [
      'a lower bound',
      { type: 'integer', minimum: big('3') },
      { type: 'integer', minimum: 9007199254740992 },
      ['breaking  minimum changed from 9007199254740993 to 9007199254740992'],
    ],
    [
      'an upper bound',
      { type: 'integer', maximum: 9007199254740992 },
      { type: 'integer', allOf: [{ maximum: big('3') }, { maximum: big('5') }] },
      ['breaking  maximum changed from 9007199254740992 to 9007199254740993'],
    ],
  ])('that no double holds: %s', (_name, before, after, expected) => {
    expect(lines(before, after)).toEqual(expected);
  });
});

describe('renamed fields', () => {
  const described = (description: string) => ({ type: 'string', description });
  const renames = (before: JsonValue, after: JsonValue) =>
    lines(before, after)
      .filter((line) => line.includes('renamed'))
      .map((line) => /"(.*)" was renamed to "(.*)"/.exec(line)?.slice(1));

  it.each<[string, JsonValue, JsonValue, string[][]]>([
    [
      'a near name and another description',
      object({ total: described('Sum'), x: text }),
      object({ total_amount: described('What to pay'), x: text, y: text }),
      [['total', 'total_amount']],
    ],
    [
      'another way to write it',
      object({ invoiceNumber: text, a: text }),
      object({ invoice_number: text, supplier: text }),
      [['invoiceNumber', 'invoice_number']],
    ],
    [
      'a spelling that was mended',
      object({ mercant: text, a: { type: 'number' } }),
      object({ merchant: text, b: { type: 'boolean' } }),
      [['mercant', 'merchant']],
    ],
    [
      'the same description',
      object({ vendor: described('Who sells'), x: text }),
      object({ supplier: described('Who sells'), y: { type: 'number' } }),
      [['vendor', 'supplier']],
    ],
    ['the only one there is', object({ a: text }), object({ z: text }), [['a', 'z']]],
    [
      'a near name of another type',
      object({ total: text, x: text }),
      object({ total_amount: { type: 'number' }, y: text }),
      [],
    ],
    ['a name that is not near', object({ vendor: text, x: text }), object({ currency: text, y: text, z: text }), []],
    ['one heir of two', object({ net: text, net_total: text }), object({ net_sum: text }), [['net', 'net_sum']]],
    [
      'two heirs of two',
      object({ net_total: text, gross_total: text }),
      object({ total_gross: text, total_net: text }),
      [
        ['net_total', 'total_net'],
        ['gross_total', 'total_gross'],
      ],
    ],
  ])('are told by %s', (_name, before, after, expected) => {
    expect(renames(before, after)).toEqual(expected);
  });
});

describe('alternatives', () => {
  const ref = (name: string) => ({ $ref: `#/definitions/${name}` });
  const card = object({ kind: { const: 'card' }, number: text }, { required: ['kind', 'number'] });
  const cash = object({ kind: { const: 'cash' }, till: text }, { required: ['kind'] });
  const cheque = object({ kind: { const: 'cheque' }, bank: text, branch: text, drawn: text }, { required: ['kind'] });

  it.each<[string, JsonValue, JsonValue, string[]]>([
    ['in another order', { anyOf: [card, cash] }, { oneOf: [cash, card] }, []],
    [
      'one is gone',
      { anyOf: [card, cash] },
      { anyOf: [cash] },
      ['breaking  the alternative {"kind", "number"} never comes any more'],
    ],
    [
      'one more',
      { anyOf: [card] },
      { anyOf: [card, cheque] },
      ['breaking  the value may now be {"kind", "bank", "branch", …} as well'],
    ],
    [
      'changed within one of them',
      { anyOf: [card, cash] },
      {
        anyOf: [
          cash,
          object({ kind: { const: 'card' }, number: { type: 'number' } }, { required: ['kind', 'number'] }),
        ],
      },
      ['breaking /anyOf/1/properties/number the type changed from string to number'],
    ],
    [
      'changed in a definition that one leads to',
      { definitions: { card }, anyOf: [ref('card'), cash] },
      {
        definitions: { card: object({ kind: { const: 'card' } }, { required: ['kind'] }) },
        anyOf: [cash, ref('card')],
      },
      ['breaking /definitions/card/properties/number the required field "number" was removed'],
    ],
    [
      'formats of one type',
      {
        anyOf: [
          { type: 'string', format: 'date' },
          { type: 'string', format: 'time' },
        ],
      },
      {
        anyOf: [
          { type: 'string', format: 'time' },
          { type: 'string', format: 'uri' },
        ],
      },
      ['breaking  format changed from "date" to "uri"'],
    ],
    [
      'an object beside a text',
      { anyOf: [card, text] },
      { anyOf: [text, object({ kind: { const: 'card' } }, { required: ['kind'] })] },
      ['breaking /anyOf/0/properties/number the required field "number" was removed'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(lines(before, after)).toEqual(expected);
  });

  it('too many to be told apart are compared as one text, references included', () => {
    const many = (leaf: JsonValue): JsonValue => ({
      definitions: { leaf },
      allOf: Array.from({ length: 4 }, (_, i) => ({
        anyOf: Array.from({ length: 8 }, (_, j) => object({ [`${i}${j}`]: { $ref: '#/definitions/leaf' } })),
      })),
    });
    expect(lines(many(text), many(text))).toEqual([]);
    expect(lines(many(text), many({ type: 'number' }))).toEqual(['breaking  combination changed']);
  });
});

describe('references', () => {
  const tree = (leaf: JsonValue): JsonValue => ({
    definitions: { node: { type: 'object', properties: { leaf, next: { $ref: '#/definitions/node' } } } },
    $ref: '#/definitions/node',
  });

  it('are followed, also in circles, and each definition is told once', () => {
    expect(lines(tree(text), tree({ type: 'number' }))).toEqual([
      'breaking /definitions/node/properties/leaf the type changed from string to number',
    ]);
    expect(lines({ $ref: '#' }, { $ref: '#' })).toEqual([]);
    expect(lines({ $ref: '#/definitions/gone' }, { $ref: 'https://x.example/%zz' })).toEqual([]);
  });

  it('to one definition are told at the place that uses it in another way', () => {
    const money = object({ value: { type: 'number' } });
    const uses = (b: JsonValue): JsonValue => ({
      definitions: { money },
      ...(object({ a: { $ref: '#/definitions/money' }, b }) as object),
    });
    const ref = { $ref: '#/definitions/money' };
    expect(lines(uses(ref), uses({ anyOf: [ref, { type: 'null' }] }))).toEqual([
      'breaking /properties/b the value may now be null',
    ]);
    expect(lines(uses({ anyOf: [ref, { type: 'null' }] }), uses(ref))).toEqual([
      'additive /properties/b the value is never null any more',
    ]);
  });

  it.each([
    ['#m', { definitions: { m: { $id: '#m' } } }],
    ['#/definitions/m', { definitions: { m: {} } }],
    ['skill.json#/definitions/m', { $id: 'https://example.com/skill.json', definitions: { m: {} } }],
    ['#/%24defs/m%20n', { $defs: { 'm n': {} } }],
  ])('like %s lead to what has changed', (reference, around) => {
    const schema = (type: string): JsonValue => {
      const copy = structuredClone(around) as { definitions?: Record<string, object>; $defs?: Record<string, object> };
      for (const target of Object.values(copy.definitions ?? copy.$defs ?? {})) Object.assign(target, { type });
      return { ...copy, ...(object({ a: { $ref: reference } }) as object) } as JsonValue;
    };
    expect(lines(schema('string'), schema('string'))).toEqual([]);
    expect(lines(schema('string'), schema('number'))).toEqual([
      'breaking /properties/a the type changed from string to number',
    ]);
  });

  it('in conditions are followed', () => {
    const schema = (leaf: JsonValue): JsonValue => ({ definitions: { leaf }, not: { $ref: '#/definitions/leaf' } });
    expect(lines(schema(text), schema({ type: 'number' }))).toEqual(['breaking  not changed']);
    expect(lines({ not: { $ref: '#' } }, { not: { $ref: '#' } })).toEqual([]);
  });

  it('written out mean the same', () => {
    const inline = object({ leaf: text });
    const referred = { definitions: { l: text }, ...(object({ leaf: { $ref: '#/definitions/l' } }) as object) };
    expect(lines(inline, referred as JsonValue)).toEqual([]);
  });
});

describe('large schemas', () => {
  const many = (count: number, schema: JsonValue, prefix = 'f') =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix}${i}`, schema]));

  it('lose no breaking change behind thousands of others', () => {
    const before = object({
      first: object(many(2_000, { type: 'string', description: 'a' })),
      last: object({ x: text }, { required: ['x'] }),
    });
    const after = object({
      first: object({ ...many(2_000, { type: 'string', description: 'b' }), ...many(500, text, 'n') }),
      last: object({}),
    });
    const changes = compareSchemas(before, after);
    expect(changes[0]).toEqual({
      kind: 'breaking',
      pointer: '/properties/last/properties/x',
      message: 'the required field "x" was removed',
    });
    expect(changes.filter(({ kind }) => kind === 'additive')).toHaveLength(500);
    expect(changes.filter(({ kind }) => kind === 'cosmetic')).toHaveLength(2_000);
  });

  it('tell every one of a thousand fields that are gone', () => {
    expect(
      compareSchemas(object(many(1_000, text)), object({})).filter(({ kind }) => kind === 'breaking'),
    ).toHaveLength(1_000);
  });

  it('beyond the limits of every schema are a breaking change, not a silence', () => {
    const deep = Array.from({ length: 70 }).reduce<JsonValue>((schema) => ({ items: schema }), text);
    for (const [before, after] of [
      [object(many(6_000, text)), object({})],
      [deep, text],
      [text, deep],
    ] as const)
      expect(lines(before, after)).toEqual(['breaking  the schemas are too large to be compared to the end']);
  });

  it('that double with every reference cost no more than they hold', () => {
    const doubling = (leaf: JsonValue): JsonValue => ({
      definitions: Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => {
          const next = { $ref: `#/definitions/d${i + 1}` };
          return [`d${i}`, i === 59 ? leaf : { [i % 2 ? 'anyOf' : 'allOf']: [next, next] }];
        }),
      ),
      $ref: '#/definitions/d0',
    });
    const started = processorTime();
    expect(lines(doubling(text), doubling(text))).toEqual([]);
    expect(lines(doubling(text), doubling({ type: 'number' }))).not.toEqual([]);
    expect(processorTime() - started).toBeLessThan(HANGS_AFTER);
  });

  it('built to take long end, and say so', () => {
    const ring = (length: number): JsonValue => ({
      definitions: Object.fromEntries(
        Array.from({ length }, (_, i) => [`d${i}`, object({ next: { $ref: `#/definitions/d${(i + 1) % length}` } })]),
      ),
      $ref: '#/definitions/d0',
    });
    const started = processorTime();
    expect(lines(ring(401), ring(400)).at(-1)).toContain('too large');
    expect(processorTime() - started).toBeLessThan(HANGS_AFTER);
  });
});

it('says when a schema comes or goes', () => {
  expect(lines(undefined, {})).toEqual(['additive  an output schema was added']);
  expect(lines({}, undefined)).toEqual(['breaking  the output schema was removed']);
  expect(lines(undefined, undefined)).toEqual([]);
});

describe('another way to write the same', () => {
  const leaf = fc.constantFrom<JsonValue>(
    { type: 'string' },
    { type: 'string', format: 'date' },
    { type: ['integer', 'null'] },
    { enum: ['a', 'b', 3] },
    { type: 'number', minimum: 1 },
    { $ref: '#/definitions/shared' },
  );
  const schema = fc.letrec<{ schema: JsonValue }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc
        .tuple(fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('schema')), fc.subarray(['a', 'b', 'c']), fc.boolean())
        .map(([properties, required, closed]) =>
          object(properties, { required, ...(closed ? { additionalProperties: false } : {}) }),
        ),
      tie('schema').map((items) => ({ type: 'array', items })),
      tie('schema').map((one) => ({ anyOf: [one, { type: 'null' }] })),
    ),
  })).schema;
  const rooted = (value: JsonValue): JsonValue => ({
    definitions: { shared: object({ value: text }) },
    allOf: [value],
  });

  /** The same schema, written down in another way at each place. */
  function rewritten(value: JsonValue, draw: () => number): JsonValue {
    if (Array.isArray(value)) return value.map((item) => rewritten(item, draw));
    if (typeof value !== 'object' || value === null || Object.hasOwn(value, '$ref')) return value;
    const copy = Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        if (key === 'properties')
          return [
            key,
            Object.fromEntries(
              Object.entries(item as object)
                .reverse()
                .map(([name, of]) => [name, rewritten(of, draw)]),
            ),
          ];
        return [key, key === 'items' || key === 'anyOf' ? rewritten(item, draw) : item];
      }),
    );
    if (Array.isArray(copy.enum)) return { oneOf: copy.enum.toReversed().map((one) => ({ const: one })) };
    if (Array.isArray(copy.anyOf)) return { [draw() % 2 ? 'oneOf' : 'anyOf']: copy.anyOf.toReversed() };
    if (Array.isArray(copy.type)) return { anyOf: copy.type.map((type) => ({ ...copy, type })) };
    return draw() % 2 ? { allOf: [copy] } : copy;
  }

  it('is no change', () => {
    fc.assert(
      fc.property(schema, fc.infiniteStream(fc.nat(1)), (one, bits) => {
        const other = rewritten(one, () => bits.next().value);
        expect(compareSchemas(rooted(one), rooted(other))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('hides no field that is gone', () => {
    fc.assert(
      fc.property(schema, fc.infiniteStream(fc.nat(1)), (one, bits) => {
        const before = object({ gone: text, around: one });
        const after = rewritten(object({ around: one }), () => bits.next().value);
        const found = compareSchemas(rooted(before), rooted(after)).filter(({ kind }) => kind === 'breaking');
        expect(found.map(({ message }) => message)).toEqual(['the field "gone" was removed']);
      }),
    );
  });
});

it('finds nothing between equal schemas, and ends for any two values', () => {
  const schema = fc.letrec<{ schema: JsonValue }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<JsonValue>(
        { type: 'string' },
        { type: ['integer', 'null'] },
        true,
        { enum: [1, 'a', null] },
        { $ref: '#' },
      ),
      fc
        .dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('schema'))
        .map((properties) => ({ type: 'object', properties })),
      fc.array(tie('schema'), { maxLength: 3 }).map((anyOf) => ({ anyOf })),
      tie('schema').map((items) => ({ type: 'array', items, minItems: 1 })),
    ),
  })).schema;
  fc.assert(
    fc.property(schema, (one) => {
      expect(compareSchemas(one, structuredClone(one))).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(fc.oneof(schema, fc.jsonValue() as fc.Arbitrary<JsonValue>), schema, (one, other) => {
      expect(compareSchemas(one, other).every(({ message }) => message !== '')).toBe(true);
    }),
  );
});

it.each<[string | undefined, string | undefined, boolean]>([
  ['1.2.0', '2.0.0', true],
  ['1', 'v2', true],
  [undefined, '1.0', false],
  ['1.2', '1.9', false],
  ['2.0', '1.0', false],
  ['1.0', undefined, false],
  ['1.0', 'next', false],
  ['nightly', '1', false],
  ['1.0', '20260101', true],
  ['0.1', '0.2', true],
  ['0.1.5', '0.2.0', true],
  ['0.1.0', '0.1.9', false],
  ['0.9', '1.0', true],
  ['0', '0.1', true],
  ['0.2', '0.1', false],
  ['1.1', '0.9', false],
  ['v0.1', 'v0.2-rc.1', true],
])('major version: %s → %s', (before, after, raised) => {
  expect(raisesMajor(before, after)).toBe(raised);
});
