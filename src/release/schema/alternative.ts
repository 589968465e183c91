import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { childPointer } from '../../json-pointer.ts';
import type { SchemaIndex, SchemaNode } from '../../json-schema/schema-index.ts';
import { canonicalText, same } from './canonical.ts';
import { anything, both, type Place, placeBelow } from './place.ts';
import { writtenOut } from './written-out.ts';

/** Types of values; every integer is a number too. */
export type TypeName = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

/** One way in which a value may fulfil a place: combinators and references are gone, keywords are put together. */
export interface Alternative {
  /** Pointers of the schemas that it is made of, as far as they say something; the same pointers, the same meaning. */
  readonly origins: readonly string[];
  /** Types that are named; undefined for any. */
  readonly types: ReadonlySet<TypeName> | undefined;
  /** False when numbers may have fractions. */
  readonly integer: boolean;
  /** Values that `enum` or `const` allows; undefined for any. */
  readonly values: readonly JsonValue[] | undefined;
  /** Bounds, formats, conditions: every keyword that is compared by its value. */
  readonly keywords: ReadonlyMap<string, JsonValue>;
  readonly properties: ReadonlyMap<string, Place>;
  readonly required: ReadonlySet<string>;
  readonly patterns: ReadonlyMap<string, Place>;
  /** What properties that are not named may be; `closed` when there are none. */
  readonly additional: Place | 'closed' | undefined;
  /** The first elements of an array one by one, and all others. */
  readonly elements: { readonly first: readonly Place[]; readonly rest: Place | undefined };
}

/** In the order in which they are named to people. */
export const typeNames: readonly TypeName[] = ['object', 'array', 'string', 'number', 'boolean', 'null'];

/** A schema with these alone says nothing about a value that its branches and references do not say. */
const silent = [
  ...['allOf', 'anyOf', 'oneOf', '$ref', '$id', '$schema', 'definitions', '$defs'],
  ...['title', 'description', 'examples', 'default', '$comment', 'readOnly', 'writeOnly'],
];
/** Keywords that are not compared by their value. */
const structural = new Set([
  ...silent,
  ...['type', 'enum', 'const', 'properties', 'required', 'patternProperties', 'additionalProperties'],
  ...['items', 'additionalItems'],
]);

/** An alternative that allows anything. */
export const anyValue: Alternative = {
  origins: [],
  types: undefined,
  integer: false,
  values: undefined,
  keywords: new Map(),
  properties: new Map(),
  required: new Set(),
  patterns: new Map(),
  additional: undefined,
  elements: { first: [], rest: undefined },
};

/** What the keywords of one schema say, without its combinators. */
export function ownAlternative(index: SchemaIndex, node: SchemaNode, schema: JsonObject): Alternative {
  const place = { pointer: node.pointer, index, parts: [node] };
  const named = (keyword: string) =>
    new Map(
      Object.keys(isJsonObject(schema[keyword]) ? schema[keyword] : {}).map((name) => [
        name,
        placeBelow(index, node, keyword, name) ?? anything(place, node.pointer),
      ]),
    );
  const written = Array.isArray(schema.type) ? schema.type : schema.type === undefined ? undefined : [schema.type];
  const listed = Array.isArray(schema.enum) ? schema.enum : undefined;
  const only = Object.hasOwn(schema, 'const') ? (schema.const ?? null) : undefined;
  const values =
    only === undefined ? listed : [only].filter((value) => listed?.some((one) => same(one, value)) ?? true);
  const keywords = new Map(
    Object.entries(schema)
      .filter(([keyword]) => !structural.has(keyword))
      .map(([keyword, value]) => [keyword, writtenOut(index, childPointer(node.pointer, keyword), value)]),
  );
  const additional = schema.additionalProperties === false ? 'closed' : placeBelow(index, node, 'additionalProperties');
  const first = Array.isArray(schema.items)
    ? schema.items.map((_item, at) => placeBelow(index, node, 'items', at) ?? anything(place, node.pointer))
    : undefined;
  const elements = first
    ? { first, rest: placeBelow(index, node, 'additionalItems') }
    : { first: [], rest: placeBelow(index, node, 'items') };
  const alternative: Alternative = {
    origins: [node.pointer],
    types: written && new Set(written.map(typeName).filter((type) => type !== undefined)),
    integer: written?.includes('integer') === true && !written.includes('number'),
    values,
    keywords,
    properties: named('properties'),
    required: new Set(Array.isArray(schema.required) ? schema.required.map(String) : []),
    patterns: named('patternProperties'),
    additional,
    elements,
  };
  return Object.keys(schema).every((keyword) => silent.includes(keyword))
    ? { ...alternative, origins: [] }
    : alternative;
}

/** A value that fulfils both; undefined when there is none. */
export function combine(one: Alternative, other: Alternative): Alternative | undefined {
  if (one === anyValue) return other;
  if (other === anyValue) return one;
  const types = one.types && other.types ? intersection(one.types, other.types) : (one.types ?? other.types);
  if (types?.size === 0) return undefined;
  const values =
    one.values && other.values
      ? one.values.filter((value) => other.values?.some((candidate) => same(value, candidate)))
      : (one.values ?? other.values);
  if (values?.length === 0) return undefined;
  return {
    origins: [...one.origins, ...other.origins],
    types,
    integer: one.integer || other.integer,
    values,
    keywords: merged(one.keywords, other.keywords, narrower),
    properties: merged(one.properties, other.properties, both),
    required: new Set([...one.required, ...other.required]),
    patterns: merged(one.patterns, other.patterns, both),
    additional: bothAdditional(one.additional, other.additional),
    elements: bothElements(one.elements, other.elements),
  };
}

function bothAdditional(one: Alternative['additional'], other: Alternative['additional']): Alternative['additional'] {
  if (one === 'closed' || other === 'closed') return 'closed';
  return one && other ? both(one, other) : (one ?? other);
}

function bothElements(one: Alternative['elements'], other: Alternative['elements']): Alternative['elements'] {
  const length = Math.max(one.first.length, other.first.length);
  const at = ({ first, rest }: Alternative['elements'], index: number) => first[index] ?? rest;
  const joined = (a: Place | undefined, b: Place | undefined) => (a && b ? both(a, b) : (a ?? b));
  const first = Array.from({ length }, (_, index) => joined(at(one, index), at(other, index)));
  return { first: first.filter((place) => place !== undefined), rest: joined(one.rest, other.rest) };
}

const lower = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);
const upper = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);

function narrower(one: JsonValue, other: JsonValue, keyword: string): JsonValue {
  if (same(one, other)) return one;
  if (isNumber(one) && isNumber(other)) {
    if (lower.has(keyword)) return one > other ? one : other;
    if (upper.has(keyword)) return one < other ? one : other;
  }
  // Two patterns, two conditions: kept together, in an order that does not depend on how they were written down.
  return [one, other].sort((a, b) => (canonicalText(a) < canonicalText(b) ? -1 : 1));
}

function isNumber(value: JsonValue): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function merged<T>(
  one: ReadonlyMap<string, T>,
  other: ReadonlyMap<string, T>,
  join: (one: T, other: T, key: string) => T,
): ReadonlyMap<string, T> {
  if (one.size === 0 || other.size === 0) return one.size === 0 ? other : one;
  const result = new Map(one);
  for (const [key, value] of other) {
    const known = result.get(key);
    result.set(key, known === undefined ? value : join(known, value, key));
  }
  return result;
}

function intersection<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): Set<T> {
  return new Set([...one].filter((value) => other.has(value)));
}

function typeName(written: JsonValue): TypeName | undefined {
  if (written === 'integer') return 'number';
  return typeNames.find((type) => type === written);
}

/** The type of a value. */
export function typeOfValue(value: JsonValue): TypeName {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'boolean' || type === 'string' || type === 'object' ? type : 'number';
}
