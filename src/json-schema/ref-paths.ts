import { inPlaceKeywords } from './keywords.ts';
import { asReference } from './references.ts';
import type { SchemaIndex, SchemaNode } from './schema-index.ts';
import { subschemas } from './subschemas.ts';

/** The schemas that apply to the same value as `node` does: its combinators', or the one it refers to. */
export function inPlace(index: SchemaIndex, node: SchemaNode): SchemaNode[] {
  if (typeof node.schema === 'boolean') return [];
  if (asReference(node.schema) !== undefined) {
    const target = index.resolve(node);
    return target?.kind === 'schema' ? [target.node] : [];
  }
  const found: SchemaNode[] = [];
  for (const { pointer, keyword } of subschemas(node.schema, node.pointer)) {
    const child = inPlaceKeywords.has(keyword) ? index.at(pointer) : undefined;
    if (child) found.push(child);
  }
  return found;
}

export interface RefPaths {
  /** Each loop that consumes no input, as the schemas on it in order. */
  readonly cycles: readonly (readonly SchemaNode[])[];
  /** The schema from which most ways lead, and how many; a schema without combinators has one. */
  readonly widest: { readonly node: SchemaNode; readonly paths: number };
}

/**
 * Follows references and combinators, without recursion: loops among them never end, and chains of them can double
 * at each step.
 */
export function refPaths(index: SchemaIndex): RefPaths {
  const paths = new Map<SchemaNode, number>();
  const cycles: SchemaNode[][] = [];
  let widest = { node: index.root, paths: 1 };
  // Without references there are no loops, and no more ways than schemas.
  if (!index.hasReferences) return { cycles, widest };
  for (const start of index.nodes()) {
    if (paths.has(start)) continue;
    const stack = [{ node: start, children: inPlace(index, start), next: 0, sum: 0 }];
    const onStack = new Set([start]);
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const child = frame.children[frame.next++];
      if (child === undefined) {
        stack.pop();
        onStack.delete(frame.node);
        const total = Math.max(1, frame.sum);
        paths.set(frame.node, total);
        if (total > widest.paths) widest = { node: frame.node, paths: total };
        const above = stack.at(-1);
        if (above) above.sum += total;
      } else if (onStack.has(child)) {
        cycles.push(stack.slice(stack.findIndex(({ node }) => node === child)).map(({ node }) => node));
      } else {
        const known = paths.get(child);
        if (known !== undefined) frame.sum += known;
        else {
          onStack.add(child);
          stack.push({ node: child, children: inPlace(index, child), next: 0, sum: 0 });
        }
      }
    }
  }
  return { cycles, widest };
}
