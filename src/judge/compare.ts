import type { CompareRule } from '../evals/expectation.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { alignLists } from './align-list.ts';
import { leafScore, type Patterns, SELF_SUFFICIENT } from './leaf.ts';
import type { PathNode } from './path-tree.ts';
import { f1 } from './scores.ts';
import { type Leaf, LeafCounter, type LeafSink } from './tally.ts';

/** How two documents are compared. */
export interface CompareOptions {
  /** True: keys and list elements that are not expected are free. */
  readonly subset: boolean;
  readonly nullIsAbsent: boolean;
  readonly patterns: Patterns;
}

/** A list that was too large to be aligned, with the sizes of both sides. */
export interface TooLarge {
  readonly path: string;
  readonly expected: number;
  readonly actual: number;
}

/** Leaves that may be compared for one response while lists are aligned: about two seconds of work on one core. */
const WORK_LIMIT = 5_000_000;

const NOTHING: JsonObject = {};

/** Compares two documents leaf by leaf. Both must be of bounded depth. */
export class Comparison {
  readonly #options: CompareOptions;
  readonly #tooLarge: TooLarge[] = [];
  #work = 0;

  constructor(options: CompareOptions) {
    this.#options = options;
  }

  /** Lists that were compared index by index because their alignment would have taken too long. */
  get tooLarge(): readonly TooLarge[] {
    return this.#tooLarge;
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
      this.compare(node, e, undefined, sink, path, actualPath);
      this.compare(node, undefined, a, sink, path, actualPath);
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
      if (rule.as === 'present' || (rule.as === 'ref' && expected !== undefined))
        sink.add({ ...found, outcome: 'missing', score: 0 });
      return;
    }
    const score = leafScore(rule, expected, actual, this.#options.patterns);
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
    this.#work++;
    const rule = node.leaf;
    if (actual === undefined) {
      if (expected !== undefined) sink.add(leafOf('missing', node, 0, expected, actual, path, actualPath));
      return;
    }
    if (expected === undefined && !(rule && SELF_SUFFICIENT.has(rule.as))) {
      if (!this.#options.subset) sink.add(leafOf('extra', node, 0, expected, actual, path, actualPath));
      return;
    }
    const score = leafScore(rule, expected, actual, this.#options.patterns);
    const outcome = score > 0 ? 'match' : expected === undefined ? 'extra' : 'wrong';
    sink.add(leafOf(outcome, node, score, expected, actual, path, actualPath));
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
    const { actualOf, extra, tooLarge } = alignLists(node, e, a, (i, j) => this.#similarity(node.element, e[i], a[j]));
    if (tooLarge || this.#exhausted) this.#note({ path, expected: e.length, actual: a.length });
    const rule = node.container?.as === 'list' ? node.container : undefined;
    const at = (base: string, index: number): string => (sink.records ? `${base}[${index}]` : '');
    for (let i = 0; i < e.length; i++) {
      const j = actualOf[i] ?? -1;
      if (j < 0 && rule?.missing === 'allow') continue;
      const partner = j < 0 ? undefined : a[j];
      this.compare(node.element, e[i], partner, sink, at(path, i), at(actualPath, j < 0 ? i : j));
    }
    if (this.#options.subset || rule?.extra === 'allow') return;
    // An extra element has no index in the expected list: it is named as if it had been appended there.
    let index = e.length;
    for (const j of extra) this.compare(node.element, undefined, a[j], sink, at(path, index++), at(actualPath, j));
  }

  get #exhausted(): boolean {
    return this.#work > WORK_LIMIT;
  }

  #note(list: TooLarge): void {
    if (this.#tooLarge.length < 20 && !this.#tooLarge.some(({ path }) => path === list.path)) this.#tooLarge.push(list);
  }

  /** Leaf F1 of two elements under the rules below the list; for scalars what the comparator says. */
  #similarity(node: PathNode, expected: JsonValue | undefined, actual: JsonValue | undefined): number {
    if (this.#exhausted) return 0;
    const counter = new LeafCounter();
    this.compare(node, expected, actual, counter);
    const scalar = typeof expected !== 'object' && typeof actual !== 'object';
    return scalar ? counter.scoreSum : f1(counter);
  }
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
