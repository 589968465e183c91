import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeError, UsageError } from '../errors.ts';
import type { RunCommand } from '../inputs/commands.ts';
import type { Inputs } from '../inputs/definitions.ts';
import { isJsonObject, type JsonValue } from '../json.ts';
import type { Runtime } from '../runtime.ts';

/** Where the reports of a run go. */
export interface ReportDirectory {
  readonly absolute: string;
  /** As people read it, relative to the working directory. */
  readonly shown: string;
}

/** Steps of one job that may each have a directory of their own. */
const STEPS = 100;
const OWNER = '.written-by';

/**
 * The report directory of this run: the one that is named, else `vlmrun-report/<command>`. Where another step of the
 * same workflow run has written that, `<command>-2` and so on, so that no step takes away what another has reported.
 * Makes the directory when it has to be told from another step's.
 */
export function reportDirectory({ cwd, env }: Runtime, inputs: Inputs, command: RunCommand): ReportDirectory {
  const named = inputs['report-directory'];
  const first = named ?? `vlmrun-report/${command}`;
  const { GITHUB_RUN_ID: run, GITHUB_JOB: job = '', GITHUB_ACTION: step } = env;
  if (named !== undefined || !run || !step) return { absolute: resolve(cwd, first), shown: first };
  for (let number = 1; number <= STEPS; number++) {
    const shown = number === 1 ? first : `${first}-${number}`;
    const absolute = resolve(cwd, shown);
    if (claim(absolute, { run, step: `${job}/${step}` })) return { absolute, shown };
  }
  throw new UsageError(`report-directory: ${STEPS} steps of this run have written ${first}; name another one.`);
}

interface Owner {
  readonly run: string;
  readonly step: string;
}

/** Writes down whose the directory is; false when it is another step's. */
function claim(directory: string, owner: Owner): boolean {
  const path = join(directory, OWNER);
  try {
    mkdirSync(directory, { recursive: true });
    for (;;) {
      if (create(path, `${JSON.stringify(owner)}\n`)) return true;
      const text = readFileSync(path, 'utf8');
      const before = readOwner(text);
      if (before?.run === owner.run) return before.step === owner.step;
      removeIfStill(path, text);
    }
  } catch (error) {
    throw new UsageError(`report-directory ${directory} cannot be written: ${describeError(error)}`, { cause: error });
  }
}

/** Makes a file with its content in one step, so that nobody reads half of it; false when there is one. */
function create(path: string, text: string): boolean {
  const draft = `${path}.draft.${process.pid}`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A file system without hard links.
    if (existsSync(path)) return false;
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
  return true;
}

/** Moves the note of an earlier run aside and looks again: a step beside this one may have replaced it in between. */
function removeIfStill(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  renameSync(path, aside);
  if (readFileSync(aside, 'utf8') === text) rmSync(aside);
  else renameSync(aside, path);
}

function readOwner(text: string): Owner | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const { run, step } = value;
  return typeof run === 'string' && typeof step === 'string' ? { run, step } : undefined;
}
