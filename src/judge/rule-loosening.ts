import type { CompareRule } from '../evals/expectation.ts';
import type { JsonValue } from '../json.ts';
import { equalNumbers, toBool } from './comparators/number.ts';
import { artifactRef } from './comparators/ref.ts';
import { Texts } from './comparators/similarity.ts';
import { fold, SIMILAR_LIMIT } from './comparators/text.ts';
import { dayOf, durationMs, equalDates, instantOf, readings } from './comparators/time.ts';
import { distance, foldedLoosening, type Loosening, loosening, round, roundUp, TEXT_LIMIT } from './loosening.ts';
import { show } from './show.ts';
import { Work } from './work.ts';

/** Why a value does not meet its rule, and the rule that would accept it where there is a fair one. */
export interface BrokenRule {
  readonly why: string;
  readonly rule?: Omit<CompareRule, 'path'>;
}

/** A tolerance is a fair proposal when it is at most this share of what is expected. */
const NEAR = 0.1;
const HOUR_MS = 3_600_000;
/** More values of `one_of` than these are no line any more. */
const MAX_VALUES = 10;

/** What `actual` misses of the rule that it was held against. */
export function brokenRule(
  rule: CompareRule,
  expected: JsonValue | undefined,
  actual: JsonValue,
): BrokenRule | undefined {
  const { path: _, ...own } = rule;
  switch (rule.as) {
    case 'regex':
      return typeof actual === 'string'
        ? { why: `Does not match ${show(rule.pattern)}` }
        : { why: `A pattern is only matched with a text, and this is ${kindOf(actual)}` };
    case 'one_of':
      return brokenChoice(own, actual);
    case 'ref':
      return brokenRef(own, actual);
    case 'absent':
      return { why: 'No value may stand here' };
    default:
      return expected === undefined ? undefined : brokenComparison(own, expected, actual);
  }
}

type OwnRule = Omit<CompareRule, 'path'>;

function brokenComparison(own: OwnRule, expected: JsonValue, actual: JsonValue): BrokenRule | undefined {
  switch (own.as) {
    case 'number':
      return brokenNumber(own, expected, actual);
    case 'bool': {
      const value = toBool(expected, true);
      const same = !own.coerce && value !== undefined && value === toBool(actual, true);
      return same ? { why: 'The same truth value in other words', rule: { ...own, coerce: true } } : undefined;
    }
    case 'date':
    case 'datetime':
      return brokenDate(own, expected, actual);
    case 'duration':
      return brokenDuration(own, expected, actual);
    case 'similar':
    case 'text':
    case 'contains':
      return typeof expected === 'string' && typeof actual === 'string' ? brokenText(own, expected, actual) : undefined;
    default:
      return undefined;
  }
}

function brokenChoice(own: OwnRule, actual: JsonValue): BrokenRule {
  const { values = [] } = own;
  const why = `None of ${show([...values])}`;
  const short = typeof actual !== 'object' && show(actual).length < 40 && values.length < MAX_VALUES;
  return short ? { why, rule: { ...own, values: [...values, actual] } } : { why };
}

function brokenRef({ type: _, ...own }: OwnRule, actual: JsonValue): BrokenRule {
  const found = artifactRef(actual);
  if (!found) return { why: 'Not an artifact reference such as {"id": "img_a1b2c3"}' };
  return { why: `A reference to ${found.type}`, rule: own };
}

function brokenNumber(own: OwnRule, expected: JsonValue, actual: JsonValue): BrokenRule | undefined {
  const { abs = 0, rel = 0, coerce } = own;
  const textual = typeof expected === 'string' || typeof actual === 'string';
  if (textual && !coerce) {
    const rule = { ...own, coerce: true };
    const same = equalNumbers(expected, actual, rule);
    if (same) return { why: `The same number${abs || rel ? ' within the tolerance' : ''}, as text`, rule };
  }
  const off = distance(expected, actual);
  if (off === undefined) return undefined;
  const size = Math.abs(Number(String(expected).replaceAll(',', '')));
  const within = Math.max(abs, rel * size);
  const why = `Off by ${round(off)}${within > 0 ? `, and ${round(within)} is allowed` : ''}`;
  if (!(off <= size * NEAR)) return { why };
  return { why, rule: { ...own, abs: roundUp(off), ...(textual ? { coerce: true } : {}) } };
}

function brokenDate(own: OwnRule, expected: JsonValue, actual: JsonValue): BrokenRule | undefined {
  const unread = unreadable(own, actual) ?? unreadable(own, expected);
  const formats = own.formats ?? [];
  if (unread !== undefined) {
    // What settles an ambiguous date comes before another format.
    for (const dayFirst of [true, false])
      if (own.dayFirst === undefined && meets({ ...own, dayFirst }, expected, actual))
        return { why: unread, rule: { ...own, dayFirst } };
    const found = loosening(expected, actual)?.rule.formats ?? [];
    const both = { ...own, formats: [...formats, ...found] };
    return found.length > 0 && meets(both, expected, actual) ? { why: unread, rule: both } : { why: unread };
  }
  if (own.as === 'date') return { why: 'Another day' };
  const [e, a] = [instantOf(expected, own), instantOf(actual, own)];
  if (e && a && e.zoned === a.zoned) {
    const off = Math.abs(e.ms - a.ms);
    const why = `Off by ${round(off / 1000)} s`;
    return off <= HOUR_MS ? { why, rule: { ...own, toleranceMs: off } } : { why };
  }
  const { toleranceMs: _, ...asDate } = own;
  const why = 'One has a time zone, and the other has none';
  return equalDates(expected, actual, own) ? { why, rule: { ...asDate, as: 'date' } } : { why };
}

function meets(rule: OwnRule, expected: JsonValue, actual: JsonValue): boolean {
  if (rule.as === 'date') return equalDates(expected, actual, rule);
  const [e, a] = [instantOf(expected, rule), instantOf(actual, rule)];
  return e !== undefined && a !== undefined && e.zoned === a.zoned && Math.abs(e.ms - a.ms) <= (rule.toleranceMs ?? 0);
}

/** Why a date cannot be told; undefined for one that can be. */
function unreadable(rule: OwnRule, value: JsonValue): string | undefined {
  if (typeof value !== 'string') return `${show(value)} is not a text`;
  if (dayOf(value, rule) !== undefined) return undefined;
  const ways = readings(value, rule).length;
  if (ways > 1) return `${show(value)} is ambiguous: the formats read it in ${ways} ways`;
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(value)) return `${show(value)} is an ambiguous date`;
  return `${show(value)} cannot be read as a date`;
}

function brokenDuration(own: OwnRule, expected: JsonValue, actual: JsonValue): BrokenRule | undefined {
  const [e, a] = [durationMs(expected), durationMs(actual)];
  if (e === undefined || a === undefined)
    return { why: `${show(a === undefined ? actual : expected)} cannot be read as a duration` };
  const off = Math.abs(e - a);
  const why = `Off by ${round(off / 1000)} s, and ${round((own.toleranceMs ?? 0) / 1000)} s is allowed`;
  return off <= Math.max(e * NEAR, 5_000) ? { why, rule: { ...own, toleranceMs: Math.ceil(off) } } : { why };
}

function brokenText(own: OwnRule, expected: string, actual: string): BrokenRule | undefined {
  if (own.as === 'similar' && Math.max(expected.length, actual.length) > SIMILAR_LIMIT)
    return {
      why: `Texts of more than ${SIMILAR_LIMIT.toLocaleString('en')} characters are only similar when they are equal`,
    };
  if (expected.length + actual.length > TEXT_LIMIT) return undefined;
  if (own.as === 'similar') {
    const { metric = 'levenshtein' } = own;
    const value = new Texts().similarity(expected, actual, { metric, threshold: 0, folding: own }, new Work()) ?? 0;
    const why = `Similarity ${value.toFixed(2)} is below ${own.threshold ?? 1}`;
    const threshold = Math.floor(value * 100) / 100;
    return threshold >= 0.5 ? { why, rule: { ...own, threshold } } : { why };
  }
  if (own.as === 'contains') {
    for (const more of [
      { case: 'ignore' },
      { case: 'ignore', whitespace: 'collapse', punctuation: 'ignore' },
    ] as const) {
      const both = { ...own, ...more };
      if (fold(actual, both).includes(fold(expected, both)))
        return { why: 'The expected text is in it, but for case, white space or punctuation', rule: both };
    }
    return { why: 'The expected text is not in it' };
  }
  const folded: Loosening | undefined = foldedLoosening(expected, actual, own);
  return folded && { why: folded.why, rule: { ...own, ...folded.rule } };
}

/** What a value is, in words. */
export function kindOf(value: JsonValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'bigint') return 'a number';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
