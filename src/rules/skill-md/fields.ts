import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, fieldRange, type Manifest, manifestOf } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';
import { lookalikeOf } from './lookalikes.ts';

/** Whether the fields that every skill needs are there. */
export const requiredFields: RuleFamily = {
  rules: [
    {
      id: 'skill-md/required-field',
      title: 'The frontmatter has a name and a description',
      severity: levels('error', 'error', 'error', 'error'),
      since: '0.1.0',
      fixable: 'unsafe',
      why: 'A skill is found by its name and chosen by its description. The API refuses to create one without them.',
      how: 'Add `name: …` and `description: …` to the frontmatter.',
      source:
        'VLM Run documentation, skills/spec/skill-md; VLM Run API, `POST /skills/create`; Agent Skills specification.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const manifest = manifestOf(skill);
    if (manifest === undefined) return;
    for (const field of ['name', 'description']) {
      const value = manifest.fields[field];
      if (value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '')) continue;
      const range = fieldRange(manifest, field);
      const missing = !Object.hasOwn(manifest.fields, field);
      const message = missing ? `Missing required field "${field}".` : `Field "${field}" is empty.`;
      const violation = { rule: 'skill-md/required-field', message, ...at(manifest.source, range) };
      yield missing && field === 'name' ? { ...violation, fix: addName(manifest, slug(skill.root)) } : violation;
    }
  },
};

function addName(manifest: Manifest, name: string): NonNullable<Violation['fix']> {
  const start = manifest.source.lineStart(2);
  const edits = [{ file: manifest.source.file, range: { start, end: start }, newText: `name: ${name}\n` }];
  return { description: `Name it after its directory: "${name}".`, safe: false, edits };
}

/** A name in the pattern of Agent Skills, made of the last part of a path or of another name. */
export function slug(path: string): string {
  const last = path.split(/[\\/]/).filter(Boolean).at(-1) ?? '';
  const plain = [...last.slice(0, 200)].map((character) => lookalikeOf(character) ?? character).join('');
  return (
    plain
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '')
      .join('-')
      .slice(0, 64) || 'skill'
  );
}
