import type { PublishedSkill } from '../report/results.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';
import { awaitReady, ProcessingFailed, readinessOf } from './await-ready.ts';
import { type Breach, breachOf } from './breach.ts';
import { comparePrevious, comparison, findPrevious, isCurrent, type PreviousVersion } from './previous-version.ts';
import { type About, blameOf, messageOf, type PublishOutcome, rowWithoutVersion } from './publish-outcome.ts';
import type { PublishRequest } from './publish-request.ts';
import { uploadBundle } from './save-version.ts';
import { settleVersion } from './settle-version.ts';
import { StoreInterrupted, storeVersion } from './store-version.ts';
import { whoseRecord } from './whose-record.ts';

/**
 * Makes the platform's newest own version of a skill hold the content of the bundle, and proves it by downloading it.
 * Sends nothing but reads when it does already. Never touches a public skill that is not configured as one's own. A
 * request that fails for good, or an interrupt, is an outcome; nothing is thrown but bugs.
 *
 * @example
 * const own = createOwnVersions(client);
 * for (const { skill, bundle } of skills) outcomes.push(await publishSkill({ skill, bundle, client, own, clock, log, signal, dryRun }));
 */
export async function publishSkill(request: PublishRequest): Promise<PublishOutcome> {
  const { skill, bundle, signal } = request;
  const about = { name: skill.name, directory: skill.directory, digest: bundle.digest };
  try {
    return await publish(request, about);
  } catch (error) {
    const failed = (message: string) => ({ row: rowWithoutVersion(about, 'failed', message), pin: false });
    if (error instanceof StoreInterrupted) return { ...failed(MAY_BE_STORED), blameless: 'interrupted' };
    const blame = blameOf(error, signal);
    if (blame === undefined) throw error;
    return { ...failed(blame.error?.message ?? 'The run was interrupted; nothing was stored'), ...blame };
  }
}

const MAY_BE_STORED =
  'The run was interrupted while the version was being stored: it may be there, and the next run finds it';

async function publish(request: PublishRequest, about: About): Promise<PublishOutcome> {
  const { skill, bundle, client, dryRun } = request;
  const { name, description } = skill;
  if (description === undefined || description.trim() === '')
    return notSent(about, 'refused', 'SKILL.md has no description.', undefined);

  let previous = await compared(request);
  if (previous && isCurrent(previous)) return unchanged(request, about, await pinnedTwin(request, previous.record));
  const held = previous ? undefined : await heldElsewhere(request);
  if (held) return unchanged(request, about, held, whoseRecord(held, name));
  let breach = breachOf(request, previous);
  if (breach?.refused) return notSent(about, 'refused', breach.message, previous);
  if (dryRun) return notSent(about, 'planned', plan(previous, breach), previous);

  const fileId = await uploadBundle(client, bundle);
  const now = await findPrevious(request, { fresh: true });
  if (now && now.id !== previous?.record.id) {
    // Another job was faster: everything that was said of the version before is to be said of its version.
    previous = await comparePrevious(request, now);
    if (isCurrent(previous)) return unchanged(request, about, now, 'Another run published the same content meanwhile.');
    breach = breachOf(request, previous);
    if (breach?.refused) return notSent(about, 'refused', breach.message, previous);
  }
  const base = previous?.record;
  const saved = await storeVersion(request, { name, description, fileId, ...(base ? { base } : {}) });
  return settleVersion(request, about, saved, previous, breach ? [breach.message] : []);
}

async function compared(request: PublishRequest): Promise<PreviousVersion | undefined> {
  const record = await findPrevious(request, { fresh: false });
  return record && comparePrevious(request, record);
}

/**
 * The record that an earlier run was given for this content and that is no version of one's own under this name: somebody
 * else's, or one's own under another name. Undefined when the lock file names none, or its content is another.
 */
async function heldElsewhere(request: PublishRequest): Promise<StoredSkill | undefined> {
  const { locked, configuredId, client } = request;
  if (locked === undefined || configuredId !== undefined) return undefined;
  const record = await client.skills.get(locked.id);
  return record && isCurrent(await comparePrevious(request, record)) ? record : undefined;
}

/** Of two versions with this content the one that the lock file names, so that the pin does not move for nothing. */
async function pinnedTwin(request: PublishRequest, newest: StoredSkill): Promise<StoredSkill> {
  const { locked, own, bundle } = request;
  if (locked === undefined || locked.id === newest.id || locked.digest !== bundle.digest) return newest;
  const twin = (await own.since(newest.name, [])).find(({ id }) => id === locked.id);
  return twin && isCurrent(await comparePrevious(request, twin)) ? twin : newest;
}

/**
 * A version with this content is there already. One that the platform could not process is no success of this run either. The
 * version to go back to stays named: an earlier run may have stored this one, and something be wrong with it.
 */
async function unchanged(
  request: PublishRequest,
  about: About,
  record: StoredSkill,
  message?: string,
): Promise<PublishOutcome> {
  const { id, version = null, name } = record;
  const { locked, own } = request;
  if (readinessOf(record) !== 'ready') {
    try {
      await awaitReady(request.client, id, request);
    } catch (error) {
      if (!(error instanceof ProcessingFailed)) throw error;
      const notes = [error.message, 'It holds this content: change a line of SKILL.md to have it stored again'];
      return { row: { ...about, id, version, status: 'failed', ...messageOf(notes) }, pin: false };
    }
  }
  const versions = await own.since(name, []);
  const earlier = versions[versions.findIndex((one) => one.id === id) + 1];
  const pinned = locked !== undefined && locked.id !== id ? locked : undefined;
  const before = pinned ?? (versions.some((one) => one.id === id) ? earlier : undefined);
  const row: PublishedSkill = {
    ...about,
    id,
    version,
    status: 'unchanged',
    ...messageOf(message === undefined ? [] : [message]),
    ...(before ? { previous: { id: before.id, version: before.version ?? null } } : {}),
  };
  return { row, pin: true };
}

function notSent(
  about: About,
  status: 'refused' | 'planned',
  message: string,
  previous: PreviousVersion | undefined,
): PublishOutcome {
  return { row: { ...rowWithoutVersion(about, status, message), ...comparison(previous) }, pin: false };
}

function plan(previous: PreviousVersion | undefined, breach: Breach | undefined): string {
  const { record } = previous ?? {};
  const action = record ? `Would update ${record.version ?? record.id}.` : 'Would create the skill.';
  return breach === undefined ? action : `${action} ${breach.message}`;
}
