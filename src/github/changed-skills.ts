import { join, normalize } from 'node:path/posix';
import type { ChangedFiles } from './changed-files.ts';

/** A skill and what else touches it. All paths relative to the working directory, with `/`. */
export interface SkillFootprint {
  readonly directory: string;
  /** Suites, fixtures and expected files that belong to it, wherever they are; skills attached to it. */
  readonly alsoTouchedBy: readonly string[];
}

/** Which skills a run is about, and why, in words for people. */
export interface ChangedSkills {
  readonly directories: readonly string[];
  readonly reason: string;
}

/** A glob of the configuration: `**` any depth, `*` and `?` within a name. */
function matcher(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*\*|\*|\?|[^*?]+/g, (part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : part.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'u');
}

function isBelow(file: string, directory: string): boolean {
  return directory === '.' || file === directory || file.startsWith(`${directory}/`);
}

/** Selects the skills that a change touches. A change of something shared touches all. */
export function changedSkills({
  changed,
  skills,
  prefix,
  shared,
  workflowFile,
}: {
  readonly changed: ChangedFiles;
  readonly skills: readonly SkillFootprint[];
  /** The working directory relative to the root of the checkout; `` for the root. */
  readonly prefix: string;
  /** Globs, relative to the working directory, of what every skill depends on. */
  readonly shared: readonly string[];
  /** From the root of the checkout: how the skills are tested has changed. */
  readonly workflowFile?: string | undefined;
}): ChangedSkills {
  const all = skills.map(({ directory }) => directory);
  if (changed.kind === 'everything') return { directories: all, reason: `every skill: ${changed.reason}` };
  const inRepository = (path: string) => normalize(join(prefix, path)).replace(/\/$/, '');
  const globs = shared.map((glob) => ({ glob, pattern: matcher(inRepository(glob.replace(/\/$/, '/**'))) }));
  if (workflowFile !== undefined && changed.files.includes(workflowFile))
    return { directories: all, reason: `every skill: the workflow ${workflowFile} has changed` };
  for (const file of changed.files) {
    const hit = globs.find(({ pattern }) => pattern.test(file));
    if (hit) return { directories: all, reason: `every skill: ${file} is shared (${hit.glob})` };
  }
  const directories = skills
    .filter(({ directory, alsoTouchedBy }) =>
      [directory, ...alsoTouchedBy].map(inRepository).some((path) => changed.files.some((file) => isBelow(file, path))),
    )
    .map(({ directory }) => directory);
  return { directories, reason: `${directories.length} of ${all.length} skills changed since ${changed.since}` };
}
