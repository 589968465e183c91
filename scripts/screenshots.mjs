// Runs the demo and takes the pictures of its report that the documentation shows. Needs Chromium, and dist/.
// With `--into <directory>` the pictures go there, and those of the documentation stay as they are.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { pictureSource, sourceFile } from './picture-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { into } = parseArgs({ options: { into: { type: 'string' } } }).values;
const images = into === undefined ? join(root, 'docs/images') : resolve(into);
const scratch = mkdtempSync(join(tmpdir(), 'screenshots-'));

const demo = spawnSync(
  process.execPath,
  [
    'dist/index.js',
    'test',
    ...['--base-url', 'simulator', '--scenario', 'examples/scenario.yaml', '--skills', 'examples/skills/*'],
    // Relative to the repository, as every path of a run is.
    ...['--report-directory', relative(root, join(scratch, 'report'))],
    ...['--state-directory', relative(root, join(scratch, 'state'))],
  ],
  { cwd: root, stdio: 'inherit' },
);
if (demo.status !== 0) process.exit(demo.status ?? 1);

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? places.find((path) => existsSync(path)),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});

/** One picture: of which address, how large, in which colours. */
async function take(name, hash, { width = 1280, height = 800, dark = false } = {}) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
  await page.goto(pathToFileURL(join(scratch, 'report/report.html')).href + hash);
  await page.waitForSelector('h1');
  if (hash !== '') await page.waitForFunction(() => document.querySelector('.page img')?.complete);
  await page.waitForTimeout(800);
  const photo = name.endsWith('.jpg') ? { type: 'jpeg', quality: 78 } : {};
  await page.screenshot({ path: join(images, name), ...photo });
  await page.close();
}

mkdirSync(images, { recursive: true });
await take('report-overview.png', '', { height: 860 });
await take('report-case.jpg', '#/cases/invoice-extraction/bakery-receipt-photo?field=total', { height: 860 });
await take('report-case-dark.jpg', '#/cases/shelf-audit/breakfast-gaps', { dark: true });
await take('report-phone.png', '#/cases/invoice-extraction/bakery-receipt-photo?field=total', {
  width: 390,
  height: 844,
});
await browser.close();
rmSync(scratch, { recursive: true, force: true });
if (into === undefined) writeFileSync(sourceFile, `${JSON.stringify({ sha256: await pictureSource() }, null, 2)}\n`);
