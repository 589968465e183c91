import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/evals/expectation.ts';
import type { JsonValue } from '../../../src/json.ts';
import { createValidator } from '../../../src/json-schema/validator.ts';
import { judge } from '../../../src/judge/judge.ts';
import { execution, expectation, judgeWith } from './expectations.ts';

describe('how an execution ends', () => {
  test.each<[string, Parameters<typeof expectation>[0], Parameters<typeof execution>[1], string, string?]>([
    ['completed as expected', {}, {}, 'passed'],
    [
      'completed, failure expected',
      { status: 'failed' },
      {},
      'failed',
      'The execution completed, and the case expects it to end as failed.',
    ],
    ['failed', {}, { state: 'failed', failure: 'no table found' }, 'failed', 'The execution failed: no table found'],
    ['failed without a reason', {}, { state: 'failed' }, 'failed', 'The execution failed: no reason given'],
    [
      'failed by the platform',
      {},
      { state: 'failed', failure: 'Internal Server Error' },
      'errored',
      'The execution failed: Internal Server Error',
    ],
    [
      'failed, service unavailable',
      {},
      { state: 'failed', failure: 'upstream: 503 Service Temporarily Unavailable' },
      'errored',
    ],
    [
      'failed by a code of the platform',
      {},
      { state: 'failed', failure: 'x', response: { error: { code: 503 } } },
      'errored',
    ],
    ['words that only sound like a fault', {}, { state: 'failed', failure: 'the timeout field is missing' }, 'failed'],
    ['failed as expected', { status: 'failed' }, { state: 'failed', failure: 'x' }, 'passed'],
    [
      'failed with the expected words',
      { status: 'failed', error: { matches: '(?i)NOT an? invoice' } },
      { state: 'failed', failure: 'this is not an invoice' },
      'passed',
    ],
    [
      'failed with other words',
      { status: 'failed', error: { matches: 'invoice' } },
      { state: 'failed', failure: 'no picture' },
      'failed',
      'failed as expected, but the reason does not match invoice: no picture',
    ],
    [
      'failed with the expected code',
      { status: 'failed', error: { code: 7 } },
      { state: 'failed', failure: 'x', response: { error: { code: '7' } } },
      'passed',
    ],
    [
      'failed with the code in its words',
      { status: 'failed', error: { code: 'E42' } },
      { state: 'failed', failure: 'E42: no' },
      'passed',
    ],
    [
      'failed with another code',
      { status: 'failed', error: { code: 7 } },
      { state: 'failed', failure: 'x', response: { code: 8 } },
      'failed',
    ],
    [
      'failed by the platform, though a failure is expected',
      { status: 'failed' },
      { state: 'failed', failure: 'Service unavailable' },
      'errored',
      'The execution failed: Service unavailable',
    ],
    [
      'failed by the platform, though another failure is expected',
      { status: 'failed', error: { matches: 'invoice' } },
      { state: 'failed', failure: 'x', response: { error: { code: 503 } } },
      'errored',
    ],
    [
      'failed by the platform, just as it is expected',
      { status: 'failed', error: { matches: '(?i)unavailable' } },
      { state: 'failed', failure: 'Service unavailable' },
      'passed',
    ],
    ['cancelled', {}, { state: 'cancelled' }, 'errored'],
    ['cancelled as expected', { status: 'cancelled' }, { state: 'cancelled' }, 'passed'],
    [
      'still running',
      {},
      { state: 'in-progress', status: 'paused' },
      'errored',
      'The execution has not ended; its status is paused.',
    ],
  ])('%s', async (_, expect_, more, verdict, reason) => {
    const judgement = await judgeWith(expectation(expect_), execution(null, more));
    expect(judgement.verdict).toBe(verdict);
    if (reason) expect(judgement.reason).toBe(reason);
    if (verdict === 'failed') expect(judgement.violations[0]?.kind).toBe('status');
  });

  test('a timeout errs, unless the case waits for one', async () => {
    const outcome = { kind: 'errored', reason: 'timeout', message: 'no end after 5 s' } as const;
    const request = { schema: undefined, createValidator, outcome };
    expect(await judge({ ...request, expect: expectation() })).toMatchObject({
      verdict: 'errored',
      reason: 'no end after 5 s',
    });
    expect(await judge({ ...request, expect: expectation({ status: 'timeout' }) })).toMatchObject({
      verdict: 'passed',
    });
    const other = { ...request, outcome: { ...outcome, reason: 'server' } };
    expect(await judge({ ...other, expect: expectation({ status: 'timeout' }) })).toMatchObject({ verdict: 'errored' });
  });

  test('completed without a response fails unless null is what is expected', async () => {
    expect((await judgeWith(expectation({ schema: true }), execution(null))).verdict).toBe('failed');
    expect((await judgeWith(expectation({ json: { value: { a: 1 } } }), execution(undefined))).counts.missing).toBe(1);
    expect((await judgeWith(expectation({ json: { value: null } }), execution(null))).verdict).toBe('passed');
  });
});

describe('payload', () => {
  const schema = {
    type: 'object',
    properties: { total: { type: 'number' }, rows: { type: 'array', items: { $ref: '#/definitions/row' } } },
    required: ['total'],
    additionalProperties: false,
    definitions: {
      row: {
        type: 'object',
        properties: { n: { type: 'number' }, own_metadata: {}, own: {} },
        additionalProperties: false,
      },
    },
  };
  const withSchema = (response: JsonValue, expected: JsonValue = { total: 1 }) =>
    judgeWith(expectation({ schema: true, json: { value: expected } }), execution(response), { schema });

  test.each<[string, JsonValue]>([
    ['bare', { total: 1 }],
    ['in results', { results: [{ total: 1 }] }],
    ['in data', { data: { total: 1 } }],
    ['in results beside metadata', { results: [{ total: 1 }], metadata: { pages: 2 } }],
    ['as a text', '{"total": 1}'],
    ['as a text in data', '{"data": {"total": 1}}'],
    ['with grounding', { total: 1, total_metadata: { confidence: 'hi', bboxes: [] } }],
    ['with empty grounding', { total: 1, total_metadata: null }],
  ])('%s', async (_, response) => {
    expect(await withSchema(response)).toMatchObject({ verdict: 'passed', payload: { total: 1 } });
  });

  test.each<[string, JsonValue]>([
    ['a wrapper beside other keys', { data: { total: 1 }, more: 1 }],
    ['two results', { results: [{ total: 1 }, { total: 2 }] }],
    ['metadata without its field', { total: 1, date_metadata: null }],
    ['broken JSON in a text', '{"total": 1'],
  ])('%s is no payload', async (_, response) => {
    expect((await withSchema(response)).verdict).toBe('failed');
  });

  test('a declared key that looks like grounding stays, and one inside a list goes', async () => {
    const box = { bbox: { xywh: [0.1, 0.2, 0.3, 0.4] }, page: 1, content: '7', confidence: 0.9 };
    const response = {
      total: 1,
      rows: [{ n: 7, n_metadata: { confidence: 'lo', bboxes: [box, { bbox: 'x' }] }, own: 1, own_metadata: 2 }],
    };
    const judgement = await withSchema(response, { total: 1, rows: [{ n: 8, own: 1, own_metadata: 2 }] });
    expect(judgement.payload).toEqual({ total: 1, rows: [{ n: 7, own: 1, own_metadata: 2 }] });
    expect(judgement.fields.find(({ path }) => path === 'rows[0].n')?.grounding).toEqual({
      confidence: 'lo',
      boxes: [{ xywh: [0.1, 0.2, 0.3, 0.4], page: 1, content: '7', confidence: 0.9 }],
    });
  });

  test('a property of the schema is no wrapper', async () => {
    const own = { type: 'object', properties: { data: { type: 'object' } } };
    const response = { data: { a: 1 } };
    const expect_ = expectation({ schema: true, json: { value: response } });
    expect((await judgeWith(expect_, execution(response), { schema: own })).verdict).toBe('passed');
  });

  test('without a schema the expectation tells a wrapper from data', async () => {
    const bare = expectation({ json: { value: { a: 1 } } });
    expect((await judgeWith(bare, execution({ data: { a: 1, a_metadata: null } }))).verdict).toBe('passed');
    const data = expectation({ json: { value: { data: { a: 1 } } } });
    expect((await judgeWith(data, execution({ data: { a: 1 } }))).verdict).toBe('passed');
  });

  test('a text is a text when the schema wants one', async () => {
    const expect_ = expectation({ schema: true, json: { value: '12' } });
    expect((await judgeWith(expect_, execution('12'), { schema: { type: 'string' } })).verdict).toBe('passed');
  });

  test('what breaks the schema is told by path, with a word on null', async () => {
    const judgement = await withSchema({ total: null, rows: [{ n: 'x' }] });
    expect(judgement.verdict).toBe('failed');
    expect(judgement.violations.map(({ kind, path }) => [kind, path])).toEqual([
      ['schema', 'total'],
      ['schema', 'rows[0].n'],
    ]);
    expect(judgement.violations[0]?.message).toContain('for "not found", let the schema allow null');
  });

  test('a schema that cannot be used fails the case and says so', async () => {
    const judgement = await judgeWith(expectation({ schema: true }), execution({ a: 1 }), {
      schema: { type: 'strin' },
    });
    expect(judgement.reason).toContain('The output schema cannot be used');
  });
});

describe('checks', () => {
  const payload: JsonValue = {
    total: 118.4,
    subtotal: 68.4,
    currency: 'EUR',
    name: 'Acme GmbH',
    none: null,
    rows: [
      { sku: 'A', amount: 50 },
      { sku: 'B', amount: 18.4 },
    ],
    words: ['a', 'b', 'a'],
  };

  test.each<[Partial<Check>, string | undefined]>([
    [{ sum: 'rows[].amount', equals: { path: 'subtotal' } }, undefined],
    [
      { sum: 'rows[].amount', equals: { path: 'total' }, abs: 0.02 },
      'the sum of rows[].amount is 68.4, not total (118.4) within the tolerance',
    ],
    [{ sum: 'rows[].amount', lt: 60 }, 'the sum of rows[].amount is 68.4, not below 60'],
    [{ sum: 'rows[].sku', equals: 1 }, 'rows[0].sku is "A", not a number'],
    [{ sum: 'rows[].price', equals: 1 }, 'nothing stands at rows[].price'],
    [{ path: 'total', gt: { path: 'subtotal' } }, undefined],
    [{ path: 'total', lte: { path: 'subtotal' } }, 'total is 118.4, not at most subtotal (68.4)'],
    [{ path: 'total', gt: { path: 'rows[].amount' } }, 'no single number stands at rows[].amount'],
    [{ path: 'total', equals: 118, abs: 0.5 }, undefined],
    [{ path: 'total', equals: 117, rel: 0.001 }, 'total is 118.4, not 117 within the tolerance'],
    [{ path: 'currency', in: ['EUR', 'USD'] }, undefined],
    [{ path: 'currency', in: ['USD'] }, 'currency is "EUR", none of ["USD"]'],
    [{ path: 'currency', notEquals: 'USD' }, undefined],
    [{ path: 'currency', notEquals: 'EUR' }, 'currency is "EUR", which it must not be'],
    [{ path: 'name', matches: '(?i)gmbh$' }, undefined],
    [{ path: 'name', matches: 'AG$' }, 'name is "Acme GmbH", which does not match AG$'],
    [{ path: 'name', contains: 'Acme' }, undefined],
    [{ path: 'words', contains: 'b' }, undefined],
    [{ path: 'words', contains: 'c' }, 'words is ["a","b","a"], which does not contain "c"'],
    [{ path: 'rows', count: { min: 1, max: 2 } }, undefined],
    [{ path: 'rows', count: { equals: 3 } }, 'rows has 2 values, not 3'],
    [{ path: 'rows[].sku', count: { min: 3 } }, 'rows[].sku has 2 values, below 3'],
    [{ path: 'rows[].sku', unique: true }, undefined],
    [{ path: 'words', unique: true }, '"a" stands at words more than once'],
    [{ path: 'none', exists: true }, 'nothing stands at none'],
    [{ path: 'none', exists: false }, undefined],
    [{ path: 'total', exists: false }, 'total is 118.4'],
    [{ path: 'missing', equals: 1 }, 'nothing stands at missing'],
    [{ path: 'missing', count: { equals: 0 } }, undefined],
    [{ path: 'rows[].amount', gte: 18.4 }, undefined],
    [{ path: 'rows[].amount', gt: 20 }, 'rows[1].amount is 18.4, not above 20'],
    [{ path: '**.sku', matches: '^[AB]$' }, undefined],
    [{ name: 'adds up', path: 'total', equals: 1 }, 'adds up: total is 118.4, not 1'],
  ])('%j', async (check, message) => {
    const expect_ = expectation({ checks: [{ severity: 'error', ...check }] });
    const judgement = await judgeWith(expect_, execution(payload));
    expect(judgement.violations[0]?.message).toBe(message);
    expect(judgement.verdict).toBe(message === undefined ? 'passed' : 'failed');
  });

  test('a check of severity warning is told and does not fail', async () => {
    const expect_ = expectation({ checks: [{ severity: 'warning', path: 'total', equals: 1 }] });
    expect(await judgeWith(expect_, execution(payload))).toMatchObject({
      verdict: 'passed',
      violations: [{ severity: 'warning' }],
    });
  });
});

describe('usage', () => {
  const used = { credits_used: 6, steps: 20, elements_processed: 3, duration_seconds: 42 };
  const run = (usage: object, expect_: Parameters<typeof expectation>[0], maxCredits?: number) =>
    judgeWith(
      expectation({ schema: false, ...expect_ }),
      execution({}, { usage }),
      maxCredits === undefined ? {} : { maxCredits },
    );

  test.each([
    [
      used,
      {
        usage: {
          credits: { max: 6 },
          steps: { min: 1, max: 20 },
          elements: { equals: 3 },
          durationMs: { max: 42_000 },
        },
      },
      [],
    ],
    [used, { usage: { credits: { max: 5 } } }, ['credits is 6, above 5']],
    [used, { usage: { durationMs: { max: 41_000 } } }, ['duration is 42000 ms, above 41000 ms']],
    [used, { usage: { elements: { equals: 2 } } }, ['elements is 3, not 2']],
    [{}, { usage: { credits: { max: 5 } } }, ['credits: a limit is set on it, which the platform did not report']],
  ])('%j under %j', async (usage, expect_, messages) => {
    const judgement = await run(usage, expect_);
    expect(judgement.violations.map(({ message }) => message)).toEqual(messages);
    expect(judgement.verdict).toBe(messages.length === 0 ? 'passed' : 'failed');
  });

  test('more than the case may cost fails it', async () => {
    expect((await run(used, {}, 5)).reason).toBe('used 6 credits, and max_credits of the case is 5');
    expect((await run(used, {}, 6)).verdict).toBe('passed');
  });

  test('an unmeasured duration is taken from the times of the platform', async () => {
    const times = {
      createdAt: '2026-01-01T00:00:00Z',
      completedAt: '2026-01-01T00:00:05Z',
      usage: { duration_seconds: 0 },
    };
    const expect_ = expectation({ usage: { durationMs: { max: 4_000 } } });
    expect((await judgeWith(expect_, execution({}, times))).reason).toBe('duration is 5000 ms, above 4000 ms');
  });
});

test('a pattern that cannot be used fails the case instead of the run', async () => {
  const judgement = await judgeWith(
    expectation({ json: { value: 1 }, compare: [{ path: 'a', as: 'regex', pattern: '(' }] }),
    execution(1),
  );
  expect(judgement.reason).toContain('a pattern that cannot be used');
});
