import { canonicalText } from '../evals/canonical-text.ts';
import type { CompareRule } from '../evals/expectation.ts';
import type { LinearPattern } from '../evals/regex.ts';
import type { JsonValue } from '../json.ts';
import { equalJson } from './comparators/equal.ts';
import { equalNumbers, toBool, toNumber } from './comparators/number.ts';
import { artifactRef } from './comparators/ref.ts';
import { fold, similarity } from './comparators/text.ts';
import { dayOf, durationMs, equalDates, equalDurations, equalInstants, instantOf } from './comparators/time.ts';

/** Patterns of an expectation, compiled before anything is compared. */
export type Patterns = ReadonlyMap<string, LinearPattern>;

/** The name of a pattern among the compiled ones. */
export function patternKey(pattern: string, flags = ''): string {
  return `${flags}/${pattern}`;
}

/** Comparators that judge a value by themselves, so that nothing need be expected at their place. */
export const SELF_SUFFICIENT: ReadonlySet<string> = new Set(['regex', 'one_of', 'ref', 'present']);

/**
 * How far an actual value meets its rule: above 0 is a match (1, or the similarity), 0 is not. `expected` is only
 * undefined for rules that judge by themselves.
 */
export function leafScore(
  rule: CompareRule | undefined,
  expected: JsonValue | undefined,
  actual: JsonValue,
  patterns: Patterns,
): number {
  if (rule === undefined) return equalJson(expected, actual) ? 1 : 0;
  switch (rule.as) {
    case 'present':
    case 'ignore':
      return 1;
    case 'absent':
      return 0;
    case 'one_of':
      return (rule.values ?? []).some((value) => equalJson(value, actual)) ? 1 : 0;
    case 'regex': {
      const pattern = patterns.get(patternKey(rule.pattern ?? '', rule.flags));
      return typeof actual === 'string' && pattern?.test(actual) ? 1 : 0;
    }
    case 'ref': {
      const ref = artifactRef(actual);
      return ref && (rule.type === undefined || rule.type === ref.type) ? 1 : 0;
    }
    case 'exact':
    case 'list':
      return equalJson(expected, actual) ? 1 : 0;
    default:
      return expected === undefined ? 0 : againstExpected(rule, expected, actual);
  }
}

function againstExpected(rule: CompareRule, expected: JsonValue, actual: JsonValue): number {
  switch (rule.as) {
    case 'number':
      return Number(equalNumbers(expected, actual, rule));
    case 'bool': {
      const value = toBool(expected, rule.coerce);
      return Number(value !== undefined && value === toBool(actual, rule.coerce));
    }
    case 'date':
      return Number(equalDates(expected, actual, rule));
    case 'datetime':
      return Number(equalInstants(expected, actual, rule));
    case 'duration':
      return Number(equalDurations(expected, actual, rule.toleranceMs));
    default:
      return typeof expected === 'string' && typeof actual === 'string'
        ? againstText(rule, expected, actual)
        : Number(equalJson(expected, actual));
  }
}

function againstText(rule: CompareRule, expected: string, actual: string): number {
  if (rule.as === 'text') return Number(fold(expected, rule) === fold(actual, rule));
  if (rule.as === 'contains') {
    const folding = { whitespace: 'exact', ...rule } as const;
    return Number(fold(actual, folding).includes(fold(expected, folding)));
  }
  const score = similarity(expected, actual, rule.metric ?? 'levenshtein', rule);
  return score >= (rule.threshold ?? 1) ? score : 0;
}

/**
 * A text that is the same for values that a rule holds equal, for matching list elements by key. Tolerances cannot
 * be looked up, so that numbers, times and similar texts must agree exactly as keys.
 */
export function keyText(rule: CompareRule | undefined, value: JsonValue): string {
  switch (rule?.as) {
    case 'number':
      return `n${toNumber(value, rule.coerce) ?? canonicalText(value)}`;
    case 'bool':
      return `b${toBool(value, rule.coerce) ?? canonicalText(value)}`;
    case 'date':
      return `d${dayOf(value, rule) ?? canonicalText(value)}`;
    case 'datetime': {
      const instant = instantOf(value, rule);
      return instant ? `t${instant.ms}${instant.zoned}` : canonicalText(value);
    }
    case 'duration':
      return `l${durationMs(value) ?? canonicalText(value)}`;
    case 'text':
    case 'similar':
      return typeof value === 'string' ? `s${fold(value, rule)}` : canonicalText(value);
    default:
      return canonicalText(value);
  }
}
