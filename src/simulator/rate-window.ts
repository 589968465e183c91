const WINDOW_MS = 60_000;

/** What the rate limit says about a request. */
export interface Grant {
  readonly granted: boolean;
  readonly remaining: number;
  /** Milliseconds until the next request would be granted. */
  readonly waitMs: number;
}

/** A sliding window: at most `limit` requests in any 60 s. Refused requests do not count. */
export class RateWindow {
  readonly #limit: number;
  #granted: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  ask(now: number): Grant {
    this.#granted = this.#granted.filter((at) => at > now - WINDOW_MS);
    if (this.#granted.length >= this.#limit) {
      return { granted: false, remaining: 0, waitMs: (this.#granted[0] ?? now) + WINDOW_MS - now };
    }
    this.#granted.push(now);
    return { granted: true, remaining: this.#limit - this.#granted.length, waitMs: 0 };
  }
}
