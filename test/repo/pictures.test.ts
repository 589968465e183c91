import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pictureSource, sourceFile } from '../../scripts/picture-source.mjs';
import { repositoryFiles } from './sources.ts';

it('the pictures of the documentation show the page as it is', async () => {
  const { sha256 } = JSON.parse(readFileSync(sourceFile, 'utf8'));
  expect(sha256, 'the page or the examples have changed: run `npm run screenshots` and look at the pictures').toBe(
    await pictureSource(),
  );
});

it('every picture is shown somewhere', () => {
  const texts = repositoryFiles()
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const pictures = repositoryFiles().filter((file) => /^docs\/images\/.*\.(png|jpg)$/.test(file));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((file) => !texts.includes(file.replace('docs/', '')))).toEqual([]);
});
