import { describe, expect, test } from 'vitest';
import type { CompareRule } from '../../../src/evals/expectation.ts';
import type { JsonValue } from '../../../src/json.ts';
import { parseJsonText } from '../../../src/json-text.ts';
import { createRandom } from '../../../src/simulator/random.ts';
import { compareJson, execution, expectation, judgeWith } from './expectations.ts';

/** What is wrong takes minutes, and some machines are several times as slow as others. */
const PATIENCE = 4;

/** Milliseconds of one core, so that other tests on the machine do not count. */
async function within<T>(ms: number, body: () => Promise<T>): Promise<T> {
  const started = process.threadCpuUsage();
  const result = await body();
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1_000).toBeLessThan(PATIENCE * ms);
  return result;
}

const strict = { type: 'object', properties: { a: { type: 'number' } }, required: ['a'] };

describe('hostile responses have a verdict in bounded time', { timeout: 90_000 }, () => {
  test.each([
    ['lists', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['objects', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['a text of JSON', JSON.stringify('['.repeat(5_000) + ']'.repeat(5_000))],
  ])('5,000 levels of %s', async (_, text) => {
    const response = JSON.parse(text) as JsonValue;
    const expect_ = expectation({
      json: { value: { a: 1 } },
      schema: true,
      checks: [{ path: '**', exists: true, severity: 'error' }],
    });
    const judgement = await within(2_000, () => judgeWith(expect_, execution(response), { schema: strict }));
    expect(judgement.verdict).toBe('failed');
    expect(judgement.reason).toContain('nested deeper than 500 levels');
  });

  test('5,000 levels of what is expected', async () => {
    const deep = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) as JsonValue;
    for (const more of [
      { json: { value: deep } },
      { compare: [{ path: 'a', as: 'one_of', values: [deep] }] },
      { checks: [{ path: 'a', equals: deep, severity: 'error' }] },
    ] as const) {
      const judgement = await judgeWith(expectation(more), execution({ a: 1 }));
      expect(judgement).toMatchObject({
        verdict: 'failed',
        reason: 'The expectation holds a value that is nested deeper than 500 levels.',
      });
    }
  });

  test('10 MB of keys that nobody asked for', async () => {
    const response: Record<string, JsonValue> = { a: 1 };
    for (let i = 0; i < 300_000; i++) response[`key number ${i}`] = `value ${i}`;
    const judgement = await within(10_000, () => compareJson({ a: 1 }, response));
    expect(judgement.counts).toEqual({ match: 1, wrong: 0, missing: 0, extra: 300_000 });
    expect(judgement.fields).toHaveLength(1_001);
  });

  test('a text of 10 MB', async () => {
    const rules: CompareRule[] = [{ path: 'a', as: 'similar', threshold: 0.5 }];
    const judgement = await within(5_000, () =>
      compareJson({ a: 'x'.repeat(100) }, { a: 'xy'.repeat(5_000_000) }, rules),
    );
    expect(judgement.verdict).toBe('failed');
  });

  test('two long texts', async () => {
    const rules: CompareRule[] = [{ path: 'a', as: 'similar', threshold: 0.5 }];
    const judgement = await within(5_000, () =>
      compareJson({ a: 'ab'.repeat(9_999) }, { a: 'ba'.repeat(9_999) }, rules),
    );
    expect(judgement.verdict).toBe('passed');
  });

  test.each([
    ['^(a+)+$', 'a'.repeat(40)],
    ['^(a|a)*$', 'a'.repeat(40)],
    ['(.*)*x', 'b'.repeat(5_000)],
    ['(x+x+)+y', 'x'.repeat(2_000)],
  ])('the pattern %s', async (pattern, text) => {
    const rules: CompareRule[] = [{ path: 'a', as: 'regex', pattern }];
    await within(2_000, () => compareJson({ a: '' }, { a: `${text}!` }, rules));
  });

  test('a pattern on a text of 10 MB', async () => {
    const rules: CompareRule[] = [{ path: 'a', as: 'regex', pattern: '(a|b)*c' }];
    await within(5_000, () => compareJson({ a: '' }, { a: 'ab'.repeat(5_000_000) }, rules));
  });

  test('__proto__, constructor and toString are keys like others', async () => {
    const text = '{"__proto__": {"x": 1}, "constructor": "c", "toString": 1, "hasOwnProperty": 2}';
    const value = JSON.parse(text) as JsonValue;
    expect((await compareJson(value, JSON.parse(text) as JsonValue)).counts).toMatchObject({ match: 4, extra: 0 });
    expect((await compareJson({}, value)).counts).toMatchObject({ match: 0, extra: 4 });
    expect((await compareJson(value, {})).counts).toMatchObject({ match: 0, missing: 4 });
    const rules: CompareRule[] = [{ path: '__proto__.x', as: 'number', abs: 1 }];
    expect((await compareJson(value, JSON.parse(text.replace('"x": 1', '"x": 2')) as JsonValue, rules)).verdict).toBe(
      'passed',
    );
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('numbers that JSON cannot carry equal nothing', async () => {
    const infinite = JSON.parse('{"a": 1e400}') as JsonValue;
    expect((await compareJson(infinite, infinite)).verdict).toBe('failed');
    expect((await compareJson({ a: 1 }, infinite, [{ path: 'a', as: 'number', abs: 1e308 }])).verdict).toBe('failed');
  });

  test('integers beyond 2^53 keep their digits as texts', async () => {
    const rules: CompareRule[] = [{ path: 'a', as: 'number', coerce: true }];
    expect((await compareJson({ a: '90071992547409931' }, { a: '90071992547409932' }, rules)).verdict).toBe('failed');
    expect((await compareJson({ a: '90071992547409931' }, { a: '90,071,992,547,409,931' }, rules)).verdict).toBe(
      'passed',
    );
  });

  test('integers beyond 2^53 are told apart by all their digits', async () => {
    const value = (text: string) => parseJsonText(`{"a": ${text}}`);
    const number: CompareRule[] = [{ path: 'a', as: 'number' }];
    const rows: [string, string, boolean][] = [
      ['9007199254740993', '9007199254740993', true],
      ['9007199254740993', '9007199254740992', false],
      ['9007199254740991', '9007199254740990', false],
      ['12345678901234567890', '1.2345678901234567890e19', true],
      ['0.1000000000000000055', '0.1', true],
      ['1e400', '1e400', false],
    ];
    for (const [expected, actual, equal] of rows)
      for (const rules of [[], number])
        expect((await compareJson(value(expected), value(actual), rules)).verdict, `${expected} ${actual}`).toBe(
          equal ? 'passed' : 'failed',
        );
    const near: CompareRule[] = [{ path: 'a', as: 'number', abs: 1 }];
    expect((await compareJson(value('9007199254740993'), value('9007199254740994'), near)).verdict).toBe('passed');
    expect((await compareJson(value('9007199254740993'), value('9007199254740995'), near)).verdict).toBe('failed');
    const coerced: CompareRule[] = [{ path: 'a', as: 'number', coerce: true }];
    expect((await compareJson(value('9007199254740993'), { a: '9,007,199,254,740,993' }, coerced)).verdict).toBe(
      'passed',
    );
    expect((await compareJson(value('9007199254740993'), { a: '9007199254740992' }, coerced)).verdict).toBe('failed');
  });

  test('lone surrogates are compared, folded and shown', async () => {
    const lone = '\ud800';
    expect((await compareJson({ a: lone }, { a: lone })).verdict).toBe('passed');
    const rules: CompareRule[] = [{ path: 'a', as: 'similar', threshold: 0.5, case: 'ignore' }];
    expect((await compareJson({ a: `${lone}ab` }, { a: `${lone}ac` }, rules)).verdict).toBe('passed');
    expect((await compareJson({ a: 'a' }, { a: lone })).fields[0]?.outcome).toBe('wrong');
  });

  test('NaN in words is no number', async () => {
    const rules: CompareRule[] = [{ path: 'a', as: 'number', coerce: true }];
    for (const text of ['NaN', 'nan', 'Infinity', '-Infinity', '1e999'])
      expect((await compareJson({ a: text }, { a: text }, rules)).verdict).toBe('failed');
  });

  test.each<[string, CompareRule]>([
    ['by key', { path: 'rows', as: 'list', key: ['id'] }],
    ['as a set of rows', { path: 'rows', as: 'list', order: 'ignore' }],
    ['in order', { path: 'rows', as: 'list', order: 'strict', align: 'best' }],
    ['by index', { path: 'rows', as: 'list' }],
  ])('3,000 rows %s', async (_, rule) => {
    const rows = Array.from({ length: 3_000 }, (_, id) => ({
      id,
      name: `name ${id}`,
      price: id / 3,
      tags: ['a', 'b'],
    }));
    const judgement = await within(10_000, () => compareJson({ rows }, { rows: [...rows].reverse() }, [rule]));
    expect(judgement.counts.match + judgement.counts.wrong).toBe(15_000);
    if (rule.key) expect(judgement.verdict).toBe('passed');
  });

  const prose = (seed: number, length: number) => {
    const random = createRandom(seed, 'prose');
    const words = Array.from({ length: length / 5 }, () => Math.floor(random.next() * 1e5).toString(36));
    return words.join(' ').slice(0, length);
  };

  test('100 × 100 rows of long texts under `similar` are aligned exactly', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => ({ text: prose(i, 6_000) }));
    const rules: CompareRule[] = [
      { path: 'rows', as: 'list', align: 'best', order: 'ignore' },
      { path: 'rows[].text', as: 'similar', threshold: 0.9 },
    ];
    const near = rows.map(({ text }) => ({ text: `${text.slice(0, 3_000)}!${text.slice(3_001)}` })).reverse();
    const judgement = await within(5_000, () => compareJson({ rows }, { rows: near }, rules));
    expect(judgement).toMatchObject({ verdict: 'passed', counts: { match: 100 } });
  });

  test('and where that would take too long, it is said', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => ({ text: prose(i, 6_000) }));
    const rules: CompareRule[] = [
      { path: 'a.rows', as: 'list', align: 'best', order: 'ignore' },
      { path: 'a.rows[].text', as: 'similar', threshold: 0.5 },
    ];
    const judgement = await within(8_000, () =>
      compareJson({ a: { rows }, b: [1, 2] }, { a: { rows: [...rows].reverse() }, b: [1, 2] }, rules),
    );
    expect(judgement.verdict).toBe('failed');
    expect(judgement.violations.map(({ message }) => message)).toEqual([
      'a.rows: 100 × 100 elements are too many for the best alignment, so they were compared by index; give the list a `key`.',
    ]);
  });

  test.each<[string, JsonValue]>([
    ['empty objects', Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k${i}`, {}]))],
    ['units', Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`ref${i}`, { id: 'img_a1b2c3' }]))],
    ['ignored leaves', Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`no${i}`, i]))],
    ['long texts that are nearly the same', { text: `${'x'.repeat(100_000)}` }],
  ])('500 × 500 rows of %s', async (_, row) => {
    const rows = Array.from({ length: 500 }, () => structuredClone(row));
    const other = rows.map((one, i) =>
      'text' in (one as object) ? { text: `${'x'.repeat(99_000)}${1_000 + i}` } : one,
    );
    const rules: CompareRule[] = [
      { path: 'rows', as: 'list', align: 'best', order: 'ignore' },
      { path: 'rows[].*', as: 'ref' },
      { path: 'rows[].text', as: 'exact' },
      { path: 'rows[].no1', as: 'ignore' },
    ];
    await within(8_000, () => compareJson({ rows }, { rows: other }, rules));
  });

  test('patterns in many long fields at once', async () => {
    const rules: CompareRule[] = [{ path: 'rows[]', as: 'regex', pattern: '(?:a?){500}[^a]$' }];
    const rows = Array.from({ length: 40 }, () => 'a'.repeat(100_000));
    const judgement = await within(12_000, () => compareJson({ rows }, { rows }, rules));
    expect(judgement.verdict).toBe('failed');
    expect(judgement.violations[0]?.message).toBe(
      'rows[0]: it would take too long to compare so much text as regex, so it counts as different.',
    );
    const expect_ = expectation({
      checks: [{ path: 'rows[]', matches: '(?:a?){500}[^a]$', severity: 'error' }],
    });
    const checked = await within(12_000, () => judgeWith(expect_, execution({ rows })));
    expect(checked.violations[0]?.message).toContain('it would take too long to match');
  });

  test('hundreds of patterns on texts of ordinary length are all matched', async () => {
    const rules: CompareRule[] = [
      { path: 'rows[]', as: 'regex', pattern: '^(?:[A-Z]{2,4}-\\d{3,10}(?:/[a-z]+)*\\s?)+$' },
    ];
    const rows = Array.from({ length: 500 }, (_, i) => `INV-${1_000 + i}/abc `.repeat(20));
    expect(await compareJson({ rows }, { rows }, rules)).toMatchObject({ verdict: 'passed', counts: { match: 500 } });
  });

  test('a list of a million elements', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, i) => i);
    const expect_ = expectation({
      json: { value: { rows: [] } },
      match: 'subset',
      checks: [
        { path: 'rows[]', gte: 0, severity: 'error' },
        { path: 'rows', count: { equals: 1_000_000 }, severity: 'error' },
        { sum: 'rows[]', equals: 1, severity: 'error' },
      ],
    });
    const judgement = await within(10_000, () => judgeWith(expect_, execution({ rows })));
    expect(judgement.violations.map(({ message }) => message)).toEqual([
      'more than 100,000 values stand at rows[], too many to be checked',
      'more than 100,000 values stand at rows[], too many to be checked',
    ]);
  });

  test('lists within lists within lists, all to be aligned', async () => {
    const cube = (seed: number): JsonValue =>
      Array.from({ length: 30 }, (_, i) =>
        Array.from({ length: 30 }, (_, j) =>
          Array.from({ length: 30 }, (_, k) => ({ v: (i * 31 + j * 7 + k * seed) % 97 })),
        ),
      );
    const judgement = await within(20_000, () =>
      compareJson({ c: cube(3) }, { c: cube(5) }, [{ path: '**', as: 'list', align: 'best' }]),
    );
    expect(judgement.verdict).toBe('failed');
  });
});
