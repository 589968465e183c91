import type { PastSubmission } from '../store/journal-history.ts';
import type { ExecutionRequest } from './execution-request.ts';
import type { FileContent } from './input-content.ts';

/** Requests that nothing kept answers, all of one execution key: one execution is submitted for them, or found. */
export interface Task {
  /** The first of them, which names the execution in words. */
  readonly request: ExecutionRequest;
  /** The others. They are given what comes of the execution, and pay nothing. */
  readonly sharers: readonly ExecutionRequest[];
  /** Execution key; no two tasks of a run have the same. */
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

/** Every request that a task answers. */
export function requestsOf(task: Task): readonly ExecutionRequest[] {
  return [task.request, ...task.sharers];
}

/** A task that answers one request more. */
export function shareTask(task: Task, request: ExecutionRequest): Task {
  return { ...task, sharers: [...task.sharers, request] };
}

/** A task for those of its requests that are still wanted; undefined when none is. */
export function narrowTask(task: Task, isWanted: (request: ExecutionRequest) => boolean): Task | undefined {
  const [request, ...sharers] = requestsOf(task).filter(isWanted);
  return request === undefined ? undefined : { ...task, request, sharers };
}

/** When a flight has used up its time: the longest that one of its requests allows. Milliseconds since the epoch. */
export function deadlineOf({ task, submittedAt }: Flight): number {
  return submittedAt + Math.max(...requestsOf(task).map(({ timeoutMs }) => timeoutMs));
}
