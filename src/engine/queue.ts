import type { ExecutionRequest } from './execution-request.ts';
import { narrowTask, requestsOf, type Task } from './task.ts';

/** Tasks that wait for submission, the longest expected first. */
export interface TaskQueue {
  readonly size: number;
  /** The tasks that stand first, at most `count`. */
  head(count: number): readonly Task[];
  /** Removes and returns the first task that is accepted. */
  take(accept: (task: Task) => boolean): Task | undefined;
  /** Puts a task back in front: its submission was refused this time. */
  putBack(task: Task): void;
  /** Removes and returns the requests of a label; tasks that others share stay, for these. */
  withdraw(label: string): readonly ExecutionRequest[];
  /** Removes and returns every task. */
  clear(): readonly Task[];
}

/**
 * Orders tasks by expected duration, longest first, so that no long one is left for the end; a case that never ran
 * is expected to take as long as the others do on average. Tasks alike keep their order.
 */
export function createQueue(tasks: readonly Task[]): TaskQueue {
  const known = tasks.flatMap(({ expectedMs }) => (expectedMs === undefined ? [] : [expectedMs]));
  const average = known.reduce((sum, ms) => sum + ms, 0) / Math.max(1, known.length);
  const expected = (task: Task) => task.expectedMs ?? average;
  // Reversed, so that the first one is taken from the end of the array.
  const waiting = tasks.map((task, index) => ({ task, index }));
  waiting.sort((a, b) => expected(a.task) - expected(b.task) || b.index - a.index);
  const stack = waiting.map(({ task }) => task);
  /** Requests that wait, by label: most cases have one trial, and nothing of them is left to withdraw. */
  const left = new Map<string, number>();
  const count = (task: Task, by: 1 | -1) => {
    for (const { label } of requestsOf(task)) {
      const now = (left.get(label) ?? 0) + by;
      if (now > 0) left.set(label, now);
      else left.delete(label);
    }
  };
  for (const task of stack) count(task, 1);
  return {
    get size() {
      return stack.length;
    },
    head: (count) => stack.slice(Math.max(0, stack.length - count)).reverse(),
    take: (accept) => {
      for (let index = stack.length - 1; index >= 0; index--) {
        const task = stack[index];
        if (task === undefined || !accept(task)) continue;
        stack.splice(index, 1);
        count(task, -1);
        return task;
      }
      return undefined;
    },
    putBack: (task) => {
      stack.push(task);
      count(task, 1);
    },
    withdraw: (label) => {
      if (!left.has(label)) return [];
      left.delete(label);
      const isUnwanted = (request: ExecutionRequest) => request.label === label;
      const concerned = stack.filter((task) => requestsOf(task).some(isUnwanted));
      for (const task of concerned) {
        const kept = narrowTask(task, (request) => !isUnwanted(request));
        stack.splice(stack.indexOf(task), 1, ...(kept === undefined ? [] : [kept]));
      }
      return concerned.reverse().flatMap((task) => requestsOf(task).filter(isUnwanted));
    },
    clear: () => {
      left.clear();
      return stack.splice(0).reverse();
    },
  };
}
