import { isJsonObject, type JsonValue } from '../../json.ts';
import { childPointer } from '../../json-pointer.ts';
import { shownValue } from '../../json-schema/describe-problem.ts';
import { testPattern } from '../../json-schema/pattern.ts';
import { inPlace } from '../../json-schema/ref-paths.ts';
import type { SchemaNode } from '../../json-schema/schema-index.ts';
import { nearest } from '../../nearest.ts';
import type { Violation } from '../rule.ts';
import { suggester } from '../suggestions.ts';
import type { ObjectNode, SchemaFile } from './schema-file.ts';

const namesOf = (value: JsonValue | undefined) => (isJsonObject(value) ? Object.keys(value) : []);

/** Patterns that keep a test busy are taken to match from here on. */
const MOST_SLOW = 5;

/** `required` names that nothing declares. */
export function* checkRequired(file: SchemaFile): Generator<Violation> {
  let declared: ReturnType<typeof declaredAround> | undefined;
  const around = (node: SchemaNode) => {
    declared ??= declaredAround(file);
    return declared(node);
  };
  const suggest = suggester();
  let slow = 0;
  const mayMatch = (pattern: string, name: string) => {
    const matches = slow < MOST_SLOW ? testPattern(pattern, name) : undefined;
    if (matches === undefined) slow++;
    return matches !== false;
  };
  for (const node of file.objects) {
    const { required, additionalProperties, properties, patternProperties } = node.schema;
    if (!Array.isArray(required) || Object.hasOwn(node.schema, '$ref')) continue;
    const patterns = namesOf(patternProperties);
    const matched = (name: string) => patterns.some((pattern) => mayMatch(pattern, name));
    const own = new Set(namesOf(properties));
    const closed = additionalProperties === false;
    let known: ReadonlySet<string> | undefined = closed ? own : undefined;
    for (const [index, name] of required.entries()) {
      if (typeof name !== 'string' || own.has(name) || matched(name)) continue;
      known ??= around(node);
      if (known.has(name)) continue;
      const candidates = known;
      const close = suggest(() => nearest(name, [...candidates]));
      const hint = close === undefined ? '' : `; did you mean ${JSON.stringify(close)}?`;
      const message = closed
        ? `${shownValue(name)} is required but not declared, and extra properties are forbidden: nothing fits${hint}`
        : `${shownValue(name)} is required but not declared${hint}`;
      const range = file.value(childPointer(childPointer(node.pointer, 'required'), index));
      const end = close === undefined ? '.' : '';
      yield file.violation('required-undefined', range, message + end, closed ? {} : { part: 'open' });
    }
  }
}

/** For a schema the names that it, those it is combined with, and those around it declare for the same object. */
function declaredAround(file: SchemaFile): (node: SchemaNode) => ReadonlySet<string> {
  const above = new Map<SchemaNode, SchemaNode[]>();
  for (const node of file.index.nodes())
    for (const child of inPlace(file.index, node)) above.set(child, [...(above.get(child) ?? []), node]);
  return (start) => {
    const found = new Set<string>();
    const seen = new Set([start]);
    const pending = [start];
    for (let node = pending.pop(); node !== undefined && seen.size < 500; node = pending.pop()) {
      if (typeof node.schema !== 'boolean') for (const name of namesOf(node.schema.properties)) found.add(name);
      for (const next of [...(above.get(node) ?? []), ...inPlace(file.index, node)])
        if (!seen.has(next)) {
          seen.add(next);
          pending.push(next);
        }
    }
    return found;
  };
}

/** Names that code, people or the platform take for something else. */
export function* checkPropertyNames(file: SchemaFile): Generator<Violation> {
  for (const node of file.objects) {
    if (node.schema.properties === undefined) continue;
    const names = new Set(namesOf(node.schema.properties));
    const folded = new Map<string, string>();
    for (const name of names) {
      const plain = name.toLowerCase();
      const message = nameProblem(name, names, folded.get(plain));
      if (!folded.has(plain)) folded.set(plain, name);
      if (message === undefined) continue;
      const range = file.key(childPointer(childPointer(node.pointer, 'properties'), name));
      yield file.violation('property-name', range, message, name === '__proto__' ? {} : { part: 'doubtful' });
    }
  }
}

const INHERITED = new Set(['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

function nameProblem(name: string, names: ReadonlySet<string>, twin: string | undefined): string | undefined {
  if (name === '__proto__') return '"__proto__" cannot be a property: validators written in JavaScript get it wrong.';
  if (INHERITED.has(name)) return `${JSON.stringify(name)} is a name that every JavaScript object has; choose another.`;
  if (name.trim() === '') return 'A property needs a name.';
  if (name !== name.trim()) return `${JSON.stringify(name)} begins or ends with a blank.`;
  if (twin !== undefined) return `${JSON.stringify(name)} differs from ${JSON.stringify(twin)} only by case.`;
  const base = name.endsWith('_metadata') ? name.slice(0, -'_metadata'.length) : undefined;
  if (base !== undefined && names.has(base))
    return `${JSON.stringify(name)} is where the platform puts the grounding of ${JSON.stringify(base)}; choose another name.`;
  return undefined;
}

/** Objects that accept properties nobody declared. */
export function* checkOpenObjects(file: SchemaFile): Generator<Violation> {
  for (const node of file.objects) {
    const { schema } = node;
    const names = namesOf(schema.properties);
    const isObject = schema.type === 'object' || (Array.isArray(schema.type) && schema.type.includes('object'));
    if (names.length === 0 || !(isObject || schema.type === undefined) || !isStandalone(node)) continue;
    if (
      ['additionalProperties', 'patternProperties', '$ref', 'allOf'].some((keyword) => Object.hasOwn(schema, keyword))
    )
      continue;
    const message = 'Extra properties are allowed: "additionalProperties": false would refuse what nobody declared.';
    yield file.violation('open-object', file.key(node.pointer), message, { fix: closing(file, node) });
  }
}

function closing(file: SchemaFile, node: ObjectNode) {
  const last = Object.keys(node.schema)
    .map((keyword) => ({ key: file.keyOf(node, keyword), end: file.valueOf(node, keyword).end }))
    .reduce((a, b) => (b.end > a.end ? b : a));
  const { text } = file.source;
  const gap = /[,{](\s*)$/.exec(text.slice(0, last.key.start))?.[1] ?? ' ';
  const edit = { range: { start: last.end, end: last.end }, newText: `,${gap}"additionalProperties": false` };
  return file.fix('Forbid extra properties', false, edit);
}

/** False inside conditions and combinations, whose schemas need not say everything. */
export function isStandalone(node: SchemaNode): boolean {
  for (let at: SchemaNode | undefined = node; at !== undefined; at = at.parent)
    if (
      at.keyword &&
      ['if', 'then', 'else', 'not', 'dependencies', 'allOf', 'contains', 'propertyNames'].includes(at.keyword)
    )
      return false;
  return true;
}
