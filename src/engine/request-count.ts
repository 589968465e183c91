/** A little more than a minute: clocks differ. */
export const minuteMs = 60_200;

/**
 * Requests of the last minute or more, as far as limits of requests a minute need them. A request counts from its reply,
 * which the server has sent after it has counted the request itself; until then from its departure. Times in
 * milliseconds since the epoch.
 */
export interface RequestCount {
  left(now: number): void;
  /** A reply has come; a refused request has used up nothing. */
  replied(now: number, refused: boolean): void;
  inLastMinute(now: number): number;
  /** Milliseconds until one more keeps to at most `most` in `windowMs`; 0 for at once. */
  waitMs(now: number, most: number, windowMs: number): number;
}

/** Made once per limiter. */
export function createRequestCount(): RequestCount {
  /** Departures without a reply so far, and replies; oldest first. */
  const underWay: number[] = [];
  const taken: number[] = [];
  let longestMs = minuteMs;

  const forget = (times: number[], now: number) => {
    const young = times.findIndex((time) => time > now - longestMs);
    times.splice(0, young === -1 ? times.length : young);
  };
  const since = (now: number, windowMs: number) => {
    forget(underWay, now);
    forget(taken, now);
    return [...taken, ...underWay].filter((time) => time > now - windowMs).sort((a, b) => a - b);
  };

  return {
    left: (now) => void underWay.push(now),
    replied: (now, refused) => {
      underWay.shift();
      if (!refused) taken.push(now);
    },
    inLastMinute: (now) => since(now, minuteMs).length,
    waitMs: (now, most, windowMs) => {
      longestMs = Math.max(longestMs, windowMs);
      const blocking = since(now, windowMs).at(-Math.max(1, Math.floor(most)));
      return blocking === undefined ? 0 : Math.max(0, blocking + windowMs - now);
    },
  };
}
