import { isJsonObject, type JsonValue } from '../json.ts';
import type { GitHubApi } from './api.ts';
import type { GitHubEvent } from './event.ts';

function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function positive(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/**
 * The pull request that a comment belongs to. For `workflow_run` it is accepted only when its head is the commit that was
 * run; of a fork the payload names none, and it is looked up by branch.
 */
export async function pullRequestNumber(event: GitHubEvent, api: GitHubApi): Promise<number | undefined> {
  const { payload, pullRequest, repository } = event;
  if (pullRequest !== undefined) return pullRequest.number;
  const issue = payload.issue;
  if (member(issue, 'pull_request') !== undefined) return positive(member(issue, 'number'));
  const run = payload.workflow_run;
  const listed = member(run, 'pull_requests');
  // A pull request that has moved on since is listed too, and the results are not those of its head.
  const same = (request: JsonValue) => member(member(request, 'head'), 'sha') === event.headSha;
  const own = Array.isArray(listed) ? listed.find(same) : undefined;
  if (own !== undefined) return positive(member(own, 'number'));
  const owner = member(member(member(run, 'head_repository'), 'owner'), 'login');
  const branch = member(run, 'head_branch');
  if (repository === undefined || typeof owner !== 'string' || typeof branch !== 'string') return undefined;
  const { data } = await api.request('GET /repos/{owner}/{repo}/pulls', {
    owner: repository.owner,
    repo: repository.name,
    head: `${owner}:${branch}`,
    state: 'open',
    per_page: 100,
  });
  return data.find(({ head }) => head.sha === event.headSha)?.number;
}
