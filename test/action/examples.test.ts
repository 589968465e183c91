import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../support/action-definition.ts';
import { runAction } from '../support/runner.ts';
import { createWorkspace } from '../support/workspace.ts';

const simulated = {
  command: 'test',
  skills: 'examples/skills/*',
  'base-url': 'simulator',
  scenario: 'examples/scenario.yaml',
};

/** A checkout that holds the examples of this repository. */
async function createExamples(): Promise<string> {
  const workspace = await createWorkspace({});
  await cp(join(repositoryRoot, 'examples'), join(workspace, 'examples'), { recursive: true });
  return workspace;
}

describe('the examples against the simulator, in a job', () => {
  it('succeed and leave everything that was promised; a second run pays only for what failed', async () => {
    const workspace = await createExamples();
    const report = (file: string) => readFile(join(workspace, 'vlmrun-report/test', file), 'utf8');
    const run = await runAction({ workspace, inputs: simulated });
    expect(run.log).toContain('Success');
    expect(run.code).toBe(0);

    expect(run.outputs).toMatchObject({ conclusion: 'success', failed: '0', errored: '0', 'not-run': '0', flaky: '1' });
    expect(run.outputs).toMatchObject({ findings: '0', 'finding-errors': '0', 'pass-rate': '1' });
    expect(Number(run.outputs['credits-used'])).toBeGreaterThan(20);

    const names = await readdir(join(workspace, 'vlmrun-report/test'));
    for (const name of ['results.json', 'junit.xml', 'findings.sarif', 'summary.md', 'report.html', 'journal.ndjson'])
      expect(names).toContain(name);
    expect((await readdir(join(workspace, 'vlmrun-report/test/trials'))).length).toBeGreaterThanOrEqual(11);

    // It says everywhere that it is simulated.
    expect(run.log).toContain('SIMULATED');
    expect(run.annotations.some(({ message }) => message.includes('SIMULATED'))).toBe(true);
    expect(run.summary).toContain('Simulated');
    expect(JSON.parse(await report('results.json'))).toMatchObject({ simulated: true });
    expect(await report('junit.xml')).toMatch(/simulated/i);
    expect(await report('report.html')).toMatch(/simulated/i);

    // What is not simply good stands at the suite that says so; nothing is left for other steps.
    const flaky = run.annotations.find(({ properties }) => properties.title?.includes('breakfast-gaps'));
    expect(flaky).toMatchObject({ level: 'warning' });
    expect(flaky?.properties.file).toBe('examples/skills/shelf-audit/evals/shelves.eval.yaml');
    expect(run.droppedAnnotations).toEqual([]);
    expect(run.exported).toEqual({});
    expect(run.matchers).toEqual([]);
    expect(run.incidents).toEqual([]);

    const again = await runAction({ workspace, inputs: simulated });
    expect(again.code).toBe(0);
    expect(Number(again.outputs['credits-used'])).toBeLessThan(3);
  });
});

describe('a cancelled run', () => {
  it('stops at once, with every report written', async () => {
    const workspace = await createExamples();
    const run = await runAction({ workspace, inputs: simulated, cancelWhen: (output) => output.includes('✓') });
    expect(run.signal).toBeNull();
    expect(run.code).toBe(130);
    expect(run.cancelledForMs).toBeLessThan(5_000);
    expect(run.outputs.conclusion).toBe('inconclusive');
    const results = JSON.parse(await readFile(join(workspace, 'vlmrun-report/test/results.json'), 'utf8'));
    expect(results.totals.trials.not_run + results.totals.trials.errored).toBeGreaterThan(0);
    expect(run.summary).not.toBe('');
  });
});
