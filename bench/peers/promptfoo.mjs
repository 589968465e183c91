// The makespan of 100 executions of 1 s with promptfoo, polling every 2 s and every 0.2 s:
//   node scripts/on-node24.mjs bench/peers/promptfoo.mjs
// It installs about 1.5 GB into a temporary directory and removes it again.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSimulator } from '../../test/support/simulator.ts';
import { installPeer, timed } from './install.mjs';

const EXECUTIONS = 100;
const PARALLEL = 20;
const { directory, version, script } = installPeer('promptfoo', '0.123.1');
cpSync(fileURLToPath(new URL('promptfoo-provider.mjs', import.meta.url)), join(directory, 'provider.mjs'));
const tests = Array.from({ length: EXECUTIONS }, (_, index) => ({ vars: { page: `page ${index}` } }));
const config = { prompts: ['{{page}}'], providers: ['file://provider.mjs'], tests };
writeFileSync(join(directory, 'promptfooconfig.json'), JSON.stringify(config));
const ideal = EXECUTIONS / PARALLEL;

for (const pollMs of [2000, 200]) {
  const simulator = await spawnSimulator(
    'latency: { execution: 1s }\nanswers: [{ skill: "*", input: "*", response: {} }]',
  );
  const args = [
    'eval',
    '-c',
    'promptfooconfig.json',
    '-j',
    String(PARALLEL),
    '--no-cache',
    '--no-table',
    '--no-progress-bar',
  ];
  const quiet = { PROMPTFOO_DISABLE_TELEMETRY: '1', PROMPTFOO_DISABLE_UPDATE: '1', PROMPTFOO_CONFIG_DIR: directory };
  const env = {
    PATH: process.env.PATH,
    HOME: directory,
    ...quiet,
    BENCH_URL: simulator.url,
    BENCH_POLL_MS: String(pollMs),
  };
  const { ms, status } = timed([script, ...args], { cwd: directory, env });
  const { executions, counts } = await simulator.report();
  await simulator.close();
  const requests = Object.values(counts).reduce((sum, one) => sum + one, 0) / Math.max(1, executions.length);
  process.stdout.write(
    `promptfoo ${version}, poll every ${pollMs} ms: ${(ms / 1000).toFixed(2)} s, ${(ms / 1000 / ideal).toFixed(2)} × ideal, ` +
      `${requests.toFixed(2)} requests per execution, ${executions.length} executed, exit ${status}\n`,
  );
}
