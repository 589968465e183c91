import { isJsonObject } from '../../json.ts';
import type { SchemaIndex, SchemaNode } from '../../json-schema/schema-index.ts';
import { type Alternative, anyValue, combine, ownAlternative } from './alternative.ts';
import { type Place, placeBelow } from './place.ts';
import { writtenOut } from './written-out.ts';

/** More ways than these are compared as one text: nobody's schema has them, and each combinator multiplies them. */
const MOST_ALTERNATIVES = 2_000;

/**
 * The ways in which a value may fulfil a place; none when nothing can. References are followed, `anyOf` and `oneOf`
 * become alternatives of their own, `allOf` is put together. A reference that leads nowhere, or back to where it comes
 * from, says nothing.
 */
export function alternativesOf({ index, parts }: Place): readonly Alternative[] {
  let found: readonly Alternative[] = [anyValue];
  for (const part of parts) found = product(found, expand(index, part, new Set()), index, part);
  return found;
}

/** What a schema was found to allow; many places lead to the same one, and combinators to it again and again. */
const known = new WeakMap<SchemaNode, readonly Alternative[]>();

function expand(index: SchemaIndex, node: SchemaNode, trail: Set<SchemaNode>): readonly Alternative[] {
  const before = known.get(node);
  if (before !== undefined) return before;
  if (trail.has(node)) return [anyValue];
  trail.add(node);
  const found = expandOnce(index, node, trail);
  trail.delete(node);
  known.set(node, found);
  return found;
}

function expandOnce(index: SchemaIndex, node: SchemaNode, trail: Set<SchemaNode>): readonly Alternative[] {
  const { schema } = node;
  if (schema === false) return [];
  if (!isJsonObject(schema)) return [anyValue];
  const target = index.resolve(node);
  if (target !== undefined) return target.kind === 'schema' ? expand(index, target.node, trail) : [anyValue];
  let found: readonly Alternative[] = [ownAlternative(index, node, schema)];
  const branches = (keyword: string) =>
    (Array.isArray(schema[keyword]) ? schema[keyword] : []).map((_branch, at) => {
      const [branch] = placeBelow(index, node, keyword, at)?.parts ?? [];
      return branch === undefined ? [anyValue] : expand(index, branch, trail);
    });
  for (const branch of branches('allOf')) found = product(found, branch, index, node);
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    if (!Array.isArray(schema[keyword])) continue;
    found = product(found, branches(keyword).flat(), index, node);
  }
  return found;
}

function product(
  one: readonly Alternative[],
  other: readonly Alternative[],
  index: SchemaIndex,
  node: SchemaNode,
): readonly Alternative[] {
  if (one.length * other.length > MOST_ALTERNATIVES) return [opaque(index, node)];
  return one.flatMap((a) => other.map((b) => combine(a, b))).filter((alternative) => alternative !== undefined);
}

/** A schema that is compared as a whole. */
function opaque(index: SchemaIndex, { pointer, schema }: SchemaNode): Alternative {
  const combination = writtenOut(index, pointer, schema);
  return { ...anyValue, origins: [pointer], keywords: new Map([['combination', combination]]) };
}
