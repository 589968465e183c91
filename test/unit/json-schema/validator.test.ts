import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../src/json.ts';
import { createValidator, SchemaUnusable } from '../../../src/json-schema/validator.ts';

async function messages(schema: JsonValue, value: JsonValue): Promise<string[]> {
  const validator = await createValidator(schema);
  return validator.validate(value).map(({ pointer, message }) => `${pointer}: ${message}`);
}

async function unusable(schema: JsonValue): Promise<SchemaUnusable> {
  try {
    await createValidator(schema);
  } catch (error) {
    if (error instanceof SchemaUnusable) return error;
    throw error;
  }
  throw new Error('the schema was accepted');
}

const json = (text: string): JsonValue => JSON.parse(text);

describe('messages', () => {
  const cases: [name: string, schema: JsonValue, value: JsonValue, expected: string[]][] = [
    ['type', { type: 'string' }, 3, [': must be string, is the number 3']],
    ['types', { type: ['string', 'null'] }, [], [': must be string or null, is an array']],
    ['enum', { enum: ['EUR', 'USD'] }, 'usd', [': must be one of "EUR" or "USD", is "usd"; did you mean "USD"?']],
    ['const', { const: 1 }, 2, [': must be 1, is 2']],
    ['required', { required: ['a'] }, {}, [': lacks the required property "a"']],
    [
      'unexpected, with the nearest name',
      { properties: { total_amount: {} }, additionalProperties: false },
      { total_ammount: 1 },
      [': has the unexpected property "total_ammount"; did you mean "total_amount"?'],
    ],
    [
      'unexpected, with the allowed names',
      { properties: { a: {}, b: {} }, additionalProperties: false },
      { zzz: 1 },
      [': has the unexpected property "zzz"; allowed are "a" and "b"'],
    ],
    ['minLength', { minLength: 1 }, '', [': must not be empty']],
    ['maxLength counts code points', { maxLength: 1 }, '👍👍', [': must have at most 1 character, has 2']],
    ['format', { format: 'date' }, '19.2.2026', [': must be a date such as 2026-02-19, is "19.2.2026"']],
    ['pattern', { pattern: '^[A-Z]{3}$' }, 'x', [': must match ^[A-Z]{3}$, is "x"']],
    [
      'an escaped pointer',
      { properties: { 'a/b~c': { type: 'null' } } },
      { 'a/b~c': 1 },
      ['/a~1b~0c: must be null, is the number 1'],
    ],
    [
      'alternatives of types as one',
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      3,
      [': must be string or null, is the number 3'],
    ],
    [
      'the alternative that was meant',
      { anyOf: [{ $ref: '#/$defs/V' }, { type: 'null' }], $defs: { V: { properties: { n: { type: 'integer' } } } } },
      { n: 'x' },
      ['/n: must be integer, is the string "x"'],
    ],
    [
      'two of oneOf',
      { oneOf: [{ type: 'number' }, { type: 'integer' }] },
      3,
      [': must match exactly one of the alternatives'],
    ],
    [
      'propertyNames',
      { propertyNames: { pattern: '^a' } },
      { b: 1 },
      [': has the property name "b", which is not allowed'],
    ],
    ['dependencies', { dependencies: { a: ['b'] } }, { a: 1 }, [': lacks "b", which goes with the other properties']],
    [
      'several at once',
      { properties: { a: { type: 'null' }, b: { type: 'null' } } },
      { a: 1, b: 2 },
      ['/a: must be null, is the number 1', '/b: must be null, is the number 2'],
    ],
    ['nothing is valid', false, 1, [': nothing is valid']],
    ['everything is valid', true, 1, []],
  ];
  test.each(cases)('%s', async (_, schema, value, expected) => {
    expect(await messages(schema, value)).toEqual(expected);
  });

  test('the schema pointer leads to the keyword in the original, through a reference', async () => {
    const validator = await createValidator({
      $id: 'https://example.com/invoice',
      properties: { 'a b': { $ref: '#/%24defs/x~1y' } },
      $defs: { 'x/y': { properties: { 'ü/%': { minimum: 3 } } } },
    });
    expect(validator.validate({ 'a b': { 'ü/%': 1 } })).toMatchObject([
      { pointer: '/a b/ü~1%', keyword: 'minimum', schemaPointer: '/$defs/x~1y/properties/ü~1%/minimum' },
    ]);
  });
});

describe('requirements', () => {
  const wrong = { text: 'Qz', number: 8.625, list: ['Qz'], object: { Qz: 'Qz' } };
  const cases: [name: string, schema: JsonValue, value: JsonValue, expected: string][] = [
    ['type', { type: 'boolean' }, wrong.text, 'must be boolean'],
    ['type of a number', { type: ['string', 'null'] }, wrong.number, 'must be string or null'],
    ['enum', { enum: ['EUR', 'Qy'] }, wrong.text, 'must be one of "EUR" or "Qy"'],
    ['const', { const: 'a' }, wrong.text, 'must be "a"'],
    ['required', { required: ['a'] }, wrong.object, 'lacks the required property "a"'],
    [
      'unexpected',
      { properties: { Qa: {} }, additionalProperties: false },
      wrong.object,
      'has an unexpected property; allowed are "Qa"',
    ],
    ['minimum', { minimum: 9 }, wrong.number, 'must be at least 9'],
    ['exclusiveMaximum', { exclusiveMaximum: 8 }, wrong.number, 'must be below 8'],
    ['multipleOf', { multipleOf: 2 }, wrong.number, 'must be a multiple of 2'],
    ['minLength', { minLength: 5 }, wrong.text, 'must have at least 5 characters'],
    ['maxLength', { maxLength: 1 }, wrong.text, 'must have at most 1 character'],
    ['pattern', { pattern: '^[a-z]$' }, wrong.text, 'must match ^[a-z]$'],
    ['format', { format: 'date' }, wrong.text, 'must be a date such as 2026-02-19'],
    ['minItems', { minItems: 3 }, wrong.list, 'must have at least 3 elements'],
    ['propertyNames', { propertyNames: { pattern: '^a' } }, wrong.object, 'has a property name that is not allowed'],
    ['not', { not: {} }, wrong.text, 'is of a kind that the schema excludes'],
  ];
  test.each(cases)('%s is said without the value', async (_, schema, value, expected) => {
    const validator = await createValidator(schema);
    const [problem] = validator.validate(value);
    expect(problem?.requirement).toBe(expected);
    expect(problem?.requirement).not.toMatch(/Qz|8\.625/);
  });
});

describe('what only other validators apply is not applied', () => {
  const cases: [name: string, schema: JsonValue, value: JsonValue, valid: boolean][] = [
    ['nullable', { type: 'string', nullable: true }, null, false],
    ['nullable below', { properties: { a: { type: 'string', nullable: true } } }, { a: null }, false],
    ['$async', { $async: true, type: 'string' }, 3, false],
    ['$anchor is no name', { $defs: { a: { $anchor: 'b', type: 'string' } }, type: 'object' }, {}, true],
    ['discriminator', { type: 'object', discriminator: { propertyName: 'k' }, oneOf: [{}] }, {}, true],
    ['prefixItems', { prefixItems: [{ type: 'string' }] }, [1], true],
    ['dependentRequired', { dependentRequired: { a: ['b'] } }, { a: 1 }, true],
    ['unevaluatedProperties', { unevaluatedProperties: false }, { a: 1 }, true],
    ['minContains', { contains: { type: 'string' }, minContains: 0 }, [], false],
    ['$recursiveRef', { properties: { a: { $recursiveRef: '#' } }, required: ['b'] }, { b: 1, a: {} }, true],
    [
      'id',
      { id: 'http://x/', properties: { a: { $ref: '#/definitions/a' } }, definitions: { a: { type: 'null' } } },
      { a: 1 },
      false,
    ],
    ['an unknown format', { format: 'uuid' }, 'x', true],
    [
      'keywords beside $ref',
      { properties: { a: { $ref: '#/definitions/a', minLength: 5 } }, definitions: { a: {} } },
      { a: 'x' },
      true,
    ],
    ['the other spellings of $schema', { $schema: 'https://json-schema.org/draft-07/schema', type: 'null' }, 1, false],
    ['another draft in $schema', { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'null' }, 1, false],
    ['an $id seen before', { $id: 'https://example.com/a', type: 'null' }, 1, false],
    [
      'a keyword that is a property name',
      { properties: { nullable: { type: 'string' }, $ref: { type: 'string' } } },
      { $ref: 1 },
      false,
    ],
    [
      'inherited names',
      { properties: { constructor: { type: 'string' } }, required: ['toString'] },
      { toString: 1 },
      true,
    ],
    ['an own __proto__ member', { additionalProperties: false }, json('{"__proto__":1}'), false],
  ];
  test.each(cases)('%s', async (_, schema, value, valid) => {
    expect((await messages(schema, value)).length === 0).toBe(valid);
  });
});

describe('references', () => {
  const cases: [name: string, schema: JsonValue, bad: JsonValue][] = [
    ['the root', { properties: { child: { $ref: '#' }, n: { type: 'integer' } } }, { child: { child: { n: 'x' } } }],
    ['a pointer with escapes', { $ref: '#/definitions/a~1b%25c', definitions: { 'a/b%c': { type: 'null' } } }, 1],
    ['a place that is no schema position', { $ref: '#/components/x', components: { x: { type: 'null' } } }, 1],
    ['a chain of places', { $ref: '#/a/b', a: { b: { $ref: '#/c' } }, c: { type: 'null' } }, 1],
    ['#name', { properties: { a: { $ref: '#thing' } }, definitions: { t: { $id: '#thing', type: 'null' } } }, { a: 1 }],
    [
      'an absolute $id',
      { properties: { a: { $ref: 'http://x.test/t' } }, definitions: { t: { $id: 'http://x.test/t', type: 'null' } } },
      { a: 1 },
    ],
    [
      'relative to $id',
      {
        $id: 'http://x.test/root/',
        properties: { a: { $ref: 't.json#/definitions/u' } },
        definitions: { t: { $id: 't.json', definitions: { u: { type: 'null' } } } },
      },
      { a: 1 },
    ],
    ['an array element', { properties: { a: { $ref: '#/allOf/0' } }, allOf: [{ type: 'object' }] }, { a: 1 }],
  ];
  test.each(cases)('%s', async (_, schema, bad) => {
    expect(await messages(schema, bad)).toHaveLength(1);
  });
});

describe('schemas that cannot be used', () => {
  const nested = (levels: number): JsonValue => {
    let schema: JsonValue = { type: 'string' };
    for (let i = 0; i < levels; i++) schema = { not: schema };
    return schema;
  };
  const doubling = (steps: number): JsonValue => {
    const definitions: Record<string, JsonValue> = { d0: { type: 'string' } };
    for (let i = 1; i <= steps; i++)
      definitions[`d${i}`] = { anyOf: [{ $ref: `#/definitions/d${i - 1}` }, { $ref: `#/definitions/d${i - 1}` }] };
    return { $ref: `#/definitions/d${steps}`, definitions };
  };
  const wide = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`p${i}`, {}]));
  const cases: [name: string, schema: JsonValue, reason: string, pointer: string][] = [
    ['a number', 3, 'invalid', ''],
    ['a list', [], 'invalid', ''],
    ['an unknown type', { properties: { a: { type: 'str' } } }, 'invalid', '/properties/a/type'],
    ['draft-04 exclusiveMinimum', { minimum: 1, exclusiveMinimum: true }, 'invalid', '/exclusiveMinimum'],
    ['a reference to nothing', { $ref: '#/definitions/x' }, 'ref', '/$ref'],
    ['a reference to a text', { $ref: '#/title', title: 'x' }, 'ref', '/$ref'],
    ['a remote reference', { $ref: 'http://127.0.0.1:9/x.json' }, 'ref', '/$ref'],
    ['a file', { $ref: 'file:///etc/passwd' }, 'ref', '/$ref'],
    ['itself', { $ref: '#' }, 'ref', ''],
    ['a circle', { allOf: [{ $ref: '#/definitions/a' }], definitions: { a: { anyOf: [{ $ref: '#' }] } } }, 'ref', ''],
    ['__proto__', json('{"properties":{"__proto__":{}}}'), 'property-name', '/properties/__proto__'],
    ['a Python pattern', { pattern: '(?P<year>x)' }, 'pattern', '/pattern'],
    ['a pattern among patternProperties', { patternProperties: { '(': {} } }, 'pattern', '/patternProperties/('],
    ['nesting', nested(3_000), 'too-complex', ''],
    ['many properties', { properties: wide }, 'too-complex', ''],
    ['much text', { description: 'x'.repeat(600_000) }, 'too-complex', ''],
    ['doubling', doubling(40), 'too-complex', '/definitions/d40'],
  ];
  test.each(cases)('%s', async (_, schema, reason, pointer) => {
    const started = performance.now();
    expect(await unusable(schema)).toMatchObject({ reason, pointer });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('recursion that consumes input is fine', async () => {
    const tree = { type: 'object', properties: { children: { items: { $ref: '#' } } } };
    expect(await messages(tree, { children: [{ children: [{}] }, { children: [3] }] })).toEqual([
      '/children/1/children/0: must be object, is the number 3',
    ]);
  });
});

describe('hostile values', () => {
  const nested = (levels: number): JsonValue => {
    let value: JsonValue = {};
    for (let i = 0; i < levels; i++) value = { a: value };
    return value;
  };

  test('a deep value against a recursive schema is a problem, not a crash', async () => {
    const recursive = { properties: { a: { $ref: '#' } } };
    for (const levels of [5_000, 50_000]) {
      const [problem, ...others] = (await createValidator(recursive)).validate(nested(levels));
      expect(others).toEqual([]);
      if (problem) expect(problem.keyword).toBe('limit');
    }
  });

  test('a deep value against a flat schema is checked', async () => {
    expect(await messages({ required: ['b'] }, nested(50_000))).toEqual([': lacks the required property "b"']);
  });

  test('deep values that must be unique or equal end', async () => {
    const unique = await createValidator({ uniqueItems: true });
    for (const problem of unique.validate([nested(50_000), nested(50_000)])) expect(problem.keyword).toBe('limit');
  });

  test('a pattern that backtracks without end is stopped', async () => {
    const validator = await createValidator({ pattern: '^(a+)+$' });
    const started = performance.now();
    expect(validator.validate(`${'a'.repeat(60)}!`)).toMatchObject([{ pointer: '', keyword: 'limit' }]);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(validator.validate('aaa')).toEqual([]);
  });

  test('a million wrong elements give one problem in good time', async () => {
    const validator = await createValidator({ items: { properties: { k: { type: 'string' } } } });
    const value = Array.from({ length: 500_000 }, (_, k) => ({ k }));
    expect(validator.validate(value)).toMatchObject([{ pointer: '/0/k' }]);
  });

  test('ten megabytes of text are fine', async () => {
    expect(await messages({ type: 'string', maxLength: 3 }, 'x'.repeat(10_000_000))).toEqual([
      ': must have at most 3 characters, has 10,000,000',
    ]);
  });

  test('at most a thousand problems', async () => {
    const validator = await createValidator({ items: { type: 'string' } });
    expect(validator.validate(Array.from({ length: 5_000 }, (_, i) => i))).toHaveLength(1_000);
  });
});

test('many values that never end do not add up', async () => {
  const validator = await createValidator({ items: { pattern: '^(a+)+$' } });
  const started = performance.now();
  for (let i = 0; i < 20; i++) expect(validator.validate([`${'a'.repeat(60)}!`])[0]?.keyword).toBe('limit');
  expect(performance.now() - started).toBeLessThan(6_000);
  expect(validator.validate(['aaa'])).toEqual([]);
});
