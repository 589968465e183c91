import { UsageError } from '../errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import type { PublishedSkill } from '../report/results.ts';

/** The version of a skill that was published, or found unchanged, last. */
export interface LockedSkill {
  readonly id: string;
  readonly version: string | null;
  /** Content digest of the bundle. */
  readonly digest: string;
  /** ISO 8601, UTC: when this id came into the file. */
  readonly time: string;
}

/** The pinned versions of a repository's skills: `vlmrun-skills.lock.json`. */
export interface LockFile {
  /** Address of the server that the ids belong to; `simulator` for the built-in one. */
  readonly baseUrl: string;
  /** By name. */
  readonly skills: ReadonlyMap<string, LockedSkill>;
}

const VERSION = 1;

/** Reads a lock file. Throws `UsageError`, naming `file`, for anything that was not written by `formatLockFile`. */
export function parseLockFile(text: string, file: string): LockFile {
  let root: JsonValue;
  try {
    root = JSON.parse(text) as JsonValue;
  } catch {
    throw new UsageError(`${file}: is not JSON; restore it from version control, or delete it.`);
  }
  if (!isJsonObject(root)) throw new UsageError(`${file}: must hold an object.`);
  const { version, base_url: baseUrl, skills } = root;
  if (version !== VERSION)
    throw new UsageError(`${file}: has version ${JSON.stringify(version)}, and only ${VERSION} is known.`);
  if (typeof baseUrl !== 'string' || !isJsonObject(skills))
    throw new UsageError(`${file}: must hold "base_url" and "skills".`);
  const problems: string[] = [];
  const locked = new Map<string, LockedSkill>();
  for (const [name, entry] of Object.entries(skills)) {
    const skill = readEntry(entry);
    if (skill) locked.set(name, skill);
    else problems.push(`${file}: the entry "${name}" must hold the texts "id", "version", "digest" and "time".`);
  }
  if (problems.length > 0) throw new UsageError(problems);
  return { baseUrl, skills: locked };
}

/** The text of a lock file: names sorted, one way to write each content, so that diffs show what changed and nothing else. */
export function formatLockFile({ baseUrl, skills }: LockFile): string {
  const entries = [...skills].sort(([a], [b]) => (a < b ? -1 : 1));
  const members = entries.map(([name, { id, version, digest, time }]) => [name, { id, version, digest, time }]);
  return `${JSON.stringify({ version: VERSION, base_url: baseUrl, skills: Object.fromEntries(members) }, null, 2)}\n`;
}

/**
 * The lock file after a run that is to pin these versions. Entries of other skills stay; a version that was pinned before
 * keeps its time. `time` is ISO 8601.
 */
export function updateLockFile(
  before: LockFile | undefined,
  run: { readonly baseUrl: string; readonly pinned: readonly PublishedSkill[]; readonly time: string },
): LockFile {
  const skills = new Map(before?.skills);
  for (const { name, id, version, digest } of run.pinned) {
    if (id === null || digest === null) continue;
    const old = skills.get(name);
    skills.set(name, { id, version, digest, time: old?.id === id ? old.time : run.time });
  }
  return { baseUrl: run.baseUrl, skills };
}

function readEntry(entry: JsonValue): LockedSkill | undefined {
  if (!isJsonObject(entry)) return undefined;
  const { id, version, digest, time } = entry as JsonObject;
  if (typeof id !== 'string' || id === '' || typeof digest !== 'string' || typeof time !== 'string') return undefined;
  if (typeof version !== 'string' && version !== null) return undefined;
  return { id, version, digest, time };
}
