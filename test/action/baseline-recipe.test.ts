import { chmod, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Simulator } from '../../src/simulator/server.ts';
import { read } from '../repo/sources.ts';
import { pullRequest } from '../support/github-events.ts';
import { key, receiptScenario, testedSkill } from '../support/receipts.ts';
import { simulate } from '../support/simulator.ts';
import { runJob } from '../support/workflow-job.ts';
import { createWorkspace } from '../support/workspace.ts';

const { steps } = parse(read('examples/workflows/test.yml')).jobs.test;
const suite = 'skills/receipts/evals/receipts.eval.yaml';
let platform: Simulator;
let workspace = '';
let artifacts = '';
let path = '';

/** A `gh` that knows one run, and the artifacts in a directory. */
const gh = (run: string) => `#!/bin/bash
case "$1 $2" in
  'run list') echo '${run}' | grep . || true ;;
  'run download') mkdir -p baseline && cp -r ${artifacts}/vlmrun-report-* baseline/ ;;
esac
`;

beforeEach(async () => {
  platform = await simulate(receiptScenario('receipts'));
  const files = testedSkill('skills/receipts');
  // Only the case that passes.
  workspace = await createWorkspace({ ...files, [suite]: files[suite]?.split('  - id: wrong')[0] ?? '' });
  artifacts = await createWorkspace({});
  path = await createWorkspace({ gh: gh('42') });
  await chmod(join(path, 'gh'), 0o755);
});
afterEach(() => platform.close());

const run = async (event: { name: string; payload?: unknown }) => {
  const job = await runJob({
    steps,
    workspace,
    event,
    path,
    context: {
      'secrets.VLMRUN_API_KEY': key,
      'github.token': '',
      'github.repository': 'octo-org/skills',
      'github.workflow': 'Test skills',
      'github.event.repository.default_branch': 'main',
    },
    inputs: { 'base-url': platform.url, 'requests-per-minute': 'unlimited', 'report-directory': 'vlmrun-report/test' },
  });
  const results = JSON.parse(await readFile(join(workspace, 'vlmrun-report/test/results.json'), 'utf8'));
  return { job, results };
};
const upload = (attempt: number) =>
  cp(join(workspace, 'vlmrun-report'), join(artifacts, `vlmrun-report-${attempt}`), { recursive: true });

const posix = it.skipIf(process.platform === 'win32');

posix(
  'compares a pull request with the newest attempt of the default branch, under today’s expectations',
  async () => {
    expect((await run({ name: 'push' })).job.conclusion).toBe('success');
    await upload(10);
    await upload(9);
    await writeFile(join(artifacts, 'vlmrun-report-9/test/results.json'), '{"not": "ours"}');
    await rm(join(workspace, 'vlmrun-report'), { recursive: true });

    const text = await readFile(join(workspace, suite), 'utf8');
    await writeFile(join(workspace, suite), text.replace('4.2,', '4.3,'));
    const { job, results } = await run(pullRequest());
    expect(job.steps.get('baseline')?.outputs.path).toBe('baseline/vlmrun-report-10/test/results.json');
    // What was kept is judged by what is asked today: the model did not get worse.
    expect(results.comparison.changes).toMatchObject([{ case: 'right', change: 'same', rejudged: true }]);
    expect(results.reasons.join()).not.toContain('regress');
  },
  30_000,
);

posix.each(['', '42'])(
  'tests without comparing where there is nothing to compare with (run "%s")',
  async (id) => {
    await writeFile(join(path, 'gh'), gh(id));
    const { job, results } = await run(pullRequest());
    expect(job.steps.get('baseline')?.outputs.path).toBeUndefined();
    expect(job.conclusion, job.log).toBe('success');
    expect(results.comparison).toBeUndefined();
  },
  30_000,
);
