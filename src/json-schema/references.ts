import { isJsonObject, type JsonValue } from '../json.ts';
import { pointerTokens } from '../json-pointer.ts';
import type { Schema } from './subschemas.ts';

/** The text of a schema's `$ref`; beside it everything else in the schema is ignored by draft-07. */
export function asReference(schema: Schema): string | undefined {
  if (typeof schema === 'boolean' || !Object.hasOwn(schema, '$ref')) return undefined;
  return typeof schema.$ref === 'string' ? schema.$ref : undefined;
}

/** A URI reference made absolute, or undefined when it is none. */
export function parseUri(reference: string, base: URL): URL | undefined {
  try {
    return new URL(reference, base);
  } catch {
    return undefined;
  }
}

/** The value at a JSON pointer, or undefined. Never looks at prototypes. */
export function valueAt(root: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const token of pointerTokens(pointer)) {
    if (Array.isArray(value)) value = /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
    else if (isJsonObject(value)) value = Object.hasOwn(value, token) ? value[token] : undefined;
    else return undefined;
  }
  return value;
}
