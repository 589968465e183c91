import type { StoreView } from '../store/read-store.ts';
import type { Cost } from './budget.ts';
import { requestsOf, type Task } from './task.ts';

/** What is known of the price of a task's execution. Of several requests that share it, the first one's suite pays. */
export function costOf(task: Task, { history }: StoreView): Cost {
  const requests = requestsOf(task);
  const caps = requests.flatMap(({ maxCredits }) => (maxCredits === undefined ? [] : [maxCredits]));
  return {
    history: requests.flatMap(({ label }) =>
      history.of(label).flatMap(({ credits }) => (credits === null ? [] : [credits])),
    ),
    cap: caps.length === 0 ? undefined : Math.max(...caps),
    suite: task.request.suiteBudget,
  };
}
