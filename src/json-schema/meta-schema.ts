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

/** What a keyword allows: a quick look, and the problems of a value that did not pass it. */
interface Shape {
  readonly fits: (value: JsonValue) => boolean;
  readonly explain: (value: JsonValue, pointer: string, keyword: string) => Iterable<MetaProblem>;
}

const shown = (value: JsonValue): string => {
  if (value === null || typeof value !== 'object') {
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
  }
  return Array.isArray(value) ? 'a list' : 'an object';
};

const must = (wording: string, fits: (value: JsonValue) => boolean): Shape => ({
  fits,
  *explain(value, pointer, keyword) {
    if (!fits(value)) yield { pointer, keyword, message: `${keyword} must be ${wording}, is ${shown(value)}` };
  },
});

const isCount = (value: JsonValue) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isText = (value: JsonValue) => typeof value === 'string';
const isType = (value: JsonValue) => (typeNames as readonly JsonValue[]).includes(value);

const text = must('a string', isText);
const number = must('a number', (value) => typeof value === 'number');
const count = must('a whole number from 0', isCount);
const flag = must('true or false', (value) => typeof value === 'boolean');
const list = must('a list', Array.isArray);
const schema = must('a schema (an object, true or false)', isSchema);
const free = must('anything', () => true);

const schemaList: Shape = {
  fits: (value) => Array.isArray(value) && value.length > 0 && value.every(isSchema),
  *explain(value, pointer, keyword) {
    if (!Array.isArray(value)) yield* must('a list of schemas', Array.isArray).explain(value, pointer, keyword);
    else if (value.length === 0) yield { pointer, keyword, message: `${keyword} must hold at least one schema` };
    else
      for (const [index, member] of value.entries())
        yield* schema.explain(member, childPointer(pointer, index), keyword);
  },
};

const schemaMap: Shape = {
  fits: (value) => isJsonObject(value) && Object.values(value).every(isSchema),
  *explain(value, pointer, keyword) {
    if (!isJsonObject(value)) {
      yield* must('an object of schemas by name', isJsonObject).explain(value, pointer, keyword);
      return;
    }
    for (const [name, member] of Object.entries(value)) {
      const message = `${JSON.stringify(name)} must be a schema (an object, true or false), is ${shown(member)}`;
      if (!isSchema(member)) yield { pointer: childPointer(pointer, name), keyword, message };
    }
  },
};

const names: Shape = {
  fits: (value) => Array.isArray(value) && value.every(isText) && new Set(value).size === value.length,
  *explain(value, pointer, keyword) {
    if (!Array.isArray(value)) {
      yield* must('a list of property names', Array.isArray).explain(value, pointer, keyword);
      return;
    }
    const seen = new Set<JsonValue>();
    for (const [index, name] of value.entries()) {
      const at = childPointer(pointer, index);
      if (!isText(name)) yield { pointer: at, keyword, message: `${keyword} lists property names, not ${shown(name)}` };
      else if (seen.has(name)) yield { pointer: at, keyword, message: `${keyword} names ${shown(name)} twice` };
      seen.add(name);
    }
  },
};

const typeName = function* (value: JsonValue, pointer: string, keyword: string): Generator<MetaProblem> {
  if (isType(value)) return;
  const message = `${shown(value)} is not a type`;
  yield { pointer, keyword, message, ...(typeof value === 'string' && { unknownType: value }) };
};

const types: Shape = {
  fits: (value) =>
    Array.isArray(value)
      ? value.length > 0 && value.every(isType) && new Set(value).size === value.length
      : isType(value),
  *explain(value, pointer, keyword) {
    if (!Array.isArray(value)) {
      yield* typeName(value, pointer, keyword);
      return;
    }
    if (value.length === 0) yield { pointer, keyword, message: 'type must name at least one type' };
    for (const [index, name] of value.entries()) {
      const at = childPointer(pointer, index);
      if (value.indexOf(name) < index) yield { pointer: at, keyword, message: `type names ${shown(name)} twice` };
      else yield* typeName(name, at, keyword);
    }
  },
};

const dependencies: Shape = {
  fits: (value) =>
    isJsonObject(value) && Object.values(value).every((member) => isSchema(member) || names.fits(member)),
  *explain(value, pointer, keyword) {
    if (!isJsonObject(value)) {
      yield* must('an object', isJsonObject).explain(value, pointer, keyword);
      return;
    }
    const wanted = must('a schema or a list of property names for each name', isSchema);
    for (const [name, member] of Object.entries(value))
      yield* (Array.isArray(member) ? names : wanted).explain(member, childPointer(pointer, name), keyword);
  },
};

const items: Shape = {
  fits: (value) => (Array.isArray(value) ? schemaList : schema).fits(value),
  explain: (value, pointer, keyword) => (Array.isArray(value) ? schemaList : schema).explain(value, pointer, keyword),
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
  ['items', items],
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
    for (const keyword of Object.keys(node.schema)) {
      const shape = shapes.get(keyword);
      const value = node.schema[keyword] ?? null;
      if (shape !== undefined && !shape.fits(value))
        yield* shape.explain(value, childPointer(node.pointer, keyword), keyword);
    }
  }
}
