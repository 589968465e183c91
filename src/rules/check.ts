import type { SuiteProblem } from '../evals/case.ts';
import { capped } from './capped.ts';
import { checkFamilies } from './check-families.ts';
import { concealSecrets } from './conceal-secrets.ts';
import type { FamilyFailure } from './family.ts';
import type { Finding } from './finding.ts';
import { suiteViolations } from './fixture.ts';
import { finish, judge } from './judge.ts';
import { compareFindings } from './order.ts';
import { families } from './registry.ts';
import type { Subject, Violation } from './rule.ts';
import type { RuleSettings } from './settings.ts';
import { applyComments } from './suppression/suppress.ts';
import { unusedSuppressions } from './suppression/unused.ts';

export { type CheckedName, checkedName, checkNames } from './check-names.ts';
export type { FamilyFailure } from './family.ts';

/**
 * Every finding about one skill, in a stable order; suppressed ones are in the list and say why they do not count.
 * Never throws for anything that a skill holds. A check that throws is a bug of this tool: `failed` hears of it, and
 * the findings of the others are returned; without `failed` its error is thrown.
 */
export async function checkSkill(
  subject: Subject,
  settings: RuleSettings,
  failed: (failure: FamilyFailure) => void = rethrow,
): Promise<Finding[]> {
  const { violations, failures } = await checkFamilies(families, subject);
  const commented = applyComments(judge(violations, settings), subject.skill);
  for (const failure of failures) failed(failure);
  const ofComments = judge([...capped(commented.violations)], settings);
  const findings = concealSecrets([...commented.findings, ...ofComments], subject.skill);
  return finish(findings, settings, subject.today);
}

function rethrow({ error }: FamilyFailure): never {
  throw error;
}

/**
 * Findings about suppressions that suppress nothing. Only for a run over every skill of the repository: a run over
 * some of them cannot know. `findings` are all findings of the run.
 */
export function checkSuppressions(findings: readonly Finding[], settings: RuleSettings, today: string): Finding[] {
  return judge([...unusedSuppressions(settings, findings, today)], settings).sort(compareFindings);
}

/** Findings from problems of suites that only the whole run shows: those that no skill reads, a budget that is too small. */
export function checkSuites(problems: readonly SuiteProblem[], settings: RuleSettings, today: string): Finding[] {
  return finish(judge([...suiteViolations(problems)], settings), settings, today);
}

/** Findings from violations that were found elsewhere, in the configuration for example. */
export function findingsOf(violations: readonly Violation[], settings: RuleSettings): Finding[] {
  return judge([...capped(violations)], settings).sort(compareFindings);
}
