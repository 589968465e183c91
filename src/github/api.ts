import { randomUUID } from 'node:crypto';
import type { getOctokit } from '@actions/github';
import { describeError } from '../errors.ts';
import type { Log } from '../runtime.ts';

/** GitHub's REST API with retries, throttling and paging. */
export type GitHubApi = Pick<ReturnType<typeof getOctokit>, 'request' | 'paginate'>;

/** The repository that a job belongs to. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

export interface GitHubConnection {
  readonly token: string;
  /** `GITHUB_API_URL`: another host on GitHub Enterprise Server. */
  readonly apiUrl: string | undefined;
  /** Honours proxies. */
  readonly fetch: typeof fetch;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly userAgent: string;
}

/** No step waits longer for a rate limit to be lifted. Seconds. */
const LONGEST_WAIT = 60;
/** One request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;

/** Connects to GitHub. Nothing is sent yet. */
export async function connectGitHub(connection: GitHubConnection): Promise<GitHubApi> {
  const { token, apiUrl, log, signal, userAgent } = connection;
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const limited =
    (kind: string) =>
    (seconds: number, { method, url }: { method: string; url: string }, _: unknown, retries: number) => {
      const again = retries < 2 && seconds <= LONGEST_WAIT;
      log.info(`GitHub's ${kind} is reached at ${method} ${url}: ${again ? `waiting ${seconds} s` : 'giving up'}`);
      return again;
    };
  const patient: typeof fetch = (input, init) =>
    connection.fetch(input, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT)]) });
  const options: Parameters<typeof getOctokit>[1] = {
    userAgent,
    request: { fetch: patient },
    log: {
      debug: () => {},
      info: () => {},
      warn: (text: string) => log.debug(text),
      error: (text: string) => log.debug(text),
    },
    // Connections wait for their own requests only.
    throttle: {
      id: randomUUID(),
      onRateLimit: limited('rate limit'),
      onSecondaryRateLimit: limited('secondary rate limit'),
    },
    ...(apiUrl === undefined || apiUrl === '' ? {} : { baseUrl: apiUrl }),
  };
  // The plugins' types are those of another copy of the core.
  type Plugin = Parameters<typeof getOctokit>[2];
  return getOctokit(
    token,
    options,
    retry as unknown as NonNullable<Plugin>,
    throttling as unknown as NonNullable<Plugin>,
  );
}

/** The HTTP status of a failed request; undefined when none arrived. */
export function statusOf(error: unknown): number | undefined {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

/**
 * Does something on GitHub that is not worth a failure: when it cannot be done, a warning says why and, where the
 * token lacks a permission, which line to add. The verdict of a run never changes by it.
 */
export async function attempt<T>(
  task: { readonly what: string; readonly permission: string; readonly log: Log },
  body: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await body();
  } catch (error) {
    task.log.warning(describeFailure(task.what, task.permission, error));
    return undefined;
  }
}

/** Why something could not be done, with the line of the workflow that would allow it. */
export function describeFailure(what: string, permission: string, error: unknown): string {
  const status = statusOf(error);
  const text = describeError(error);
  if (status === 401) return `${what}: GitHub does not accept the token (github-token).`;
  // GitHub hides what a token may not see behind a 404.
  const denied = status === 404 || (status === 403 && !/rate limit/i.test(text));
  return denied
    ? `${what}: the token may not do that. Add to the job: "permissions: { ${permission} }". (${text})`
    : `${what}: ${text}`;
}
