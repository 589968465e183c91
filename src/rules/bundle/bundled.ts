import type { Skill, SkillEntry } from '../../skill/skill.ts';

const bundled = new WeakMap<Skill, readonly SkillEntry[]>();

/** Entries that rules about the bundle look at: everything but what is excluded from it. Selected once for all rules. */
export function bundledEntries(skill: Skill): readonly SkillEntry[] {
  const known = bundled.get(skill) ?? skill.entries.filter(({ exclusion }) => exclusion === undefined);
  bundled.set(skill, known);
  return known;
}

/** The files among them. */
export function bundledFiles(skill: Skill): SkillEntry[] {
  return bundledEntries(skill).filter((entry) => entry.kind === 'file');
}
