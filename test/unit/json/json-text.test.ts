import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../src/json.ts';
import { isExact, numberOf } from '../../../src/json-number.ts';
import { asDoubles, jsonText, parseJsonText } from '../../../src/json-text.ts';
import { HANGS_AFTER, processorTime } from '../../support/processor-time.ts';

const digits = (count: number) => '9'.repeat(count);

describe('numbers keep their digits', () => {
  test.each<[string, number | bigint | undefined]>([
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992],
    ['9007199254740993', 9007199254740993n],
    ['-9007199254740993', -9007199254740993n],
    ['12345678901234567890', 12345678901234567890n],
    ['12345678901234567000', 12345678901234567000],
    // The same number in another form is the same value.
    ['1e23', 1e23],
    ['100000000000000000000000', 1e23],
    ['9007199254740993.0', 9007199254740993n],
    ['90071992547409930e-1', 9007199254740993n],
    ['1e308', 1e308],
    ['179769313486231570814527423731704356798070', 179769313486231570814527423731704356798070n],
    // Fractions are doubles.
    ['0.1000000000000000055', 0.1],
    ['9007199254740993.5', 9007199254740994],
    ['1.0', 1],
    ['-0', -0],
    ['1e-400', 0],
    ['01', undefined],
    ['1.', undefined],
    ['+1', undefined],
    ['0x10', undefined],
    ['NaN', undefined],
  ])('%s', (source, value) => {
    expect(numberOf(source)).toBe(value);
  });

  test('beyond the largest double they equal nothing, in no time', () => {
    const started = processorTime();
    for (const source of ['1e400', digits(310), `-${digits(5_000_000)}`, '1e999999999', `1${'0'.repeat(400)}.5`]) {
      const value = numberOf(source);
      expect(typeof value === 'bigint' && isExact(value)).toBe(false);
    }
    expect(isExact(numberOf(digits(309)) ?? 0)).toBe(true);
    expect(processorTime() - started).toBeLessThan(HANGS_AFTER);
  });
});

describe('a JSON text', () => {
  test.each([
    '{"id":9007199254740993,"ids":[9007199254740993,9007199254740992,1.5,"9007199254740993"]}',
    '12345678901234567890',
    '{"__proto__":{"a":12345678901234567890},"b":[[12345678901234567891]]}',
    '["\\u0001","\\u0001\\u0001",12345678901234567890,"\\u00019007199254740993"]',
    '{"a":"\\\\\\"12345678901234567890","b":12345678901234567890}',
    '["[12345678901234567890]",[12345678901234567890]]',
    '{"12345678901234567890":12345678901234567890}',
    '[1e999,-1e999]',
  ])('comes back as it was: %s', (text) => {
    expect(jsonText(parseJsonText(text))).toBe(text);
  });

  test('is refused when it is no JSON', () => {
    for (const text of [
      '',
      '[12345678901234567890',
      '012345678901234567',
      '[1234567890123456789,]',
      '12345678901234567.',
    ])
      expect(() => parseJsonText(text)).toThrow(SyntaxError);
  });

  test('has the value that JSON.parse gives, digits aside', () => {
    const member = fc.oneof(
      fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
      fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text)),
      fc.constantFrom('"\\u0001"', '"\\u0001\\u00011"', 'true', 'null', '[]'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), member), { maxLength: 8 }), (members) => {
        const text = `{${members.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(' , ')}}`;
        expect(asDoubles(parseJsonText(text))).toEqual(JSON.parse(text));
        expect(parseJsonText(jsonText(parseJsonText(text)))).toEqual(parseJsonText(text));
      }),
    );
  });

  test.each([1_000, 5_000, 100_000])('may be %s levels deep', (levels) => {
    const text = `${'{"a":['.repeat(levels / 2)}12345678901234567890${']}'.repeat(levels / 2)}`;
    expect(jsonText(parseJsonText(text)) === text).toBe(true);
    const plain = '['.repeat(levels) + ']'.repeat(levels);
    expect(jsonText(parseJsonText(plain)) === plain).toBe(true);
  });

  test('is indented like JSON.stringify does it', () => {
    const value: JsonValue = { a: [1, { b: [], c: {} }, 'x'], d: null, e: { f: true } };
    const exact = parseJsonText(jsonText({ ...value, n: [1, 12345678901234567890n] }));
    const like = JSON.stringify({ ...value, n: [1, 'N'] }, undefined, '  ').replace('"N"', '12345678901234567890');
    expect(jsonText(exact, '  ')).toBe(like);
  });

  test('of 10 MB full of long numbers is read in a few seconds', () => {
    const text = `[${Array.from({ length: 450_000 }, (_, i) => `"${i}",12345678901234567${i % 10}`).join(',')}]`;
    const started = processorTime();
    expect(Array.isArray(parseJsonText(text))).toBe(true);
    expect(processorTime() - started).toBeLessThan(HANGS_AFTER);
  });

  test('with a hostile run of control characters is read too', () => {
    const text = `["${'\\u0001'.repeat(1_000_000)}",12345678901234567890]`;
    expect(jsonText(parseJsonText(text)) === text).toBe(true);
  });
});
