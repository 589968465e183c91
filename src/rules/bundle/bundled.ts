import { exclusionOf } from '../../skill/exclusions.ts';
import type { Skill, SkillEntry } from '../../skill/skill.ts';

/** Entries that rules about the bundle look at: everything but what is excluded from it. */
export function bundledEntries(skill: Skill): SkillEntry[] {
  return skill.entries.filter((entry) => exclusionOf(entry, skill.ignore) === undefined);
}

/** The files among them. */
export function bundledFiles(skill: Skill): SkillEntry[] {
  return bundledEntries(skill).filter((entry) => entry.kind === 'file');
}
