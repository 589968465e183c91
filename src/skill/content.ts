import { join } from 'node:path';
import { decodeLoosely } from './decode-loosely.ts';
import { exclusionOf } from './exclusions.ts';
import type { IgnoreRules } from './ignore-file.ts';
import { decode, readRegularFile } from './read-text.ts';
import type { FileContent, SkillEntry } from './skill.ts';

const MAX_TEXT = 1024 * 1024;
/** Of a file too large to be looked through, enough to tell what kind of file it is. */
const HEAD = 4096;
const MAX_TOTAL = 64 * 1024 * 1024;

/**
 * The contents of a skill's files by path, for rules about what files hold: texts up to 1 MiB whole, of everything
 * else the first bytes. What is excluded from bundles is not opened; beyond 64 MiB together only heads are kept.
 */
export function readContents(
  root: string,
  directory: string,
  entries: readonly SkillEntry[],
  ignore: IgnoreRules,
): ReadonlyMap<string, FileContent> {
  const contents = new Map<string, FileContent>();
  let total = 0;
  for (const entry of entries) {
    if (entry.kind !== 'file' || exclusionOf(entry, ignore) !== undefined) continue;
    const whole = entry.size <= MAX_TEXT && total + entry.size <= MAX_TOTAL;
    let bytes: Buffer;
    try {
      bytes = readRegularFile(join(root, entry.path), whole ? MAX_TEXT : HEAD);
    } catch {
      continue;
    }
    total += bytes.length;
    const file = pathIn(directory, entry.path);
    const text = whole ? decode(bytes, file).text : undefined;
    const garbled = whole && text === undefined ? decodeLoosely(bytes, file) : undefined;
    contents.set(entry.path, {
      bytes,
      whole: whole && bytes.length === entry.size,
      ...(text && { text }),
      ...(garbled && { garbled }),
    });
  }
  return contents;
}

/** Path of a skill's file relative to the working directory. */
export function pathIn(directory: string, path: string): string {
  return directory === '.' ? path : `${directory}/${path}`;
}
