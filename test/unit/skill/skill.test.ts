import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { bundleSkill } from '../../../src/skill/bundle.ts';
import { discoverSkills } from '../../../src/skill/discover.ts';
import { readSkill } from '../../../src/skill/read.ts';
import { readZip } from '../../../src/skill/zip.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'skill-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array = ''): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

const MANIFEST = '---\nname: invoice\ndescription: Reads invoices.\nversion: "1.2"\n---\nRead it.\n';
const read = (directory = 'a') => readSkill({ cwd, directory });

describe('discoverSkills', () => {
  it('finds directories with a manifest, an execution config or a misspelled twin', async () => {
    write('b/SKILL.md', MANIFEST);
    write('a/vlmrun.yaml');
    write('c/vlmrun.yml');
    write('d/skill.md', MANIFEST);
    write('docs/skill.md', '# About skills\n');
    write('b/nested/deep/SKILL.md', MANIFEST);
    write('.hidden/SKILL.md', MANIFEST);
    write('node_modules/x/SKILL.md', MANIFEST);
    write('plain/schema.json', '{}');
    symlinkSync(join(cwd, 'b'), join(cwd, 'link'));
    symlinkSync('.', join(cwd, 'b', 'loop'));
    mkdirSync(join(cwd, 'dir', 'SKILL.md'), { recursive: true });
    expect(await discoverSkills({ cwd })).toEqual(['a', 'b', 'b/nested/deep', 'c', 'd']);
  });

  it('calls the working directory itself "."', async () => {
    write('SKILL.md', MANIFEST);
    expect(await discoverSkills({ cwd })).toEqual(['.']);
  });
});

describe('readSkill', () => {
  it('reads the three files and lists the rest', async () => {
    write('a/SKILL.md', MANIFEST);
    write('a/vlmrun.yaml', 'model: vlmrun-orion-1:auto\ntoolsets: [core, document]\n');
    write('a/schema.json', '{"type": "object"}');
    write('a/resources/b.md', 'text');
    write('a/resources/a.bin', Buffer.from([0, 1, 2]));
    const skill = await read();
    expect(skill).toMatchObject({
      directory: 'a',
      name: 'invoice',
      description: 'Reads invoices.',
      version: '1.2',
      model: 'vlmrun-orion-1:auto',
      toolsets: ['core', 'document'],
      outputSchema: { type: 'object' },
      truncated: false,
    });
    expect(skill.manifest?.file.text?.file).toBe('a/SKILL.md');
    expect(skill.entries.map((entry) => `${entry.kind} ${entry.path} ${entry.size}`)).toEqual([
      `file SKILL.md ${MANIFEST.length}`,
      'directory resources 0',
      'file resources/a.bin 3',
      'file resources/b.md 4',
      'file schema.json 18',
      'file vlmrun.yaml 54',
    ]);
    expect(skill.contents?.get('resources/a.bin')?.text).toBeUndefined();
    expect(skill.contents?.get('resources/b.md')?.text?.text).toBe('text');
  });

  it.each([
    ['latin-1', Buffer.from('---\nname: caf\xe9\n---\n', 'latin1'), 'not-utf8', 13],
    ['a character cut short', Buffer.from([0x41, 0xe2, 0x82]), 'not-utf8', 1],
    ['an overlong form', Buffer.from([0x41, 0xc0, 0xaf]), 'not-utf8', 1],
    ['UTF-16', Buffer.from('\ufeffname', 'utf16le'), 'not-utf8', 0],
    ['a NUL byte', Buffer.from('ab\0c'), 'nul', 2],
    ['too much', Buffer.alloc(2 * 1024 * 1024, 97), 'too-large', undefined],
  ])('says why a manifest has no text: %s', async (_name, bytes, kind, offset) => {
    write('a/SKILL.md', bytes);
    const { problem } = (await read()).manifest?.file ?? {};
    expect(problem?.kind).toBe(kind);
    expect(problem?.before?.text.length).toBe(offset);
  });

  it('looks at links and pipes without following or opening them', async () => {
    write('a/SKILL.md', MANIFEST);
    write('a/real.txt', 'x');
    write('outside/secret.txt', 'x');
    symlinkSync('../outside/secret.txt', join(cwd, 'a', 'out'));
    symlinkSync('real.txt', join(cwd, 'a', 'in'));
    symlinkSync('loop', join(cwd, 'a', 'loop'));
    symlinkSync('../outside', join(cwd, 'a', 'tree'));
    execFileSync('mkfifo', [join(cwd, 'a', 'pipe')]);
    const skill = await read();
    const of = (path: string) => skill.entries.find((entry) => entry.path === path);
    expect(of('out')?.link).toEqual({ target: '../outside/secret.txt', resolves: 'outside', directory: false });
    expect(of('in')?.link?.resolves).toBe('inside');
    expect(of('loop')?.link?.resolves).toBe('nowhere');
    expect(of('tree')?.link).toMatchObject({ resolves: 'outside', directory: true });
    expect(of('pipe')?.kind).toBe('other');
    const bundle = await bundleSkill(skill);
    expect(bundle.entries.map((entry) => entry.path)).toEqual(['SKILL.md', 'real.txt']);
    expect(bundle.excluded.map((entry) => entry.path)).toEqual(['in', 'loop', 'out', 'pipe', 'tree']);
  });

  it('does not read a manifest through a link', async () => {
    write('outside.md', MANIFEST);
    mkdirSync(join(cwd, 'a'));
    symlinkSync('../outside.md', join(cwd, 'a', 'SKILL.md'));
    const skill = await read();
    expect(skill.manifest?.file.problem?.kind).toBe('unreadable');
    await expect(bundleSkill(skill)).rejects.toThrow(UsageError);
  });

  it('refuses what is no directory and what leads out of the working directory', async () => {
    write('file');
    symlinkSync(tmpdir(), join(cwd, 'out'));
    await expect(read('nothing')).rejects.toThrow('nothing does not exist.');
    await expect(read('file')).rejects.toThrow('file is not a directory.');
    await expect(read('out')).rejects.toThrow('leads out');
    await expect(read('..')).rejects.toThrow('leads out');
  });

  it('lists the own files of a skill before those of a large node_modules', async () => {
    for (let i = 0; i < 20_010; i++) write(`a/node_modules/p${i % 100}/f${i}`);
    write('a/SKILL.md', MANIFEST);
    write('a/zzz/last.md', 'x');
    const skill = await read();
    expect(skill).toMatchObject({ truncated: false, excludedTruncated: true });
    expect(skill.entries.length).toBe(20_000);
    expect((await bundleSkill(skill)).entries.map(({ path }) => path)).toEqual(['SKILL.md', 'zzz/last.md']);
  });

  it('is not bundled when there is too much of it', async () => {
    for (let i = 0; i < 20_010; i++) write(`a/resources/p${i % 100}/f${i}`);
    write('a/SKILL.md', MANIFEST);
    const skill = await read();
    expect(skill.truncated).toBe(true);
    await expect(bundleSkill(skill)).rejects.toThrow('too many files');
  });

  it('finds credentials in texts and keeps no value', async () => {
    const token = `ghp_${'a1B2c3D4e5'.repeat(3)}a1B2c3`;
    write('a/SKILL.md', MANIFEST);
    write('a/push.py', `# secretlint-disable\nimport x\ntoken = "${token}"\nkey = "AKIAIOSFODNN7EXAMPLE"\n`);
    write('a/db.md', 'postgres://user:password@localhost/db and postgres://svc:Zk31x9Qq@db.acme.io/x\n');
    write('a/evals/push.py', token);
    const { secrets = [], contents } = await read();
    expect(secrets.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'db.md password in a database URL',
      'push.py GitHub token',
    ]);
    const text = contents?.get('push.py')?.text?.text ?? '';
    expect(text.slice(secrets[1]?.range.start, secrets[1]?.range.end)).toBe(token);
    expect(JSON.stringify(secrets)).not.toContain(token);
  });
});

describe('bundleSkill', () => {
  it('gives the same bytes whatever the order, times, modes and time zone', async () => {
    const files = {
      'SKILL.md': MANIFEST,
      'resources/b.md': 'b'.repeat(5000),
      'a.py': 'print()',
      '10': 'x',
      '9': 'y',
      __proto__x: 'z',
    };
    for (const [path, content] of Object.entries(files)) write(`a/${path}`, content);
    for (const [path, content] of Object.entries(files).reverse()) write(`b/${path}`, content);
    chmodSync(join(cwd, 'b/a.py'), 0o755);
    utimesSync(join(cwd, 'b/a.py'), 0, 0);
    const zone = process.env.TZ;
    const first = await bundleSkill(await read('a'));
    process.env.TZ = 'Asia/Kathmandu';
    const second = await bundleSkill(await read('b'));
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.from(second.zip).equals(first.zip)).toBe(true);
    expect({ ...second, zip: 0 }).toEqual({ ...first, zip: 0 });
    expect(first.fileName).toBe(`invoice_${first.digest.slice(0, 8)}.zip`);
    expect(first.md5).toBe('d531373e583bd44ef3569ef5cc47d4c2');
  });

  it('leaves out cases, version control, junk and files that hold secrets', async () => {
    for (const path of [
      'SKILL.md',
      'evals/x.expected.json',
      'resources/evals/kept.md',
      '.git/config',
      'node_modules/x/index.js',
      'lib/__pycache__/x.pyc',
      '.DS_Store',
      '.env',
      '.env.local',
      '.env.example',
      'id_rsa',
      'id_rsa.pub',
      '.gitignore',
    ])
      write(`a/${path}`, 'x');
    const bundle = await bundleSkill(await read());
    expect(bundle.entries.map((entry) => entry.path)).toEqual([
      '.env.example',
      '.gitignore',
      'SKILL.md',
      'id_rsa.pub',
      'resources/evals/kept.md',
    ]);
    expect(bundle.excluded.map((entry) => entry.path).sort()).toEqual([
      '.DS_Store',
      '.env',
      '.env.local',
      '.git',
      'evals',
      'id_rsa',
      'lib/__pycache__',
      'node_modules',
    ]);
  });

  it('is read back by its own reader and by Python', async () => {
    write('a/SKILL.md', MANIFEST);
    write('a/ünïcode/é.md', 'é'.repeat(1000));
    write('a/empty');
    const { zip } = await bundleSkill(await read());
    expect(readZip(zip).map(({ path, bytes }) => `${path} ${bytes.length}`)).toEqual([
      `SKILL.md ${MANIFEST.length}`,
      'empty 0',
      'ünïcode/é.md 2000',
    ]);
    write('out.zip', zip);
    const script =
      'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print([(i.filename, i.date_time, oct(i.external_attr >> 16)) for i in z.infolist()])';
    const listed = execFileSync('python3', ['-c', script, join(cwd, 'out.zip')], { encoding: 'utf8' });
    expect(listed).toContain("('ünïcode/é.md', (1980, 1, 1, 0, 0, 0), '0o100644')");
  });

  it('tells apart what a plain concatenation would not', async () => {
    write('a/SKILL.md', MANIFEST);
    write('b/SKILL.md', MANIFEST);
    write('a/ab', 'c');
    write('b/a', 'bc');
    const [a, b] = [await bundleSkill(await read('a')), await bundleSkill(await read('b'))];
    expect(a.digest).not.toBe(b.digest);
  });
});
