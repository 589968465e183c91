import { closeSync, type Dirent, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import { executionConfigName, manifestName, meantName } from './well-known.ts';

const MAX_DIRECTORIES = 200_000;
const MAX_DEPTH = 32;

/**
 * Directories below `cwd` that hold a `SKILL.md`, a `vlmrun.yaml` or a misspelled twin of one: relative to `cwd`, with
 * `/`, `.` for `cwd` itself, sorted by code unit. Links are not followed; `.git`, `node_modules` and hidden directories
 * are not entered, nor is anything deeper than 32 levels. Throws a UsageError for more than 200,000 directories.
 */
export async function discoverSkills({ cwd }: { readonly cwd: string }): Promise<string[]> {
  const found: string[] = [];
  const pending: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  let visited = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, depth } = next;
    if (++visited > MAX_DIRECTORIES)
      throw new UsageError(
        `There are more than ${MAX_DIRECTORIES} directories below ${cwd}; name those of the skills with the input "skills".`,
      );
    const children = list(join(cwd, path));
    if (isSkillDirectory(join(cwd, path), children)) found.push(path === '' ? '.' : path);
    if (depth === MAX_DEPTH) continue;
    for (const child of children) {
      if (!child.isDirectory() || child.name.startsWith('.') || child.name === 'node_modules') continue;
      pending.push({ path: path === '' ? child.name : `${path}/${child.name}`, depth: depth + 1 });
    }
  }
  return found.sort();
}

/** Directories that may not be listed hold no skill that could be read. */
function list(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isSkillDirectory(directory: string, children: readonly Dirent[]): boolean {
  for (const child of children) {
    if (child.isDirectory()) continue;
    const { name } = child;
    if (name === manifestName || name === executionConfigName) return true;
    const meant = meantName(name);
    if (meant === executionConfigName) return true;
    if (meant === manifestName && child.isFile() && beginsWithFrontmatter(join(directory, name))) return true;
  }
  return false;
}

/** Tells a misspelled manifest from a page about skills, which repositories have in their documentation. */
function beginsWithFrontmatter(path: string): boolean {
  const head = Buffer.alloc(6);
  try {
    const descriptor = openSync(path, 'r');
    try {
      readSync(descriptor, head, 0, head.length, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
  return head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .startsWith('---');
}
