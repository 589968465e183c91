import type { Finding, Severity } from './finding.ts';
import { compareFindings } from './order.ts';
import { families, ruleById } from './registry.ts';
import type { Subject, Violation } from './rule.ts';
import type { RuleSettings } from './settings.ts';
import { duplicateNames, type NamedSkill } from './skill-md/duplicate-name.ts';

/** Every finding about one skill, in a stable order. Never throws for anything that a skill holds. */
export async function checkSkill(subject: Subject, settings: RuleSettings): Promise<Finding[]> {
  return findingsOf(
    families.flatMap((family) => [...family.check(subject)]),
    settings,
  );
}

export { type NamedSkill, namedSkill } from './skill-md/duplicate-name.ts';

/** Findings about names that two skills share; `skills` are those of the whole run. */
export function checkNames(skills: readonly (NamedSkill | undefined)[], settings: RuleSettings): Finding[] {
  return findingsOf([...duplicateNames(skills)], settings);
}

function findingsOf(violations: readonly Violation[], settings: RuleSettings): Finding[] {
  return violations.flatMap((violation) => judge(violation, settings) ?? []).sort(compareFindings);
}

const LOUDNESS = { off: 0, info: 1, warning: 2, error: 3 } as const;

function judge(violation: Violation, settings: RuleSettings): Finding | undefined {
  const { atMost, ...rest } = violation;
  let severity = levelOf(violation.rule, settings);
  if (severity === 'off') return undefined;
  if (atMost !== undefined && LOUDNESS[severity] > LOUDNESS[atMost]) severity = atMost;
  return { ...rest, severity };
}

function levelOf(id: string, settings: RuleSettings): Severity | 'off' {
  const group = `${id.slice(0, id.indexOf('/'))}/*`;
  return settings.rules[id] ?? settings.rules[group] ?? ruleById(id)?.severity[settings.preset] ?? 'error';
}
