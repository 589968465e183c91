import { isJsonObject, type JsonValue } from '../json.ts';
import { childPointer } from '../json-pointer.ts';
import { typeNames } from './keywords.ts';
import type { SchemaIndex } from './schema-index.ts';
import { isSchema } from './subschemas.ts';

/** A value in a schema that the draft-07 meta-schema does not allow. */
export interface MetaProblem {
  /** Leads to the value. */
  readonly pointer: string;
  readonly keyword: string;
  /** `minLength must be a whole number from 0, is "3"`. */
  readonly message: string;
  /** Set for an unknown type name, with the name. */
  readonly unknownType?: string;
}

type Shape = (value: JsonValue, pointer: string, keyword: string) => Iterable<MetaProblem>;

const shown = (value: JsonValue): string => {
  if (value === null || typeof value !== 'object') {
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
  }
  return Array.isArray(value) ? 'a list' : 'an object';
};

const must = (wording: string, test: (value: JsonValue) => boolean): Shape =>
  function* (value, pointer, keyword) {
    if (!test(value)) yield { pointer, keyword, message: `${keyword} must be ${wording}, is ${shown(value)}` };
  };

const isCount = (value: JsonValue) => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const text = must('a string', (value) => typeof value === 'string');
const number = must('a number', (value) => typeof value === 'number');
const count = must('a whole number from 0', isCount);
const flag = must('true or false', (value) => typeof value === 'boolean');
const list = must('a list', Array.isArray);
const schema = must('a schema (an object, true or false)', isSchema);
const free: Shape = () => [];

const schemaList: Shape = function* (value, pointer, keyword) {
  if (!Array.isArray(value)) yield* must('a list of schemas', () => false)(value, pointer, keyword);
  else if (value.length === 0) yield { pointer, keyword, message: `${keyword} must hold at least one schema` };
  else for (const [index, member] of value.entries()) yield* schema(member, childPointer(pointer, index), keyword);
};

const schemaMap: Shape = function* (value, pointer, keyword) {
  if (!isJsonObject(value)) yield* must('an object of schemas by name', () => false)(value, pointer, keyword);
  else
    for (const [name, member] of Object.entries(value))
      if (!isSchema(member))
        yield {
          pointer: childPointer(pointer, name),
          keyword,
          message: `${JSON.stringify(name)} must be a schema (an object, true or false), is ${shown(member)}`,
        };
};

const names: Shape = function* (value, pointer, keyword) {
  if (!Array.isArray(value)) {
    yield* must('a list of property names', () => false)(value, pointer, keyword);
    return;
  }
  const seen = new Set<JsonValue>();
  for (const [index, name] of value.entries()) {
    const at = childPointer(pointer, index);
    if (typeof name !== 'string')
      yield { pointer: at, keyword, message: `${keyword} lists property names, not ${shown(name)}` };
    else if (seen.has(name)) yield { pointer: at, keyword, message: `${keyword} names ${JSON.stringify(name)} twice` };
    seen.add(name);
  }
};

const typeName: Shape = function* (value, pointer, keyword) {
  if (typeof value === 'string' && (typeNames as readonly string[]).includes(value)) return;
  yield {
    pointer,
    keyword,
    message: typeof value === 'string' ? `${JSON.stringify(value)} is not a type` : `${shown(value)} is not a type`,
    ...(typeof value === 'string' && { unknownType: value }),
  };
};

const types: Shape = function* (value, pointer, keyword) {
  if (!Array.isArray(value)) {
    yield* typeName(value, pointer, keyword);
    return;
  }
  if (value.length === 0) yield { pointer, keyword, message: 'type must name at least one type' };
  for (const [index, name] of value.entries()) {
    if (value.indexOf(name) < index)
      yield { pointer: childPointer(pointer, index), keyword, message: `type names ${shown(name)} twice` };
    else yield* typeName(name, childPointer(pointer, index), keyword);
  }
};

const dependencies: Shape = function* (value, pointer, keyword) {
  if (!isJsonObject(value)) {
    yield* must('an object', () => false)(value, pointer, keyword);
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const at = childPointer(pointer, name);
    if (Array.isArray(member)) yield* names(member, at, keyword);
    else yield* must('a schema or a list of property names for each name', isSchema)(member, at, keyword);
  }
};

/** The draft-07 meta-schema, keyword by keyword. */
const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['$schema', text],
  ['$id', text],
  ['$ref', text],
  ['$comment', text],
  ['title', text],
  ['description', text],
  ['default', free],
  ['readOnly', flag],
  ['writeOnly', flag],
  ['examples', list],
  ['contentMediaType', text],
  ['contentEncoding', text],
  ['definitions', schemaMap],
  ['type', types],
  ['enum', list],
  ['const', free],
  ['multipleOf', must('a number above 0', (value) => typeof value === 'number' && value > 0)],
  ['maximum', number],
  ['exclusiveMaximum', number],
  ['minimum', number],
  ['exclusiveMinimum', number],
  ['maxLength', count],
  ['minLength', count],
  ['pattern', text],
  ['format', text],
  ['maxItems', count],
  ['minItems', count],
  ['uniqueItems', flag],
  ['maxProperties', count],
  ['minProperties', count],
  ['required', names],
  ['properties', schemaMap],
  ['patternProperties', schemaMap],
  ['additionalProperties', schema],
  ['propertyNames', schema],
  ['dependencies', dependencies],
  ['items', (value, pointer, keyword) => (Array.isArray(value) ? schemaList : schema)(value, pointer, keyword)],
  ['additionalItems', schema],
  ['contains', schema],
  ['if', schema],
  ['then', schema],
  ['else', schema],
  ['not', schema],
  ['allOf', schemaList],
  ['anyOf', schemaList],
  ['oneOf', schemaList],
]);

/**
 * Where a document breaks the draft-07 meta-schema (http://json-schema.org/draft-07/schema#): one problem for each
 * wrong value, in the order of the text. Said by hand instead of by a validator, so that it costs microseconds and
 * each message names what is allowed.
 */
export function* metaProblems(index: SchemaIndex): Generator<MetaProblem> {
  for (const node of index.nodes()) {
    if (typeof node.schema === 'boolean') continue;
    for (const [keyword, value] of Object.entries(node.schema))
      yield* shapes.get(keyword)?.(value, childPointer(node.pointer, keyword), keyword) ?? [];
  }
}
