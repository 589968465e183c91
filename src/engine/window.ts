import type { Cause } from './rate.ts';

/** How many executions may run at once, found out from what the server accepts. */
export interface ConcurrencyWindow {
  /** Executions in flight, at most. */
  readonly limit: number;
  /** Whether another one may be submitted beside those in flight. */
  admits(inFlight: number, now: number): boolean;
  /** Milliseconds until a hold ends; 0 without one. */
  heldMs(now: number): number;
  /** The server accepted a submission; `inFlight` counts it. */
  accepted(inFlight: number): void;
  /** The server refused a submission with 429 while `inFlight` others were accepted and unfinished. */
  refused(inFlight: number, now: number, retryAfterMs: number | undefined, cause: Cause): void;
  /** What the last refusal was about, as far as it is known by now. */
  explain(cause: Cause): void;
  /** Whether a refusal waits for its explanation. */
  readonly isInDoubt: boolean;
  /** The server asks for patience, for another reason than what runs at once. */
  hold(now: number, retryAfterMs: number | undefined): void;
}

const defaultHoldMs = 1_000;
const longestHoldMs = 10 * 60_000;
/** Acceptances, in multiples of the window, before it is tried wider; doubled whenever that was refused. */
const firstPatience = 2;

/**
 * Starts at `most` and shrinks to what the server had accepted, when it refuses more for what runs at once; sending on at
 * the old width would only be refused again. From there it is tried wider: by one at first, by twice as much after each
 * success.
 */
export function createWindow(most: number): ConcurrencyWindow {
  let limit = most;
  let heldUntil = 0;
  let patience = firstPatience;
  let step = 1;
  let acceptedSince = 0;
  /** The width that is being tried and has not been reached yet. */
  let trying: number | undefined;

  /** How many were in flight at a refusal that may have been about the rate of requests. */
  let suspected: number | undefined;

  const shrink = (inFlight: number) => {
    suspected = undefined;
    // With nothing in flight the 429 cannot be about what runs at once.
    if (inFlight === 0 || inFlight > limit) return;
    if (trying !== undefined) patience *= 2;
    limit = inFlight;
    trying = undefined;
    step = 1;
    acceptedSince = 0;
  };

  const hold = (now: number, retryAfterMs: number | undefined) => {
    heldUntil = Math.max(heldUntil, now + Math.min(retryAfterMs ?? defaultHoldMs, longestHoldMs));
  };

  return {
    get limit() {
      return limit;
    },
    admits: (inFlight, now) => now >= heldUntil && inFlight < limit,
    heldMs: (now) => Math.max(0, heldUntil - now),
    accepted: (inFlight) => {
      acceptedSince++;
      suspected = undefined;
      if (trying !== undefined && inFlight >= trying) {
        trying = undefined;
        step *= 2;
        acceptedSince = 0;
      }
      if (limit >= most || trying !== undefined) return;
      const proven = step > 1;
      if (!proven && acceptedSince < patience * limit) return;
      limit = Math.min(most, limit + step);
      trying = limit;
    },
    refused: (inFlight, now, retryAfterMs, cause) => {
      const sameBurst = now < heldUntil;
      hold(now, retryAfterMs);
      if (cause === 'rate') suspected = undefined;
      else if (cause === 'running' && !sameBurst) shrink(inFlight);
      else suspected ??= inFlight;
    },
    explain: (cause) => {
      if (cause === 'rate') suspected = undefined;
      else if (cause === 'running' && suspected !== undefined) shrink(suspected);
    },
    get isInDoubt() {
      return suspected !== undefined;
    },
    hold,
  };
}
