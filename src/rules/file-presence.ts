import type { Skill } from '../skill/skill.ts';
import { atTop } from './manifest.ts';
import type { Violation } from './rule.ts';
import { pathInSkill } from './skill-path.ts';

/** A file that the platform reads by its exact name, at the root of a skill. */
export interface NamedFile {
  readonly name: string;
  /** The rule that reports it misnamed, and absent in its part `absent`. */
  readonly rule: string;
  /** Names that people give it by mistake. */
  readonly meant: RegExp;
  /** What it costs to have no such file, as the rest of a sentence. */
  readonly without: string;
  /** What is said of a misnamed one. */
  ignored(path: string): string;
  /** True when nothing but the name is wrong, so that renaming the file is safe. */
  renamable(path: string): boolean;
}

/** Says that a file is missing, or stands under other names. */
export function* checkPresence(skill: Skill, wanted: NamedFile): Generator<Violation> {
  const { name, rule, meant, without } = wanted;
  if (skill.entries.some(({ path }) => path === name)) return;
  const twins = skill.entries.filter(({ path, kind }) => kind === 'file' && meant.test(path));
  for (const { path } of twins) {
    const fix = {
      description: `Rename to ${name}`,
      safe: true,
      edits: [],
      rename: { from: pathInSkill(skill, path), to: pathInSkill(skill, name) },
    };
    // Which of two is meant only their author knows.
    const mend = twins.length === 1 && wanted.renamable(path);
    yield { rule, message: wanted.ignored(path), ...atTop(pathInSkill(skill, path)), ...(mend && { fix }) };
  }
  if (twins.length > 0) return;
  const manifest = skill.manifest?.file.text;
  yield {
    rule,
    message: `No ${name}: ${without}.`,
    ...(manifest ? atTop(manifest.file) : { file: pathInSkill(skill, name) }),
    part: 'absent',
  };
}
