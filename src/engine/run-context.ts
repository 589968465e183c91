import type { Budget } from './budget.ts';
import type { Changes } from './changes.ts';
import type { Durations } from './durations.ts';
import type { Outcomes } from './outcomes.ts';
import type { Patience } from './patience.ts';
import type { RunInput } from './run-options.ts';
import type { Stop } from './stop.ts';
import type { Flight } from './task.ts';
import type { Uploads } from './uploads.ts';
import type { ConcurrencyWindow } from './window.ts';

/** What the parts of one run share. */
export interface RunContext extends RunInput {
  readonly changes: Changes;
  readonly outcomes: Outcomes;
  readonly uploads: Uploads;
  readonly budget: Budget;
  readonly window: ConcurrencyWindow;
  readonly durations: Durations;
  /** Executions in flight by their id. */
  readonly flights: Map<string, Flight>;
  /** Ended executions whose outcome is on its way to the caller. */
  landing: number;
  /** Ids of all executions that this run has to do with; nobody else may adopt them. */
  readonly claimed: Set<string>;
  readonly identity: {
    /** False once the server has refused the request field `id`. */
    sendsId: boolean;
    /** False once the server has refused `metadata.session_id`. */
    sendsSession: boolean;
    /** True once a reply has shown that the server takes our id for its own. */
    idKept: boolean;
    /** True once a reply has repeated our id in its metadata. */
    sessionEchoed: boolean;
  };
  /** With submissions that the server does not take. */
  readonly patience: Patience;
  /** By execution key: how often a submission was lost that certainly never began. */
  readonly losses: Map<string, number>;
  /** How many submissions the run has counted; a flight's `order` is the count at its own. */
  submissions(): number;
  /** Counts one more; returns the new count. */
  countSubmission(): number;
  /** Whether tasks could be submitted now but for the rate limit. */
  hasBacklog: () => boolean;
  /** Whether tasks wait for anything: the rate limit, files, or what is in flight to end. */
  hasWaiting: () => boolean;
  /** Aborted when the run ends early and at once: interrupted, past its deadline, or its key refused. */
  readonly ending: AbortSignal;
  /** Why nothing more is submitted; undefined while the run goes on. */
  readonly stopped: Stop | undefined;
  /** Ends submitting; with `atOnce` also waiting for what is in flight. The first reason counts. */
  stop(stop: Stop, options?: { readonly atOnce: boolean }): void;
}
