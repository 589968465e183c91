import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locallyChangedFiles } from '../../../src/github/changed-files.ts';
import { changedSkills, unownedSuites } from '../../../src/github/changed-skills.ts';
import { headCommit } from '../../../src/github/git.ts';

const skills = [
  { directory: 'skills/invoice', alsoTouchedBy: ['evals/invoice', 'suites/all.eval.yaml'] },
  { directory: 'skills/invoice-lines', alsoTouchedBy: [] },
  { directory: 'skills/referral', alsoTouchedBy: ['suites/all.eval.yaml', 'skills/invoice'] },
];
const select = (files: string[], { prefix = '', shared = [] as string[], named = [] as string[] } = {}) =>
  changedSkills({
    changed: { kind: 'files', files, since: 'main' },
    skills,
    prefix,
    shared: { files: named, globs: shared },
  }).directories;
const nothing = { files: [], globs: [] };

describe('changedSkills', () => {
  it.each([
    [['skills/invoice/SKILL.md'], ['skills/invoice', 'skills/referral']],
    [['skills/invoice-lines/resources/a b.md'], ['skills/invoice-lines']],
    [['skills/invoic'], []],
    [['skills/invoice'], ['skills/invoice', 'skills/referral']],
    [['evals/invoice/files/acme.pdf'], ['skills/invoice']],
    [['suites/all.eval.yaml'], ['skills/invoice', 'skills/referral']],
    [['README.md'], []],
    [[], []],
  ])('%j touches %j', (files, expected) => {
    expect(select(files)).toEqual(expected);
  });

  it.each([
    ['schemas/**', 'schemas/common/money.json', true],
    ['schemas/', 'schemas/common/money.json', true],
    ['schemas', 'schemas/common/money.json', true],
    ['schemas/*', 'schemas/common/money.json', true],
    ['schemas/*.json', 'schemas/common/money.json', false],
    ['/schemas/**', 'schemas/common/money.json', true],
    ['.', 'anything', true],
    ['Schemas', 'schemas/common/money.json', false],
    ['**/*.schema.json', 'a.schema.json', true],
    ['**/*.schema.json', 'x/y/a.schema.json', true],
    ['prompt?.md', 'prompt1.md', true],
    ['prompt?.md', 'prompt.md', false],
    ['a.b', 'aXb', false],
    ['.github/workflows/skills.yml', '.github/workflows/skills.yml', true],
    ['./vlmrun-skills.yaml', 'vlmrun-skills.yaml', true],
  ])('what %s shares is touched by %s: %s', (glob, file, expected) => {
    expect(select([file], { shared: [glob] }).length === skills.length).toBe(expected);
  });

  it('reads paths from the working directory, and files from the root', () => {
    expect(select(['packages/ai/skills/invoice-lines/SKILL.md'], { prefix: 'packages/ai' })).toEqual([
      'skills/invoice-lines',
    ]);
    expect(select(['skills/invoice-lines/SKILL.md'], { prefix: 'packages/ai' })).toEqual([]);
    expect(select(['.github/w.yml'], { prefix: 'packages/ai', shared: ['../../.github/w.yml'] })).toHaveLength(3);
    expect(select(['.github/w.yml'], { prefix: 'packages/ai', named: ['../../.github/w.yml'] })).toHaveLength(3);
    expect(select(['packages/ai/known [1].json'], { prefix: 'packages/ai', named: ['known [1].json'] })).toHaveLength(
      3,
    );
    expect(select(['README.md'], { prefix: 'packages/ai', shared: ['**/*.md'] })).toEqual([]);
    expect(select(['packages/ai/a/b.md'], { prefix: 'packages/ai', shared: ['**/*.md'] })).toHaveLength(3);
  });

  it('takes the working directory itself for a skill that everything below touches', () => {
    const changed = { kind: 'files', files: ['docs/a.md'], since: 'main' } as const;
    const root = [{ directory: '.', alsoTouchedBy: [] }];
    expect(changedSkills({ changed, skills: root, prefix: '', shared: nothing }).directories).toEqual(['.']);
  });

  it('counts a submodule or link that leads to what a skill depends on', () => {
    expect(select(['evals'])).toEqual(['skills/invoice']);
  });

  it('counts a skill in another checkout, of which the change says nothing', () => {
    const changed = { kind: 'files', files: [], since: 'main' } as const;
    const elsewhere = [...skills, { directory: 'vendor/x', alsoTouchedBy: [], elsewhere: true }];
    const selected = changedSkills({ changed, skills: elsewhere, prefix: '', shared: nothing });
    expect(selected.directories).toEqual(['vendor/x']);
  });

  it('selects all for a suite that belongs to none of them', () => {
    const files = ['evals/invoice/a.eval.yaml', 'evals/gone.eval.yaml', 'docs/b.eval.yaml', 'suites/all.eval.yaml'];
    const unowned = unownedSuites({ suites: files, skills, prefix: '', directories: ['evals'] });
    expect(unowned).toEqual(['evals/gone.eval.yaml']);
    const changed = { kind: 'files', files, since: 'main' } as const;
    expect(changedSkills({ changed, skills, prefix: '', shared: nothing, unowned })).toMatchObject({
      directories: skills.map(({ directory }) => directory),
      reason: expect.stringContaining('evals/gone.eval.yaml'),
    });
  });

  it('selects all, and says why, when everything counts as changed', () => {
    const selected = changedSkills({
      changed: { kind: 'everything', reason: 'r' },
      skills,
      prefix: '',
      shared: nothing,
    });
    expect(selected).toEqual({ directories: skills.map((s) => s.directory), reason: 'every skill: r' });
  });
});

describe('in a checkout without an event', () => {
  let cwd = '';
  const git = (...parameters: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...parameters], { cwd, stdio: 'pipe' });
  const put = async (file: string, text = 'x') => {
    await mkdir(join(cwd, dirname(file)), { recursive: true });
    await writeFile(join(cwd, file), text);
  };

  beforeAll(async () => {
    cwd = await realpath(await mkdtemp(join(tmpdir(), 'changed-')));
    git('init', '-q', '-b', 'main');
    await put('kept.md');
    await put('moved.md', 'long enough to be recognised\n'.repeat(5));
    await put('gone.md');
    git('add', '.');
    git('commit', '-qm', 'first');
    git('checkout', '-qb', 'topic');
    git('mv', 'moved.md', 'here.md');
    git('rm', '-q', 'gone.md');
    await put('naïve "name".md');
    git('add', '.');
    git('commit', '-qm', 'second');
    await put('kept.md', 'changed, not committed');
    await put('new.md');
  });
  afterAll(() => rm(cwd, { recursive: true, force: true }));

  it('counts commits, uncommitted and new files, both names of a renamed one and deleted ones', async () => {
    expect(await locallyChangedFiles(cwd)).toEqual({
      kind: 'files',
      files: ['gone.md', 'here.md', 'kept.md', 'moved.md', 'naïve "name".md', 'new.md'],
      since: 'the default branch',
    });
    expect(await headCommit(cwd)).toMatch(/^[0-9a-f]{40}$/);
  });

  it('counts everything outside a repository', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'no-repository-'));
    expect(await locallyChangedFiles(elsewhere)).toMatchObject({ kind: 'everything' });
    expect(await headCommit(elsewhere)).toBeUndefined();
    await rm(elsewhere, { recursive: true });
  });
});
