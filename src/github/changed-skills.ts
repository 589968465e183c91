import { join, normalize, relative } from 'node:path/posix';
import { matchesGlob } from '../glob.ts';
import type { ChangedFiles } from './changed-files.ts';

/** A skill and what else touches it. All paths relative to the working directory, with `/`. */
export interface SkillFootprint {
  readonly directory: string;
  /** Files and directories that its cases depend on, wherever they are: suites, fixtures, attached skills. */
  readonly alsoTouchedBy: readonly string[];
  /** In another checkout than the working directory: what changed there is not known, so it counts as changed. */
  readonly elsewhere?: boolean;
}

/** Which skills a run is about, and why, in words for people. */
export interface ChangedSkills {
  readonly directories: readonly string[];
  readonly reason: string;
}

/** What touches every skill. */
export interface Shared {
  /** Relative to the working directory: the configuration and what it names. */
  readonly files: readonly string[];
  /** Globs of `matchesGlob`, relative to the working directory. */
  readonly globs: readonly string[];
  /** From the root of the checkout: how the skills are tested has changed. */
  readonly workflowFile?: string | undefined;
}

/** The files of a change, as seen from the working directory. */
class Change {
  readonly files: readonly string[];
  readonly #prefix: string;

  /** @param prefix the working directory relative to the root of the checkout; `` for the root */
  constructor(files: readonly string[], prefix: string) {
    this.files = files;
    this.#prefix = prefix;
  }

  touches(path: string): boolean {
    const from = normalize(join(this.#prefix, path)).replace(/\/$/, '');
    // A file above the path is a submodule or a link, and everything below it may be another.
    return this.files.some(
      (file) => from === '.' || file === from || file.startsWith(`${from}/`) || from.startsWith(`${file}/`),
    );
  }

  /** The first changed file that a glob matches. */
  match(glob: string): string | undefined {
    const outside = normalize(glob).startsWith('..');
    return this.files.find((file) => {
      const path = relative(`/${this.#prefix}`, `/${file}`);
      // Without it `**` would lead out of the working directory.
      return path.startsWith('../') === outside && matchesGlob(path, glob);
    });
  }
}

function isTouched(change: Change, { directory, alsoTouchedBy, elsewhere }: SkillFootprint): boolean {
  return elsewhere === true || [directory, ...alsoTouchedBy].some((path) => change.touches(path));
}

/**
 * Of changed suites, from the root of the checkout, those in the `evals/` of the repository or the working
 * directory that belong to none of these skills: they are broken or deleted, or belong to a skill that is not among these.
 */
export function unownedSuites({
  suites,
  skills,
  prefix,
  directories,
}: {
  readonly suites: readonly string[];
  readonly skills: readonly SkillFootprint[];
  readonly prefix: string;
  /** These `evals/`, relative to the working directory. */
  readonly directories: readonly string[];
}): string[] {
  return suites.filter((file) => {
    const change = new Change([file], prefix);
    return (
      directories.some((directory) => change.touches(directory)) &&
      !skills.some((skill) => isTouched(change, { ...skill, elsewhere: false }))
    );
  });
}

/** Selects the skills that a change touches. A change of something shared, or of a suite that is `unowned`, touches all. */
export function changedSkills({
  changed,
  skills,
  prefix,
  shared,
  unowned = [],
}: {
  readonly changed: ChangedFiles;
  readonly skills: readonly SkillFootprint[];
  readonly prefix: string;
  readonly shared: Shared;
  readonly unowned?: readonly string[];
}): ChangedSkills {
  const all = skills.map(({ directory }) => directory);
  const every = (reason: string): ChangedSkills => ({ directories: all, reason: `every skill: ${reason}` });
  if (changed.kind === 'everything') return every(changed.reason);
  const { workflowFile } = shared;
  if (workflowFile !== undefined && changed.files.includes(workflowFile))
    return every(`the workflow ${workflowFile} has changed`);
  const change = new Change(changed.files, prefix);
  for (const file of shared.files) if (change.touches(file)) return every(`${file} has changed`);
  for (const glob of shared.globs) {
    const hit = change.match(glob);
    if (hit !== undefined) return every(`${hit} is shared (${glob})`);
  }
  const [orphan] = unowned;
  if (orphan !== undefined) return every(`${orphan} has changed, and no skill is known to be its own`);
  const directories = skills.filter((skill) => isTouched(change, skill)).map(({ directory }) => directory);
  return { directories, reason: `${directories.length} of ${all.length} skills changed since ${changed.since}` };
}
