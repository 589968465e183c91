import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { childPointer } from '../json-pointer.ts';
import { valueAt } from '../json-schema/references.ts';

/** A place in one of the two schemas that are compared. */
export interface Side {
  readonly root: JsonValue;
  readonly pointer: string;
  readonly schema: JsonObject;
  /** True when `anyOf` or `oneOf` adds null to what `schema` says. */
  readonly nullable: boolean;
}

const MOST_REFERENCES = 32;

/** The schema at a pointer, with local references followed and "this or null" unwrapped. */
export function sideAt(root: JsonValue, pointer: string): Side {
  let at = pointer;
  let schema = asObject(valueAt(root, at));
  for (let hops = 0; hops < MOST_REFERENCES && typeof schema.$ref === 'string'; hops++) {
    const target = /^#(\/.*)?$/.exec(schema.$ref);
    if (target === null) break;
    at = decode(target[1] ?? '');
    schema = asObject(valueAt(root, at));
  }
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = schema[keyword];
    if (!Array.isArray(branches) || branches.length !== 2) continue;
    const other = branches.findIndex((branch) => !isNullSchema(branch));
    if (!isNullSchema(branches[1 - other])) continue;
    return { ...sideAt(root, childPointer(childPointer(at, keyword), other)), nullable: true };
  }
  return { root, pointer: at, schema, nullable: false };
}

/** The type names that a value may have; undefined for any. */
export function typesOf({ schema, nullable }: Side): ReadonlySet<string> | undefined {
  const types = new Set<string>();
  if (typeof schema.type === 'string') types.add(schema.type);
  else if (Array.isArray(schema.type)) for (const type of schema.type) types.add(String(type));
  else {
    const values = valuesOf(schema);
    if (values === undefined) return undefined;
    for (const value of values) types.add(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
  }
  if (nullable) types.add('null');
  return types;
}

/** The values that `enum` or `const` allows; undefined for any. */
export function valuesOf(schema: JsonObject): readonly JsonValue[] | undefined {
  if (Object.hasOwn(schema, 'const')) return [schema.const ?? null];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

/** The members of a keyword that maps names to schemas. */
export function namedSchemas(schema: JsonObject, keyword: string): JsonObject {
  const value = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
  return isJsonObject(value) ? value : {};
}

// `true` says nothing, like an empty schema; `false` allows nothing.
function asObject(value: JsonValue | undefined): JsonObject {
  if (isJsonObject(value)) return value;
  return value === false ? { not: {} } : {};
}

function isNullSchema(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && value.type === 'null';
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
