import type { Clock } from '../runtime.ts';
import type { Limiter, ObservedReply, Priority } from '../vlmrun/limiter.ts';
import { advance, learn, type Rate, type RequestRate, startRate, waitFor } from './rate.ts';

/** A limiter that can also say how far apart requests are, so that polls leave room for submissions. */
export interface RateLimiter extends Limiter {
  /** Milliseconds between two requests at the present rate; 0 without a limit. */
  spacingMs(): number;
}

interface Waiter {
  readonly priority: Priority;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** A little more than a minute: requests do not take equally long to arrive. */
const minuteMs = 60_200;

/** Submissions first: they are what the run is for. Polls free slots; preparing can wait. */
const order: readonly Priority[] = ['execute', 'poll', 'prepare'];

/** The one limiter of a run. A fixed number of requests is granted in any minute, as early in it as they come. */
export function createLimiter(options: {
  readonly requestsPerMinute: RequestRate;
  readonly clock: Clock;
  /** Jobs that share the rate; each takes an equal part. Default: 1. */
  readonly shards?: number;
}): RateLimiter {
  const { requestsPerMinute, clock, shards = 1 } = options;
  if (requestsPerMinute === 'unlimited') {
    return { acquire: async (_, signal) => signal.throwIfAborted(), observe: () => {}, spacingMs: () => 0 };
  }
  let rate: Rate = startRate(requestsPerMinute, clock.now(), shards);
  const waiters = new Set<Waiter>();
  const lastMinute: number[] = [];
  let waking = new AbortController();
  let serving = false;

  /** Milliseconds until a fixed number a minute would be kept in the last minute too. */
  function windowWait(now: number): number {
    if (rate.mode !== 'fixed') return 0;
    const windowMs = Math.max(minuteMs, minuteMs / rate.perMinute);
    while ((lastMinute[0] ?? now) <= now - windowMs) lastMinute.shift();
    const oldest = lastMinute.length >= Math.max(1, Math.floor(rate.perMinute)) ? lastMinute[0] : undefined;
    return oldest === undefined ? 0 : oldest + windowMs - now;
  }

  async function serve(): Promise<void> {
    serving = true;
    while (waiters.size > 0) {
      const now = clock.now();
      rate = advance(rate, now);
      const [next, waitMs] = choose(now);
      if (next !== undefined && waitMs <= 0) {
        waiters.delete(next);
        if (rate.mode === 'fixed') lastMinute.push(now);
        else rate = { ...rate, tokens: rate.tokens - 1 };
        next.resolve();
        continue;
      }
      waking = new AbortController();
      await clock.sleep(Math.max(1, waitMs), waking.signal).catch(() => {});
    }
    serving = false;
  }

  function choose(now: number): readonly [Waiter | undefined, number] {
    let soonest = Number.POSITIVE_INFINITY;
    for (const priority of order) {
      const first = [...waiters].find((waiter) => waiter.priority === priority);
      if (first === undefined) continue;
      const waitMs = Math.max(waitFor(rate, now, priority === 'execute'), windowWait(now));
      if (waitMs <= 0) return [first, 0];
      soonest = Math.min(soonest, waitMs);
    }
    return [undefined, soonest];
  }

  return {
    acquire: (priority, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const leave = () => {
          waiters.delete(waiter);
          reject(signal.reason);
          waking.abort();
        };
        const settle = () => {
          signal.removeEventListener('abort', leave);
          resolve();
        };
        const waiter: Waiter = { priority, resolve: settle, reject };
        signal.addEventListener('abort', leave, { once: true });
        waiters.add(waiter);
        if (serving) waking.abort();
        else void serve();
      }),
    observe: (reply: ObservedReply) => {
      rate = learn(advance(rate, clock.now()), reply, clock.now());
      waking.abort();
    },
    spacingMs: () => 60_000 / rate.perMinute,
  };
}
