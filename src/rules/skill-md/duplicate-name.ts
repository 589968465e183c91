import type { Skill } from '../../skill/skill.ts';
import { levels } from '../levels.ts';
import { at, fieldRange, manifestOf, manifestPath } from '../manifest.ts';
import type { Rule, Violation } from '../rule.ts';

/** Names that stand for two skills of one run. */
export const duplicateName: Rule = {
  id: 'skill-md/name-duplicate',
  title: 'No two skills of a run share a name',
  severity: levels('error', 'off', 'error', 'error'),
  fixable: 'no',
  why: 'A skill is looked up by its name, and publishing a second one under the same name makes it a new version of the first: the two overwrite each other in turn.',
  how: 'Rename one of the two. A copy that is not meant to be published does not belong below a directory of skills.',
  source: 'VLM Run API, `POST /skills/create` and `GET /skills/lookup` (a name identifies a skill of an organisation).',
};

/** One violation for each skill whose name an earlier one (by directory) has. */
export function* duplicateNames(skills: readonly Skill[]): Iterable<Violation> {
  const first = new Map<string, Skill>();
  for (const skill of [...skills].sort((a, b) => (a.directory < b.directory ? -1 : 1))) {
    const manifest = manifestOf(skill);
    if (manifest === undefined || typeof manifest.fields.name !== 'string') continue;
    const { name } = skill;
    const other = first.get(name);
    if (other === undefined) first.set(name, skill);
    else
      yield {
        rule: duplicateName.id,
        message: `The name ${JSON.stringify(name)} is also used by ${manifestPath(other)}.`,
        ...at(manifest.source, fieldRange(manifest, 'name')),
      };
  }
}
