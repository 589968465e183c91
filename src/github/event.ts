import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { commitId } from './commit-id.ts';

/** The pull request that an event is about. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** True when its branch is in another repository, or in one that is gone. */
  readonly fork: boolean;
}

/** What started the workflow, and what follows from it. */
export interface GitHubEvent {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** The whole payload; foreign text. */
  readonly payload: JsonObject;
  readonly repository: { readonly owner: string; readonly name: string } | undefined;
  readonly defaultBranch: string | undefined;
  /** The commit that results belong to: the head of the pull request or merge group, else `GITHUB_SHA`. */
  readonly headSha: string | undefined;
  readonly pullRequest: PullRequest | undefined;
  /**
   * Why the job cannot have secrets, where the event proves it: `fork` for a pull request from a fork, `dependabot`
   * for a run that Dependabot started. Absent in every other case.
   * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
   */
  readonly secretsWithheld?: 'fork' | 'dependabot';
  /**
   * True for events whose jobs hold the secrets of the repository although the code that they check out may be
   * anyone's; the checked-out commit must then be proven to belong to the repository.
   */
  readonly mayCarryForeignCode: boolean;
}

const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
// Events for which a run of Dependabot gets Dependabot's secrets instead of the repository's.
const DEPENDABOT_EVENTS = new Set([...PULL_REQUEST_EVENTS, 'push', 'create', 'deployment', 'deployment_status']);
const FOREIGN_CODE_EVENTS = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

function at(value: JsonValue | undefined, ...keys: string[]): JsonValue | undefined {
  let current = value;
  for (const key of keys) current = isJsonObject(current) && Object.hasOwn(current, key) ? current[key] : undefined;
  return current;
}

function text(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function pullRequestOf(payload: JsonObject): PullRequest | undefined {
  const request = at(payload, 'pull_request');
  const number = at(request, 'number');
  const headSha = commitId(at(request, 'head', 'sha'));
  const baseSha = commitId(at(request, 'base', 'sha'));
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined;
  if (headSha === undefined || baseSha === undefined) return undefined;
  const base = text(at(request, 'base', 'repo', 'full_name'));
  return {
    number,
    headSha,
    baseSha,
    headRef: text(at(request, 'head', 'ref')) ?? '',
    baseRef: text(at(request, 'base', 'ref')) ?? '',
    fork: base !== undefined && text(at(request, 'head', 'repo', 'full_name')) !== base,
  };
}

function repositoryOf(env: Environment): GitHubEvent['repository'] {
  const [owner, name, ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
  return owner && name && rest.length === 0 ? { owner, name } : undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The event from the environment and its payload. Pure; a payload that says too little proves nothing. */
export function interpretEvent(env: Environment, payload: JsonObject): GitHubEvent {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const pullRequest = pullRequestOf(payload);
  const fork = PULL_REQUEST_EVENTS.has(name) && pullRequest?.fork === true;
  const dependabot = DEPENDABOT_EVENTS.has(name) && env.GITHUB_ACTOR === 'dependabot[bot]';
  return {
    name,
    payload,
    repository: repositoryOf(env),
    defaultBranch: text(at(payload, 'repository', 'default_branch')),
    headSha:
      pullRequest?.headSha ??
      commitId(at(payload, 'merge_group', 'head_sha')) ??
      commitId(at(payload, 'workflow_run', 'head_sha')) ??
      commitId(env.GITHUB_SHA),
    pullRequest,
    ...(fork ? { secretsWithheld: 'fork' as const } : dependabot ? { secretsWithheld: 'dependabot' as const } : {}),
    mayCarryForeignCode: FOREIGN_CODE_EVENTS.has(name),
  };
}

/** Reads the event of this job; undefined outside a job. A payload that cannot be read counts as an empty one. */
export async function readEvent(
  env: Environment,
  readFile: (path: string) => Promise<string>,
): Promise<GitHubEvent | undefined> {
  if (!env.GITHUB_EVENT_NAME) return undefined;
  let payload: unknown;
  try {
    payload = JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? ''));
  } catch {
    // Outside GitHub (other runners, tests of a workflow) the file may be missing; nothing is then proven.
    payload = {};
  }
  return interpretEvent(env, isJsonObject(payload) ? payload : {});
}
