import { schemaLimits } from '../../json-schema/limits.ts';
import { SchemaIndex } from '../../json-schema/schema-index.ts';
import { isSchema } from '../../json-schema/subschemas.ts';
import type { Skill } from '../../skill/skill.ts';
import { outputSchemaName } from '../../skill/well-known.ts';
import type { SyntaxProblem } from '../../source/json.ts';
import type { OffsetRange } from '../../source/position.ts';
import type { SourceText } from '../../source/source-text.ts';
import type { NamedFile } from '../file-presence.ts';
import type { Fix } from '../finding.ts';
import type { Violation } from '../rule.ts';
import { pathInSkill } from '../skill-path.ts';
import { SchemaFile } from './schema-file.ts';

/** The output schema among the files of a skill. */
export const schemaPresence: NamedFile = {
  name: outputSchemaName,
  rule: 'schema/missing',
  meant: /^(?:output[-_.]?)?schema\.(?:json|ya?ml)$/i,
  without: 'nothing says what the answer looks like, and nothing checks it',
  ignored: (path) =>
    path.toLowerCase().endsWith('.json')
      ? `The platform reads ${outputSchemaName}; this file is not used as the output schema.`
      : `The output schema is read from ${outputSchemaName}, as JSON; this file is not used.`,
  renamable: (path) => path.toLowerCase() === outputSchemaName,
};

/** What keeps a file from being read; then the schema in it, unless it is too large to look at. */
export function* readSchemaFile(skill: Skill): Generator<Violation, SchemaFile | undefined> {
  const { schemaFile } = skill;
  if (schemaFile === undefined) return undefined;
  const file = pathInSkill(skill, outputSchemaName);
  const source = schemaFile.file.text;
  if (source === undefined) {
    const { kind, message, before } = schemaFile.file.problem;
    const at = before ? { range: before.range(before.text.length, before.text.length) } : {};
    yield { rule: kind === 'too-large' ? 'schema/too-complex' : 'schema/syntax', message, file, ...at };
    return undefined;
  }
  const document = schemaFile.document;
  for (const problem of document?.problems ?? []) yield syntaxViolation(problem, source);
  if (document?.value === undefined) return undefined;
  const whole = source.range(0, 0);
  if (source.text.length > schemaLimits.characters) {
    const size = Math.ceil(source.text.length / 1024).toLocaleString('en');
    const message = `The schema has ${size} KB; the limit is ${schemaLimits.characters / 1024} KB.`;
    yield { rule: 'schema/too-complex', message, file, range: whole };
    return undefined;
  }
  if (!isSchema(document.value)) {
    const { start, end } = document.locate('')?.value ?? { start: 0, end: 0 };
    const message = 'A schema is a JSON object.';
    yield { rule: 'schema/invalid', message, file, range: source.range(start, end) };
    return undefined;
  }
  const index = new SchemaIndex(document.value);
  if (!index.truncated) return new SchemaFile(source, document, index);
  const message = `The schema has more than ${schemaLimits.subschemas.toLocaleString('en')} subschemas.`;
  yield { rule: 'schema/too-complex', message, file, range: whole };
  return undefined;
}

const RULE_OF: Readonly<Record<string, string>> = {
  'duplicate-key': 'schema/duplicate-key',
  'too-deep': 'schema/too-complex',
};

function syntaxViolation({ code, message, range }: SyntaxProblem, source: SourceText): Violation {
  const fix = syntaxFix(code, range, source);
  return {
    rule: RULE_OF[code] ?? 'schema/syntax',
    message,
    file: source.file,
    range: source.range(range.start, range.end),
    ...(fix && { fix }),
  };
}

const MENDS: Readonly<Record<string, string>> = {
  'trailing-comma': 'Delete the comma',
  comment: 'Delete the comment',
  bom: 'Delete the byte order mark',
};

/** Mends for what other parsers allow, where what was meant is beyond doubt. */
function syntaxFix(code: string, { start, end }: SyntaxProblem['range'], source: SourceText): Fix | undefined {
  const description = Object.hasOwn(MENDS, code) ? MENDS[code] : undefined;
  if (description === undefined) return undefined;
  // The mark stands before the first offset.
  const range = code === 'comment' ? withBlanks(source.text, start, end) : { start: code === 'bom' ? -1 : start, end };
  return { description, safe: true, edits: [{ file: source.file, range, newText: '' }] };
}

/** A comment with its whole line when nothing else stands on it, or with the blanks before it at the end of one. */
function withBlanks(text: string, start: number, end: number): OffsetRange {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to++;
  const lineBreak = text.startsWith('\r\n', to) ? 2 : text[to] === '\n' || text[to] === '\r' ? 1 : 0;
  const endsLine = lineBreak > 0 || to === text.length;
  if (!endsLine) return { start, end };
  const beginsLine = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
  return beginsLine ? { start: from, end: to + lineBreak } : { start: from, end: to };
}
