import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { allBytes, createWorkspace, receiptSkill } from '../support/workspace.ts';

const key = 'vlmrun-test-key-4f1c9a7e';
const receipt = 'Corner Shop\ntotal 12.50 EUR\n';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const repository = {
  ...receiptSkill('skills/receipts'),
  'skills/receipts/evals/corner.png': receipt,
  'skills/receipts/evals/corner.expected.json':
    '{\n  "merchant": "Corner Shop",\n  "total": 12.5,\n  "currency": "EUR"\n}\n',
};

function scenario(response: unknown, more = ''): string {
  const answer = { skill: 'receipts', input: sha256(receipt), response, usage: { credits_used: 3 } };
  return `version: 1\nlatency: { execution: 50ms }\nanswers:\n  - ${JSON.stringify(answer)}\n${more}`;
}

async function start(text: string) {
  const simulator = await simulate(text);
  onTestFinished(() => simulator.close());
  return simulator;
}

const right = { merchant: 'Corner Shop', total: 12.5, currency: 'EUR' };

/** Address of a port that nothing listens on. */
async function closedAddress(): Promise<string> {
  const simulator = await simulate();
  await simulator.close();
  return simulator.url;
}

describe('test', () => {
  it('uploads, executes, polls and judges, and says what it cost', async () => {
    const simulator = await start(scenario(right));
    const workspace = await createWorkspace(repository);
    const run = await runAction({
      workspace,
      inputs: { command: 'test', 'api-key': key, 'base-url': simulator.url, 'requests-per-minute': 'unlimited' },
    });
    expect(run.log).toContain('receipts/corner passed');
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({
      conclusion: 'success',
      passed: '1',
      failed: '0',
      'credits-used': '3',
      'pass-rate': '1',
    });
    expect(simulator.executions()).toHaveLength(1);
    const execute = simulator.received().find(({ operation }) => operation === 'POST /agent/execute');
    expect(execute?.body).toMatchObject({
      model: 'vlmrun-orion-1:auto',
      toolsets: ['core', 'document'],
      batch: true,
      metadata: { allow_training: false },
    });
    expect(JSON.stringify(execute?.body)).not.toContain('"priority"');
  });

  it('fails with the fields that differ, in the log, the summary and the reports', async () => {
    const simulator = await start(scenario({ ...right, total: 125, extra_field: 1 }));
    const workspace = await createWorkspace(repository);
    const run = await runAction({
      workspace,
      inputs: { command: 'test', 'api-key': key, 'base-url': simulator.url, 'requests-per-minute': 'unlimited' },
    });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: 'failure', failed: '1' });
    expect(run.summary).toContain('total');
    expect(run.summary).toContain('12.5');
    const results = JSON.parse(await readFile(run.outputs['results-path'] ?? '', 'utf8'));
    expect(results.trials[0].failing_fields).toContainEqual(
      expect.objectContaining({ path: 'total', expected: 12.5, actual: 125 }),
    );
    expect(await readFile(join(workspace, 'vlmrun-report/test/junit.xml'), 'utf8')).toContain('<failure');
  });

  it('pays nothing when only the expectation changed', async () => {
    const simulator = await start(scenario({ ...right, total: 13 }));
    const workspace = await createWorkspace(repository);
    const inputs = { command: 'test', 'api-key': key, 'base-url': simulator.url, 'requests-per-minute': 'unlimited' };
    expect((await runAction({ workspace, inputs })).code).toBe(1);
    const sent = simulator.received().length;
    await writeFile(
      join(workspace, 'skills/receipts/evals/corner.expected.json'),
      '{"merchant":"Corner Shop","total":13,"currency":"EUR"}',
    );
    const second = await runAction({ workspace, inputs });
    expect(second.code).toBe(0);
    expect(second.outputs).toMatchObject({ passed: '1', 'credits-used': '0' });
    expect(simulator.received()).toHaveLength(sent);
    // No reply was there to tell, yet the kept response came from a simulator.
    const report = (file: string) => readFile(join(workspace, 'vlmrun-report/test', file), 'utf8');
    expect(JSON.parse(await report('results.json'))).toMatchObject({ simulated: true });
    expect(await report('junit.xml')).toContain('<property name="simulated" value="true"/>');
    expect(second.summary).toContain('**Simulated.**');
    expect(second.log).toContain('SIMULATED');
  });

  it('ends a failed execution at once, as a failure of the case', async () => {
    const failing = `version: 1\nlatency: { execution: 20ms }\nanswers:\n  - { skill: receipts, input: "${sha256(receipt)}", failure: the page is blank }\n`;
    const simulator = await start(failing);
    const workspace = await createWorkspace(repository);
    const run = await runAction({
      workspace,
      inputs: { command: 'test', 'api-key': key, 'base-url': simulator.url, 'requests-per-minute': 'unlimited' },
    });
    expect(run.code).toBe(1);
    expect(run.summary).toContain('the page is blank');
  });

  it('does not send a skill with findings at error level', async () => {
    const simulator = await start(scenario(right));
    const workspace = await createWorkspace({ ...repository, 'skills/receipts/schema.json': '{' });
    const run = await runAction({
      workspace,
      inputs: { command: 'test', 'api-key': key, 'base-url': simulator.url, 'requests-per-minute': 'unlimited' },
    });
    expect(run.code).toBe(1);
    expect(run.outputs['not-run']).toBe('1');
    expect(simulator.received()).toEqual([]);
  });

  it.each([
    ['a wrong key', 'faults:\n  - { on: "* *", do: reply, status: 401, message: Invalid API key }\n', 2, /key/i],
    [
      'exhausted credits',
      'faults:\n  - { on: "POST /agent/execute", do: reply, status: 402, message: No credits left }\n',
      4,
      /credits/i,
    ],
  ])('ends with a clear reason and every report after %s', async (_, faults, code, reason) => {
    const simulator = await start(scenario(right, faults));
    const workspace = await createWorkspace(repository);
    const run = await runAction({
      workspace,
      inputs: { command: 'test', 'api-key': key, 'base-url': simulator.url, 'requests-per-minute': 'unlimited' },
    });
    expect(run.code).toBe(code);
    expect(run.outputs).toMatchObject({ conclusion: 'inconclusive', 'not-run': '1' });
    expect(run.log + run.annotations.map(({ message }) => message).join('\n')).toMatch(reason);
    const results = JSON.parse(await readFile(run.outputs['results-path'] ?? '', 'utf8'));
    expect(results.reasons.join('\n')).toMatch(reason);
  });

  it('ends inconclusive, with its reports, when the server cannot be reached', async () => {
    const workspace = await createWorkspace(repository);
    const run = await runAction({
      workspace,
      inputs: {
        command: 'test',
        'api-key': key,
        'base-url': await closedAddress(),
        'requests-per-minute': 'unlimited',
      },
    });
    expect(run.code).toBe(4);
    expect(run.outputs.conclusion).toBe('inconclusive');
    expect(run.summary).toMatch(/127\.0\.0\.1|reach|refused/);
  });

  it('says "missing key" in one line, with exit code 2', async () => {
    const workspace = await createWorkspace(repository);
    const run = await runAction({ workspace, inputs: { command: 'test' } });
    expect(run.code).toBe(2);
    expect(run.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining('api-key is missing') }]);
  });

  it('shows the key nowhere, even when the server echoes it', async () => {
    const simulator = await start(
      scenario(
        { ...right, merchant: key },
        `faults:\n  - { on: "GET /files/hash/{md5}", do: reply, status: 422, shape: list, message: "bad ${key}" }\n`,
      ),
    );
    const workspace = await createWorkspace(repository);
    const run = await runAction({
      workspace,
      inputs: { command: 'test', 'api-key': key, 'base-url': simulator.url, 'requests-per-minute': 'unlimited' },
      env: { RUNNER_DEBUG: '1' },
    });
    const everything = run.written + run.summary + JSON.stringify(run.outputs) + (await allBytes(workspace));
    expect(everything).not.toContain(key);
    expect(everything).not.toContain(Buffer.from(key).toString('base64').slice(0, 30));
    expect(run.masks).toContain(key);
  });

  it('keeps a hostile response from commanding the runner or the summary', async () => {
    const hostile =
      'x\n::set-output name=conclusion::success\r##[add-mask]passed\n</details><img src=x onerror=alert(1)>|`|@octocat';
    const simulator = await start(scenario({ ...right, merchant: hostile }));
    const workspace = await createWorkspace(repository);
    const run = await runAction({
      workspace,
      inputs: { command: 'test', 'api-key': key, 'base-url': simulator.url, 'requests-per-minute': 'unlimited' },
    });
    expect(run.outputs.conclusion).toBe('failure');
    expect(run.incidents).toEqual([]);
    expect([...run.masks]).toEqual([key]);
    expect(run.summary).not.toContain('<img');
    expect(run.summary).not.toContain('@octocat');
  });

  it('attaches the skills that a suite names beside the one under test', async () => {
    const simulator = await start(scenario(right));
    const suite = [
      'version: 1',
      'cases:',
      '  - id: both',
      '    inputs: { file: { path: corner.png } }',
      '    run: { skills: [../../currencies, "glossary:20260101-abcdef"] }',
      '    expect: { match: subset, json: { total: 12.5 } }',
    ].join('\n');
    const workspace = await createWorkspace({
      ...receiptSkill('skills/receipts'),
      ...receiptSkill('skills/currencies'),
      'skills/receipts/evals/corner.png': receipt,
      'skills/receipts/evals/both.eval.yaml': `${suite}\n`,
    });
    await runAction({
      workspace,
      inputs: { command: 'test', 'api-key': key, 'base-url': simulator.url, 'requests-per-minute': 'unlimited' },
    });
    const execute = simulator.received().find(({ operation }) => operation === 'POST /agent/execute');
    const body = execute?.body as unknown as { readonly config: { readonly skills: readonly object[] } };
    expect(body.config.skills).toMatchObject([
      { type: 'inline', name: 'receipts' },
      { type: 'inline', name: 'currencies' },
      { type: 'skill_reference', skill_name: 'glossary', skill_version: '20260101-abcdef' },
    ]);
  });
});
