import { describe, expect, it } from 'vitest';
import { type CommentRequest, upsertComment } from '../../../src/github/comment.ts';
import { commentKey, readMarker, renderMarker } from '../../../src/github/comment-marker.ts';
import { interpretEvent } from '../../../src/github/event.ts';
import { pullRequestNumber } from '../../../src/github/pull-request-number.ts';
import { connected, repository } from './connected.ts';

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const key = commentKey(['ci.yml', 'skills', undefined]);
const bot = { login: 'github-actions[bot]', type: 'Bot' };
const use = connected();

/** A repository whose comments are remembered; the token is that of a job, which may not ask who it is. */
function withComments(...comments: { body: string; user?: { login: string; type: string } }[]) {
  const { github, api } = use();
  const stored = comments.map(({ body, user = bot }, index) => ({ id: index + 1, body, user }));
  github.deny('GET /user');
  github.on(LIST, () => ({ body: stored }));
  github.on(CREATE, ({ body }) => ({ body: { id: 99, body: body.body } }));
  github.on(UPDATE, ({ path, body }) => ({ body: { id: Number(path.comment_id), body: body.body } }));
  const write = (changes: Partial<CommentRequest> = {}) =>
    upsertComment({
      api,
      repository,
      number: 7,
      marker: { key, run: 12, attempt: 1 },
      body: '## Result',
      create: true,
      ...changes,
    });
  const writes = () => github.requests.filter(({ operation }) => !operation.startsWith('GET'));
  return { github, write, writes };
}
const marked = (run: number, attempt = 1, of = key) => `${renderMarker({ key: of, run, attempt })}\nold`;

describe('upsertComment', () => {
  it('creates the first comment, marked at its beginning', async () => {
    const { write, writes } = withComments({ body: 'a word of a person', user: { login: 'octocat', type: 'User' } });
    expect(await write()).toBe('created');
    expect(writes()).toMatchObject([{ operation: CREATE, path: { issue_number: '7' } }]);
    expect(readMarker(String(writes()[0]?.body.body))).toEqual({ key, run: 12, attempt: 1 });
  });

  it('finds its comment on a later page and updates it in place', async () => {
    const { write, writes, github } = withComments(...Array(130).fill({ body: 'x' }), { body: marked(11) });
    expect(await write()).toBe('updated');
    expect(writes()).toMatchObject([{ operation: UPDATE, path: { comment_id: '131' } }]);
    expect(github.asked().filter((name) => name === LIST)).toHaveLength(2);
  });

  it.each([
    ['an earlier attempt', marked(12, 1), { key, run: 12, attempt: 2 }, 'updated'],
    ['a later run', marked(13), undefined, 'outdated'],
    ['a later attempt', marked(12, 2), undefined, 'outdated'],
    ['this very run, with other words', marked(12), undefined, 'updated'],
    [
      'this very run, with the same words',
      `${renderMarker({ key, run: 12, attempt: 1 })}\n## Result`,
      undefined,
      'unchanged',
    ],
  ])('against a comment of %s', async (_, body, marker, outcome) => {
    const { write } = withComments({ body });
    expect(await write(marker ? { marker } : {})).toBe(outcome);
  });

  it.each([
    ['of a person', { body: marked(99), user: { login: 'mallory', type: 'User' } }],
    ['that only quotes the marker', { body: `> quoted\n${marked(99)}` }],
    ['of another job', { body: marked(99, 1, commentKey(['other'])) }],
    ['with a forged marker', { body: `<!-- vlmrun-skills key=${key} run=999999999999999999 attempt=1 -->` }],
  ])('is not taken in by a comment %s', async (_, comment) => {
    const { write } = withComments(comment);
    expect(await write()).toBe('created');
  });

  it('knows its own comments by name where the token may ask', async () => {
    const { write, github } = withComments({ body: marked(11), user: { login: 'release-team', type: 'User' } });
    github.on('GET /user', () => ({ body: { login: 'release-team' } }));
    expect(await write()).toBe('updated');
  });

  it('writes a second comment when the first is not its to change', async () => {
    const { write, github } = withComments({ body: marked(11) });
    github.deny(UPDATE);
    expect(await write()).toBe('created');
  });

  it('creates none when none is wanted', async () => {
    const { write, writes } = withComments();
    expect(await write({ create: false })).toBe('not-wanted');
    expect(writes()).toEqual([]);
  });

  it('waits for a secondary rate limit and comes back', async () => {
    const { write, github } = withComments();
    github.once(LIST, {
      status: 403,
      headers: { 'retry-after': '1' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    });
    expect(await write()).toBe('created');
    expect(github.asked().filter((name) => name === LIST)).toHaveLength(2);
  });
});

describe('pullRequestNumber', () => {
  const event = (payload: object) =>
    interpretEvent({ GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REPOSITORY: 'octo-org/skills' }, payload as never);
  const sha = 'c'.repeat(40);
  const run = {
    head_sha: sha,
    head_branch: 'topic',
    head_repository: { owner: { login: 'someone' } },
    pull_requests: [] as object[],
  };

  it('takes what the payload says', async () => {
    const { api } = use();
    expect(await pullRequestNumber(event({ issue: { number: 5, pull_request: {} } }), api)).toBe(5);
    expect(await pullRequestNumber(event({ workflow_run: { ...run, pull_requests: [{ number: 6 }] } }), api)).toBe(6);
    expect(await pullRequestNumber(event({ issue: { number: 5 } }), api)).toBeUndefined();
  });

  it('looks the pull request of a fork up, and believes only the one with the same head', async () => {
    const { github, api } = use();
    const heads = ['d'.repeat(40), sha].map((head, index) => ({ number: 20 + index, head: { sha: head } }));
    github.on('GET /repos/{owner}/{repo}/pulls', () => ({ body: heads }));
    expect(await pullRequestNumber(event({ workflow_run: run }), api)).toBe(21);
    expect(github.requests[0]?.query).toMatchObject({ head: 'someone:topic', state: 'open' });
    expect(await pullRequestNumber(event({ workflow_run: { ...run, head_sha: 'e'.repeat(40) } }), api)).toBeUndefined();
  });
});
