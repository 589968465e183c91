import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../../src/json.ts';
import { checkSchema, schemaRules } from '../../../../src/rules/schema.ts';
import { applyEdits } from '../../../../src/source/edits.ts';
import { HANGS_AFTER, processorTime } from '../../../support/processor-time.ts';
import { schemaText, shown, skillOf } from '../../../support/skill-data.ts';

const ROOT = { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' };

function violations(text: string) {
  const skill = skillOf({ 'SKILL.md': '', 'schema.json': text });
  return [
    ...checkSchema({ skill, suites: { cases: [], suites: [], problems: [], references: [] }, today: '2026-11-21' }),
  ];
}

/** Findings of one rule for the described property `p`, which begins on line 7 of a closed object. */
function check(rule: string, schema: JsonValue, more: Record<string, JsonValue> = {}): string[] {
  const p =
    typeof schema === 'object' && schema !== null && !Array.isArray(schema) ? { description: 'x', ...schema } : schema;
  const text = schemaText({ ...ROOT, properties: { p }, additionalProperties: false, ...more });
  return shown(violations(text), 'schema').flatMap((line) =>
    line.startsWith(`${rule} `) ? [line.slice(rule.length + 1)] : [],
  );
}

function fixed(schema: JsonValue, safe: boolean): JsonValue {
  const text = schemaText({ ...ROOT, properties: { p: schema } });
  const fixes = violations(text).flatMap(({ fix }) => fix ?? []);
  return JSON.parse(
    applyEdits(
      text,
      fixes.filter((fix) => fix.safe === safe).flatMap(({ edits }) => edits),
    ),
  ).properties.p;
}

function table(rule: string, cases: readonly (readonly [schema: JsonValue, expected: string[]])[]): void {
  describe(rule, () => {
    test.each(cases)('%j', (schema, expected) => expect(check(rule, schema)).toEqual(expected));
  });
}

const pattern = (text: string) => ({ type: 'string', pattern: text });

table('regex-invalid', [
  [pattern('^[A-Z]{3}$'), []],
  [pattern('(?P<year>\\d{4})'), ['8:18 Invalid pattern: (?P<year>…) is Python syntax; write (?<year>…).']],
  [pattern('(?i)abc'), ['8:18 Invalid pattern: inline flags are not ECMAScript; spell out both cases, as in [Aa].']],
  [pattern('(?i:a)'), ['8:18 Invalid pattern: inline flags are not ECMAScript; spell out both cases, as in [Aa].']],
  [pattern('a++'), ['8:18 Invalid pattern: possessive and atomic groups are not ECMAScript.']],
  [pattern('(abc'), ['8:18 Invalid pattern: unterminated group.']],
  [pattern('[b-a]'), ['8:18 Invalid pattern: range out of order in character class.']],
  [{ type: 'object', patternProperties: { '(': {} } }, ['9:9 Invalid pattern: unterminated group.']],
]);

table('regex-portability', [
  [pattern('^[A-Z]{3}'), []],
  [pattern('^a\\_b'), ['8:18 "\\_" is an invalid escape under the u flag, which validators use.']],
  [pattern('^a\\-b[a-z_\\-.]+'), ['8:18 "\\-" is an invalid escape under the u flag, which validators use.']],
  [pattern('\\p{L}'), ['8:18 \\p{…} is unknown to Python; list the characters.']],
  [pattern('(?<y>a)'), ['8:18 (?<name>…) is unknown to Python; use a group without a name.']],
  [
    pattern('a(?!b)'),
    ["8:18 Look-around is dropped, with the whole pattern, by engines without it (VLM Run's hub uses one)."],
  ],
  [pattern('^\\d+$'), ['8:18 In Python this pattern accepts more: other digits for \\d, a line break before $.']],
  [pattern('\\\\d'), []],
]);

table('regex-redos', [
  [pattern('^(a+)+$'), ['8:18 Pattern can take exponential time: a loop in it can match one text in several ways.']],
  [pattern('^(a|a)*$'), ['8:18 Pattern can take exponential time: a loop in it can match one text in several ways.']],
  [
    pattern('^(\\w+\\s?)*$'),
    ['8:18 Pattern can take exponential time: a loop in it can match one text in several ways.'],
  ],
  [pattern('^(.|\\s)*$'), ['8:18 Pattern can take exponential time: a loop in it can match one text in several ways.']],
  [pattern('(x+x+)+y'), ['8:18 Pattern can take exponential time: a loop in it can match one text in several ways.']],
  [pattern('^\\d+\\d+$'), ['8:18 Pattern can be slow on long texts: two loops in it can share out the same text.']],
  [pattern('^.*,.*,.*$'), ['8:18 Pattern can be slow on long texts: two loops in it can share out the same text.']],
  [pattern('(a+)+'), []],
  [pattern('^([a-z]+-)*[a-z]+$'), []],
  [pattern('^(\\d+,)*\\d+$'), []],
  [pattern('^(?=.*\\d)(?=.*[a-z]).{8,}$'), []],
  [pattern('^(a{1,5}){1,5}$'), []],
  [pattern('^((a)|(b))+$'), []],
  [pattern('^\\d{4}-\\d{2}-\\d{2}$'), []],
]);

table('unknown-format', [
  [{ type: 'string', format: 'date' }, []],
  [{ type: 'string', format: 'datetime' }, ['8:17 Unknown format "datetime"; did you mean "date-time"?']],
  [{ type: 'string', format: 'url' }, ['8:17 Unknown format "url"; did you mean "uri"?']],
  [
    { type: 'string', format: 'uuid' },
    ['8:17 Unknown format "uuid"; draft-07 does not define it, so nothing is checked.'],
  ],
]);

table('required-undefined', [
  [{ type: 'object', properties: { a: {} }, required: ['a'] }, []],
  [
    { type: 'object', properties: { currency: {} }, required: ['curency'] },
    ['12:9 "curency" is required but not declared; did you mean "currency"?'],
  ],
  [
    { type: 'object', properties: { a: {} }, additionalProperties: false, required: ['total'] },
    ['13:9 "total" is required but not declared, and extra properties are forbidden: nothing fits.'],
  ],
  [{ type: 'object', patternProperties: { '^t': {} }, additionalProperties: false, required: ['total'] }, []],
  [{ type: 'object', properties: { a: {}, b: {} }, anyOf: [{ required: ['a'] }, { required: ['b'] }] }, []],
  [{ type: 'object', required: ['a'], allOf: [{ properties: { a: {} } }] }, []],
]);

table('unsatisfiable', [
  [{ type: 'number', minimum: 10, maximum: 1 }, ['8:7 minimum 10 > maximum 1: nothing fits.']],
  [{ type: 'number', exclusiveMinimum: 1, maximum: 1 }, ['8:7 exclusiveMinimum 1 = maximum 1: nothing fits.']],
  [{ type: 'number', minimum: 1, maximum: 1 }, []],
  [{ type: 'string', minLength: 3, maxLength: 2 }, ['8:7 minLength 3 > maxLength 2: nothing fits.']],
  [{ type: 'string', enum: [] }, ['8:15 enum is empty: nothing is allowed.']],
  [{ type: 'string', enum: ['a', 'a'] }, ['10:9 enum lists "a" twice (first at 9:9).']],
  [{ type: 'integer', enum: ['a', 1] }, ['9:9 enum value "a" can never occur: the type is integer.']],
  [{ type: 'string', const: 3 }, ['8:16 const 3 can never occur: the type is string.']],
  [{ type: 'integer', minLength: 1 }, ['8:7 "minLength" never applies: the type is integer, not string.']],
  [{ type: ['string', 'null'], minLength: 1 }, []],
  [
    { type: 'number', format: 'date' },
    ['8:7 "format" never applies: the type is number, and formats are those of texts.'],
  ],
  [{ not: {} }, ['7:7 "not" excludes everything: nothing fits.']],
  [
    { allOf: [{ type: 'string' }, { type: 'number' }] },
    ['11:9 Type number excludes string of the other schemas: nothing fits.'],
  ],
  [{ type: 'number', allOf: [{ type: 'integer' }, { type: ['number', 'null'] }] }, []],
  [
    { allOf: [{ properties: { a: {} }, additionalProperties: false }, { properties: { b: {} } }] },
    ['8:9 This closed schema refuses "b", which another one of allOf declares.'],
  ],
]);

table('default-invalid', [
  [{ type: 'string', default: 'x' }, []],
  [{ type: 'string', default: null }, ['8:18 default null is refused: must be string, is null.']],
  [{ enum: ['a', 'b'], default: 'c' }, ['11:18 default "c" is refused: must be one of "a" or "b", is "c".']],
  [{ anyOf: [{ type: 'string' }, { type: 'null' }], default: null }, []],
  [
    { type: 'object', properties: { n: { type: 'integer' } }, default: { n: 'x' } },
    ['14:14 default an object is refused: /n must be integer, is the string "x".'],
  ],
  [
    { type: 'string', format: 'date', examples: ['2026-02-30', '2026-02-28'] },
    ['10:9 example "2026-02-30" is refused: must be a date such as 2026-02-19, is "2026-02-30".'],
  ],
  [{ type: 'string', pattern: '^(a+)+$', default: `${'a'.repeat(50)}!` }, []],
]);

table('untyped', [
  [{ type: 'array' }, ['5:5 Array "p" has no items: its elements can be anything.']],
  [{ type: 'array', items: {} }, []],
  [{}, ['5:5 Property "p" has no type: its value can be anything.']],
  [{ enum: [1] }, []],
]);

describe('property-undescribed', () => {
  test.each([
    [{ type: 'string' }, ['5:5 "p" has no description: the model knows its name only.']],
    [{ $ref: '#/definitions/d' }, []],
    [true, []],
  ] as const)('%j', (schema, expected) => {
    const text = schemaText({
      ...ROOT,
      properties: { p: schema },
      definitions: { d: { description: 'x', type: 'string' } },
    });
    const found = shown(violations(text), 'schema').filter((line) => line.startsWith('property-undescribed'));
    expect(found.map((line) => line.slice(21))).toEqual(expected);
  });
});

table('open-object', [
  [{ type: 'object', properties: { a: {} }, additionalProperties: false }, []],
  [
    { type: 'object', properties: { a: {} } },
    ['5:5 Extra properties are allowed: "additionalProperties": false would refuse what nobody declared.'],
  ],
  [{ type: 'object' }, []],
  [{ if: { properties: { a: {} } } }, []],
]);

describe('property-name', () => {
  const cases: [text: string, expected: string[]][] = [
    ['"__proto__": {}', ['"__proto__" cannot be a property: validators written in JavaScript get it wrong.']],
    ['"constructor": {}', ['"constructor" is a name that every JavaScript object has; choose another.']],
    ['"a ": {}', ['"a " begins or ends with a blank.']],
    ['"": {}', ['A property needs a name.']],
    ['"Total": {}, "total": {}', ['"total" differs from "Total" only by case.']],
    [
      '"total": {}, "total_metadata": {}',
      ['"total_metadata" is where the platform puts the grounding of "total"; choose another name.'],
    ],
    ['"metadata": {}, "_metadata": {}', []],
  ];
  test.each(cases)('%s', (members, expected) => {
    const found = violations(`{"type":"object","properties":{${members}}}`).filter(
      ({ rule }) => rule === 'schema/property-name',
    );
    expect(found.map(({ message }) => message)).toEqual(expected);
  });
});

describe('fixes', () => {
  test('safe', () => {
    expect(fixed(pattern('^a\\_b[\\w\\-.]\\-c'), true)).toEqual(pattern('^a_b[\\w\\-.]-c'));
  });
  test('unsafe', () => {
    expect(fixed({ type: 'string', format: 'datetime' }, false)).toEqual({ type: 'string', format: 'date-time' });
    expect(fixed({ properties: { a: {} }, type: 'object' }, false)).toEqual({
      properties: { a: {} },
      type: 'object',
      additionalProperties: false,
    });
  });
});

test('the group has the 24 rules of its catalogue', () => {
  expect(schemaRules.map(({ id }) => id.slice('schema/'.length)).sort()).toEqual(
    'default-invalid dialect duplicate-key ignored-keyword invalid missing nullable open-object property-name property-undescribed ref-cycle ref-sibling ref-unresolved regex-invalid regex-portability regex-redos required-undefined root-not-object syntax too-complex unknown-format unknown-keyword unsatisfiable untyped'.split(
      ' ',
    ),
  );
});

test('hostile patterns in every place end quickly', () => {
  const names = Array.from({ length: 300 }, (_, i) => `${'a'.repeat(40)}${i}!`);
  const text = schemaText({
    ...ROOT,
    patternProperties: { '^(a+)+$': {}, '^(a|a)*$': {}, '(a|b|ab)*c(a+a+)+d': {} },
    required: names,
    properties: Object.fromEntries(
      names.map((name) => [name, { pattern: '^(a+)+$', default: `${'a'.repeat(99)}!`, examples: names }]),
    ),
  });
  const started = processorTime();
  violations(text);
  expect(processorTime() - started).toBeLessThan(HANGS_AFTER);
});
