import type { SkillUnderTest } from '../engine/execution-request.ts';
import { UsageError } from '../errors.ts';
import { compareContent, describeChanges, isSameContent } from '../release/content.ts';
import type { LockFile } from '../release/lock-file.ts';
import type { OwnVersions } from '../release/own-versions.ts';
import { downloadContent } from '../release/stored-content.ts';
import type { Log } from '../runtime.ts';
import type { Bundle } from '../skill/bundle.ts';
import type { Skill } from '../skill/skill.ts';
import type { VlmRun } from '../vlmrun/client.ts';

/** A skill whose stored version is to be run. */
interface Local {
  readonly skill: Skill;
  readonly bundle: Bundle;
}

/**
 * The newest own versions of skills, as references, by directory. Throws `UsageError` for skills that are not published, and
 * warns where the published content is not that of the repository. Throws `ApiError`.
 */
export async function publishedReferences(
  skills: readonly Local[],
  { client, own, log }: { readonly client: VlmRun; readonly own: OwnVersions; readonly log: Log },
): Promise<ReadonlyMap<string, SkillUnderTest>> {
  const references = new Map<string, SkillUnderTest>();
  const problems: string[] = [];
  for (const { skill, bundle } of skills) {
    const newest = await own.newest(skill.name);
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

/** The versions that a lock file pins, as references, by directory. Throws `UsageError` for skills that it does not name. */
export function lockedReferences(
  skills: readonly Local[],
  lock: { readonly file: string; readonly before: LockFile | undefined },
  log: Log,
): ReadonlyMap<string, SkillUnderTest> {
  const { file, before } = lock;
  if (before === undefined)
    throw new UsageError(`skill-source: the lock file ${file} does not exist; run publish first.`);
  const references = new Map<string, SkillUnderTest>();
  const problems: string[] = [];
  for (const { skill, bundle } of skills) {
    const locked = before.skills.get(skill.name);
    if (locked === undefined) {
      problems.push(`skill-source: ${file} does not name ${skill.name}; run publish first.`);
      continue;
    }
    const { id, digest } = locked;
    if (digest !== bundle.digest) log.warning(`${skill.name}: the repository differs from the locked version.`);
    references.set(skill.directory, {
      ...{ source: 'reference', name: skill.name, digest, id },
      version: locked.version ?? 'latest',
    });
  }
  if (problems.length > 0) throw new UsageError(problems);
  return references;
}
