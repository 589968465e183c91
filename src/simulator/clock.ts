import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../runtime.ts';

/** The time of this machine. */
export const machineClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    try {
      await wait(ms, undefined, signal ? { signal } : {});
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    }
  },
};

/**
 * A clock that runs faster by `1 / scale`: with 0.02 a minute passes in 1.2 s. Two processes with the same scale and
 * `epoch` (milliseconds since the epoch of the machine's clock, when both clocks agree) have the same time.
 */
export function scaledClock(clock: Clock, scale: number, epoch = 0): Clock {
  if (scale === 1) return clock;
  return {
    now: () => Math.round(epoch + (clock.now() - epoch) / scale),
    sleep: (ms, signal) => clock.sleep(ms * scale, signal),
  };
}
