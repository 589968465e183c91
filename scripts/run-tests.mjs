// Runs vitest on the runtime that the Action declares. Arguments are passed on.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { node24 } from './node24.mjs';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(node24(), [vitest, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  // The command line promises to run on an older Node too; the tests of that promise need one.
  env: { ...process.env, VLMRUN_SKILLS_TEST_OLDER_NODE: process.execPath },
});
process.exit(status ?? 1);
