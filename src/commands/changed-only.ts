import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { readSuites } from '../evals/read.ts';
import { readSkill } from '../skill/read.ts';
import type { CommandContext } from './context.ts';

/**
 * Of these skill directories, those that the event (or, outside a job, the branch) has changed. Empty when nothing
 * has; that is a success.
 */
export async function changedOnly(
  directories: readonly string[],
  { runtime, platform, configuration }: CommandContext,
): Promise<readonly string[]> {
  const { cwd, log, env } = runtime;
  const { changedFiles, locallyChangedFiles } = await import('../github/changed-files.ts');
  const { changedSkills } = await import('../github/changed-skills.ts');
  const { checkoutRoot } = await import('../github/git.ts');
  const changed = platform
    ? await changedFiles({ event: platform.event, api: await platform.api(), log })
    : await locallyChangedFiles(cwd);
  const skills: { directory: string; alsoTouchedBy: string[] }[] = [];
  for (const directory of directories) skills.push({ directory, alsoTouchedBy: await footprint(cwd, directory) });
  const here = await realpath(cwd);
  const root = (await checkoutRoot(cwd)) ?? env.GITHUB_WORKSPACE ?? here;
  const prefix = relative(await realpath(root), here).replaceAll('\\', '/');
  const selected = changedSkills({
    changed,
    skills,
    prefix,
    shared: [configuration.source?.file ?? 'vlmrun-skills.yaml', ...configuration.shared],
    workflowFile: platform?.workflowFile,
  });
  log.info(`Changed only: ${selected.reason}.`);
  return selected.directories;
}

/** Files and directories outside a skill whose change touches it: its suites, fixtures, attached skills. */
async function footprint(cwd: string, directory: string): Promise<string[]> {
  const skill = await readSkill({ cwd, directory });
  const { cases, suites } = await readSuites({ cwd, skill });
  const here = (path: string) => relative(cwd, path).replaceAll('\\', '/');
  const paths = cases.flatMap(({ inputs, expect, run, source }) => [
    source.file,
    ...Object.values(inputs).flatMap((input) => (input.kind === 'file' ? [here(input.path)] : [])),
    ...(expect.json?.file === undefined ? [] : [expect.json.file]),
    ...(typeof expect.schema === 'object' ? [expect.schema.file] : []),
    ...(run.skills ?? []).filter((reference) => !reference.includes(':')),
  ]);
  return [...new Set([...suites.map(({ file }) => file), ...paths])];
}
