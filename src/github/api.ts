import { randomUUID } from 'node:crypto';
import type { getOctokit } from '@actions/github';
import type { Clock, Log } from '../runtime.ts';
import { patientFetch } from './reachability.ts';

/** GitHub's REST API with retries, throttling and paging. */
export interface GitHubApi extends Pick<ReturnType<typeof getOctokit>, 'request' | 'paginate'> {
  /** Resolves after `ms` milliseconds, or rejects when the run is interrupted. */
  pause(ms: number): Promise<void>;
}

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
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly userAgent: string;
}

/** No step waits longer for a rate limit to be lifted. Seconds. */
const LONGEST_WAIT = 60;
/** Further attempts after an answer of 500 or above, or none. */
const RETRIES = 2;

/** Connects to GitHub. Nothing is sent yet. */
export async function connectGitHub(connection: GitHubConnection): Promise<GitHubApi> {
  const { token, apiUrl, clock, log, signal, userAgent } = connection;
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
  const options: Parameters<typeof getOctokit>[1] = {
    userAgent,
    request: { fetch: patientFetch(connection) },
    retry: { retries: RETRIES },
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
  const octokit = getOctokit(
    token,
    options,
    retry as unknown as NonNullable<Plugin>,
    throttling as unknown as NonNullable<Plugin>,
  );
  octokit.hook.before('request', (request) => {
    // Octokit shares this object between requests, and the retry plugin counts in it.
    request.request = { ...request.request };
    // What lost its answer may have been done: `createOnce` looks before it asks again.
    if (request.method === 'POST') request.request.retries = 0;
  });
  return { request: octokit.request, paginate: octokit.paginate, pause: (ms) => clock.sleep(ms, signal) };
}
