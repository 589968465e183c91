import type { GitHubApi, Repository } from './api.ts';
import { type CommentMarker, isLater, isSame, readMarker, renderMarker } from './comment-marker.ts';
import { createOnce } from './create-once.ts';
import { isDenied } from './failure.ts';

/**
 * GitHub says 65,536 characters and takes more, counted in bytes; a comment of this size passes both counts.
 * Bytes, so that the characters are never more.
 */
export const COMMENT_LIMIT = 65_000;

export interface CommentRequest {
  readonly api: GitHubApi;
  readonly repository: Repository;
  /** Number of the pull request. */
  readonly number: number;
  readonly marker: CommentMarker;
  /** Markdown of at most `COMMENT_LIMIT` bytes less the marker. */
  readonly body: string;
  /** False: only an existing comment is brought up to date. */
  readonly create: boolean;
}

/** What became of a comment. `outdated`: a later run has already written. */
export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'outdated' | 'not-wanted';

/**
 * Writes the one comment of this leg of the workflow: updates the one that is there, else creates it.
 * @throws what the API answers when the token may not read or write comments.
 */
export async function upsertComment(request: CommentRequest): Promise<CommentOutcome> {
  const { api, repository, number, marker, create } = request;
  const body = `${renderMarker(marker)}\n${request.body}`;
  const at = { owner: repository.owner, repo: repository.name };
  let outdated = false;
  for await (const existing of markedComments(request)) {
    if (existing.body === body) return 'unchanged';
    if (isLater(existing.marker, marker)) {
      outdated = true;
      continue;
    }
    try {
      await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...at,
        comment_id: existing.id,
        body,
      });
      return 'updated';
    } catch (error) {
      // Deleted meanwhile, or another bot's: there may be one of our own behind it.
      if (!isDenied(error)) throw error;
    }
  }
  if (outdated) return 'outdated';
  if (!create) return 'not-wanted';
  await createOnce(api, {
    create: () =>
      api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number: number, body }),
    find: async () => {
      for await (const stored of markedComments(request)) if (isSame(stored.marker, marker)) return stored;
      return undefined;
    },
  });
  return 'created';
}

/** The comments with the marker's key, as far as the token's owner or some bot wrote them; oldest first. */
export async function* markedComments({
  api,
  repository,
  number,
  marker,
}: Pick<CommentRequest, 'api' | 'repository' | 'number' | 'marker'>) {
  const login = await ownLogin(api);
  const comments = api.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    owner: repository.owner,
    repo: repository.name,
    issue_number: number,
    per_page: 100,
  });
  for await (const { data } of comments) {
    for (const { id, body = '', user } of data) {
      const found = readMarker(body);
      const ours = login === undefined ? user?.type === 'Bot' : user?.login === login;
      if (ours && found?.key === marker.key) yield { id, body, marker: found };
    }
  }
}

/** Who the token writes as; undefined for the token of a job or an app, which is a bot and may not ask. */
async function ownLogin(api: GitHubApi): Promise<string | undefined> {
  try {
    const { data } = await api.request('GET /user', { request: { retries: 0 } });
    return data.login;
  } catch {
    return undefined;
  }
}
