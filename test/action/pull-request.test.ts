import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import { type FakeGitHub, startGitHub } from '../support/github-api.ts';
import { runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { allBytes, createWorkspace, receiptSkill } from '../support/workspace.ts';

const KEY = 'vlm-key-0f8c2b7d5e';
const TOKEN = 'ghs_token-of-the-job';
const [head, base] = ['a'.repeat(40), 'b'.repeat(40)];
const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const HEADS = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';

const receipt = 'Corner Shop, 4.20 GBP';
const answer = { merchant: 'Corner Shop', total: 4.2, currency: 'GBP' };
const files = {
  ...receiptSkill('skills/receipts'),
  'skills/receipts/evals/shop.txt': receipt,
  'skills/receipts/evals/receipts.eval.yaml': `version: 1
cases:
  - id: corner-shop
    inputs: { receipt: { path: shop.txt } }
    expect: { json: ${JSON.stringify(answer)} }
`,
  ...receiptSkill('skills/others'),
};
const scenario = `server: { keys: [${KEY}] }
latency: { execution: 50ms }
answers:
  - skill: receipts
    input: ${createHash('sha256').update(receipt).digest('hex')}
    response: ${JSON.stringify(answer)}
    usage: { credits_used: 2 }
`;

function pullRequest(name = 'pull_request', from = 'octo-org/skills') {
  const side = (sha: string, ref: string, full_name: string) => ({ sha, ref, repo: { full_name } });
  return {
    name,
    payload: {
      repository: { default_branch: 'main' },
      pull_request: { number: 7, head: side(head, 'topic', from), base: side(base, 'main', 'octo-org/skills') },
    },
  };
}

describe('on pull requests', () => {
  let github: FakeGitHub;
  let platform: Simulator;
  let workspace = '';

  beforeEach(async () => {
    [github, platform, workspace] = [await startGitHub(), await simulate(scenario), await createWorkspace(files)];
    github.deny('GET /user');
    github.on(COMMENTS, () => ({ body: [] }));
    github.on(COMMENT, () => ({ body: { id: 1 } }));
  });
  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await Promise.all([github.close(), platform.close()]);
  });

  const run = (event: ReturnType<typeof pullRequest> | { name: string }, inputs: Record<string, string> = {}) =>
    runAction({
      workspace,
      event,
      token: TOKEN,
      inputs: {
        command: 'test',
        skills: 'skills/receipts',
        'base-url': platform.url,
        'requests-per-minute': 'unlimited',
        ...inputs,
      },
      env: { GITHUB_API_URL: github.url },
    });

  it('tests, comments on the result, and shows the key nowhere', async () => {
    const result = await run(pullRequest(), { 'api-key': KEY });
    expect(result.log).toContain('Success');
    expect(result).toMatchObject({ code: 0, outputs: { conclusion: 'success', passed: '1', 'credits-used': '2' } });
    const body = String(github.requests.find(({ operation }) => operation === COMMENT)?.body.body);
    expect(body).toContain('https://github.com/octo-org/skills/actions/runs/4711');
    expect(body).toContain('Success');

    for (const secret of [KEY, TOKEN, Buffer.from(KEY).toString('base64')]) {
      expect(result.written).not.toContain(secret);
      expect(result.summary).not.toContain(secret);
      expect(body).not.toContain(secret);
      expect(await allBytes(workspace)).not.toContain(secret);
    }
    expect([...result.masks]).toEqual(expect.arrayContaining([KEY, TOKEN]));
  });

  it('of a fork ends neutral without a key, asks nobody, and says why', async () => {
    const result = await run(pullRequest('pull_request', 'someone/skills'));
    expect(result).toMatchObject({ code: 0, outputs: { conclusion: 'neutral', 'not-run': '1', passed: '0' } });
    expect(result.log).toContain('comes from a fork');
    expect(result.summary).toContain('comes from a fork');
    expect(platform.received()).toEqual([]);
    expect(github.requests).toEqual([]);
  });

  it('of a fork judges kept responses, so that a changed expectation is still tested', async () => {
    expect((await run({ name: 'push' }, { 'api-key': KEY })).code).toBe(0);
    const sent = platform.received().length;
    expect(await run(pullRequest('pull_request', 'someone/skills'))).toMatchObject({
      code: 0,
      outputs: { conclusion: 'success', passed: '1', 'credits-used': '0' },
    });
    const suite = 'skills/receipts/evals/receipts.eval.yaml';
    await writeFile(join(workspace, suite), files[suite].replace('4.2', '5'));
    expect(await run(pullRequest('pull_request', 'someone/skills'))).toMatchObject({
      code: 1,
      outputs: { conclusion: 'failure', failed: '1' },
    });
    expect(platform.received()).toHaveLength(sent);
  });

  it('of a fork fails where that is wanted, and of Dependabot counts the same', async () => {
    expect(await run(pullRequest('pull_request', 'someone/skills'), { 'without-key': 'fail' })).toMatchObject({
      code: 1,
      outputs: { conclusion: 'failure', 'not-run': '1' },
    });
    const dependabot = await runAction({
      workspace,
      event: pullRequest(),
      inputs: { command: 'test', skills: 'skills/receipts' },
      env: { GITHUB_ACTOR: 'dependabot[bot]' },
    });
    expect(dependabot).toMatchObject({ code: 0, outputs: { conclusion: 'neutral' } });
  });

  it('anywhere else a missing key is a mistake', async () => {
    expect((await run(pullRequest())).code).toBe(2);
    expect((await run({ name: 'push' })).code).toBe(2);
    expect((await run(pullRequest('pull_request_target', 'someone/skills'))).code).toBe(2);
  });

  it('looks only at what changed', async () => {
    const changed = (filename: string) => github.on(FILES, () => ({ body: [{ filename, status: 'modified' }] }));
    const validate = () =>
      run(pullRequest(), { command: 'validate', skills: '', 'changed-only': 'true', 'base-url': '' });
    changed('skills/others/SKILL.md');
    const one = await validate();
    expect(one.log).toContain('1 of 2 skills changed since pull request #7');
    expect(one.summary).toContain('State graph of <code>others</code>');
    expect(one.summary).toMatch(/```mermaid\nstateDiagram-v2/);
    changed('README.md');
    const nothing = await validate();
    expect(nothing).toMatchObject({ code: 0, outputs: { conclusion: 'success' } });
    changed('.github/workflows/skills.yml');
    expect((await validate()).log).toContain('every skill: the workflow .github/workflows/skills.yml has changed');
    await writeFile(join(workspace, 'vlmrun-skills.yaml'), "version: 1\nshared: ['schemas/**']\n");
    changed('schemas/common/money.json');
    expect((await validate()).log).toContain('every skill: schemas/common/money.json is shared (schemas/**)');
    changed('other/common/money.json');
    expect((await validate()).log).toContain('0 of 2 skills changed');
  });

  it('succeeds, and says so, when nothing that could be tested has changed', async () => {
    github.on(FILES, () => ({ body: [{ filename: 'README.md', status: 'modified' }] }));
    const result = await run(pullRequest(), { 'api-key': KEY, 'changed-only': 'true' });
    expect(result).toMatchObject({ code: 0, outputs: { conclusion: 'success' } });
    expect(result.log).toContain('0 of 1 skills changed');
    expect(platform.received()).toEqual([]);
  });

  describe('that bring foreign code to the secrets', () => {
    const git = (...parameters: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...parameters], { cwd: workspace });
    beforeEach(() => {
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'x');
    });
    const target = pullRequest('pull_request_target', 'someone/skills');

    it('the key is not spent', async () => {
      github.on(HEADS, () => ({ body: [] }));
      github.on(COMPARE, () => ({ body: { status: 'diverged' } }));
      const result = await run(target, { 'api-key': KEY });
      expect(result.code).toBe(2);
      expect(result.annotations.map(({ message }) => message).join()).toContain('allow-untrusted-code');
      expect(platform.received()).toEqual([]);
    });

    it('unless the commit is on a branch of the repository', async () => {
      github.on(HEADS, () => ({ body: [{ name: 'main' }] }));
      expect(await run(target, { 'api-key': KEY })).toMatchObject({ code: 0, outputs: { conclusion: 'success' } });
    });

    it('or somebody allows it outright', async () => {
      const result = await run(target, { 'api-key': KEY, 'allow-untrusted-code': 'true' });
      expect(result).toMatchObject({ code: 0 });
      expect(result.annotations).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ level: 'warning', message: expect.stringContaining('pull_request_target') }),
        ]),
      );
    });
  });
});
