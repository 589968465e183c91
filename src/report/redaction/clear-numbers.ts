import { decimalText } from '../../judge/comparators/number.ts';
import type { TextMatch } from './text-match.ts';

// Digits in groups of three, or of two and a last of three as in India, or in none; then decimals.
const NUMBER =
  /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:[.,]\d+)?(?!\p{N})/gu;
/** Shorter whole numbers stand everywhere. */
const SMALLEST = 10;
/** Digits of a number that is taken out of other fields too. */
const TELLING_DIGITS = 4;

/** Numbers that must not be shown, found again with other separators. Signs do not count. */
export class ClearNumbers {
  readonly #values = new Map<number, string | number | bigint>();

  add(value: string | number | bigint): void {
    const number = typeof value === 'string' ? Number(decimalText(value) ?? Number.NaN) : Number(value);
    if (!Number.isFinite(number) || (Number.isInteger(number) && Math.abs(number) < SMALLEST)) return;
    this.#values.set(Math.abs(number), value);
  }

  find(text: string): TextMatch[] {
    if (this.#values.size === 0) return [];
    return [...text.matchAll(NUMBER)].flatMap((match) => {
      const value = readings(match[0]).map((number) => this.#values.get(number));
      const known = value.find((one) => one !== undefined);
      return known === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, value: known }];
    });
  }

  /** The clear value that a number of another field repeats, where it is too long for chance. */
  sameAs(number: number | bigint): string | number | bigint | undefined {
    if (String(number).replace(/\D/g, '').length < TELLING_DIGITS) return undefined;
    return this.#values.get(Math.abs(Number(number)));
  }
}

/** The numbers that a notation may mean: its last separator parts thousands or decimals. */
function readings(text: string): number[] {
  const compact = text.replace(/['’\s]/g, '');
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  if (last < 0) return [Number(compact)];
  const digits = (part: string) => part.replace(/[.,]/g, '');
  const decimal = Number(`${digits(compact.slice(0, last))}.${compact.slice(last + 1)}`);
  return compact.length - last === 4 ? [Number(digits(compact)), decimal] : [decimal];
}
