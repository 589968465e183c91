const NUMBER = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** The digits of the largest double. More are not kept: reading and writing them would take longer with each one. */
const MAX_DIGITS = 309;

/** Stands for every larger number, whatever its digits; it equals nothing, not even itself. */
const BEYOND = 10n ** BigInt(MAX_DIGITS);

/**
 * The value of a number as a JSON text writes it. A whole number that a double cannot tell from its neighbours
 * (beyond 2^53) is a bigint with all its digits; every number has one form only, so that `===` compares both kinds. A
 * number with a fraction is the nearest double, as RFC 8259 advises: 0.1000000000000000055 is 0.1. Undefined for a
 * text that is no number of JSON.
 */
export function numberOf(source: string): number | bigint | undefined {
  if (!NUMBER.test(source)) return undefined;
  const double = Number(source);
  if (Math.abs(double) <= Number.MAX_SAFE_INTEGER) return double;
  const digits = wholeDigits(source);
  if (digits === undefined && Number.isFinite(double)) return double;
  if (digits === undefined || digits === 'too many') return double < 0 ? -BEYOND : BEYOND;
  // 1e23 prints as it was written, though the double is a little less: the text is what is compared.
  if (Number.isFinite(double) && wholeDigits(String(double)) === digits) return double;
  return BigInt(source.startsWith('-') ? `-${digits}` : digits);
}

/** False for what equals nothing: numbers beyond the largest double (`1e400`), infinities, NaN. */
export function isExact(value: number | bigint): boolean {
  return typeof value === 'number' ? Number.isFinite(value) : value < BEYOND && value > -BEYOND;
}

/** All digits of a whole number; undefined for one with a fraction, and for what is no number. */
export function wholeValue(value: number | bigint): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (!Number.isInteger(value)) return undefined;
  if (Number.isSafeInteger(value)) return BigInt(value);
  const digits = wholeDigits(String(value));
  return digits === undefined ? undefined : BigInt(value < 0 ? `-${digits}` : digits);
}

/** A number as JSON writes it. */
export function numberText(value: number | bigint): string {
  if (typeof value === 'bigint' && !isExact(value)) return value < 0n ? '-1e999' : '1e999';
  return String(value);
}

/** Digits of a whole number without sign and leading zeros, or `too many`; undefined for one with a fraction. */
function wholeDigits(source: string): string | undefined {
  const match = NUMBER.exec(source);
  if (!match) return undefined;
  const [, , whole = '', fraction = '', exponent = '0'] = match;
  const digits = whole + fraction;
  const scale = Number(exponent) - fraction.length;
  if (scale < 0 && /[1-9]/.test(digits.slice(scale))) return undefined;
  const significant = digits.slice(0, scale < 0 ? scale : undefined).replace(/^0+/, '');
  const zeros = Math.max(0, scale);
  return significant.length + zeros > MAX_DIGITS ? 'too many' : significant + '0'.repeat(zeros);
}
