import { ApiError, describeError, UsageError } from '../errors.ts';
import { type Evidence, objection } from '../release/evidence.ts';
import { createOwnVersions } from '../release/own-versions.ts';
import { publishSkill } from '../release/publish-skill.ts';
import type { PublishedSkill } from '../report/results.ts';
import type { Finding } from '../rules/finding.ts';
import { type Bundle, bundleSkill } from '../skill/bundle.ts';
import type { Skill } from '../skill/skill.ts';
import { type Checked, isFailing } from './check-skills.ts';
import type { Connection } from './connection.ts';
import type { CommandContext } from './context.ts';
import type { LockFileAccess } from './lock-file-access.ts';

/** What became of all skills of a `publish` run. */
export interface PublishRun {
  /** One for each skill, in the order in which they were published: by name. */
  readonly published: readonly PublishedSkill[];
  /** Directories of skills that are not to blame: the platform or the network failed them, or their turn never came. */
  readonly blameless: ReadonlySet<string>;
  /** Why the run ended before every skill had its turn. */
  readonly stopped?: {
    readonly kind: ApiError['details']['kind'] | 'failed' | 'interrupted';
    readonly message: string;
  };
}

/** What skills are published with and against. */
export interface PublishingSetup {
  readonly skills: readonly Skill[];
  readonly checked: Checked;
  readonly connection: Connection;
  readonly lock: LockFileAccess | undefined;
  readonly evidence: Evidence | undefined;
}

/** Errors that every further skill would meet too. */
const hopeless: readonly string[] = ['auth', 'billing', 'rate', 'unreachable'];
/** Errors that may be the skill's: the platform read it and said no. */
const blamingSkill: readonly string[] = ['rejected'];

/**
 * Publishes the skills one after the other, by name. A failure ends the run, or with `fail-fast: false` only its skill.
 * What was stored before is in the result and in the lock file either way; a re-run finds it unchanged and continues.
 */
export async function publishSkills(context: CommandContext, setup: PublishingSetup): Promise<PublishRun> {
  const { inputs, runtime, configuration } = context;
  const { connection, lock } = setup;
  const own = createOwnVersions(connection.client);
  const published: PublishedSkill[] = [];
  const blameless = new Set<string>();
  let stopped: PublishRun['stopped'];
  for (const skill of byName(setup.skills)) {
    if (runtime.signal.aborted) stopped ??= { kind: 'interrupted', message: 'The run was interrupted.' };
    if (stopped) {
      published.push(refused(skill, null, `Not attempted: ${stopped.message}`));
      blameless.add(skill.directory);
      continue;
    }
    const row = await publishOne(skill);
    if (row instanceof ApiError) {
      published.push({ ...refused(skill, null, row.message), status: 'failed' });
      if (!blamingSkill.includes(row.details.kind)) blameless.add(skill.directory);
      if (hopeless.includes(row.details.kind)) stopped = { kind: row.details.kind, message: row.message };
    } else published.push(row);
    const last = published.at(-1);
    if (last) runtime.log.info(progressLine(last));
    if (lock && !inputs['dry-run']) await lock.save(published);
    if (last && isTrouble(last) && inputs['fail-fast'])
      stopped ??= { kind: 'failed', message: `${skill.name} was not published (fail-fast).` };
  }
  return { published, blameless, ...(stopped ? { stopped } : {}) };

  async function publishOne(skill: Skill): Promise<PublishedSkill | ApiError> {
    const objectionable = blockedBy(setup.checked.findings.get(skill.directory) ?? []);
    if (objectionable !== undefined) return refused(skill, null, objectionable);
    const bundle = await bundled(skill);
    if (typeof bundle === 'string') return refused(skill, null, bundle);
    const doubt = setup.evidence && objection(setup.evidence, { name: skill.name, digest: bundle.digest });
    if (doubt !== undefined) return refused(skill, bundle.digest, doubt);
    const { clock, log, signal } = runtime;
    const { client } = connection;
    const configuredId = configuration.publish.get(skill.name)?.id;
    try {
      return await publishSkill({
        ...{ skill, bundle, client, own, clock, log, signal },
        ...(configuredId === undefined ? {} : { configuredId }),
        dryRun: inputs['dry-run'],
        breakingChanges: inputs['breaking-changes'],
      });
    } catch (error) {
      if (error instanceof ApiError) return error;
      if (signal.aborted && error === signal.reason)
        return { ...refused(skill, bundle.digest, 'The run was interrupted.'), status: 'failed' };
      throw error;
    }
  }
}

/** True when a row keeps the run from succeeding. */
export function isTrouble({ status }: PublishedSkill): boolean {
  return status === 'refused' || status === 'failed' || status === 'drifted';
}

/** Skills in the order in which they are published, the same in every run. */
export function byName(skills: readonly Skill[]): readonly Skill[] {
  return [...skills].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.directory < b.directory ? -1 : 1));
}

/** What the findings of a skill say against publishing it. */
function blockedBy(findings: readonly Finding[]): string | undefined {
  const errors = findings.filter((finding) => isFailing(finding, 'error')).length;
  if (errors > 0) return `It has ${errors} ${errors === 1 ? 'finding' : 'findings'} at error level.`;
  // Not even a suppressed one: whoever runs the published skill would be handed the answers of its own test.
  const leak = findings.find(({ rule }) => rule === 'fixture/leak');
  return leak && `A fixture or an expected value is in the bundle: ${leak.message}`;
}

async function bundled(skill: Skill): Promise<Bundle | string> {
  try {
    return await bundleSkill(skill);
  } catch (error) {
    if (error instanceof UsageError) return describeError(error);
    throw error;
  }
}

function refused({ name, directory }: Skill, digest: string | null, message: string): PublishedSkill {
  return { name, directory, id: null, version: null, digest, status: 'refused', message };
}

function progressLine({ name, status, version, message }: PublishedSkill): string {
  const stored = version === null ? '' : ` ${version}`;
  return `${name}: ${status}${stored}${message === undefined ? '' : `: ${message}`}`;
}
