import { formatCredits, formatDuration } from '../report/format.ts';
import type { Clock, Log } from '../runtime.ts';
import type { Screen } from './screen.ts';

/** Where a run stands. */
export interface ProgressState {
  /** Executions that have an outcome, out of `total`. */
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly inFlight: number;
  readonly waiting: number;
  readonly creditsUsed: number;
  /** Milliseconds until the estimated end; absent while nothing is known. */
  readonly remainingMs?: number;
}

/** Shows how a run gets on until `finish`. */
export interface Progress {
  update(state: ProgressState): void;
  finish(): void;
}

export interface ProgressOptions {
  /** A live line is used where the screen has one; otherwise, and without a screen, lines of the log. */
  readonly screen?: Screen;
  readonly log: Log;
  readonly clock: Clock;
  readonly simulated: boolean;
  /** Milliseconds between two lines of the log; default 30,000. */
  readonly everyMs?: number;
}

const FRAME_MS = 100;
const TICK_MS = 1_000;

/** A live line on a terminal, which ticks every second; elsewhere a line every half minute, and one at the end. */
export function createProgress({ screen, log, clock, simulated, everyMs = 30_000 }: ProgressOptions): Progress {
  const live = screen?.interactive === true ? screen : undefined;
  const timer = new AbortController();
  let shownAt = Number.NEGATIVE_INFINITY;
  let last: { readonly state: ProgressState; readonly at: number } | undefined;

  function show(): void {
    if (last === undefined) return;
    shownAt = clock.now();
    const { state, at } = last;
    const left = state.remainingMs === undefined ? {} : { remainingMs: Math.max(0, state.remainingMs - shownAt + at) };
    const text = progressText({ ...state, ...left }, simulated);
    if (live) live.live(`${bar(state)} ${text}`);
    else log.info(text);
  }

  async function tick(): Promise<void> {
    for (;;) {
      await clock.sleep(live ? TICK_MS : everyMs, timer.signal);
      show();
    }
  }
  // Ends when the timer is aborted.
  tick().catch(() => {});

  return {
    update(state) {
      last = { state, at: clock.now() };
      if (live && last.at - shownAt >= FRAME_MS) show();
    },
    finish() {
      timer.abort();
      live?.live(undefined);
      if (last && last.state.total > 0) log.info(progressText({ ...last.state, remainingMs: 0 }, simulated));
      last = undefined;
    },
  };
}

/** `12 of 40 done, 2 failed, 8 in flight, 20 waiting, 31.5 credits, about 2 min 10 s left`. */
export function progressText(state: ProgressState, simulated: boolean): string {
  const parts = [`${state.done} of ${state.total} done`];
  if (state.failed > 0) parts.push(`${state.failed} failed`);
  if (state.inFlight > 0) parts.push(`${state.inFlight} in flight`);
  if (state.waiting > 0) parts.push(`${state.waiting} waiting`);
  parts.push(`${formatCredits(state.creditsUsed)} ${simulated ? 'simulated credits' : 'credits'}`);
  if (state.remainingMs !== undefined && state.remainingMs >= 1000)
    parts.push(`about ${formatDuration(state.remainingMs)} left`);
  return parts.join(', ');
}

function bar({ done, inFlight, total }: ProgressState): string {
  const width = 20;
  if (total === 0) return '░'.repeat(width);
  const full = Math.floor((done / total) * width);
  const half = Math.min(width - full, Math.ceil((inFlight / total) * width));
  return '█'.repeat(full) + '▒'.repeat(half) + '░'.repeat(width - full - half);
}
