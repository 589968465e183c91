import { didYouMean } from '../did-you-mean.ts';
import { ruleById, rules } from '../registry.ts';
import { ruleGroups, type Violation } from '../rule.ts';

/** Whether a rule is meant by an id (`schema/nullable`) or the whole of a group (`schema/*`). */
export function matchesRule(rule: string, pattern: string): boolean {
  return pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern;
}

/** A violation for a pattern that no rule can match; none otherwise. */
export function unknownRule(pattern: string, place: Pick<Violation, 'file' | 'range'>): Violation[] {
  const known = pattern.endsWith('/*')
    ? ruleGroups.some((group) => pattern === `${group}/*`)
    : ruleById(pattern) !== undefined;
  if (known) return [];
  const hint = didYouMean(
    pattern,
    rules.map((rule) => rule.id),
  );
  return [{ rule: 'config/unknown-rule', message: `There is no rule ${JSON.stringify(pattern)}${hint}`, ...place }];
}
