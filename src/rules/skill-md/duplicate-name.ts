import type { Skill } from '../../skill/skill.ts';
import type { SourceRange } from '../../source/position.ts';
import { levels } from '../levels.ts';
import { fieldRange, manifestOf } from '../manifest.ts';
import type { Rule, Violation } from '../rule.ts';

/** Names that stand for two skills of one run. */
export const duplicateName: Rule = {
  id: 'skill-md/name-duplicate',
  title: 'No two skills of a run share a name',
  severity: levels('error', 'off', 'error', 'error'),
  since: '0.1.0',
  fixable: 'no',
  why: 'A skill is looked up by its name, and publishing a second one under the same name makes it a new version of the first: the two overwrite each other in turn.',
  how: 'Rename one of the two. A copy that is not meant to be published does not belong below a directory of skills.',
  source: 'VLM Run API, `POST /skills/create` and `GET /skills/lookup` (a name identifies a skill of an organisation).',
};

/** A skill's name with its place. */
export interface NamedSkill {
  readonly name: string;
  readonly file: string;
  readonly range: SourceRange;
}

/** The name of a skill as its manifest gives it, or undefined when it gives none. */
export function namedSkill(skill: Skill): NamedSkill | undefined {
  const manifest = manifestOf(skill);
  if (manifest === undefined || typeof manifest.fields.name !== 'string') return undefined;
  const { start, end } = fieldRange(manifest, 'name');
  return { name: skill.name, file: manifest.source.file, range: manifest.source.range(start, end) };
}

/** One violation for each skill whose name an earlier one, by path, has. */
export function* duplicateNames(skills: readonly (NamedSkill | undefined)[]): Iterable<Violation> {
  const first = new Map<string, NamedSkill>();
  const named = skills.filter((skill) => skill !== undefined);
  for (const skill of named.sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const { name, file, range } = skill;
    const other = first.get(name);
    if (other === undefined) first.set(name, skill);
    else {
      const message = `The name ${JSON.stringify(name)} is also used by ${other.file}.`;
      yield { rule: duplicateName.id, message, file, range };
    }
  }
}
