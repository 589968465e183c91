import type { ExecutionOutcome, ExecutionRequest } from './execution-request.ts';
import type { RunInput } from './run-options.ts';
import type { Task } from './task.ts';

/** Hands outcomes to the caller, one at a time, and counts. */
export interface Outcomes {
  /** Requests that are over and done with; what did not run because the run was cut short is not. */
  readonly done: number;
  readonly creditsUsed: number;
  readonly creditsSaved: number;
  /** Resolves when the caller has taken the outcome; rejects when the caller failed. */
  finish(request: ExecutionRequest, outcome: ExecutionOutcome): Promise<void>;
  /** The same for every request of a task: the first has paid for a finished execution, the others share it. */
  conclude(task: Task, outcome: ExecutionOutcome): Promise<void>;
  /** Whether the caller wants no further trial of a label. */
  isWithdrawn(label: string): boolean;
  /** The labels that were withdrawn since the last call. */
  takeWithdrawn(): readonly string[];
  /** How many trials of a label have an outcome. */
  doneOf(label: string): number;
  /** Resolves when every outcome so far is taken. */
  settled(): Promise<void>;
}

/** `onChange` is called after every outcome. */
export function createOutcomes(onFinished: RunInput['onFinished'], onChange: () => void): Outcomes {
  let last: Promise<void> = Promise.resolve();
  let done = 0;
  let creditsUsed = 0;
  let creditsSaved = 0;
  const withdrawn = new Set<string>();
  const fresh: string[] = [];
  const doneByLabel = new Map<string, number>();

  async function hand(request: ExecutionRequest, outcome: ExecutionOutcome): Promise<void> {
    const { label } = request;
    const continuation = await onFinished(request, outcome);
    if (outcome.kind !== 'not_run' || outcome.reason === 'stopped') done++;
    doneByLabel.set(label, (doneByLabel.get(label) ?? 0) + 1);
    if (outcome.kind === 'finished') {
      const credits = outcome.execution.usage.credits_used ?? 0;
      if (outcome.reused || outcome.shared) creditsSaved += credits;
      else creditsUsed += credits;
    }
    if (continuation === 'stop' && !withdrawn.has(label)) {
      withdrawn.add(label);
      fresh.push(label);
    }
    onChange();
  }

  const finish: Outcomes['finish'] = (request, outcome) => {
    last = last.then(() => hand(request, outcome));
    return last;
  };

  return {
    get done() {
      return done;
    },
    get creditsUsed() {
      return creditsUsed;
    },
    get creditsSaved() {
      return creditsSaved;
    },
    finish,
    conclude: ({ request, sharers }, outcome) => {
      const shared = outcome.kind === 'finished' ? { ...outcome, shared: true as const } : outcome;
      return sharers.reduce((_, sharer) => finish(sharer, shared), finish(request, outcome));
    },
    isWithdrawn: (label) => withdrawn.has(label),
    takeWithdrawn: () => fresh.splice(0),
    doneOf: (label) => doneByLabel.get(label) ?? 0,
    settled: () => last,
  };
}
