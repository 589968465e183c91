import type { Clock } from '../runtime.ts';
import type { StoreView } from '../store/read-store.ts';
import { LARGEST_DIRECT_UPLOAD } from '../vlmrun/files.ts';
import { costOf } from './cost.ts';
import { median } from './durations.ts';
import type { ExecutionRequest } from './execution-request.ts';
import { rememberingHashFile } from './input-content.ts';
import type { RateLimiter } from './limiter.ts';
import { prepare } from './prepare.ts';
import { ENTRY_TIER } from './rate.ts';
import { createReuse } from './reuse.ts';
import type { EngineOptions } from './run-options.ts';
import type { Task } from './task.ts';
import { createTaskList } from './task-list.ts';

/** What a run is likely to take, before anything is sent. */
export interface Estimate {
  /** Executions that would be paid for. */
  readonly executions: number;
  /** Requests that kept responses answer. */
  readonly reused: number;
  /** Requests that another one with the same execution key answers. */
  readonly shared: number;
  /** Executions of an interrupted run that would be taken over. */
  readonly takenOver: number;
  /** Files that would be looked up, and uploaded where the platform does not have them. */
  readonly files: number;
  /** HTTP requests at most, polls not counted. */
  readonly requests: number;
  /** Credits of the executions whose price is known from earlier ones, or capped. */
  readonly credits: number;
  /** Executions whose price is not known. */
  readonly unpriced: number;
  /**
   * Milliseconds that the run is likely to take, at the rate of requests that is asked for, or that `auto` comes to
   * where nothing is refused; executions that never ran count as a minute.
   */
  readonly durationMs: number;
  /** The same with `auto` where the platform allows no more than its lowest tier. */
  readonly slowestMs: number;
}

/** What an estimate needs of a run. */
export interface EstimatedRun {
  readonly store: StoreView;
  readonly options: EngineOptions;
  readonly limiter: Pick<RateLimiter, 'timeFor'>;
}

/** A case that never ran is expected to take so long. */
const unknownDurationMs = 60_000;
/** Look-up and upload; look-up, signing, sending and verifying. */
const requestsOfUpload = { direct: 2, presigned: 4 };

/** Works out what a run would do, without a request. Reads the files that it would send. */
export async function estimate(
  run: EstimatedRun & {
    readonly requests: readonly ExecutionRequest[];
    readonly clock: Clock;
    readonly signal: AbortSignal;
  },
): Promise<Estimate> {
  const { store, options, clock, signal } = run;
  const reuse = createReuse(options, store.journal.past.runs, clock.now());
  const hash = rememberingHashFile(signal);
  const list = createTaskList();
  let reused = 0;
  for (const request of run.requests) {
    const prepared = await prepare(request, { store, options, signal }, hash, reuse);
    if (prepared?.kind === 'task') list.add(prepared.task);
    else if (prepared?.outcome.kind === 'finished') reused++;
  }
  signal.throwIfAborted();
  return estimateOf({ tasks: list.tasks, reused }, run);
}

/** The same, for tasks that have been made. */
export function estimateOf(
  work: { readonly tasks: readonly Task[]; readonly reused: number },
  { store, options, limiter }: EstimatedRun,
): Estimate {
  const sent = work.tasks.filter(({ past }) => past === undefined);
  const takenOver = work.tasks.length - sent.length;
  const sizes = new Map<string, number>();
  for (const { files } of sent) {
    for (const { sha256, size } of Object.values(files))
      if (store.uploads.get(options.origin, sha256) === undefined) sizes.set(sha256, size);
  }
  const durations = sent.map(({ expectedMs = unknownDurationMs }) => expectedMs);
  const prices = sent.map((task) => {
    const { history, cap } = costOf(task, store);
    return median(history) ?? cap;
  });
  const uploads = [...sizes.values()].map((size) => (size > LARGEST_DIRECT_UPLOAD ? 'presigned' : 'direct'));
  const requests =
    sent.length +
    takenOver +
    uploads.reduce((sum, way) => sum + requestsOfUpload[way], 0) +
    // The key is checked before the first upload.
    (uploads.length > 0 ? 1 : 0);
  const longest = durations.reduce((most, ms) => Math.max(most, ms), 0);
  const bySlots = durations.reduce((sum, ms) => sum + ms, 0) / options.maxParallel;
  const { likelyMs, slowestMs } = limiter.timeFor(requests);
  const within = (rateMs: number) => Math.round(Math.max(bySlots, rateMs + (median(durations) ?? 0), longest));
  return {
    executions: sent.length,
    reused: work.reused,
    shared: work.tasks.reduce((sum, { sharers }) => sum + sharers.length, 0),
    takenOver,
    files: sizes.size,
    requests,
    credits: prices.reduce<number>((sum, price) => sum + (price ?? 0), 0),
    unpriced: prices.filter((price) => price === undefined).length,
    durationMs: within(likelyMs),
    slowestMs: within(slowestMs),
  };
}

/** An estimate in one sentence for people. */
export function describeEstimate(estimated: Estimate): string {
  const { executions, reused, shared, takenOver, files, requests, credits, unpriced, durationMs, slowestMs } =
    estimated;
  if (executions + takenOver === 0)
    return reused === 0 ? 'nothing.' : `no request: kept responses answer ${reused === 1 ? 'it' : `all ${reused}`}.`;
  const known = `about ${Math.round(credits * 10) / 10} credits`;
  const price =
    unpriced === 0 ? known : unpriced === executions ? 'price unknown' : `${known} and ${unpriced} of unknown price`;
  const minutes = (ms: number) => `${Math.max(1, Math.ceil(ms / 60_000))} min`;
  const atEntryTier =
    slowestMs > 1.5 * durationMs ? ` (${minutes(slowestMs)} where ${ENTRY_TIER} requests a minute are allowed)` : '';
  const parts = [
    executions === 0 ? 'no execution to pay' : `${counted(executions, 'execution')} to pay (${price})`,
    ...(shared > 0 ? [`${counted(shared, 'trial')} answered by these as well`] : []),
    ...(reused > 0 ? [`${reused} answered by kept responses`] : []),
    ...(takenOver > 0 ? [`${takenOver} taken over from an interrupted run`] : []),
    ...(files > 0 ? [`${counted(files, 'file')} to look up or upload`] : []),
    `${counted(requests, 'request')} and polls`,
    `about ${minutes(durationMs)}${atEntryTier}`,
  ];
  return `${parts.join(', ')}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
