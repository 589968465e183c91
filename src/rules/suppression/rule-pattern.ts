import { nearest } from '../../nearest.ts';
import { ruleById, rules } from '../registry.ts';
import { ruleGroups, type Violation } from '../rule.ts';
import type { Suggest } from '../suggestions.ts';

const ids = rules.map((rule) => rule.id);

/** Whether a rule is meant by an id (`schema/nullable`) or the whole of a group (`schema/*`). */
export function matchesRule(rule: string, pattern: string): boolean {
  return pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern;
}

/** A violation for a pattern that no rule can match. */
export function unknownRule(
  pattern: string,
  place: Pick<Violation, 'file' | 'range'>,
  suggest: Suggest,
): Violation | undefined {
  const known = pattern.endsWith('/*')
    ? ruleGroups.some((group) => pattern === `${group}/*`)
    : ruleById(pattern) !== undefined;
  if (known) return undefined;
  const meant = suggest(() => nearest(pattern, ids));
  const hint = meant === undefined ? '.' : `; did you mean ${JSON.stringify(meant)}?`;
  return { rule: 'config/unknown-rule', message: `There is no rule ${JSON.stringify(pattern)}${hint}`, ...place };
}
