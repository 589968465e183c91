/** A file of a skill by its content. */
export interface FileDigest {
  /** Relative to the skill, with `/`. */
  readonly path: string;
  readonly sha256: string;
}

/** A file of a skill, in memory. */
export interface ContentFile {
  /** Relative to the skill, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Paths of the files in which two versions of a skill differ, each list sorted. */
export interface ContentChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What became different from `before` to `after`. File times, modes and zip bytes do not count. */
export function compareContent(before: readonly FileDigest[], after: readonly FileDigest[]): ContentChanges {
  const old = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const current = new Map(after.map(({ path, sha256 }) => [path, sha256]));
  const kept = [...current.keys()].filter((path) => old.has(path));
  return {
    added: [...current.keys()].filter((path) => !old.has(path)).sort(),
    changed: kept.filter((path) => old.get(path) !== current.get(path)).sort(),
    removed: [...old.keys()].filter((path) => !current.has(path)).sort(),
  };
}

/** True when nothing differs. */
export function isSameContent({ added, changed, removed }: ContentChanges): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** The differences in one line: `changed SKILL.md; added a.md, b.md`. */
export function describeChanges({ added, changed, removed }: ContentChanges): string {
  const parts = [
    ['changed', changed],
    ['added', added],
    ['removed', removed],
  ] as const;
  return parts
    .filter(([, paths]) => paths.length > 0)
    .map(([word, paths]) => `${word} ${listed(paths)}`)
    .join('; ');
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(', ');
  return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}
