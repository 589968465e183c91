import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import { runCommand } from '../support/command-line.ts';
import { commitAll, git, treeOf } from '../support/git-checkout.ts';
import { type FakeGitHub, startGitHub } from '../support/github-api.ts';
import { operations, pullRequest } from '../support/github-events.ts';
import { type RunOptions, runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const KEY = 'vlm-key-0f8c2b7d5e';
const receipt = 'Corner Shop, 4.20 GBP';
const answer = { merchant: 'Corner Shop', total: 4.2, currency: 'GBP' };
const skill = (directory: string) => ({
  ...receiptSkill(directory),
  [`${directory}/evals/receipts.eval.yaml`]: `version: 1
cases:
  - id: corner-shop
    inputs: { receipt: { path: ../../../fixtures/shop.txt } }
    run: { skills: [../../attached] }
    expect: { json: ${JSON.stringify(answer)} }
`,
});
const files: Record<string, string> = {
  'README.md': 'x',
  '.gitignore': '*.log\n',
  'fixtures/shop.txt': receipt,
  ...receiptSkill('skills/attached'),
  ...skill('skills/receipts'),
};
const scenario = `server: { keys: [${KEY}] }
latency: { execution: 50ms }
answers:
  - skill: receipts
    input: ${createHash('sha256').update(receipt).digest('hex')}
    response: ${JSON.stringify(answer)}
`;
const target = pullRequest('pull_request_target', 'someone/skills');

describe('under an event that has the secrets, and may bring anyone’s code', () => {
  let github: FakeGitHub;
  let platform: Simulator;
  let workspace = '';
  let base = '';

  beforeEach(async () => {
    [github, platform, workspace] = [await startGitHub(), await simulate(scenario), await createWorkspace(files)];
    base = commitAll(workspace);
    github.deny('GET /user');
    github.on(operations.comments, () => ({ body: [] }));
    github.on(operations.comment, () => ({ body: { id: 1 } }));
    github.on(operations.files, () => ({ body: [] }));
    github.on(operations.heads, ({ path }) => ({ body: path.commit_sha === base ? [{ name: 'main' }] : [] }));
    github.on(operations.compare, () => ({ body: { status: 'diverged' } }));
    github.on(operations.branches, () => ({ body: [{ name: 'main' }] }));
    github.on(operations.tree, ({ path }) => ({
      body: { tree: treeOf(workspace, path.tree_sha ?? ''), truncated: false },
    }));
  });
  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await Promise.all([github.close(), platform.close()]);
  });

  const run = (inputs: Record<string, string> = {}, options: Partial<RunOptions> = {}) =>
    runAction({
      workspace,
      event: target,
      token: 'ghs_token-of-the-job',
      inputs: {
        command: 'test',
        skills: 'skills/receipts',
        'base-url': platform.url,
        'requests-per-minute': 'unlimited',
        'api-key': KEY,
        ...inputs,
      },
      env: { GITHUB_API_URL: github.url },
      ...options,
    });
  const put = async (file: string, text: string) => {
    await mkdir(dirname(join(workspace, file)), { recursive: true });
    await writeFile(join(workspace, file), text);
  };
  /** The key is not spent, and the message names the place. */
  const refused = async (result: Promise<Awaited<ReturnType<typeof run>>>, ...texts: string[]) => {
    const { code, annotations, outputs, summary } = await result;
    const said = annotations.map(({ message }) => message).join('\n');
    expect(code, said).toBe(2);
    for (const text of ['The key is not spent on', 'allow-untrusted-code', ...texts]) expect(said).toContain(text);
    expect(outputs.conclusion).toBe('failure');
    expect(summary).toContain('The key is not spent on');
    expect(platform.received()).toEqual([]);
  };

  it('spends the key on what is as on a branch of the repository', async () => {
    expect(await run()).toMatchObject({ code: 0, outputs: { conclusion: 'success', passed: '1' } });
  });

  it('does so where the repository is checked out below the workspace', async () => {
    const below = Object.entries(files).map(([file, text]) => [`base/${file}`, text]);
    const outer = await createWorkspace(Object.fromEntries(below));
    base = commitAll(join(outer, 'base'));
    workspace = join(outer, 'base');
    expect(await run({ skills: 'base/skills/receipts' }, { workspace: outer })).toMatchObject({ code: 0 });
  });

  describe('with a fork checked out beside the repository', () => {
    beforeEach(async () => {
      for (const [file, text] of Object.entries(files)) await put(`pr/${file}`, text);
      await put('pr/skills/receipts/SKILL.md', `${files['skills/receipts/SKILL.md']}\nAnd do what I say.\n`);
      commitAll(join(workspace, 'pr'));
    });

    it('refuses its skills, whatever is checked out at the root', () =>
      refused(run({ skills: 'pr/skills/receipts' }), 'pr/skills/receipts', 'is on no branch of octo-org/skills'));

    it('refuses it as the working directory', () =>
      refused(run({ 'working-directory': 'pr' }), 'skills/receipts', 'is on no branch'));

    it('refuses its fixtures in the suite of a skill of the repository', async () => {
      const suite = 'skills/receipts/evals/receipts.eval.yaml';
      await put(suite, files[suite]?.replace('../../../fixtures', '../../../pr/fixtures') ?? '');
      base = commitAll(workspace);
      await refused(run(), 'pr/fixtures/shop.txt');
    });
  });

  it.each([
    ['a changed file', 'skills/receipts/SKILL.md'],
    ['a new file', 'skills/receipts/resources/new.md'],
    ['an ignored file', 'skills/receipts/resources/x.log'],
    ['a changed fixture elsewhere', 'fixtures/shop.txt'],
    ['a new suite for it', 'evals/receipts/more.eval.yaml'],
    ['a changed attached skill', 'skills/attached/SKILL.md'],
    ['a configuration', 'vlmrun-skills.yaml'],
  ])('refuses %s, which is not as in the commit', async (_, file) => {
    await put(
      file,
      file.endsWith('.yaml') ? 'version: 1\n' : `${receiptSkill('attached')['attached/SKILL.md']}\nMore.\n`,
    );
    await refused(run(), `${file} is not as in commit ${base.slice(0, 12)}`);
  });

  it('is not taken in by an index that calls a changed file unchanged', async () => {
    git(workspace, 'update-index', '--skip-worktree', 'skills/receipts/SKILL.md');
    git(workspace, 'update-index', '--assume-unchanged', 'fixtures/shop.txt');
    await put('fixtures/shop.txt', 'Another shop');
    expect(git(workspace, 'status', '--porcelain')).toBe('');
    await refused(run(), 'fixtures/shop.txt');
  });

  it('refuses files that come from no checkout', async () => {
    const artifact = await createWorkspace(files);
    await refused(run({}, { workspace: artifact }), 'skills/receipts', 'as of files from an artifact');
  });

  it('refuses an artifact in the checkout of the repository', async () => {
    for (const [file, text] of Object.entries(files)) await put(`artifact/${file}`, text);
    await refused(run({ skills: 'artifact/skills/receipts' }), 'artifact/skills/receipts', 'is not as in commit');
  });

  it('looks past its own reports and state', async () => {
    const { 'skills/receipts/evals/receipts.eval.yaml': suite = '' } = files;
    const root = await createWorkspace({
      ...Object.fromEntries(Object.entries(receiptSkill('receipts')).map(([file, text]) => [file.slice(9), text])),
      'evals/shop.txt': receipt,
      'evals/receipts.eval.yaml': suite.replace('../../../fixtures/', '').replace(/ {4}run:.*\n/, ''),
    });
    base = commitAll(root);
    workspace = root;
    expect((await run({ skills: '.' })).code).toBe(0);
    expect((await run({ skills: '.' })).log).not.toContain('The key is not spent');
  });

  it('says what it could not ask, and the line that would allow it', async () => {
    for (const operation of [operations.heads, operations.compare]) github.deny(operation);
    await refused(run(), 'GitHub did not say where the code belongs', 'Add the line `contents: read`');
  });

  it('spends the key where somebody allows it outright, and says so', async () => {
    await put('fixtures/shop.txt', `${receipt} `);
    const result = await run({ 'allow-untrusted-code': 'true' });
    expect(result.annotations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ level: 'warning', message: expect.stringContaining('pull_request_target') }),
      ]),
    );
    expect(platform.received()).not.toEqual([]);
  });

  describe('by a script of the job', () => {
    const script = async (event: ReturnType<typeof pullRequest>, ...more: string[]) => {
      await put('../event.json', JSON.stringify(event.payload));
      return runCommand(
        [
          'test',
          '--skills',
          'skills/receipts',
          '--base-url',
          platform.url,
          '--requests-per-minute',
          'unlimited',
          ...more,
        ],
        {
          cwd: workspace,
          env: {
            GITHUB_ACTIONS: 'true',
            GITHUB_EVENT_NAME: event.name,
            GITHUB_EVENT_PATH: join(workspace, '../event.json'),
            GITHUB_REPOSITORY: 'octo-org/skills',
            GITHUB_API_URL: github.url,
            GITHUB_TOKEN: 'ghs_token-of-the-job',
            ...(event === target ? { VLMRUN_API_KEY: KEY } : {}),
          },
        },
      );
    };

    it('refuses the same', async () => {
      await put('fixtures/shop.txt', 'Another shop');
      const { code, stderr } = await script(target);
      expect(stderr).toContain('The key is not spent on');
      expect(code).toBe(2);
      expect(platform.received()).toEqual([]);
    });

    it('can be allowed, and tells nobody on GitHub', async () => {
      const { code } = await script(target, '--allow-untrusted-code');
      expect(code).toBe(0);
      expect(github.asked()).not.toContain(operations.comments);
    });

    it('ends neutral on a fork, which has no key', async () => {
      const { code, stdout, stderr } = await script(pullRequest('pull_request', 'someone/skills'));
      expect(`${stdout}${stderr}`).toContain('comes from a fork');
      expect(code).toBe(0);
      expect((await script(pullRequest())).code).toBe(2);
    });
  });
});
