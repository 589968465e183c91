import { matchesGlob } from '../../glob.ts';
import type { Skill } from '../../skill/skill.ts';
import type { Finding } from '../finding.ts';
import type { Violation } from '../rule.ts';
import type { RuleOverride, RuleSettings } from '../settings.ts';
import { duplicateName, type NamedSkill, namedSkill } from '../skill-md/duplicate-name.ts';
import { type SuppressingComment, suppressingComments } from './comments.ts';
import { suppressKnown } from './known-findings.ts';
import { matchesRule } from './rule-pattern.ts';

/** True when an override speaks of a finding, whether it has expired or not. */
export function speaksOf(override: RuleOverride, finding: Pick<Finding, 'rule' | 'file'>): boolean {
  return (
    Object.keys(override.rules).some((pattern) => matchesRule(finding.rule, pattern)) &&
    override.paths.some((glob) => matchesGlob(finding.file, glob))
  );
}

/** True from the day after an override's last day. */
export function hasExpired(override: RuleOverride, today: string): boolean {
  return override.expires !== undefined && today > override.expires;
}

/** Applies overrides and known findings: what is suppressed stays in the list, marked with the reason. */
export function applySettings(findings: readonly Finding[], settings: RuleSettings, today: string): Finding[] {
  const active = settings.overrides.filter((override) => !hasExpired(override, today));
  const overridden = findings.map((finding) => overrideOf(finding, active));
  return suppressKnown(overridden, settings.known.findings);
}

function overrideOf(finding: Finding, overrides: readonly RuleOverride[]): Finding {
  const override = overrides.findLast((candidate) => speaksOf(candidate, finding));
  if (override === undefined) return finding;
  const { rules } = override;
  const pattern = Object.keys(rules).findLast((candidate) => matchesRule(finding.rule, candidate));
  const level = rules[finding.rule] ?? rules[pattern ?? ''] ?? finding.severity;
  if (level !== 'off') return { ...finding, severity: level };
  return { ...finding, suppressed: { reason: override.reason, by: 'override' } };
}

/** Applies the comments of a skill, and reports those that are malformed or suppress nothing. */
export function applyComments(
  findings: readonly Finding[],
  skill: Skill,
): { readonly findings: Finding[]; readonly violations: readonly Violation[] } {
  const { comments, violations } = suppressingComments(skill);
  if (comments.length === 0) return { findings: [...findings], violations };
  const name = namedSkill(skill);
  const used = new Set<SuppressingComment>();
  const commentOn = commentsByLine(comments);
  const marked = findings.map((finding) => {
    const comment = commentOn(finding);
    if (comment === undefined) return finding;
    used.add(comment);
    return { ...finding, suppressed: { reason: comment.reason, by: 'comment' as const } };
  });
  const unused = comments
    // One whose rules do not exist has a finding already; of names that two skills share only the whole run knows.
    .filter((comment) => !used.has(comment) && comment.rules.length > 0)
    .filter((comment) => name === undefined || !speaksOfDuplicate(comment, name))
    .map(unusedComment);
  return { findings: marked, violations: [...violations, ...unused] };
}

/** The comment that suppresses a finding, by its line. */
export function commentsByLine(
  comments: readonly SuppressingComment[],
): (finding: Pick<Finding, 'rule' | 'file' | 'range'>) => SuppressingComment | undefined {
  const byLine = new Map(comments.map((comment) => [`${comment.line} ${comment.file}`, comment]));
  return ({ rule, file, range }) => {
    const comment = range === undefined ? undefined : byLine.get(`${range.start.line} ${file}`);
    return comment?.rules.some((pattern) => matchesRule(rule, pattern)) ? comment : undefined;
  };
}

/** The violation for a comment that has nothing to suppress. */
export function unusedComment({ place }: SuppressingComment): Violation {
  return { rule: 'config/unused-suppression', message: 'This comment suppresses nothing.', ...place };
}

/** True for a comment above a name that two skills may share. */
export function speaksOfDuplicate({ file, line, rules }: SuppressingComment, name: NamedSkill): boolean {
  return (
    name.file === file &&
    name.range.start.line === line &&
    rules.some((pattern) => matchesRule(duplicateName.id, pattern))
  );
}
