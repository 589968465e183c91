import { shareTask, type Task } from './task.ts';

/** Tasks by execution key: requests that would be the same execution are one task. */
export interface TaskList {
  readonly tasks: readonly Task[];
  /** Adds a request's task, or has it share the one that is there. */
  add(task: Task): void;
}

/** Made once per run. */
export function createTaskList(): TaskList {
  const byKey = new Map<string, Task>();
  return {
    get tasks() {
      return [...byKey.values()];
    },
    add: (task) => {
      const known = byKey.get(task.key);
      byKey.set(task.key, known === undefined ? task : shareTask(known, task.request));
    },
  };
}
