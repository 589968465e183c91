import { isJsonObject, type JsonValue } from '../../json.ts';
import { childPointer } from '../../json-pointer.ts';
import type { SchemaIndex } from '../../json-schema/schema-index.ts';

/** A condition that is larger, its references written out, is compared together with the whole schema. */
const MOST_VALUES = 10_000;

/**
 * A keyword's value with every reference replaced by what it leads to, so that two of them can be compared as texts.
 * A circle is cut where it closes; what would become too large stands for the whole schema, and so for every change in it.
 */
export function writtenOut(index: SchemaIndex, pointer: string, value: JsonValue): JsonValue {
  let left = MOST_VALUES;
  const expand = (at: string, item: JsonValue, trail: readonly string[]): JsonValue => {
    if (--left < 0 || typeof item !== 'object' || item === null) return item;
    if (Array.isArray(item)) return item.map((element, i) => expand(childPointer(at, i), element, trail));
    const node = index.at(at);
    const target = node && index.resolve(node);
    if (target?.kind === 'schema') {
      const to = target.node.pointer;
      return trail.includes(to) ? { circle: trail.indexOf(to) } : expand(to, target.node.schema, [...trail, to]);
    }
    return Object.fromEntries(Object.entries(item).map(([key, of]) => [key, expand(childPointer(at, key), of, trail)]));
  };
  const result = expand(pointer, value, []);
  if (left >= 0) return result;
  return isJsonObject(index.root.schema) ? index.root.schema : value;
}
