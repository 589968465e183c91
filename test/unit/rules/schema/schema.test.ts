import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../../src/json.ts';
import { checkSchema } from '../../../../src/rules/schema.ts';
import { applyEdits } from '../../../../src/source/edits.ts';
import { HANGS_AFTER, processorTime } from '../../../support/processor-time.ts';
import { schemaText, shown, skillOf } from '../../../support/skill-data.ts';

const DRAFT = 'http://json-schema.org/draft-07/schema#';
const ROOT = { $schema: DRAFT, type: 'object', additionalProperties: false };

function violations(files: Record<string, string>) {
  const subject = {
    skill: skillOf(files),
    suites: { cases: [], suites: [], problems: [], references: [] },
    today: '2026-11-21',
  };
  return [...checkSchema(subject)];
}

const ofText = (text: string) => violations({ 'SKILL.md': '', 'schema.json': text });
const check = (text: string) => shown(ofText(text), 'schema');

/** Findings for the one property `p`, whose keywords begin on line 7; those about style are left out. */
function checkProperty(schema: JsonValue, more: Record<string, JsonValue> = {}): string[] {
  const found = check(schemaText({ ...ROOT, properties: { p: schema }, ...more }));
  return found.filter((line) => !/^(?:untyped|property-undescribed|open-object) /.test(line));
}

function fixed(text: string, safe: boolean): string {
  const fixes = ofText(text).flatMap(({ fix }) => fix ?? []);
  return applyEdits(
    text,
    fixes.filter((fix) => fix.safe === safe).flatMap(({ edits }) => edits),
  );
}

describe('the file', () => {
  test('none at all is information at the manifest', () => {
    expect(violations({ 'SKILL.md': '' })).toMatchObject([
      { rule: 'schema/missing', file: 'skill/SKILL.md', part: 'absent' },
    ]);
  });

  test('another spelling is renamed, YAML is not', () => {
    expect(violations({ 'Schema.json': '{}' })).toMatchObject([
      { rule: 'schema/missing', fix: { safe: true, rename: { from: 'skill/Schema.json', to: 'skill/schema.json' } } },
    ]);
    const [yaml] = violations({ 'schema.yaml': '' });
    expect(yaml).toMatchObject({ rule: 'schema/missing', file: 'skill/schema.yaml' });
    expect(yaml?.fix).toBeUndefined();
  });

  const cases: [text: string, expected: string[]][] = [
    ['', ['syntax 1:1 The file holds no JSON value.']],
    ['[]', ['invalid 1:1 A schema is a JSON object.']],
    ['{"type": True}', ['syntax 1:10 "True" is Python; JSON spells it "true".']],
    [
      `{"$schema": "${DRAFT}", "type": "object", "type": "object", "additionalProperties": true}`,
      ['duplicate-key 1:74 Duplicate key "type" (first at 1:56).'],
    ],
    [`${'{"not":'.repeat(65)}{}${'}'.repeat(65)}`, ['too-complex 1:449 Nesting is deeper than 64 levels.']],
    [
      '{"type": "object", "additionalProperties": true}',
      ['dialect 1:1 $schema is missing; skills are validated as draft-07.'],
    ],
    [
      '{"$schema": "https://json-schema.org/draft-07/schema", "type": "object", "additionalProperties": true}',
      [`dialect 1:13 The name of draft-07 is "${DRAFT}", to the letter.`],
    ],
    [
      '{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": true}',
      ['dialect 1:13 $schema is 2020-12; skills are validated as draft-07.'],
    ],
    [
      `{"$schema": "${DRAFT}", "type": "array", "items": {"$ref": "#"}}`,
      ['root-not-object 1:64 Top-level type is "array"; skills return an object.'],
    ],
    [
      `{"$schema": "${DRAFT}", "properties": {}}`,
      ['root-not-object 1:1 Say "type": "object" at the top level; skills return an object.'],
    ],
    ['true', ['root-not-object 1:1 The schema true says nothing about the answer.']],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(check(text).filter((line) => !/^(?:open-object|untyped) /.test(line))).toEqual(expected);
  });

  test('a sample answer is told apart', () => {
    expect(check('{"total": 3, "currency": "EUR"}').find((line) => line.startsWith('root-not-object'))).toBe(
      'root-not-object 1:1 This looks like an answer, not like a schema of one: it has neither "type" nor "properties".',
    );
  });

  test('safe fixes of the syntax leave JSON', () => {
    const text = '{\n  // a comment\n  "type": "object", /* b */\n  "properties": {},\n}\n';
    expect(JSON.parse(fixed(text, true))).toEqual({ type: 'object', properties: {} });
  });

  test('a byte order mark is taken away', () => {
    const [violation] = ofText(`\ufeff{"$schema": "${DRAFT}", "type": "object"}`);
    expect(violation).toMatchObject({
      rule: 'schema/syntax',
      range: { start: { line: 1, column: 1 } },
      fix: { safe: true, edits: [{ range: { start: -1, end: 0 }, newText: '' }] },
    });
  });

  test.each(['{}', '{"type":"object"}', '{\n  "type": "object"\n}\n'])('$schema is put first in %j', (text) => {
    const mended = JSON.parse(fixed(text, true));
    expect(Object.keys(mended)[0]).toBe('$schema');
    expect(mended.$schema).toBe(DRAFT);
  });
});

describe('keywords', () => {
  const cases: [schema: JsonValue, expected: string[]][] = [
    [{ type: 'string' }, []],
    [{ type: 'str' }, ['invalid 7:15 "str" is not a type; did you mean "string"?']],
    [{ type: 'Integer' }, ['invalid 7:15 "Integer" is not a type; did you mean "integer"?']],
    [
      { type: 'any' },
      ['invalid 7:15 "any" is not a type; types are object, array, string, number, integer, boolean, null.'],
    ],
    [{ type: ['string', 'string'] }, ['invalid 9:9 type names "string" twice.']],
    [{ type: 'string', minLength: -1 }, ['invalid 8:20 minLength must be a whole number from 0, is -1.']],
    [{ type: 'object', required: true }, ['invalid 8:19 required must be a list of property names, is true.']],
    [
      { type: 'object', properties: { a: 'string' } },
      ['invalid 9:14 "a" must be a schema (an object, true or false), is "string".'],
    ],
    [
      { type: 'number', minimum: 1, exclusiveMinimum: true },
      ['invalid 9:27 exclusiveMinimum must be a number, is true.'],
    ],
    [{ allOf: [] }, ['invalid 7:16 allOf must hold at least one schema.']],
    [
      { type: 'array', items: [{}], prefixItems: [{}] },
      ['ignored-keyword 11:7 draft-07 ignores "prefixItems"; use "items": [..].'],
    ],
    [
      { type: 'object', dependentRequired: { a: ['b'] } },
      ['ignored-keyword 8:7 draft-07 ignores "dependentRequired"; use "dependencies".'],
    ],
    [
      { type: 'object', unevaluatedProperties: false },
      [
        'ignored-keyword 8:7 draft-07 ignores "unevaluatedProperties"; use "additionalProperties" in a schema that lists every property.',
      ],
    ],
    [
      { type: 'string', $async: true },
      ['ignored-keyword 8:7 draft-07 ignores "$async"; leave it out: with it some validators find every answer valid.'],
    ],
    [
      { type: 'number', minimum: { $data: '1/x' } },
      [
        'invalid 8:18 minimum must be a number, is an object.',
        'ignored-keyword 9:9 draft-07 ignores "$data"; write the value itself.',
      ],
    ],
    [{ type: 'string', nullable: true }, ['nullable 8:7 "nullable" has no effect; use "type": ["string", "null"].']],
    [{ type: 'string', desc: 'x' }, ['unknown-keyword 8:7 Unknown keyword "desc"; did you mean "description"?']],
    [
      { type: 'object', propertis: {} },
      ['unknown-keyword 8:7 Unknown keyword "propertis"; did you mean "properties"?'],
    ],
    [{ type: 'object', requried: [] }, ['unknown-keyword 8:7 Unknown keyword "requried"; did you mean "required"?']],
    [{ type: 'string', foo: 1 }, ['unknown-keyword 8:7 Unknown keyword "foo"; draft-07 has no such keyword.']],
    [{ type: 'string', 'x-foo': 1, deprecated: true }, []],
  ];
  test.each(cases)('%j', (schema, expected) => expect(checkProperty(schema)).toEqual(expected));

  test('properties may be named like keywords', () => {
    const names = ['nullable', 'prefixItems', 'id', '$ref', 'propertis', '$async', 'properties'];
    const properties = Object.fromEntries(names.map((name) => [name, { type: 'string', description: 'x' }]));
    expect(check(schemaText({ ...ROOT, properties }))).toEqual([]);
  });

  test('what stands in data is no keyword', () => {
    const data = { nullable: true, $ref: '#/nowhere', propertis: 1 };
    expect(checkProperty({ enum: [data], const: data, default: data, examples: [data] })).toEqual([]);
  });

  test('nullable becomes a type, safely', () => {
    const before = {
      type: 'object',
      properties: {
        a: { nullable: true, type: 'string', enum: ['x'] },
        b: { type: ['string', 'null'], nullable: true },
        c: { $ref: '#', nullable: true },
      },
    };
    const after = JSON.parse(fixed(schemaText({ $schema: DRAFT, ...before }), true));
    expect(after.properties.a).toEqual({ type: ['string', 'null'], enum: ['x', null] });
    expect(after.properties.b).toEqual({ type: ['string', 'null'] });
    expect(after.properties.c).toEqual({ $ref: '#', nullable: true });
  });

  test('suggestions rename', () => {
    const text = schemaText({ ...ROOT, propertis: { a: { prefixItems: [{}], items: false } }, $anchor: 'x' });
    const once = JSON.parse(fixed(text, false));
    expect(once.properties).toBeDefined();
    expect(once.$id).toBe('#x');
    expect(JSON.parse(fixed(fixed(text, false), false)).properties.a).toEqual({ items: [{}], additionalItems: false });
  });
});

describe('references', () => {
  const definitions = {
    Vendors: { type: 'object', additionalProperties: false },
    'a/b': { $id: '#name', type: 'string' },
  };
  const cases: [ref: string, expected: string[]][] = [
    ['#/definitions/Vendors', []],
    ['#/definitions/a~1b', []],
    ['#name', []],
    [
      '#/definitions/Vendor',
      ['ref-unresolved 7:15 "#/definitions/Vendor" does not exist; did you mean "#/definitions/Vendors"?'],
    ],
    [
      '#/$defs/Vendors',
      ['ref-unresolved 7:15 "#/$defs/Vendors" does not exist; did you mean "#/definitions/Vendors"?'],
    ],
    ['Vendors', ['ref-unresolved 7:15 "Vendors" is another document; did you mean "#/definitions/Vendors"?']],
    [
      'https://example.com/x.json',
      [
        'ref-unresolved 7:15 "https://example.com/x.json" is another document, and nothing is fetched: copy its schema into "definitions".',
      ],
    ],
    [
      'file:///etc/passwd',
      [
        'ref-unresolved 7:15 "file:///etc/passwd" is another document, and nothing is fetched: copy its schema into "definitions".',
      ],
    ],
    ['#/$schema', ['ref-unresolved 7:15 "#/$schema" is no schema.']],
    ['#/%zz', ['ref-unresolved 7:15 "#/%zz" does not exist.']],
  ];
  test.each(cases)('%s', ($ref, expected) => expect(checkProperty({ $ref }, { definitions })).toEqual(expected));

  test('loops and doubling', () => {
    expect(
      checkProperty(
        { $ref: '#/definitions/a' },
        { definitions: { a: { $ref: '#/definitions/b' }, b: { allOf: [{ $ref: '#/definitions/a' }] } } },
      ),
    ).toEqual(['ref-cycle 12:15 $ref cycle: #/definitions/b -> #/definitions/a -> #/definitions/b.']);
    expect(checkProperty({ type: 'array', items: { $ref: '#' } })).toEqual([]);
    const doubling = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `d${i}`,
        i === 0
          ? { type: 'string' }
          : { anyOf: [{ $ref: `#/definitions/d${i - 1}` }, { $ref: `#/definitions/d${i - 1}` }] },
      ]),
    );
    expect(checkProperty({ $ref: '#/definitions/d39' }, { definitions: doubling })).toEqual([
      expect.stringMatching(/^too-complex \d+:5 References multiply/),
    ]);
  });

  test('assertions beside $ref, which are wrapped safely', () => {
    const schema = { $ref: '#/definitions/a~1b', description: 'x', default: 'y', minLength: 5 };
    expect(checkProperty(schema, { definitions })).toEqual([
      'ref-sibling 10:7 "minLength" beside $ref is ignored; use allOf.',
    ]);
    const mended = JSON.parse(fixed(schemaText({ ...ROOT, properties: { p: schema }, definitions }), true));
    expect(mended.properties.p).toEqual({
      allOf: [{ $ref: '#/definitions/a~1b' }],
      description: 'x',
      default: 'y',
      minLength: 5,
    });
  });
});

describe('any text', () => {
  const keyword = fc.constantFrom(
    'type',
    'properties',
    'items',
    '$ref',
    '$id',
    'allOf',
    'not',
    'enum',
    'nullable',
    'required',
    'pattern',
    'default',
    'format',
    'minimum',
    'maximum',
    '__proto__',
    'definitions',
    'x',
  );
  const leaf = fc.constantFrom<JsonValue>(
    'string',
    'object',
    '#',
    '#/properties/x',
    '#x',
    '(a+)+$',
    null,
    true,
    3,
    -1,
    [],
    {},
    ['null', 'x'],
  );
  const { tree } = fc.letrec<{ tree: JsonValue }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc
        .array(fc.tuple(keyword, tie('tree')), { maxLength: 5 })
        .map((members) =>
          JSON.parse(`{${members.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join(',')}}`),
        ),
    ),
  }));

  test('is checked without an exception, every range inside it', () => {
    const text = fc.oneof(
      tree.map((value) => JSON.stringify(value, null, 1)),
      tree.map((value) => JSON.stringify(value)),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (input) => {
        const lines = input.replace(/^\ufeff/, '').split(/\r\n?|\n/);
        for (const { range, fix } of ofText(input)) {
          if (range) {
            expect(range.end.line).toBeLessThanOrEqual(lines.length);
            expect(range.end.column).toBeLessThanOrEqual((lines[range.end.line - 1]?.length ?? 0) + 1);
          }
          for (const edit of fix?.edits ?? []) expect(edit.range.end).toBeLessThanOrEqual(input.length);
        }
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('hostile schemas end quickly', () => {
  const many = (count: number, member: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => member(i)).join(',');
  const cases: [name: string, text: string][] = [
    ['depth 3,000', `${'{"not":'.repeat(3_000)}{}${'}'.repeat(3_000)}`],
    ['20,000 properties', `{"type":"object","properties":{${many(20_000, (i) => `"p${i}":{}`)}}}`],
    [
      '4,000 references to nothing',
      `{"allOf":[${many(4_000, (i) => `{"$ref":"#/definitions/x${i}"}`)}],"definitions":{${many(900, (i) => `"y${i}":{}`)}}}`,
    ],
    [
      '4,000 circles',
      `{"definitions":{${many(4_000, (i) => `"c${i}":{"$ref":"#/definitions/c${(i + 1) % 4_000}"}`)}}}`,
    ],
    ['4,000 unknown keywords', `{${many(4_000, (i) => `"keyword${i}":1`)}}`],
    ['512 KB of one text', JSON.stringify({ description: 'x'.repeat(500_000) })],
    ['duplicates', `{${many(20_000, () => '"type":"object"')}}`],
    ['a pattern without an end', JSON.stringify({ pattern: '(a+)+$'.repeat(200) })],
  ];
  test.each(cases)('%s', (_, text) => {
    const started = processorTime();
    ofText(text);
    expect(processorTime() - started).toBeLessThan(HANGS_AFTER);
  });
});
