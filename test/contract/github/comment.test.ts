import { describe, expect, it } from 'vitest';
import { type CommentRequest, upsertComment } from '../../../src/github/comment.ts';
import { commentKey, readMarker, renderMarker } from '../../../src/github/comment-marker.ts';
import { interpretEvent } from '../../../src/github/event.ts';
import { pullRequestNumber } from '../../../src/github/pull-request-number.ts';
import type { FakeGitHub } from '../../support/github-api.ts';
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
  const stored: { id: number; body: string; user: typeof bot }[] = comments.map(({ body, user = bot }, index) => ({
    id: index + 1,
    body,
    user,
  }));
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
  return { github, write, writes, stored };
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

  describe('beside a comment of another bot with its marker', () => {
    const foreign = { body: marked(11), user: { login: 'other-app[bot]', type: 'Bot' } };
    /** Only one's own comments may be changed. */
    const protect = (github: FakeGitHub, id: number) =>
      github.on(UPDATE, ({ path, body }) =>
        Number(path.comment_id) === id
          ? { body: { id, body: body.body } }
          : { status: 403, body: { message: 'Resource not accessible by integration' } },
      );

    it('finds its own behind it', async () => {
      const { write, writes, github } = withComments(foreign, { body: marked(11) });
      protect(github, 2);
      expect(await write()).toBe('updated');
      expect(writes().map(({ path }) => path.comment_id)).toEqual(['1', '2']);
    });

    it('creates one of its own, and updates that from then on', async () => {
      const { write, writes, github, stored } = withComments(foreign);
      protect(github, 2);
      github.on(CREATE, ({ body }) => {
        stored.push({ id: 2, body: String(body.body), user: bot });
        return { body: { id: 2 } };
      });
      expect(await write()).toBe('created');
      expect(await write({ marker: { key, run: 13, attempt: 1 } })).toBe('updated');
      expect(writes().filter(({ operation }) => operation === CREATE)).toHaveLength(1);
    });

    it('is not held back by a marker that claims a later run', async () => {
      const { write, writes, github } = withComments({ ...foreign, body: marked(999) }, { body: marked(11) });
      protect(github, 2);
      expect(await write()).toBe('updated');
      expect(writes().map(({ path }) => path.comment_id)).toEqual(['2']);
    });
  });

  it('writes no second comment when a rate limit keeps it from the first', async () => {
    const { write, writes, github } = withComments({ body: marked(11) });
    github.on(UPDATE, () => ({
      status: 403,
      headers: { 'retry-after': '120' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    }));
    await expect(write()).rejects.toMatchObject({ status: 403 });
    expect(writes().map(({ operation }) => operation)).toEqual([UPDATE]);
  });

  it.each([1, 2])(
    'writes one comment when the answer to the request is lost (%i time)',
    async (times) => {
      const { write, writes, github, stored } = withComments();
      let lost = 0;
      github.on(CREATE, ({ body }) => {
        lost++;
        // The last of them was stored.
        if (lost === times) stored.push({ id: 1, body: String(body.body), user: bot });
        return { status: 502, body: { message: 'Bad Gateway' } };
      });
      expect(await write()).toBe('created');
      expect(stored).toHaveLength(1);
      expect(writes()).toHaveLength(times);
    },
    15_000,
  );

  it('gives up after the second time that nothing came of it', async () => {
    const { write, writes, github } = withComments();
    github.on(CREATE, () => ({ status: 502, body: { message: 'Bad Gateway' } }));
    await expect(write()).rejects.toMatchObject({ status: 502 });
    expect(writes()).toHaveLength(2);
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
    const listed = { number: 6, head: { sha } };
    expect(await pullRequestNumber(event({ workflow_run: { ...run, pull_requests: [listed] } }), api)).toBe(6);
    expect(await pullRequestNumber(event({ issue: { number: 5 } }), api)).toBeUndefined();
  });

  it('takes of several the one whose head was run, and none that has moved on', async () => {
    const { github, api } = use();
    github.on('GET /repos/{owner}/{repo}/pulls', () => ({ body: [{ number: 6, head: { sha: 'd'.repeat(40) } }] }));
    const moved = { number: 6, head: { sha: 'd'.repeat(40) } };
    const listed = [moved, { number: 8, head: { sha } }];
    expect(await pullRequestNumber(event({ workflow_run: { ...run, pull_requests: listed } }), api)).toBe(8);
    expect(await pullRequestNumber(event({ workflow_run: { ...run, pull_requests: [moved] } }), api)).toBeUndefined();
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
