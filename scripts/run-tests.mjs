// Runs vitest on the runtime that the Action declares. Arguments are passed on.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node24 } from './node24.mjs';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const temporary = mkdtempSync(join(realpathSync(tmpdir()), 'tests-'));
const { status } = spawnSync(node24(), [vitest, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    // The command line promises to run on an older Node too; the tests of that promise need one.
    VLMRUN_SKILLS_TEST_OLDER_NODE: process.execPath,
    // Whatever a test leaves behind goes with this one directory.
    ...{ TMPDIR: temporary, TMP: temporary, TEMP: temporary },
  },
});
rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
process.exit(status ?? 1);
