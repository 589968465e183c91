import { canonicalText } from '../evals/canonical-text.ts';
import { isJsonObject, type JsonValue } from '../json.ts';
import { equalJson } from './comparators/equal.ts';
import { adding, listRule } from './hint.ts';
import type { PathNode } from './path-tree.ts';
import { parseConcretePath, type Step } from './proposal.ts';
import type { Leaf } from './tally.ts';

/** Longest lists that are looked at. */
const MAX_ELEMENTS = 2_000;

/** Tells of a leaf whether a list around it holds more equal elements when order does not count, and how to say so. */
export type ReorderedHint = (leaf: Leaf) => string | undefined;

/**
 * The usual reason why every row of a table seems wrong. Lists are looked at from the outermost in, each once, and
 * only those that were compared index by index.
 */
export function reorderedLists(expected: JsonValue, actual: JsonValue): ReorderedHint {
  const known = new Map<string, string | undefined>();
  return ({ path, actualPath, node }) => {
    const e = listsAround(expected, path);
    const a = listsAround(actual, actualPath);
    const nodes = listNodes(node);
    for (const [depth, list] of nodes.entries()) {
      const [wanted, found] = [e[depth], a[depth]];
      if (!wanted || !found || !isByIndex(list)) continue;
      if (!known.has(wanted.path)) known.set(wanted.path, hintForList(wanted.list, found.list, list));
      const hint = known.get(wanted.path);
      if (hint !== undefined) return hint;
    }
    return undefined;
  };
}

/** The lists that a concrete path leads through, the outermost first. */
function listsAround(
  document: JsonValue,
  path: string,
): { readonly path: string; readonly list: readonly JsonValue[] }[] {
  const lists: { path: string; list: readonly JsonValue[] }[] = [];
  let current: JsonValue | undefined = document;
  let walked: Step[] = [];
  for (const step of parseConcretePath(path) ?? []) {
    if (typeof step === 'number' && Array.isArray(current)) lists.push({ path: JSON.stringify(walked), list: current });
    current = childOf(current, step);
    walked = [...walked, step];
  }
  return lists;
}

function childOf(value: JsonValue | undefined, step: Step): JsonValue | undefined {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined;
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** The places of the lists around a place, the outermost first. */
function listNodes(from: PathNode): PathNode[] {
  const lists: PathNode[] = [];
  for (let node: PathNode | undefined = from; node?.parent; node = node.parent)
    if (node.key === undefined) lists.unshift(node.parent);
  return lists;
}

function isByIndex({ container }: PathNode): boolean {
  if (container?.as !== 'list') return true;
  return !container.key && !container.align && container.order !== 'ignore';
}

function hintForList(e: readonly JsonValue[], a: readonly JsonValue[], list: PathNode): string | undefined {
  if (e.length < 2 || Math.max(e.length, a.length) > MAX_ELEMENTS) return undefined;
  const inPlace = e.map((element, index) => index < a.length && equalJson(element, a[index]));
  const pool = new Map<string, number>();
  for (const [index, element] of a.entries()) {
    if (inPlace[index]) continue;
    const text = canonicalText(element);
    pool.set(text, (pool.get(text) ?? 0) + 1);
  }
  const displaced = e.filter((_, index) => !inPlace[index]);
  let elsewhere = 0;
  for (const text of displaced.map(canonicalText)) {
    const left = pool.get(text) ?? 0;
    if (left > 0) elsewhere++;
    pool.set(text, left - 1);
  }
  if (elsewhere === 0) return undefined;
  const same = elsewhere === displaced.length && e.length === a.length;
  const why = same
    ? 'The list has the same elements in another order'
    : `${elsewhere} of ${e.length} elements of the list stand at another place`;
  const key = e.every(isJsonObject) ? 'give the list a `key`, or ' : '';
  return `${why}; to accept that, ${key}${adding(list, { ...listRule(list), order: 'ignore' })}`;
}
