import { UsageError } from '../errors.ts';
import { createHash, sha256Hex } from '../hash.ts';
import { type BundledFile, readFiles, selectEntries } from './bundle-files.ts';
import { MAX_ZIP } from './bundle-limits.ts';
import { contentDigest } from './digest.ts';
import type { Skill, SkillEntry } from './skill.ts';
import { manifestName } from './well-known.ts';
import { writeZip } from './write-zip.ts';

/** A file of a bundle. */
export interface BundleEntry {
  /** Relative to the skill directory, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** The zip of a skill: the same directory gives the same bytes on every system. */
export interface Bundle {
  /** Hex SHA-256 over length-prefixed paths and contents, in path order. Names what was tested and published. */
  readonly digest: string;
  readonly zip: Uint8Array;
  /** Hex MD5 of `zip`, for the platform's look-up by content (`GET /files/hash/{md5}`). */
  readonly md5: string;
  /** `<name>_<first 8 hex of the digest>.zip`, with anything outside `A-Za-z0-9._-` as `_`. */
  readonly fileName: string;
  readonly entries: readonly BundleEntry[];
  /** What was left out, and why. */
  readonly excluded: readonly { readonly path: string; readonly reason: string }[];
  /** Bytes of all entries together. */
  readonly contentBytes: number;
}

/** The digest that the bundle of a skill would have; undefined for a skill that cannot be bundled. Makes no zip. */
export function bundleDigest(skill: Skill): string | undefined {
  const { included } = selectEntries(skill);
  if (skill.truncated || !included.some((entry) => entry.path === manifestName)) return undefined;
  try {
    // What was read for the rules is not read again.
    const known: BundledFile[] = [];
    const unread: SkillEntry[] = [];
    for (const entry of included) {
      const content = skill.contents?.get(entry.path);
      if (content?.whole) known.push({ path: entry.path, bytes: content.bytes });
      else unread.push(entry);
    }
    return contentDigest([...known, ...readFiles(skill, unread)]);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** Bytes of the zip of some of a skill's files; undefined when one cannot be read. */
export async function packedBytes(skill: Skill, entries: readonly SkillEntry[]): Promise<number | undefined> {
  try {
    return (await writeZip(readFiles(skill, entries))).length;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/**
 * The files that the bundle of a skill would hold, with their digests; undefined for a skill that cannot be bundled.
 * Makes no zip.
 */
export function readBundleFiles(
  skill: Skill,
): { readonly contents: readonly BundledFile[]; readonly digests: readonly Omit<BundleEntry, 'size'>[] } | undefined {
  const { included } = selectEntries(skill);
  if (skill.truncated || !included.some((entry) => entry.path === manifestName)) return undefined;
  try {
    const contents = readFiles(skill, included);
    return { contents, digests: contents.map(({ path, bytes }) => ({ path, sha256: sha256Hex(bytes) })) };
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/**
 * Bundles a skill as it lies on disk. Throws a UsageError when it has no `SKILL.md`, was too large to be listed whole,
 * a file cannot be read, or the archive would be refused when it is downloaded again.
 */
export async function bundleSkill(skill: Skill): Promise<Bundle> {
  const { included, excluded } = selectEntries(skill);
  if (!included.some((entry) => entry.path === manifestName))
    throw new UsageError(`${skill.directory} has no ${manifestName}; there is nothing to bundle.`);
  if (skill.truncated) throw new UsageError(`${skill.directory} holds too many files or directories to be bundled.`);
  const files = readFiles(skill, included);
  const digest = contentDigest(files);
  const zip = await writeZip(files);
  await checkOwnZip(skill, zip, digest);
  return {
    digest,
    zip,
    md5: createHash('md5').update(zip).digest('hex'),
    fileName: `${skill.name.replace(/[^A-Za-z0-9._-]/g, '_')}_${digest.slice(0, 8)}.zip`,
    entries: files.map(({ path, bytes }) => ({
      path,
      size: bytes.length,
      sha256: sha256Hex(bytes),
    })),
    excluded,
    contentBytes: files.reduce((sum, file) => sum + file.bytes.length, 0),
  };
}

/** What is sent must be readable again: otherwise every run would store a version, and none could be verified. */
async function checkOwnZip({ directory }: Skill, zip: Uint8Array, digest: string): Promise<void> {
  const { ArchiveRefused, readZip } = await import('./zip.ts');
  try {
    if (zip.length > MAX_ZIP) throw new ArchiveRefused(`The archive is refused: it has more than ${MAX_ZIP} bytes.`);
    if (contentDigest(readZip(zip)) !== digest) throw new Error(`the zip of ${directory} does not hold its files`);
  } catch (error) {
    if (!(error instanceof ArchiveRefused)) throw error;
    throw new UsageError(`${directory} cannot be bundled. ${error.message}`, { cause: error });
  }
}
