import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import { key, receiptScenario, testedSkill } from '../support/receipts.ts';
import { type RunOptions, runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { createWorkspace } from '../support/workspace.ts';

const [first, second] = [{ GITHUB_ACTION: '__self' }, { GITHUB_ACTION: '__self_2' }];

describe('several steps of one job', () => {
  let platform: Simulator;
  let workspace = '';
  beforeEach(async () => {
    platform = await simulate(receiptScenario('receipts', 'others').replace('50ms', '1s'));
    workspace = await createWorkspace({ ...testedSkill('skills/receipts'), ...testedSkill('skills/others') });
  });
  afterEach(() => platform.close());

  const run = (skills: string, env: Record<string, string>, inputs: Record<string, string> = {}) => {
    const options: RunOptions = {
      workspace,
      event: { name: 'push' },
      inputs: {
        command: 'test',
        skills,
        'base-url': platform.url,
        'requests-per-minute': 'unlimited',
        'api-key': key,
        ...inputs,
      },
      env,
    };
    return runAction(options);
  };
  const skillsOf = async (path = '') =>
    JSON.parse(await readFile(path, 'utf8')).skills.map(({ name }: { name: string }) => name);

  it('keep their reports, one after the other', async () => {
    const one = await run('skills/receipts', first);
    const two = await run('skills/others', second);
    expect(one.outputs['report-directory']).toMatch(/vlmrun-report\/test$/);
    expect(two.outputs['report-directory']).toMatch(/vlmrun-report\/test-2$/);
    expect(two.log).toContain('vlmrun-report/test-2/report.html');
    expect(await skillsOf(one.outputs['results-path'])).toEqual(['receipts']);
    expect(await skillsOf(two.outputs['results-path'])).toEqual(['others']);
    expect(await readdir(join(workspace, 'vlmrun-report/test-2/trials'))).toHaveLength(2);
    // The same step of another attempt or run writes where it wrote before.
    expect((await run('skills/others', second)).outputs['report-directory']).toMatch(/test-2$/);
    const later = { ...second, GITHUB_RUN_ID: '4712' };
    expect((await run('skills/others', later)).outputs['report-directory']).toMatch(/vlmrun-report\/test$/);
  });

  it('keep their reports and their state, at the same time', async () => {
    const [one, two] = await Promise.all([run('skills/receipts', first), run('skills/others', second)]);
    expect([one.outputs.passed, two.outputs.passed], `${one.log}\n${two.log}`).toEqual(['1', '1']);
    expect(one.outputs['results-path']).not.toBe(two.outputs['results-path']);
    expect(await skillsOf(one.outputs['results-path'])).toEqual(['receipts']);
    expect(await skillsOf(two.outputs['results-path'])).toEqual(['others']);
    expect(`${one.log}\n${two.log}`.match(/in use by another step of this run/g)).toHaveLength(1);
  });

  it('write where they are told to', async () => {
    await run('skills/receipts', first, { 'report-directory': 'reports' });
    const two = await run('skills/others', second, { 'report-directory': 'reports' });
    expect(two.outputs['report-directory']).toMatch(/reports$/);
  });

  it('take a directory over whose owner cannot be read', async () => {
    await mkdir(join(workspace, 'vlmrun-report/validate'), { recursive: true });
    await writeFile(join(workspace, 'vlmrun-report/validate/.written-by'), '{');
    const result = await run('skills/receipts', first, { command: 'validate', 'api-key': '', 'base-url': '' });
    expect(result.outputs['report-directory']).toMatch(/vlmrun-report\/validate$/);
  });
});
