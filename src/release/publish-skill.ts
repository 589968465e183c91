import { ApiError, describeError } from '../errors.ts';
import type { PublishedSkill } from '../report/results.ts';
import type { Clock, Log } from '../runtime.ts';
import type { Bundle } from '../skill/bundle.ts';
import type { Skill } from '../skill/skill.ts';
import { ArchiveRefused } from '../skill/zip.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';
import { awaitReady } from './await-ready.ts';
import { type ContentChanges, compareContent, describeChanges, isSameContent } from './content.ts';
import type { OwnVersions } from './own-versions.ts';
import { type SavedVersion, saveVersion, uploadBundle } from './save-version.ts';
import { downloadContent, type StoredContent } from './stored-content.ts';

/** What is published, and how. */
export interface PublishRequest {
  readonly skill: Pick<Skill, 'name' | 'directory' | 'description' | 'version' | 'outputSchema'>;
  readonly bundle: Bundle;
  readonly client: VlmRun;
  /** Shared by all skills of a run, so that the list is read once. */
  readonly own: OwnVersions;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly dryRun: boolean;
}

/**
 * Makes the platform's newest own version of a skill hold the content of the bundle, and proves it by downloading it. Sends nothing
 * but reads when it does already. Never touches a public skill. Throws `ApiError` when a request failed for good.
 *
 * @example
 * const own = createOwnVersions(client);
 * for (const { skill, bundle } of skills) published.push(await publishSkill({ skill, bundle, client, own, clock, log, signal, dryRun }));
 */
export async function publishSkill(request: PublishRequest): Promise<PublishedSkill> {
  const { skill, bundle, client, own, dryRun } = request;
  const { name, directory, description } = skill;
  const about = { name, directory, digest: bundle.digest };
  if (description === undefined || description.trim() === '')
    return { ...about, id: null, version: null, status: 'refused', message: 'SKILL.md has no description.' };

  let base = await own.newest(name);
  let compared = await compareWith(request, base);
  if (base && compared.changes && isSameContent(compared.changes)) return unchanged(about, base);
  if (dryRun) return planned(about, base, compared.changes);

  const fileId = await uploadBundle(client, bundle);
  const now = await own.newest(name, { fresh: true });
  if (now && now.id !== base?.id) {
    base = now;
    compared = await compareWith(request, base);
    if (compared.changes && isSameContent(compared.changes))
      return unchanged(about, base, 'Another run published the same content meanwhile.');
  }
  const saved = await save(request, { name, description, fileId, ...(base ? { base } : {}) });
  const stored = await awaitReady(client, saved.reply.id, request);
  const notes = [...saved.notes];
  if (stored.isPublic) notes.push('The platform made this version public.');
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
    ...comparison(base, compared.changes),
  };
}

type About = Pick<PublishedSkill, 'name' | 'directory' | 'digest'>;

interface Compared {
  readonly stored?: StoredContent;
  /** Absent without a previous version, and when it could not be read. */
  readonly changes?: ContentChanges;
}

async function compareWith(request: PublishRequest, base: StoredSkill | undefined): Promise<Compared> {
  if (base === undefined) return {};
  try {
    const stored = await downloadContent(request.client, base.id);
    return { stored, changes: compareContent(stored.files, request.bundle.entries) };
  } catch (error) {
    const readable = error instanceof ApiError && !['malformed', 'rejected'].includes(error.details.kind);
    if (readable || !(error instanceof ApiError || error instanceof ArchiveRefused)) throw error;
    request.log.warning(`${base.name}: version ${base.id} cannot be compared: ${describeError(error)}`);
    return {};
  }
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
    for (const waitMs of [2_000, 10_000]) {
      await request.clock.sleep(waitMs, request.signal);
      const newest = await request.own.newest(version.name, { fresh: true });
      if (newest === undefined || newest.id === version.base?.id) continue;
      const { changes } = await compareWith(request, newest);
      if (changes === undefined || !isSameContent(changes)) continue;
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
    if (!(error instanceof ApiError || error instanceof ArchiveRefused)) throw error;
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

function planned(about: About, base: StoredSkill | undefined, changes: ContentChanges | undefined): PublishedSkill {
  const message = base ? `Would update ${base.version ?? base.id}.` : 'Would create the skill.';
  return { ...about, id: null, version: null, status: 'planned', message, ...comparison(base, changes) };
}

function comparison(base: StoredSkill | undefined, changes: ContentChanges | undefined) {
  return {
    ...(base ? { previous: { id: base.id, version: base.version ?? null } } : {}),
    ...(changes ? { changes } : {}),
  };
}
