import { randomUUID } from 'node:crypto';
import { UsageError } from '../errors.ts';
import { FieldPathError, parseFieldPath } from '../evals/field-path.ts';
import { createRedactor, type Redactor } from '../report/redaction/redact.ts';
import type { TrialResult } from '../report/results.ts';
import type { TrialRecord } from '../report/trial-record.ts';
import type { PreparedSkill } from './prepared-skill.ts';

/** What takes sensitive fields out of the trials of a skill, by its directory. Throws `UsageError` for a bad path. */
export function redactors(
  skills: readonly PreparedSkill[],
  paths: readonly string[],
): ReadonlyMap<string, Redactor | undefined> {
  const problems = paths.flatMap(problemOf);
  if (problems.length > 0) throw new UsageError(problems);
  const salt = randomUUID();
  return new Map(
    skills.map(({ skill }) => [skill.directory, createRedactor({ paths, schema: skill.outputSchema, salt })]),
  );
}

/** The part of a redacted record that stands in the results. */
export function redactedResult(result: TrialResult, record: TrialRecord): TrialResult {
  const { reason, failing_fields, path } = record;
  return { ...result, reason, failing_fields, path };
}

function problemOf(path: string): string[] {
  try {
    parseFieldPath(path);
    return [];
  } catch (error) {
    if (error instanceof FieldPathError) return [`redact: "${path}" is not a field path: ${error.message}`];
    throw error;
  }
}
