import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findForeignFile } from '../../../src/github/foreign-files.ts';
import { sha256Hex } from '../../../src/hash.ts';
import { commitAll, treeOf } from '../../support/git-checkout.ts';
import { createWorkspace } from '../../support/workspace.ts';

/** A checkout, and a function that looks for files that are not as in its commit. */
async function checkout(files: Record<string, string | Uint8Array>) {
  const root = await createWorkspace(files);
  await symlink('a/text.md', join(root, 'link'));
  const commit = commitAll(root);
  const names = new Map(treeOf(root, commit).map(({ path, sha }) => [path, sha ?? '']));
  const look = (paths = ['.'], except: string[] = []) =>
    findForeignFile({
      root,
      files: names,
      paths: paths.map((path) => join(root, path)),
      except: except.map((path) => join(root, path)),
    });
  return { root, look };
}
const large = Buffer.alloc(17 * 1024 * 1024, 'x\r\n');
const files = { 'a/text.md': 'one\ntwo\n', 'a/b/data.bin': Buffer.from([0, 13, 10, 255]), 'large.bin': large };

describe('findForeignFile', () => {
  it('finds nothing in a checkout that is as its commit, nor in what is not there', async () => {
    const { look } = await checkout(files);
    expect(await look()).toBeUndefined();
    expect(await look(['gone', 'a/gone.md'])).toBeUndefined();
  });

  it('looks only where it is told to', async () => {
    const { root, look } = await checkout(files);
    await writeFile(join(root, 'a/b/more.md'), '');
    await mkdir(join(root, 'state'));
    await writeFile(join(root, 'state/x'), '');
    expect(await look(['a/text.md', 'large.bin'])).toBeUndefined();
    expect(await look(['a'])).toBe('a/b/more.md');
    expect(await look(['.'], ['a', 'state'])).toBeUndefined();
    expect(await look(['state'], ['a'])).toBe('state/x');
  });

  it.each([
    ['a byte more', 'a/text.md', 'one\ntwo\n '],
    ['a byte less', 'a/text.md', 'one\ntwo'],
    ['nothing', 'a/b/data.bin', ''],
    ['other bytes in a large file', 'large.bin', Buffer.concat([large.subarray(1), Buffer.from('y')])],
  ])('finds %s', async (_, file, content) => {
    const { root, look } = await checkout(files);
    await writeFile(join(root, file), content);
    expect(await look()).toBe(file);
  });

  it('knows line ends that a checkout on Windows has written', async () => {
    const { root, look } = await checkout(files);
    await writeFile(join(root, 'a/text.md'), 'one\r\ntwo\r\n');
    expect(await look()).toBeUndefined();
    await writeFile(join(root, 'a/text.md'), 'one\r\n\r\ntwo\r\n');
    expect(await look()).toBe('a/text.md');
  });

  it('knows a file of Git LFS by its pointer', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256Hex('a picture')}\nsize 9\n`;
    const { root, look } = await checkout({ 'a.png': pointer });
    expect(await look()).toBeUndefined();
    await writeFile(join(root, 'a.png'), 'a picture');
    expect(await look()).toBeUndefined();
    await writeFile(join(root, 'a.png'), 'another 1');
    expect(await look()).toBe('a.png');
  });

  it('compares where links lead to, and follows none', async () => {
    const { root, look } = await checkout(files);
    await symlink('/etc', join(root, 'a/etc'));
    expect(await look(['a'])).toBe('a/etc');
  });

  it('takes a checkout within for what it is, a stranger', async () => {
    const { root, look } = await checkout(files);
    await mkdir(join(root, 'a/b/.git'));
    await writeFile(join(root, 'a/b/.git/config'), '');
    expect(await look()).toBe('a/b/.git/config');
  });
});
