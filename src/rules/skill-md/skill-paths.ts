import { nearest } from '../../nearest.ts';
import type { Skill, SkillEntry } from '../../skill/skill.ts';
import { bundledEntries } from '../bundle/bundled.ts';
import { suggester } from '../suggestions.ts';

/** What of a skill the agent will find, for the paths that its instructions name. */
export class SkillPaths {
  readonly #suggest = suggester();
  readonly #all: ReadonlyMap<string, SkillEntry>;
  /** Kinds by path of what is in the bundle. */
  readonly #kinds: ReadonlyMap<string, string>;
  #folded: Map<string, string> | undefined;
  #byName: Map<string, string[]> | undefined;

  constructor(skill: Skill) {
    this.#all = new Map(skill.entries.map((entry) => [entry.path, entry]));
    this.#kinds = new Map(bundledEntries(skill).map(({ path, kind }) => [path, kind]));
  }

  has(path: string): boolean {
    return this.#kinds.has(path);
  }

  isDirectory(path: string): boolean {
    return this.#all.get(path)?.kind === 'directory';
  }

  /** True when some path ends in this one: written from a directory further down. */
  endsAny(path: string): boolean {
    this.#byName ??= grouped(this.#kinds.keys(), nameOf);
    return this.#byName.get(nameOf(path))?.some((known) => known.endsWith(`/${path}`)) ?? false;
  }

  /** Why a file that is there is not there for the agent, as a sentence. */
  exclusionOf(path: string): string | undefined {
    const exclusion = this.#all.get(path)?.exclusion;
    if (exclusion === undefined) return undefined;
    return `${path} is never in the bundle (${exclusion.reason}): the agent will not find it.`;
  }

  /** The path that was meant: certainly when only case or slashes differ, else the nearest one. */
  meant(path: string): { readonly path: string; readonly certain: boolean } | undefined {
    this.#folded ??= new Map([...this.#kinds.keys()].reverse().map((known) => [fold(known), known]));
    const same = this.#folded.get(fold(path));
    if (same !== undefined) return { path: same, certain: true };
    const near = this.#suggest(() => nearest(path, [...this.#kinds.keys()]));
    return near === undefined ? undefined : { path: near, certain: false };
  }
}

function fold(path: string): string {
  return path.replaceAll('\\', '/').normalize('NFC').toLowerCase();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function grouped(paths: Iterable<string>, keyOf: (path: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const key = keyOf(path);
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return groups;
}
