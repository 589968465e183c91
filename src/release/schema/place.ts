import type { JsonValue } from '../../json.ts';
import { childPointer } from '../../json-pointer.ts';
import { assertMeasure } from '../../json-schema/limits.ts';
import { SchemaIndex, type SchemaNode } from '../../json-schema/schema-index.ts';
import { SchemaUnusable } from '../../json-schema/schema-unusable.ts';
import { isSchema } from '../../json-schema/subschemas.ts';

/** A place of an output schema: what stands there must fulfil every one of its parts. Without parts it is anything. */
export interface Place {
  /** JSON pointer of the place as the schema's author wrote it. */
  readonly pointer: string;
  readonly index: SchemaIndex;
  readonly parts: readonly SchemaNode[];
}

/** The whole of a schema; undefined for one that is larger or deeper than the limits of every schema. */
export function wholeSchema(schema: JsonValue): Place | undefined {
  try {
    assertMeasure(schema);
  } catch (error) {
    if (error instanceof SchemaUnusable) return undefined;
    throw error;
  }
  // What is no schema, such as a text, says nothing about values.
  const index = new SchemaIndex(isSchema(schema) ? schema : true);
  return index.truncated ? undefined : { pointer: '', index, parts: [index.root] };
}

/** A place that the schema says nothing about. */
export function anything(of: Place, pointer: string): Place {
  return { pointer, index: of.index, parts: [] };
}

/** The place below a node; undefined when no schema stands there. */
export function placeBelow(index: SchemaIndex, node: SchemaNode, ...tokens: (string | number)[]): Place | undefined {
  const pointer = tokens.reduce<string>(childPointer, node.pointer);
  const found = index.at(pointer);
  return found === undefined ? undefined : { pointer, index, parts: [found] };
}

/** Both at once. */
export function both(one: Place, other: Place): Place {
  const parts = [...one.parts, ...other.parts.filter((part) => !one.parts.includes(part))];
  return { ...(one.parts.length > 0 ? one : other), parts };
}
