import type { Expectation } from '../evals/case.ts';
import { isJsonObject } from '../json.ts';
import { truncate } from '../text.ts';
import type { Execution } from '../vlmrun/execution.ts';
import { type Patterns, patternKey } from './leaf.ts';

/**
 * Words with which a platform reports its own faults. What is not recognised is the skill's: to hide a skill's
 * crash as an outage would be worse than the other way round.
 */
const PLATFORM_FAULT =
  /\b(internal (server )?error|service (is )?(temporarily )?unavailable|temporarily unavailable|overloaded|at capacity|no capacity|bad gateway|gateway time-?out|upstream (error|request|connect)|connection (reset|refused|aborted)|rate limit(ed)?( exceeded)?|too many requests|insufficient (credits|quota)|quota exceeded|worker (was )?(lost|crashed|terminated|restarted)|out of memory|preempted|deadline exceeded|(execution|request|job) timed out)\b/i;
const PLATFORM_CODE = /^(5\d\d|429|402|internal_error|server_error|service_unavailable|rate_limit\w*|timeout)$/i;

/** Why the platform says that an execution failed; cut to a readable length. */
export function failureText(execution: Execution): string {
  return truncate(execution.failure ?? 'no reason given', 500);
}

/** The code of a failure where the response carries one. */
export function failureCode({ response }: Execution): string | undefined {
  if (!isJsonObject(response)) return undefined;
  const error = Object.hasOwn(response, 'error') && isJsonObject(response.error) ? response.error : response;
  for (const key of ['code', 'status_code', 'type']) {
    const code = Object.hasOwn(error, key) ? error[key] : undefined;
    if (typeof code === 'string' || typeof code === 'number') return String(code);
  }
  return undefined;
}

/** True when a failed execution is the platform's fault by its code or words. */
export function isPlatformFault(execution: Execution): boolean {
  const code = failureCode(execution);
  if (code !== undefined && PLATFORM_CODE.test(code)) return true;
  return PLATFORM_FAULT.test((execution.failure ?? '').slice(0, 2_000));
}

/** What is matched of a reason, in UTF-16 units: a server may answer with a page of any length. */
const MAX_REASON = 20_000;

/** How a failure differs from the one that is expected; undefined when it is the one. */
export function unexpectedFailure(
  error: Expectation['error'],
  execution: Execution,
  patterns: Patterns,
): string | undefined {
  const reason = (execution.failure ?? '').slice(0, MAX_REASON);
  if (error?.matches !== undefined && !patterns.get(patternKey(error.matches))?.test(reason))
    return `failed as expected, but the reason does not match ${error.matches}: ${failureText(execution)}`;
  if (error?.code !== undefined) {
    const code = failureCode(execution);
    const inText = new RegExp(`\\b${String(error.code).replace(/[^A-Za-z0-9_]/g, '\\$&')}\\b`);
    if (code !== String(error.code) && !(code === undefined && inText.test((execution.failure ?? '').slice(0, 2_000))))
      return `failed as expected, but with code ${code ?? 'none'} instead of ${error.code}: ${failureText(execution)}`;
  }
  return undefined;
}
