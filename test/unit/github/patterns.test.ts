import { mkdir, mkdtemp, glob as nodeGlob, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeGlob, readPatterns } from '../../../src/github/pattern-text.ts';
import { resolvePatterns } from '../../../src/github/patterns.ts';

let cwd = '';
let outside = '';

beforeAll(async () => {
  // A directory whose own name is a pattern.
  cwd = join(await realpath(await mkdtemp(join(tmpdir(), 'patterns-'))), 'odd [a] name*');
  outside = join(dirname(cwd), 'outside');
  const files = [
    'skills/invoice/SKILL.md',
    'skills/invoice/resources/deep/notes.md',
    'skills/referral/SKILL.md',
    'skills/legacy/old/SKILL.md',
    'skills/README.md',
    'empty/other.txt',
    '.hidden/secret/SKILL.md',
    'node/SKILL.md',
  ];
  for (const file of files) {
    await mkdir(join(cwd, dirname(file)), { recursive: true });
    await writeFile(join(cwd, file), '---\n');
  }
  await mkdir(join(outside, 'stolen'), { recursive: true });
  await writeFile(join(outside, 'stolen/SKILL.md'), '---\n');
  await symlink(outside, join(cwd, 'skills/link'), 'junction');
});
afterAll(() => rm(dirname(cwd), { recursive: true, force: true }));

/** Node's own glob stands in for the walker, so that the two are not tested by each other. */
async function discover(directory: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of nodeGlob('**/SKILL.md', { cwd: directory }))
    if (!file.startsWith('.')) found.push(dirname(file).replaceAll('\\', '/'));
  return found.filter((path) => !path.includes('link'));
}

describe('resolvePatterns', () => {
  const resolve = (...patterns: string[]) => resolvePatterns(patterns, { cwd, discover });

  it.each([
    [['skills/*'], ['skills/invoice', 'skills/legacy/old', 'skills/referral']],
    [['./skills/invoice/'], ['skills/invoice']],
    [['skills/invoice/SKILL.md'], ['skills/invoice']],
    [['skills/invoice/resources/**'], ['skills/invoice']],
    [['skills'], ['skills/invoice', 'skills/legacy/old', 'skills/referral']],
    [['**'], ['node', 'skills/invoice', 'skills/legacy/old', 'skills/referral']],
    [
      ['skills/**', '!skills/legacy'],
      ['skills/invoice', 'skills/referral'],
    ],
    [
      ['!skills/legacy', 'skills/**'],
      ['skills/invoice', 'skills/referral'],
    ],
    [
      ['!**/legacy/**', 'skills/*'],
      ['skills/invoice', 'skills/referral'],
    ],
    [['!skills/*/SKILL.md'], ['node', 'skills/legacy/old']],
    [['skills/*', '!skills/*'], []],
    [
      ['skills/inv*', 'skills/referral'],
      ['skills/invoice', 'skills/referral'],
    ],
    [['empty'], ['empty']],
    [['.hidden/secret'], ['.hidden/secret']],
  ])('%j selects %j', async (patterns, expected) => {
    expect(await resolve(...patterns)).toEqual(expected);
  });

  it('names every pattern without a match, and only those', async () => {
    await expect(resolve('skills/*', 'nothing/*', 'skills/invoce', 'emp*', 'skills/README.md/x')).rejects.toMatchObject(
      {
        name: 'UsageError',
        problems: [
          'skills: the pattern "nothing/*" matches no skill',
          'skills: the pattern "skills/invoce" matches no skill',
          'skills: the pattern "emp*" matches no skill',
          'skills: the pattern "skills/README.md/x" matches no skill',
        ],
      },
    );
  });

  it('never follows a link out of the workspace', async () => {
    await expect(resolve('skills/link/*')).rejects.toThrow('matches no skill');
  });

  it.each([['/etc/*'], ['../outside/*'], ['skills/../../outside'], ['~/x'], ['C:\\x'], ['!']])(
    'refuses %s',
    async (pattern) => {
      await expect(resolve(pattern)).rejects.toMatchObject({ name: 'UsageError' });
    },
  );

  it('prints nothing: standard output may hold one JSON document', async () => {
    const written: string[] = [];
    const { write } = process.stdout;
    process.stdout.write = ((chunk: unknown) => written.push(String(chunk)) > 0) as typeof write;
    try {
      await resolve('skills/*');
      process.stdout.write('still connected');
    } finally {
      process.stdout.write = write;
    }
    expect(written).toEqual(['still connected']);
  });
});

describe('readPatterns', () => {
  it('roots a pattern in the working directory, literally', () => {
    const { include } = readPatterns(['./a//b/*'], { input: 'skills', cwd: '/w [x]/y?', windows: false });
    expect(include).toEqual([{ written: './a//b/*', absolute: '/w [[]x]/y[?]/a/b/*' }]);
    expect(escapeGlob('C:\\a', true)).toBe('C:\\a');
  });
});
