import type { Clock } from '../runtime.ts';
import type { StoreView } from '../store/read-store.ts';
import { median } from './durations.ts';
import type { ExecutionRequest } from './execution-request.ts';
import { rememberingHashFile } from './input-content.ts';
import { prepare } from './prepare.ts';
import { createReuse } from './reuse.ts';
import type { EngineOptions } from './run-options.ts';

/** What a run is likely to take, before anything is sent. */
export interface Estimate {
  /** Executions that would be paid for. */
  readonly executions: number;
  /** Requests that kept responses answer. */
  readonly reused: number;
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
  /** Milliseconds that the run is likely to take; executions that never ran count as a minute. */
  readonly durationMs: number;
}

/** A case that never ran is expected to take so long. */
export const unknownDurationMs = 60_000;

/** Works out what a run would do, without a request. Reads the files that it would send. */
export async function estimate(run: {
  readonly requests: readonly ExecutionRequest[];
  readonly store: StoreView;
  readonly clock: Clock;
  readonly options: EngineOptions;
  /** Requests a minute, when that is known. */
  readonly perMinute: number | undefined;
}): Promise<Estimate> {
  const { store, options, clock, perMinute } = run;
  const reuse = createReuse(options, store.journal.past.runs, clock.now());
  const hash = rememberingHashFile();
  const unknownFiles = new Set<string>();
  const durations: number[] = [];
  let [reused, takenOver, credits, unpriced] = [0, 0, 0, 0];
  for (const request of run.requests) {
    const prepared = await prepare(request, { store, options }, hash, reuse);
    if (prepared.kind === 'outcome') {
      if (prepared.outcome.kind === 'finished') reused++;
      continue;
    }
    const { task } = prepared;
    if (task.past !== undefined) {
      takenOver++;
      continue;
    }
    for (const { sha256 } of Object.values(task.files)) {
      if (store.uploads.get(options.origin, sha256) === undefined) unknownFiles.add(sha256);
    }
    durations.push(task.expectedMs ?? unknownDurationMs);
    const earlier = store.history.of(request.label).flatMap((one) => (one.credits === null ? [] : [one.credits]));
    const price = median(earlier) ?? request.maxCredits;
    if (price === undefined) unpriced++;
    else credits += price;
  }
  const executions = durations.length;
  const files = unknownFiles.size;
  const requests = executions + takenOver + 2 * files + (files > 0 ? 1 : 0);
  const durationMs = Math.max(
    durations.reduce((sum, ms) => sum + ms, 0) / options.maxParallel,
    ...durations.map((ms) => ms),
    perMinute === undefined ? 0 : (requests / perMinute) * 60_000,
    0,
  );
  return { executions, reused, takenOver, files, requests, credits, unpriced, durationMs: Math.round(durationMs) };
}

/** An estimate in one sentence for people. */
export function describeEstimate(estimated: Estimate): string {
  const { executions, reused, takenOver, files, requests, credits, unpriced, durationMs } = estimated;
  if (executions + takenOver === 0) return `no request: kept responses answer all ${reused}.`;
  const price = `about ${Math.round(credits * 10) / 10} credits${unpriced > 0 ? ` and ${unpriced} of unknown price` : ''}`;
  const minutes = Math.max(1, Math.ceil(durationMs / 60_000));
  const parts = [
    `${counted(executions, 'execution')} to pay (${price})`,
    ...(reused > 0 ? [`${reused} answered by kept responses`] : []),
    ...(takenOver > 0 ? [`${takenOver} taken over from an interrupted run`] : []),
    ...(files > 0 ? [`${counted(files, 'file')} to look up or upload`] : []),
    `${requests} requests and polls`,
    `about ${minutes} min`,
  ];
  return `${parts.join(', ')}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
