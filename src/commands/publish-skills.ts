import { type ApiError, describeError, UsageError } from '../errors.ts';
import type { Inputs } from '../inputs/definitions.ts';
import { type Evidence, objection } from '../release/evidence.ts';
import { createOwnVersions } from '../release/own-versions.ts';
import { type About, type PublishOutcome, rowWithoutVersion } from '../release/publish-outcome.ts';
import { publishSkill } from '../release/publish-skill.ts';
import { plural } from '../report/format.ts';
import type { PublishedSkill } from '../report/results.ts';
import { type Bundle, bundleSkill } from '../skill/bundle.ts';
import type { Skill } from '../skill/skill.ts';
import type { Checked } from './check-skills.ts';
import type { Connection } from './connection.ts';
import type { CommandContext } from './context.ts';
import { isFailing } from './fail-on.ts';
import { type LockFileAccess, saveOrSay } from './lock-file-access.ts';

/** What became of all skills of a `publish` run. */
export interface PublishRun {
  /** One for each skill, in the order in which they were published: by name. */
  readonly published: readonly PublishedSkill[];
  /** Those of them that the lock file is to name. */
  readonly pinned: readonly PublishedSkill[];
  /** Directories of skills that are not to blame: the platform or the network failed them, or their turn never came. */
  readonly blameless: ReadonlySet<string>;
  /** Why the run ended before every skill had its turn. */
  readonly stopped?: {
    readonly kind: ApiError['details']['kind'] | 'failed' | 'interrupted' | 'lockfile';
    readonly message: string;
  };
}

/** What skills are published with and against. */
export interface PublishingSetup {
  readonly skills: readonly Skill[];
  /** Content digests by directory; skills that cannot be bundled have none. */
  readonly digests: ReadonlyMap<string, string>;
  readonly checked: Checked;
  readonly connection: Connection;
  readonly lock: LockFileAccess | undefined;
  readonly evidence: Evidence | undefined;
}

/** Errors that every further skill would meet too. */
const hopeless: readonly string[] = ['auth', 'billing', 'rate', 'unreachable'];

/**
 * Publishes the skills one after the other, by name. A failure ends the run, or with `fail-fast: false` only its skill.
 * What was stored before is in the result and in the lock file either way; a re-run finds it unchanged and continues.
 */
export async function publishSkills(context: CommandContext, setup: PublishingSetup): Promise<PublishRun> {
  const { inputs, runtime, configuration } = context;
  const { connection, lock } = setup;
  const own = createOwnVersions(connection.client);
  const published: PublishedSkill[] = [];
  const pinned: PublishedSkill[] = [];
  const blameless = new Set<string>();
  let stopped: PublishRun['stopped'];
  for (const skill of byName(setup.skills)) {
    if (runtime.signal.aborted) stopped ??= interrupted;
    if (stopped) {
      published.push(notAttempted(aboutOf(skill, setup), stopped.message));
      blameless.add(skill.directory);
      continue;
    }
    const { row, pin, blameless: excuse, error } = await publishOne(skill);
    published.push(row);
    if (excuse !== undefined) blameless.add(skill.directory);
    if (excuse === 'interrupted') stopped = interrupted;
    else if (error && hopeless.includes(error.details.kind))
      stopped = { kind: error.details.kind, message: error.message };
    if (pin) pinned.push(row);
    runtime.log.info(progressLine(row));
    if (lock && !inputs['dry-run']) {
      const problem = await saveOrSay(lock, pinned);
      // What is stored is told in the reports, if not in the lock file; nothing more is stored that could not be pinned.
      if (problem !== undefined) stopped = { kind: 'lockfile', message: problem };
    }
    if (isTrouble(row) && inputs['fail-fast'])
      stopped ??= { kind: 'failed', message: `${skill.name} was not published (fail-fast).` };
  }
  return { published, pinned, blameless, ...(stopped ? { stopped } : {}) };

  async function publishOne(skill: Skill): Promise<PublishOutcome> {
    const about = aboutOf(skill, setup);
    const refused = (message: string) => ({ row: rowWithoutVersion(about, 'refused', message), pin: false });
    const twin = setup.skills.find((other) => other !== skill && other.name === skill.name);
    if (twin !== undefined) return refused(`${twin.directory} has the same name: each would replace the other.`);
    const objectionable = blockedBy(skill.directory, setup.checked, inputs['fail-on']);
    if (objectionable !== undefined) return refused(objectionable);
    const doubt =
      setup.evidence && about.digest !== null
        ? objection(setup.evidence, { name: skill.name, digest: about.digest })
        : undefined;
    if (doubt !== undefined) return refused(doubt);
    const bundle = await bundled(skill);
    if (typeof bundle === 'string') return refused(bundle);
    const { clock, log, signal } = runtime;
    const configuredId = configuration.publish.get(skill.name)?.id;
    const locked = lock?.before?.skills.get(skill.name);
    return publishSkill({
      ...{ skill, bundle, client: connection.client, own, clock, log, signal },
      ...(configuredId === undefined ? {} : { configuredId }),
      ...(locked === undefined ? {} : { locked }),
      dryRun: inputs['dry-run'],
      breakingChanges: inputs['breaking-changes'],
    });
  }
}

const interrupted = { kind: 'interrupted', message: 'The run was interrupted.' } as const;

/** The row of a skill whose turn never came. */
export function notAttempted(about: About, why: string): PublishedSkill {
  return rowWithoutVersion(about, 'refused', `Not attempted: ${why}`);
}

/** What every row about a skill says. */
export function aboutOf({ name, directory }: Skill, { digests }: Pick<PublishingSetup, 'digests'>): About {
  return { name, directory, digest: digests.get(directory) ?? null };
}

/** True when a row keeps the run from succeeding. */
export function isTrouble({ status }: PublishedSkill): boolean {
  return status === 'refused' || status === 'failed' || status === 'drifted';
}

/** Skills in the order in which they are published, the same in every run. */
export function byName(skills: readonly Skill[]): readonly Skill[] {
  return [...skills].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.directory < b.directory ? -1 : 1));
}

/** What the findings of a skill say against publishing it: errors, and whatever fails the run. */
function blockedBy(
  directory: string,
  { findings: all, incomplete }: Checked,
  failOn: Inputs['fail-on'],
): string | undefined {
  if (incomplete.has(directory)) return 'It could not be checked in full.';
  const findings = all.get(directory) ?? [];
  const count = (level: Inputs['fail-on']) => findings.filter((finding) => isFailing(finding, level)).length;
  const [errors, failing] = [count('error'), count(failOn)];
  if (errors > 0) return `It has ${plural(errors, 'finding')} at error level.`;
  if (failing > 0) return `It has ${plural(failing, 'finding')} at the level that fails the run (fail-on: ${failOn}).`;
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

function progressLine({ name, status, version, digest, message }: PublishedSkill): string {
  const stored = version === null ? '' : ` ${version}`;
  const content = digest === null ? '' : `, content ${digest.slice(0, 12)}`;
  return `${name}: ${status}${stored}${content}${message === undefined ? '' : `: ${message}`}`;
}
