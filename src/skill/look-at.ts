import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SkillEntry } from './skill.ts';
import type { ListedEntry } from './walk.ts';

/** A listed path with what the system says of it; nothing is opened, and a link is not followed. */
export function lookAt(root: string, listed: ListedEntry): SkillEntry {
  const stats = inspect(() => lstatSync(join(root, listed.path)));
  const entry = entryOf(listed, stats);
  return listed.kind === 'link' ? { ...entry, link: linkOf(root, listed.path) } : entry;
}

/** A listed path with what is known of it; `other` when nothing is. */
export function entryOf({ path, kind, exclusion }: ListedEntry, stats: Stats | undefined): SkillEntry {
  return {
    path,
    // A name that is not UTF-8 cannot be asked for under the text that stands for it.
    kind: stats === undefined ? 'other' : kind,
    exclusion,
    size: stats !== undefined && kind === 'file' ? stats.size : 0,
    mtimeMs: stats?.mtimeMs ?? 0,
    executable: kind === 'file' && ((stats?.mode ?? 0) & 0o111) !== 0,
  };
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
