import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { bundleDigest, bundleSkill } from '../../../src/skill/bundle.ts';
import { ignoredAt, ignoreProblem, parseIgnoreFile } from '../../../src/skill/ignore-file.ts';
import { readSkill } from '../../../src/skill/read.ts';
import { createWorkspace } from '../../support/workspace.ts';

const at = (text: string, path: string, directory = false) => ignoredAt(parseIgnoreFile(text), path, directory);

describe('a pattern', () => {
  it.each<[string, string, string | undefined]>([
    ['', 'a', undefined],
    ['# a', '# a', undefined],
    ['\\#a', '#a', '#a'],
    ['notes.md', 'notes.md', 'notes.md'],
    ['notes.md', 'a/b/notes.md', 'a/b/notes.md'],
    ['/notes.md', 'a/notes.md', undefined],
    ['/notes.md', 'notes.md', 'notes.md'],
    ['a/notes.md', 'b/a/notes.md', undefined],
    ['tested/', 'tested/results.json', 'tested'],
    ['tested/', 'tested', undefined],
    ['/tested/', 'a/tested/x', undefined],
    ['*.csv', 'a/b.csv', 'a/b.csv'],
    ['*.csv', 'a/b.csv.md', undefined],
    ['a/*', 'a/b/c', 'a/b'],
    ['a/**', 'a/b/c', 'a/b'],
    ['a/**', 'a', undefined],
    ['**/b', 'b', 'b'],
    ['a/**/z', 'a/z', 'a/z'],
    ['a/**/z', 'a/b/c/z', 'a/b/c/z'],
    ['**', 'a/b', 'a'],
    ['a?c', 'abc', 'abc'],
    ['a?c', 'a/c', undefined],
    ['[a-c]x', 'bx', 'bx'],
    ['[!a-c]x', 'bx', undefined],
    ['[^a-c]x', 'dx', 'dx'],
    ['[]-]x', ']x', ']x'],
    ['[a-]x', '-x', '-x'],
    ['[[:digit:]]x', '7x', '7x'],
    ['[[:digit:]]x', 'ax', undefined],
    ['[[:nothing:]]x', 'ax', undefined],
    ['[abc', '[abc', undefined],
    ['a\\', 'a\\', undefined],
    ['a\\*', 'a*', 'a*'],
    ['a\\*', 'ab', undefined],
    ['a  ', 'a', 'a'],
    ['a\\ ', 'a ', 'a '],
    ['a\r', 'a', 'a'],
    ['größe?', 'größeñ', 'größeñ'],
    ['*\n!keep.md', 'keep.md', undefined],
    ['*\n!keep.md', 'other.md', 'other.md'],
    ['a/\n!a/keep.md', 'a/keep.md', 'a'],
    ['!a\na', 'a', 'a'],
    ['\\!a', '!a', '!a'],
  ])('%j on %s', (text, path, expected) => {
    expect(at(text, path)).toBe(expected);
  });

  it('means what git means by it', async () => {
    const cwd = await createWorkspace({ 'a.txt': '' });
    const git = (...args: string[]) => execFileSync('git', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    git('init', '-q');
    const paths = ['a', 'b.md', 'ab', 'a-b', 'd/a', 'd/b.md', 'd/e/a', 'd/e/f/b.md', 'e/a', 'x y', '[a]', 'a!b'];
    for (const path of paths) {
      if (path !== 'a') mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), '');
    }
    // `**` stands alone between slashes: elsewhere git before 2.40 decides by where the pattern lies in memory.
    const piece = fc.constantFrom('a', 'b', 'd', 'e', 'f', '*', '?', '.md', '[ab]', '[!a]', '[a-d]', '\\', '!', '-');
    const name = fc.oneof(
      fc.constant('**'),
      fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('').replaceAll('**', '*')),
    );
    const line = fc
      .tuple(fc.constantFrom('', '!', '/', '!/'), fc.array(name, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([start, names, slash]) => `${start}${names.join('/')}${slash ? '/' : ''}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const text = `${lines.join('\n')}\n`;
        writeFileSync(join(cwd, '.gitignore'), text);
        const listed = git('ls-files', '-z', '--others', '--exclude-standard').toString().split('\0');
        const rules = parseIgnoreFile(text);
        const kept = paths.filter((path) => ignoredAt(rules, path, false) === undefined);
        expect(kept.sort()).toEqual(paths.filter((path) => listed.includes(path)).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('takes no longer for being made to', () => {
    const rules = parseIgnoreFile(`${'*a'.repeat(90)}b\n${'**/'.repeat(60)}b\n`);
    const started = performance.now();
    expect(ignoredAt(rules, `${'a'.repeat(250)}/${'x/'.repeat(30)}a`, false)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('a skill with a .vlmrunignore', () => {
  const manifest = '---\nname: a\ndescription: Reads invoices.\n---\n';
  const skillIn = async (files: Readonly<Record<string, string>>) => {
    const cwd = await createWorkspace(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`a/${path}`, text])),
    );
    return { cwd, skill: await readSkill({ cwd, directory: 'a' }) };
  };

  it('leaves out what it names, itself, and nothing that makes it a skill', async () => {
    const { skill } = await skillIn({
      'SKILL.md': manifest,
      'schema.json': '{}',
      'vlmrun.yaml': '',
      'resources/a.json': '{}',
      'tested/results.json': '{}',
      'README.md': 'for people',
      '.vlmrunignore': '*\n!resources/\n!resources/**\n',
    });
    const bundle = await bundleSkill(skill);
    expect(bundle.entries.map(({ path }) => path)).toEqual([
      'SKILL.md',
      'resources/a.json',
      'schema.json',
      'vlmrun.yaml',
    ]);
    expect(bundle.excluded).toEqual([
      { path: '.vlmrunignore', reason: 'of the repository, not of the skill' },
      { path: 'README.md', reason: 'named in .vlmrunignore' },
      { path: 'tested', reason: 'named in .vlmrunignore' },
    ]);
    expect(bundleDigest(skill)).toBe(bundle.digest);
  });

  it('takes nothing back that is always out', async () => {
    const { skill } = await skillIn({
      'SKILL.md': manifest,
      '.env': 'KEY=1',
      'evals/a.json': '{}',
      '.vlmrunignore': '!.env\n!evals/\n',
    });
    expect((await bundleSkill(skill)).entries.map(({ path }) => path)).toEqual(['SKILL.md']);
  });

  it.each<[string, string, string]>([
    ['too many patterns', 'a\n'.repeat(201), 'has more than 200 patterns'],
    ['a pattern that is too long', 'a'.repeat(201), 'has a pattern of more than 200 characters'],
  ])('is not read with %s', async (_name, text, reason) => {
    expect(ignoreProblem(text)).toContain(reason);
    await expect(skillIn({ 'SKILL.md': manifest, '.vlmrunignore': text })).rejects.toThrow(UsageError);
    await expect(skillIn({ 'SKILL.md': manifest, '.vlmrunignore': text })).rejects.toThrow(`a/.vlmrunignore ${reason}`);
  });

  it('is not read when the file is too large, no text, or a link', async () => {
    await expect(skillIn({ 'SKILL.md': manifest, '.vlmrunignore': '#'.repeat(70_000) })).rejects.toThrow(
      'is larger than',
    );
    await expect(skillIn({ 'SKILL.md': manifest, '.vlmrunignore': 'a\0' })).rejects.toThrow('NUL byte');
    const cwd = await createWorkspace({ 'a/SKILL.md': manifest, patterns: 'x' });
    symlinkSync('../patterns', join(cwd, 'a/.vlmrunignore'));
    await expect(readSkill({ cwd, directory: 'a' })).rejects.toThrow('is not a regular file');
  });
});

describe('a repository that is the skill', () => {
  it('bundles the same with and without what this tool writes into it', async () => {
    const skill = { 'SKILL.md': '---\nname: a\ndescription: b\n---\n', 'resources/a.md': 'a' };
    const around = {
      'vlmrun-report/test/results.json': '{}',
      'vlmrun-state/journal.ndjson': '',
      'vlmrun-skills.yaml': 'version: 1',
      'vlmrun-skills.lock.json': '{}',
      '.github/workflows/publish.yml': 'on: push',
    };
    const before = await readSkill({ cwd: await createWorkspace(skill), directory: '.' });
    const after = await readSkill({ cwd: await createWorkspace({ ...skill, ...around }), directory: '.' });
    expect(bundleDigest(after)).toBe(bundleDigest(before));
    const deeper = await createWorkspace({ ...skill, 'resources/vlmrun-skills.yaml': 'an example for the agent' });
    const bundle = await bundleSkill(await readSkill({ cwd: deeper, directory: '.' }));
    expect(bundle.entries.map(({ path }) => path)).toContain('resources/vlmrun-skills.yaml');
  });
});
