import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import { type FakeGitHub, startGitHub } from '../support/github-api.ts';
import { operations, pullRequest } from '../support/github-events.ts';
import { key, receiptScenario, testedSkill } from '../support/receipts.ts';
import { type RunOptions, runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { createWorkspace } from '../support/workspace.ts';

const bot = { login: 'github-actions[bot]', type: 'Bot' };
const ISSUES = 'GET /repos/{owner}/{repo}/issues';

describe('on a pull request whose comments are kept', () => {
  let github: FakeGitHub;
  let platform: Simulator;
  let workspace = '';
  let stored: { id: number; body: string; user: typeof bot }[] = [];

  beforeEach(async () => {
    [github, platform] = [await startGitHub(), await simulate(receiptScenario('receipts'))];
    workspace = await createWorkspace(testedSkill('skills/receipts'));
    stored = [];
    github.deny('GET /user');
    github.on(operations.files, () => ({ body: [] }));
    github.on(operations.comments, () => ({ body: stored }));
    github.on(operations.comment, ({ body }) => {
      stored.push({ id: stored.length + 1, body: String(body.body), user: bot });
      return { body: { id: stored.length } };
    });
    github.on(operations.updateComment, ({ path, body }) => {
      const comment = stored.find(({ id }) => id === Number(path.comment_id));
      if (comment) comment.body = String(body.body);
      return { body: { id: Number(path.comment_id) } };
    });
    github.on(operations.checkRun, () => ({ body: { id: 1 } }));
  });
  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await Promise.all([github.close(), platform.close()]);
  });

  const run = (inputs: Record<string, string> = {}, { env, ...options }: Partial<RunOptions> = {}) =>
    runAction({
      workspace,
      event: pullRequest(),
      token: 'ghs_token-of-the-job',
      inputs: {
        command: 'test',
        'base-url': platform.url,
        'requests-per-minute': 'unlimited',
        'api-key': key,
        ...inputs,
      },
      env: { GITHUB_API_URL: github.url, ...env },
      ...options,
    });

  it('gives each leg a comment of its own, and each of them the same one again', async () => {
    const legs: [Record<string, string>, Partial<RunOptions>][] = [
      [{ shard: '1/2' }, {}],
      [{ shard: '2/2' }, {}],
      [{ cases: 'right' }, {}],
      [{ cases: 'wrong' }, {}],
      [{ 'service-tier': 'flex' }, {}],
      [{}, { env: { RUNNER_OS: 'Windows' } }],
      [{}, { matrix: { model: 'pro', os: 'ubuntu' } }],
      [{}, { matrix: { model: 'fast', os: 'ubuntu' } }],
      [{}, {}],
    ];
    for (const leg of legs) await run(...leg);
    expect(stored).toHaveLength(legs.length);
    await run({}, { matrix: { os: 'ubuntu', model: 'fast' }, env: { GITHUB_RUN_NUMBER: '13' } });
    expect(stored).toHaveLength(legs.length);
  });

  it('names a check run after the leg, and warns of no input that sets itself', async () => {
    const result = await run({ 'check-run': 'true' }, { matrix: { os: 'ubuntu', shard: '1/2' } });
    const check = github.requests.find(({ operation }) => operation === operations.checkRun);
    expect(check?.body.name).toBe('VLM Run skills: test (ubuntu, 1/2)');
    expect(result.log).not.toContain('matrix');
  });

  it('shows the skill, also when it is the only one, and where the reports are on GitHub', async () => {
    await run();
    const body = stored[0]?.body ?? '';
    expect(body).toContain('| Skill | Conclusion | Passed | Findings |');
    expect(body).toContain('| `receipts` | failure | 1/2 | 0 |');
    expect(body).toContain('[artifacts](https://github.com/octo-org/skills/actions/runs/4711#artifacts)');
    expect(body).not.toContain('vlmrun-report');
  });

  it('does not leave a comment as it is when a later run stops, and creates none for that', async () => {
    const stop = () => run({ skills: 'nowhere/*' }, { env: { GITHUB_RUN_NUMBER: '13' } });
    await stop();
    expect(stored).toEqual([]);
    await run({ skills: 'skills/*' });
    await rmSkills();
    const result = await run({ skills: 'skills/*' }, { env: { GITHUB_RUN_NUMBER: '13' } });
    expect(result).toMatchObject({ code: 2, outputs: { conclusion: 'failure' } });
    expect(result.summary).toMatch(/^## ❌ The run stopped: its set-up is not right\n\n- skills: the pattern/);
    expect(stored).toHaveLength(1);
    expect(stored[0]?.body).toContain('The run stopped');
    expect(stored[0]?.body).toContain('matches no skill');
  });
  const rmSkills = async () => {
    const { rm } = await import('node:fs/promises');
    await rm(join(workspace, 'skills'), { recursive: true });
  };

  it('shows no key and no markup of a mistake in the configuration', async () => {
    await writeFile(join(workspace, 'vlmrun-skills.yaml'), `version: 1\n"<img src=x> @octocat ${key}": 1\n`);
    const { summary } = await run();
    expect(summary).toContain('The configuration has 1 mistake');
    expect(summary).not.toMatch(/<img|@octocat/);
    expect(summary).not.toContain(key);
  });

  it('tells the issue about failing runs when a schedule stops', async () => {
    github.on(ISSUES, () => ({ body: [] }));
    github.on('GET /repos/{owner}/{repo}/actions/runs/{run_id}', () => ({
      body: { id: 4711, workflow_id: 8, run_number: 12, event: 'schedule' },
    }));
    github.on('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', () => ({
      body: { total_count: 1, workflow_runs: [{ id: 11, run_number: 11, conclusion: 'failure' }] },
    }));
    github.on('POST /repos/{owner}/{repo}/issues', () => ({ body: { number: 4 } }));
    const matrix = { model: 'pro' };
    await run({ 'api-key': '', 'notify-issue': 'true' }, { event: { name: 'schedule' }, matrix });
    expect(github.requests.at(-1)).toMatchObject({
      operation: 'POST /repos/{owner}/{repo}/issues',
      body: { title: 'VLM Run skills fail: Skills (pro)', body: expect.stringContaining('api-key is missing') },
    });
  });

  it('says each request and each decision where debug logging is on', async () => {
    const { log, written } = await run({}, { env: { RUNNER_DEBUG: '1' } });
    for (const line of [
      /GitHub: GET \/repos\/octo-org\/skills\/issues\/7\/comments\?per_page=100: 200 after \d+ ms/,
      /GitHub: POST \/repos\/octo-org\/skills\/issues\/7\/comments: 201 after \d+ ms/,
      /Comment: auto after failure on pull_request: create/,
      /Comment: on pull request #7/,
      /Comment: created \(key [0-9a-f]{16}\)/,
    ])
      expect(log).toMatch(line);
    expect(written).not.toContain('ghs_token-of-the-job');
    expect((await run()).log).not.toContain('GitHub: GET');
  });
});
