import type { StoredSkill } from '../vlmrun/skills.ts';

/**
 * Says whose record the platform gave back where it is not a version of one's own under the name that was asked for: the
 * same content is there already. Undefined for a version of one's own.
 */
export function whoseRecord({ id, name, isPublic, createdAt }: StoredSkill, wanted: string): string | undefined {
  const since = createdAt === undefined ? '' : `, since ${createdAt}`;
  if (isPublic) {
    const under = name === wanted ? '' : `, under the name "${name}"`;
    return `This content is already stored, by somebody else${under}${since}: ${id} is their public record.`;
  }
  if (name === wanted) return undefined;
  return (
    `The platform answered with the name "${name}" instead of "${wanted}", most likely because the same content is ` +
    `already stored under it${since}: use the id ${id}, not the name.`
  );
}
