import { describe, expect, it } from 'vitest';
import { codeOrigin } from '../../../src/github/code-origin.ts';
import { interpretEvent } from '../../../src/github/event.ts';
import { connected } from './connected.ts';

const HEADS = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head';
const BRANCHES = 'GET /repos/{owner}/{repo}/branches';
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
    github.on(BRANCHES, () => ({ body: [{ name: 'main' }, { name: 'release/2' }] }));
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

  it('looks behind every branch, protected ones first', async () => {
    const { github } = use();
    github.on(HEADS, () => ({ body: [] }));
    github.on(BRANCHES, () => ({
      body: [{ name: 'topic' }, { name: 'release/1', protected: true }, { name: 'main' }],
    }));
    const compared: string[] = [];
    github.on(COMPARE, ({ path }) => {
      compared.push(path.basehead?.split('...')[0] ?? '');
      return { body: { status: path.basehead === `topic...${commit}` ? 'behind' : 'diverged' } };
    });
    expect(await ask()).toEqual({ belongs: true });
    expect(compared).toEqual(['main', 'release/2', 'release/1', 'topic']);
  });

  it('says how many branches were looked at where there are more', async () => {
    const { github } = use();
    github.on(HEADS, () => ({ body: [] }));
    github.on(COMPARE, () => ({ status: 404, body: { message: 'Not Found' } }));
    github.on(BRANCHES, () => ({ body: Array.from({ length: 80 }, (_, index) => ({ name: `b${index}` })) }));
    expect(await ask()).toMatchObject({
      reason: expect.stringContaining('none of the 52 branches of octo-org/skills'),
    });
    expect(github.asked().filter((name) => name === COMPARE)).toHaveLength(52);
  });

  it.each([403, 404])('says what it could not ask when the token may not (%i)', async (status) => {
    const { github } = use();
    github.on(HEADS, () => ({ status, body: { message: 'Resource not accessible by integration' } }));
    expect(await ask()).toEqual({
      belongs: false,
      reason: expect.stringMatching(/^GitHub did not say where the code belongs: .*`contents: read`/),
    });
  });

  it('says so when GitHub does not know the commit', async () => {
    const { github } = use();
    github.on(HEADS, () => ({ status: 422, body: { message: 'No commit found' } }));
    github.on(COMPARE, () => ({ status: 404, body: { message: 'Not Found' } }));
    github.on(BRANCHES, () => ({ body: [] }));
    expect(await ask()).toEqual({
      belongs: false,
      reason: expect.stringContaining('is on no branch of octo-org/skills'),
    });
  });

  it('proves nothing without a token', async () => {
    expect(await codeOrigin({ api: undefined, event, commit })).toMatchObject({ belongs: false });
  });
});
