// Compiles src/ with TypeScript and bundles the JavaScript into a clean dist/.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { licenses } from './licenses.mjs';
import { bundleMediaWorker } from './media-worker.mjs';
import { pageAsset } from './page.mjs';
import { ruleExamples } from './rule-examples.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(module, ...args) {
  const script = fileURLToPath(new URL(`../node_modules/${module}`, import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(new URL('../lib', import.meta.url), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
writeFileSync(new URL('../lib/report/html/page-asset.js', import.meta.url), await pageAsset());
writeFileSync(new URL('../lib/commands/rule-examples.js', import.meta.url), ruleExamples());
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/main.js', '-o', 'dist', '--quiet');
await bundleMediaWorker();
writeFileSync(new URL('../dist/licenses.txt', import.meta.url), licenses());
