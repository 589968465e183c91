import { basename, dirname, relative, sep } from 'node:path';
import { nearest } from '../nearest.ts';
import { FIRST_CHARACTER } from '../source/position.ts';
import type { SuiteProblem } from './case.ts';
import { Documents, rangeOf } from './documents.ts';
import { isWithin, shownPath } from './repository.ts';
import type { RepositorySuites, SharedFile } from './repository-suites.ts';
import { isSuiteLike } from './suite-like.ts';

/** A skill of the repository, as suites find it. */
export interface SkillPlace {
  readonly name: string;
  /** Absolute. */
  readonly root: string;
}

/** What is said of a file that lies in a directory of suites and is read as none. */
export const UNREAD = 'Nobody reads this file: the names of suites end in .eval.yaml, .eval.yml or .eval.json.';

/**
 * One problem for each file below the `evals/` of the repository that looks like a suite and belongs to none of its
 * skills: its cases would never run, and nothing would say so.
 */
export async function unreadSuites(
  cwd: string,
  repository: RepositorySuites,
  skills: readonly SkillPlace[],
): Promise<SuiteProblem[]> {
  const documents = new Documents(cwd);
  const names = new Set(skills.map(({ name }) => name));
  const roots = new Set(skills.map(({ root }) => root));
  const outside = repository.files.filter(({ path }) => !skills.some(({ root }) => isWithin(path, root)));
  const problems: SuiteProblem[] = [];
  const told = new Set<string>();
  for (const file of outside) {
    if (names.has(file.directory) && file.skillRoot === undefined) continue;
    if (file.skillRoot !== undefined && roots.has(file.skillRoot)) continue;
    if (!(await isSuiteLike(documents, file.path))) continue;
    told.add(file.directory);
    const range = file.skillRoot === undefined ? FIRST_CHARACTER : rangeOf(await documents.read(file.path), '/skill');
    problems.push({
      rule: 'fixture/unread-suite',
      message: whyUnread(file, skills),
      file: shownPath(cwd, file.path),
      ...(range ? { range } : {}),
    });
  }
  // Pairs make no suite, but a directory that is almost named as a skill is no store of fixtures either.
  for (const { path, directory } of outside) {
    if (told.has(directory) || names.has(directory) || !path.endsWith('.expected.json')) continue;
    if (nearest(directory, [...names]) === undefined) continue;
    told.add(directory);
    const message = directoryProblem(directory, skills, 'the cases in it');
    problems.push({ rule: 'fixture/unread-suite', message, file: shownPath(cwd, path), range: FIRST_CHARACTER });
  }
  return problems;
}

function whyUnread(file: SharedFile, skills: readonly SkillPlace[]): string {
  const from = dirname(file.path);
  if (file.skillRoot !== undefined) {
    const written = relative(from, file.skillRoot).split(sep).join('/');
    const meant = skillNear(basename(file.skillRoot), skills);
    const advice = meant ? `; did you mean ${pathTo(from, meant)}?` : '.';
    return `skill: ${written} is the directory of no skill, so that nobody reads this suite${advice}`;
  }
  if (file.directory !== '') return directoryProblem(file.directory, skills, 'this suite');
  const meant =
    skillNear(basename(file.path).replace(/\..*$/s, ''), skills) ?? (skills.length === 1 ? skills[0] : undefined);
  const line = meant ? `skill: ${pathTo(from, meant)}` : 'skill: <path of its directory>';
  return `This suite names no skill, so that nobody reads it; add \`${line}\`, or move it into evals/<name of the skill>/.`;
}

function directoryProblem(directory: string, skills: readonly SkillPlace[], what: string): string {
  const meant = skillNear(directory, skills);
  const advice = meant ? `; did you mean ${meant.name}?` : '; a suite elsewhere names its skill with `skill:`.';
  return `${directory} is the name of no skill, so that nobody reads ${what}${advice}`;
}

function skillNear(word: string, skills: readonly SkillPlace[]): SkillPlace | undefined {
  const byName = nearest(
    word,
    skills.map(({ name }) => name),
  );
  if (byName !== undefined) return skills.find(({ name }) => name === byName);
  const byDirectory = nearest(
    word,
    skills.map(({ root }) => basename(root)),
  );
  return byDirectory === undefined ? undefined : skills.find(({ root }) => basename(root) === byDirectory);
}

function pathTo(from: string, { root }: SkillPlace): string {
  return relative(from, root).split(sep).join('/');
}
