import { createReadStream, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createHash } from '../hash.ts';
import type { GitHubApi, Repository } from './api.ts';

/** Git's name of each file of a commit, by its path from the root with `/`. */
export type CommitFiles = ReadonlyMap<string, string>;

/**
 * The files of a commit, as GitHub tells them: what a checkout says of itself may have come with it.
 * @returns undefined when there are more than GitHub lists (100,000, or 7 MB of names)
 */
export async function filesOfCommit(
  api: GitHubApi,
  { owner, name }: Repository,
  commit: string,
): Promise<CommitFiles | undefined> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    owner,
    repo: name,
    tree_sha: commit,
    recursive: 'true',
  });
  return data.truncated ? undefined : new Map(data.tree.map(({ path, sha }) => [path, sha]));
}

/**
 * The first file at or below some paths that is not as in a commit: changed, or not part of it. Links are not followed.
 * What is missing is no harm.
 */
export async function findForeignFile({
  root,
  paths,
  except,
  files,
}: {
  /** Absolute path of the checkout. */
  readonly root: string;
  /** Absolute, below the root, there or not. */
  readonly paths: readonly string[];
  /** Absolute paths of what is not looked at, with everything below it. */
  readonly except: readonly string[];
  readonly files: CommitFiles;
}): Promise<string | undefined> {
  const pending = paths.toReversed();
  const seen = new Set<string>();
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const name = relative(root, path).split(sep).join('/');
    if (name === '.git' || seen.has(path) || except.includes(path)) continue;
    seen.add(path);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) continue;
    if (stats.isDirectory()) pending.push(...readdirSync(path).map((child) => join(path, child)));
    else if (!(await namesOf(path)).includes(files.get(name) ?? 'none')) return name;
  }
  return undefined;
}

/** The names under which git may know a file: as it is, and before a checkout has rewritten it. */
async function namesOf(path: string): Promise<string[]> {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return [blobName(Buffer.from(readlinkSync(path)))];
  if (!stats.isFile()) return [];
  if (stats.size > WHOLE) return Promise.all([streamedName(path, stats.size), pointerName(path, stats.size)]);
  const content = await readFile(path);
  const names = [blobName(content), await pointerName(path, content.length)];
  // `core.autocrlf`, as git on Windows is set up.
  if (content.includes('\r\n'))
    names.push(blobName(Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')));
  return names;
}

/** Larger files are hashed as a stream, and are no texts. Bytes. */
const WHOLE = 16 * 1024 * 1024;

function blobName(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex');
}

async function streamedName(path: string, size: number): Promise<string> {
  const hash = createHash('sha1').update(`blob ${size}\0`);
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** What is committed of a file in Git LFS (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
async function pointerName(path: string, size: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return blobName(
    Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${hash.digest('hex')}\nsize ${size}\n`),
  );
}
