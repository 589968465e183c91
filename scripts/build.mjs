// Compiles src/ with TypeScript and bundles the JavaScript into a clean dist/.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licenses } from './licenses.mjs';
import { bundleMediaWorker } from './media-worker.mjs';
import { pageAsset } from './page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(module, ...args) {
  const script = fileURLToPath(new URL(`../node_modules/${module}`, import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Each dynamic import becomes a file of its own: what a command does not need is not even read. */
function splitDynamicImports(directory) {
  for (const entry of readdirSync(directory, { recursive: true })) {
    if (!entry.endsWith('.js')) continue;
    const file = join(directory, entry);
    const text = readFileSync(file, 'utf8');
    const split = text.replaceAll('/* webpackMode: "eager" */ ', '');
    if (split !== text) writeFileSync(file, split);
  }
}

rmSync(new URL('../lib', import.meta.url), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
writeFileSync(new URL('../lib/report/html/page-asset.js', import.meta.url), await pageAsset());
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
splitDynamicImports(fileURLToPath(new URL('../lib', import.meta.url)));
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/main.js', '-o', 'dist', '--quiet');
await bundleMediaWorker();
writeFileSync(new URL('../dist/licenses.txt', import.meta.url), licenses());
