import { ApiError, describeError } from '../errors.ts';
import { type ContentFile, compareContent, type FileDigest } from '../release/content.ts';
import { driftOf } from '../release/drift.ts';
import { fileChanges } from '../release/file-changes.ts';
import { ConfiguredIdMissing, findOwn } from '../release/find-own.ts';
import type { LockedSkill } from '../release/lock-file.ts';
import { createOwnVersions } from '../release/own-versions.ts';
import { downloadContent } from '../release/stored-content.ts';
import type { PublishedSkill } from '../report/results.ts';
import { readBundleFiles } from '../skill/bundle.ts';
import type { Skill } from '../skill/skill.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';
import type { CommandContext } from './context.ts';
import { aboutOf, byName, notAttempted, type PublishingSetup, type PublishRun } from './publish-skills.ts';
import { isWholeRepository, skillNames } from './repository-skills.ts';

interface Compared {
  readonly name: string;
  readonly directory: string;
  readonly skill?: Skill;
}

/**
 * Compares each selected skill in the repository with the lock file and the server. Skills that only the lock file names
 * are compared too where the whole repository was selected. Changes nothing anywhere. A request that fails for good ends the
 * run: half a comparison proves nothing, and what was not compared has not passed.
 */
export async function checkDrift(context: CommandContext, setup: PublishingSetup): Promise<PublishRun> {
  const { runtime, configuration } = context;
  const { client } = setup.connection;
  const own = createOwnVersions(client);
  const locked = setup.lock?.before?.skills ?? new Map<string, LockedSkill>();
  const published: PublishedSkill[] = [];
  const blameless = new Set<string>();
  let stopped: PublishRun['stopped'];
  const all: Compared[] = byName(setup.skills).map((skill) => ({
    name: skill.name,
    directory: skill.directory,
    skill,
  }));
  if (isWholeRepository(context) && locked.size > 0) {
    const names = await skillNames(context, setup.skills);
    const gone = [...locked.keys()].filter((name) => !names.has(name)).sort();
    all.push(...gone.map((name) => ({ name, directory: '' })));
  }
  for (const one of all) {
    try {
      if (runtime.signal.aborted) stopped ??= { kind: 'interrupted', message: 'The run was interrupted.' };
      if (stopped === undefined) {
        published.push(await compare(one));
        continue;
      }
    } catch (error) {
      if (error instanceof ApiError) stopped = { kind: error.details.kind, message: error.message };
      else if (runtime.signal.aborted && error === runtime.signal.reason)
        stopped = { kind: 'interrupted', message: 'The run was interrupted.' };
      else throw error;
    }
    const about = one.skill ? aboutOf(one.skill, setup) : { name: one.name, directory: '', digest: null };
    published.push(notAttempted(about, stopped.message));
    blameless.add(one.directory);
  }
  return { published, pinned: [], blameless, ...(stopped ? { stopped } : {}) };

  async function compare({ name, directory, skill }: Compared): Promise<PublishedSkill> {
    const entry = locked.get(name);
    const files = skill && readBundleFiles(skill);
    const digest = skill && setup.digests.get(skill.directory);
    const { newest, missingId } = await newestOwn(name, entry);
    const warn = (message: string) => runtime.log.warning(`${name}: ${message}`);
    const stored = newest && (await contentOf(client, newest.id, warn));
    const lockedVersion = entry && (await versionOf(entry, newest, stored, warn));
    const compared = stored ?? (lockedVersion !== 'gone' ? lockedVersion : undefined);
    const changes = files && compared?.files && compareContent(compared.files, files.digests);
    const row = driftOf({
      name,
      directory,
      repository: skill === undefined ? 'absent' : digest === undefined ? 'unusable' : { digest },
      locking: setup.lock !== undefined,
      ...(entry ? { locked: entry } : {}),
      ...(lockedVersion ? { lockedVersion } : {}),
      ...(newest ? { newest } : {}),
      ...(stored ? { newestDigest: stored.digest } : {}),
      ...(missingId === undefined ? {} : { missingId }),
      ...(changes ? { changes, files: fileChanges(changes, compared?.contents ?? [], files?.contents ?? []) } : {}),
    });
    const content = row.digest === null ? '' : `, content ${row.digest.slice(0, 12)}`;
    runtime.log.info(`${name}: ${row.status}${content}${row.message === undefined ? '' : `: ${row.message}`}`);
    return row;
  }

  async function newestOwn(
    name: string,
    entry: LockedSkill | undefined,
  ): Promise<{ readonly newest?: StoredSkill | undefined; readonly missingId?: string }> {
    const configuredId = configuration.publish.get(name)?.id;
    if (configuredId === undefined) return { newest: await own.newest(name) };
    try {
      const newest = await findOwn({ client, own, configuredId }, name);
      // Versions of a public skill are not in the list of one's own; the one that is pinned is looked up by its name.
      const latest = newest?.isPublic ? await client.skills.lookup({ name: newest.name }) : undefined;
      return { newest: latest && latest.id === entry?.id ? latest : newest };
    } catch (error) {
      if (!(error instanceof ConfiguredIdMissing)) throw error;
      return { missingId: configuredId };
    }
  }

  async function versionOf(
    entry: LockedSkill,
    newest: StoredSkill | undefined,
    stored: Content | undefined,
    warn: (message: string) => void,
  ): Promise<'gone' | Partial<Content>> {
    if (entry.id === newest?.id) return stored ?? {};
    if ((await client.skills.get(entry.id)) === undefined) return 'gone';
    return (await contentOf(client, entry.id, warn)) ?? {};
  }
}

interface Content {
  readonly digest: string;
  readonly files: readonly FileDigest[];
  readonly contents: readonly ContentFile[];
}

async function contentOf(client: VlmRun, id: string, warn: (message: string) => void): Promise<Content | undefined> {
  try {
    return await downloadContent(client, id);
  } catch (error) {
    if (!(error instanceof ApiError) || error.details.kind !== 'malformed') throw error;
    warn(`version ${id} cannot be compared: ${describeError(error)}`);
    return undefined;
  }
}
