import type { NotRunReason, SkillUnderTest } from '../engine/execution-request.ts';
import { ApiError, type ApiErrorKind, UsageError } from '../errors.ts';
import { compareContent, describeChanges, isSameContent } from '../release/content.ts';
import { findOwn } from '../release/find-own.ts';
import type { LockFile } from '../release/lock-file.ts';
import { createOwnVersions } from '../release/own-versions.ts';
import { downloadContent } from '../release/stored-content.ts';
import { Interrupted, type Log } from '../runtime.ts';
import type { Bundle } from '../skill/bundle.ts';
import type { Skill } from '../skill/skill.ts';
import { orUndefined } from '../vlmrun/api-error.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { Connection } from './connection.ts';
import type { CommandContext } from './context.ts';
import { openLockFile } from './lock-file-access.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import type { TrialRun } from './run-trials.ts';
import { inlineSkill } from './trial-requests.ts';
import { withheldKey } from './withheld-key.ts';

type Skills = ReadonlyMap<string, SkillUnderTest>;

/**
 * What runs for each skill, by directory: the bundle of the repository, the newest version on the platform, or the
 * version that the lock file pins. Skills that could not be bundled are left out. Throws `UsageError` for skills that
 * have no such version; resolves with the `ApiError` of a request that failed for good, and with `Interrupted`.
 */
export async function resolveSkillSource(
  context: CommandContext,
  connection: Connection,
  prepared: readonly PreparedSkill[],
): Promise<Skills | ApiError | Interrupted> {
  const { inputs, runtime } = context;
  const sendable = prepared.flatMap(({ skill, bundle }) => (bundle ? [{ skill, bundle }] : []));
  const source = inputs['skill-source'];
  if (source === 'inline')
    return new Map(sendable.map(({ skill, bundle }) => [skill.directory, inlineSkill(skill, bundle)]));
  if (source === 'lock' && inputs.lockfile === undefined)
    throw new UsageError('skill-source: lock needs the input lockfile.');
  const locked =
    inputs.lockfile === undefined || source !== 'lock'
      ? undefined
      : await openLockFile(inputs.lockfile, runtime, connection.agentBaseUrl);
  if (locked && locked.before === undefined)
    throw new UsageError(`skill-source: the lock file ${locked.file} does not exist; run publish first.`);
  // Without a key nobody can say what a stored version holds; the cases are not run, and the conclusion says why.
  if (withheldKey(context)) return new Map();
  try {
    if (locked?.before)
      return await lockedReferences(sendable, locked.before, locked.file, connection.client, runtime.log);
    return await publishedReferences(sendable, context, connection);
  } catch (error) {
    if (error instanceof ApiError || error instanceof Interrupted) return error;
    throw error;
  }
}

const reasons: Partial<Record<ApiErrorKind, NotRunReason>> = {
  auth: 'auth',
  billing: 'no-credits',
  unreachable: 'unreachable',
  rate: 'rate',
};

/** The run in which no trial could begin. */
export function nothingRan(connection: Connection, error: ApiError | Interrupted): TrialRun {
  const { client, baseUrl, agentBaseUrl, simulated } = connection;
  const stopped =
    error instanceof ApiError
      ? { reason: reasons[error.details.kind] ?? 'stopped', message: error.message }
      : ({ reason: 'interrupted', message: 'The run was interrupted.' } as const);
  const engine = { requests: client.requests, creditsUsed: 0, creditsSaved: 0, stopped };
  const nothing = { results: [], verdicts: new Map(), judgements: new Map(), skills: new Map(), journal: false };
  return { ...nothing, engine, baseUrl, agentBaseUrl, simulated };
}

/** A skill whose stored version is to be run. */
interface Local {
  readonly skill: Skill;
  readonly bundle: Bundle;
}

async function publishedReferences(
  skills: readonly Local[],
  { runtime: { log }, configuration }: CommandContext,
  { client }: Connection,
): Promise<Skills> {
  const own = createOwnVersions(client);
  const references = new Map<string, SkillUnderTest>();
  const problems: string[] = [];
  for (const { skill, bundle } of skills) {
    const configuredId = configuration.publish.get(skill.name)?.id;
    const newest = await findOwn({ client, own, ...(configuredId === undefined ? {} : { configuredId }) }, skill.name);
    if (newest === undefined) {
      problems.push(`skill-source: ${skill.name} is not published; run publish first.`);
      continue;
    }
    const stored = await downloadContent(client, newest.id);
    const changes = compareContent(stored.files, bundle.entries);
    if (!isSameContent(changes))
      log.warning(`${skill.name}: the repository differs from the published version: ${describeChanges(changes)}.`);
    const { id, version = 'latest' } = newest;
    references.set(skill.directory, { source: 'reference', name: skill.name, digest: stored.digest, id, version });
  }
  if (problems.length > 0) throw new UsageError(problems);
  return references;
}

/** The pinned versions. What runs is what the server holds, not what a file of the repository says of it. */
async function lockedReferences(
  skills: readonly Local[],
  lock: LockFile,
  file: string,
  client: VlmRun,
  log: Log,
): Promise<Skills> {
  const references = new Map<string, SkillUnderTest>();
  const problems: string[] = [];
  for (const { skill, bundle } of skills) {
    const { name } = skill;
    const locked = lock.skills.get(name);
    if (locked === undefined) {
      problems.push(`skill-source: ${file} does not name ${name}; run publish first.`);
      continue;
    }
    const { id, digest } = locked;
    const stored = await orUndefined(404, downloadContent(client, id));
    if (stored === undefined)
      problems.push(`skill-source: ${file} pins ${name} to ${id}, which the server does not have.`);
    else if (stored.digest !== digest)
      problems.push(`skill-source: ${file} says that ${name} (${id}) holds ${digest}, but it holds ${stored.digest}.`);
    else {
      if (digest !== bundle.digest)
        log.warning(
          `${name}: the repository differs from the locked version: ${describeChanges(compareContent(stored.files, bundle.entries))}.`,
        );
      const version = locked.version ?? 'latest';
      references.set(skill.directory, { source: 'reference', name, digest, id, version });
    }
  }
  if (problems.length > 0) throw new UsageError(problems);
  return references;
}
