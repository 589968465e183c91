import type { FileChange, PublishedSkill } from '../report/results.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';
import { readinessOf } from './await-ready.ts';
import { type ContentChanges, describeChanges, isSameContent } from './content.ts';
import type { LockedSkill } from './lock-file.ts';

/** What is known of one skill in the three places that should agree. */
export interface Places {
  readonly name: string;
  readonly directory: string;
  /** What the repository holds: a content digest, nothing, or something that cannot be bundled. */
  readonly repository: { readonly digest: string } | 'absent' | 'unusable';
  /** Whether there is a lock file to agree with. */
  readonly locking: boolean;
  readonly locked?: LockedSkill;
  /** Whether the locked id still exists on the server, and its content; absent without a locked id. */
  readonly lockedVersion?: 'gone' | { readonly digest?: string };
  /** The newest own version. */
  readonly newest?: StoredSkill;
  /** Its content: absent when there is none or it cannot be read. */
  readonly newestDigest?: string;
  /** Id under `publish` in the configuration that the server does not know. */
  readonly missingId?: string;
  /** From the newest version, or else from the locked one, to the repository; absent when one cannot be read. */
  readonly changes?: ContentChanges;
  readonly files?: readonly FileChange[];
}

/** Compares repository, lock file and server for one skill: `unchanged` when all agree, `drifted` with what does not. */
export function driftOf(places: Places): PublishedSkill {
  const { name, directory, repository, locked, newest, changes, files = [] } = places;
  const digest = typeof repository === 'string' ? null : repository.digest;
  const drift = [...repositoryDrift(places), ...serverDrift(places)];
  const shown = newest ?? (locked && places.lockedVersion !== 'gone' ? locked : undefined);
  return {
    name,
    directory,
    id: shown?.id ?? null,
    version: shown?.version ?? null,
    digest,
    status: drift.length > 0 ? 'drifted' : 'unchanged',
    ...(drift.length > 0 ? { message: drift.join(' ') } : {}),
    ...(changes && drift.length > 0 ? { changes } : {}),
    ...(files.length > 0 ? { files } : {}),
  };
}

function repositoryDrift({ repository, locking, locked }: Places): string[] {
  const drift: string[] = [];
  if (repository === 'absent') drift.push('The lock file names it, but the repository has no such skill.');
  if (repository === 'unusable') drift.push('The skill in the repository cannot be bundled.');
  if (locking && !locked) drift.push('The lock file does not name it.');
  if (locked && typeof repository !== 'string' && locked.digest !== repository.digest)
    drift.push(`The repository holds ${short(repository.digest)}, the lock file ${short(locked.digest)}.`);
  return drift;
}

function serverDrift({
  repository,
  locked,
  lockedVersion,
  newest,
  newestDigest,
  missingId,
  changes,
}: Places): string[] {
  const drift: string[] = [];
  if (missingId !== undefined) drift.push(`The configured id ${missingId} does not exist on the server.`);
  const pin = locked && (locked.version ?? locked.id);
  if (lockedVersion === 'gone') drift.push(`The locked version ${pin} is gone from the server.`);
  const lockedDigest = lockedVersion === 'gone' ? undefined : lockedVersion?.digest;
  if (locked && lockedDigest !== undefined && lockedDigest !== locked.digest)
    drift.push(`The locked version ${pin} holds ${short(lockedDigest)}, the lock file says ${short(locked.digest)}.`);
  if (newest === undefined) {
    // A record of somebody else's, or one under another name, that the platform gave back for this content.
    if (lockedDigest === undefined) drift.push('The server has no own version of it.');
    return drift;
  }
  const version = newest.version ?? newest.id;
  if (locked && locked.id !== newest.id && newestDigest !== locked.digest)
    drift.push(`The newest version on the server is ${version}, the locked one ${pin}.`);
  if (readinessOf(newest) === 'failed') drift.push(`The platform could not process ${version}.`);
  if (newestDigest === undefined) drift.push(`The content of ${version} cannot be read.`);
  if (changes && typeof repository !== 'string' && !isSameContent(changes))
    drift.push(`The repository differs from ${version}: ${describeChanges(changes)}.`);
  return drift;
}

function short(digest: string): string {
  return digest.slice(0, 12);
}
