import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_ENTRIES } from './bundle-limits.ts';
import { type Exclusion, exclusionOf } from './exclusions.ts';
import type { IgnoreRules } from './ignore-file.ts';
import type { SkillEntry } from './skill.ts';

const MAX_DEPTH = 32;

/** What a listing says of a path below a skill directory, before anything is asked about the path itself. */
export interface ListedEntry {
  /** Relative to the skill directory, with `/`. */
  readonly path: string;
  readonly kind: SkillEntry['kind'];
  readonly exclusion: Exclusion | undefined;
}

/** Everything below a skill directory, sorted by path in code-unit order. */
export interface Walk {
  readonly listed: readonly ListedEntry[];
  /** True when the limit on entries (20,000) or depth (32) left out what may belong into the bundle. */
  readonly truncated: boolean;
  /** True when it left out some of what is excluded from bundles. */
  readonly excludedTruncated: boolean;
}

/**
 * Lists everything below a skill directory, of which `top` is the listing; links are not followed. What is excluded
 * from bundles is listed last, so that a large `node_modules` cannot crowd out the skill's own files.
 */
export function walk(root: string, top: readonly Dirent[], ignore: IgnoreRules): Walk {
  const listed: ListedEntry[] = [];
  const pending: string[] = [''];
  const excluded: string[] = [];
  const truncated = { bundle: false, excluded: false };
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    for (const child of path === '' ? top : list(join(root, path))) {
      const entry = listedEntry(path === '' ? child.name : `${path}/${child.name}`, child, ignore);
      const out = entry.exclusion !== undefined;
      if (listed.length >= MAX_ENTRIES) truncated[out ? 'excluded' : 'bundle'] = true;
      else listed.push(entry);
      if (entry.kind !== 'directory') continue;
      if (depthOf(entry.path) >= MAX_DEPTH) truncated[out ? 'excluded' : 'bundle'] = true;
      else (out ? excluded : pending).push(entry.path);
    }
    if (truncated.bundle) break;
  }
  for (let path = excluded.pop(); path !== undefined && !truncated.excluded; path = excluded.pop()) {
    for (const child of list(join(root, path))) {
      const entry = listedEntry(`${path}/${child.name}`, child, ignore);
      if (listed.length >= MAX_ENTRIES || depthOf(entry.path) >= MAX_DEPTH) truncated.excluded = true;
      else listed.push(entry);
      if (truncated.excluded) break;
      if (entry.kind === 'directory') excluded.push(entry.path);
    }
  }
  listed.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { listed, truncated: truncated.bundle, excludedTruncated: truncated.excluded };
}

/** The children of a directory; none of one that may not be listed. */
export function list(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

function listedEntry(path: string, child: Dirent, ignore: IgnoreRules): ListedEntry {
  const kind = child.isFile() ? 'file' : child.isDirectory() ? 'directory' : child.isSymbolicLink() ? 'link' : 'other';
  return { path, kind, exclusion: exclusionOf({ path, kind }, ignore) };
}

function depthOf(path: string): number {
  let depth = 1;
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) depth++;
  return depth;
}
