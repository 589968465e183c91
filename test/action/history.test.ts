import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { key, receiptScenario, testedSkill } from '../support/receipts.ts';
import { runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { createWorkspace } from '../support/workspace.ts';

it('is written by the report on all shards, and by no shard', async () => {
  const platform = await simulate(receiptScenario('receipts'));
  const workspace = await createWorkspace(testedSkill('skills/receipts'));
  const run = (inputs: Record<string, string>, env = {}) =>
    runAction({ workspace, event: { name: 'push' }, inputs, env });
  for (const index of [1, 2]) {
    await run({
      command: 'test',
      'base-url': platform.url,
      'api-key': key,
      'requests-per-minute': 'unlimited',
      shard: `${index}/2`,
      'report-directory': `shards/${index}`,
    });
    // Simulated runs say nothing about a trend: these pass for real ones from here on.
    const file = join(workspace, `shards/${index}/results.json`);
    await writeFile(file, (await readFile(file, 'utf8')).replace('"simulated": true', '"simulated": false'));
  }
  await platform.close();
  expect(await readdir(join(workspace, 'vlmrun-state'))).not.toContain('history.ndjson');

  const report = { command: 'report', results: 'shards/*/results.json' };
  expect((await run(report)).summary).not.toContain('The last');
  const { summary } = await run(report, { GITHUB_RUN_ID: '4712' });
  expect(summary).toContain('The last 2 runs');
  const lines = (await readFile(join(workspace, 'vlmrun-state/history.ndjson'), 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { run: 'https://github.com/octo-org/skills/actions/runs/4711', conclusion: 'failure', totals: { credits_used: 2 } },
    { run: 'https://github.com/octo-org/skills/actions/runs/4712', sha: expect.stringMatching(/^[0-9a-f]{40}$/) },
  ]);
  expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(['at', 'sha', 'run', 'conclusion', 'totals']);
});
