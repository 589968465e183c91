import { ApiError, describeError } from '../errors.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';
import { describeChanges, isSameContent } from './content.ts';
import { isNewer } from './own-versions.ts';
import { comparePrevious } from './previous-version.ts';
import type { PublishRequest } from './publish-request.ts';

/** What the list of one's own versions says after a version was stored. */
export interface Standing {
  /** Sentences about versions that others have stored at the same time. */
  readonly notes: readonly string[];
  /** The older one of two equal versions, which both jobs are to use; absent when it is the stored one. */
  readonly instead?: StoredSkill;
  /** The newest version where it is not the stored one, nor one that came meanwhile. */
  readonly stillNewest?: StoredSkill;
}

/** More than these are only counted. */
const MOST_COMPARED = 5;
/** A version may not be in the list at once. */
const LOOK_AGAIN_AFTER_MS = [1_000, 3_000];

/**
 * Looks at the list of own versions again after `stored` was: any other version that is newer than `base`, which it was
 * compared with, was stored by another job in the same moment, and nobody has looked at it. Best effort: what cannot be seen is a
 * note. Throws the signal's reason.
 */
export async function standingOf(
  request: PublishRequest,
  stored: StoredSkill,
  base: StoredSkill | undefined,
): Promise<Standing> {
  let versions: readonly StoredSkill[];
  try {
    versions = await listed(request, stored, base);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const why = describeError(error);
    return { notes: [`Whether another job stored a version at the same time could not be seen: ${why}`] };
  }
  const before = base === undefined ? versions.length : versions.findIndex(({ id }) => id === base.id);
  const since = before < 0 ? versions : versions.slice(0, before);
  const [newest] = versions;
  if (base && newest && !since.some(({ id }) => id === stored.id)) {
    if (!isNewer(stored, base)) return { notes: [], stillNewest: newest };
    return { notes: [`${nameOf(stored)} is not in the list of versions yet; the newest there is ${nameOf(newest)}.`] };
  }
  const rivals = since.filter(({ id }) => id !== stored.id);
  const ageOf = (one: StoredSkill) => since.findIndex(({ id }) => id === one.id);
  const notes: string[] = [];
  let oldest = stored;
  for (const rival of rivals.slice(0, MOST_COMPARED)) {
    const older = ageOf(rival) > ageOf(stored);
    const difference = await differenceFrom(request, rival);
    if (difference === '') {
      if (ageOf(rival) > ageOf(oldest)) oldest = rival;
      notes.push(`Another job stored the same content ${older ? 'before' : 'after'} this one, as ${nameOf(rival)}.`);
    } else {
      const newest = since[0] === rival ? ' and is the newest now' : '';
      const when = `${older ? 'before' : 'after'} this one${newest}`;
      notes.push(`Another job stored other content at the same time: ${nameOf(rival)}, ${when}: ${difference}.`);
    }
  }
  if (rivals.length > MOST_COMPARED)
    notes.push(`${rivals.length - MOST_COMPARED} more versions were stored meanwhile.`);
  if (oldest.id === stored.id) return { notes };
  return { notes: [...notes, `${nameOf(oldest)} is used; ${nameOf(stored)} holds the same.`], instead: oldest };
}

/** Own versions, newest first, down to the one before; read again for a moment while the stored one is missing. */
async function listed(
  request: PublishRequest,
  stored: StoredSkill,
  base: StoredSkill | undefined,
): Promise<readonly StoredSkill[]> {
  const name = base?.name ?? request.skill.name;
  const until = [base?.id ?? stored.id];
  for (const waitMs of [...LOOK_AGAIN_AFTER_MS, undefined]) {
    const versions = await request.own.since(name, until, { fresh: true });
    const awaited = stored.name === name && !stored.isPublic && !versions.some(({ id }) => id === stored.id);
    if (!awaited || waitMs === undefined) return versions;
    await request.clock.sleep(waitMs, request.signal);
  }
  return [];
}

async function differenceFrom(request: PublishRequest, rival: StoredSkill): Promise<string> {
  try {
    const { changes } = await comparePrevious(request, rival);
    if (changes === undefined) return 'its content cannot be read';
    return isSameContent(changes) ? '' : describeChanges(changes);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return `its content cannot be had (${describeError(error)})`;
  }
}

function nameOf({ id, version }: StoredSkill): string {
  return version === undefined ? id : `${version} (${id})`;
}
