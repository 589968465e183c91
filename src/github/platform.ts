import type { Clock, Log } from '../runtime.ts';
import { connectGitHub, type GitHubApi } from './api.ts';
import { type CommentMarker, commentKey } from './comment-marker.ts';
import { type GitHubEvent, readEvent } from './event.ts';

/** The job that the process runs in. */
export interface Platform {
  readonly event: GitHubEvent;
  /** Connects at the first call; undefined without a token. */
  api(): Promise<GitHubApi | undefined>;
  /** `GITHUB_RUN_ID`; 0 when unknown. */
  readonly runId: number;
  /** Page of the run; absent when unknown. */
  readonly runUrl: string | undefined;
  /** Name of the workflow, foreign text. */
  readonly workflow: string;
  /** Path of the workflow's file from the root of its repository, such as `.github/workflows/skills.yml`. */
  readonly workflowFile: string | undefined;
  /** `GITHUB_REF_NAME`. */
  readonly branch: string | undefined;
  /** The marker of this run for what `parts` tell apart, besides workflow, job and step. */
  marker(parts: readonly string[]): CommentMarker;
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface PlatformOptions {
  readonly env: Environment;
  readonly token: string | undefined;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly userAgent: string;
  readonly readFile: (path: string) => Promise<string>;
}

/** What is known of the job; undefined outside one. Nothing is asked of GitHub yet. */
export async function readPlatform(options: PlatformOptions): Promise<Platform | undefined> {
  const { env, token } = options;
  const event = await readEvent(env, options.readFile);
  if (event === undefined) return undefined;
  let api: Promise<GitHubApi> | undefined;
  const workflowFile = workflowFileOf(env);
  return {
    event,
    api: async () => {
      if (token === undefined || token === '') return undefined;
      api ??= connectGitHub({ ...options, token, apiUrl: env.GITHUB_API_URL });
      return api;
    },
    runId: wholeNumber(env.GITHUB_RUN_ID),
    runUrl: runUrlOf(env),
    workflow: env.GITHUB_WORKFLOW ?? '',
    workflowFile,
    branch: env.GITHUB_REF_NAME || undefined,
    marker: (parts) => ({
      key: commentKey([workflowFile ?? env.GITHUB_WORKFLOW, env.GITHUB_JOB, env.GITHUB_ACTION, ...parts]),
      run: wholeNumber(env.GITHUB_RUN_NUMBER),
      attempt: wholeNumber(env.GITHUB_RUN_ATTEMPT),
    }),
  };
}

function wholeNumber(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
}

/** `octo-org/skills/.github/workflows/skills.yml@refs/heads/main` names the file between repository and `@`. */
function workflowFileOf({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_REPOSITORY: repository = '' }: Environment) {
  const path = ref.startsWith(`${repository}/`) ? ref.slice(repository.length + 1).split('@')[0] : undefined;
  return path === '' ? undefined : path;
}

function runUrlOf(env: Environment): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  if (!server || !repository || !/^\d+$/.test(id ?? '')) return undefined;
  const attempt = wholeNumber(env.GITHUB_RUN_ATTEMPT);
  return `${server}/${repository}/actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ''}`;
}
