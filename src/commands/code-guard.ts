import { lstatSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { enclosingCheckout, isWithin, shownPath } from '../evals/repository.ts';
import type { GitHubApi } from '../github/api.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { CheckedSkill } from './check-skills.ts';
import type { CommandContext } from './context.ts';

type Read = Pick<CheckedSkill, 'skill' | 'suites'>;

/**
 * Refuses to spend the key on files that may be anyone's. Some events give a job the secrets of the repository
 * although what it reads may come from a pull request: there every skill with its suites, fixtures and attached skills
 * must lie in a checkout of a commit that is on a branch of the repository, and be as that commit has it.
 * @throws UsageError where one is not, and `allow-untrusted-code` does not say otherwise.
 */
export async function guardCode(context: CommandContext, skills: readonly Read[]): Promise<void> {
  const { platform, inputs, runtime } = context;
  if (platform === undefined || !platform.event.mayCarryForeignCode || inputs['base-url'] === 'simulator') return;
  const { event } = platform;
  if (inputs['allow-untrusted-code']) {
    runtime.log.warning(`The key is spent on code that "${event.name}" brought, without asking whose it is.`);
    return;
  }
  const api = await platform.api();
  for (const [root, paths] of await byCheckout(pathsRead(context, skills))) {
    const reason = await foreign(context, { api, event, root, paths });
    if (reason !== undefined)
      throw new UsageError(
        `The key is not spent on ${shownPath(runtime.cwd, reason.place)}: the event "${event.name}" has the secrets of ` +
          `the repository, and ${reason.text}. Set allow-untrusted-code: true only behind an approval by people who have ` +
          'read the change.',
      );
    runtime.log.debug(`The code in ${root} is that of a branch of the repository.`);
  }
}

/** Absolute paths of everything that decides what the key is spent on. */
function pathsRead({ runtime: { cwd }, configuration }: CommandContext, skills: readonly Read[]): string[] {
  const named = skills.length === 0 ? [] : [configuration.source?.file, configuration.knownFindings];
  return [
    ...skills.flatMap(({ skill, suites }) => [resolve(skill.root), ...suites.references]),
    ...named.flatMap((file) => (file === undefined ? [] : [resolve(cwd, file)])),
  ];
}

/** Those paths that are there, and what they lead to as links, by the root of the checkout that they lie in. */
async function byCheckout(paths: readonly string[]): Promise<Map<string, string[]>> {
  const roots = new Map<string, string[]>();
  const there = paths.filter((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined);
  const real = await Promise.all(there.map((path) => realpath(path).catch(() => path)));
  for (const path of new Set([...there, ...real])) {
    const root = enclosingCheckout(path) ?? path;
    roots.set(root, [...(roots.get(root) ?? []), path]);
  }
  return roots;
}

async function foreign(
  { runtime, inputs }: CommandContext,
  {
    api,
    event,
    root,
    paths,
  }: {
    readonly api: GitHubApi | undefined;
    readonly event: GitHubEvent;
    readonly root: string;
    readonly paths: readonly string[];
  },
): Promise<{ readonly place: string; readonly text: string } | undefined> {
  const [{ codeOrigin }, { filesOfCommit, findForeignFile }, { headCommit }, { describeFailure }] = await Promise.all([
    import('../github/code-origin.ts'),
    import('../github/foreign-files.ts'),
    import('../github/git.ts'),
    import('../github/failure.ts'),
  ]);
  const [place = root] = paths;
  const commit = await headCommit(root);
  if (commit === undefined) return { place, text: 'git knows no commit that it is of, as of files from an artifact' };
  const origin = await codeOrigin({ api, event, commit });
  if (!origin.belongs) return { place, text: origin.reason };
  if (api === undefined || event.repository === undefined) return { place, text: 'there is no token' };
  try {
    const files = await filesOfCommit(api, event.repository, commit);
    if (files === undefined) return { place, text: 'the repository has more files than GitHub lists' };
    const own = [inputs['report-directory'] ?? 'vlmrun-report', inputs['state-directory']];
    const except = own.map((directory) => resolve(runtime.cwd, directory));
    const file = await findForeignFile({ root, paths, except, files });
    const found = file === undefined ? undefined : join(root, file);
    if (found === undefined) return undefined;
    return {
      place: paths.find((path) => isWithin(found, path)) ?? found,
      text: `${shownPath(runtime.cwd, found)} is not as in commit ${commit.slice(0, 12)}`,
    };
  } catch (error) {
    const task = { what: 'GitHub did not list the files of the commit', permissions: ['contents: read'] };
    return { place, text: describeFailure(task, error) };
  }
}
