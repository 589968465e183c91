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
export function subschemas(schema: JsonObject, pointer: string): Subschema[] {
  const found: Subschema[] = [];
  for (const keyword of Object.keys(schema)) {
    const kind = draft07Keywords.get(keyword);
    if (kind === undefined || kind === 'assertion' || kind === 'annotation' || kind === 'core') continue;
    const value = schema[keyword];
    const isList = Array.isArray(value);
    if (kind === 'schemas' || (kind === 'schema-or-schemas' && isList)) {
      if (!isList) continue;
      const below = childPointer(pointer, keyword);
      for (const [index, member] of value.entries()) add(found, member, below, keyword, String(index));
    } else if (kind === 'schema-map' || kind === 'dependencies') {
      if (!isJsonObject(value)) continue;
      const below = childPointer(pointer, keyword);
      for (const name of Object.keys(value)) add(found, value[name], below, keyword, name);
    } else if (isSchema(value)) {
      found.push({ pointer: childPointer(pointer, keyword), schema: value, keyword });
    }
  }
  return found;
}

function add(found: Subschema[], schema: JsonValue | undefined, below: string, keyword: string, key: string): void {
  if (isSchema(schema)) found.push({ pointer: childPointer(below, key), schema, keyword, key });
}
