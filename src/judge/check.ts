import { canonicalText } from '../evals/canonical-text.ts';
import type { Check, NumberOrPath } from '../evals/expectation.ts';
import { isJsonObject, type JsonValue } from '../json.ts';
import { equalJson } from './comparators/equal.ts';
import { withinTolerance } from './comparators/number.ts';
import type { Violation } from './judgement.ts';
import { type Patterns, patternKey } from './leaf.ts';
import { outsideRange } from './range.ts';
import { type SelectedValue, selectValues } from './select-values.ts';
import { show } from './show.ts';

/** What a check is evaluated on. */
export interface CheckSubject {
  readonly payload: JsonValue;
  readonly nullIsAbsent: boolean;
  readonly patterns: Patterns;
}

/** What does not hold of a check, or undefined when it holds. A check on a value that is not there does not hold. */
export function checkViolation(check: Check, subject: CheckSubject): Violation | undefined {
  const message = check.sum === undefined ? valuesProblem(check, subject) : sumProblem(check, check.sum, subject);
  if (message === undefined) return undefined;
  const path = check.path ?? check.sum ?? '';
  const name = check.name === undefined ? '' : `${check.name}: `;
  return { kind: 'check', path, message: `${name}${message}`, severity: check.severity };
}

function selected({ payload, nullIsAbsent }: CheckSubject, path: string): readonly SelectedValue[] {
  const all = selectValues(payload, path);
  return nullIsAbsent ? all.filter(({ value }) => value !== null) : all;
}

function sumProblem(check: Check, path: string, subject: CheckSubject): string | undefined {
  const values = selected(subject, path);
  if (values.length === 0) return `nothing stands at ${path}`;
  let sum = 0;
  for (const { path: at, value } of values) {
    if (typeof value !== 'number') return `${at} is ${show(value)}, not a number`;
    sum += value;
  }
  // Each addition may round once.
  const slack = values.length * Number.EPSILON * Math.abs(sum);
  return conditionProblem(
    { ...check, abs: (check.abs ?? 0) + slack },
    { path: `the sum of ${path}`, value: sum },
    subject,
  );
}

function valuesProblem(check: Check, subject: CheckSubject): string | undefined {
  const path = check.path ?? '';
  const values = selected(subject, path);
  if (check.exists !== undefined && check.exists !== values.length > 0)
    return check.exists ? `nothing stands at ${path}` : `${values[0]?.path ?? path} is ${show(values[0]?.value)}`;
  const [only] = values;
  const elements = values.length === 1 && Array.isArray(only?.value) ? only.value : values.map(({ value }) => value);
  if (check.count !== undefined) {
    const outside = outsideRange(elements.length, check.count);
    if (outside) return `${path} has ${elements.length} values, ${outside}`;
  }
  if (check.unique) {
    const twice = firstRepeated(elements);
    if (twice !== undefined) return `${show(twice)} stands at ${path} more than once`;
  }
  if (!hasCondition(check)) return undefined;
  if (values.length === 0) return `nothing stands at ${path}`;
  for (const value of values) {
    const problem = conditionProblem(check, value, subject);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const CONDITIONS = ['equals', 'notEquals', 'in', 'gt', 'gte', 'lt', 'lte', 'matches', 'contains'] as const;

function hasCondition(check: Check): boolean {
  return CONDITIONS.some((name) => check[name] !== undefined);
}

function conditionProblem(check: Check, { path, value }: SelectedValue, subject: CheckSubject): string | undefined {
  const is = `${path} is ${show(value)}`;
  if (check.equals !== undefined || check.notEquals !== undefined) {
    const problem = equalityProblem(check, value, subject);
    if (problem !== undefined) return `${is}, ${problem}`;
  }
  if (check.in && !check.in.some((one) => equalJson(one, value)))
    return `${is}, none of ${show(check.in as JsonValue[])}`;
  for (const [name, words, holds] of ORDERINGS) {
    const right = check[name];
    if (right === undefined) continue;
    const limit = resolveNumber(right, subject);
    if (typeof limit === 'string') return limit;
    if (typeof value !== 'number' || !holds(value, limit)) return `${is}, not ${words} ${describe(right, limit)}`;
  }
  if (check.matches !== undefined) {
    const pattern = subject.patterns.get(patternKey(check.matches));
    if (typeof value !== 'string' || !pattern?.test(value)) return `${is}, which does not match ${check.matches}`;
  }
  if (check.contains !== undefined && !contains(value, check.contains))
    return `${is}, which does not contain ${show(check.contains)}`;
  return undefined;
}

const ORDERINGS = [
  ['gt', 'above', (a: number, b: number) => a > b],
  ['gte', 'at least', (a: number, b: number) => a >= b],
  ['lt', 'below', (a: number, b: number) => a < b],
  ['lte', 'at most', (a: number, b: number) => a <= b],
] as const;

function equalityProblem(check: Check, value: JsonValue, subject: CheckSubject): string | undefined {
  const right = check.equals ?? check.notEquals ?? null;
  const reference = isReference(right) ? right.path : undefined;
  const found = reference === undefined ? undefined : selected(subject, reference);
  if (reference !== undefined && found?.length !== 1)
    return `and ${found?.length === 0 ? 'nothing stands' : 'several values stand'} at ${reference}`;
  const other = found === undefined ? right : (found[0]?.value ?? null);
  const equal =
    typeof value === 'number' && typeof other === 'number'
      ? withinTolerance(other, value, check.abs, check.rel)
      : equalJson(other, value);
  if (equal === (check.equals !== undefined)) return undefined;
  const named = reference === undefined ? show(other) : `${reference} (${show(other)})`;
  if (check.equals === undefined) return `which it must not be`;
  const tolerance = check.abs || check.rel ? ' within the tolerance' : '';
  return `not ${named}${tolerance}`;
}

function isReference(value: JsonValue): value is { path: string } {
  return isJsonObject(value) && Object.keys(value).length === 1 && typeof value.path === 'string';
}

function resolveNumber(right: NumberOrPath, subject: CheckSubject): number | string {
  if (typeof right === 'number') return right;
  const values = selected(subject, right.path);
  const [first] = values;
  if (values.length !== 1 || typeof first?.value !== 'number') return `no single number stands at ${right.path}`;
  return first.value;
}

function describe(right: NumberOrPath, limit: number): string {
  return typeof right === 'number' ? String(limit) : `${right.path} (${limit})`;
}

function contains(value: JsonValue, part: JsonValue): boolean {
  if (typeof value === 'string') return typeof part === 'string' && value.includes(part);
  return Array.isArray(value) && value.some((one) => equalJson(one, part));
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
