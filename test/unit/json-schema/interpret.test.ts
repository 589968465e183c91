import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../src/json.ts';
import { interpret, TooMuchWork } from '../../../src/json-schema/interpret.ts';
import { isSchema } from '../../../src/json-schema/subschemas.ts';
import { usableSchema } from '../../../src/json-schema/usable-schema.ts';
import { createValidator, SchemaUnusable } from '../../../src/json-schema/validator.ts';

function valid(schema: JsonValue, value: JsonValue): boolean {
  const index = usableSchema(schema);
  return interpret(index, index.root, value).length === 0;
}

// What the official test suite of draft-07 says of the keywords (json-schema-org/JSON-Schema-Test-Suite), in short.
// biome-ignore-start lint/suspicious/noThenProperty: `then` is a keyword of schemas.
const facts: [schema: JsonValue, good: JsonValue[], bad: JsonValue[]][] = [
  [{ type: 'integer' }, [1, 1.0], [1.1, 'x', null]],
  [{ type: 'number' }, [1, 1.1], ['1', true]],
  [{ enum: [{ a: [1] }, null] }, [{ a: [1] }, null], [{ a: [2] }, 0, false]],
  [{ const: { a: false, b: [0] } }, [{ b: [0], a: false }], [{ a: false }, { a: 0, b: [false] }]],
  [{ const: 1 }, [1, 1.0], [true]],
  [{ multipleOf: 0.01 }, [19.99, 4.35, 0, 'x'], [0.0075]],
  [{ multipleOf: 2 }, [10], [7]],
  [{ minimum: 1.1 }, [1.1, 'x'], [0.6]],
  [{ exclusiveMaximum: 3 }, [2.2], [3]],
  [{ minLength: 2 }, ['ab', 100, '👍👍'], ['a', '👍']],
  [{ maxLength: 2 }, ['👍👍'], ['abc']],
  [{ pattern: 'a+' }, ['xxaayy', 3], ['b']],
  [{ items: { type: 'integer' } }, [[1, 2], { foo: 'bar' }, []], [[1, 'x']]],
  [{ items: [{ type: 'integer' }, { type: 'string' }] }, [[1, 'foo'], [1], [1, 'foo', true], []], [['foo', 1]]],
  [{ items: [{}], additionalItems: { type: 'integer' } }, [[null, 2, 3]], [[null, 'x']]],
  [{ items: {}, additionalItems: false }, [[1, 2, 3]], []],
  [{ additionalItems: false }, [[1, 2]], []],
  [{ items: false }, [[]], [[1]]],
  [{ contains: { minimum: 5 } }, [[3, 5], 'x'], [[], [2, 3]]],
  [
    { uniqueItems: true },
    [
      [1, 2],
      [1, true],
      [0, false],
      [{ a: 1 }, { a: 2 }],
    ],
    [
      [1, 1],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ],
  ],
  [{ required: ['a', '__proto__'] }, [JSON.parse('{"a":1,"__proto__":2}'), [], 'x'], [{ a: 1 }]],
  [{ required: ['toString'] }, [{ toString: 1 }], [{}]],
  [{ properties: { a: { type: 'integer' }, b: false } }, [{ a: 1 }, { c: 'x' }], [{ a: 'x' }, { b: 1 }]],
  [{ patternProperties: { '^f': { type: 'integer' } } }, [{ foo: 1 }, { bar: 'x' }], [{ foo: 'x' }]],
  [
    { properties: { a: {} }, patternProperties: { '^v': {} }, additionalProperties: false },
    [{ a: 1, vroom: 2 }],
    [{ a: 1, quux: 3 }],
  ],
  [{ additionalProperties: { type: 'boolean' } }, [{ a: true }], [{ a: 1 }]],
  [{ propertyNames: { maxLength: 3 } }, [{ f: 1, foo: 2 }, {}], [{ foobar: 1 }]],
  [{ dependencies: { bar: ['foo'] } }, [{}, { foo: 1 }, { foo: 1, bar: 2 }, ['bar']], [{ bar: 2 }]],
  [
    { dependencies: { bar: { properties: { foo: { type: 'integer' } } } } },
    [{ foo: 'x' }, { bar: 1, foo: 2 }],
    [{ bar: 1, foo: 'x' }],
  ],
  [{ allOf: [{ minimum: 2 }, { maximum: 4 }] }, [3], [1, 5]],
  [{ anyOf: [{ type: 'integer' }, { minimum: 2 }] }, [1, 2.5, 'x'], [1.5]],
  [{ oneOf: [{ type: 'integer' }, { minimum: 2 }] }, [1, 2.5], [3, 1.5]],
  [{ not: { type: 'integer' } }, ['x'], [1]],
  [{ if: { exclusiveMaximum: 0 }, then: { minimum: -10 }, else: { multipleOf: 2 } }, [-1, 4], [-100, 3]],
  [{ if: false, else: { const: 1 } }, [1], [2]],
  [{ then: { const: 1 } }, [2], []],
  [
    { properties: { a: { $ref: '#/definitions/t', minLength: 9 } }, definitions: { t: { type: 'string' } } },
    [{ a: 'x' }],
    [{ a: 1 }],
  ],
  [{ format: 'date' }, ['2024-02-29', 3], ['2023-02-29', '2024-2-9', '0000-13-01']],
  [
    { format: 'date-time' },
    ['2026-02-19T14:30:00Z', '2026-02-19t14:30:00.5+02:00'],
    ['2026-02-19T14:30:00', '2026-02-19'],
  ],
  [{ format: 'time' }, ['14:30:00Z'], ['14:30', '25:00:00Z']],
  [{ format: 'email' }, ['joe.bloggs@example.com', 'te~st@example.com', 3], ['2962', '.test@example.com', 'a@b.']],
  [{ format: 'hostname' }, ['www.example.com', 'xn--4gbwdl.xn--wgbh1c'], ['-a-host', 'not_a_valid_host_name', '']],
  [{ format: 'ipv4' }, ['192.168.0.1'], ['256.256.256.256', '127.0.0', '0x7f000001', '087.10.0.1']],
  [{ format: 'ipv6' }, ['::1', '::ffff:192.168.0.1', '1::d6:192.168.0.1'], ['12345::', ':2:3:4:5:6:7:8', '1.2.3.4']],
  [
    { format: 'uri' },
    ['http://foo.bar/?baz=qux#quux', 'urn:oasis:names:tc:1.1', 'mailto:a@example.com'],
    ['//foo.bar/?baz=qux#quux', '/abc', 'bar,baz:foo', 'http:// shouldfail.com', ':// should fail'],
  ],
  [{ format: 'uri-reference' }, ['/abc', '#fragment', ''], ['\\\\WINDOWS\\fileshare', '#frag\\ment']],
  [{ format: 'uri-template' }, ['http://example.com/dictionary/{term:1}/{term}', 'a'], ['http://example.com/{term']],
  [{ format: 'json-pointer' }, ['', '/foo/0', '/foo/bar~0/baz~1/%a'], ['/foo/bar~', '#', 'a', '/~2']],
  [{ format: 'relative-json-pointer' }, ['1', '0/foo/bar', '0#'], ['/foo/bar', '-1/foo', '01/a', '']],
  [{ format: 'regex' }, ['([abc])+\\s+$'], ['^(abc]']],
  [{ format: 'iri' }, ['http://ƒøø.ßår/?∂éœ=πîx'], []],
  [{ format: 'uuid' }, ['no such format in draft-07'], []],
  [{ contentEncoding: 'base64', contentMediaType: 'application/json' }, ['{:}'], []],
  [{ type: ['integer', 'string'] }, [1, 'foo'], [1.1, {}, null]],
  [{ const: null }, [null], [0, '', false]],
  [{ enum: [false] }, [false], [0, [false]]],
  [{ enum: [[0]] }, [[0]], [[false], 0]],
  [{ const: { '': 1 } }, [{ '': 1 }], [{}]],
  [{ minimum: -2 }, [-1, -2, -2.0], [-2.0001]],
  [{ multipleOf: 0.0001 }, [0.0075], [0.00751]],
  [{ maxItems: 2.0 }, [[1, 2]], [[1, 2, 3]]],
  [{ minProperties: 1 }, [{ a: 1 }, [], 'x'], [{}]],
  [{ maxProperties: 0 }, [{}], [{ a: 1 }]],
  [{ required: [] }, [{}], []],
  [
    { properties: { 'foo\nbar': { type: 'number' }, 'foo"bar': { type: 'number' } } },
    [{ 'foo\nbar': 1 }],
    [{ 'foo"bar': '1' }],
  ],
  [{ properties: { foo: {} }, additionalProperties: false }, [{ foo: 1 }, [1], 'x'], [{ bar: 1 }]],
  [
    { patternProperties: { '[0-9]{2,}': { type: 'boolean' }, X_: { type: 'string' } } },
    [{ a: null }],
    [{ a31b: null }],
  ],
  [{ items: [{ type: 'integer' }], additionalItems: false }, [[1]], [[1, 2]]],
  [{ contains: true }, [['foo']], [[]]],
  [{ contains: false }, [], [['foo'], []]],
  [{ not: true }, [], [1, {}]],
  [{ not: false }, [1, {}], []],
  [{ allOf: [true, false] }, [], ['foo']],
  [{ anyOf: [true, false] }, ['foo'], []],
  [{ oneOf: [true, true] }, [], ['foo']],
  [{ dependencies: { foo: false } }, [{ bar: 2 }], [{ foo: 1 }]],
  [{ dependencies: { quux: ['foo', 'bar'] } }, [{ foo: 1, bar: 2, quux: 3 }], [{ foo: 1, quux: 2 }]],
  [{ $ref: '#/definitions/a', definitions: { a: { type: 'integer' } }, maximum: 1 }, [5], ['x']],
  [{ properties: { $ref: { type: 'string' } } }, [{ $ref: 'a' }], [{ $ref: 2 }]],
  [
    { properties: { foo: { $ref: '#' } }, additionalProperties: false },
    [{ foo: { foo: false } }],
    [{ foo: { bar: 1 } }],
  ],
  [
    { items: { $ref: '#/definitions/tilde~0field' }, definitions: { 'tilde~field': { type: 'integer' } } },
    [[1]],
    [['x']],
  ],
  [{ items: { $ref: '#/definitions/per%25cent' }, definitions: { 'per%cent': { type: 'integer' } } }, [[1]], [['x']]],
  [{ items: { $ref: '#word' }, definitions: { a: { $id: '#word', type: 'integer' } } }, [[1]], [['x']]],
];

describe('draft-07, keyword by keyword', () => {
  const cases = facts.flatMap(([schema, good, bad]) => [
    ...good.map((value): [JsonValue, JsonValue, boolean] => [schema, value, true]),
    ...bad.map((value): [JsonValue, JsonValue, boolean] => [schema, value, false]),
  ]);
  test.each(cases)('%j takes %j: %j', async (schema, value, expected) => {
    expect(valid(schema, value)).toBe(expected);
    expect((await createValidator(schema)).validate(value).length === 0).toBe(expected);
  });
});

const leaf = fc.constantFrom<JsonValue>(null, true, 0, 1, 2.5, -1, '', 'a', 'ab', 'b', [], {});
const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'ab'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const name = fc.constantFrom('a', 'b', 'ab');
const type = fc.constantFrom('object', 'array', 'string', 'number', 'integer', 'boolean', 'null');
const { schema } = fc.letrec<{ schema: JsonValue }>((tie) => {
  const schemas = fc.array(tie('schema'), { minLength: 1, maxLength: 2 });
  const map = fc.dictionary(name, tie('schema'), { maxKeys: 2, noNullPrototype: true });
  const keywords = {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 2 })),
    enum: fc.array(value, { minLength: 1, maxLength: 3 }),
    const: value,
    minimum: fc.constantFrom(0, 1, 2),
    exclusiveMaximum: fc.constantFrom(1, 2),
    multipleOf: fc.constantFrom(1, 0.5),
    minLength: fc.constantFrom(1, 2),
    maxLength: fc.constantFrom(0, 1),
    pattern: fc.constantFrom('a', '^a$', 'b+'),
    minItems: fc.constantFrom(1, 2),
    maxItems: fc.constantFrom(0, 1),
    uniqueItems: fc.boolean(),
    minProperties: fc.constantFrom(1, 2),
    maxProperties: fc.constantFrom(0, 1),
    required: fc.uniqueArray(name, { maxLength: 2 }),
    properties: map,
    patternProperties: map,
    additionalProperties: tie('schema'),
    propertyNames: tie('schema'),
    dependencies: fc.dictionary(name, fc.oneof(tie('schema'), fc.uniqueArray(name, { maxLength: 2 })), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    items: fc.oneof(tie('schema'), schemas),
    additionalItems: tie('schema'),
    contains: tie('schema'),
    allOf: schemas,
    anyOf: schemas,
    oneOf: schemas,
    not: tie('schema'),
    if: tie('schema'),
    then: tie('schema'),
    else: tie('schema'),
    $ref: fc.constantFrom('#/definitions/x', '#/definitions/y'),
    nullable: fc.boolean(),
  };
  const one = fc.oneof(
    ...Object.entries(keywords).map(([keyword, arbitrary]) => arbitrary.map((v) => [keyword, v] as const)),
  );
  return {
    schema: fc.oneof(
      { maxDepth: 3 },
      fc.boolean(),
      fc.array(one, { maxLength: 3 }).map((members) => Object.fromEntries(members)),
    ),
  };
});

test('the interpreter and the compiled validator agree on every schema and value', async () => {
  await fc.assert(
    fc.asyncProperty(
      schema,
      schema,
      schema,
      fc.array(value, { minLength: 1, maxLength: 6 }),
      async (root, x, y, values) => {
        const whole: JsonValue = typeof root === 'boolean' ? root : { ...(root as object), definitions: { x, y } };
        let validator: Awaited<ReturnType<typeof createValidator>>;
        try {
          validator = await createValidator(whole);
        } catch (error) {
          if (error instanceof SchemaUnusable) return;
          throw error;
        }
        const index = usableSchema(whole);
        for (const one of values)
          expect(interpret(index, index.root, one).length === 0).toBe(validator.validate(one).length === 0);
      },
    ),
    { numRuns: 400 },
  );
});

// biome-ignore-end lint/suspicious/noThenProperty: see above.

test('work is limited', () => {
  const index = usableSchema({ items: { anyOf: [{ type: 'string' }, { type: 'null' }] } });
  expect(() => interpret(index, index.root, new Array(50_000).fill('x'))).toThrow(TooMuchWork);
  expect(isSchema(3)).toBe(false);
});
