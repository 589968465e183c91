import type { Conclusion } from '../report/results.ts';
import type { GitHubApi, Repository } from './api.ts';
import { markedComments } from './comment.ts';
import { type CommentMarker, isSame, readMarker, renderMarker } from './comment-marker.ts';
import { createOnce } from './create-once.ts';

export interface NotifyRequest {
  readonly api: GitHubApi;
  readonly repository: Repository;
  /** `GITHUB_RUN_ID`. */
  readonly runId: number;
  /** The branch whose runs count. */
  readonly branch: string | undefined;
  readonly marker: CommentMarker;
  readonly conclusion: Conclusion;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** What became of the issue. `waiting`: one bad run may be an accident. */
export type NotifyOutcome = 'opened' | 'updated' | 'closed' | 'waiting' | 'quiet';

/**
 * Keeps one issue about runs that fail on their own: opened when the run before was bad too, brought up to date while
 * it lasts, closed by the first good one. Whether the run before was bad is asked of GitHub and not of a cache, which
 * a bad run may never have written.
 */
export async function notifyIssue(request: NotifyRequest): Promise<NotifyOutcome> {
  const { api, repository, marker, conclusion } = request;
  const at = { owner: repository.owner, repo: repository.name };
  const open = await findIssue(request);
  const bad = conclusion === 'failure' || conclusion === 'inconclusive';
  const body = `${renderMarker(marker)}\n${request.body}`;
  if (!bad) {
    if (open === undefined || conclusion !== 'success') return 'quiet';
    await createOnce(api, {
      create: () =>
        api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number: open, body }),
      find: async () => {
        for await (const stored of markedComments({ api, repository, number: open, marker }))
          if (isSame(stored.marker, marker)) return stored;
        return undefined;
      },
    });
    await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...at,
      issue_number: open,
      state: 'closed',
      state_reason: 'completed',
    });
    return 'closed';
  }
  if (open !== undefined) {
    await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...at, issue_number: open, body });
    return 'updated';
  }
  if (!(await previousRunWasBad(request))) return 'waiting';
  await createOnce(api, {
    create: () => api.request('POST /repos/{owner}/{repo}/issues', { ...at, title: request.title, body }),
    find: () => findIssue(request),
  });
  return 'opened';
}

/** Number of the open issue that carries our marker and was written by a bot or by the owner of the token. */
async function findIssue({ api, repository, marker }: NotifyRequest): Promise<number | undefined> {
  const pages = api.paginate.iterator('GET /repos/{owner}/{repo}/issues', {
    owner: repository.owner,
    repo: repository.name,
    state: 'open',
    per_page: 100,
  });
  for await (const { data } of pages)
    for (const issue of data)
      if (
        issue.pull_request === undefined &&
        (issue.user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(issue.author_association ?? '')) &&
        readMarker(issue.body ?? '')?.key === marker.key
      )
        return issue.number;
  return undefined;
}

const BAD = ['failure', 'timed_out', 'startup_failure'];

/**
 * Whether the newest run of the same workflow before this one was bad. Runs that were cancelled or had nothing to do are
 * passed over: they say neither that it was good nor that it was bad.
 */
async function previousRunWasBad({ api, repository, runId, branch }: NotifyRequest): Promise<boolean> {
  const at = { owner: repository.owner, repo: repository.name };
  const { data: run } = await api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...at, run_id: runId });
  const { data } = await api.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
    ...at,
    workflow_id: run.workflow_id,
    status: 'completed',
    event: run.event,
    ...(branch === undefined ? {} : { branch }),
    per_page: 20,
  });
  const before = data.workflow_runs
    .filter(({ id, run_number }) => id !== runId && run_number < run.run_number)
    .filter(({ conclusion }) => conclusion === 'success' || BAD.includes(conclusion ?? ''));
  const newest = before.sort((a, b) => b.run_number - a.run_number)[0];
  return BAD.includes(newest?.conclusion ?? '');
}
