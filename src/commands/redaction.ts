import { randomUUID } from 'node:crypto';
import type { Case } from '../evals/case.ts';
import { createRedactor, type NamedValue, type Redactor } from '../report/redaction/redact.ts';
import type { TrialResult } from '../report/results.ts';
import type { TrialRecord } from '../report/trial-record.ts';
import type { CheckedSkill } from './check-skills.ts';
import type { CommandContext } from './context.ts';
import type { CaseOutcome } from './decide-cases.ts';
import { loadKeyMatches } from './key-matches.ts';
import { checkRedactPaths } from './redact-paths.ts';
import { isSensitive, schemasOf } from './sensitive-skill.ts';

/** What no report of a run may show. */
export interface Redaction {
  /** True when anything of any case is redacted. */
  readonly active: boolean;
  /** What takes the sensitive fields out of a case; undefined for one that has none. */
  of(one: Case): Redactor | undefined;
}

/**
 * Reads the marks of the skills' schemas and the paths of `redact`. Throws `UsageError` for a path that is none or that
 * leads nowhere: nothing may be sent, let alone shown, before that is mended.
 */
export async function prepareRedaction(context: CommandContext, skills: readonly CheckedSkill[]): Promise<Redaction> {
  const paths = context.inputs.redact;
  const matches = await loadKeyMatches(skills.flatMap(schemasOf));
  const check = checkRedactPaths(context, matches);
  for (const one of skills) check.see(one);
  await check.finish();
  const salt = randomUUID();
  const bySkill = new Map(skills.map((one) => [one.skill.directory, one.skill]));
  return {
    active: skills.some((one) => isSensitive(one, paths)),
    of: ({ skill, expect }) => {
      const own = bySkill.get(skill)?.outputSchema;
      const other = typeof expect.schema === 'object' ? [expect.schema.value] : [];
      return createRedactor({
        ...{ paths, salt, matches },
        schemas: [...(own === undefined ? [] : [own]), ...other],
        expected: expect.json?.value,
        named: namedValues(expect),
      });
    },
  };
}

/** The part of a redacted record that stands in the results. */
export function redactedResult(result: TrialResult, record: TrialRecord): TrialResult {
  const { reason, failing_fields, execution, path } = record;
  return { ...result, reason, failing_fields, execution, path };
}

/** The outcomes with what their suites say of the cases redacted; reasons of trials are so already. */
export function redactOutcomes(outcomes: readonly CaseOutcome[], redaction: Redaction): readonly CaseOutcome[] {
  return outcomes.map((outcome) => {
    const { description, reason } = outcome.result;
    const redactor = redaction.of(outcome.one);
    if (redactor === undefined) return outcome;
    const ofTrial = outcome.trials.some((trial) => trial.reason === reason);
    return {
      ...outcome,
      result: {
        ...outcome.result,
        ...(description === undefined ? {} : { description: redactor.text(description) }),
        ...(reason === undefined ? {} : { reason: ofTrial ? reason : redactor.text(reason) }),
      },
    };
  });
}

/** The values that checks and rules of comparison name for a path. */
function namedValues({ checks, compare }: Case['expect']): NamedValue[] {
  const ofChecks = checks.flatMap((check) =>
    [check.equals, check.notEquals, check.contains, ...(check.in ?? [])].flatMap((value) =>
      value === undefined || check.path === undefined ? [] : [{ path: check.path, value }],
    ),
  );
  return [...ofChecks, ...compare.flatMap(({ path, values = [] }) => values.map((value) => ({ path, value })))];
}
