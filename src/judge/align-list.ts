import { canonicalText } from '../evals/canonical-text.ts';
import type { CompareRule } from '../evals/expectation.ts';
import { parseFieldPath } from '../evals/field-path.ts';
import { isJsonObject, type JsonValue } from '../json.ts';
import { type Alignment, bestAssignment, orderedAlignment, type Similarity } from './assignment.ts';
import { keyText } from './leaf.ts';
import type { PathNode } from './path-tree.ts';

/** The most pairs of elements that are compared with each other to find the best alignment. */
export const MAX_PAIRS = 250_000;

/** The most similar pairs below this are one missing and one extra element. */
const MIN_SIMILARITY = 0.5;

/** Which actual element stands for each expected one. `tooLarge` says that order had to be taken instead. */
export interface ListAlignment {
  readonly actualOf: Alignment;
  /** Actual elements without a partner, in their order. */
  readonly extra: readonly number[];
  readonly tooLarge: boolean;
}

/** Aligns the elements of two lists as the rule at `node` asks; without a rule, index by index. */
export function alignLists(
  node: PathNode,
  expected: readonly JsonValue[],
  actual: readonly JsonValue[],
  similarity: Similarity,
): ListAlignment {
  const rule = node.container?.as === 'list' ? node.container : undefined;
  const dropped = rule?.dedupe ? repeated(actual) : undefined;
  const kept = dropped ? actual.flatMap((_, index) => (dropped.has(index) ? [] : [index])) : undefined;
  const rows = kept ? kept.map((index) => actual[index] ?? null) : actual;
  const compareRows: Similarity = kept ? (i, j) => similarity(i, kept[j] ?? 0) : similarity;
  const found = align(node, rule, expected, rows, compareRows);
  const partnered = new Uint8Array(actual.length);
  const actualOf = found === undefined ? byIndex(expected.length, rows.length) : found;
  for (let i = 0; i < actualOf.length; i++) {
    const j = actualOf[i] ?? -1;
    const index = j >= 0 && kept ? (kept[j] ?? -1) : j;
    actualOf[i] = index;
    if (index >= 0) partnered[index] = 1;
  }
  const extra: number[] = [];
  for (let j = 0; j < actual.length; j++) if (partnered[j] === 0 && !dropped?.has(j)) extra.push(j);
  return { actualOf, extra, tooLarge: found === undefined };
}

function align(
  node: PathNode,
  rule: CompareRule | undefined,
  expected: readonly JsonValue[],
  actual: readonly JsonValue[],
  similarity: Similarity,
): Alignment | undefined {
  const n = expected.length;
  const m = actual.length;
  const keyed = rule?.key !== undefined;
  const ordered = (rule?.order ?? (keyed || rule?.align ? 'ignore' : 'strict')) === 'strict';
  if (rule === undefined || (ordered && !keyed && rule.align !== 'best')) return byIndex(n, m);
  const keysOf = keyed
    ? elementKeys(node.element, rule.key ?? [])
    : isLookUp(node.element, expected)
      ? (value: JsonValue) => keyText(node.element.leaf, value)
      : undefined;
  if (keysOf) return byKey(expected.map(keysOf), actual.map(keysOf), ordered);
  if (n * m > MAX_PAIRS) return undefined;
  const floor = rule.minSimilarity ?? MIN_SIMILARITY;
  // Pairs below the floor are worth nothing before the best alignment is sought: they would be taken apart anyway,
  // and must not draw an element away from a partner that it really has.
  const gated: Similarity = (i, j) => {
    const value = similarity(i, j);
    return value >= floor ? value : 0;
  };
  return ordered ? orderedAlignment(n, m, gated) : bestAssignment(n, m, gated);
}

function byIndex(n: number, m: number): Alignment {
  return Int32Array.from({ length: n }, (_, i) => (i < m ? i : -1));
}

/** Scalars whose rule either holds or not, without tolerance: equal ones find each other by look-up. */
function isLookUp(element: PathNode, expected: readonly JsonValue[]): boolean {
  const rule = element.leaf;
  const exact =
    rule === undefined ||
    rule.as === 'exact' ||
    rule.as === 'text' ||
    rule.as === 'date' ||
    rule.as === 'bool' ||
    (rule.as === 'number' && !rule.abs && !rule.rel);
  return exact && !element.ignored && expected.every((value) => typeof value !== 'object' || value === null);
}

function byKey(expected: readonly (string | undefined)[], actual: readonly (string | undefined)[], ordered: boolean) {
  if (ordered) {
    if (expected.length * actual.length > MAX_PAIRS) return undefined;
    return orderedAlignment(expected.length, actual.length, (i, j) =>
      expected[i] !== undefined && expected[i] === actual[j] ? 1 : 0,
    );
  }
  const places = new Map<string, number[]>();
  for (let j = actual.length - 1; j >= 0; j--) {
    const key = actual[j];
    if (key === undefined) continue;
    const known = places.get(key);
    if (known) known.push(j);
    else places.set(key, [j]);
  }
  return Int32Array.from(expected, (key) => (key === undefined ? -1 : (places.get(key)?.pop() ?? -1)));
}

/** The key of an element under a list's key fields; undefined when one of them has no value. */
export function elementKeys(element: PathNode, key: readonly string[]): (value: JsonValue) => string | undefined {
  const fields = key.map((path) => parseFieldPath(path).flatMap((step) => (step.kind === 'key' ? [step.name] : [])));
  const nodes = fields.map((names) => names.reduce((node, name) => node.child(name), element));
  return (value) => {
    const parts: string[] = [];
    for (const [index, names] of fields.entries()) {
      let current: JsonValue | undefined = value;
      for (const name of names)
        current = isJsonObject(current) && Object.hasOwn(current, name) ? current[name] : undefined;
      if (current === undefined || current === null || current === '') return undefined;
      parts.push(keyText(nodes[index]?.leaf, current));
    }
    return parts.length === 1 ? parts[0] : JSON.stringify(parts);
  };
}

function repeated(rows: readonly JsonValue[]): Set<number> {
  const seen = new Set<string>();
  const again = new Set<number>();
  for (const [index, row] of rows.entries()) {
    const text = canonicalText(row);
    if (seen.has(text)) again.add(index);
    else seen.add(text);
  }
  return again;
}
