import { type Dirent, lstatSync, readdirSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { MAX_ENTRIES } from './bundle-limits.ts';
import { exclusionOf } from './exclusions.ts';
import type { SkillEntry } from './skill.ts';

const MAX_DEPTH = 32;

/** Everything below a skill directory, sorted by path in code-unit order. */
export interface Walk {
  readonly entries: SkillEntry[];
  /** True when the limit on entries (20,000) or depth (32) ended the walk early. */
  readonly truncated: boolean;
}

/**
 * Lists a skill directory; links are looked at, never followed. What is excluded from bundles is listed last, so
 * that a large `node_modules` cannot crowd out the skill's own files.
 */
export function walk(root: string): Walk {
  const entries: SkillEntry[] = [];
  const pending: string[] = [''];
  const excluded: string[] = [];
  let truncated = false;
  for (let path = pending.pop() ?? excluded.pop(); path !== undefined; path = pending.pop() ?? excluded.pop()) {
    for (const child of list(join(root, path))) {
      const childPath = path === '' ? child.name : `${path}/${child.name}`;
      if (entries.length >= MAX_ENTRIES) {
        truncated = true;
        break;
      }
      entries.push(entryOf(root, childPath, child));
      if (!child.isDirectory()) continue;
      if (childPath.split('/').length >= MAX_DEPTH) truncated = true;
      else (exclusionOf(childPath) === undefined ? pending : excluded).push(childPath);
    }
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { entries, truncated };
}

function list(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

function entryOf(root: string, path: string, child: Dirent): SkillEntry {
  const kind = child.isFile() ? 'file' : child.isDirectory() ? 'directory' : child.isSymbolicLink() ? 'link' : 'other';
  const stats = inspect(() => lstatSync(join(root, path)));
  const entry = {
    path,
    // A name that is not UTF-8 cannot be asked for under the text that stands for it.
    kind: stats === undefined ? ('other' as const) : kind,
    size: stats !== undefined && kind === 'file' ? stats.size : 0,
    mtimeMs: stats?.mtimeMs ?? 0,
    executable: kind === 'file' && ((stats?.mode ?? 0) & 0o111) !== 0,
  } as const;
  return kind === 'link' ? { ...entry, link: linkOf(root, path) } : entry;
}

function linkOf(root: string, path: string): NonNullable<SkillEntry['link']> {
  const target = inspect(() => readlinkSync(join(root, path))) ?? '';
  const real = inspect(() => realpathSync(join(root, path)));
  if (real === undefined) return { target, resolves: 'nowhere', directory: false };
  const directory = inspect(() => statSync(real))?.isDirectory() ?? false;
  return { target, resolves: isInside(real, realpathSync(root)) ? 'inside' : 'outside', directory };
}

/** True when an absolute path is a directory or lies below it; both are real paths. */
export function isInside(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

function inspect<T extends Stats | string>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
