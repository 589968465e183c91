import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describeError, UsageError } from '../errors.ts';
import { type Evidence, type EvidenceServer, readEvidence } from '../release/evidence.ts';
import type { Runtime } from '../runtime.ts';
import type { CommandContext } from './context.ts';
import { type Selection, selectSkills } from './select-skills.ts';

/**
 * Throws `UsageError` when the workflow was started by a pull request or a merge queue: nothing that is not merged yet may
 * become the newest version that others run.
 */
export function refusePullRequests(env: Runtime['env']): void {
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (event.startsWith('pull_request') || event === 'merge_group')
    throw new UsageError(
      `publish does not run on ${event} events: publish from a push to the default branch, a release or by hand (workflow_dispatch).`,
    );
}

/**
 * The skill directories to publish. Without a selection those with a `vlmrun.yaml`: a `SKILL.md` alone may be meant
 * for another tool.
 */
export async function publishableSkills(context: CommandContext): Promise<Selection> {
  const selection = await selectSkills(context);
  if (context.inputs.skills.length > 0) return selection;
  const { cwd, log } = context.runtime;
  const configured: string[] = [];
  for (const directory of selection.directories) {
    if (await isFile(join(cwd, directory, 'vlmrun.yaml'))) configured.push(directory);
    else log.info(`${directory} has no vlmrun.yaml and is left alone; name it in skills to publish it.`);
  }
  return { ...selection, directories: configured };
}

/** What `require-results` names, about the server that is published to. Throws `UsageError` when it cannot be read. */
export async function requiredEvidence(
  file: string | undefined,
  cwd: string,
  server: EvidenceServer,
): Promise<Evidence | undefined> {
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new UsageError(`require-results: ${file} cannot be read: ${describeError(error)}`, { cause: error });
  }
  return readEvidence(text, file, server);
}

/** Warns of inputs that `check-drift` leaves without a meaning: it stores nothing. */
export function warnBesideDrift({ inputs, runtime }: CommandContext): void {
  const idle = (['smoke', 'dry-run', 'require-results'] as const).filter((name) => inputs[name]);
  for (const name of idle)
    runtime.log.warning(`${name} has no meaning beside check-drift, which stores nothing; it is ignored.`);
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
