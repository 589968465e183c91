import type { ExecutionRequest } from './execution-request.ts';
import { type Doubt, type Launched, launch } from './launch.ts';
import type { TaskQueue } from './queue.ts';
import type { RunContext } from './run-context.ts';
import type { Task } from './task.ts';
import { uploadFiles } from './upload-files.ts';

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
  /** Lets waiting tasks go that only wait for each other; ends the run when it is the budget that stops them. */
  unblock(): void;
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
  const uploaded = new Map<Task, Readonly<Record<string, string>>>();
  const uploading = new Set<Task>();
  const doubts: Doubt[] = [];
  const submitAs = new Map<Task, string>();
  let exhausted = false;
  let inOrder = true;
  let submitting = 0;
  let launching = 0;
  let starved = false;

  function pump(): void {
    if (run.stopped !== undefined) return;
    exhausted = false;
    startUploads();
    startSubmissions();
  }

  function startUploads(): void {
    const most = (run.limiter?.spacingMs() ?? 0) > 100 ? parallelUploadsUnderLimit : parallelUploads;
    for (const task of queue.head(run.options.maxParallel + parallelUploads)) {
      if (uploading.size >= most) return;
      if (uploaded.has(task) || uploading.has(task)) continue;
      uploading.add(task);
      void uploadFiles(task, run)
        .then((ids) => {
          uploading.delete(task);
          if (ids === 'errored') queue.take((candidate) => candidate === task);
          else if (ids !== 'ended') uploaded.set(task, ids);
          run.changes.ring();
        })
        .catch(fail);
    }
  }

  function startSubmissions(): void {
    while (mayAcknowledge() && run.window.admits(run.flights.size + submitting, run.clock.now())) {
      const task = queue.take((candidate) => uploaded.has(candidate) && mayGo(candidate.request) && fits(candidate));
      starved = task === undefined;
      if (task === undefined) return;
      launching++;
      submitting++;
      let awaited = true;
      const acknowledged = () => {
        if (awaited) submitting--;
        awaited = false;
      };
      void send(task, uploaded.get(task) ?? {}, acknowledged)
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
    return submitting < (run.identity.idKept ? parallelSubmissions : 1);
  }

  function mayGo({ label, afterTrials = 0 }: ExecutionRequest): boolean {
    return !inOrder || run.outcomes.doneOf(label) >= afterTrials;
  }

  function fits(task: Task): boolean {
    const { trial, label, maxCredits } = task.request;
    const history = run.store.history.of(label).flatMap(({ credits }) => (credits === null ? [] : [credits]));
    const reservation = run.budget.reserve(trial, { history, cap: maxCredits });
    if (reservation === 'exhausted') exhausted = true;
    return reservation === 'reserved';
  }

  async function send(task: Task, fileIds: Readonly<Record<string, string>>, acknowledged: () => void): Promise<void> {
    const clientId = submitAs.get(task);
    submitAs.delete(task);
    uploaded.delete(task);
    const launched: Launched = await launch(task, fileIds, run, submitSignal, acknowledged, clientId);
    if (launched === 'again') queue.putBack(task);
    else if (launched !== 'done') doubts.push(launched.doubt);
  }

  run.hasBacklog = () =>
    run.stopped === undefined &&
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
      run.budget.release(task.request.trial);
      if (clientId !== undefined) submitAs.set(task, clientId);
      queue.putBack(task);
    },
    isIdle: () => launching === 0 && uploading.size === 0,
    unblock: () => {
      inOrder = false;
      pump();
      inOrder = true;
      if (!exhausted || launching > 0 || uploading.size > 0) return;
      const message = `The budget of ${run.options.maxCredits} credits does not cover any execution that is left.`;
      run.stop({ reason: 'budget', message });
    },
  };
}
