import type { Check, NumberOrPath } from '../evals/expectation.ts';
import { isJsonObject, type JsonValue } from '../json.ts';
import { equalJson } from './comparators/equal.ts';
import { withinTolerance } from './comparators/number.ts';
import { type Patterns, patternKey } from './leaf.ts';
import { type SelectedValue, selectValues } from './select-values.ts';
import { show } from './show.ts';
import { patternCost, Work } from './work.ts';

/** What a check is evaluated on. */
export interface CheckSubject {
  readonly payload: JsonValue;
  readonly nullIsAbsent: boolean;
  readonly patterns: Patterns;
  /** What the patterns of all checks may cost; a supply of its own for each when absent. */
  readonly work?: Work;
}

/** The values at a path; null is none where it counts as absent. */
export function selected({ payload, nullIsAbsent }: CheckSubject, path: string): readonly SelectedValue[] {
  const all = selectValues(payload, path);
  return nullIsAbsent ? all.filter(({ value }) => value !== null) : all;
}

/** How a place is named in a message. */
export function named(path: string): string {
  return path === '' ? 'the response' : path;
}

/**
 * What does not hold of one value. `slack` widens a comparison of numbers beyond the check's own tolerance; messages
 * do not speak of it.
 */
export function conditionProblem(
  check: Check,
  { path, value }: SelectedValue,
  subject: CheckSubject,
  slack = 0,
): string | undefined {
  const is = `${named(path)} is ${show(value)}`;
  if (check.equals !== undefined || check.notEquals !== undefined) {
    const problem = equalityProblem(check, value, subject, slack);
    if (problem !== undefined) return `${is}, ${problem}`;
  }
  if (check.in) {
    const choices = check.in.map((one) => resolve(one, subject));
    const unclear = choices.find((one) => 'problem' in one);
    if (unclear && 'problem' in unclear) return unclear.problem;
    if (!choices.some((one) => 'value' in one && equalJson(one.value, value)))
      return `${is}, none of ${show(check.in as JsonValue[])}`;
  }
  for (const [name, words, holds] of ORDERINGS) {
    const right = check[name];
    if (right === undefined) continue;
    const limit = resolveNumber(right, subject);
    if (typeof limit === 'string') return limit;
    const within = Math.max(check.abs ?? 0, (check.rel ?? 0) * Math.abs(Number(limit))) + slack;
    if (!isNumber(value) || !holds(value, limit, within))
      return `${is}, not ${words} ${describe(right, limit)}${tolerance(check)}`;
  }
  if (check.matches !== undefined) {
    const pattern = subject.patterns.get(patternKey(check.matches));
    if (typeof value !== 'string' || !pattern) return `${is}, which does not match ${check.matches}`;
    const { work = new Work() } = subject;
    if (!work.spend(patternCost(pattern.size, value.length)))
      return `it would take too long to match ${check.matches} with ${is}`;
    if (!pattern.test(value)) return `${is}, which does not match ${check.matches}`;
  }
  if (check.contains !== undefined) {
    const part = resolve(check.contains, subject);
    if ('problem' in part) return part.problem;
    if (!contains(value, part.value)) return `${is}, which does not contain ${part.words}`;
  }
  return undefined;
}

type Ordering = (value: number | bigint, limit: number | bigint, within: number) => boolean;

/** Without tolerance all digits count; with one, doubles are near enough. */
const ordering =
  (exact: (a: number | bigint, b: number | bigint) => boolean, side: 1 | -1): Ordering =>
  (value, limit, within) =>
    exact(value, limit) || (within > 0 && exact(Number(value), Number(limit) + side * within));

const ORDERINGS = [
  ['gt', 'above', ordering((a, b) => a > b, -1)],
  ['gte', 'at least', ordering((a, b) => a >= b, -1)],
  ['lt', 'below', ordering((a, b) => a < b, 1)],
  ['lte', 'at most', ordering((a, b) => a <= b, 1)],
] as const;

function tolerance({ abs, rel }: Check): string {
  return abs || rel ? ' within the tolerance' : '';
}

function equalityProblem(check: Check, value: JsonValue, subject: CheckSubject, slack: number): string | undefined {
  const right = resolve(check.equals ?? check.notEquals ?? null, subject);
  if ('problem' in right) return `and ${right.problem}`;
  const { value: other, words } = right;
  const equal =
    isNumber(value) && isNumber(other)
      ? withinTolerance(other, value, (check.abs ?? 0) + slack, check.rel)
      : equalJson(other, value);
  if (equal === (check.equals !== undefined)) return undefined;
  return check.equals === undefined ? 'which it must not be' : `not ${words}${tolerance(check)}`;
}

function isNumber(value: JsonValue): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** A right side as it is, or, for a map with the only key `path`, the one value at that place of the response. */
function resolve(
  right: JsonValue,
  subject: CheckSubject,
): { readonly value: JsonValue; readonly words: string } | { readonly problem: string } {
  if (!isReference(right)) return { value: right, words: show(right) };
  const found = selected(subject, right.path);
  const [first] = found;
  if (!first || found.length > 1)
    return { problem: `${first ? 'several values stand' : 'nothing stands'} at ${named(right.path)}` };
  return { value: first.value, words: `${named(right.path)} (${show(first.value)})` };
}

function isReference(value: JsonValue): value is { path: string } {
  return isJsonObject(value) && Object.keys(value).length === 1 && typeof value.path === 'string';
}

function resolveNumber(right: NumberOrPath, subject: CheckSubject): number | bigint | string {
  if (typeof right === 'number') return right;
  const [first, ...more] = selected(subject, right.path);
  if (!first || more.length > 0 || !isNumber(first.value)) return `no single number stands at ${named(right.path)}`;
  return first.value;
}

function describe(right: NumberOrPath, limit: number | bigint): string {
  return typeof right === 'number' ? String(limit) : `${right.path} (${limit})`;
}

function contains(value: JsonValue, part: JsonValue): boolean {
  if (typeof value === 'string') return typeof part === 'string' && value.includes(part);
  return Array.isArray(value) && value.some((one) => equalJson(one, part));
}
