import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/json.ts';
import { raisesMajor } from '../../../src/release/major-version.ts';
import { compareSchemas } from '../../../src/release/schema-changes.ts';

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
    [
      { type: 'string' },
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      ['breaking /anyOf/0 the value may now be null'],
    ],
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
    [true, false, ['breaking  not changed']],
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
    [
      { oneOf: [{ const: 1 }, { const: 2 }] },
      { oneOf: [{ const: 1 }] },
      ['breaking  the alternatives of oneOf changed'],
    ],
    [
      { oneOf: [{ const: 1 }, { const: 2 }] },
      { oneOf: [{ const: 1 }, { const: 3 }] },
      ['breaking /oneOf/1 the value is never 2 any more', 'additive /oneOf/1 the value may now be 3'],
    ],
    [{ description: 'a', title: 't' }, { description: 'b', title: 't' }, ['cosmetic  description changed']],
    [{ not: { type: 'string' } }, { not: { type: 'number' } }, ['breaking  not changed']],
  ])('%j → %j', (before, after, expected) => {
    expect(lines(before, after)).toEqual(expected);
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

  it('written out mean the same', () => {
    const inline = object({ leaf: text });
    const referred = { definitions: { l: text }, ...(object({ leaf: { $ref: '#/definitions/l' } }) as object) };
    expect(lines(inline, referred as JsonValue)).toEqual([]);
  });
});

it('says when a schema comes or goes', () => {
  expect(lines(undefined, {})).toEqual(['additive  an output schema was added']);
  expect(lines({}, undefined)).toEqual(['breaking  the output schema was removed']);
  expect(lines(undefined, undefined)).toEqual([]);
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
])('major version: %s → %s', (before, after, raised) => {
  expect(raisesMajor(before, after)).toBe(raised);
});
