import type { Clock } from '../../src/runtime.ts';

/** A clock that stands still until it is told to move on. */
export interface VirtualClock extends Clock {
  /** Lets time pass; everything that is due in it happens in order. */
  advance(ms: number): Promise<void>;
}

/** Starts at that many milliseconds since the epoch. */
export function virtualClock(start = 1_700_000_000_000): VirtualClock {
  let now = start;
  const timers = new Set<{ readonly at: number; readonly resolve: () => void }>();
  const settle = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const timer = { at: now + ms, resolve };
        timers.add(timer);
        signal?.addEventListener('abort', () => {
          timers.delete(timer);
          reject(signal.reason);
        });
      }),
    advance: async (ms) => {
      const end = now + ms;
      await settle();
      for (;;) {
        const next = [...timers].sort((a, b) => a.at - b.at)[0];
        if (next === undefined || next.at > end) break;
        now = Math.max(now, next.at);
        timers.delete(next);
        next.resolve();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}
