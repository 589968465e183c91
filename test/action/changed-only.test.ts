import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { commitAll, git } from '../support/git-checkout.ts';
import { type FakeGitHub, startGitHub } from '../support/github-api.ts';
import { operations, pullRequest } from '../support/github-events.ts';
import { runAction } from '../support/runner.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const expected = 'expect: { json: { merchant: X, total: 1 }';
const files: Record<string, string> = {
  ...receiptSkill('skills/receipts'),
  ...receiptSkill('skills/others'),
  ...receiptSkill('skills/attached'),
  'fixtures/shop.txt': 'x',
  'prompts/p.md': 'Read it',
  'compare/rules.yaml': '- { path: total, as: number, abs: 0.01 }\n',
  'evals/receipts/a.eval.yaml': `version: 1
cases:
  - id: corner-shop
    inputs: { receipt: { path: ../../fixtures/shop.txt } }
    run: { prompt_file: ../../prompts/p.md, skills: [../../skills/attached] }
    ${expected}, compare_file: ../../compare/rules.yaml }
`,
  'evals/receipts/broken.eval.yaml': 'version: 1\ncases: [\n',
  'evals/receipts/evals.json': '{"evals": []}',
  'evals/by-name.eval.yaml': `version: 1
skill: ../skills/others
cases:
  - id: named
    inputs: { receipt: { path: ../fixtures/named.txt } }
    ${expected} }
`,
  'fixtures/named.txt': 'x',
  'known.json': '{"skills": []}',
  'vlmrun-skills.yaml': 'version: 1\nknown-findings: known.json\nshared: [templates, "schemas/*.json"]\n',
};

describe('changed-only', () => {
  let github: FakeGitHub;
  let workspace = '';

  beforeEach(async () => {
    [github, workspace] = [await startGitHub(), await createWorkspace(files)];
    git(workspace, 'init', '-q');
    github.deny('GET /user');
    github.on(operations.comments, () => ({ body: [] }));
    github.on(operations.comment, () => ({ body: { id: 1 } }));
  });
  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await github.close();
  });

  /** What the log says about the selection, and its skills. */
  const select = async (file: string, inputs: Record<string, string> = {}) => {
    github.on(operations.files, () => ({ body: [{ filename: file, status: 'modified' }] }));
    const result = await runAction({
      workspace,
      event: pullRequest(),
      token: 'ghs_token-of-the-job',
      inputs: { 'changed-only': 'true', 'fail-on': 'never', ...inputs },
      env: { GITHUB_API_URL: github.url },
    });
    const { skills } = JSON.parse(await readFile(result.outputs['results-path'] ?? '', 'utf8'));
    const reason = /Changed only: (.*)\./.exec(result.log)?.[1] ?? result.log;
    return { skills: skills.map(({ name }: { name: string }) => name).sort(), reason };
  };
  const all = ['attached', 'others', 'receipts'];

  it.each([
    ['skills/others/resources/new.md', ['others']],
    ['evals/receipts/a.eval.yaml', ['receipts']],
    ['evals/receipts/broken.eval.yaml', ['receipts']],
    ['evals/receipts/deleted.eval.yaml', ['receipts']],
    ['evals/receipts/files/deleted.pdf', ['receipts']],
    ['evals/receipts/evals.json', ['receipts']],
    ['evals/others/deleted.eval.yaml', ['others']],
    ['evals/by-name.eval.yaml', ['others']],
    ['fixtures/named.txt', ['others']],
    ['fixtures/shop.txt', ['receipts']],
    ['prompts/p.md', ['receipts']],
    ['compare/rules.yaml', ['receipts']],
    ['skills/attached/schema.json', ['attached', 'receipts']],
    ['evals/gone.eval.yaml', all],
    ['evals/unknown/x.eval.json', all],
    ['known.json', all],
    ['vlmrun-skills.yaml', all],
    ['templates/deep/a.md', all],
    ['schemas/money.json', all],
    ['schemas/money.md', []],
    ['README.md', []],
    ['docs/x.eval.yaml', []],
  ])('counts %s as a change of %j', async (file, expectedSkills) => {
    const { skills, reason } = await select(file);
    expect(skills, reason).toEqual(expectedSkills);
  });

  it('counts a fixture that is gone', async () => {
    await rm(join(workspace, 'fixtures/shop.txt'));
    expect((await select('fixtures/shop.txt')).skills).toEqual(['receipts']);
  });

  it('knows that a suite belongs to a skill that nobody asked for', async () => {
    const inputs = { skills: 'skills/receipts' };
    expect((await select('evals/by-name.eval.yaml', inputs)).skills).toEqual([]);
    expect((await select('evals/others/new.eval.yaml', inputs)).skills).toEqual([]);
    expect((await select('evals/gone.eval.yaml', inputs)).skills).toEqual(['receipts']);
  });

  it('counts a skill in a checkout of its own', async () => {
    commitAll(join(workspace, 'skills/attached'));
    expect((await select('README.md')).skills).toEqual(['attached']);
  });

  it.each(['{templates,x}/**', '[ab].md', '!templates', 'templates\\**'])(
    'refuses the glob %s rather than match nothing by it',
    async (glob) => {
      await writeFile(join(workspace, 'vlmrun-skills.yaml'), `version: 1\nshared: [${JSON.stringify(glob)}]\n`);
      const { code, annotations } = await runAction({ workspace, event: pullRequest(), inputs: {} });
      expect(code).toBe(2);
      expect(annotations[0]?.message).toContain('The glob');
      expect(annotations[0]?.properties).toMatchObject({ file: 'vlmrun-skills.yaml', line: '2', col: '10' });
    },
  );

  it('asks git where a script of a job has no token', async () => {
    commitAll(workspace);
    git(workspace, 'checkout', '-qb', 'topic');
    await writeFile(join(workspace, 'skills/others/SKILL.md'), `${files['skills/others/SKILL.md']}\nMore.\n`);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'octo-org/skills' };
    const run = await runCommand(['validate', '--changed-only'], { cwd: workspace, env });
    expect(`${run.stdout}${run.stderr}`).toContain('1 of 3 skills changed since the default branch');
  });
});
