import { canonicalText } from '../evals/canonical-text.ts';
import type { CompareRule } from '../evals/expectation.ts';
import type { LinearPattern } from '../evals/regex.ts';
import type { JsonValue } from '../json.ts';
import { equalJson } from './comparators/equal.ts';
import { equalNumbers, toBool, toNumber } from './comparators/number.ts';
import { artifactRef } from './comparators/ref.ts';
import { Texts } from './comparators/similarity.ts';
import { fold } from './comparators/text.ts';
import { dayOf, durationMs, equalDates, equalDurations, equalInstants, instantOf } from './comparators/time.ts';
import { patternCost, type Work } from './work.ts';

/** Patterns of an expectation, compiled before anything is compared. */
export type Patterns = ReadonlyMap<string, LinearPattern>;

/** The name of a pattern among the compiled ones. */
export function patternKey(pattern: string, flags = ''): string {
  return `${flags}/${pattern}`;
}

/** Comparators that judge a value by themselves, so that nothing need be expected at their place. */
export const SELF_SUFFICIENT: ReadonlySet<string> = new Set(['regex', 'one_of', 'ref', 'present']);

/** Those that look at no single value, or at none. */
const WITHOUT_VALUE: ReadonlySet<string> = new Set(['absent', 'ignore', 'list']);

/** True for a comparator that does nothing where no value is expected. */
export function needsExpected(comparator: string): boolean {
  return !SELF_SUFFICIENT.has(comparator) && !WITHOUT_VALUE.has(comparator);
}

/** Compares single values under their rules; one for each response. */
export class LeafScorer {
  readonly #patterns: Patterns;
  readonly #texts = new Texts();

  constructor(patterns: Patterns) {
    this.#patterns = patterns;
  }

  /**
   * How far an actual value meets its rule: above 0 is a match (1, or the similarity), 0 is not. `expected` is only
   * undefined for rules that judge by themselves. Undefined when `work` does not suffice to tell.
   */
  score(
    rule: CompareRule | undefined,
    expected: JsonValue | undefined,
    actual: JsonValue,
    work: Work,
  ): number | undefined {
    if (rule === undefined) return Number(equalJson(expected, actual));
    switch (rule.as) {
      case 'exact':
      case 'list':
        return Number(equalJson(expected, actual));
      case 'present':
      case 'ignore':
        return 1;
      case 'absent':
        return 0;
      case 'one_of': {
        const { values = [] } = rule;
        return work.spend(values.length / 10) ? Number(values.some((value) => equalJson(value, actual))) : undefined;
      }
      case 'regex':
        return typeof actual === 'string' ? this.#matches(rule, actual, work) : 0;
      case 'ref': {
        const ref = artifactRef(actual);
        return Number(ref !== undefined && (rule.type === undefined || rule.type === ref.type));
      }
      default:
        return expected === undefined ? 0 : this.#againstExpected(rule, expected, actual, work);
    }
  }

  #matches({ pattern = '', flags }: CompareRule, text: string, work: Work): number | undefined {
    const compiled = this.#patterns.get(patternKey(pattern, flags));
    if (!compiled) return 0;
    return work.spend(patternCost(compiled.size, text.length)) ? Number(compiled.test(text)) : undefined;
  }

  #againstExpected(rule: CompareRule, expected: JsonValue, actual: JsonValue, work: Work): number | undefined {
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
          ? this.#againstText(rule, expected, actual, work)
          : Number(equalJson(expected, actual));
    }
  }

  #againstText(rule: CompareRule, expected: string, actual: string, work: Work): number | undefined {
    if (rule.as === 'similar') {
      const { metric = 'levenshtein', threshold = 1 } = rule;
      return this.#texts.similarity(expected, actual, { metric, threshold, folding: rule }, work);
    }
    const folding = rule.as === 'contains' ? ({ whitespace: 'exact', ...rule } as const) : rule;
    const e = this.#texts.fold(expected, folding, work);
    const a = this.#texts.fold(actual, folding, work);
    if (e === undefined || a === undefined) return undefined;
    return Number(rule.as === 'contains' ? a.includes(e) : a === e);
  }
}

/** Units for telling two values apart as they stand: long texts of the same length take a while. */
export function plainCost(expected: JsonValue | undefined, actual: JsonValue): number {
  const same = typeof expected === 'string' && typeof actual === 'string' && expected.length === actual.length;
  return same ? expected.length / 4_000 : 0;
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
