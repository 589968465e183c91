import type { GitHubApi } from './api.ts';
import { headCommit } from './git.ts';
import type { Platform } from './platform.ts';
import { pullRequestNumber } from './pull-request-number.ts';

/** The commit that results belong to, or why it is not known. */
export type CheckedCommit = { readonly sha: string } | { readonly sha?: undefined; readonly reason: string };

/**
 * The commit that a check run is shown on. For a comment on a pull request the event names the default branch, so that
 * the head of the pull request is asked for, and taken only when it is what lies in the working directory.
 */
export async function checkedCommit({ event }: Platform, api: GitHubApi, cwd: string): Promise<CheckedCommit> {
  const { headSha: sha, repository, name } = event;
  if (name !== 'issue_comment') return sha === undefined ? { reason: 'the event names no commit' } : { sha };
  const number = await pullRequestNumber(event, api);
  if (number === undefined || repository === undefined) return { reason: 'the comment is on no pull request' };
  const { data } = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    owner: repository.owner,
    repo: repository.name,
    pull_number: number,
  });
  const here = await headCommit(cwd);
  if (here === data.head.sha || here === data.merge_commit_sha) return { sha: data.head.sha };
  const found = here === undefined ? 'no commit is checked out' : `${here.slice(0, 12)} is checked out`;
  return { reason: `${found}, which is not the head of pull request #${number}` };
}
