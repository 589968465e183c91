import type { Clock } from '../runtime.ts';

/** How long a run bears that nothing of a kind succeeds: it says so once, and gives up in the end. */
export interface Patience {
  /** Something succeeded: all is well again. */
  reward(): void;
  /** Something failed once more, as `message` says. True when it has lasted too long. */
  isOver(message: string): boolean;
}

const warnAfterMs = 60_000;
const giveUpAfterMs = 10 * 60_000;

/** Time is counted from the first failure after a success. `warn` is called at most once, after a minute of failures. */
export function createPatience(clock: Clock, warn: (message: string) => void): Patience {
  let failingSince: number | undefined;
  let warned = false;
  return {
    reward: () => {
      failingSince = undefined;
    },
    isOver: (message) => {
      const now = clock.now();
      failingSince ??= now;
      const lastedMs = now - failingSince;
      if (!warned && lastedMs >= warnAfterMs) {
        warned = true;
        warn(message);
      }
      return lastedMs >= giveUpAfterMs;
    },
  };
}
