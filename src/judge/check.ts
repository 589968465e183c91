import { canonicalText } from '../evals/canonical-text.ts';
import { CHECK_CONDITIONS, checkProblem } from '../evals/check-conditions.ts';
import type { Check } from '../evals/expectation.ts';
import { parseFieldPath } from '../evals/field-path.ts';
import type { JsonValue } from '../json.ts';
import { numberOf, wholeValue } from '../json-number.ts';
import { type CheckSubject, conditionProblem, named, selected } from './check-condition.ts';
import type { Violation } from './judgement.ts';
import { outsideRange } from './range.ts';
import { type DeadEnd, deadEnd, MAX_SELECTED, type SelectedValue } from './select-values.ts';
import { show } from './show.ts';

/** Why a check does not hold. */
export interface BrokenCheck {
  readonly message: string;
  /** Concrete path of the one value that breaks it; absent where values break it together, or none is there. */
  readonly value?: string;
}

/** What does not hold of a check, or undefined when it holds. A check on a value that is not there does not hold. */
export function checkViolation(check: Check, subject: CheckSubject): Violation | undefined {
  const broken = brokenCheck(check, subject);
  if (broken === undefined) return undefined;
  return { kind: 'check', path: check.path ?? check.sum ?? '', message: broken.message, severity: check.severity };
}

/** As `checkViolation`, with the value that breaks the check. */
export function brokenCheck(check: Check, subject: CheckSubject): BrokenCheck | undefined {
  const problem =
    checkProblem(check, subject.nullIsAbsent) ??
    (check.sum === undefined ? valuesProblem(check, subject) : sumProblem(check, check.sum, subject));
  if (problem === undefined) return undefined;
  const broken = typeof problem === 'string' ? { message: problem } : problem;
  return check.name === undefined ? broken : { ...broken, message: `${check.name}: ${broken.message}` };
}

function tooMany(path: string, values: readonly SelectedValue[]): string | undefined {
  if (values.length <= MAX_SELECTED) return undefined;
  return `more than ${MAX_SELECTED.toLocaleString('en')} values stand at ${named(path)}, too many to be checked`;
}

function sumProblem(check: Check, path: string, subject: CheckSubject): BrokenCheck | string | undefined {
  const values = selected(subject, path);
  const many = tooMany(path, values);
  if (many !== undefined) return many;
  if (values.length === 0) return nothingAt(path, subject);
  const numbers: (number | bigint)[] = [];
  for (const { path: at, value } of values) {
    if (typeof value !== 'number' && typeof value !== 'bigint')
      return { message: `${named(at)} is ${show(value)}, not a number`, value: at };
    numbers.push(value);
  }
  const { sum, slack } = sumOf(numbers);
  const one = { path: `the sum of ${path}`, value: sum };
  return conditionProblem(check, one, subject, slack);
}

/** A sum, and how far it may be off: each addition of fractions may round once, whole numbers are added exactly. */
function sumOf(numbers: readonly (number | bigint)[]): { readonly sum: number | bigint; readonly slack: number } {
  const wholes = numbers.map(wholeValue).filter((one) => one !== undefined);
  if (wholes.length === numbers.length) {
    const sum = numberOf(String(wholes.reduce((total, one) => total + one, 0n)));
    return { sum: sum ?? Number.NaN, slack: 0 };
  }
  const sum = numbers.reduce<number>((total, one) => total + Number(one), 0);
  return { sum, slack: numbers.length * Number.EPSILON * Math.abs(sum) };
}

/** Says which place on the way to a path is the first without a value. */
function nothingAt(path: string, { payload }: CheckSubject): string {
  return `nothing stands at ${named(deadEnd(payload, parseFieldPath(path))?.path ?? path)}`;
}

/**
 * A list that is not there has no elements, and most likely a misspelled name: only who says that there may be none
 * (`count` with `min: 0` or `equals: 0`, `exists: false`) is not told so.
 */
function valuesProblem(check: Check, subject: CheckSubject): BrokenCheck | string | undefined {
  const path = check.path ?? '';
  const values = selected(subject, path);
  const many = tooMany(path, values);
  if (many !== undefined) return many;
  const end = values.length === 0 ? deadEnd(subject.payload, parseFieldPath(path)) : undefined;
  const absence = absenceProblem(check, values, end, subject);
  if (absence !== undefined) return absence;
  const [only] = values;
  const elements = values.length === 1 && Array.isArray(only?.value) ? only.value : values.map(({ value }) => value);
  if (check.count !== undefined) {
    const outside = outsideRange(elements.length, check.count);
    if (outside) return `${named(path)} has ${elements.length} values, ${outside}`;
  }
  if (check.unique) {
    const twice = firstRepeated(elements);
    if (twice !== undefined) return `${show(twice)} stands at ${named(path)} more than once`;
  }
  if (!CONDITIONS_OF_VALUES.some((key) => check[key] !== undefined)) return undefined;
  if (values.length === 0) return nothingAt(path, subject);
  for (const value of values) {
    const problem = conditionProblem(check, value, subject);
    if (problem !== undefined) return { message: problem, value: value.path };
  }
  return undefined;
}

const CONDITIONS_OF_VALUES = CHECK_CONDITIONS.map(({ key }) => key).filter(
  (key) => key !== 'exists' && key !== 'count' && key !== 'unique',
);

function absenceProblem(
  { exists, count, unique, path = '' }: Check,
  values: readonly SelectedValue[],
  end: DeadEnd | undefined,
  subject: CheckSubject,
): BrokenCheck | string | undefined {
  const [first] = values;
  if (exists && !first) return nothingAt(path, subject);
  if (exists === false && first) return { message: `${named(first.path)} is ${show(first.value)}`, value: first.path };
  const mayBeNone = exists === false || count?.equals === 0 || count?.min === 0;
  const missing = exists === false ? end && !end.last : end && !mayBeNone && (count !== undefined || unique);
  return missing ? nothingAt(path, subject) : undefined;
}

function firstRepeated(values: readonly JsonValue[]): JsonValue | undefined {
  const seen = new Set<string>();
  for (const value of values) {
    const text = canonicalText(value);
    if (seen.has(text)) return value;
    seen.add(text);
  }
  return undefined;
}
