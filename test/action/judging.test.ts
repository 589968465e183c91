import { createHash } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type RunOptions, runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const key = 'vlmrun-test-key-4f1c9a7e';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const right = { merchant: 'Corner Shop', total: 12.5, currency: 'EUR' };

/** A simulator that answers every receipt by its text. */
async function answering(answers: Readonly<Record<string, object>>) {
  const lines = Object.entries(answers).map(
    ([text, more]) =>
      `  - ${JSON.stringify({ skill: 'receipts', input: sha256(text), usage: { credits_used: 3 }, ...more })}\n`,
  );
  const simulator = await simulate(`version: 1\nlatency: { execution: 20ms }\nanswers:\n${lines.join('')}`);
  onTestFinished(() => simulator.close());
  return simulator;
}

async function repository(files: Readonly<Record<string, string>> = {}) {
  return createWorkspace({
    ...receiptSkill('skills/receipts'),
    'skills/receipts/evals/corner.png': 'corner',
    'skills/receipts/evals/corner.expected.json': `${JSON.stringify(right, undefined, 2)}\n`,
    ...files,
  });
}

function run(workspace: string, url: string, inputs: Record<string, string> = {}, more: Partial<RunOptions> = {}) {
  return runAction({
    workspace,
    ...more,
    inputs: { command: 'test', 'api-key': key, 'base-url': url, 'requests-per-minute': 'unlimited', ...inputs },
  });
}

async function results(workspace: string, directory = 'vlmrun-report/test') {
  return JSON.parse(await readFile(join(workspace, directory, 'results.json'), 'utf8'));
}

describe('a baseline', () => {
  it('tells a regression, and fails the run when none is allowed', async () => {
    const workspace = await repository();
    const good = await answering({ corner: { response: right } });
    expect((await run(workspace, good.url)).code).toBe(0);
    await cp(join(workspace, 'vlmrun-report/test'), join(workspace, 'base'), { recursive: true });

    const bad = await answering({ corner: { response: { ...right, total: 13 } } });
    const worse = await run(workspace, bad.url, {
      baseline: 'base/results.json',
      'no-regressions': 'true',
      'state-directory': 'other',
    });
    expect(worse.code).toBe(1);
    const { comparison, regressions, reasons, coverage } = await results(workspace);
    expect(regressions).toMatchObject([
      { skill: 'receipts', case: 'corner', change: 'regressed', baseline: 'passed', head: 'failed' },
    ]);
    expect(comparison).toMatchObject({ counts: { regressed: 1, same: 0 }, mcnemar: { lost: 1, gained: 0, p: 1 } });
    expect(comparison.baseline.totals).toEqual({ pass_rate: 1, field_accuracy: 1, credits_used: 3 });
    expect(reasons.join('\n')).toContain('1 case regressed: receipts/corner.');
    expect(coverage).toMatchObject([{ skill: 'receipts', share: 1, fields: [] }]);
  });

  it('judges kept responses again where the expectation has changed', async () => {
    const workspace = await repository();
    const simulator = await answering({ corner: { response: right } });
    expect((await run(workspace, simulator.url)).code).toBe(0);
    await cp(join(workspace, 'vlmrun-report/test'), join(workspace, 'base'), { recursive: true });

    await writeFile(
      join(workspace, 'skills/receipts/evals/corner.expected.json'),
      JSON.stringify({ ...right, total: 99 }),
    );
    const again = await run(workspace, simulator.url, { baseline: 'base/results.json', 'no-regressions': 'true' });
    expect(again.code).toBe(1);
    const { comparison, trials } = await results(workspace);
    expect(comparison.changes).toMatchObject([{ change: 'same', baseline: 'failed', head: 'failed', rejudged: true }]);
    expect(trials[0].execution.reused).toBe(true);
    expect(simulator.executions()).toHaveLength(1);
  });

  it('that is not there is said, and fails a gate that asks for it', async () => {
    const workspace = await repository();
    const simulator = await answering({ corner: { response: right } });
    const plain = await run(workspace, simulator.url, { baseline: 'nowhere/results.json' });
    expect(plain.code).toBe(0);
    expect(plain.log).toContain('nowhere/results.json does not exist');
    const gated = await run(workspace, simulator.url, { baseline: 'nowhere/results.json', 'no-regressions': 'true' });
    expect(gated.code).toBe(4);
  });
});

describe('gates of the inputs', () => {
  it.each([
    [{ 'min-pass-rate': '1' }, 1],
    [{ 'min-field-accuracy': '0.9' }, 1],
    [{ 'min-field-accuracy': '0.8' }, 0],
    [{ 'max-errors': '0' }, 0],
  ])('%j', async (inputs, code) => {
    const suite = `version: 1\ngate: { pass_rate: 0.5 }\ncases:\n${['corner', 'other']
      .map(
        (id) =>
          `  - id: ${id}\n    inputs: { file: { path: ${id}.png } }\n    expect: { json: ${JSON.stringify(right)} }\n`,
      )
      .join('')}`;
    const workspace = await repository({
      'skills/receipts/evals/corner.expected.json': '',
      'skills/receipts/evals/other.png': 'other',
      'skills/receipts/evals/a.eval.yaml': suite,
    });
    const { rm } = await import('node:fs/promises');
    await rm(join(workspace, 'skills/receipts/evals/corner.expected.json'));
    const simulator = await answering({ corner: { response: right }, other: { response: { ...right, total: 1 } } });
    expect((await run(workspace, simulator.url, inputs)).code).toBe(code);
  });
});

describe('repeats', () => {
  it('are what the inputs say, and stop early', async () => {
    const workspace = await repository();
    const simulator = await answering({ corner: { response: right } });
    const action = await run(workspace, simulator.url, { repeat: '5', 'min-pass': '2', 'max-parallel': '1' });
    expect(action.code).toBe(0);
    expect(simulator.executions()).toHaveLength(2);
  });
});

describe('update', () => {
  it('rewrites failing leaves only, and writes a patch', async () => {
    const workspace = await repository();
    const path = join(workspace, 'skills/receipts/evals/corner.expected.json');
    await writeFile(path, '{\n    "merchant":   "Corner Shop",\n    "total": 12,\n    "currency": "EUR"\n}\n');
    const simulator = await answering({ corner: { response: right } });
    const action = await run(workspace, simulator.url, { update: 'true' });
    expect(await readFile(path, 'utf8')).toBe(
      '{\n    "merchant":   "Corner Shop",\n    "total": 12.5,\n    "currency": "EUR"\n}\n',
    );
    const patch = await readFile(join(workspace, 'vlmrun-report/test/expectations.patch'), 'utf8');
    expect(patch).toContain('--- a/skills/receipts/evals/corner.expected.json');
    expect(patch).toContain('-    "total": 12,\n+    "total": 12.5,');
    expect(action.log).toContain('1 values changed');
    const second = await run(workspace, simulator.url);
    expect(second.code).toBe(0);
    expect(simulator.executions()).toHaveLength(1);
  });

  it('is refused on pull requests', async () => {
    const workspace = await repository();
    const action = await run(
      workspace,
      'http://127.0.0.1:9/v1',
      { update: 'true' },
      { event: { name: 'pull_request', payload: {} } },
    );
    expect(action.code).toBe(2);
    expect(action.log).toContain('update does not run on pull_request events');
  });

  it('leaves files of cases that erred or broke the schema', async () => {
    const workspace = await repository();
    const path = join(workspace, 'skills/receipts/evals/corner.expected.json');
    const before = await readFile(path, 'utf8');
    const simulator = await answering({ corner: { response: { ...right, total: 'x' } } });
    const action = await run(workspace, simulator.url, { update: 'true' });
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(action.log).toContain('is left as it is');
  });
});
