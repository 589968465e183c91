import type { Finding, Severity } from './finding.ts';
import { compareFindings } from './order.ts';
import { ruleById } from './registry.ts';
import type { Violation } from './rule.ts';
import type { RuleSettings } from './settings.ts';
import { applySettings } from './suppression/suppress.ts';

/** Findings with the severities that the settings give their rules; those that are off are left out. */
export function judge(violations: readonly Violation[], settings: RuleSettings): Finding[] {
  return violations.flatMap(({ part, ...rest }) => {
    const severity = levelOf(rest.rule, part, settings);
    return severity === 'off' ? [] : [{ ...rest, severity }];
  });
}

/** Findings in order, with overrides and known findings applied. */
export function finish(findings: readonly Finding[], settings: RuleSettings, today: string): Finding[] {
  return applySettings([...findings].sort(compareFindings), settings, today);
}

/** What the user says of the rule or its group holds for its parts, too; else each has the severity of the preset. */
function levelOf(id: string, part: string | undefined, { rules, preset }: RuleSettings): Severity | 'off' {
  const group = `${id.slice(0, id.indexOf('/'))}/*`;
  const rule = ruleById(id);
  const ofPart = part === undefined ? undefined : rule?.parts?.[part];
  if (part !== undefined && ofPart === undefined) throw new Error(`The rule ${id} has no part "${part}".`);
  return rules[id] ?? rules[group] ?? (ofPart ?? rule)?.severity[preset] ?? 'error';
}
