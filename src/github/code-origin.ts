import { describeError } from '../errors.ts';
import type { GitHubApi, Repository } from './api.ts';
import type { GitHubEvent } from './event.ts';
import { describeFailure, statusOf } from './failure.ts';

/** Whether a commit belongs to a branch of the base repository, and how that is known. */
export type CodeOrigin =
  | { readonly belongs: true }
  | {
      readonly belongs: false;
      /** For people: what was found, or why it could not be found out. */
      readonly reason: string;
    };

/** Branches that are compared, one request each, before a commit counts as foreign; protected ones first. */
const BRANCHES_COMPARED = 50;

/**
 * Proves that a commit is reachable from a branch of the repository. A fork's commits are known to the API of the
 * repository too, so that knowing a commit proves nothing: it must be the head of a branch, or lie behind one.
 */
export async function codeOrigin({
  api,
  event,
  commit,
}: {
  readonly api: GitHubApi | undefined;
  readonly event: GitHubEvent;
  readonly commit: string;
}): Promise<CodeOrigin> {
  const { repository, defaultBranch, pullRequest } = event;
  if (api === undefined || repository === undefined)
    return { belongs: false, reason: 'there is no token to ask GitHub where the code belongs (github-token)' };
  try {
    if (await isHeadOfBranch(api, repository, commit)) return { belongs: true };
    const looked = new Set<string>();
    for (const branch of [defaultBranch, pullRequest?.baseRef]) {
      if (branch === undefined || branch === '' || looked.has(branch)) continue;
      looked.add(branch);
      if (await isBehind(api, repository, commit, branch)) return { belongs: true };
    }
    const others = (await branchesOf(api, repository)).filter((branch) => !looked.has(branch));
    for (const branch of others.slice(0, BRANCHES_COMPARED))
      if (await isBehind(api, repository, commit, branch)) return { belongs: true };
    const where = `of ${repository.owner}/${repository.name}`;
    const short = commit.slice(0, 12);
    return {
      belongs: false,
      reason:
        others.length > BRANCHES_COMPARED
          ? `commit ${short} is on none of the ${BRANCHES_COMPARED + looked.size} branches ${where} that were looked at`
          : `commit ${short} is on no branch ${where}`,
    };
  } catch (error) {
    const task = { what: 'GitHub did not say where the code belongs', permissions: ['contents: read'] };
    return { belongs: false, reason: describeFailure(task, error) };
  }
}

async function isHeadOfBranch(api: GitHubApi, { owner, name }: Repository, commit: string): Promise<boolean> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head', {
      owner,
      repo: name,
      commit_sha: commit,
    });
    return data.length > 0;
  } catch (error) {
    // No commit of this repository or of a fork.
    if (statusOf(error) === 422) return false;
    throw error;
  }
}

async function isBehind(api: GitHubApi, { owner, name }: Repository, commit: string, branch: string): Promise<boolean> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner,
      repo: name,
      basehead: `${branch}...${commit}`,
      per_page: 1,
    });
    return data.status === 'behind' || data.status === 'identical';
  } catch (error) {
    // No such commit or branch, or no common history.
    if (statusOf(error) === 404 && !/not accessible/i.test(describeError(error))) return false;
    throw error;
  }
}

/** Up to a hundred branches, protected ones first. */
async function branchesOf(api: GitHubApi, { owner, name }: Repository): Promise<string[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/branches', { owner, repo: name, per_page: 100 });
  return data.sort((a, b) => Number(b.protected) - Number(a.protected)).map((branch) => branch.name);
}
