import type { RunContext } from './run-context.ts';
import { endOn } from './stop.ts';
import type { Task } from './task.ts';
import { fileIdsOf } from './upload-files.ts';

/** Finds out about a wrong key by one cheap request, before large files are read and sent. */
export interface Preflight {
  /** Called before anything is hashed: checks the key if something is certainly going to be uploaded. */
  begin(): Promise<void>;
  /** Called for each task: checks the key, unless that is done, if the task needs an upload. */
  before(task: Task): Promise<void>;
}

/** Made once per run. Without uploads the first submission finds out as cheaply, and nothing is checked. */
export function createPreflight(run: RunContext): Preflight {
  let checked = run.options.offline !== undefined;

  async function check(): Promise<void> {
    if (checked || run.stopped !== undefined) return;
    checked = true;
    try {
      await run.client.checkKey({ signal: run.ending });
    } catch (error) {
      endOn(error, run);
    }
  }

  return {
    begin: async () => {
      const hasFiles = run.requests.some(({ inputs }) => Object.values(inputs).some(({ kind }) => kind === 'file'));
      if (hasFiles && (await run.store.responses.isEmpty())) await check();
    },
    before: async (task) => {
      if (fileIdsOf(task, run.uploads) === undefined) await check();
    },
  };
}
