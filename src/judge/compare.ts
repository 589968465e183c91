import type { CompareRule } from '../evals/expectation.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { alignLists } from './align-list.ts';
import { LeafScorer, type Patterns, plainCost, SELF_SUFFICIENT } from './leaf.ts';
import type { PathNode } from './path-tree.ts';
import { f1 } from './scores.ts';
import { type Leaf, LeafCounter, type LeafSink } from './tally.ts';
import { Work } from './work.ts';

/** How two documents are compared. */
export interface CompareOptions {
  /** True: keys and list elements that are not expected are free. */
  readonly subset: boolean;
  /** True when the case names expected values; else the rules that judge by themselves ask for a value. */
  readonly hasExpected: boolean;
  readonly nullIsAbsent: boolean;
  readonly patterns: Patterns;
  /** What the comparators of single leaves may cost; what the alignment of lists may cost is a supply of its own. */
  readonly work: Work;
}

/** A list that was too large to be aligned, with the sizes of both sides, or a leaf that took too long to compare. */
export type Unfinished =
  | { readonly path: string; readonly expected: number; readonly actual: number }
  | { readonly path: string; readonly comparator: string };

/** The most that is told of what could not be done. */
const MAX_UNFINISHED = 20;

const NOTHING: JsonObject = {};

/** Compares two documents leaf by leaf. Both must be of bounded depth. */
export class Comparison {
  readonly #options: CompareOptions;
  readonly #scorer: LeafScorer;
  readonly #aligning = new Work();
  readonly #unfinished = new Map<string, Unfinished>();

  constructor(options: CompareOptions) {
    this.#options = options;
    this.#scorer = new LeafScorer(options.patterns);
  }

  /** Lists that were compared index by index, and leaves that count as different, because the rest took too long. */
  get unfinished(): readonly Unfinished[] {
    return [...this.#unfinished.values()];
  }

  /** Sends every leaf of either side to the sink. */
  compare(
    node: PathNode,
    expected: JsonValue | undefined,
    actual: JsonValue | undefined,
    sink: LeafSink,
    path = '',
    actualPath = '',
  ): void {
    const e = this.#present(expected);
    const a = this.#present(actual);
    this.#values(node, e, a, sink, path, actualPath);
    if (node.ignored) return;
    if (node.demandedAnyway.length > 0 && !isJsonObject(e) && !isJsonObject(a))
      for (const key of node.demandedAnyway) {
        const child = node.child(key);
        const step = sink.records ? child.step : '';
        this.compare(child, undefined, undefined, sink, path + step, actualPath + step);
      }
    if (node.demandedList && !Array.isArray(e) && !Array.isArray(a))
      sink.add({
        ...leafOf('missing', node, 0, undefined, undefined, path, actualPath),
        comparator: node.demandedList.as,
      });
  }

  #values(
    node: PathNode,
    e: JsonValue | undefined,
    a: JsonValue | undefined,
    sink: LeafSink,
    path: string,
    actualPath: string,
  ): void {
    if (!sink.records && !this.#aligning.spend(1)) return;
    const eIsContainer = typeof e === 'object' && e !== null;
    const aIsContainer = typeof a === 'object' && a !== null;
    const unit = eIsContainer || aIsContainer ? node.container : node.leaf;
    if (unit && (unit.as === 'present' || unit.as === 'absent' || unit.as === 'ref')) {
      if (!node.ignored) this.#unit(unit, node, e, a, sink, path, actualPath);
    } else if (!eIsContainer && !aIsContainer) {
      this.#leaf(node, e, a, sink, path, actualPath);
    } else if (eitherIs(Array.isArray, e, a)) {
      this.#lists(node, e as JsonValue[] | undefined, a as JsonValue[] | undefined, sink, path, actualPath);
    } else if (eitherIs(isJsonObject, e, a)) {
      this.#objects(node, e as JsonObject | undefined, a as JsonObject | undefined, sink, path, actualPath);
    } else {
      this.#values(node, e, undefined, sink, path, actualPath);
      this.#values(node, undefined, a, sink, path, actualPath);
    }
  }

  #present(value: JsonValue | undefined): JsonValue | undefined {
    return value === null && this.#options.nullIsAbsent ? undefined : value;
  }

  #unit(
    rule: CompareRule,
    node: PathNode,
    expected: JsonValue | undefined,
    actual: JsonValue | undefined,
    sink: LeafSink,
    path: string,
    actualPath: string,
  ): void {
    const found = { node, comparator: rule.as, expected, actual, path, actualPath };
    if (actual === undefined) {
      if (rule.as === 'present' || (rule.as === 'ref' && (expected !== undefined || !this.#options.hasExpected)))
        sink.add({ ...found, outcome: 'missing', score: 0 });
      return;
    }
    const score = this.#score(rule, node, expected, actual, sink, path);
    const failed = expected === undefined || rule.as === 'absent' ? 'extra' : 'wrong';
    sink.add({ ...found, outcome: score > 0 ? 'match' : failed, score });
  }

  #leaf(
    node: PathNode,
    expected: JsonValue | undefined,
    actual: JsonValue | undefined,
    sink: LeafSink,
    path: string,
    actualPath: string,
  ): void {
    if (node.ignored) return;
    const rule = node.leaf;
    const selfSufficient = rule !== undefined && SELF_SUFFICIENT.has(rule.as);
    if (actual === undefined) {
      if (expected !== undefined || (selfSufficient && !this.#options.hasExpected))
        sink.add(leafOf('missing', node, 0, expected, actual, path, actualPath));
      return;
    }
    if (expected === undefined && !selfSufficient) {
      if (!this.#options.subset) sink.add(leafOf('extra', node, 0, expected, actual, path, actualPath));
      return;
    }
    const score = this.#score(rule, node, expected, actual, sink, path);
    const outcome = score > 0 ? 'match' : expected === undefined ? 'extra' : 'wrong';
    sink.add(leafOf(outcome, node, score, expected, actual, path, actualPath));
  }

  /** As the scorer says; 0, and noted, where it would take too long. */
  #score(
    rule: CompareRule | undefined,
    node: PathNode,
    expected: JsonValue | undefined,
    actual: JsonValue,
    sink: LeafSink,
    path: string,
  ): number {
    const aligning = this.#aligning;
    if (!sink.records)
      return aligning.spend(plainCost(expected, actual))
        ? (this.#scorer.score(rule, expected, actual, aligning) ?? 0)
        : 0;
    const score = this.#scorer.score(rule, expected, actual, this.#options.work);
    if (score === undefined) this.#note({ path: path || node.field, comparator: rule?.as ?? 'exact' });
    return score ?? 0;
  }

  #objects(
    node: PathNode,
    expected: JsonObject | undefined,
    actual: JsonObject | undefined,
    sink: LeafSink,
    path: string,
    actualPath: string,
  ): void {
    const e = expected ?? NOTHING;
    const a = actual ?? NOTHING;
    const expectedKeys = Object.keys(e);
    const actualKeys = Object.keys(a);
    if (expectedKeys.length === 0 && (actualKeys.length === 0 || actual === undefined))
      this.#empty(node, expected, actual, sink, path, actualPath);
    else if (expected === undefined && actualKeys.length === 0)
      this.#empty(node, expected, actual, sink, path, actualPath);
    const visit = (key: string): void => {
      const child = node.child(key);
      const step = sink.records ? child.step : '';
      this.compare(child, own(e, key), own(a, key), sink, path + step, actualPath + step);
    };
    for (const key of expectedKeys) visit(key);
    for (const key of actualKeys) if (!Object.hasOwn(e, key)) visit(key);
    for (const key of node.demanded) if (!Object.hasOwn(e, key) && !Object.hasOwn(a, key)) visit(key);
  }

  /** An empty object or list is a value of its own. */
  #empty(
    node: PathNode,
    expected: JsonValue | undefined,
    actual: JsonValue | undefined,
    sink: LeafSink,
    path: string,
    actualPath: string,
  ): void {
    if (node.ignored) return;
    const outcome = actual === undefined ? 'missing' : expected === undefined ? 'extra' : 'match';
    if (outcome === 'extra' && this.#options.subset) return;
    sink.add(leafOf(outcome, node, outcome === 'match' ? 1 : 0, expected, actual, path, actualPath));
  }

  #lists(
    node: PathNode,
    expected: JsonValue[] | undefined,
    actual: JsonValue[] | undefined,
    sink: LeafSink,
    path: string,
    actualPath: string,
  ): void {
    const e = expected ?? [];
    const a = actual ?? [];
    if (e.length === 0 && a.length === 0) {
      this.#empty(node, expected, actual, sink, path, actualPath);
      return;
    }
    const { actualOf, extra, byIndexOnly } = alignLists(node, e, a, {
      similarity: (i, j) => this.#similarity(node.element, e[i], a[j]),
      exhausted: () => this.#aligning.refused,
    });
    if (byIndexOnly) this.#note({ path: path || node.field, expected: e.length, actual: a.length });
    const rule = node.container?.as === 'list' ? node.container : undefined;
    const at = (base: string, index: number): string => (sink.records ? `${base}[${index}]` : '');
    for (let i = 0; i < e.length; i++) {
      const j = actualOf[i] ?? -1;
      if (j < 0 && rule?.missing === 'allow') continue;
      const partner = j < 0 ? undefined : a[j];
      const into = j < 0 ? elementSink(sink, node) : sink;
      this.compare(node.element, e[i], partner, into, at(path, i), at(actualPath, j < 0 ? i : j));
    }
    // Without expected values every element is free, and still held to the rules that judge by themselves.
    const { subset, hasExpected } = this.#options;
    if ((subset && hasExpected) || rule?.extra === 'allow') return;
    // An extra element has no index in the expected list: it is named as if it had been appended there.
    let index = e.length;
    const alone = hasExpected ? elementSink(sink, node) : sink;
    for (const j of extra) this.compare(node.element, undefined, a[j], alone, at(path, index++), at(actualPath, j));
  }

  #note(one: Unfinished): void {
    if (this.#unfinished.size < MAX_UNFINISHED && !this.#unfinished.has(one.path)) this.#unfinished.set(one.path, one);
  }

  /** Leaf F1 of two elements under the rules below the list; for scalars what the comparator says. */
  #similarity(node: PathNode, expected: JsonValue | undefined, actual: JsonValue | undefined): number {
    if (this.#aligning.refused) return 0;
    const counter = new LeafCounter();
    this.compare(node, expected, actual, counter);
    const scalar = typeof expected !== 'object' && typeof actual !== 'object';
    return scalar ? counter.scoreSum : f1(counter);
  }
}

/** Marks what belongs to an element of a list that has no partner. */
function elementSink(sink: LeafSink, list: PathNode): LeafSink {
  return sink.records ? { records: true, add: (leaf) => sink.add({ ...leaf, apart: leaf.apart ?? list }) } : sink;
}

/** True when whatever is there of two values is of the kind. */
function eitherIs(kind: (value: unknown) => boolean, a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return (a === undefined || kind(a)) && (b === undefined || kind(b));
}

function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function leafOf(
  outcome: Leaf['outcome'],
  node: PathNode,
  score: number,
  expected: JsonValue | undefined,
  actual: JsonValue | undefined,
  path: string,
  actualPath: string,
): Leaf {
  return { outcome, node, comparator: node.leaf?.as ?? 'exact', score, expected, actual, path, actualPath };
}
