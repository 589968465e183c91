import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import { type FakeGitHub, startGitHub } from '../support/github-api.ts';
import { operations, pullRequest } from '../support/github-events.ts';
import { runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { allBytes, createWorkspace, receiptSkill } from '../support/workspace.ts';

const KEY = 'vlm-key-0f8c2b7d5e';
const TOKEN = 'ghs_token-of-the-job';
const { files: FILES, comments: COMMENTS, comment: COMMENT } = operations;

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

describe('on pull requests', () => {
  let github: FakeGitHub;
  let platform: Simulator;
  let workspace = '';

  beforeEach(async () => {
    [github, platform, workspace] = [await startGitHub(), await simulate(scenario), await createWorkspace(files)];
    github.deny('GET /user');
    github.on(COMMENTS, () => ({ body: [] }));
    github.on(COMMENT, () => ({ body: { id: 1 } }));
    github.on(FILES, () => ({ body: [] }));
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
    // But for what the pull request changes, which any token may read.
    expect(github.asked()).toEqual([FILES]);
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
    changed('README.md');
    const nothing = await validate();
    expect(nothing).toMatchObject({ code: 0, outputs: { conclusion: 'success' } });
    const reason = 'Nothing changed: 0 of 2 skills changed since pull request #7.';
    expect(nothing.summary).toContain(reason.replace('#', '\\#'));
    const results = JSON.parse(await readFile(nothing.outputs['results-path'] ?? '', 'utf8'));
    expect(results.reasons).toEqual([reason]);
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
    const comment = github.requests.find(({ operation }) => operation === COMMENT);
    expect(comment?.body.body).toContain('Nothing changed: 0 of 1 skills changed since pull request \\#7.');
    expect(platform.received()).toEqual([]);
  });

  describe('draw the state graph', () => {
    const changed = (...names: string[]) =>
      github.on(FILES, () => ({ body: names.map((filename) => ({ filename, status: 'modified' })) }));
    const validate = (inputs = {}) => run(pullRequest(), { command: 'validate', skills: '', ...inputs });

    it.each(['true', 'false'])('of a skill whose execution config has changed, with changed-only: %s', async (only) => {
      changed('skills/others/vlmrun.yaml', 'skills/receipts/SKILL.md');
      const { summary, outputs } = await validate({ 'changed-only': only });
      expect(summary).toMatch(/State graph of <code>others<\/code><\/summary>\s+```mermaid\nstateDiagram-v2/);
      expect(summary).not.toContain('State graph of <code>receipts');
      expect(await readFile(`${outputs['report-directory']}/summary.md`, 'utf8')).toBe(summary);
    });

    it('of none when GitHub does not say what has changed, and warn nobody', async () => {
      github.deny(FILES);
      const result = await validate();
      expect(result.summary).not.toContain('State graph');
      expect(result.annotations.filter(({ message }) => message.includes('changed'))).toEqual([]);
    });
  });
});
