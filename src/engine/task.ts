import type { PastSubmission } from '../store/journal-history.ts';
import type { ExecutionRequest } from './execution-request.ts';
import type { FileContent } from './input-content.ts';

/** A request that nothing kept answers: it has to be submitted, or its earlier submission found. */
export interface Task {
  readonly request: ExecutionRequest;
  /** Execution key. */
  readonly key: string;
  /** Its files by input name. */
  readonly files: Readonly<Record<string, FileContent>>;
  /** Median of its earlier durations in milliseconds; absent for a case that never ran. */
  readonly expectedMs?: number;
  /** What the journal of an earlier run says of it. */
  readonly past?: PastSubmission;
}

/** An execution that the platform has accepted and that has not ended. Times in milliseconds since the epoch. */
export interface Flight {
  readonly task: Task;
  readonly executionId: string;
  readonly clientId: string;
  readonly submittedAt: number;
  /** When its acceptance was known: it ends no earlier than its duration after the server's own moment, shortly before. */
  readonly acceptedAt: number;
  /** True when an earlier run submitted it. */
  readonly adopted: boolean;
  /** Counts the submissions of the run; says how far down the newest-first list it stands. */
  readonly order: number;
}
