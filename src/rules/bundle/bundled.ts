import { type Exclusion, exclusionOf } from '../../skill/exclusions.ts';
import type { Skill, SkillEntry } from '../../skill/skill.ts';

/** Entries that rules about the bundle look at: everything but what is excluded from it. */
export function bundledEntries(skill: Skill): SkillEntry[] {
  return skill.entries.filter((entry) => exclusionOf(entry, skill.ignore) === undefined);
}

/** The files among them. */
export function bundledFiles(skill: Skill): SkillEntry[] {
  return bundledEntries(skill).filter((entry) => entry.kind === 'file');
}

/** Why a path of a skill is never in its bundle; undefined for what is in it, or is not there at all. */
export function exclusionIn(skill: Skill, path: string): Exclusion | undefined {
  return exclusionOf({ path, kind: 'file' }, skill.ignore);
}
