import { createReadStream, type Dirent, existsSync, readdirSync } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { createHash } from '../hash.ts';

/** The root of the repository that a directory belongs to; the directory itself outside of any. */
export async function repositoryRoot(directory: string): Promise<string> {
  return enclosingCheckout(directory) ?? resolve(directory);
}

/** The root of the checkout that a path lies in, the path itself included; undefined outside of any. */
export function enclosingCheckout(path: string): string | undefined {
  for (let at = resolve(path); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The problem of a path that leads to nothing. */
export const ABSENT = 'does not exist';

/** What a path of a suite leads to. */
export type ResolvedPath =
  | { readonly path: string; readonly kind: 'file'; readonly size: number; readonly problem?: undefined }
  | { readonly path: string; readonly kind: 'directory'; readonly problem?: undefined }
  | { readonly path: string; readonly problem: string };

/**
 * Resolves a path relative to `base`, links included, and refuses what leaves the repository. The answer's path is
 * absolute and not resolved through links, as users know it.
 */
export async function resolveInside(root: string, base: string, written: string): Promise<ResolvedPath> {
  const path = resolve(base, written);
  if (written.includes('\0')) return { path, problem: 'holds a NUL character' };
  if (isAbsolute(written)) return { path, problem: 'must be relative to the file that names it' };
  if (!isWithin(path, root)) return { path, problem: 'leaves the repository' };
  try {
    const real = await realpath(path);
    if (!isWithin(real, await realpath(root))) return { path, problem: 'is a link out of the repository' };
    const stats = await stat(real);
    if (stats.isDirectory()) return { path, kind: 'directory' };
    return stats.isFile() ? { path, kind: 'file', size: stats.size } : { path, problem: 'is no regular file' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return {
      path,
      problem: code === 'ENOENT' || code === 'ENOTDIR' ? ABSENT : `cannot be read (${String(code)})`,
    };
  }
}

/** Why a file that is not there must not be made, links in its directories resolved; undefined when it may be. */
export async function creationProblem(root: string, path: string): Promise<string | undefined> {
  if (!isWithin(path, root)) return 'leaves the repository';
  for (let at = dirname(path); ; at = dirname(at)) {
    const real = await realpath(at).catch(() => undefined);
    if (real !== undefined)
      return isWithin(real, await realpath(root)) ? undefined : 'lies behind a link out of the repository';
    if (dirname(at) === at) return 'has no directory that exists';
  }
}

/** True for a directory or anything below it; both absolute. */
export function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** True when a file is what Git LFS leaves behind instead of the content. */
export async function isLfsPointer(path: string, size: number): Promise<boolean> {
  if (size > 1_024) return false;
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(LFS_POINTER.length);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === LFS_POINTER;
  } finally {
    await file.close();
  }
}

/** Hex SHA-256 of a file, read as a stream. */
export async function fileSha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

const MAX_FILES = 20_000;
const MAX_DEPTH = 16;

/** Every regular file below a directory, absolute and sorted; links are not followed, hidden directories not walked. */
export async function filesBelow(directory: string): Promise<string[]> {
  const files: string[] = [];
  const pending = [{ path: directory, depth: 0 }];
  for (let at = pending.pop(); at && files.length < MAX_FILES; at = pending.pop()) {
    for (const entry of entriesOf(at.path)) {
      const path = join(at.path, entry.name);
      if (entry.isFile()) files.push(path);
      else if (
        entry.isDirectory() &&
        !entry.name.startsWith('.') &&
        entry.name !== 'node_modules' &&
        at.depth < MAX_DEPTH
      )
        pending.push({ path, depth: at.depth + 1 });
    }
  }
  return files.sort();
}

/** The regular files directly in a directory, absolute and sorted. */
export async function filesIn(directory: string): Promise<string[]> {
  const entries = entriesOf(directory);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(directory, entry.name))
    .sort();
}

/** Most skills have no such directory; asking first is cheaper than an exception, and waiting costs more than reading. */
function entriesOf(directory: string): Dirent[] {
  try {
    return existsSync(directory) ? readdirSync(directory, { withFileTypes: true }) : [];
  } catch {
    return [];
  }
}

/** A path as it is shown: relative to the working directory, with `/`. */
export function shownPath(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}
