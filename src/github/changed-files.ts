import { isJsonObject } from '../json.ts';
import type { GitHubApi, Repository } from './api.ts';
import { commitId } from './commit-id.ts';
import type { GitHubEvent } from './event.ts';
import { describeFailure, statusOf } from './failure.ts';
import { locallyChanged } from './git.ts';

/** What an event changed: files relative to the root of the checkout, or everything, with the reason. */
export type ChangedFiles =
  | { readonly kind: 'files'; readonly files: readonly string[]; readonly since: string }
  | {
      readonly kind: 'everything';
      readonly reason: string;
      /** What went wrong at GitHub, with what to do about it; worth a warning to who relies on the answer. */
      readonly problem?: string;
    };

/** The API lists no more files of a pull request (https://docs.github.com/rest/pulls/pulls#list-pull-requests-files). */
const PULL_REQUEST_FILES = 3_000;
/** … nor of a comparison (https://docs.github.com/rest/commits/commits#compare-two-commits). */
const COMPARISON_FILES = 300;

const everything = (reason: string, problem?: string): ChangedFiles => ({
  kind: 'everything',
  reason,
  ...(problem === undefined ? {} : { problem }),
});

interface ListedFile {
  readonly filename: string;
  readonly previous_filename?: string | undefined;
}

/** A renamed file counts under both names: the skill that it left has changed too. */
function names(files: readonly ListedFile[]): string[] {
  return [
    ...new Set(files.flatMap((file) => [file.filename, ...(file.previous_filename ? [file.previous_filename] : [])])),
  ].sort();
}

/** The commits between which an event changed something. */
function comparison({ name, payload }: GitHubEvent): { base: string; head: string } | undefined {
  const group = isJsonObject(payload.merge_group) ? payload.merge_group : {};
  const base = commitId(name === 'push' ? payload.before : group.base_sha);
  const head = commitId(name === 'push' ? payload.after : group.head_sha);
  if (base === undefined || head === undefined) return undefined;
  // A branch that did not exist before, or no longer does, has a commit of zeroes.
  return /^0+$/.test(base) || /^0+$/.test(head) ? undefined : { base, head };
}

/**
 * Asks GitHub which files the event changed. Where it cannot say for certain, everything counts as changed: a skill
 * too many is tested rather than one too few.
 */
export async function changedFiles({
  event,
  connect,
}: {
  readonly event: GitHubEvent;
  /** Connects to GitHub, where the event leaves something to ask; undefined without a token. */
  readonly connect: () => Promise<GitHubApi | undefined>;
}): Promise<ChangedFiles> {
  const { name, pullRequest, repository } = event;
  const range = comparison(event);
  const byPullRequest = /^pull_request/.test(name) && pullRequest !== undefined;
  const byComparison = name === 'push' || name === 'merge_group';
  if (!byPullRequest && !byComparison) return everything(`the event "${name}" changes no files`);
  if (!byPullRequest && range === undefined) return everything('there is no commit to compare with');
  if (repository === undefined) return everything('the repository is not known');
  const api = await connect();
  if (api === undefined) return everything('there is no token to ask GitHub for the changed files');
  try {
    return byPullRequest
      ? await ofPullRequest(api, repository, pullRequest.number)
      : await ofComparison(api, repository, range ?? { base: '', head: '' });
  } catch (error) {
    if (byComparison && statusOf(error) === 404) return everything('the commit before the push is gone');
    const task = {
      what: 'The changed files cannot be listed, so every skill counts as changed',
      permissions: [byPullRequest ? 'pull-requests: read' : 'contents: read'],
    };
    const problem = describeFailure(task, error);
    return everything('the changed files could not be listed', problem);
  }
}

async function ofPullRequest(api: GitHubApi, { owner, name }: Repository, number: number): Promise<ChangedFiles> {
  const files = await api.paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    owner,
    repo: name,
    pull_number: number,
    per_page: 100,
  });
  if (files.length >= PULL_REQUEST_FILES)
    return everything(`the pull request changes ${PULL_REQUEST_FILES} files or more, and GitHub lists no more`);
  return { kind: 'files', files: names(files), since: `pull request #${number}` };
}

async function ofComparison(
  api: GitHubApi,
  { owner, name }: Repository,
  { base, head }: { base: string; head: string },
): Promise<ChangedFiles> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    owner,
    repo: name,
    basehead: `${base}...${head}`,
    per_page: 1,
  });
  // Three dots compare with the merge base: after a forced push that is not where the branch was.
  if (data.status !== 'ahead' && data.status !== 'identical') return everything('the branch was not moved forward');
  const files = data.files ?? [];
  if (files.length >= COMPARISON_FILES)
    return everything(`${COMPARISON_FILES} files or more have changed, and GitHub lists no more`);
  return { kind: 'files', files: names(files), since: base.slice(0, 7) };
}

/** What has changed in a checkout without an event: since the merge base with the default branch. */
export async function locallyChangedFiles(cwd: string): Promise<ChangedFiles> {
  const changed = await locallyChanged(cwd);
  return changed === undefined
    ? everything('git knows no default branch to compare with')
    : { kind: 'files', files: changed.files, since: 'the default branch' };
}
