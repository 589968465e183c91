import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../../src/json.ts';
import { PathCheck } from '../../../../src/report/redaction/path-check.ts';

const text = { type: 'string' };
const object = (properties: Record<string, JsonValue>) => ({ type: 'object', properties });
const node = object({ person: text, children: { type: 'array', items: { $ref: '#/$defs/node' } } });
const schema = {
  ...object({
    patient: object({ name: text, address: object({ street: text }) }),
    people: { type: 'array', items: object({ email: text }) },
    wards: { type: 'object', additionalProperties: object({ nurse: text }) },
    codes: { type: 'object', patternProperties: { '^c_': text } },
    details: { type: 'object' },
    anything: {},
    family: { $ref: '#/$defs/node' },
    choice: { anyOf: [object({ left: text }), { type: 'array', items: object({ right: text }) }] },
  }),
  $defs: { node },
};

function unmatched(path: string, skills = [{ schemas: [schema as JsonValue], expected: [] as JsonValue[] }]) {
  const check = new PathCheck([path], (pattern, key) => new RegExp(pattern).test(key));
  for (const skill of skills) check.see(skill);
  return check.unmatched;
}

describe('a path that a skill knows', () => {
  it.each([
    'patient',
    'patient.name',
    'patient.*',
    'people[].email',
    'people[]',
    'wards.north.nurse',
    'wards.*.nurse',
    'codes.c_1',
    'anything.at[].all',
    'details.x.y',
    '**.may.be.anywhere',
    'family.children[].children[].person',
    'choice.left',
    'choice[].right',
    '**',
    '**.street',
    '**.nurse',
    'patient.**',
    '**.children[].person',
  ])('%s', (path) => {
    expect(unmatched(path)).toEqual([]);
  });

  it('by an expected value', () => {
    const expected: JsonValue[] = [{ total: 1, rows: [{ id: 1 }, { 'a b': 2 }] }];
    for (const path of ['total', 'rows[].id', 'rows[]["a b"]', '**.id'])
      expect(unmatched(path, [{ schemas: [schema], expected }]), path).toEqual([]);
  });

  it('in another skill, or that may be in one that says nothing', () => {
    const one = { schemas: [object({ a: text })], expected: [] };
    expect(unmatched('b', [one, { schemas: [object({ b: text })], expected: [] }])).toEqual([]);
    expect(unmatched('b', [one, { schemas: [], expected: [] }])).toEqual([]);
    expect(unmatched('b', [])).toEqual([]);
  });
});

describe('a path that leads nowhere', () => {
  it.each([
    ['pateint.name', 'patient.name'],
    ['patient.nmae', 'patient.name'],
    ['Patient.name', 'patient.name'],
    ['people[].emial', 'people[].email'],
    ['people.email', 'people[].email'],
    ['email', 'people[].email'],
    ['name', 'patient.name'],
    ['street', 'patient.address.street'],
    ['nurse', 'wards.*.nurse'],
    ['**.stret', '**.street'],
    ['codes.d_1', undefined],
    ['people[][].email', 'people[].email'],
    ['zzz.like.it', undefined],
  ])('%s, and %s is meant', (path, meant) => {
    expect(unmatched(path)).toEqual([{ path, meant }]);
  });

  it('behind ** when no place is open', () => {
    const closed = { schemas: [object({ a: object({ b: text }) })], expected: [] };
    expect(unmatched('**.nothing', [closed])).toEqual([{ path: '**.nothing', meant: undefined }]);
  });

  it('is said of every one that is no path', () => {
    expect(() => new PathCheck(['a..b', 'c', '[0]'], () => true)).toThrow(/"a\.\.b" is not a field path[\s\S]*"\[0\]"/);
  });
});
