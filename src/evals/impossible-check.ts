import { isJsonObject, type JsonValue } from '../json.ts';
import type { Check, NumberOrPath } from './expectation.ts';

/** Why no value can meet all that a check says, as its conditions are written; undefined when one can. */
export function impossibleCheck(check: Check): string | undefined {
  return sumProblem(check) ?? toleranceProblem(check) ?? kindProblem(check) ?? boundsProblem(check);
}

function sumProblem({ sum, equals, notEquals, in: choices }: Check): string | undefined {
  if (sum === undefined) return undefined;
  const other = [equals, notEquals].find((right) => isLiteral(right) && !isNumber(right));
  const none = choices !== undefined && !choices.some((one) => isNumber(one) || !isLiteral(one));
  if (other === undefined && !none) return undefined;
  // Whoever writes a text here means a field, more often than not.
  const field = typeof other === 'string' ? `; another field is written { path: ${JSON.stringify(other)} }` : '';
  return `a sum is a number, and what it is compared with is none${field}`;
}

function toleranceProblem({ abs, rel, equals, notEquals, gt, gte, lt, lte }: Check): string | undefined {
  if ((abs ?? rel) === undefined || [gt, gte, lt, lte].some((bound) => bound !== undefined)) return undefined;
  const right = [equals, notEquals].filter((one) => one !== undefined);
  const texts = right.length > 0 && right.every((one) => isLiteral(one) && !isNumber(one));
  return texts ? 'abs and rel are tolerances between numbers, and the other side is none' : undefined;
}

function kindProblem({ gt, gte, lt, lte, matches, contains }: Check): string | undefined {
  const bound = [gt, gte, lt, lte].some((one) => one !== undefined);
  const other = matches !== undefined ? 'matches' : contains !== undefined ? 'contains' : undefined;
  return bound && other ? `a number is asked for by its bounds, and ${other} holds of none` : undefined;
}

function boundsProblem({ gt, gte, lt, lte, abs, rel }: Check): string | undefined {
  if ((abs ?? rel) !== undefined) return undefined;
  const above = tightest([gt, true], [gte, false], Math.max);
  const below = tightest([lt, true], [lte, false], Math.min);
  if (!above || !below || above.limit < below.limit) return undefined;
  const meet = above.limit === below.limit && !above.open && !below.open;
  return meet ? undefined : 'no number lies between the bounds of this check';
}

type Bound = readonly [NumberOrPath | undefined, open: boolean];

function tightest(strict: Bound, loose: Bound, pick: (a: number, b: number) => number) {
  const bounds = [strict, loose].flatMap(([limit, open]) => (typeof limit === 'number' ? [{ limit, open }] : []));
  const [first, second] = bounds;
  if (!first || !second) return first;
  return pick(first.limit, second.limit) === first.limit ? first : second;
}

/** Whole numbers of many digits may be bigints. */
function isNumber(value: JsonValue | undefined): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** True for a value that is written down, not looked up at a path. */
function isLiteral(value: JsonValue | undefined): boolean {
  return (
    value !== undefined && !(isJsonObject(value) && Object.keys(value).length === 1 && typeof value.path === 'string')
  );
}
