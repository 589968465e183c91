import type { Skill } from '../skill/skill.ts';
import type { Finding } from './finding.ts';
import { finish, judge } from './judge.ts';
import type { RuleSettings } from './settings.ts';
import { duplicateNames, type NamedSkill, namedSkill } from './skill-md/duplicate-name.ts';
import { type SuppressingComment, suppressingComments } from './suppression/comments.ts';
import { commentsByLine, speaksOfDuplicate, unusedComment } from './suppression/suppress.ts';

/** A skill's name with the comment above it; all that must be kept of a skill to find names that two skills share. */
export interface CheckedName extends NamedSkill {
  /** Suppresses that the name is shared. */
  readonly comment?: SuppressingComment;
  /** The comment has suppressed something else already. */
  readonly isUsed: boolean;
}

/** The name of a skill, or undefined when it gives none; `findings` are those about the skill. */
export function checkedName(skill: Skill, findings: readonly Finding[]): CheckedName | undefined {
  const name = namedSkill(skill);
  if (name === undefined) return undefined;
  const comment = suppressingComments(skill).comments.find((candidate) => speaksOfDuplicate(candidate, name));
  const used = ({ file, range, suppressed }: Finding) =>
    suppressed?.by === 'comment' && file === comment?.file && range?.start.line === comment.line;
  return comment === undefined ? { ...name, isUsed: false } : { ...name, comment, isUsed: findings.some(used) };
}

/**
 * Findings about names that two skills share; `names` are those of the whole run. `whole` for a run over every skill of
 * the repository, which alone can tell that a comment suppresses nothing.
 */
export function checkNames(
  names: readonly (CheckedName | undefined)[],
  settings: RuleSettings,
  { today, whole }: { readonly today: string; readonly whole: boolean },
): Finding[] {
  const comments = names.flatMap((name) => (name?.comment === undefined ? [] : [{ ...name, comment: name.comment }]));
  const commentOn = commentsByLine(comments.map(({ comment }) => comment));
  const needed = new Set<SuppressingComment>();
  const findings = judge([...duplicateNames(names)], settings).map((finding): Finding => {
    const comment = commentOn(finding);
    if (comment === undefined) return finding;
    needed.add(comment);
    return { ...finding, suppressed: { reason: comment.reason, by: 'comment' } };
  });
  const unused = comments.filter(({ comment, isUsed }) => whole && !isUsed && !needed.has(comment));
  const told = judge(
    unused.map(({ comment }) => unusedComment(comment)),
    settings,
  );
  return finish([...findings, ...told], settings, today);
}
