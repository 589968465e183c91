import { type Exclusion, exclusionOf } from '../../skill/exclusions.ts';
import type { Skill, SkillEntry } from '../../skill/skill.ts';

const bundled = new WeakMap<Skill, readonly SkillEntry[]>();

/** Entries that rules about the bundle look at: everything but what is excluded from it. Selected once for all rules. */
export function bundledEntries(skill: Skill): readonly SkillEntry[] {
  const known = bundled.get(skill) ?? skill.entries.filter((entry) => exclusionOf(entry, skill.ignore) === undefined);
  bundled.set(skill, known);
  return known;
}

/** The files among them. */
export function bundledFiles(skill: Skill): SkillEntry[] {
  return bundledEntries(skill).filter((entry) => entry.kind === 'file');
}

/** Why a path of a skill is never in its bundle; undefined for what is in it, or is not there at all. */
export function exclusionIn(skill: Skill, path: string): Exclusion | undefined {
  return exclusionOf({ path, kind: 'file' }, skill.ignore);
}
