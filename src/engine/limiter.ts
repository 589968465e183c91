import type { Clock } from '../runtime.ts';
import type { Limiter, ObservedReply, Priority } from '../vlmrun/limiter.ts';
import { absolve, advance, type Cause, learn, type Rate, type RequestRate, startRate, waitFor } from './rate.ts';
import { type RequestTime, timeForRequests } from './rate-time.ts';
import { causeOf } from './refusal.ts';
import { createRequestCount, minuteMs } from './request-count.ts';

/** A limiter that can also say how far apart requests are, so that polls leave room for submissions. */
export interface RateLimiter extends Limiter {
  /** Milliseconds between two requests at the present rate; 0 without a limit. */
  spacingMs(): number;
  /** How long so many requests take to leave. */
  timeFor(requests: number): RequestTime;
  /** What the last refusal of a submission was about, as far as the replies since have shown. */
  refusalCause(): Cause;
}

interface Waiter {
  readonly priority: Priority;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** Submissions first: they are what the run is for. Polls free slots; preparing can wait. */
const order: readonly Priority[] = ['execute', 'poll', 'prepare'];

export interface LimiterOptions {
  readonly requestsPerMinute: RequestRate;
  readonly clock: Clock;
  /** Jobs that share the rate; each takes an equal part. Default: 1. */
  readonly shards?: number;
}

/** The one limiter of a run. A fixed number of requests is granted in any minute, as early in it as they come. */
export function createLimiter({ requestsPerMinute, clock, shards = 1 }: LimiterOptions): RateLimiter {
  if (requestsPerMinute === 'unlimited') return noLimit();
  let rate: Rate = startRate(requestsPerMinute, clock.now(), shards);
  let cause: Cause = 'unsure';
  /** Requests that the server had taken in the minute before it refused a submission. */
  let takenAtRefusal = Number.POSITIVE_INFINITY;
  const waiters = new Set<Waiter>();
  const count = createRequestCount();
  let waking = new AbortController();
  let serving = false;

  /** Milliseconds until the number that is allowed in a minute is kept to. */
  function windowWait(now: number, priority: Priority): number {
    if (rate.mode === 'fixed') {
      // A part of a request a minute makes the time longer instead.
      const whole = Math.max(1, Math.floor(rate.perMinute));
      return count.waitMs(now, whole, (minuteMs * whole) / rate.perMinute);
    }
    const { allowance } = rate;
    if (allowance === undefined || !(allowance.certain || priority === 'execute')) return 0;
    return count.waitMs(now, allowance.count, minuteMs);
  }

  async function serve(): Promise<void> {
    serving = true;
    while (waiters.size > 0) {
      const now = clock.now();
      rate = advance(rate, now);
      const [next, waitMs] = choose(now);
      if (next !== undefined && waitMs <= 0) {
        waiters.delete(next);
        count.left(now);
        if (rate.mode === 'auto') rate = { ...rate, tokens: rate.tokens - 1 };
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
      const waitMs = Math.max(waitFor(rate, now, priority === 'execute'), windowWait(now, priority));
      if (waitMs <= 0) return [first, 0];
      soonest = Math.min(soonest, waitMs);
    }
    return [undefined, soonest];
  }

  function observe(reply: ObservedReply): void {
    const now = clock.now();
    rate = advance(rate, now);
    const refused = reply.status === 429;
    count.replied(now, refused);
    const taken = count.inLastMinute(now);
    const why = refused ? causeOf(rate, reply, taken) : cause;
    rate = learn(rate, reply, now, taken, why);
    if (refused && reply.operation === 'POST /agent/execute') {
      cause = why;
      takenAtRefusal = taken;
    } else if (cause === 'unsure' && refused) cause = 'rate';
    else if (cause === 'unsure' && taken > takenAtRefusal) {
      // More was taken in a minute than when a submission was refused: it was not refused for the number of requests.
      cause = 'running';
      rate = absolve(rate);
    }
    waking.abort();
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
    observe,
    spacingMs: () => 60_000 / rate.perMinute,
    timeFor: (requests) => timeForRequests(requestsPerMinute, requests, shards),
    refusalCause: () => cause,
  };
}

/** Whoever sets no limit has told that a refusal is about what runs at once, as soon as anything else is answered. */
function noLimit(): RateLimiter {
  let cause: Cause = 'unsure';
  return {
    acquire: async (_, signal) => signal.throwIfAborted(),
    observe: ({ status, operation }) => {
      if (operation === 'POST /agent/execute' && status === 429) cause = 'unsure';
      else if (status !== 429) cause = 'running';
    },
    spacingMs: () => 0,
    timeFor: () => ({ likelyMs: 0, slowestMs: 0 }),
    refusalCause: () => cause,
  };
}
