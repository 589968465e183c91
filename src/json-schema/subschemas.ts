import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { childPointer } from '../json-pointer.ts';
import { draft07Keywords } from './keywords.ts';

/** A schema is an object or a boolean. */
export type Schema = JsonObject | boolean;

export function isSchema(value: JsonValue | undefined): value is Schema {
  return typeof value === 'boolean' || isJsonObject(value);
}

/** A schema directly below another one. */
export interface Subschema {
  /** Below the pointer of the parent. */
  readonly pointer: string;
  readonly schema: Schema;
  /** Keyword of the parent that holds it. */
  readonly keyword: string;
  /** Name or index under the keyword, where it holds several. */
  readonly key?: string;
}

/** The schemas directly below `schema`, in the order of the text. Values that are no schemas are passed over. */
export function* subschemas(schema: JsonObject, pointer: string): Generator<Subschema> {
  for (const [keyword, value] of Object.entries(schema)) {
    const kind = draft07Keywords.get(keyword);
    if (kind === undefined || typeof value !== 'object' || value === null) {
      if (kind === 'schema' || kind === 'schema-or-schemas')
        if (typeof value === 'boolean') yield { pointer: childPointer(pointer, keyword), schema: value, keyword };
      continue;
    }
    const below = childPointer(pointer, keyword);
    const asList = kind === 'schemas' || (kind === 'schema-or-schemas' && Array.isArray(value));
    const asMap = kind === 'schema-map' || kind === 'dependencies';
    if (asList || asMap) {
      if (Array.isArray(value) !== asList) continue;
      for (const [key, member] of Object.entries(value) as [string, JsonValue][])
        if (isSchema(member)) yield { pointer: childPointer(below, key), schema: member, keyword, key };
    } else if ((kind === 'schema' || kind === 'schema-or-schemas') && !Array.isArray(value)) {
      yield { pointer: below, schema: value, keyword };
    }
  }
}
