import { describeError } from '../errors.ts';
import type { RunContext } from './run-context.ts';
import { stopOf } from './stop.ts';
import type { Task } from './task.ts';
import type { Uploads } from './uploads.ts';

/** The ids of a task's files by input name; undefined while one of them is not known to the platform. */
export function fileIdsOf(task: Task, uploads: Uploads): Readonly<Record<string, string>> | undefined {
  const ids: Record<string, string> = {};
  for (const [name, content] of Object.entries(task.files)) {
    const id = uploads.idOf(content);
    if (id === undefined) return undefined;
    ids[name] = id;
  }
  return ids;
}

/**
 * Looks whether the inputs of a task may be sent and uploads what it needs, so that `fileIdsOf` names it. `errored`:
 * that failed, and the task has its outcome. `ended`: the run ends before it could be done, and the task has none yet.
 */
export async function uploadFiles(task: Task, run: RunContext): Promise<'ready' | 'errored' | 'ended'> {
  try {
    for (const [name, input] of Object.entries(task.request.inputs)) {
      const message = await run.refuseInput?.(name, input);
      if (message === undefined) continue;
      await run.outcomes.conclude(task, { kind: 'errored', key: task.key, reason: 'input', message });
      return 'errored';
    }
    for (const content of Object.values(task.files)) await run.uploads.provide(content, run.ending);
    return 'ready';
  } catch (error) {
    if (run.ending.aborted) return 'ended';
    const stop = stopOf(error);
    if (stop !== undefined) {
      run.stop(stop, { atOnce: stop.reason === 'auth' });
      return 'ended';
    }
    const message = `An input could not be uploaded: ${describeError(error)}`;
    await run.outcomes.conclude(task, { kind: 'errored', key: task.key, reason: 'upload', message });
    return 'errored';
  }
}
