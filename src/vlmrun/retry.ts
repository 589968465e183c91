import type { ApiErrorKind } from '../errors.ts';
import type { NetworkFailure } from './network-failure.ts';

/**
 * Whether a request may be sent again when nobody knows if the first was carried out. `unsafe` ones cost credits or
 * make a version; the platform knows no idempotency keys.
 */
export type Repeat = 'safe' | 'unsafe';

/** A reply with a good status that is of no use: its body is cut short or not JSON, or larger than it may be. */
export type BadReply = 'garbled' | 'too-large';

/** What came of one attempt. */
export type Attempt =
  | { readonly kind: 'reply'; readonly status: number; readonly retryAfterMs?: number }
  | { readonly kind: 'failure'; readonly failure: { readonly kind: NetworkFailure['kind'] | BadReply } };

/** What an earlier attempt of the same request has used up. */
export interface Spent {
  /** Attempts that ended in a fault, this one included. */
  readonly faults: number;
  /** Attempts that the rate limit refused, this one included. */
  readonly refusals: number;
  /** Milliseconds waited for the rate limit. */
  readonly waitedMs: number;
}

export type Decision =
  | { readonly action: 'accept' }
  | { readonly action: 'again'; readonly afterMs: number }
  | { readonly action: 'fail'; readonly kind: ApiErrorKind };

/** Attempts at most, where the fault is not the rate limit; what the official clients allow themselves. */
const MOST_FAULTS = 5;
const LONGEST_BACKOFF_MS = 10_000;

/** True for a reply that only asks for patience. */
export function isRateLimit(attempt: Attempt): boolean {
  if (attempt.kind !== 'reply') return false;
  return attempt.status === 429 || (attempt.status === 503 && attempt.retryAfterMs !== undefined);
}

/**
 * What follows from an attempt. A request that may have been carried out is `ambiguous` unless it is safe to repeat:
 * 408, 5xx, time-outs, resets, bodies cut short. Pure; `jitter` is a number from 0 to 1.
 */
export function decide(
  attempt: Attempt,
  spent: Spent,
  rules: { readonly repeat: Repeat; readonly patienceMs: number; readonly jitter: number },
): Decision {
  if (isRateLimit(attempt)) return waitForRate(attempt, spent, rules);
  if (attempt.kind === 'failure') return afterFailure(attempt.failure.kind, spent, rules);
  const { status } = attempt;
  if ((status >= 200 && status < 300) || status === 303) return { action: 'accept' };
  if (status === 401 || status === 403) return { action: 'fail', kind: 'auth' };
  if (status === 402) return { action: 'fail', kind: 'billing' };
  if (status !== 408 && status < 500) return { action: 'fail', kind: 'rejected' };
  if (rules.repeat === 'unsafe') return { action: 'fail', kind: 'ambiguous' };
  return again(spent.faults, rules.jitter) ?? { action: 'fail', kind: 'server' };
}

function waitForRate(
  attempt: Attempt,
  spent: Spent,
  rules: { readonly patienceMs: number; readonly jitter: number },
): Decision {
  const asked = attempt.kind === 'reply' ? attempt.retryAfterMs : undefined;
  const own = backoff(spent.refusals, rules.jitter);
  // A server that keeps asking for no wait at all must not be taken at its word for ever.
  const afterMs = asked === undefined || spent.refusals > 3 ? Math.max(asked ?? 0, own) : asked;
  if (spent.waitedMs + afterMs <= rules.patienceMs && rules.patienceMs > 0) return { action: 'again', afterMs };
  return { action: 'fail', kind: attempt.kind === 'reply' && attempt.status === 429 ? 'rate' : 'server' };
}

function afterFailure(
  kind: NetworkFailure['kind'] | BadReply,
  spent: Spent,
  rules: { readonly repeat: Repeat; readonly jitter: number },
): Decision {
  if (kind === 'untrusted') return { action: 'fail', kind: 'unreachable' };
  if (kind !== 'not-sent' && rules.repeat === 'unsafe') return { action: 'fail', kind: 'ambiguous' };
  if (kind === 'too-large' || (kind === 'garbled' && spent.faults >= 2)) return { action: 'fail', kind: 'malformed' };
  return again(spent.faults, rules.jitter) ?? { action: 'fail', kind: 'unreachable' };
}

function again(faults: number, jitter: number): Decision | undefined {
  return faults < MOST_FAULTS ? { action: 'again', afterMs: backoff(faults, jitter) } : undefined;
}

function backoff(count: number, jitter: number): number {
  return Math.min(1_000 * 2 ** (count - 1), LONGEST_BACKOFF_MS) * (0.5 + jitter / 2);
}
