import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../../../src/json.ts';
import type { FieldResult } from '../../../src/judge/judgement.ts';
import { segmentsOf } from '../../../src/report/redaction/path-match.ts';
import { piiPaths } from '../../../src/report/redaction/pii-paths.ts';
import { createRedactor } from '../../../src/report/redaction/redact.ts';
import type { TrialRecord } from '../../../src/report/trial-record.ts';
import { sampleTrial } from './sample.ts';

function field(path: string, expected: JsonValue, actual: JsonValue = expected): FieldResult {
  const outcome = JSON.stringify(expected) === JSON.stringify(actual) ? 'match' : 'wrong';
  return {
    path,
    field: path.replace(/\[\d+\]/g, '[]'),
    outcome,
    expected,
    actual,
    comparator: 'exact',
    score: outcome === 'match' ? 1 : 0,
    weight: 1,
    required: false,
    hint: `"${JSON.stringify(actual)}" is not "${JSON.stringify(expected)}"`,
    grounding: { confidence: 'hi', boxes: [{ xywh: [0.1, 0.2, 0.3, 0.04], page: 0, content: `Name: ${actual}` }] },
  };
}

function record(fields: FieldResult[], response: JsonValue, overrides: Partial<TrialRecord> = {}): TrialRecord {
  const counts = { match: 1, wrong: 1, missing: 0, extra: 0 };
  return {
    ...sampleTrial('a', { verdict: 'failed' }),
    version: 1,
    simulated: false,
    key: 'key',
    digest: 'digest',
    inputs: [
      { name: 'note', kind: 'text', text: 'Patient Jane Roe' },
      { name: 'file', kind: 'file', file: 'a.pdf' },
    ],
    request: { inputs: { note: 'Patient Jane Roe' } },
    response,
    judgement: { verdict: 'failed', counts, score: 0.5, fields, violations: [], payload: response, compared: true },
    ...overrides,
  };
}

const options = { schema: undefined, salt: 'salt' };

test('nothing is redacted when nothing is marked', () => {
  expect(createRedactor({ ...options, paths: [] })).toBeUndefined();
});

test('a marked value is gone everywhere: fields, boxes, response, request, reasons, inputs', () => {
  const redact = createRedactor({ ...options, paths: ['patient.name'] });
  const fields = [field('patient.name', 'Jane Roe', 'John Roe'), field('total', 12.5)];
  const response = {
    patient: { name: 'John Roe', name_metadata: { bboxes: [{ content: 'Name: John Roe' }] } },
    summary: 'A letter about John Roe',
    total: 12.5,
  };
  const before = record(fields, response, { reason: 'patient.name: expected "Jane Roe", got "John Roe"' });
  const text = JSON.stringify(redact?.(before));
  expect(text).not.toMatch(/Jane|John/);
  expect(text).toContain('12.5');
  const after = redact?.(before);
  expect(after?.redacted).toBe(true);
  expect(after?.inputs).toEqual([
    { name: 'note', kind: 'text' },
    { name: 'file', kind: 'file', file: 'a.pdf' },
  ]);
  expect(after?.judgement?.fields[0]?.grounding?.boxes[0]).toEqual({ xywh: [0.1, 0.2, 0.3, 0.04], page: 0 });
  expect(after?.failing_fields).toHaveLength(1);
  expect(after?.failing_fields[0]?.path).toBe('patient.name');
});

test('what a response calls its inputs is gone too, and times stay', () => {
  const redact = createRedactor({ ...options, paths: ['patient.name'] });
  const spoken: FieldResult = {
    ...field('summary', 'a letter'),
    grounding: {
      boxes: [{ xywh: [0, 0, 1, 1], page: 0, input: 'jane-roe.pdf' }],
      times: [{ start: 1, end: 2, input: 'jane-roe.mp3' }],
    },
  };
  const after = redact?.(record([field('patient.name', 'Jane Roe'), spoken], {}));
  expect(after?.judgement?.fields[1]?.grounding).toEqual({
    boxes: [{ xywh: [0, 0, 1, 1], page: 0 }],
    times: [{ start: 1, end: 2 }],
  });
});

test('equal values look equal inside a run, and otherwise in another', () => {
  const tokens = (salt: string, ...values: string[]) =>
    createRedactor({ paths: ['**'], schema: undefined, salt })?.(
      record(
        values.map((value, at) => field(`f${at}`, value)),
        {},
      ),
    ).judgement?.fields.map(({ actual }) => actual);
  const [a, b, c] = tokens('one', 'Jane', 'Jane', 'John') ?? [];
  expect(a).toMatch(/^redacted:[0-9a-f]{8}$/);
  expect(a).toBe(b);
  expect(a).not.toBe(c);
  expect(tokens('two', 'Jane')?.[0]).not.toBe(a);
});

test.each<[string, JsonValue]>([
  ['as it is', { people: [{ name: 'Jane Roe' }] }],
  ['inside results', { results: { people: [{ name: 'Jane Roe' }] } }],
  ['inside data', { data: { people: [{ name: 'Jane Roe' }] } }],
  ['as a text', JSON.stringify({ people: [{ name: 'Jane Roe' }] })],
])('a response %s is redacted', (_, response) => {
  const redact = createRedactor({ ...options, paths: ['people[].name'] });
  expect(JSON.stringify(redact?.(record([], response)).response)).not.toContain('Jane');
});

test('x-pii marks of the schema count, through references, lists and alternatives', () => {
  const schema = {
    definitions: {
      person: { properties: { name: { type: 'string', 'x-pii': true }, self: { $ref: '#/definitions/person' } } },
    },
    properties: {
      people: { items: { $ref: '#/definitions/person' } },
      'a.b': { anyOf: [{ 'x-pii': true }, { type: 'null' }] },
      notes: { additionalProperties: { 'x-pii': true } },
    },
  };
  expect(piiPaths(schema)).toEqual([
    [{ kind: 'key', name: 'people' }, { kind: 'element' }, { kind: 'key', name: 'name' }],
    [{ kind: 'key', name: 'a.b' }],
    [{ kind: 'key', name: 'notes' }, { kind: 'any-key' }],
  ]);
  const redact = createRedactor({ paths: [], schema, salt: 's' });
  const after = redact?.(record([field('["a.b"]', 'secret'), field('people[3].name', 'Jane'), field('total', 1)], {}));
  expect(after?.judgement?.fields.map(({ actual }) => String(actual).slice(0, 9))).toEqual([
    'redacted:',
    'redacted:',
    '1',
  ]);
});

test.each([
  ['a.b[2]["c.d"].e', ['a', 'b', 2, 'c.d', 'e']],
  ['[0].a', [0, 'a']],
  ['', []],
])('the steps of %j', (path, segments) => {
  expect(segmentsOf(path)).toEqual(segments);
});

test('whatever the values are, none of a marked subtree is left', () => {
  const word = fc.stringMatching(/^[a-z]{6,12}$/).map((text) => `zz${text}`);
  fc.assert(
    fc.property(word, word, fc.integer({ min: 100_000, max: 999_999 }), (first, second, number) => {
      const person = { name: first, [second.slice(2)]: { deep: [second, number] } };
      const response = { person, other: `about ${first} and ${second}`, list: [number] };
      const after = createRedactor({ ...options, paths: ['person'] })?.(
        record([field('person.name', first, second)], response),
      );
      const text = JSON.stringify(after);
      expect(text).not.toContain(first);
      expect(text).not.toContain(second);
      expect(text).not.toContain(String(number));
    }),
  );
});
