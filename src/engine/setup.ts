import { createBudget } from './budget.ts';
import { createChanges } from './changes.ts';
import { createDurations } from './durations.ts';
import { createOutcomes } from './outcomes.ts';
import { createPatience } from './patience.ts';
import type { RunContext } from './run-context.ts';
import type { RunInput } from './run-options.ts';
import type { Stop } from './stop.ts';
import { createUploads } from './uploads.ts';
import { createWindow } from './window.ts';

/** The state that the parts of a run share, and how to let go of it. */
export interface RunSetup {
  readonly run: RunContext;
  /** Releases timers and listeners. */
  readonly settle: () => void;
}

/** Made once per run. The run ends at once when the caller's signal is aborted or the deadline has passed. */
export function setupRun(input: RunInput): RunSetup {
  const { client, clock, options, signal, store } = input;
  const ending = new AbortController();
  const changes = createChanges();
  const flights: RunContext['flights'] = new Map();
  let stopped: Stop | undefined;
  let submissions = 0;
  const run: RunContext = {
    ...input,
    changes,
    flights,
    landing: 0,
    claimed: new Set(),
    losses: new Map(),
    uploads: createUploads(client, store.uploads, options.origin),
    budget: createBudget(options.maxCredits),
    window: createWindow(options.maxParallel),
    durations: createDurations(),
    outcomes: createOutcomes(input.onFinished, () => changes.ring()),
    identity: { sendsId: true, sendsSession: true, idKept: keptIdsBefore(input), sessionEchoed: false },
    patience: createPatience(clock, (message) =>
      input.log.warning(`No execution has been accepted for a minute; the run goes on trying. ${message}`),
    ),
    ending: ending.signal,
    submissions: () => submissions,
    hasBacklog: () => false,
    hasWaiting: () => false,
    countSubmission: () => ++submissions,
    get stopped() {
      return stopped;
    },
    stop: (stop, { atOnce } = { atOnce: false }) => {
      stopped ??= stop;
      if (atOnce) ending.abort(new Error(stop.message));
      changes.ring();
    },
  };
  const interrupt = () => run.stop({ reason: 'interrupted', message: 'The run was interrupted.' }, { atOnce: true });
  if (signal.aborted) interrupt();
  else signal.addEventListener('abort', interrupt, { once: true });
  const timers = new AbortController();
  if (options.deadlineMs !== undefined) {
    clock.sleep(options.deadlineMs, timers.signal).then(
      () => run.stop({ reason: 'deadline', message: 'The deadline of the run has passed.' }, { atOnce: true }),
      () => {},
    );
  }
  const settle = () => {
    signal.removeEventListener('abort', interrupt);
    timers.abort();
  };
  return { run, settle };
}

/** Whether the server of an earlier run with the same address took our ids for its own. */
function keptIdsBefore({ store, options }: RunInput): boolean {
  return store.journal.past.runs.some(({ origin, idKept }) => idKept && origin === options.origin);
}
