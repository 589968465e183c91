import { describe, expect, it } from 'vitest';
import { codeOrigin } from '../../../src/github/code-origin.ts';
import { interpretEvent } from '../../../src/github/event.ts';
import { connected } from './connected.ts';

const HEADS = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const commit = 'a'.repeat(40);
const use = connected();
const event = interpretEvent(
  { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_REPOSITORY: 'octo-org/skills' },
  {
    repository: { default_branch: 'main' },
    pull_request: { number: 7, head: { sha: commit, ref: 't' }, base: { sha: 'b'.repeat(40), ref: 'release/2' } },
  },
);
const ask = () => codeOrigin({ api: use().api, event, commit });

describe('codeOrigin', () => {
  it('believes the head of a branch', async () => {
    const { github } = use();
    github.on(HEADS, () => ({ body: [{ name: 'topic' }] }));
    expect(await ask()).toEqual({ belongs: true });
  });

  it.each([
    ['behind', true],
    ['identical', true],
    ['ahead', false],
    ['diverged', false],
  ])('a commit that is %s of the default branch belongs to it: %s', async (status, belongs) => {
    const { github } = use();
    github.on(HEADS, () => ({ body: [] }));
    github.on(COMPARE, () => ({ body: { status } }));
    expect((await ask()).belongs).toBe(belongs);
  });

  it('looks at the branch that the pull request goes to as well', async () => {
    const { github } = use();
    github.on(HEADS, () => ({ body: [] }));
    github.on(COMPARE, ({ path }) => ({
      body: { status: path.basehead === `release/2...${commit}` ? 'behind' : 'diverged' },
    }));
    expect(await ask()).toEqual({ belongs: true });
  });

  it.each([
    ['when the token may not ask', () => [HEADS, COMPARE].map((name) => use().github.deny(name))],
    [
      'when GitHub does not know the commit',
      () => {
        use().github.on(HEADS, () => ({ status: 422, body: { message: 'No commit found' } }));
        use().github.on(COMPARE, () => ({ status: 404, body: { message: 'Not Found' } }));
      },
    ],
  ])('proves nothing %s', async (_, prepare) => {
    prepare();
    expect(await ask()).toMatchObject({ belongs: false, reason: expect.stringContaining('octo-org/skills') });
  });

  it('proves nothing without a token or without git', async () => {
    expect(await codeOrigin({ api: undefined, event, commit })).toMatchObject({ belongs: false });
    expect(await codeOrigin({ api: use().api, event, commit: undefined })).toMatchObject({ belongs: false });
  });
});
