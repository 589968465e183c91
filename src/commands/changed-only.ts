import { join } from 'node:path';
import { readSuites } from '../evals/read.ts';
import { enclosingCheckout, shownPath } from '../evals/repository.ts';
import { isSuiteFile, type RepositorySuites, readRepositorySuites } from '../evals/repository-suites.ts';
import { changedSkills, type SkillFootprint, unownedSuites } from '../github/changed-skills.ts';
import { discoverSkills } from '../skill/discover.ts';
import { readSkill } from '../skill/read.ts';
import type { CommandContext } from './context.ts';

/** Of some skill directories, those that count as changed, and why. */
export interface ChangedOnly {
  readonly directories: readonly string[];
  /** Why these, such as `2 of 3 skills changed since pull request #7`. */
  readonly reason: string;
}

/**
 * Of these skill directories, those that the event (or, outside a job, the branch) has changed. Empty when nothing
 * has; that is a success.
 */
export async function changedOnly(directories: readonly string[], context: CommandContext): Promise<ChangedOnly> {
  const { cwd, log } = context.runtime;
  const { changed, prefix } = await context.changes();
  if (changed.kind === 'everything' && changed.problem !== undefined) log.warning(changed.problem);
  const repository = await readRepositorySuites(cwd);
  const footprints = async (of: readonly string[]) => {
    const read: SkillFootprint[] = [];
    for (const directory of of) read.push(await footprint(cwd, directory, repository));
    return read;
  };
  const skills = await footprints(directories);
  const suites = changed.kind === 'files' ? changed.files.filter((file) => isSuiteFile(file)) : [];
  const evals = repository.bases.map((base) => shownPath(cwd, base));
  let unowned = unownedSuites({ suites, skills, prefix, directories: evals });
  if (unowned.length > 0) {
    // They may well belong to skills that nobody asked for.
    const others = (await discoverSkills({ cwd })).filter((directory) => !directories.includes(directory));
    unowned = unownedSuites({ suites: unowned, skills: await footprints(others), prefix, directories: evals });
  }
  const selected = changedSkills({ changed, skills, prefix, shared: sharedBy(context), unowned });
  log.info(`Changed only: ${selected.reason}.`);
  return selected;
}

function sharedBy({ configuration, inputs, platform }: CommandContext) {
  const { source, knownFindings, shared } = configuration;
  const named = [source?.file ?? 'vlmrun-skills.yaml', knownFindings, inputs.lockfile, inputs.scenario];
  return {
    files: named.filter((file) => file !== undefined),
    globs: shared,
    workflowFile: platform?.workflowFile,
  };
}

async function footprint(cwd: string, directory: string, repository: RepositorySuites): Promise<SkillFootprint> {
  const skill = await readSkill({ cwd, directory });
  const { references } = await readSuites({ cwd, skill, repository });
  return {
    directory,
    alsoTouchedBy: references.map((path) => shownPath(cwd, path)),
    elsewhere: enclosingCheckout(join(cwd, directory)) !== enclosingCheckout(cwd),
  };
}
