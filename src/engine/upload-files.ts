import { describeError } from '../errors.ts';
import type { RunContext } from './run-context.ts';
import { stopOf } from './stop.ts';
import type { Task } from './task.ts';

/**
 * Looks whether the inputs of a task may be sent and uploads what it needs; resolves to the file ids by input name. `errored`: that failed, and the task has its
 * outcome. `ended`: the run ends before it could be done, and the task has none yet.
 */
export async function uploadFiles(
  task: Task,
  run: RunContext,
): Promise<Readonly<Record<string, string>> | 'errored' | 'ended'> {
  const ids: [string, string][] = [];
  try {
    for (const [name, input] of Object.entries(task.request.inputs)) {
      const message = await run.refuseInput?.(name, input);
      if (message === undefined) continue;
      await run.outcomes.finish(task.request, { kind: 'errored', key: task.key, reason: 'input', message });
      return 'errored';
    }
    for (const [name, content] of Object.entries(task.files))
      ids.push([name, await run.uploads.fileId(content, run.ending)]);
    return Object.fromEntries(ids);
  } catch (error) {
    if (run.ending.aborted) return 'ended';
    const stop = stopOf(error);
    if (stop !== undefined) {
      run.stop(stop, { atOnce: stop.reason === 'auth' });
      return 'ended';
    }
    const message = `An input could not be uploaded: ${describeError(error)}`;
    await run.outcomes.finish(task.request, { kind: 'errored', key: task.key, reason: 'upload', message });
    return 'errored';
  }
}
