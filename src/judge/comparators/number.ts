import type { JsonValue } from '../../json.ts';
import { isExact, numberOf, wholeValue } from '../../json-number.ts';

/** How far a number may be away, and whether numbers in texts count. */
export interface NumberTolerance {
  readonly abs?: number;
  readonly rel?: number;
  readonly coerce?: boolean;
}

// A sign or brackets for negative amounts, digits in groups of three or none, a point for decimals, an exponent.
// Other conventions (1.250,00) would have to be guessed, and a guess turns wrong amounts into right ones.
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Digits of a number in a text without grouping, sign first; undefined when the text is not a number. */
export function decimalText(text: string): string | undefined {
  const trimmed = text.trim();
  const bracketed = /^\(([^()+-]*)\)$/.exec(trimmed);
  const match = NUMBER.exec(bracketed?.[1] ?? trimmed);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') || '0';
  const decimals = fraction.replace(/0+$/, '');
  const magnitude = decimals === '' ? digits : `${digits}.${decimals}`;
  const negative = (bracketed !== null || sign === '-') && magnitude !== '0';
  return `${negative ? '-' : ''}${magnitude}${exponent === undefined ? '' : `e${Number(exponent)}`}`;
}

/** A number, or one in a text when `coerce` allows it; undefined for what no number equals. */
export function toNumber(value: JsonValue | undefined, coerce: boolean | undefined): number | bigint | undefined {
  const text = coerce && typeof value === 'string' ? decimalText(value) : undefined;
  const number = text === undefined ? value : numberOf(text);
  return (typeof number === 'number' || typeof number === 'bigint') && isExact(number) ? number : undefined;
}

/**
 * |actual − expected| ≤ max(abs, rel·|expected|). Two whole numbers are compared by all their digits; where one has a
 * fraction, a few units in the last place are allowed, so that 0.1 + 0.2 meets 0.3.
 */
export function withinTolerance(expected: number | bigint, actual: number | bigint, abs = 0, rel = 0): boolean {
  const size = Math.abs(Number(expected));
  const within = Math.max(abs, rel * size);
  if (Number.isSafeInteger(expected) && Number.isSafeInteger(actual))
    return Math.abs(Number(actual) - Number(expected)) <= within;
  const [e, a] = [wholeValue(expected), wholeValue(actual)];
  if (e !== undefined && a !== undefined) return expected === actual || Math.abs(Number(a - e)) <= within;
  const allowance = 4 * Number.EPSILON * Math.max(1, size);
  return Math.abs(Number(actual) - Number(expected)) <= within + allowance;
}

/** True when both are numbers within the tolerance; two texts without tolerance are compared digit by digit. */
export function equalNumbers(expected: JsonValue, actual: JsonValue, tolerance: NumberTolerance): boolean {
  const { abs = 0, rel = 0, coerce } = tolerance;
  if (coerce && abs === 0 && rel === 0 && typeof expected === 'string' && typeof actual === 'string') {
    const text = decimalText(expected);
    if (text !== undefined && !text.includes('e')) return text === decimalText(actual);
  }
  const e = toNumber(expected, coerce);
  const a = toNumber(actual, coerce);
  return e !== undefined && a !== undefined && withinTolerance(e, a, abs, rel);
}

const WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  on: true,
  '1': true,
  false: false,
  no: false,
  n: false,
  off: false,
  '0': false,
};

/** A truth value, or a word or number for one when `coerce` allows it. */
export function toBool(value: JsonValue | undefined, coerce: boolean | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (!coerce || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const word = String(value).trim().toLowerCase();
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
