import { ApiError, describeError } from '../errors.ts';
import { compareContent } from '../release/content.ts';
import { driftOf } from '../release/drift.ts';
import { findOwn } from '../release/find-own.ts';
import { createOwnVersions } from '../release/own-versions.ts';
import { downloadContent } from '../release/stored-content.ts';
import type { PublishedSkill } from '../report/results.ts';
import { bundleSkill } from '../skill/bundle.ts';
import type { Skill } from '../skill/skill.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { CommandContext } from './context.ts';
import { byName, type PublishingSetup, type PublishRun } from './publish-skills.ts';

/**
 * Compares each skill in the repository with the lock file and the server; skills that only the lock file names are
 * compared too. Changes nothing anywhere. A request that fails for good ends the run: half a comparison proves nothing.
 */
export async function checkDrift(
  { runtime, configuration }: CommandContext,
  setup: PublishingSetup,
): Promise<PublishRun> {
  const { client } = setup.connection;
  const own = createOwnVersions(client);
  const published: PublishedSkill[] = [];
  const blameless = new Set<string>();
  const locked = setup.lock?.before?.skills ?? new Map();
  const gone = [...locked.keys()].filter((name) => !setup.skills.some((skill) => skill.name === name)).sort();
  try {
    for (const skill of byName(setup.skills)) published.push(await compare(skill.name, skill));
    for (const name of gone) published.push(await compare(name, undefined));
  } catch (error) {
    if (error instanceof ApiError)
      return { published, blameless, stopped: { kind: error.details.kind, message: error.message } };
    if (runtime.signal.aborted && error === runtime.signal.reason)
      return { published, blameless, stopped: { kind: 'interrupted', message: 'The run was interrupted.' } };
    throw error;
  }
  return { published, blameless };

  async function compare(name: string, skill: Skill | undefined): Promise<PublishedSkill> {
    const entry = locked.get(name);
    const bundle = skill && (await bundleSkill(skill));
    const configuredId = configuration.publish.get(name)?.id;
    const newest = await findOwn({ client, own, ...(configuredId === undefined ? {} : { configuredId }) }, name);
    const files =
      newest && bundle
        ? await filesOf(client, newest.id, (message) => runtime.log.warning(`${name}: ${message}`))
        : undefined;
    const row = driftOf({
      name,
      directory: skill?.directory ?? '',
      locking: setup.lock !== undefined,
      ...(bundle ? { digest: bundle.digest } : {}),
      ...(entry ? { locked: entry } : {}),
      ...(entry ? { lockedExists: entry.id === newest?.id || (await client.skills.get(entry.id)) !== undefined } : {}),
      ...(newest ? { newest } : {}),
      ...(bundle && files ? { changes: compareContent(files, bundle.entries) } : {}),
    });
    runtime.log.info(`${name}: ${row.status}${row.message === undefined ? '' : `: ${row.message}`}`);
    return row;
  }
}

async function filesOf(client: VlmRun, id: string, warn: (message: string) => void) {
  try {
    return (await downloadContent(client, id)).files;
  } catch (error) {
    if (!(error instanceof ApiError) || error.details.kind !== 'malformed') throw error;
    warn(`version ${id} cannot be compared: ${describeError(error)}`);
    return undefined;
  }
}
