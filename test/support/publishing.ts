import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { PublishedSkill, Results } from '../../src/report/results.ts';
import type { Simulator } from '../../src/simulator/server.ts';
import { type ActionRun, type RunOptions, runAction } from './runner.ts';
import { simulate } from './simulator.ts';

export const apiKey = 'vlmrun-test-key-4f1c9a7e';
export const lockfile = 'vlmrun-skills.lock.json';

/** A simulator that goes away with the test. */
export async function start(scenario = ''): Promise<Simulator> {
  const simulator = await simulate(scenario);
  onTestFinished(() => simulator.close());
  return simulator;
}

/** A step that has ended, with the rows of `published`. */
export type PublishStep = ActionRun & { readonly published: readonly PublishedSkill[] };

/** One step of the built Action against a simulator. */
export async function step(
  workspace: string,
  simulator: Pick<Simulator, 'url'>,
  command: 'validate' | 'test' | 'publish',
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<Omit<RunOptions, 'workspace' | 'inputs'>> = {},
): Promise<PublishStep> {
  const server = { 'api-key': apiKey, 'base-url': simulator.url, 'requests-per-minute': 'unlimited' };
  const own = command === 'validate' ? {} : server;
  const run = await runAction({ workspace, inputs: { command, ...own, ...inputs }, ...more });
  return { ...run, published: JSON.parse(run.outputs.published || '[]') };
}

/** A `publish` step. */
export function publish(
  workspace: string,
  simulator: Pick<Simulator, 'url'>,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<Omit<RunOptions, 'workspace' | 'inputs'>> = {},
): Promise<PublishStep> {
  return step(workspace, simulator, 'publish', inputs, more);
}

export async function resultsOf({ outputs }: Pick<ActionRun, 'outputs'>): Promise<Results> {
  return JSON.parse(await readFile(outputs['results-path'] ?? '', 'utf8'));
}

/** A file of the report directory. */
export function reportOf({ outputs }: Pick<ActionRun, 'outputs'>, name: string): Promise<string> {
  return readFile(join(outputs['report-directory'] ?? '', name), 'utf8');
}

/** Requests that store something, by operation. */
export function writes(simulator: Simulator): Record<string, number> {
  const stores = /^POST \/(skills\/(create|\{id\})|files)|^PUT/;
  return Object.fromEntries(Object.entries(simulator.counts()).filter(([operation]) => stores.test(operation)));
}

/** `name status` of each row. */
export function told(rows: readonly PublishedSkill[]): string[] {
  return rows.map(({ name, status }) => `${name} ${status}`);
}

/** The pins of the lock file; undefined when there is none. */
export async function pinsOf(
  workspace: string,
  file = lockfile,
): Promise<Record<string, { id: string; version: string | null; digest: string; time: string }> | undefined> {
  const text = await readFile(join(workspace, file), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text).skills;
}

export async function append(workspace: string, path: string, text: string): Promise<void> {
  await writeFile(join(workspace, path), (await readFile(join(workspace, path), 'utf8')) + text);
}

/** The same files as if the repository were the skill. */
export function atRoot(files: Readonly<Record<string, string>>, directory: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(`${directory}/`, ''), text]));
}
