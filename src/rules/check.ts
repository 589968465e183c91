import type { SuiteProblem } from '../evals/case.ts';
import type { Finding, Severity } from './finding.ts';
import { suiteViolations } from './fixture.ts';
import { compareFindings } from './order.ts';
import { families, ruleById } from './registry.ts';
import type { Subject, Violation } from './rule.ts';
import type { RuleSettings } from './settings.ts';
import { duplicateNames, type NamedSkill } from './skill-md/duplicate-name.ts';
import { applyComments, applySettings } from './suppression/suppress.ts';
import { unusedSuppressions } from './suppression/unused.ts';

export { type NamedSkill, namedSkill } from './skill-md/duplicate-name.ts';

/**
 * Every finding about one skill, in a stable order; suppressed ones are in the list and say why they do not count.
 * Never throws for anything that a skill holds.
 */
export async function checkSkill(subject: Subject, settings: RuleSettings): Promise<Finding[]> {
  const violations: Violation[] = [];
  for (const family of families) violations.push(...(await family.check(subject)));
  const commented = applyComments(judge(violations, settings), subject.skill);
  return finish([...commented.findings, ...judge(commented.violations, settings)], settings, subject.today);
}

/** Findings about names that two skills share; `skills` are those of the whole run. */
export function checkNames(skills: readonly (NamedSkill | undefined)[], settings: RuleSettings, today = ''): Finding[] {
  return finish(judge([...duplicateNames(skills)], settings), settings, today);
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
  return judge(violations, settings).sort(compareFindings);
}

function finish(findings: readonly Finding[], settings: RuleSettings, today: string): Finding[] {
  return applySettings([...findings].sort(compareFindings), settings, today);
}

const LOUDNESS = { off: 0, info: 1, warning: 2, error: 3 } as const;

function judge(violations: readonly Violation[], settings: RuleSettings): Finding[] {
  return violations.flatMap(({ atMost, ...rest }) => {
    const level = levelOf(rest.rule, settings);
    if (level === 'off') return [];
    const severity = atMost !== undefined && LOUDNESS[level] > LOUDNESS[atMost] ? atMost : level;
    return [{ ...rest, severity }];
  });
}

function levelOf(id: string, settings: RuleSettings): Severity | 'off' {
  const group = `${id.slice(0, id.indexOf('/'))}/*`;
  return settings.rules[id] ?? settings.rules[group] ?? ruleById(id)?.severity[settings.preset] ?? 'error';
}
