/**
 * A mistake that the user can fix: in an input, a file or the set-up. Exit code 2, no stack.
 * Each problem is one line that names the input, file or field and says how to mend it.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    const list = typeof problems === 'string' ? [problems] : [...problems];
    super(list.join('\n'), options);
    this.problems = list;
  }
}

/**
 * What a failed request means for the run.
 * - `auth`: the key is wrong (401, 403); stops the run, exit code 2
 * - `billing`: no credits are left (402); stops the run
 * - `rate`: 429, after all patience
 * - `ambiguous`: a request that may have been carried out (lost reply, 500, 502, 504, truncated or id-less 2xx)
 * - `unreachable`: the request never arrived (refused connection, unknown host), or no attempt of one that is safe to
 *   repeat got a reply
 * - `rejected`: any other 4xx
 * - `server`: 5xx on a request that is safe to repeat, after all attempts; a storage host that cannot be reached
 * - `malformed`: a 2xx whose body is not what the endpoint promises
 */
export type ApiErrorKind =
  | 'auth'
  | 'billing'
  | 'rate'
  | 'ambiguous'
  | 'unreachable'
  | 'rejected'
  | 'server'
  | 'malformed';

/** What is known about a failed request to the VLM Run API. Never holds the key or request headers. */
export interface ApiErrorDetails {
  readonly kind: ApiErrorKind;
  /** `POST /agent/execute`: method and path, without host and query. */
  readonly operation: string;
  /** HTTP status; absent when no reply arrived. */
  readonly status?: number;
  /** `x-request-id`, or the id inside the error body. */
  readonly requestId?: string;
  /** Names of request fields that a 422 complains about, as dotted paths (`body.id`). */
  readonly fields?: readonly string[];
  /** What the reply says for itself, in one line; absent when it says nothing. */
  readonly said?: string;
  /** Milliseconds that the server asked to wait. */
  readonly retryAfterMs?: number;
  /** Set when the body holds more bytes than its reader takes. */
  readonly tooLarge?: true;
}

/** A request to the VLM Run API that failed for good. The message is one line for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly details: ApiErrorDetails;

  constructor(message: string, details: ApiErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.details = details;
  }
}

/** The message of anything that was thrown, with its chain of causes, in one line. */
export function describeError(error: unknown): string {
  const parts: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < 5 && current !== undefined && current !== null; depth++) {
    const text = current instanceof Error ? current.message || current.name : String(current);
    if (text !== '' && !parts.some((part) => part.includes(text))) parts.push(text);
    current = current instanceof Error ? current.cause : undefined;
  }
  return parts.join(': ').replace(/\s*\n\s*/g, '; ') || 'unknown error';
}
