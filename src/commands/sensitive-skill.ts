import type { JsonValue } from '../json.ts';
import { hasMarks } from '../report/redaction/schema-graph.ts';
import type { CheckedSkill } from './check-skills.ts';

type Responses = Pick<CheckedSkill, 'skill' | 'suites'>;

/** True when fields of a skill are redacted: by the paths of `redact`, or by a mark in a schema of its responses. */
export function isSensitive(one: Responses, paths: readonly string[]): boolean {
  if (paths.length > 0 || schemasOf(one).some(hasMarks)) return true;
  const { outputSchema, schemaFile } = one.skill;
  // A schema that cannot be read may mark anything.
  return outputSchema === undefined && (schemaFile?.file.text?.text.includes('x-pii') ?? false);
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
