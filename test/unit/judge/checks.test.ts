import { describe, expect, test } from 'vitest';
import { CHECK_CONDITIONS, checkProblem } from '../../../src/evals/check-conditions.ts';
import type { Check } from '../../../src/evals/expectation.ts';
import type { JsonValue } from '../../../src/json.ts';
import { parseJsonText } from '../../../src/json-text.ts';
import { execution, expectation, judgeWith } from './expectations.ts';

async function messageOf(check: Partial<Check>, payload: JsonValue, nullIsAbsent = true): Promise<string | undefined> {
  const expect_ = expectation({ nullIsAbsent, checks: [{ severity: 'error', ...check }] });
  const { verdict, violations } = await judgeWith(expect_, execution(payload));
  expect(verdict).toBe(violations.length === 0 ? 'passed' : 'failed');
  return violations[0]?.message;
}

describe('a check on a place that is not there does not hold', () => {
  const payload: JsonValue = {
    items: [{ sku: 'A' }, { sku: 'B', discount: null }],
    none: [],
    nothing: null,
    vendor: { name: 'Acme' },
    maps: {},
  };
  test.each<[Partial<Check>, string | undefined]>([
    [{ path: 'itmes[].sku', unique: true }, 'nothing stands at itmes'],
    [{ path: 'items[].skuu', unique: true }, 'nothing stands at items[].skuu'],
    [{ path: 'itmes', unique: true }, 'nothing stands at itmes'],
    [{ path: 'none[].sku', unique: true }, undefined],
    [{ path: 'none', unique: true }, undefined],
    [{ path: 'itmes', unique: true, count: { min: 0 } }, undefined],
    [{ path: 'itmes', count: { max: 3 } }, 'nothing stands at itmes'],
    [{ path: 'itmes[].sku', count: { max: 3 } }, 'nothing stands at itmes'],
    [{ path: 'nothing', count: { max: 3 } }, 'nothing stands at nothing'],
    [{ path: 'itmes', count: { min: 0, max: 3 } }, undefined],
    [{ path: 'itmes', count: { equals: 0 } }, undefined],
    [{ path: 'items', count: { equals: 0 } }, 'items has 2 values, not 0'],
    [{ path: 'none[]', count: { max: 3 } }, undefined],
    [{ path: 'none[]', count: { min: 1 } }, 'none[] has 0 values, below 1'],
    [{ path: 'vendor.tax_id', exists: false }, undefined],
    [{ path: 'vendr.tax_id', exists: false }, 'nothing stands at vendr'],
    [{ path: 'items[].discount', exists: false }, undefined],
    [{ path: 'itmes[].discount', exists: false }, 'nothing stands at itmes'],
    [{ path: 'none[].discount', exists: false }, undefined],
    [{ path: 'vendor.tax.id', exists: false }, 'nothing stands at vendor.tax'],
    [{ path: 'nothing.id', exists: false }, 'nothing stands at nothing'],
    [{ path: '**.iban', exists: false }, undefined],
    [{ path: '**.sku', exists: false }, 'items[0].sku is "A"'],
    [{ path: 'maps.*', count: { max: 1 } }, undefined],
    [{ path: 'vendor.address.*', count: { max: 1 } }, 'nothing stands at vendor.address'],
    [{ path: 'vendr.name', exists: true }, 'nothing stands at vendr'],
    [{ path: 'vendr.name', equals: 'Acme' }, 'nothing stands at vendr'],
    [{ sum: 'itmes[].amount', gte: 0 }, 'nothing stands at itmes'],
    [{ path: '', count: { equals: 5 } }, 'the response has 1 values, not 5'],
  ])('%j', async (check, message) => {
    expect(await messageOf(check, payload)).toBe(message);
  });

  test('a response that is one value, or a list, is addressed by the empty path', async () => {
    expect(await messageOf({ path: '', equals: 5 }, 5)).toBeUndefined();
    expect(await messageOf({ path: '', equals: 5 }, 6)).toBe('the response is 6, not 5');
    expect(await messageOf({ path: '**', matches: '^a' }, 'b')).toBe('the response is "b", which does not match ^a');
    expect(await messageOf({ path: '', count: { equals: 2 } }, [1, 2])).toBeUndefined();
    expect(await messageOf({ path: '', unique: true }, [1, 1])).toBe('1 stands at the response more than once');
  });
});

describe('a check that says nothing, or can never hold, is told', () => {
  test.each<[Partial<Check>, RegExp | undefined]>([
    [
      { sum: 'a[]', count: { min: 1 } },
      /^count cannot be said of a sum, only equals, not_equals, in, gt, gte, lt and lte$/,
    ],
    [{ sum: 'a[]', exists: true }, /^exists cannot be said of a sum/],
    [{ sum: 'a[]', unique: true }, /^unique cannot be said of a sum/],
    [{ sum: 'a[]', matches: '1' }, /^matches cannot be said of a sum/],
    [{ sum: 'a[]', contains: 1 }, /^contains cannot be said of a sum/],
    [{ path: 'a', matches: 'x', abs: 1 }, /^abs and rel widen equals, not_equals, gt, gte, lt and lte/],
    [{ path: 'a', count: { min: 1 }, rel: 0.1 }, /^abs and rel widen/],
    [{ path: 'a', equals: null }, /^equals: null can never hold/],
    [{ path: 'a', exists: false, equals: 1 }, /^exists: false and equals exclude each other$/],
    [{ path: 'a', exists: false, unique: true }, /^exists: false and unique exclude each other$/],
    [{ path: 'a', unique: false }, /^unique: false says nothing/],
    [{ path: 'a', exists: true, equals: 1 }, undefined],
    [{ sum: 'a[]', gte: 1, abs: 1 }, undefined],
  ])('%j', async (check, message) => {
    const problem = checkProblem({ severity: 'error', ...check }, true);
    if (message === undefined) expect(problem).toBeUndefined();
    else {
      expect(problem).toMatch(message);
      expect(await messageOf(check, { a: [1] })).toMatch(message);
    }
  });

  test('null is a value where it does not count as absent', async () => {
    expect(await messageOf({ path: 'a', equals: null }, { a: null }, false)).toBeUndefined();
    expect(await messageOf({ path: 'a', equals: null }, { a: 1 }, false)).toBe('a is 1, not null');
  });

  test('the table names every condition once', () => {
    expect(new Set(CHECK_CONDITIONS.map(({ name }) => name)).size).toBe(CHECK_CONDITIONS.length);
    expect(CHECK_CONDITIONS).toHaveLength(12);
  });
});

describe('right sides', () => {
  const payload: JsonValue = {
    id: 'A-7',
    ids: ['A-7', 'B-1'],
    text: 'invoice A-7',
    n: 10,
    m: 10.05,
    rows: [{ id: 1 }],
  };
  test.each<[Partial<Check>, string | undefined]>([
    [{ path: 'text', contains: { path: 'id' } }, undefined],
    [{ path: 'ids', contains: { path: 'id' } }, undefined],
    [{ path: 'text', contains: { path: 'ids' } }, 'text is "invoice A-7", which does not contain ids (["A-7","B-1"])'],
    [{ path: 'text', contains: { path: 'idd' } }, 'nothing stands at idd'],
    [{ path: 'id', in: [{ path: 'n' }, 'A-7'] }, undefined],
    [{ path: 'id', in: [{ path: 'gone' }] }, 'nothing stands at gone'],
    [{ path: 'id', equals: { path: 'ids[]' } }, 'id is "A-7", and several values stand at ids[]'],
    [{ path: 'm', lte: { path: 'n' } }, 'm is 10.05, not at most n (10)'],
    [{ path: 'm', lte: { path: 'n' }, abs: 0.1 }, undefined],
    [{ path: 'm', lte: { path: 'n' }, rel: 0.01 }, undefined],
    [{ path: 'm', lte: { path: 'n' }, abs: 0.01 }, 'm is 10.05, not at most n (10) within the tolerance'],
    [{ path: 'n', gte: { path: 'm' }, abs: 0.1 }, undefined],
    [{ path: 'n', gt: 10, abs: 0.1 }, undefined],
    [{ path: 'n', lt: 10 }, 'n is 10, not below 10'],
  ])('%j', async (check, message) => {
    expect(await messageOf(check, payload)).toBe(message);
  });

  test('whole numbers beyond 2^53 are summed and ordered by all their digits', async () => {
    const large = parseJsonText(
      '{"a": 9007199254740993, "b": 9007199254740992, "rows": [9007199254740993, 9007199254740993, -1]}',
    );
    expect(await messageOf({ path: 'a', gt: { path: 'b' } }, large)).toBeUndefined();
    expect(await messageOf({ path: 'b', gte: { path: 'a' } }, large)).toBe(
      'b is 9007199254740992, not at least a (9007199254740993)',
    );
    expect(await messageOf({ path: 'a', equals: { path: 'b' } }, large)).toBe(
      'a is 9007199254740993, not b (9007199254740992)',
    );
    expect(await messageOf({ sum: 'rows[]', equals: 18014398509481985n }, large)).toBeUndefined();
    expect(await messageOf({ sum: 'rows[]', equals: 18014398509481984 }, large)).toBe(
      'the sum of rows[] is 18014398509481985, not 18014398509481984',
    );
  });
});
