import { costOf } from './cost.ts';
import type { Doubt } from './doubt.ts';
import type { ExecutionRequest } from './execution-request.ts';
import { type Launched, launch } from './launch.ts';
import type { TaskQueue } from './queue.ts';
import type { RunContext } from './run-context.ts';
import { createShortfalls } from './shortfalls.ts';
import { requestsOf, type Task } from './task.ts';
import { fileIdsOf, uploadFiles } from './upload-files.ts';

/** Submits what waits, as fast as slots, window, budget and identity allow. */
export interface Scheduler {
  /** Starts whatever may start now; called after every change. Never waits. */
  pump(): void;
  /** Submissions that are on their way. */
  readonly submitting: number;
  /** Doubtful submissions, kept until a reply may settle them. */
  readonly doubts: Doubt[];
  /** Tasks that ended as not run without having waited here. */
  unserved: number;
  /** Puts a task in front whose earlier submission never began; under the same id, when one is given. */
  submitAgain(task: Task, clientId: string | undefined): void;
  /** Nothing is being uploaded or submitted. */
  isIdle(): boolean;
  /** Lets waiting tasks go that only wait for each other. */
  unblock(): void;
  /** Ends the waiting tasks that no budget covers any more; resolves to their number. */
  endUnaffordable(): Promise<number>;
}

/** Submissions whose replies are awaited at the same time, once the server has shown that it keeps our ids. */
const parallelSubmissions = 4;
const parallelUploads = 4;
const parallelUploadsUnderLimit = 2;

/** Made once per run. A submission on its way may outlive the run by `submitSignal`. Bugs go to `fail`. */
export function createScheduler(
  run: RunContext,
  queue: TaskQueue,
  submitSignal: AbortSignal,
  fail: (error: unknown) => void,
): Scheduler {
  /** By execution key, as everything here is: a task is narrowed when one of its requests is withdrawn. */
  const uploading = new Set<string>();
  const submitAs = new Map<string, string>();
  /** Tasks whose inputs may be sent. */
  const admitted = new Set<string>();
  const doubts: Doubt[] = [];
  const shortfalls = createShortfalls(run, queue);
  let inOrder = true;
  let submitting = 0;
  let launching = 0;
  let starved = false;

  function pump(): void {
    if (run.stopped !== undefined) return;
    startUploads();
    startSubmissions();
  }

  function startUploads(): void {
    const most = (run.limiter?.spacingMs() ?? 0) > 100 ? parallelUploadsUnderLimit : parallelUploads;
    for (const task of queue.head(run.options.maxParallel + parallelUploads)) {
      if (uploading.size >= most) return;
      const { key } = task;
      if (uploading.has(key) || isPrepared(task)) continue;
      uploading.add(key);
      void uploadFiles(task, run)
        .then((came) => {
          uploading.delete(key);
          if (came === 'ready') admitted.add(key);
          if (came === 'errored') queue.take((candidate) => candidate.key === key);
          run.changes.ring();
        })
        .catch(fail);
    }
  }

  function startSubmissions(): void {
    while (mayAcknowledge() && run.window.admits(run.flights.size + submitting, run.clock.now())) {
      const task = queue.take((candidate) => isReady(candidate) && mayGo(candidate) && fits(candidate));
      starved = task === undefined;
      if (task === undefined) return;
      launching++;
      submitting++;
      let awaited = true;
      const acknowledged = () => {
        if (awaited) submitting--;
        awaited = false;
      };
      void send(task, acknowledged)
        .catch(fail)
        .finally(() => {
          acknowledged();
          launching--;
          run.changes.ring();
        });
    }
  }

  /** Until ids are known to be kept, a second lost reply could not be told from the first. */
  function mayAcknowledge(): boolean {
    const { idKept, sessionEchoed } = run.identity;
    return submitting < (idKept || sessionEchoed ? parallelSubmissions : 1);
  }

  /** Looked at when it is about to leave: the platform may have lost a file since it was uploaded. */
  function isReady(task: Task): boolean {
    return !uploading.has(task.key) && isPrepared(task);
  }

  function isPrepared(task: Task): boolean {
    return (run.refuseInput === undefined || admitted.has(task.key)) && fileIdsOf(task, run.uploads) !== undefined;
  }

  function mayGo(task: Task): boolean {
    const mayGoFirst = ({ label, afterTrials = 0 }: ExecutionRequest) => run.outcomes.doneOf(label) >= afterTrials;
    return !inOrder || requestsOf(task).some(mayGoFirst);
  }

  function fits(task: Task): boolean {
    const reservation = run.budget.reserve(task.key, costOf(task, run.store));
    if (reservation.kind === 'exhausted') shortfalls.add(task.key, reservation);
    return reservation.kind === 'reserved';
  }

  async function send(task: Task, onAcknowledged: () => void): Promise<void> {
    const { key } = task;
    const clientId = submitAs.get(key);
    submitAs.delete(key);
    const launched: Launched = await launch(
      {
        task,
        fileIds: fileIdsOf(task, run.uploads) ?? {},
        signal: submitSignal,
        onAcknowledged,
        ...(clientId === undefined ? {} : { clientId }),
      },
      run,
    );
    if (launched === 'done') return;
    if ('doubt' in launched) {
      run.budget.doubt(key);
      doubts.push(launched.doubt);
    } else putBack(task, launched.again);
  }

  function putBack(task: Task, clientId: string | undefined): void {
    if (clientId !== undefined) submitAs.set(task.key, clientId);
    queue.putBack(task);
  }

  run.hasWaiting = () => run.stopped === undefined && (queue.size > 0 || submitting > 0 || uploading.size > 0);
  run.hasBacklog = () =>
    run.stopped === undefined &&
    // Whether a refusal was about what runs at once, only a poll can tell.
    !run.window.isInDoubt &&
    run.flights.size + submitting < run.window.limit &&
    (submitting > 0 || uploading.size > 0 || (queue.size > 0 && !starved));
  return {
    pump,
    doubts,
    unserved: 0,
    get submitting() {
      return submitting;
    },
    submitAgain: (task, clientId) => {
      run.budget.release(task.key);
      putBack(task, clientId);
    },
    isIdle: () => launching === 0 && uploading.size === 0,
    unblock: () => {
      inOrder = false;
      pump();
      inOrder = true;
      if (launching > 0 || uploading.size > 0) return;
      // Nothing runs that could give credits back: what waits for them waits in vain.
      for (const task of queue.head(queue.size)) {
        const reservation = isReady(task) ? run.budget.reserve(task.key, costOf(task, run.store)) : undefined;
        if (reservation?.kind === 'reserved') run.budget.release(task.key);
        else if (reservation !== undefined) shortfalls.add(task.key, reservation);
      }
      run.changes.ring();
    },
    endUnaffordable: () => shortfalls.end(),
  };
}
