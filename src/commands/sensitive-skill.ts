import type { JsonValue } from '../json.ts';
import { hasMarks } from '../report/redaction/schema-graph.ts';
import type { CheckedSkill } from './check-skills.ts';

type Responses = Pick<CheckedSkill, 'skill' | 'suites'>;

/** Found in every JSON text with a mark, which may be escaped; asking a text takes less than asking what it says. */
const MAYBE_MARKED = /x-pii|\\u/;

/** True when fields of a skill are redacted: by the paths of `redact`, or by a mark in a schema of its responses. */
export function isSensitive(one: Responses, paths: readonly string[]): boolean {
  const { outputSchema, schemaFile } = one.skill;
  const written = schemaFile?.file.text?.text ?? '';
  const unmarked = outputSchema !== undefined && !MAYBE_MARKED.test(written);
  if (paths.length > 0 || schemasOf(one).some((schema) => !(unmarked && schema === outputSchema) && hasMarks(schema)))
    return true;
  // A schema that cannot be read may mark anything.
  return outputSchema === undefined && written.includes('x-pii');
}

/** Every output schema that the responses of a skill are held against: its own, and those that its cases name. */
export function schemasOf({ skill, suites }: Responses): JsonValue[] {
  const own = skill.outputSchema === undefined ? [] : [skill.outputSchema];
  const named = suites.cases.flatMap(({ expect }) => (typeof expect.schema === 'object' ? [expect.schema.value] : []));
  return [...new Set([...own, ...named])];
}

/** Every expected value of its cases. */
export function expectedValuesOf({ suites }: Pick<Responses, 'suites'>): JsonValue[] {
  return suites.cases.flatMap(({ expect }) => (expect.json ? [expect.json.value] : []));
}
