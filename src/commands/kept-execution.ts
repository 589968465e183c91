import type { TrialRecord } from '../report/trial-record.ts';
import type { Execution, ExecutionState } from '../vlmrun/execution.ts';

const STATES: Readonly<Record<string, ExecutionState>> = {
  completed: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
  canceled: 'cancelled',
};

/** The execution of a trial's file, as far as judging needs it; undefined when the file does not hold its end. */
export function executionOf({ execution, response, failure }: TrialRecord): Execution | undefined {
  if (!execution) return undefined;
  const state = STATES[execution.status.trim().toLowerCase()];
  if (state === undefined) return undefined;
  if (state === 'completed' && response === undefined) return undefined;
  return {
    id: execution.id,
    state,
    status: execution.status,
    usage: execution.usage,
    echo: {},
    ...(response === undefined ? {} : { response }),
    ...(failure === undefined ? {} : { failure }),
  };
}
