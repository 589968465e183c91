/**
 * What a request is for. When requests are scarce, executions go first (they are what the run is for), then polls (they
 * free slots), then what prepares later ones.
 */
export type Priority = 'poll' | 'execute' | 'prepare';

/** What a limiter learns from a reply. */
export interface ObservedReply {
  /** `POST /agent/execute`: method and path template. */
  readonly operation: string;
  readonly status: number;
  /** Milliseconds from now, read from `Retry-After` (seconds or an HTTP date). */
  readonly retryAfterMs?: number;
  /** `X-RateLimit-*` and whatever else the server sent. */
  readonly headers: Headers;
}

/** Decides when requests may leave. One limiter serves a whole run, every attempt of every request passes it. */
export interface Limiter {
  /** Resolves when the request may be sent; rejects with the signal's reason when it is aborted first. */
  acquire(priority: Priority, signal: AbortSignal): Promise<void>;
  /** Called once for every reply of the API, success or not. */
  observe(reply: ObservedReply): void;
}

/** A limiter that never waits: for the simulator, and for servers that limit by themselves. */
export const unlimited: Limiter = {
  acquire: async (_priority, signal) => signal.throwIfAborted(),
  observe: () => {},
};
