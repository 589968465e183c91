import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { childPointer } from '../../json-pointer.ts';
import { shownValue } from '../../json-schema/describe-problem.ts';
import { draft07Keywords, typeNames } from '../../json-schema/keywords.ts';
import { metaProblems } from '../../json-schema/meta-schema.ts';
import { nearest } from '../../nearest.ts';
import type { Fix } from '../finding.ts';
import type { Violation } from '../rule.ts';
import { type Suggest, suggester } from '../suggestions.ts';
import { harmlessKeywords, ignoredKeywords } from './keyword-advice.ts';
import { nullableViolation } from './nullable.ts';
import type { ObjectNode, SchemaFile } from './schema-file.ts';

const TYPE_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['str', 'string'],
  ['text', 'string'],
  ['date', 'string'],
  ['datetime', 'string'],
  ['int', 'integer'],
  ['long', 'integer'],
  ['float', 'number'],
  ['double', 'number'],
  ['decimal', 'number'],
  ['bool', 'boolean'],
  ['list', 'array'],
  ['tuple', 'array'],
  ['dict', 'object'],
  ['map', 'object'],
  ['none', 'null'],
  ['nil', 'null'],
]);

/** What the draft-07 meta-schema does not allow. */
export function* checkMeta(file: SchemaFile): Generator<Violation> {
  const suggest = suggester();
  for (const { pointer, message, unknownType } of metaProblems(file.index)) {
    const meant =
      unknownType && (TYPE_SYNONYMS.get(unknownType.toLowerCase()) ?? suggest(() => nearest(unknownType, typeNames)));
    const end = !unknownType ? '.' : meant ? `; did you mean "${meant}"?` : `; types are ${typeNames.join(', ')}.`;
    yield file.violation('invalid', file.value(pointer), message + end);
  }
}

/** Keywords that draft-07 does not apply, and words that no draft knows. */
export function* checkKeywords(file: SchemaFile): Generator<Violation> {
  const reached = [...file.index.nodes()].filter(({ parent }) => parent === undefined).map(({ pointer }) => pointer);
  const suggest = suggester();
  for (const node of file.objects) {
    for (const keyword of Object.keys(node.schema)) {
      const value = node.schema[keyword] ?? null;
      if (draft07Keywords.has(keyword)) {
        if (isJsonObject(value)) yield* dataReference(file, node, keyword, value);
      } else if (keyword === 'nullable') yield nullableViolation(file, node);
      else if (ignoredKeywords.has(keyword)) yield ignored(file, node, keyword, value);
      else if (keyword.startsWith('x-') || harmlessKeywords.has(keyword)) continue;
      else if (!isReached(childPointer(node.pointer, keyword), reached)) yield unknown(file, node, keyword, suggest);
    }
  }
}

/** A reference leads to this place or below it, so it holds schemas whatever it is called. */
function isReached(pointer: string, targets: readonly string[]): boolean {
  return targets.some((target) => target === pointer || target.startsWith(`${pointer}/`));
}

/** `{"minimum": {"$data": "1/other"}}`, which only ajv knows, and only when it is told to. */
function* dataReference(file: SchemaFile, node: ObjectNode, keyword: string, value: JsonObject): Generator<Violation> {
  if (draft07Keywords.get(keyword) !== 'assertion' || keyword === 'const' || keyword === 'enum') return;
  if (!Object.hasOwn(value, '$data')) return;
  const pointer = childPointer(node.pointer, keyword);
  const message = `draft-07 ignores "$data"; ${ignoredKeywords.get('$data')}.`;
  yield file.violation('ignored-keyword', file.key(childPointer(pointer, '$data')), message);
}

function ignored(file: SchemaFile, node: ObjectNode, keyword: string, value: JsonValue): Violation {
  const fix = ignoredFix(file, node, keyword, value);
  const message = `draft-07 ignores "${keyword}"; ${ignoredKeywords.get(keyword)}.`;
  return file.violation('ignored-keyword', file.keyOf(node, keyword), message, fix ? { fix } : {});
}

function ignoredFix(file: SchemaFile, node: ObjectNode, keyword: string, value: JsonValue): Fix | undefined {
  const rename = (from: string, to: string) => ({ range: file.keyOf(node, from), newText: JSON.stringify(to) });
  const free = (name: string) => !Object.hasOwn(node.schema, name);
  if (keyword === 'prefixItems' && free('additionalItems')) {
    const rest = free('items') ? [] : [rename('items', 'additionalItems')];
    return file.fix('Write items', false, rename(keyword, 'items'), ...rest);
  }
  if (keyword === 'dependentRequired' && free('dependencies'))
    return file.fix('Write dependencies', false, rename(keyword, 'dependencies'));
  if (keyword === '$anchor' && free('$id') && typeof value === 'string') {
    const name = { range: file.valueOf(node, keyword), newText: JSON.stringify(`#${value}`) };
    return file.fix('Write $id', false, rename(keyword, '$id'), name);
  }
  return undefined;
}

function unknown(file: SchemaFile, node: ObjectNode, keyword: string, suggest: Suggest): Violation {
  const range = file.keyOf(node, keyword);
  const known = () => [...draft07Keywords.keys()].filter((name) => !Object.hasOwn(node.schema, name));
  const close =
    keyword === 'example' ? 'examples' : keyword === 'desc' ? 'description' : suggest(() => nearest(keyword, known()));
  const advice = close === undefined ? 'draft-07 has no such keyword.' : `did you mean "${close}"?`;
  // `"example": 1` is not yet a list of examples.
  const renamable = close !== undefined && (close !== 'examples' || Array.isArray(node.schema[keyword]));
  const fix = renamable && file.fix(`Write ${close}`, false, { range, newText: JSON.stringify(close) });
  return file.violation(
    'unknown-keyword',
    range,
    `Unknown keyword ${shownValue(keyword)}; ${advice}`,
    fix ? { fix } : {},
  );
}
