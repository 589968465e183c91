import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../support/action-definition.ts';
import { answering, receipts, resultsOf, right, runTest } from '../support/receipt-runs.ts';
import { runAction } from '../support/runner.ts';
import { createWorkspace } from '../support/workspace.ts';

const simulated = {
  command: 'test',
  skills: 'examples/skills/*',
  'base-url': 'simulator',
  scenario: 'examples/scenario.yaml',
};

describe('shards', () => {
  it('are planned as a matrix, and together run every case once', async () => {
    const workspace = await createWorkspace({});
    await cp(join(repositoryRoot, 'examples'), join(workspace, 'examples'), { recursive: true });
    const planned = await runAction({
      workspace,
      inputs: { command: 'plan', skills: 'examples/skills/*', shards: '3' },
    });
    expect(planned).toMatchObject({ code: 0, outputs: { count: '3' } });
    const { shard }: { shard: string[] } = JSON.parse(planned.outputs.matrix ?? '');
    expect(shard).toEqual(['1/3', '2/3', '3/3']);

    const names: string[] = [];
    for (const [index, part] of shard.entries()) {
      const run = await runAction({
        workspace,
        inputs: { ...simulated, shard: part, 'report-directory': `reports/${index}` },
      });
      expect(run.code).toBe(0);
      const results = JSON.parse(await readFile(join(workspace, `reports/${index}/results.json`), 'utf8'));
      expect(results.selection.shard).toEqual({ index: index + 1, count: 3 });
      names.push(...results.cases.map((one: { skill: string; case: string }) => `${one.skill}/${one.case}`));
    }
    expect(names).toHaveLength(9);
    expect(new Set(names).size).toBe(9);

    const merged = await runAction({ workspace, inputs: { command: 'report', results: 'reports/*/results.json' } });
    expect(merged).toMatchObject({ code: 0, outputs: { conclusion: 'success', flaky: '1', failed: '0' } });
    expect(merged.summary).toContain('Simulated');
    const results = JSON.parse(await readFile(join(workspace, 'vlmrun-report/report/results.json'), 'utf8'));
    expect(results).toMatchObject({ command: 'report', simulated: true, selection: { shard: null } });
    expect(results.cases).toHaveLength(9);
    expect((await readdir(join(workspace, 'vlmrun-report/report/trials'))).length).toBe(results.trials.length);
    expect(await readFile(join(workspace, 'vlmrun-report/report/report.html'), 'utf8')).toContain('breakfast-gaps');

    const incomplete = await runAction({
      workspace,
      inputs: { command: 'report', results: 'reports/*/results.json\n!reports/1/**' },
    });
    expect(incomplete).toMatchObject({ code: 4, outputs: { conclusion: 'inconclusive' } });
    expect(incomplete.log).toContain('missing of shard 2/3');

    const strict = await runAction({
      workspace,
      inputs: { command: 'report', results: 'reports/*/results.json', 'min-field-accuracy': '1' },
    });
    expect(strict).toMatchObject({ code: 1, outputs: { conclusion: 'failure' } });
  });

  it.each([
    ['a rate that the whole meets', 'gate: { pass_rate: 0.7 }\n', {}, 0],
    ['a rate that the whole misses', 'gate: { pass_rate: 0.8 }\n', {}, 1],
    ['a field accuracy that the whole meets', 'gate: { pass_rate: 0, field_accuracy: 0.9 }\n', {}, 0],
    ['a field accuracy that the whole misses', 'gate: { pass_rate: 0, field_accuracy: 0.95 }\n', {}, 1],
    ['a rate of the inputs that the whole misses', 'gate: { pass_rate: 0 }\n', { 'min-pass-rate': '0.8' }, 1],
  ])('are held together to %s', async (_, gate, inputs, code) => {
    const cases = ['a', 'b', 'c', 'd'].map((id) => `  - id: ${id}\n    inputs: { t: ${id} }\n`).join('');
    const defaults = `defaults: { expect: { json: ${JSON.stringify(right)} } }\n`;
    const workspace = await receipts({ 'a.eval.yaml': `version: 1\n${gate}${defaults}cases:\n${cases}` });
    const simulator = await answering({ a: { response: { ...right, total: 1 } }, '*': { response: right } });
    for (const shard of ['1/2', '2/2']) {
      const part = await runTest(workspace, simulator.url, {
        shard,
        'report-directory': `parts/${shard[0]}`,
        ...inputs,
      });
      expect(part.code).toBe(0);
      expect(part.log).toContain('the command report judges them');
    }
    const merged = await runAction({ workspace, inputs: { command: 'report', results: 'parts/*/results.json' } });
    expect(merged.code).toBe(code);
    const { conclusion, skills, reasons } = await resultsOf(workspace, 'vlmrun-report/report');
    const ofSkill = 'min-pass-rate' in inputs ? 'success' : conclusion;
    expect(skills).toMatchObject([{ conclusion: ofSkill }]);
    if (code === 1) expect(reasons[0]).toMatch(/^(skills\/receipts\/evals\/a\.eval\.yaml|all cases): .* is below /);
  });

  it('fail alone where every case has to pass', async () => {
    const workspace = await receipts({ 'a.png': 'a', 'a.expected.json': JSON.stringify({ ...right, total: 1 }) });
    const simulator = await answering({ '*': { response: right } });
    expect((await runTest(workspace, simulator.url, { shard: '1/1' })).code).toBe(1);
  });

  it('are none where there is nothing to run, and never an empty matrix without saying so', async () => {
    const run = await runAction({ workspace: await createWorkspace({}), inputs: { command: 'plan' } });
    expect(run).toMatchObject({ code: 0, outputs: { count: '0', matrix: '{"shard":["1/1"]}' } });
  });

  it('merge nothing that is not what it should be', async () => {
    const workspace = await createWorkspace({});
    const report = (results: string) => runAction({ workspace, inputs: { command: 'report', results } });
    expect((await report('nowhere/*.json')).code).toBe(2);
    expect((await report('')).code).toBe(2);
    await writeFile(join(workspace, 'results.json'), '{"version":1,"cases":"::set-output name=conclusion::success"}');
    const wrong = await report('results.json');
    expect(wrong).toMatchObject({ code: 2, outputs: { conclusion: 'failure' }, incidents: [] });
  });
});
