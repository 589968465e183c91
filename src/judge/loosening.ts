import type { CompareRule } from '../evals/expectation.ts';
import type { JsonValue } from '../json.ts';
import { wholeValue } from '../json-number.ts';
import { equalNumbers, toBool, toNumber } from './comparators/number.ts';
import { type Folding, fold, levenshteinSimilarity } from './comparators/text.ts';
import { equalDates, equalDurations, equalInstants, instantOf } from './comparators/time.ts';

/** A rule under which two values would be equal, and in which way they are. */
export interface Loosening {
  readonly why: string;
  readonly rule: Omit<CompareRule, 'path'>;
}

/** Formats that are tried, in this order, to see whether two texts mean the same day. */
const FORMATS = [
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'D/M/YYYY',
  'M/D/YYYY',
  'DD.MM.YYYY',
  'D.M.YYYY',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'YYYY/MM/DD',
  'YYYYMMDD',
  'D MMM YYYY',
  'D MMMM YYYY',
  'MMM D, YYYY',
  'MMMM D, YYYY',
  'DD/MM/YY',
  'MM/DD/YY',
];

/** Longest texts that are looked at, both together, in UTF-16 units. */
export const TEXT_LIMIT = 2_000;

/** How far numbers may be apart for a tolerance to be a fair proposal, as a share of what is expected. */
const NEAR = 0.01;

/** The rule that would accept two values which are not equal as they stand; undefined where none is fair. */
export function loosening(expected: JsonValue, actual: JsonValue): Loosening | undefined {
  if (isNumber(expected) && isNumber(actual)) {
    const off = distance(expected, actual);
    return off === undefined || off > Math.abs(Number(expected)) * NEAR
      ? undefined
      : { why: `Off by ${round(off)}`, rule: { as: 'number', abs: roundUp(off) } };
  }
  if (typeof expected === 'string' && typeof actual === 'string')
    return expected.length + actual.length > TEXT_LIMIT ? undefined : textLoosening(expected, actual);
  if (equalNumbers(expected, actual, { coerce: true }))
    return { why: 'The same number, one of them as a text', rule: { as: 'number', coerce: true } };
  const value = toBool(expected, true);
  if (
    (typeof expected === 'boolean' || typeof actual === 'boolean') &&
    value !== undefined &&
    value === toBool(actual, true)
  )
    return { why: 'The same truth value in other words', rule: { as: 'bool', coerce: true } };
  return undefined;
}

function textLoosening(expected: string, actual: string): Loosening | undefined {
  return (
    foldedLoosening(expected, actual, {}) ??
    dateLoosening(expected, actual) ??
    (instantOf(expected, {}) && equalInstants(expected, actual, {})
      ? { why: 'The same instant', rule: { as: 'datetime' } }
      : undefined) ??
    (equalDurations(expected, actual) ? { why: 'The same length of time', rule: { as: 'duration' } } : undefined) ??
    (equalNumbers(expected, actual, { coerce: true })
      ? { why: 'The same number', rule: { as: 'number', coerce: true } }
      : undefined) ??
    similarLoosening(expected, actual) ??
    (expected.length >= 4 && actual.includes(expected)
      ? { why: 'The expected text is part of it', rule: { as: 'contains' } }
      : undefined)
  );
}

function dateLoosening(expected: string, actual: string): Loosening | undefined {
  const format = FORMATS.find((one) => equalDates(expected, actual, { formats: [one] }));
  return format === undefined
    ? undefined
    : { why: `The same day as ${format}`, rule: { as: 'date', formats: [format] } };
}

/** Under which further folding two texts are equal, beyond that of a rule. */
export function foldedLoosening(expected: string, actual: string, folding: Folding): Loosening | undefined {
  for (const [why, more] of FOLDINGS) {
    const both = { ...folding, ...more };
    if (fold(expected, both) === fold(actual, both)) return { why, rule: { as: 'text', ...both } };
  }
  return undefined;
}

const FOLDINGS: readonly (readonly [string, Folding])[] = [
  ['The same but for white space or Unicode form', {}],
  ['The same but for upper and lower case', { case: 'ignore' }],
  ['The same but for punctuation', { punctuation: 'ignore' }],
  ['The same but for white space', { whitespace: 'ignore' }],
  ['The same but for case and punctuation', { case: 'ignore', punctuation: 'ignore' }],
];

/** Numbers, dates and codes that are nearly right are wrong: only words may be similar. */
function similarLoosening(expected: string, actual: string): Loosening | undefined {
  if (/\d/.test(expected + actual)) return undefined;
  const value = levenshteinSimilarity(fold(expected, {}), fold(actual, {}));
  const rule = { as: 'similar', threshold: Math.floor(value * 20) / 20 } as const;
  return value >= 0.8 ? { why: `Similarity ${value.toFixed(2)}`, rule } : undefined;
}

/** How far two numbers, or texts of numbers, are apart; undefined where one of them is none, and for 0. */
export function distance(expected: JsonValue, actual: JsonValue): number | undefined {
  const e = toNumber(expected, true);
  const a = toNumber(actual, true);
  if (e === undefined || a === undefined) return undefined;
  const [wholeE, wholeA] = [wholeValue(e), wholeValue(a)];
  const off =
    wholeE !== undefined && wholeA !== undefined ? Math.abs(Number(wholeA - wholeE)) : Math.abs(Number(a) - Number(e));
  return Number.isFinite(off) && off > 0 ? off : undefined;
}

function isNumber(value: JsonValue): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

export function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** A round number that is not below `value`. */
export function roundUp(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  return round(Math.ceil(value / magnitude - 1e-9) * magnitude);
}
