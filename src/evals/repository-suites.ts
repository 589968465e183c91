import { dirname, join, relative, resolve, sep } from 'node:path';
import { Documents } from './documents.ts';
import { filesBelow, isWithin, repositoryRoot } from './repository.ts';

/** What the skills of a run share: where their repository ends, and what lies in its `evals/`. Looked up once. */
export interface RepositorySuites {
  /** Absolute path of the repository that no fixture may leave. */
  readonly root: string;
  /** Absolute paths of `<repository>/evals` and `<working directory>/evals`, there or not. */
  readonly bases: readonly string[];
  /** The files below `<repository>/evals/<name>/` and `<working directory>/evals/<name>/`, absolute and sorted. */
  filesOf(name: string): readonly { readonly directory: string; readonly files: readonly string[] }[];
  /** These directories, there or not; none for a name that cannot be one. Absolute. */
  directoriesOf(name: string): readonly string[];
  /** Every file below these `evals/`, sorted. */
  readonly files: readonly SharedFile[];
  /** Suites elsewhere below these `evals/` that name a skill by its absolute path. */
  naming(skillRoot: string): readonly string[];
}

/** A file below the `evals/` of a repository. */
export interface SharedFile {
  /** Absolute. */
  readonly path: string;
  /** Name of the directory in `evals/` that it lies in; empty for one that lies in `evals/` itself. */
  readonly directory: string;
  /** Absolute path of the skill that a suite names itself. */
  readonly skillRoot?: string;
}

/** True for the path of a suite. */
export function isSuiteFile(path: string): boolean {
  return /\.eval\.(ya?ml|json)$/i.test(path);
}

/** Looks at the `evals/` of the repository and of the working directory. */
export async function readRepositorySuites(cwd: string): Promise<RepositorySuites> {
  const root = await repositoryRoot(cwd);
  const documents = new Documents(cwd);
  const byDirectory = new Map<string, string[]>();
  const byRoot = new Map<string, string[]>();
  const shared = new Map<string, SharedFile>();
  const bases = [...new Set([resolve(cwd), root])].map((base) => join(base, 'evals'));
  for (const base of bases) {
    for (const path of await filesBelow(base)) {
      const [name = ''] = relative(base, path).split(sep);
      const directory = join(base, name);
      if (directory !== path) byDirectory.set(directory, [...(byDirectory.get(directory) ?? []), path]);
      shared.set(path, { path, directory: directory === path ? '' : name });
      if (!isSuiteFile(path)) continue;
      const { document } = await documents.read(path);
      const { value } = document ?? {};
      const named = typeof value === 'object' && value !== null && !Array.isArray(value) ? value.skill : undefined;
      if (typeof named !== 'string') continue;
      const skillRoot = resolve(dirname(path), named);
      shared.set(path, { path, directory: directory === path ? '' : name, skillRoot });
      const known = byRoot.get(skillRoot) ?? [];
      if (!known.includes(path)) byRoot.set(skillRoot, [...known, path]);
    }
  }
  // A name is foreign text.
  const directoriesOf = (name: string) => (/^[^./\\][^/\\]*$/.test(name) ? bases.map((base) => join(base, name)) : []);
  return {
    root,
    bases,
    directoriesOf,
    files: [...shared.values()],
    filesOf: (name) =>
      directoriesOf(name).flatMap((directory) => {
        const files = byDirectory.get(directory);
        return files ? [{ directory, files }] : [];
      }),
    // `evals` may lie in a skill itself, and is that skill's own then.
    naming: (skillRoot) => (byRoot.get(skillRoot) ?? []).filter((path) => !isWithin(path, skillRoot)),
  };
}
