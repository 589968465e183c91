import { canonicalText } from '../evals/canonical-text.ts';
import { isJsonObject, type JsonValue } from '../json.ts';
import { line } from './hint.ts';
import type { PathNode } from './path-tree.ts';
import { selectSteps } from './select-values.ts';
import type { Leaf } from './tally.ts';

/** Longest lists that are looked at. */
const MAX_ELEMENTS = 2_000;

/**
 * Hints for fields inside lists that hold more equal elements when order does not count, by field: the usual reason
 * why every row of a table seems wrong. Only lists that were compared index by index are looked at.
 */
export function reorderedLists(expected: JsonValue, actual: JsonValue, leaves: readonly Leaf[]): Map<string, string> {
  const hints = new Map<string, string>();
  const known = new Map<PathNode, string | undefined>();
  for (const { node, outcome, path, actualPath } of leaves) {
    if (outcome === 'match' || hints.has(node.field)) continue;
    const list = outermostList(node);
    if (!list || (outcome !== 'extra' && path !== actualPath)) continue;
    if (!known.has(list)) known.set(list, hintForList(expected, actual, list));
    const hint = known.get(list);
    if (hint !== undefined) hints.set(node.field, hint);
  }
  return hints;
}

function outermostList(from: PathNode): PathNode | undefined {
  let list: PathNode | undefined;
  for (let node: PathNode | undefined = from; node?.parent; node = node.parent)
    if (node.key === undefined) list = node.parent;
  return list;
}

function hintForList(expected: JsonValue, actual: JsonValue, list: PathNode): string | undefined {
  const [e, a] = [listAt(expected, list), listAt(actual, list)];
  if (!e || !a || e.length < 2 || Math.max(e.length, a.length) > MAX_ELEMENTS) return undefined;
  const found = a.map(canonicalText);
  const wanted = e.map(canonicalText);
  const inPlace = wanted.filter((text, index) => text === found[index]).length;
  const pool = new Map<string, number>();
  for (const text of found) pool.set(text, (pool.get(text) ?? 0) + 1);
  let anywhere = 0;
  for (const text of wanted) {
    const left = pool.get(text) ?? 0;
    if (left > 0) anywhere++;
    pool.set(text, left - 1);
  }
  if (anywhere <= inPlace) return undefined;
  const key = e.every(isJsonObject) ? ', or with a `key`' : '';
  return `The list has the same elements in another order; to accept it add ${line(list.field, 'list', 'order: ignore')}${key}.`;
}

function listAt(document: JsonValue, list: PathNode): readonly JsonValue[] | undefined {
  const value = selectSteps(document, list.steps)[0]?.value;
  return Array.isArray(value) ? value : undefined;
}
