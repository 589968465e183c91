import { readFile, rm } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { describeError, UsageError } from '../errors.ts';
import { formatLockFile, type LockFile, parseLockFile, updateLockFile } from '../release/lock-file.ts';
import type { PublishedSkill } from '../report/results.ts';
import type { Runtime } from '../runtime.ts';
import { replaceFile } from './replace-file.ts';

/** The lock file that the input `lockfile` names. */
export interface LockFileAccess {
  /** As the user wrote it. */
  readonly file: string;
  /** What it held at the start; undefined when there was none. */
  readonly before: LockFile | undefined;
  /**
   * Makes it hold what it held at the start and, instead or beside, these versions. Writes nothing that would not change
   * a pin, and makes no file for none. Throws `UsageError` when the file cannot be written.
   */
  save(pinned: readonly PublishedSkill[]): Promise<void>;
}

/**
 * Opens the lock file for a server. Throws `UsageError` when it lies outside the working directory, cannot be read, or
 * pins versions of another server.
 */
export async function openLockFile(
  file: string,
  { cwd, clock }: Pick<Runtime, 'cwd' | 'clock'>,
  baseUrl: string,
): Promise<LockFileAccess> {
  const path = resolve(cwd, file);
  const inside = relative(cwd, path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside))
    throw new UsageError(`lockfile: "${file}" is not a file below the working directory.`);
  const before = await read(path, file);
  if (before && before.baseUrl !== baseUrl)
    throw new UsageError(
      `lockfile: ${file} pins versions of ${before.baseUrl}, and this run talks to ${baseUrl}; use a file for each.`,
    );
  // Compared by what it says: a checkout with other line ends, or formatted by hand, pins the same.
  let held = before && formatLockFile(before);
  let time: string | undefined;
  return {
    file,
    before,
    async save(pinned) {
      // One time for the run: a pin does not move because another one came after it.
      time ??= new Date(clock.now()).toISOString();
      const next = updateLockFile(before, { baseUrl, pinned, time });
      const text = before === undefined && next.skills.size === 0 ? undefined : formatLockFile(next);
      if (text === held) return;
      try {
        if (text === undefined) await rm(path, { force: true });
        else await replaceFile(path, text);
      } catch (error) {
        throw new UsageError(`lockfile: ${file} cannot be written: ${describeError(error)}`, { cause: error });
      }
      held = text;
    },
  };
}

/** Saves, or says why it cannot be done: a run that has stored versions must come to its reports. */
export async function saveOrSay(lock: LockFileAccess, pinned: readonly PublishedSkill[]): Promise<string | undefined> {
  try {
    await lock.save(pinned);
    return undefined;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.message;
  }
}

async function read(path: string, file: string): Promise<LockFile | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`lockfile: ${file} cannot be read: ${describeError(error)}`, { cause: error });
  }
  return parseLockFile(text, file);
}
