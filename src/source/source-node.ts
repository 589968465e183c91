import type { Location } from './json.ts';
import type { OffsetRange } from './position.ts';

/** A value of a parsed text with its place; the shape that pointers are followed through. */
export interface SourceNode {
  readonly range: OffsetRange;
  readonly key: OffsetRange | undefined;
  readonly members?: ReadonlyMap<string, SourceNode>;
  readonly items?: readonly SourceNode[];
}

/** The node that a JSON pointer leads to (RFC 6901), or undefined. */
export function followPointer<Node extends SourceNode>(root: Node | undefined, pointer: string): Node | undefined {
  if (pointer === '') return root;
  if (!pointer.startsWith('/')) return undefined;
  let node: SourceNode | undefined = root;
  for (const token of pointer.slice(1).split('/')) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    node = node?.members?.get(name) ?? (/^(?:0|[1-9]\d*)$/.test(name) ? node?.items?.[Number(name)] : undefined);
    if (node === undefined) return undefined;
  }
  return node as Node;
}

/** The place of the value at a JSON pointer. */
export function locate(root: SourceNode | undefined, pointer: string): Location | undefined {
  const node = followPointer(root, pointer);
  if (node === undefined) return undefined;
  return node.key === undefined ? { value: node.range } : { value: node.range, key: node.key };
}

/** Sets an own property, also for `__proto__`, which plain assignment would swallow. */
export function setOwn(target: object, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  } else {
    (target as Record<string, unknown>)[name] = value;
  }
}
