import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imageSize } from '../../src/media/sniff.ts';
import { repository } from './support/sample-run.ts';

test('the pictures of the documentation can be taken anew, and are as large as those that are there', () => {
  const into = mkdtempSync(join(tmpdir(), 'pictures-'));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/screenshots.mjs', '--into', into], {
    cwd: repository,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const there = join(repository, 'docs/images');
  const pictures = readdirSync(there).filter((name) => /\.(png|jpg)$/.test(name));
  expect(readdirSync(into).sort()).toEqual(pictures.sort());
  const size = (path: string) => imageSize(readFileSync(path), path.endsWith('.png') ? 'image/png' : 'image/jpeg');
  for (const name of pictures) {
    expect(size(join(into, name)), name).toEqual(size(join(there, name)));
    // A blank page takes a few kilobytes.
    expect(statSync(join(into, name)).size, name).toBeGreaterThan(20_000);
  }
});
