import { lstat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { describeError, UsageError } from '../errors.ts';
import { glob } from './glob.ts';
import { isLiteral, type Pattern, readPatterns } from './pattern-text.ts';

export interface PatternOptions {
  /** Absolute path that patterns and results are relative to. */
  readonly cwd: string;
  /** Every skill directory at or below a directory, relative to it (`.` for itself). */
  readonly discover: (directory: string) => Promise<readonly string[]>;
}

/**
 * The skill directories that patterns select, relative to `cwd` with `/`, sorted. A match is a skill directory, a
 * directory that holds some, or a file of one. Patterns with `!` exclude, wherever they stand.
 * @throws UsageError naming every pattern that matches no skill.
 */
export async function resolvePatterns(patterns: readonly string[], options: PatternOptions): Promise<string[]> {
  const { cwd } = options;
  const discover = remembering(options.discover);
  const { include, exclude } = readPatterns(patterns, { input: 'skills', cwd, windows: sep === '\\' });
  const excluded = new Set<string>();
  for (const pattern of exclude)
    for (const path of await search(pattern)) excluded.add(basename(path) === 'SKILL.md' ? dirname(path) : path);

  const selected = new Set<string>();
  const problems: string[] = [];
  for (const pattern of include) {
    const directories = await skillsOf(pattern, { cwd, discover });
    if (directories.length === 0) problems.push(await nothingIn(pattern, cwd));
    for (const directory of directories) if (!isExcluded(directory, excluded, cwd)) selected.add(directory);
  }
  if (problems.length > 0) throw new UsageError(problems);
  return [...selected]
    .map((directory) => relative(cwd, directory).replaceAll('\\', '/') || '.')
    .sort((a, b) => (a < b ? -1 : 1));
}

/**
 * The files that the patterns of an input match, absolute, sorted. Patterns with `!` exclude, wherever they stand.
 * @throws UsageError naming every pattern that matches no file.
 */
export async function resolveFiles(input: string, patterns: readonly string[], cwd: string): Promise<string[]> {
  const { include, exclude } = readPatterns(patterns, { input, cwd, windows: sep === '\\' });
  const excluded = new Set<string>();
  for (const pattern of exclude) for (const path of await search(pattern, input)) excluded.add(path);
  const files = new Set<string>();
  const problems: string[] = [];
  for (const pattern of include) {
    const found: string[] = [];
    for (const path of await search(pattern, input)) if ((await lstat(path)).isFile()) found.push(path);
    if (found.length === 0) problems.push(`${input}: the pattern "${pattern.written}" matches no file`);
    for (const file of found) if (!isExcluded(file, excluded, cwd)) files.add(file);
  }
  if (problems.length > 0) throw new UsageError(problems);
  return [...files].sort((a, b) => (a < b ? -1 : 1));
}

/** Why a pattern selects nothing: it matches nothing, or only what belongs to no skill. */
async function nothingIn(pattern: Pattern, cwd: string): Promise<string> {
  const [match] = await search(pattern);
  const problem = `skills: the pattern "${pattern.written}" matches no skill`;
  if (match === undefined || !(await lstat(match)).isFile()) return problem;
  return `${problem}: ${relative(cwd, match).replaceAll('\\', '/')} lies in no directory with a SKILL.md`;
}

/** With `**` the same directories are asked for many times. */
function remembering(discover: PatternOptions['discover']): PatternOptions['discover'] {
  const known = new Map<string, Promise<readonly string[]>>();
  return (directory) => {
    const answer = known.get(directory) ?? discover(directory);
    known.set(directory, answer);
    return answer;
  };
}

/** Absolute skill directories that a pattern stands for. */
async function skillsOf(pattern: Pattern, { cwd, discover }: PatternOptions): Promise<string[]> {
  const found = new Set<string>();
  for (const match of await search(pattern)) {
    const stats = await lstat(match);
    if (stats.isDirectory()) {
      const skills = await discover(match);
      for (const skill of skills) found.add(join(match, skill));
      // A directory that is named outright is meant, even when everything that makes it a skill is missing.
      if (skills.length === 0 && isLiteral(pattern.written)) found.add(match);
    } else if (stats.isFile()) {
      const skill = await enclosingSkill(match, { cwd, discover });
      if (skill !== undefined) found.add(skill);
    }
  }
  return [...found];
}

async function enclosingSkill(file: string, { cwd, discover }: PatternOptions): Promise<string | undefined> {
  for (let directory = dirname(file); ; directory = dirname(directory)) {
    if ((await discover(directory)).includes('.')) return directory;
    if (directory === cwd || directory === dirname(directory)) return undefined;
  }
}

function isExcluded(directory: string, excluded: ReadonlySet<string>, cwd: string): boolean {
  for (let current = directory; ; current = dirname(current)) {
    if (excluded.has(current)) return true;
    if (current === cwd || current === dirname(current)) return false;
  }
}

async function search(pattern: Pattern, input = 'skills'): Promise<string[]> {
  try {
    return await glob([pattern.absolute]);
  } catch (error) {
    // A file where the pattern needs a directory: it matches nothing.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [];
    throw new UsageError(`${input}: the pattern "${pattern.written}" cannot be searched: ${describeError(error)}`, {
      cause: error,
    });
  }
}
