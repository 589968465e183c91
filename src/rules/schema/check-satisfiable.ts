import { isJsonObject, type JsonValue } from '../../json.ts';
import { childPointer } from '../../json-pointer.ts';
import { typeNames } from '../../json-schema/keywords.ts';
import type { Violation } from '../rule.ts';
import type { ObjectNode, SchemaFile } from './schema-file.ts';

const LIMITS: readonly (readonly [low: string, high: string, strict: boolean])[] = [
  ['minimum', 'maximum', false],
  ['exclusiveMinimum', 'maximum', true],
  ['minimum', 'exclusiveMaximum', true],
  ['exclusiveMinimum', 'exclusiveMaximum', true],
  ['minLength', 'maxLength', false],
  ['minItems', 'maxItems', false],
  ['minProperties', 'maxProperties', false],
];

const NUMBERS = ['number', 'integer'];
const APPLIES_TO: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['minLength', 'maxLength', 'pattern'].map((keyword) => [keyword, ['string']])),
  ...Object.fromEntries(
    ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].map((keyword) => [keyword, NUMBERS]),
  ),
  ...Object.fromEntries(
    ['items', 'additionalItems', 'minItems', 'maxItems', 'uniqueItems', 'contains'].map((keyword) => [
      keyword,
      ['array'],
    ]),
  ),
  ...Object.fromEntries(
    [
      'properties',
      'patternProperties',
      'additionalProperties',
      'propertyNames',
      'required',
      'minProperties',
      'maxProperties',
      'dependencies',
    ].map((keyword) => [keyword, ['object']]),
  ),
};

const LOWER = new Set(LIMITS.map(([low]) => low));

/** True for a keyword that means something for values of some types only. */
function isParticular(keyword: string): boolean {
  return keyword === 'format' || Object.hasOwn(APPLIES_TO, keyword);
}

/** Schemas that no value satisfies, and keywords that can never apply. */
export function* checkSatisfiable(file: SchemaFile): Generator<Violation> {
  for (const node of file.objects) {
    const { schema } = node;
    if (Object.hasOwn(schema, '$ref')) continue;
    const keywords = Object.keys(schema);
    if (keywords.some((keyword) => LOWER.has(keyword))) yield* checkLimits(file, node);
    if (schema.type !== undefined && keywords.some(isParticular)) yield* checkApplicable(file, node, keywords);
    if (schema.not !== undefined || schema.allOf !== undefined) yield* checkCombined(file, node);
  }
}

function* checkLimits(file: SchemaFile, node: ObjectNode): Generator<Violation> {
  for (const [low, high, strict] of LIMITS) {
    const from = node.schema[low];
    const to = typeof from === 'number' ? node.schema[high] : undefined;
    if (typeof from !== 'number' || typeof to !== 'number' || from < to || (from === to && !strict)) continue;
    const sign = from === to ? '=' : '>';
    yield file.violation('unsatisfiable', file.keyOf(node, low), `${low} ${from} ${sign} ${high} ${to}: nothing fits.`);
  }
}

function typesOf(schema: { readonly [keyword: string]: JsonValue }): readonly JsonValue[] | undefined {
  return typeof schema.type === 'string' ? [schema.type] : Array.isArray(schema.type) ? schema.type : undefined;
}

function* checkApplicable(file: SchemaFile, node: ObjectNode, keywords: readonly string[]): Generator<Violation> {
  const types = typesOf(node.schema)?.filter((type) => (typeNames as readonly JsonValue[]).includes(type));
  if (types === undefined || types.length === 0) return;
  for (const keyword of keywords) {
    // `"required": true` is a mistake of another kind, and told as one.
    if (keyword === 'required' && !Array.isArray(node.schema.required)) continue;
    const applies = Object.hasOwn(APPLIES_TO, keyword) ? APPLIES_TO[keyword] : undefined;
    if (applies && !types.some((type) => applies.includes(String(type)))) {
      const message = `"${keyword}" never applies: the type is ${types.join(' or ')}, not ${applies.join(' or ')}.`;
      yield file.violation('unsatisfiable', file.keyOf(node, keyword), message);
    } else if (keyword === 'format' && !types.includes('string')) {
      const message = `"format" never applies: the type is ${types.join(' or ')}, and formats are those of texts.`;
      yield file.violation('unsatisfiable', file.keyOf(node, keyword), message, { part: 'format' });
    }
  }
}

function* checkCombined(file: SchemaFile, node: ObjectNode): Generator<Violation> {
  const { schema } = node;
  if (schema.not === true || (isJsonObject(schema.not) && Object.keys(schema.not).length === 0))
    yield file.violation('unsatisfiable', file.keyOf(node, 'not'), '"not" excludes everything: nothing fits.');
  if (!Array.isArray(schema.allOf)) return;
  const branches = schema.allOf.map((branch) => resolved(file, node, branch));
  let left = typesOf(schema)?.map(String);
  for (const [index, branch] of branches.entries()) {
    const types = typesOf(branch)?.map(String);
    if (types === undefined) continue;
    const fitting = left?.filter((type) => types.includes(type) || (type === 'integer' && types.includes('number')));
    const narrowed =
      left && types.includes('integer') && left.includes('number') ? [...(fitting ?? []), 'integer'] : fitting;
    if (narrowed?.length === 0) {
      const range = file.value(childPointer(childPointer(node.pointer, 'allOf'), index));
      const message = `Type ${types.join(' or ')} excludes ${left?.join(' or ')} of the other schemas: nothing fits.`;
      yield file.violation('unsatisfiable', { start: range.start, end: range.start + 1 }, message);
      return;
    }
    left = narrowed ?? types;
  }
  yield* checkClosedBranches(file, node, branches);
}

/** `additionalProperties: false` looks at its own `properties` only, so a closed branch refuses those of the others. */
function* checkClosedBranches(
  file: SchemaFile,
  node: ObjectNode,
  branches: readonly { readonly [keyword: string]: JsonValue }[],
): Generator<Violation> {
  const namesIn = (schema: { readonly [keyword: string]: JsonValue }) =>
    isJsonObject(schema.properties) ? Object.keys(schema.properties) : [];
  for (const [index, branch] of branches.entries()) {
    if (branch.additionalProperties !== false || isJsonObject(branch.patternProperties)) continue;
    const own = new Set(namesIn(branch));
    const other = [node.schema, ...branches.filter((_, i) => i !== index)]
      .flatMap(namesIn)
      .find((name) => !own.has(name));
    if (other === undefined) continue;
    const range = file.value(childPointer(childPointer(node.pointer, 'allOf'), index));
    const message = `This closed schema refuses ${JSON.stringify(other)}, which another one of allOf declares.`;
    yield file.violation('unsatisfiable', { start: range.start, end: range.start + 1 }, message, {
      part: 'closed-branch',
    });
  }
}

function resolved(file: SchemaFile, node: ObjectNode, branch: JsonValue): { readonly [keyword: string]: JsonValue } {
  if (!isJsonObject(branch)) return {};
  if (!Object.hasOwn(branch, '$ref')) return branch;
  const index = Array.isArray(node.schema.allOf) ? node.schema.allOf.indexOf(branch) : -1;
  const at = file.index.at(childPointer(childPointer(node.pointer, 'allOf'), index));
  const target = at && file.index.resolve(at);
  return target?.kind === 'schema' && isJsonObject(target.node.schema) ? target.node.schema : {};
}
