import type { Shortage } from './budget.ts';
import type { TaskQueue } from './queue.ts';
import type { RunContext } from './run-context.ts';
import { notRun, type Stop } from './stop.ts';

/** Tasks that a budget does not cover any more, however the rest of the run turns out. */
export interface Shortfalls {
  add(key: string, shortage: Shortage): void;
  /** Takes them out of the queue and gives them their outcomes; resolves to their number. */
  end(): Promise<number>;
}

/** Made once per run. When only they are left, and it is the budget of the run, the run says so. */
export function createShortfalls(run: RunContext, queue: TaskQueue): Shortfalls {
  const found = new Map<string, Shortage>();
  let ofRun = 0;
  return {
    add: (key, shortage) => void found.set(key, shortage),
    end: async () => {
      const ended = found.size;
      for (const [key, shortage] of found) {
        found.delete(key);
        const task = queue.take((candidate) => candidate.key === key);
        if (task === undefined) continue;
        if (shortage.suite === undefined) ofRun++;
        await run.outcomes.conclude(task, notRun(shortfallOf(shortage)));
      }
      if (ofRun > 0 && queue.size === 0) {
        const message = `The budget of ${run.options.maxCredits} credits does not cover any execution that is left.`;
        run.stop({ reason: 'budget', message });
      }
      return ended;
    },
  };
}

function shortfallOf({ limit, suite }: Shortage): Stop {
  const whose = suite === undefined ? 'of the run' : `of ${suite}`;
  return { reason: 'budget', message: `The budget ${whose}, ${limit} credits, does not cover this execution.` };
}
