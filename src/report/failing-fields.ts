import type { JsonValue } from '../json.ts';
import type { FieldResult } from '../judge/judgement.ts';
import { truncate } from '../text.ts';
import type { FailingField } from './results.ts';
import { valueText } from './value-text.ts';

/** What one trial may say of its failing fields in `results.json`; its own file says all. */
const LIMITS = { fields: 1_000, characters: 2_000 };
const NONE: readonly FailingField[] = [];

/** The fields that failed as `results.json` has them: those that were expected first, long values cut. */
export function failingFields(fields: readonly FieldResult[]): readonly FailingField[] {
  const failing = fields.filter(({ outcome }) => outcome !== 'match');
  // The same for all that pass: there may be tens of thousands.
  if (failing.length === 0) return NONE;
  return failing.slice(0, LIMITS.fields).map(({ path, expected, actual, comparator, score, hint }) => ({
    path,
    comparator,
    score,
    ...(expected === undefined ? {} : { expected: shortened(expected, LIMITS.characters) }),
    ...(actual === undefined ? {} : { actual: shortened(actual, LIMITS.characters) }),
    ...(hint === undefined ? {} : { hint }),
  }));
}

/** The value, or a text that says its beginning where it is longer than `limit` UTF-16 units. */
export function shortened(value: JsonValue, limit: number): JsonValue {
  if (typeof value === 'string') return truncate(value, limit);
  return isLonger(value, limit) ? valueText(value, limit) : value;
}

/** True when a value takes about more than `limit` characters; looks at no more of it than that. */
export function isLonger(value: JsonValue, limit: number): boolean {
  let left = limit;
  const stack: JsonValue[] = [value];
  for (let one = stack.pop(); one !== undefined && left >= 0; one = stack.pop()) {
    if (typeof one === 'string') left -= one.length;
    else if (typeof one !== 'object' || one === null) left -= 4;
    else {
      const members = Array.isArray(one) ? one.slice(0, left + 1) : Object.values(one).slice(0, left + 1);
      if (!Array.isArray(one)) for (const key of Object.keys(one).slice(0, left + 1)) left -= key.length + 2;
      left -= 2 + members.length;
      for (const member of members) stack.push(member);
    }
  }
  return left < 0;
}
