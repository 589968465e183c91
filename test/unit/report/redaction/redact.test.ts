import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../../src/json.ts';
import { jsonText } from '../../../../src/json-text.ts';
import type { FieldResult, Violation } from '../../../../src/judge/judgement.ts';
import { segmentsOf } from '../../../../src/report/redaction/path-match.ts';
import { createRedactor, type RedactionOptions } from '../../../../src/report/redaction/redact.ts';
import { WITHHELD } from '../../../../src/report/redaction/withheld.ts';
import type { TrialRecord } from '../../../../src/report/trial-record.ts';
import { sampleTrial } from '../sample.ts';

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
    request: { inputs: { note: 'Patient Jane Roe' }, prompt: 'Read the form of Jane Roe.', temperature: 0.1 },
    response,
    judgement: { verdict: 'failed', counts, score: 0.5, fields, violations: [], payload: response, compared: true },
    ...overrides,
  };
}

function redactor(options: Partial<RedactionOptions>) {
  return createRedactor({
    paths: [],
    schemas: [],
    salt: 'salt',
    matches: (p, key) => new RegExp(p).test(key),
    ...options,
  });
}

/** Redacts one response under a schema; the whole record as it would be written. */
function redact(schema: JsonValue, response: JsonValue, options: Partial<RedactionOptions> = {}): TrialRecord {
  const made = redactor({ schemas: [schema], ...options });
  if (!made) throw new Error('nothing is marked');
  return made.trial(record([], response));
}

const text = { type: 'string' };
const pii = { type: 'string', 'x-pii': true };
const object = (properties: Record<string, JsonValue>) => ({ type: 'object', properties });

it('nothing is redacted when nothing is marked', () => {
  expect(redactor({})).toBeUndefined();
  expect(redactor({ schemas: [object({ name: text })] })).toBeUndefined();
  expect(redactor({ schemas: [object({ name: { ...text, 'x-pii': false } })] })).toBeUndefined();
});

it('a marked value is gone everywhere: fields, boxes, response, request, reasons, inputs', () => {
  const made = redactor({
    paths: ['patient.name'],
    expected: { patient: { name: 'Jane Roe' }, summary: '', total: 1 },
  });
  const fields = [field('patient.name', 'Jane Roe', 'John Roe'), field('total', 12.5)];
  const response = {
    patient: { name: 'John Roe', name_metadata: { confidence: 'hi', bboxes: [{ content: 'Name: John Roe' }] } },
    summary: 'A letter about John Roe',
    total: 12.5,
  };
  const after = made?.trial(record(fields, response, { reason: 'patient.name: expected "Jane Roe", got "John Roe"' }));
  const written = JSON.stringify(after);
  expect(written).not.toMatch(/Jane|John/i);
  expect(after?.response).toMatchObject({ total: 12.5, patient: { name_metadata: null } });
  expect(after?.redacted).toBe(true);
  expect(after?.inputs).toEqual([
    { name: 'note', kind: 'text' },
    { name: 'file', kind: 'file', file: 'a.pdf' },
  ]);
  expect(after?.judgement?.fields[0]?.grounding?.boxes[0]).toEqual({ xywh: [0.1, 0.2, 0.3, 0.04], page: 0 });
  expect(after?.judgement?.fields[0]?.hint).toBeUndefined();
  expect(after?.failing_fields).toHaveLength(1);
  expect(after?.failing_fields[0]?.path).toBe('patient.name');
  expect(after?.request).toMatchObject({ temperature: 0.1 });
});

it('whole numbers beyond 2^53 are taken out with all their digits, and others keep theirs', () => {
  const schema = object({
    id: { type: 'integer', 'x-pii': true },
    total: { type: 'integer' },
    copy: { type: 'integer' },
  });
  const [id, total] = [9_007_199_254_740_993n, 9_007_199_254_750_001n];
  for (const response of [{ id, total, copy: id }, `{"id":${id},"total":${total},"copy":${id}}`]) {
    const written = jsonText(redact(schema, response).response);
    expect(written).not.toContain('900719925474099');
    expect(written).toContain(String(total));
  }
});

it('what a response calls its inputs is gone too, and times stay', () => {
  const spoken: FieldResult = {
    ...field('summary', 'a letter'),
    grounding: {
      boxes: [{ xywh: [0, 0, 1, 1], page: 0, input: 'jane-roe.pdf' }],
      times: [{ start: 1, end: 2, input: 'jane-roe.mp3' }],
    },
  };
  const made = redactor({ paths: ['patient.name'], expected: { patient: { name: '' }, summary: '' } });
  const after = made?.trial(record([field('patient.name', 'Jane Roe'), spoken], {}));
  expect(after?.judgement?.fields[1]?.grounding).toEqual({
    boxes: [{ xywh: [0, 0, 1, 1], page: 0 }],
    times: [{ start: 1, end: 2 }],
  });
});

it('equal values look equal inside a run, and otherwise in another', () => {
  const tokens = (salt: string, ...values: string[]) =>
    redactor({ paths: ['**'], salt })
      ?.trial(
        record(
          values.map((value, at) => field(`f${at}`, value)),
          {},
        ),
      )
      .judgement?.fields.map(({ actual }) => actual);
  const [a, b, c] = tokens('one', 'Jane', 'Jane', 'John') ?? [];
  expect(a).toMatch(/^redacted:[0-9a-f]{8}$/);
  expect(a).toBe(b);
  expect(a).not.toBe(c);
  expect(tokens('two', 'Jane')?.[0]).not.toBe(a);
});

it('a text that looks like a token is a text', () => {
  const after = redact(object({ name: pii, note: text }), { name: 'Jane Roe', note: 'redacted: Jane Roe' });
  expect(JSON.stringify(after)).not.toContain('Jane');
});

describe('marks of a schema', () => {
  const person = { $ref: '#/definitions/person' };
  const root = (properties: Record<string, JsonValue>, definitions: Record<string, JsonValue> = {}) => ({
    ...object(properties),
    definitions: {
      person: object({ name: pii, self: person, children: { type: 'array', items: person } }),
      ...definitions,
    },
  });
  it.each<[string, JsonValue, JsonValue]>([
    ['in a property', root({ name: pii }), { name: 'Jane Roe' }],
    ['behind a reference', root({ who: person }), { who: { name: 'Jane Roe' } }],
    ['behind a recursion', root({ who: person }), { who: { children: [{ children: [{ name: 'Jane Roe' }] }] } }],
    [
      'behind a recursion at the root',
      { ...object({ name: pii, next: { $ref: '#' } }) },
      { next: { next: { name: 'Jane Roe' } } },
    ],
    ['beside a reference', root({ who: { $ref: '#/definitions/text', 'x-pii': true } }, { text }), { who: 'Jane Roe' }],
    [
      'behind a reference to an id',
      { ...root({ who: { $ref: 'p' } }), $defs: { q: { ...pii, $id: 'p' } } },
      { who: 'Jane Roe' },
    ],
    [
      'behind a reference that leads nowhere',
      root({ who: { $ref: 'https://example.com/person' } }),
      { who: 'Jane Roe' },
    ],
    ['in allOf', { allOf: [root({ name: pii })] }, { name: 'Jane Roe' }],
    ['in anyOf', root({ name: { anyOf: [pii, { type: 'null' }] } }), { name: 'Jane Roe' }],
    ['in oneOf', { oneOf: [root({ name: pii }), root({ id: text })] }, { name: 'Jane Roe' }],
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ['in then', { ...root({ name: text }), if: {}, then: { properties: { name: pii } } }, { name: 'Jane Roe' }],
    ['in else', { ...root({ name: text }), if: false, else: { properties: { name: pii } } }, { name: 'Jane Roe' }],
    [
      'in dependencies',
      { ...root({ name: text }), dependencies: { id: { properties: { name: pii } } } },
      { name: 'Jane Roe' },
    ],
    ['in patternProperties', { type: 'object', patternProperties: { '^p_': pii } }, { p_1: 'Jane Roe' }],
    [
      'in additionalProperties',
      root({ map: { type: 'object', additionalProperties: pii } }),
      { map: { a: 'Jane Roe' } },
    ],
    ['in items', root({ list: { type: 'array', items: pii } }), { list: ['Jane Roe'] }],
    ['in a tuple', root({ list: { type: 'array', items: [text, pii] } }), { list: ['x', 'Jane Roe'] }],
    [
      'behind a tuple',
      root({ list: { type: 'array', items: [text], additionalItems: pii } }),
      { list: ['x', 'y', 'Jane Roe'] },
    ],
    [
      'on an object',
      root({ who: { ...object({ name: text }), 'x-pii': true } }),
      { who: { name: 'Jane Roe', more: ['Roe'] } },
    ],
    ['on a list', root({ list: { type: 'array', items: text, 'x-pii': true } }), { list: ['Jane Roe', 'x'] }],
    ['on the whole', { ...root({ name: text }), 'x-pii': true }, { name: 'Jane Roe', more: 1 }],
    ['written loosely', root({ name: { ...text, 'x-pii': 'yes' } }), { name: 'Jane Roe' }],
  ])('%s', (_, schema, response) => {
    const after = redact(schema, response, { expected: response });
    expect(JSON.stringify(after)).not.toMatch(/Jane|Roe/i);
    expect(JSON.stringify(after)).toContain('redacted:');
    expect(JSON.stringify(after)).not.toContain(WITHHELD.form);
  });

  it('leave the elements of a tuple alone that are not marked', () => {
    const schema = root({ list: { type: 'array', items: [pii, text], additionalItems: text } });
    expect(redact(schema, { list: ['Jane Roe', 'red', 'blue'] }).response).toEqual({
      list: [expect.stringMatching(/^redacted:/), 'red', 'blue'],
    });
  });

  it('count in the schema that a case names, too', () => {
    const made = redactor({ schemas: [object({ note: text }), object({ name: pii })] });
    const after = made?.trial(record([], { name: 'Jane Roe', note: 'well' }));
    expect(after?.response).toEqual({ name: expect.stringMatching(/^redacted:/), note: 'well' });
  });

  it('hide names that are keys, in fields and paths too', () => {
    const schema = object({
      notes: { type: 'object', additionalProperties: pii },
      wards: { type: 'object', propertyNames: { 'x-pii': true }, additionalProperties: { type: 'integer' } },
      sizes: { type: 'object', additionalProperties: { type: 'integer' } },
      note: text,
    });
    const response = {
      notes: { 'Jane Roe': 'ill' },
      wards: { 'John Poe': 3 },
      sizes: { bed: 2 },
      note: 'JANE ROE is with Poe, John.',
    };
    const made = redactor({ schemas: [schema] });
    const fields = [field('notes["Jane Roe"]', 'ill', 'well'), field('wards["John Poe"]', 3), field('sizes.bed', 2)];
    const after = made?.trial(record(fields, response));
    expect(JSON.stringify(after)).not.toMatch(/Jane|Roe|John|Poe/i);
    expect(after?.response).toMatchObject({ sizes: { bed: 2 } });
    expect(
      after?.judgement?.fields.map(({ path, field: of }) => path === of && path.replace(/[0-9a-f]{8}/, '#')),
    ).toEqual(['notes.redacted:#', 'wards.redacted:#', 'sizes.bed']);
  });
});

describe('a response', () => {
  const people = object({ people: { type: 'array', items: object({ name: pii, age: { type: 'integer' } }) } });
  const right = { people: [{ name: 'Jane Roe', age: 41 }] };
  it.each<[string, JsonValue]>([
    ['as it is', right],
    ['inside results', { results: [right] }],
    ['inside data', { data: right, metadata: { note: 'Jane Roe' } }],
    ['as a text', JSON.stringify(right)],
    ['as a text inside data', JSON.stringify({ data: right })],
  ])('%s is redacted', (_, response) => {
    const after = JSON.stringify(redact(people, response).response);
    expect(after).not.toContain('Jane');
    expect(after).toContain('41');
  });

  const rows: JsonValue = { type: 'array', items: object({ name: pii, age: { type: 'integer' } }) };
  it.each<[string, JsonValue]>([
    ['as it is', right.people],
    ['inside results', { results: right.people }],
    ['inside a list of results', { results: [right.people] }],
    ['inside data', { data: right.people }],
  ])('that is a list is redacted %s', (_, response) => {
    const after = JSON.stringify(redact(rows, response).response);
    expect(after).not.toContain('Jane');
    expect(after).toContain('41');
  });

  it.each<[string, JsonValue]>([
    ['a text of Markdown', `\`\`\`json\n${JSON.stringify(right)}\n\`\`\``],
    ['inside another object', { output: right }],
    ['a list', [right]],
    ['a list instead of its element', { people: { name: 'Jane Roe', age: 41 } }],
    ['a text instead of a list', { people: 'Jane Roe (41)' }],
    ['a text instead of an element', { people: ['Jane Roe, 41'] }],
    ['with another name for what is sensitive', { persons: [{ name: 'Jane Roe' }] }],
    ['with another name beside it', { people: [{ full_name: 'Jane Roe', age: 41 }] }],
    ['deeper than anything is looked at', deep(600, 'Jane Roe')],
  ])('that is %s is withheld', (_, response) => {
    const fields = [field('people[0].name', 'John Poe', 'Jane Roe'), field('["x y"]', null, 'Jane Roe 41')];
    const made = redactor({ schemas: [people] });
    const after = made?.trial(record(fields, response, { reason: '2 wrong' }));
    expect(JSON.stringify(after)).not.toMatch(/Jane|Roe|John|Poe|41|full_name|x y/);
    expect(after?.response).toBe(WITHHELD.form);
    expect(after?.reason).toContain('withheld: ');
    expect(after?.judgement?.fields[1]?.actual).toBe(WITHHELD.form);
  });

  it('shows nothing that the schema does not declare, and hides its name', () => {
    const after = redact(people, { ...right, 'Jane Roe': 1, remark: 'Ms R. is well' });
    const [, , , ...rest] = Object.entries(after.response as object);
    expect(rest).toEqual([]);
    expect(after.response).toMatchObject({ people: [{ age: 41 }] });
    expect(Object.values(after.response as object).slice(1)).toEqual([WITHHELD.undeclared, WITHHELD.undeclared]);
    expect(JSON.stringify(after)).not.toMatch(/remark|Ms R|Jane/);
  });

  it('keeps what is known of boxes, and nothing else a model writes there', () => {
    const schema = object({ name: pii, total: { type: 'number' }, who: object({ name: pii }) });
    const after = redact(schema, {
      name: 'Jane Roe',
      name_metadata: { confidence: 'med', bboxes: [{ content: 'Jane M. Roe', page: 0 }] },
      total: 0.1,
      total_metadata: {
        confidence: 'lo',
        reasoning: 'Ms R. said so',
        bboxes: [{ content: 'Total of Jane M. Roe', bbox: { xywh: [0.1, 0.2, 0.3, 0.4] }, page: 1, confidence: 0.9 }],
      },
      who: { name: 'J. Roe' },
      who_metadata: { bboxes: [{ content: 'the block of it all' }] },
    });
    expect(after.response).toEqual({
      name: expect.stringMatching(/^redacted:/),
      name_metadata: null,
      total: 0.1,
      total_metadata: {
        confidence: 'lo',
        bboxes: [
          {
            content: expect.stringMatching(/^Total of redacted:[0-9a-f]{8}$/),
            bbox: { xywh: [0.1, 0.2, 0.3, 0.4] },
            page: 1,
            confidence: 0.9,
          },
        ],
      },
      who: { name: expect.stringMatching(/^redacted:/) },
      who_metadata: null,
    });
  });
});

describe('without a schema', () => {
  it('the expected value says which fields there are', () => {
    const made = redactor({ paths: ['a.name'], expected: { a: { name: 'Jane Roe', size: 2 }, list: [{ b: 1 }] } });
    const after = made?.trial(record([], { a: { name: 'John', size: 3 }, list: [{ b: 2, c: 'of John' }], more: 'x' }));
    const response = after?.response as { list: [object] };
    expect(response).toMatchObject({ a: { size: 3 }, list: [{ b: 2 }] });
    expect(Object.values(response.list[0])).toEqual([2, WITHHELD.undeclared]);
    expect(JSON.stringify(after)).not.toMatch(/John|Jane|more/);
  });

  it('and without an expected value nothing but the paths is known', () => {
    const made = redactor({ paths: ['a.name'] });
    expect(made?.trial(record([], { a: { name: 'Jane Roe' } })).response).toEqual({
      a: { name: expect.stringMatching(/^redacted:/) },
    });
    expect(made?.trial(record([], { a: 'Jane Roe' })).response).toBe(WITHHELD.form);
    expect(made?.trial(record([], 'Jane Roe')).response).toBe(WITHHELD.form);
  });
});

describe('paths that serve several skills', () => {
  it.each([
    [['patient.name'], { patient: 'ward 3' }],
    [['patient[].name', '*.name', '[].name'], { patient: 'ward 3' }],
  ])('%j leaves another form alone', (paths, response) => {
    const made = redactor({ paths, schemas: [object({ patient: text })] });
    expect(made?.trial(record([], response)).response).toEqual(response);
  });

  it('with ** finds its field wherever it stands', () => {
    const made = redactor({ paths: ['**.iban'], schemas: [object({ a: object({ iban: text, n: text }), s: text })] });
    const after = made?.trial(
      record([], { a: { iban: 'DE89 3704 0044', n: 'ok' }, s: 'DE8937040044', x: { iban: 'GB29' } }),
    );
    expect(after?.response).toMatchObject({ a: { n: 'ok' } });
    expect(JSON.stringify(after)).not.toMatch(/3704|GB29/);
    expect(made?.trial(record([], '```\nDE89\n```')).response).toBe(WITHHELD.form);
  });
});

describe('violations and reasons', () => {
  const schema = object({ age: { type: 'integer', 'x-pii': true }, size: { type: 'integer' }, note: text });
  const response = { age: 'fortyone', size: 'big', note: 'x' };
  const broken = (violation: Partial<Violation>): Violation => ({
    kind: 'schema',
    path: '',
    message: '',
    severity: 'error',
    ...violation,
  });
  const redactedWith = (violation: Violation, more: Partial<TrialRecord> = {}, error?: string) => {
    const reason = `2 wrong; ${violation.message}`;
    const full = record([], response, { reason, request: null, ...more });
    const judgement = full.judgement && { ...full.judgement, reason, violations: [violation], ...more.judgement };
    const made = redactor({ schemas: [schema], expected: response });
    return made?.trial({ ...full, judgement } as TrialRecord, error);
  };

  it.each<[string, Partial<Violation>, string]>([
    [
      'quote nothing that is sensitive',
      { path: 'age', message: 'age must be integer, is the string "fortyo…"', requirement: 'must be integer' },
      'age must be integer',
    ],
    [
      'quote what is not',
      { path: 'size', message: 'size must be integer, is the string "big"', requirement: 'must be integer' },
      'size must be integer, is the string "big"',
    ],
    [
      'of the whole quote nothing',
      { message: 'The response has the unexpected property "Jane"', requirement: 'has an unexpected property' },
      'The response has an unexpected property',
    ],
    [
      'name no field that only a model knows',
      { path: 'Jane Roe', message: 'Jane Roe is not allowed here', requirement: 'is not allowed here' },
      'redacted:# is not allowed here',
    ],
    [
      'of checks say where',
      { kind: 'check', path: 'age', message: 'age is "fortyone", not 3' },
      'age breaks a check; its values are redacted',
    ],
    [
      'of checks on other fields say all',
      { kind: 'check', path: 'size', message: 'size is "big", not age (fortyone)' },
      'size is "big", not age (redacted:#)',
    ],
    [
      'of checks on many places say where',
      { kind: 'check', path: '**.x', message: 'a.x is "fortyone"' },
      '**.x breaks a check; its values are redacted',
    ],
    [
      'of artifacts say where',
      { kind: 'artifact', path: 'age', message: 'age is "fortyone"' },
      'age is not the artifact that is expected; its values are redacted',
    ],
    ['of usage stay', { kind: 'usage', path: 'credits', message: 'credits is 41' }, 'credits is 41'],
  ])('%s', (_, violation, message) => {
    const result = redactedWith(broken(violation));
    const plain = (one: string | null | undefined) => one?.replace(/redacted:[0-9a-f]{8}/g, 'redacted:#');
    expect(plain(result?.judgement?.violations[0]?.message)).toBe(message);
    expect(plain(result?.reason)).toBe(`2 wrong; ${message}`);
    expect(plain(result?.judgement?.reason)).toBe(`2 wrong; ${message}`);
  });

  it('withhold what a platform says of a failure', () => {
    const message = 'The execution failed: cannot read "Jane Roe"';
    const result = redactedWith(broken({ kind: 'status', message }), {
      reason: message,
      failure: 'cannot read "Jane Roe"',
      execution: {
        ...sampleTrial('a').execution,
        status: 'failed',
        usage: { credits_used: 1, message: 'Jane' },
      } as never,
    });
    expect(JSON.stringify(result)).not.toContain('Jane');
    expect(result?.reason).toBe(`The execution failed: ${WITHHELD.failure}`);
    expect(result?.failure).toBe(WITHHELD.failure);
    expect(result?.response).toBe(WITHHELD.failure);
    expect(result?.execution?.usage).toEqual({ credits_used: 1 });
  });

  it.each(['rejected', 'server', 'unreachable', 'upload', 'submission-unknown'])('withhold it for %s too', (error) => {
    const message = 'POST /agent/execute answered 422: body.text: "Jane Roe" is not allowed';
    const result = redactedWith(broken({ message }), { verdict: 'errored', reason: message, judgement: null }, error);
    expect(JSON.stringify(result)).not.toContain('Jane');
    expect(result?.reason).toContain(WITHHELD.failure);
  });
});

describe('artifacts', () => {
  const schema = object({ face: { ...object({ id: text }), 'x-pii': true }, image: object({ id: text }) });
  it.each<[JsonValue, boolean]>([
    [{ face: { id: 'img_aaaaaa' }, image: { id: 'img_bbbbbb' } }, true],
    [{ face: { id: 'img_bbbbbb' }, image: { id: 'img_bbbbbb' } }, false],
    [{ portrait: { id: 'img_bbbbbb' } }, false],
  ])('of %j', (payload, kept) => {
    expect(redactor({ schemas: [schema] })?.keeps(payload, 'img_bbbbbb')).toBe(kept);
  });
});

it('texts of a suite are swept with what it expects and what its checks name', () => {
  const made = redactor({
    schemas: [object({ name: pii, note: text, list: { type: 'array', items: object({ city: pii }) } })],
    expected: { name: 'Jane Roe', note: 'tall' },
    named: [
      { path: 'list[].city', value: 'Springfield' },
      { path: 'note', value: 'short' },
    ],
  });
  expect(made?.text('ROE, JANE of springfield is short and tall')).toMatch(
    /^redacted:[0-9a-f]{8} of redacted:[0-9a-f]{8} is short and tall$/,
  );
});

it.each([
  ['a.b[2]["c.d"].e', ['a', 'b', 2, 'c.d', 'e']],
  ['[0].a', [0, 'a']],
  ['["a\\q \\"b"]', ['a\\q \\"b']],
  ['a["never closed', ['a', 'never closed']],
  ['a..b', ['a', '', 'b']],
  ['', []],
])('the steps of %j', (path, segments) => {
  expect(segmentsOf(path)).toEqual(segments);
});

it('whatever the values are, none of a marked subtree is left', () => {
  const word = fc.stringMatching(/^[a-z]{6,12}$/).map((letters) => `zz${letters}`);
  fc.assert(
    fc.property(word, word, fc.integer({ min: 100_000, max: 999_999 }), (first, second, number) => {
      const person = { name: first, [second.slice(2)]: { deep: [second, number] } };
      const response = { person, other: `about ${first} and ${second}`, list: [number] };
      const made = redactor({ paths: ['person'], expected: { person, other: '', list: [0] } });
      const after = made?.trial(record([field('person.name', first, second)], response));
      const written = JSON.stringify(after);
      expect(written).not.toContain(first);
      expect(written).not.toContain(second);
      expect(written).not.toContain(String(number));
    }),
  );
});

it('no response makes it fail, and no marked field is ever shown', () => {
  const schema = object({ a: pii, b: object({ a: pii, c: { type: 'array', items: { $ref: '#' } } }), d: text });
  const secret = 'Quetzalcoatl';
  const json = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<JsonValue>(null, true, 7, 'x'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'results', 'data', '__proto__', 'a_metadata'), tie('value')),
      fc.record({ a: fc.constant<JsonValue>(secret) }),
      fc.record({ other: fc.constant<JsonValue>(secret) }),
    ),
  })).value;
  const made = redactor({ schemas: [schema] });
  fc.assert(
    fc.property(json, (response) => {
      expect(JSON.stringify(made?.trial(record([], response)).response ?? null)).not.toContain(secret);
    }),
    { numRuns: 500 },
  );
});

function deep(levels: number, inside: JsonValue): JsonValue {
  let value = inside;
  for (let level = 0; level < levels; level++) value = { people: [value] };
  return value;
}
