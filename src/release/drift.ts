import type { PublishedSkill } from '../report/results.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';
import { type ContentChanges, describeChanges, isSameContent } from './content.ts';
import type { LockedSkill } from './lock-file.ts';

/** What is known of one skill in the three places that should agree. */
export interface Places {
  readonly name: string;
  readonly directory: string;
  /** Content digest in the repository; absent when the skill is gone from it. */
  readonly digest?: string;
  /** Whether there is a lock file to agree with. */
  readonly locking: boolean;
  readonly locked?: LockedSkill;
  /** Whether the locked id still exists on the server; absent without a locked id. */
  readonly lockedExists?: boolean;
  /** The newest own version. */
  readonly newest?: StoredSkill;
  /** From the newest version to the repository; absent when either is missing or cannot be read. */
  readonly changes?: ContentChanges;
}

/** Compares repository, lock file and server for one skill: `unchanged` when all agree, `drifted` with what does not. */
export function driftOf(places: Places): PublishedSkill {
  const { name, directory, digest, locking, locked, lockedExists, newest, changes } = places;
  const drift: string[] = [];
  if (digest === undefined) drift.push('The lock file names it, but the repository has no such skill.');
  if (locking && !locked) drift.push('The lock file does not name it.');
  if (locked && digest !== undefined && locked.digest !== digest)
    drift.push(`The repository holds ${short(digest)}, the lock file ${short(locked.digest)}.`);
  if (locked && lockedExists === false)
    drift.push(`The locked version ${locked.version ?? locked.id} is gone from the server.`);
  if (newest === undefined) drift.push('The server has no own version of it.');
  else {
    const version = newest.version ?? newest.id;
    if (locked && locked.id !== newest.id)
      drift.push(`The newest version on the server is ${version}, the locked one ${locked.version ?? locked.id}.`);
    if (digest !== undefined && changes === undefined) drift.push(`The content of ${version} cannot be read.`);
    if (changes && !isSameContent(changes))
      drift.push(`The repository differs from ${version}: ${describeChanges(changes)}.`);
  }
  return {
    name,
    directory,
    id: newest?.id ?? null,
    version: newest?.version ?? null,
    digest: digest ?? null,
    status: drift.length > 0 ? 'drifted' : 'unchanged',
    ...(drift.length > 0 ? { message: drift.join(' ') } : {}),
    ...(changes ? { changes } : {}),
  };
}

function short(digest: string): string {
  return digest.slice(0, 12);
}
