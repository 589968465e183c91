import type { JsonObject, JsonValue } from '../json.ts';
import { childPointer } from '../json-pointer.ts';
import { draft07Formats, draft07Keywords } from './keywords.ts';
import { asReference } from './references.ts';
import type { SchemaIndex, SchemaNode } from './schema-index.ts';
import { SchemaUnusable } from './schema-unusable.ts';
import type { Schema } from './subschemas.ts';

/** A schema that means the same to every draft-07 validator. */
export interface NeutralSchema {
  readonly schema: Schema;
  /** The pointer in the original of a pointer in `schema`. */
  original(pointer: string): string;
}

/**
 * A copy with the assertions of draft-07 only. Everything a validator might honour beyond the draft (`nullable`,
 * `$async`, `discriminator`, `$anchor`, newer keywords, unknown formats) is gone, so is every annotation; each
 * reference leads to `#/definitions/<n>` of the copy, so that no `$id`, base URI or escaping is left to
 * interpret. Throws `SchemaUnusable` for a reference that leads nowhere and for a property named `__proto__`.
 */
export function neutralise(index: SchemaIndex): NeutralSchema {
  const targets: SchemaNode[] = [];
  const slots = new Map<SchemaNode, number>();

  const slotOf = (node: SchemaNode): number => {
    const known = slots.get(node);
    if (known !== undefined) return known;
    slots.set(node, targets.length);
    return targets.push(node) - 1;
  };

  const copy = (node: SchemaNode): Schema => {
    if (typeof node.schema === 'boolean') return node.schema;
    if (asReference(node.schema) !== undefined) {
      return { $ref: `#/definitions/${slotOf(followed(index, node))}` };
    }
    const result: JsonObject = {};
    for (const [keyword, value] of Object.entries(node.schema)) {
      const kept = copyKeyword(keyword, value, childPointer(node.pointer, keyword));
      if (kept !== undefined) result[keyword] = kept;
    }
    return result;
  };

  const copyKeyword = (keyword: string, value: JsonValue, pointer: string): JsonValue | undefined => {
    const kind = draft07Keywords.get(keyword);
    if (kind === undefined || kind === 'annotation' || kind === 'core') return undefined;
    if (keyword === 'definitions' || keyword === '$defs') return undefined;
    if (keyword === 'format') return (draft07Formats as readonly JsonValue[]).includes(value) ? value : undefined;
    if (kind === 'assertion') return value;
    return copyBelow(value, pointer);
  };

  const copyBelow = (value: JsonValue, pointer: string): JsonValue => {
    const node = index.at(pointer);
    if (node) return copy(node);
    if (Array.isArray(value)) return value.map((member, at) => copyBelow(member, childPointer(pointer, at)));
    if (typeof value !== 'object' || value === null) return value;
    const result: JsonObject = {};
    for (const [name, member] of Object.entries(value)) {
      const at = childPointer(pointer, name);
      if (name === '__proto__')
        throw new SchemaUnusable(
          'property-name',
          at,
          'The schema names a property "__proto__", which cannot be checked.',
        );
      result[name] = copyBelow(member, at);
    }
    return result;
  };

  if (typeof index.root.schema === 'boolean') return { schema: index.root.schema, original: (pointer) => pointer };
  const $ref = `#/definitions/${slotOf(index.root)}`;
  const definitions: JsonObject = {};
  for (let slot = 0; slot < targets.length; slot++) {
    const target = targets[slot];
    if (target) definitions[slot] = copy(target);
  }
  return {
    schema: { $ref, definitions },
    original(pointer) {
      const match = /^\/definitions\/(\d+)(?=\/|$)/.exec(pointer);
      const target = match && targets[Number(match[1])];
      return match && target ? target.pointer + pointer.slice(match[0].length) : pointer;
    },
  };
}

function followed(index: SchemaIndex, node: SchemaNode): SchemaNode {
  const resolution = index.resolve(node);
  if (resolution?.kind === 'schema') return resolution.node;
  const reference = JSON.stringify(asReference(node.schema));
  const why =
    resolution?.kind === 'elsewhere'
      ? 'leads to another document, and nothing is fetched'
      : resolution?.kind === 'not-a-schema'
        ? 'leads to something that is no schema'
        : 'leads nowhere';
  throw new SchemaUnusable('ref', childPointer(node.pointer, '$ref'), `$ref ${reference} ${why}.`);
}
