import { describeError } from '../errors.ts';
import type { Log } from '../runtime.ts';

/** The HTTP status of a failed request; undefined when none arrived. */
export function statusOf(error: unknown): number | undefined {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** True when GitHub would have done it at another time: a 403 of a rate limit says nothing about permissions. */
export function isRateLimited(error: unknown): boolean {
  return statusOf(error) === 429 || (statusOf(error) === 403 && /rate limit/i.test(describeError(error)));
}

/** True when the token may not do it. */
export function isDenied(error: unknown): boolean {
  // GitHub hides what a token may not see behind a 404.
  if (statusOf(error) === 404) return true;
  // The others are about the place, not about the token.
  const text = describeError(error);
  return statusOf(error) === 403 && !isRateLimited(error) && !/locked|archived|suspended|allow list|SAML/i.test(text);
}

/** Something that is done on GitHub. */
export interface Task {
  /** What is missing when it cannot be done: `The check run was not created`. */
  readonly what: string;
  /** The lines of `permissions:` that it needs. */
  readonly permissions: readonly string[];
  /** Why no line of the workflow would give the token these permissions; absent where one would. */
  readonly readOnly?: string | undefined;
}

/** Why something could not be done, with the line of the workflow that would allow it. */
export function describeFailure({ what, permissions, readOnly }: Task, error: unknown): string {
  const text = describeError(error);
  if (statusOf(error) === 401) return `${what}: GitHub does not accept the token (github-token).`;
  if (!isDenied(error)) return `${what}: ${text}`;
  if (readOnly !== undefined) return `${what}: ${readOnly} (${text})`;
  const lines = permissions.map((line) => `\`${line}\``).join(' and ');
  return `${what}: the token may not do that. Add the line${permissions.length > 1 ? 's' : ''} ${lines} under \`permissions:\`. (${text})`;
}

/**
 * Does something on GitHub that is not worth a failure: when it cannot be done, a warning says why and, where the
 * token lacks a permission, which line to add. The verdict of a run never changes by it.
 */
export async function attempt<T>(task: Task & { readonly log: Log }, body: () => Promise<T>): Promise<T | undefined> {
  try {
    return await body();
  } catch (error) {
    task.log.warning(describeFailure(task, error));
    return undefined;
  }
}
