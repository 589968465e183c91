import { type Dirent, lstatSync, readdirSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { MAX_ENTRIES } from './bundle-limits.ts';
import { exclusionOf } from './exclusions.ts';
import type { IgnoreRules } from './ignore-file.ts';
import type { SkillEntry } from './skill.ts';

const MAX_DEPTH = 32;

/** Everything below a skill directory, sorted by path in code-unit order. */
export interface Walk {
  readonly entries: SkillEntry[];
  /** True when the limit on entries (20,000) or depth (32) left out what may belong into the bundle. */
  readonly truncated: boolean;
  /** True when it left out some of what is excluded from bundles. */
  readonly excludedTruncated: boolean;
}

/**
 * Lists a skill directory; links are looked at, never followed. What is excluded from bundles is listed last, so
 * that a large `node_modules` cannot crowd out the skill's own files.
 */
export function walk(root: string, ignore: IgnoreRules): Walk {
  const entries: SkillEntry[] = [];
  const pending: string[] = [''];
  const excluded: string[] = [];
  const truncated = { bundle: false, excluded: false };
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    for (const child of list(join(root, path))) {
      const childPath = path === '' ? child.name : `${path}/${child.name}`;
      const kind = kindOf(child);
      const out = exclusionOf({ path: childPath, kind }, ignore) !== undefined;
      if (entries.length >= MAX_ENTRIES) truncated[out ? 'excluded' : 'bundle'] = true;
      else entries.push(entryOf(root, childPath, kind));
      if (kind !== 'directory') continue;
      if (childPath.split('/').length >= MAX_DEPTH) truncated[out ? 'excluded' : 'bundle'] = true;
      else (out ? excluded : pending).push(childPath);
    }
    if (truncated.bundle) break;
  }
  for (let path = excluded.pop(); path !== undefined && !truncated.excluded; path = excluded.pop()) {
    for (const child of list(join(root, path))) {
      const childPath = `${path}/${child.name}`;
      const kind = kindOf(child);
      if (entries.length >= MAX_ENTRIES || childPath.split('/').length >= MAX_DEPTH) truncated.excluded = true;
      else entries.push(entryOf(root, childPath, kind));
      if (truncated.excluded) break;
      if (kind === 'directory') excluded.push(childPath);
    }
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { entries, truncated: truncated.bundle, excludedTruncated: truncated.excluded };
}

function list(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

function kindOf(child: Dirent): SkillEntry['kind'] {
  return child.isFile() ? 'file' : child.isDirectory() ? 'directory' : child.isSymbolicLink() ? 'link' : 'other';
}

function entryOf(root: string, path: string, kind: SkillEntry['kind']): SkillEntry {
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
