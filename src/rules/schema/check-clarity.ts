import { isJsonObject } from '../../json.ts';
import { shownValue } from '../../json-schema/describe-problem.ts';
import { draft07Formats } from '../../json-schema/keywords.ts';
import { nearest } from '../../nearest.ts';
import type { Violation } from '../rule.ts';
import { suggester } from '../suggestions.ts';
import { isStandalone } from './check-properties.ts';
import type { ObjectNode, SchemaFile } from './schema-file.ts';

const SAYS_WHAT = ['type', 'enum', 'const', '$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'properties', 'items'];

/** Properties and lists that say nothing about their values. */
export function* checkTypes(file: SchemaFile): Generator<Violation> {
  for (const node of file.objects) {
    const { schema } = node;
    const isList = schema.type === 'array' || (Array.isArray(schema.type) && schema.type.includes('array'));
    if (isList && !['items', 'prefixItems', 'contains', '$ref'].some((keyword) => Object.hasOwn(schema, keyword))) {
      const message = `Array${nameOf(node)} has no items: its elements can be anything.`;
      yield file.violation('untyped', file.key(node.pointer), message);
    } else if (
      node.keyword === 'properties' &&
      isStandalone(node) &&
      !SAYS_WHAT.some((word) => Object.hasOwn(schema, word))
    ) {
      const message = `Property${nameOf(node)} has no type: its value can be anything.`;
      yield file.violation('untyped', file.key(node.pointer), message, { part: 'property' });
    }
  }
}

const nameOf = (node: ObjectNode) =>
  node.keyword === 'properties' && node.key !== undefined ? ` ${shownValue(node.key)}` : '';

/** Properties that the model is told nothing about but the name. */
export function* checkDescriptions(file: SchemaFile): Generator<Violation> {
  for (const node of file.objects) {
    if (node.keyword !== 'properties' || !isStandalone(node) || isDescribed(file, node)) continue;
    const message = `${shownValue(node.key)} has no description: the model knows its name only.`;
    yield file.violation('property-undescribed', file.key(node.pointer), message);
  }
}

function isDescribed(file: SchemaFile, node: ObjectNode): boolean {
  const { description } = node.schema;
  if (typeof description === 'string' && description.trim() !== '') return true;
  const target = file.index.resolve(node);
  if (target === undefined) return false;
  // A reference that leads nowhere has a finding of its own.
  if (target.kind !== 'schema') return true;
  return isJsonObject(target.node.schema) && typeof target.node.schema.description === 'string';
}

const FORMAT_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['datetime', 'date-time'],
  ['timestamp', 'date-time'],
  ['iso8601', 'date-time'],
  ['url', 'uri'],
  ['link', 'uri'],
  ['mail', 'email'],
  ['e-mail', 'email'],
  ['ip', 'ipv4'],
  ['ip-address', 'ipv4'],
  ['host-name', 'hostname'],
  ['regexp', 'regex'],
]);

// Formats of later drafts and of OpenAPI: what was meant is plain, and draft-07 has nothing for it.
const KNOWN_ELSEWHERE = new Set([
  'uuid',
  'duration',
  'int32',
  'int64',
  'float',
  'double',
  'byte',
  'binary',
  'password',
]);

/** Formats that draft-07 does not define and so does not check. */
export function* checkFormats(file: SchemaFile): Generator<Violation> {
  const suggest = suggester();
  for (const node of file.objects) {
    const { format } = node.schema;
    if (typeof format !== 'string' || (draft07Formats as readonly string[]).includes(format)) continue;
    const near = KNOWN_ELSEWHERE.has(format) ? undefined : suggest(() => nearest(format, draft07Formats));
    const close = FORMAT_SYNONYMS.get(format.toLowerCase()) ?? near;
    const range = file.valueOf(node, 'format');
    const advice =
      close === undefined ? 'draft-07 does not define it, so nothing is checked.' : `did you mean "${close}"?`;
    const fix = close && file.fix(`Write ${close}`, false, { range, newText: JSON.stringify(close) });
    yield file.violation(
      'unknown-format',
      range,
      `Unknown format ${shownValue(format)}; ${advice}`,
      fix ? { fix } : {},
    );
  }
}
