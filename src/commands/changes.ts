import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import type { ChangedFiles } from '../github/changed-files.ts';
import type { Platform } from '../github/platform.ts';
import type { Runtime } from '../runtime.ts';

/** What the event changed or, without one that can be asked about, the branch. */
export interface Changes {
  readonly changed: ChangedFiles;
  /** The working directory relative to the root of the checkout, which changed files are relative to; `` for the root. */
  readonly prefix: string;
}

/**
 * Asks for the changes of this run; with `locally`, git is asked where there is no event, or no token to ask GitHub
 * with.
 */
export async function readChanges(
  { cwd, env }: Runtime,
  platform: Platform | undefined,
  locally: boolean,
): Promise<Changes> {
  const { changedFiles, locallyChangedFiles } = await import('../github/changed-files.ts');
  const { checkoutRoot } = await import('../github/git.ts');
  const changed =
    platform === undefined || (locally && (await platform.api()) === undefined)
      ? await locallyChangedFiles(cwd)
      : await changedFiles({ event: platform.event, connect: () => platform.api() });
  const here = await realpath(cwd);
  const root = (await checkoutRoot(cwd)) ?? env.GITHUB_WORKSPACE ?? here;
  return { changed, prefix: relative(await realpath(root), here).replaceAll('\\', '/') };
}
