import { basename } from 'node:path';
import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, fieldRange, type Manifest, manifestOf } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';
import { slug } from './fields.ts';
import { describeCharacter, lookalikeOf } from './lookalikes.ts';
import { breaksPaths } from './name.ts';

/** What the Agent Skills specification asks of a name. */
export const nameStyle: RuleFamily = {
  rules: [
    {
      id: 'skill-md/name-format',
      title: 'The name is made of lower-case words joined by hyphens',
      severity: levels('warning', 'off', 'warning', 'error'),
      since: '0.1.0',
      fixable: 'unsafe',
      why: 'VLM Run takes other names too, but clients of the Agent Skills format refuse them, blanks have to be quoted in references, and a letter that only looks like an ASCII letter is never found by typing it.',
      how: 'Use `a-z`, `0-9` and single hyphens, at most 64 characters: `invoice-extraction`.',
      source: 'Agent Skills specification (`^[a-z0-9]+(-[a-z0-9]+)*$`, at most 64 characters).',
    },
    {
      id: 'skill-md/name-directory-mismatch',
      title: 'The name is that of the directory',
      severity: levels('warning', 'off', 'warning', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'Clients of the Agent Skills format require it; people look for a skill where its name says it is. VLM Run does not look at it.',
      how: 'Rename the directory or the skill.',
      source: 'Agent Skills specification (the name must match the parent directory).',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const manifest = manifestOf(skill);
    const name = manifest?.fields.name;
    if (manifest === undefined || typeof name !== 'string' || name.trim() === '' || breaksPaths(name)) return;
    const place = at(manifest.source, fieldRange(manifest, 'name'));
    const problem = problemOf(name);
    if (problem !== undefined)
      yield { rule: 'skill-md/name-format', message: `${problem}.`, ...place, fix: rename(manifest, slug(name)) };
    // The working directory is named by whoever cloned the repository.
    const directory = skill.directory === '.' ? name : basename(skill.directory);
    if (directory !== name) {
      const message = `The name ${JSON.stringify(name)} differs from the directory ${JSON.stringify(directory)}.`;
      yield { rule: 'skill-md/name-directory-mismatch', message, ...place };
    }
  },
};

function problemOf(name: string): string | undefined {
  const foreign = /[^\u0000-\u007f]/u.exec(name)?.[0];
  if (foreign !== undefined) {
    const meant = lookalikeOf(foreign);
    const what = meant === undefined ? 'not one of a-z, 0-9 and "-"' : `not "${meant}"`;
    return `The name contains "${foreign}" (${describeCharacter(foreign)}), which is ${what}`;
  }
  if (/\s/.test(name)) return 'The name contains blanks; use hyphens';
  if (/[A-Z]/.test(name)) return 'The name contains capital letters; use lower case';
  const other = /[^a-z0-9-]/.exec(name)?.[0];
  if (other !== undefined) return `The name contains "${other}"; use hyphens`;
  if (/^-|-$|--/.test(name)) return 'Hyphens stand between words only, one at a time';
  if (name.length > 64) return `The name has ${name.length} characters; other clients take 64`;
  return name === 'latest' ? '"latest" is taken for a version in references' : undefined;
}

function rename(manifest: Manifest, name: string): NonNullable<Violation['fix']> {
  const range = fieldRange(manifest, 'name');
  const edits = [{ file: manifest.source.file, range, newText: name }];
  return { description: `Rename the skill to "${name}".`, safe: false, edits };
}
