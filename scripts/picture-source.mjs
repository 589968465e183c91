// What the pictures in docs/images are made of, in one hash: the page, and the run that it shows.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageAsset } from './page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the hash of the pictures that are there is kept. */
export const sourceFile = join(root, 'docs/images/source.json');

/** Hex SHA-256 over the page's script and style, the examples, and the script that takes the pictures. */
export async function pictureSource() {
  const hash = createHash('sha256').update(await pageAsset());
  const examples = readdirSync(join(root, 'examples'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.startsWith('examples/make-fixtures/'))
    .sort();
  for (const file of [...examples, 'scripts/screenshots.mjs']) {
    const bytes = readFileSync(join(root, file));
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
