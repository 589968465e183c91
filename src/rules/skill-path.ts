import type { Skill } from '../skill/skill.ts';

/** Path of something in a skill, relative to the working directory, with `/`. */
export function pathInSkill(skill: Pick<Skill, 'directory'>, path: string): string {
  return skill.directory === '.' ? path : `${skill.directory}/${path}`;
}
