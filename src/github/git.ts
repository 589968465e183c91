import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { commitId } from './commit-id.ts';

const run = promisify(execFile);

/** What `git` prints; undefined when it is missing or says no. Arguments never come from a shell. */
export async function git(cwd: string, ...parameters: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...parameters], {
      cwd,
      maxBuffer: 1 << 27,
      windowsHide: true,
    });
    return stdout;
  } catch {
    return undefined;
  }
}

/** Entries of a `-z` list. */
function entries(text: string | undefined): string[] {
  return (text ?? '').split('\0').filter((entry) => entry !== '');
}

/**
 * Files that differ from where the branch left the default branch, uncommitted and untracked ones included; relative
 * to the root of the checkout, with `/`. Undefined outside a repository or without a default branch.
 */
export async function locallyChanged(cwd: string): Promise<{ root: string; files: string[] } | undefined> {
  const root = await checkoutRoot(cwd);
  if (root === undefined) return undefined;
  for (const branch of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const base = (await git(root, 'merge-base', '--end-of-options', branch, 'HEAD'))?.trim();
    if (base === undefined) continue;
    // Without detection of renames both names are listed, and both count.
    const changed = entries(await git(root, 'diff', '--name-only', '--no-renames', '-z', base));
    const untracked = entries(await git(root, 'ls-files', '--others', '--exclude-standard', '-z'));
    return { root, files: [...new Set([...changed, ...untracked])].sort() };
  }
  return undefined;
}

/** Absolute path of the checkout that a directory belongs to; undefined outside of one. */
export async function checkoutRoot(cwd: string): Promise<string | undefined> {
  return (await git(cwd, 'rev-parse', '--show-toplevel'))?.trim() || undefined;
}

/** The commit that is checked out. */
export async function headCommit(cwd: string): Promise<string | undefined> {
  return commitId((await git(cwd, 'rev-parse', '--verify', 'HEAD'))?.trim());
}
