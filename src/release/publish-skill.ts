import { ApiError, describeError } from '../errors.ts';
import type { PublishedSkill } from '../report/results.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';
import { awaitReady } from './await-ready.ts';
import { compareContent, describeChanges, isSameContent } from './content.ts';
import { comparePrevious, comparison, findPrevious, isCurrent, type PreviousVersion } from './previous-version.ts';
import type { PublishRequest } from './publish-request.ts';
import { type SavedVersion, saveVersion, uploadBundle } from './save-version.ts';
import { downloadContent } from './stored-content.ts';

/**
 * Makes the platform's newest own version of a skill hold the content of the bundle, and proves it by downloading it. Sends nothing
 * but reads when it does already. Never touches a public skill. Throws `ApiError` when a request failed for good.
 *
 * @example
 * const own = createOwnVersions(client);
 * for (const { skill, bundle } of skills) published.push(await publishSkill({ skill, bundle, client, own, clock, log, signal, dryRun }));
 */
export async function publishSkill(request: PublishRequest): Promise<PublishedSkill> {
  const { skill, bundle, client, dryRun } = request;
  const { name, directory, description } = skill;
  const about = { name, directory, digest: bundle.digest };
  if (description === undefined || description.trim() === '')
    return { ...about, id: null, version: null, status: 'refused', message: 'SKILL.md has no description.' };

  let previous = await compared(request, { fresh: false });
  if (previous && isCurrent(previous)) return unchanged(about, previous.record);
  const breach = breakingNote(request, previous);
  if (breach?.refused) return notSent(about, 'refused', breach.message, previous);
  if (dryRun) return notSent(about, 'planned', plan(previous, breach?.message), previous);

  const fileId = await uploadBundle(client, bundle);
  const now = await findPrevious(request, { fresh: true });
  if (now && now.id !== previous?.record.id) {
    previous = await comparePrevious(request, now);
    if (isCurrent(previous)) return unchanged(about, now, 'Another run published the same content meanwhile.');
  }
  const base = previous?.record;
  const saved = await save(request, { name, description, fileId, ...(base ? { base } : {}) });
  const stored = await awaitReady(client, saved.reply.id, request);
  const notes = [...saved.notes];
  if (breach) notes.push(breach.message);
  if (stored.isPublic && !base?.isPublic) notes.push('The platform made this version public.');
  const difference = await verify(request, stored.id);
  if (saved.reply.name === name) notes.push(...(await overtaken(request, stored, base)));
  for (const note of notes) request.log.warning(`${name}: ${note}`);
  if (difference !== undefined) notes.unshift(difference);
  return {
    ...about,
    id: stored.id,
    version: stored.version ?? saved.reply.version ?? null,
    status: difference === undefined ? saved.status : 'failed',
    ...(notes.length > 0 ? { message: notes.join(' ') } : {}),
    ...comparison(previous),
  };
}

type About = Pick<PublishedSkill, 'name' | 'directory' | 'digest'>;

async function compared(request: PublishRequest, options: { fresh: boolean }): Promise<PreviousVersion | undefined> {
  const record = await findPrevious(request, options);
  return record && comparePrevious(request, record);
}

/** What is to be said of breaking changes, and whether they keep the skill from being published. */
function breakingNote(
  { breakingChanges = 'warn' }: PublishRequest,
  previous: PreviousVersion | undefined,
): { readonly message: string; readonly refused: boolean } | undefined {
  const breaking = previous?.schemaChanges.filter(({ kind }) => kind === 'breaking') ?? [];
  if (breaking.length === 0 || breakingChanges === 'allow' || previous?.raisesMajor) return undefined;
  const shown = breaking.slice(0, 3).map(({ pointer, message }) => `${pointer || 'the whole'}: ${message}`);
  const more = breaking.length > 3 ? ` and ${breaking.length - 3} more` : '';
  const refused = breakingChanges === 'fail';
  const advice = refused ? ' Raise the major version in SKILL.md, or set breaking-changes: allow.' : '';
  return { message: `The output schema breaks its consumers: ${shown.join('; ')}${more}.${advice}`, refused };
}

/** Saves, and after a lost reply looks whether it was carried out. */
async function save(
  request: PublishRequest,
  version: {
    readonly name: string;
    readonly description: string;
    readonly fileId: string;
    readonly base?: StoredSkill;
  },
): Promise<SavedVersion> {
  try {
    return await saveVersion(request.client, version);
  } catch (error) {
    if (!(error instanceof ApiError) || error.details.kind !== 'ambiguous') throw error;
    for (const waitMs of [2_000, 5_000]) {
      await request.clock.sleep(waitMs, request.signal);
      const newest = await request.own.newest(version.name, { fresh: true });
      if (newest === undefined || newest.id === version.base?.id) continue;
      if (!isCurrent(await comparePrevious(request, newest))) continue;
      const notes = [`The reply to the upload was lost (${error.message}), but the version is there.`];
      return { reply: newest, status: version.base ? 'updated' : 'created', notes };
    }
    throw error;
  }
}

/** What is wrong with the stored content; undefined when it is what was sent. */
async function verify(request: PublishRequest, id: string): Promise<string | undefined> {
  try {
    const { files } = await downloadContent(request.client, id);
    const changes = compareContent(request.bundle.entries, files);
    return isSameContent(changes)
      ? undefined
      : `What is stored differs from what was sent: ${describeChanges(changes)}.`;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return `What is stored could not be verified: ${describeError(error)}.`;
  }
}

/** Whether another job stored a version in the same moment: both are kept, and the newest is what `latest` means. */
async function overtaken(
  request: PublishRequest,
  stored: StoredSkill,
  base: StoredSkill | undefined,
): Promise<string[]> {
  const newest = await request.own.newest(request.skill.name, { fresh: true });
  if (newest === undefined || newest.id === stored.id || newest.id === base?.id) return [];
  return [`Another version, ${newest.version ?? newest.id}, was published at the same time and is the newest now.`];
}

function unchanged(about: About, base: StoredSkill, message?: string): PublishedSkill {
  const { id, version = null } = base;
  return { ...about, id, version, status: 'unchanged', ...(message === undefined ? {} : { message }) };
}

function notSent(
  about: About,
  status: 'refused' | 'planned',
  message: string,
  previous: PreviousVersion | undefined,
): PublishedSkill {
  return { ...about, id: null, version: null, status, message, ...comparison(previous) };
}

function plan(previous: PreviousVersion | undefined, note: string | undefined): string {
  const { record } = previous ?? {};
  const action = record ? `Would update ${record.version ?? record.id}.` : 'Would create the skill.';
  return note === undefined ? action : `${action} ${note}`;
}
