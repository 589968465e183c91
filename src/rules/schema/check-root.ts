import type { JsonValue } from '../../json.ts';
import { shownValue } from '../../json-schema/describe-problem.ts';
import { draft07Keywords } from '../../json-schema/keywords.ts';
import type { Violation } from '../rule.ts';
import { ignoredKeywords, laterKeywords } from './keyword-advice.ts';
import type { SchemaFile } from './schema-file.ts';

const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';
const DRAFT_NAMES: readonly [pattern: RegExp, name: string][] = [
  [/2020-12/, '2020-12'],
  [/2019-09/, '2019-09'],
  [/draft-?0?6/, 'draft-06'],
  [/draft-?0?4/, 'draft-04'],
  [/draft-?0?3/, 'draft-03'],
];

/** Which draft the schema says it is written in. */
export function* checkDialect(file: SchemaFile): Generator<Violation> {
  const [root] = file.objects;
  if (root === undefined || root.pointer !== '') return;
  const dialect = root.schema.$schema;
  if (dialect === DRAFT_07 || (dialect !== undefined && typeof dialect !== 'string')) return;
  const safe = !file.objects.some(({ schema }) => Object.keys(schema).some((keyword) => laterKeywords.has(keyword)));
  if (dialect === undefined) {
    yield file.violation('dialect', file.key(''), `$schema is missing; skills are validated as draft-07.`, {
      part: 'absent',
      fix: file.fix('Add $schema', safe, insertion(file)),
    });
    return;
  }
  const range = file.value('/$schema');
  const fix = file.fix('Write draft-07', safe, { range, newText: JSON.stringify(DRAFT_07) });
  if (/^https?:\/\/json-schema\.org\/draft-07\/schema#?$/.test(dialect)) {
    yield file.violation('dialect', range, `The name of draft-07 is "${DRAFT_07}", to the letter.`, {
      part: 'spelling',
      fix,
    });
    return;
  }
  const name = DRAFT_NAMES.find(([pattern]) => pattern.test(dialect))?.[1] ?? shownValue(dialect);
  yield file.violation('dialect', range, `$schema is ${name}; skills are validated as draft-07.`, { fix });
}

function insertion(file: SchemaFile) {
  const { text } = file.source;
  const at = file.value('').start + 1;
  const gap = /^\s*/.exec(text.slice(at))?.[0] ?? '';
  const member = `"$schema": ${JSON.stringify(DRAFT_07)}`;
  const empty = text[at + gap.length] === '}';
  return { range: { start: at, end: at }, newText: empty ? member : `${gap}${member},` };
}

/**
 * What a skill returns is an object. Returns false for a file that is no schema at all, so that nothing else is said
 * of it.
 */
export function* checkRoot(file: SchemaFile): Generator<Violation, boolean> {
  const { schema } = file.index.root;
  if (typeof schema === 'boolean') {
    yield file.violation('root-not-object', file.value(''), `The schema ${schema} says nothing about the answer.`);
    return true;
  }
  const isReference = Object.hasOwn(schema, '$ref');
  const type = isReference ? referredType(file) : schema.type;
  if (type === 'object') return true;
  if (type !== undefined) {
    const message = `Top-level type is ${Array.isArray(type) ? 'a list' : shownValue(type)}; skills return an object.`;
    yield file.violation('root-not-object', file.value(isReference ? '/$ref' : '/type'), message);
    return true;
  }
  if (isReference) return true;
  const names = Object.keys(schema);
  const isSchema = names.length === 0 || names.some((name) => draft07Keywords.has(name) || ignoredKeywords.has(name));
  const message = isSchema
    ? 'Say "type": "object" at the top level; skills return an object.'
    : 'This looks like an answer, not like a schema of one: it has neither "type" nor "properties".';
  yield file.violation('root-not-object', file.key(''), message);
  return isSchema;
}

/** The type of the schema that the reference at the root leads to, through other references if need be. */
function referredType({ index }: SchemaFile): JsonValue | undefined {
  const seen = new Set([index.root]);
  for (let { root: node } = index; ; ) {
    const target = index.resolve(node);
    if (target?.kind !== 'schema' || seen.has(target.node) || typeof target.node.schema === 'boolean') return undefined;
    node = target.node;
    seen.add(node);
    if (typeof node.schema !== 'boolean' && !Object.hasOwn(node.schema, '$ref')) return node.schema.type;
  }
}
