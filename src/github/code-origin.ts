import type { GitHubApi, Repository } from './api.ts';
import { statusOf } from './api.ts';
import type { GitHubEvent } from './event.ts';

/** Whether the checked-out code belongs to a branch of the base repository, and how that is known. */
export type CodeOrigin =
  | { readonly belongs: true }
  | {
      readonly belongs: false;
      /** For people: what was found, or why it could not be found out. */
      readonly reason: string;
    };

/**
 * Proves that a commit is reachable from a branch of the repository. A fork's commits are known to the API of the
 * repository too, so that knowing a commit proves nothing: it must be the head of a branch, or lie behind the default
 * branch or the branch that a pull request goes to.
 */
export async function codeOrigin({
  api,
  event,
  commit,
}: {
  readonly api: GitHubApi | undefined;
  readonly event: GitHubEvent;
  /** The commit that is checked out; absent when git could not say. */
  readonly commit: string | undefined;
}): Promise<CodeOrigin> {
  const { repository, defaultBranch, pullRequest } = event;
  if (commit === undefined) return { belongs: false, reason: 'git does not say which commit is checked out' };
  if (api === undefined || repository === undefined)
    return { belongs: false, reason: 'there is no token to ask GitHub where the commit belongs' };
  const short = commit.slice(0, 12);
  if (await isHeadOfBranch(api, repository, commit)) return { belongs: true };
  for (const branch of new Set([defaultBranch, pullRequest?.baseRef]))
    if (branch && (await isBehind(api, repository, commit, branch))) return { belongs: true };
  return { belongs: false, reason: `commit ${short} is on no branch of ${repository.owner}/${repository.name}` };
}

async function isHeadOfBranch(api: GitHubApi, { owner, name }: Repository, commit: string): Promise<boolean> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head', {
      owner,
      repo: name,
      commit_sha: commit,
    });
    return data.length > 0;
  } catch {
    return false;
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
    // Unknown there, or no permission: neither proves anything.
    if (statusOf(error) === undefined) throw error;
    return false;
  }
}
