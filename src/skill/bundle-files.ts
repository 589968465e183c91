import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import { MAX_CONTENT } from './bundle-limits.ts';
import { readRegularFile } from './read-text.ts';
import type { Skill, SkillEntry } from './skill.ts';

/** A file as it goes into a bundle. */
export interface BundledFile {
  /** Relative to the skill directory, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What of a skill goes into its bundle, in code-unit order, and what does not. */
export function selectEntries(skill: Skill): {
  readonly included: readonly SkillEntry[];
  readonly excluded: readonly { readonly path: string; readonly reason: string }[];
} {
  const included: SkillEntry[] = [];
  const excluded = new Map<string, string>();
  for (const entry of skill.entries) {
    const { exclusion } = entry;
    if (exclusion !== undefined) excluded.set(exclusion.at, exclusion.reason);
    else if (entry.kind === 'file') included.push(entry);
    else if (entry.kind === 'link') excluded.set(entry.path, 'a link; links are not followed');
    else if (entry.kind === 'other') excluded.set(entry.path, 'not a regular file');
  }
  return { included, excluded: [...excluded].map(([path, reason]) => ({ path, reason })) };
}

/** Reads the files of a bundle. Throws a UsageError when one cannot be read or all are too large together. */
export function readFiles(skill: Skill, included: readonly SkillEntry[]): BundledFile[] {
  const total = included.reduce((sum, entry) => sum + entry.size, 0);
  if (total > MAX_CONTENT)
    throw new UsageError(
      `${skill.directory} holds ${megabytes(total)} MB; a bundle can hold ${megabytes(MAX_CONTENT)} MB.`,
    );
  return included.map(({ path }) => {
    try {
      return { path, bytes: readRegularFile(join(skill.root, path), MAX_CONTENT) };
    } catch (error) {
      throw new UsageError(`${skill.directory}/${path} cannot be read for the bundle.`, { cause: error });
    }
  });
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
