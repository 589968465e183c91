import type { Priority } from './limiter.ts';

/** What a caller may say about one call; every method of the client takes it last. */
export interface CallOptions {
  /** Used instead of the client's own signal, so that a caller can let a request in flight end after an interrupt. */
  readonly signal?: AbortSignal;
  /** Replaces the priority that the endpoint has by itself. */
  readonly priority?: Priority;
  /**
   * Milliseconds of waiting for the rate limit (429, or 503 with `Retry-After`) after which the call throws an
   * `ApiError` of kind `rate` or `server`. 0 throws at the first such reply. Default: 10 minutes.
   */
  readonly patienceMs?: number;
  /**
   * Awaited before every attempt, when the limiter has let it pass and nothing has left yet; what it throws, the call
   * throws.
   */
  readonly beforeSend?: () => Promise<void>;
}
