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

/** Which actual element stands for each expected one. */
export interface ListAlignment {
  readonly actualOf: Alignment;
  /** Actual elements without a partner, in their order. */
  readonly extra: readonly number[];
  /** True when aligning the elements would have taken too long, so that they stand for each other by index. */
  readonly byIndexOnly: boolean;
}

/** How alike two elements are, as long as there is work left to tell. */
export interface Comparer {
  readonly similarity: Similarity;
  /** True once there was not enough work left, so that no similarity can be relied on. */
  exhausted(): boolean;
}

/** Aligns the elements of two lists as the rule at `node` asks; without a rule, index by index. */
export function alignLists(
  node: PathNode,
  expected: readonly JsonValue[],
  actual: readonly JsonValue[],
  comparer: Comparer,
): ListAlignment {
  const rule = node.container?.as === 'list' ? node.container : undefined;
  const found = rule && align(node, rule, expected, actual, comparer);
  const dropped = new Set<number>();
  let actualOf: Alignment;
  if (found instanceof Int32Array) actualOf = found;
  else {
    // A repeated element would shift all that follow; as many stay as are expected.
    if (rule?.dedupe) for (const index of repeatedBeyond(expected, actual)) dropped.add(index);
    const kept = actual.flatMap((_, index) => (dropped.has(index) ? [] : [index]));
    actualOf = Int32Array.from(expected, (_, i) => kept[i] ?? -1);
  }
  const partnered = new Uint8Array(actual.length);
  for (const index of actualOf) if (index >= 0) partnered[index] = 1;
  const extra = actual.flatMap((_, index) => (partnered[index] === 0 && !dropped.has(index) ? [index] : []));
  return {
    actualOf,
    extra: rule?.dedupe ? withoutRepeated(extra, actual, partnered) : extra,
    byIndexOnly: found === 'too much',
  };
}

function align(
  node: PathNode,
  rule: CompareRule,
  expected: readonly JsonValue[],
  actual: readonly JsonValue[],
  comparer: Comparer,
): Alignment | 'by index' | 'too much' {
  const n = expected.length;
  const m = actual.length;
  const { key } = rule;
  const ordered = (rule.order ?? (key || rule.align ? 'ignore' : 'strict')) === 'strict';
  if (ordered && !key && rule.align !== 'best') return 'by index';
  const keysOf = key
    ? keyOrText(elementKeys(node.element, key))
    : isLookUp(node.element, expected)
      ? (value: JsonValue) => keyText(node.element.leaf, value)
      : undefined;
  if (keysOf) return byKey(expected.map(keysOf), actual.map(keysOf), ordered);
  if (n * m > MAX_PAIRS || comparer.exhausted()) return 'too much';
  const floor = rule.minSimilarity ?? MIN_SIMILARITY;
  // Pairs below the floor are worth nothing before the best alignment is sought: they would be taken apart anyway,
  // and must not draw an element away from a partner that it really has.
  const gated: Similarity = (i, j) => {
    const value = comparer.similarity(i, j);
    return value >= floor ? value : 0;
  };
  const found = ordered ? orderedAlignment(n, m, gated) : bestAssignment(n, m, gated);
  return comparer.exhausted() ? 'too much' : found;
}

/** Elements without a key find only their equals. */
function keyOrText(keyOf: (value: JsonValue) => string | undefined): (value: JsonValue) => string {
  return (value) => {
    const key = keyOf(value);
    return key === undefined ? `=${canonicalText(value)}` : `#${key}`;
  };
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

function byKey(expected: readonly string[], actual: readonly string[], ordered: boolean): Alignment | 'too much' {
  if (ordered) {
    if (expected.length * actual.length > MAX_PAIRS) return 'too much';
    return orderedAlignment(expected.length, actual.length, (i, j) => (expected[i] === actual[j] ? 1 : 0));
  }
  const places = new Map<string, number[]>();
  for (let j = actual.length - 1; j >= 0; j--) {
    const key = actual[j] ?? '';
    const known = places.get(key);
    if (known) known.push(j);
    else places.set(key, [j]);
  }
  return Int32Array.from(expected, (key) => places.get(key)?.pop() ?? -1);
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

/** Elements that are there more often than they are expected, and more than once. */
function repeatedBeyond(expected: readonly JsonValue[], actual: readonly JsonValue[]): number[] {
  const allowed = new Map<string, number>();
  for (const text of expected.map(canonicalText)) allowed.set(text, (allowed.get(text) ?? 0) + 1);
  const seen = new Map<string, number>();
  return actual.flatMap((element, index) => {
    const text = canonicalText(element);
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count > Math.max(1, allowed.get(text) ?? 0) ? [index] : [];
  });
}

/** Extra elements that are not the same as one that has a partner, or as an earlier extra one. */
function withoutRepeated(extra: readonly number[], actual: readonly JsonValue[], partnered: Uint8Array): number[] {
  const textOf = (index: number): string => canonicalText(actual[index] ?? null);
  const seen = new Set(actual.flatMap((_, index) => (partnered[index] === 1 ? [textOf(index)] : [])));
  return extra.filter((index) => {
    const text = textOf(index);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
