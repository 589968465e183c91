import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, type GitHubReply, startGitHub } from '../../support/github-api.ts';

const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

describe('the fake GitHub', () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(() => github.close());
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${github.url}${path}`, { headers: { authorization: 'token x', 'user-agent': 'x' }, ...init });
  const comments = '/repos/o/r/issues/7/comments';

  it.each<[string, GitHubReply]>([
    ['a body of another type', { body: [{ id: 'one' }] }],
    ['a wrong value deep in a list', { body: [{ id: 1, user: { login: 7 } }] }],
    ['an error that says nothing', { status: 404, body: {} }],
    ['an error that it does not list, and that says nothing', { status: 502, body: { message: 7 } }],
    ['a status that GitHub never gives', { status: 418, body: { message: 'teapot' } }],
  ])('notes %s, whether it answers once or always', async (_, reply) => {
    github.once(COMMENTS, reply);
    await ask(comments);
    const once = github.violations.length;
    github.on(COMMENTS, () => reply);
    await ask(comments);
    expect(once).toBeGreaterThan(0);
    expect(github.violations.length).toBe(2 * once);
  });

  it.each([
    ['an unknown field', '{"body":"x","bodi":"y"}'],
    ['a missing field', '{}'],
  ])('notes %s of a request', async (_, body) => {
    github.on(COMMENT, () => ({ body: { id: 1 } }));
    await ask(comments, { method: 'POST', body });
    expect(github.violations).toHaveLength(1);
  });

  it('takes what GitHub says', async () => {
    github.on(COMMENTS, () => ({ body: [{ id: 1, user: { login: 'x', type: 'Bot' } }] }));
    await ask(comments);
    github.deny(COMMENTS);
    expect((await ask(comments)).status).toBe(403);
    expect(github.violations).toEqual([]);
  });
});
