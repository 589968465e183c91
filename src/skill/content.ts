import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { decodeLoosely } from './decode-loosely.ts';
import { entryOf, lookAt } from './look-at.ts';
import { decode, readOpened } from './read-text.ts';
import type { FileContent, SkillEntry } from './skill.ts';
import type { ListedEntry } from './walk.ts';

const MAX_TEXT = 1024 * 1024;
/** Of a file too large to be looked through, enough to tell what kind of file it is. */
const HEAD = 4096;
const MAX_TOTAL = 64 * 1024 * 1024;

/** What lies in a skill directory, and what its files hold. */
export interface DirectoryContent {
  readonly entries: readonly SkillEntry[];
  readonly contents: ReadonlyMap<string, FileContent>;
}

/**
 * Looks at what was listed below `root`, in its order; links are looked at, never followed. The contents, by path, are
 * for rules about what files hold: texts up to 1 MiB whole, of everything else the first bytes. What is excluded from
 * bundles is not opened; beyond 64 MiB together only heads are kept.
 */
export function readEntries(root: string, directory: string, listed: readonly ListedEntry[]): DirectoryContent {
  const entries: SkillEntry[] = [];
  const contents = new Map<string, FileContent>();
  let total = 0;
  const limitFor = ({ size }: Stats) => (size <= MAX_TEXT && total + size <= MAX_TOTAL ? MAX_TEXT : HEAD);
  for (const one of listed) {
    // A file is asked about when it is open: asking by its path takes as long as reading it.
    const opened =
      one.kind === 'file' && one.exclusion === undefined ? open(join(root, one.path), limitFor) : undefined;
    entries.push(opened === undefined ? lookAt(root, one) : entryOf(one, opened.stats));
    if (opened === undefined) continue;
    const { stats, bytes } = opened;
    const whole = limitFor(stats) === MAX_TEXT;
    total += bytes.length;
    const file = pathIn(directory, one.path);
    const text = whole ? decode(bytes, file).text : undefined;
    const garbled = whole && text === undefined ? decodeLoosely(bytes, file) : undefined;
    contents.set(one.path, {
      bytes,
      whole: whole && bytes.length === stats.size,
      ...(text && { text }),
      ...(garbled && { garbled }),
    });
  }
  return { entries, contents };
}

function open(path: string, maxBytes: (stats: Stats) => number): ReturnType<typeof readOpened> | undefined {
  try {
    return readOpened(path, maxBytes);
  } catch {
    return undefined;
  }
}

/** Path of a skill's file relative to the working directory. */
export function pathIn(directory: string, path: string): string {
  return directory === '.' ? path : `${directory}/${path}`;
}
