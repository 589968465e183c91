import type { CompareRule } from '../evals/expectation.ts';
import type { JsonValue } from '../json.ts';
import { decimalText, equalNumbers, toBool } from './comparators/number.ts';
import { artifactRef } from './comparators/ref.ts';
import { fold, levenshteinSimilarity } from './comparators/text.ts';
import { equalDates, equalDurations, equalInstants, instantOf, readings } from './comparators/time.ts';
import { show } from './show.ts';
import type { Leaf } from './tally.ts';

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

/** Longest texts that are looked at for a hint, in UTF-16 units. */
const TEXT_LIMIT = 2_000;

/**
 * One sentence on why a leaf differs, with the `compare` line that would accept it where there is a fair one.
 * Strict rules are only bearable when the way to loosen them is at hand.
 */
export function hintFor({ outcome, node, comparator, expected, actual }: Leaf, subset: boolean): string | undefined {
  const path = node.field;
  if (outcome === 'match') return undefined;
  if (outcome === 'missing') return comparator === 'present' ? 'A value must stand here.' : undefined;
  const rule = node.container?.as === comparator ? node.container : node.leaf;
  if (rule && comparator === 'absent') return 'No value may stand here.';
  if (actual === undefined) return undefined;
  if (rule) {
    const said = brokenRule(rule, expected, actual);
    if (said !== undefined) return said;
  }
  if (outcome === 'extra') {
    const free = subset ? '' : ', or `match: subset` for the case';
    return `Not expected; to leave it out of the comparison add ${line(path, 'ignore')}${free}.`;
  }
  if (expected === undefined) return undefined;
  const loosened = loosening(expected, actual);
  if (!loosened) return rule ? undefined : typeProblem(expected, actual);
  return `${loosened.why}; to accept it add ${line(path, loosened.as, loosened.parameters)}.`;
}

/** A `compare` line as it is written in a suite. */
export function line(path: string, as: string, parameters = ''): string {
  const written = /^[A-Za-z_][\w.-]*$/.test(path) ? path : JSON.stringify(path);
  return `\`{path: ${written}, as: ${as}${parameters === '' ? '' : `, ${parameters}`}}\``;
}

function brokenRule(rule: CompareRule, expected: JsonValue | undefined, actual: JsonValue): string | undefined {
  switch (rule.as) {
    case 'regex':
      return typeof actual === 'string'
        ? `Does not match ${show(rule.pattern)}.`
        : `A pattern is only matched with a text, and this is ${typeName(actual)}.`;
    case 'one_of':
      return `None of ${show([...(rule.values ?? [])])}.`;
    case 'ref': {
      const found = artifactRef(actual);
      if (!found) return 'Not an artifact reference such as {"id": "img_a1b2c3"}.';
      return `A reference to ${found.type}, not to ${rule.type ?? 'another type'}.`;
    }
    case 'contains':
      return typeof actual === 'string' ? 'The expected text is not in it.' : undefined;
    case 'number': {
      const within = Math.max(rule.abs ?? 0, (rule.rel ?? 0) * Math.abs(Number(expected)));
      if (typeof actual !== 'number' || typeof expected !== 'number' || within === 0) return undefined;
      return `Off by ${round(Math.abs(actual - expected))}, and ${round(within)} is allowed.`;
    }
    case 'date':
    case 'datetime':
      return unreadable(rule, actual) ?? (expected === undefined ? undefined : unreadable(rule, expected));
    case 'similar':
      return typeof actual === 'string' && typeof expected === 'string' && rule.metric !== 'token_f1'
        ? similarityText(expected, actual, rule)
        : undefined;
    default:
      return undefined;
  }
}

function similarityText(expected: string, actual: string, rule: CompareRule): string | undefined {
  if (expected.length + actual.length > TEXT_LIMIT) return undefined;
  const value = levenshteinSimilarity(fold(expected, rule), fold(actual, rule));
  return `Similarity ${value.toFixed(2)} is below ${rule.threshold ?? 1}.`;
}

function unreadable(rule: CompareRule, value: JsonValue): string | undefined {
  if (typeof value !== 'string') return `${show(value)} is not a text.`;
  const ways = readings(value, rule).length;
  if (ways > 1) return `${show(value)} is ambiguous: the formats read it in ${ways} ways.`;
  if (ways === 1) return undefined;
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(value))
    return `${show(value)} is an ambiguous date; say which with \`day_first\` or \`formats\`.`;
  return `${show(value)} cannot be read; name its format in \`formats\`.`;
}

interface Loosening {
  readonly why: string;
  readonly as: string;
  readonly parameters?: string;
}

function loosening(expected: JsonValue, actual: JsonValue): Loosening | undefined {
  if (typeof expected === 'number' && typeof actual === 'number') return numberLoosening(expected, actual);
  if (typeof expected === 'string' && typeof actual === 'string')
    return expected.length + actual.length > TEXT_LIMIT ? undefined : textLoosening(expected, actual);
  if (equalNumbers(expected, actual, { coerce: true }))
    return { why: 'The same number, one of them as a text', as: 'number', parameters: 'coerce: true' };
  const value = toBool(expected, true);
  if (
    (typeof expected === 'boolean' || typeof actual === 'boolean') &&
    value !== undefined &&
    value === toBool(actual, true)
  )
    return { why: 'The same truth value in other words', as: 'bool', parameters: 'coerce: true' };
  return undefined;
}

function numberLoosening(expected: number, actual: number): Loosening | undefined {
  const off = Math.abs(actual - expected);
  if (!Number.isFinite(off) || off === 0 || off > Math.abs(expected) * 0.01) return undefined;
  const magnitude = 10 ** Math.floor(Math.log10(off));
  const tolerance = round(Math.ceil(off / magnitude - 1e-9) * magnitude);
  return { why: `Off by ${round(off)}`, as: 'number', parameters: `abs: ${tolerance}` };
}

function textLoosening(expected: string, actual: string): Loosening | undefined {
  for (const [why, parameters, folding] of FOLDINGS)
    if (fold(expected, folding) === fold(actual, folding)) return { why, as: 'text', parameters };
  for (const format of FORMATS)
    if (equalDates(expected, actual, { formats: [format] }))
      return { why: `The same day as ${format}`, as: 'date', parameters: `formats: [${quoted(format)}]` };
  if (instantOf(expected, {}) && equalInstants(expected, actual, {}))
    return { why: 'The same instant', as: 'datetime' };
  if (equalDurations(expected, actual)) return { why: 'The same length of time', as: 'duration' };
  if (decimalText(expected) !== undefined && equalNumbers(expected, actual, { coerce: true }))
    return { why: 'The same number', as: 'number', parameters: 'coerce: true' };
  // Numbers, dates and codes that are nearly right are wrong: only words may be similar.
  if (/\d/.test(expected + actual)) return undefined;
  const value = levenshteinSimilarity(fold(expected, {}), fold(actual, {}));
  if (value >= 0.8)
    return {
      why: `Similarity ${value.toFixed(2)}`,
      as: 'similar',
      parameters: `threshold: ${Math.floor(value * 20) / 20}`,
    };
  if (expected.length >= 4 && actual.includes(expected))
    return { why: 'The expected text is part of it', as: 'contains' };
  return undefined;
}

const FOLDINGS = [
  ['The same but for white space or Unicode form', '', {}],
  ['The same but for upper and lower case', 'case: ignore', { case: 'ignore' }],
  ['The same but for punctuation', 'punctuation: ignore', { punctuation: 'ignore' }],
  ['The same but for white space', 'whitespace: ignore', { whitespace: 'ignore' }],
  [
    'The same but for case and punctuation',
    'case: ignore, punctuation: ignore',
    { case: 'ignore', punctuation: 'ignore' },
  ],
] as const;

function quoted(format: string): string {
  return /[,\s]/.test(format) ? JSON.stringify(format) : format;
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}

function typeName(value: JsonValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function typeProblem(expected: JsonValue, actual: JsonValue): string | undefined {
  const [want, is] = [typeName(expected), typeName(actual)];
  return want === is ? undefined : `Expected ${want}, found ${is}.`;
}
