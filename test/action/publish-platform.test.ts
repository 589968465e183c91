import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PublishedSkill } from '../../src/report/results.ts';
import type { Simulator } from '../../src/simulator/server.ts';
import { runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const files = receiptSkill('skills/receipts');

async function start(scenario = ''): Promise<Simulator> {
  const simulator = await simulate(scenario);
  onTestFinished(() => simulator.close());
  return simulator;
}

async function publish(workspace: string, simulator: Simulator, inputs: Readonly<Record<string, string>> = {}) {
  const fixed = { command: 'publish', 'api-key': 'test-key-4f1c9a7e', 'requests-per-minute': 'unlimited' };
  const run = await runAction({ workspace, inputs: { ...fixed, 'base-url': simulator.url, ...inputs } });
  const [row]: readonly PublishedSkill[] = JSON.parse(run.outputs.published ?? '[]');
  return { ...run, row };
}

/** Requests that store something, by operation. */
function writes(simulator: Simulator): Record<string, number> {
  const entries = Object.entries(simulator.counts());
  return Object.fromEntries(entries.filter(([operation]) => /^POST \/(skills|files)/.test(operation)));
}

const seeded = (name: string, isPublic: boolean, content: Readonly<Record<string, string>> = { 'SKILL.md': 'other' }) =>
  `skills:\n  - ${JSON.stringify({ name, description: 'd', public: isPublic, files: content })}\n`;
const bare = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.replace('skills/receipts/', ''), text]),
);

describe('a platform that holds other things', () => {
  it('a stranger’s public skill of the same name is neither updated nor taken for one’s own', async () => {
    const simulator = await start(seeded('receipts', true));
    const workspace = await createWorkspace(files);
    const first = await publish(workspace, simulator);
    expect(first.row?.status).toBe('created');
    expect((await publish(workspace, simulator)).row).toEqual({ ...first.row, status: 'unchanged' });
    expect(writes(simulator)).toEqual({ 'POST /files': 1, 'POST /skills/create': 1 });
  });

  it('the same content under another name comes back: a loud warning, and the returned id', async () => {
    const simulator = await start(seeded('earlier', false, bare));
    const { row, annotations, code } = await publish(await createWorkspace(files), simulator);
    expect(code).toBe(0);
    expect(row?.message).toContain('"earlier" instead of "receipts"');
    expect(row?.message).toContain(`use the id ${row?.id}`);
    expect(annotations.some(({ level, message }) => level === 'warning' && message.includes('"earlier"'))).toBe(true);
  });
});

describe('a platform that is slow or loses replies', () => {
  it.each([
    ['a slow create', 'server: { create_time: 600ms }\n', { 'POST /skills/create': 1 }],
    [
      'a create that goes on elsewhere',
      'faults:\n  - { on: "POST /skills/create", do: continue, for: 300ms }\n',
      { 'POST /skills/create': 1 },
    ],
    [
      'a lost reply',
      'faults:\n  - { on: "POST /skills/create", do: reset, after: true }\n',
      { 'POST /skills/create': 1 },
    ],
    ['a reply cut short', 'faults:\n  - { on: "POST /skills/create", do: truncate }\n', { 'POST /skills/create': 1 }],
    ['a reply without an id', 'faults:\n  - { on: "POST /skills/create", do: no-id }\n', { 'POST /skills/create': 1 }],
    [
      'a rate limit',
      'faults:\n  - { on: "POST /skills/create", do: reply, status: 429, retry_after: 0.1, first: 1 }\n',
      { 'POST /skills/create': 2 },
    ],
  ])('%s ends with one version', async (_name, scenario, expected) => {
    const simulator = await start(scenario);
    const workspace = await createWorkspace(files);
    const { row, code } = await publish(workspace, simulator);
    expect(row).toMatchObject({ status: 'created', version: expect.stringMatching(/^\d{8}-/) });
    expect(code).toBe(0);
    expect(writes(simulator)).toEqual({ 'POST /files': 1, ...expected });
    expect((await publish(workspace, simulator)).row?.status).toBe('unchanged');
  });

  it('an error that may have stored it is inconclusive and is not repeated; the next run continues', async () => {
    const simulator = await start(
      'faults:\n  - { on: "POST /skills/create", do: reply, status: 502, shape: html, first: 1 }\n',
    );
    const workspace = await createWorkspace(files);
    const { row, code, outputs } = await publish(workspace, simulator);
    expect(row?.status).toBe('failed');
    expect(code).toBe(4);
    expect(outputs.conclusion).toBe('inconclusive');
    expect(writes(simulator)).toEqual({ 'POST /files': 1, 'POST /skills/create': 1 });
    expect((await publish(workspace, simulator)).row?.status).toBe('created');
  }, 90_000);

  it('refuses the update: the version is created, and the message says so', async () => {
    const simulator = await start(
      'server: { deduplicate: never }\nfaults:\n  - { on: "POST /skills/{id}/update", do: reply, status: 403 }\n',
    );
    const workspace = await createWorkspace(files);
    await publish(workspace, simulator);
    await writeFile(
      join(workspace, 'skills/receipts/schema.json'),
      '{"$schema":"http://json-schema.org/draft-07/schema#","type":"object"}\n',
    );
    const { row } = await publish(workspace, simulator);
    expect(row?.status).toBe('created');
    expect(row?.message).toContain('refused the update');
  });

  it('gives back something else than was sent: the step fails and says what differs', async () => {
    const simulator = await start('faults:\n  - { on: "GET //downloads/{id}", do: truncate }\n');
    const { row, code } = await publish(await createWorkspace(files), simulator);
    expect(code).toBe(1);
    expect(row).toMatchObject({ status: 'failed', id: expect.any(String) });
    expect(row?.message).toContain('could not be verified');
  });
});

it('an interrupted run says what is stored and what is not, and keeps it in the lock file', async () => {
  const simulator = await start('faults:\n  - { on: "GET /files/hash/{md5}", do: delay, for: 60s, only: [2] }\n');
  const workspace = await createWorkspace({ ...receiptSkill('skills/a'), ...receiptSkill('skills/b') });
  const lockfile = 'vlmrun-skills.lock.json';
  const fixed = { command: 'publish', 'api-key': 'test-key-4f1c9a7e', 'requests-per-minute': 'unlimited' };
  const run = await runAction({
    workspace,
    inputs: { ...fixed, 'base-url': simulator.url, lockfile },
    cancelWhen: (output) => output.includes('a: created'),
  });
  expect(run.code).toBe(130);
  const rows: readonly PublishedSkill[] = JSON.parse(run.outputs.published ?? '[]');
  expect(rows.map(({ name, status }) => `${name} ${status}`).join()).toMatch(/^a created,b (failed|refused)$/);
  expect(run.cancelledForMs).toBeLessThan(5_000);
  expect(Object.keys(JSON.parse(await readFile(join(workspace, lockfile), 'utf8')).skills)).toEqual(['a']);
});

describe('two jobs at the same time', () => {
  it('with the same content end with one version', async () => {
    const simulator = await start();
    const workspaces = [await createWorkspace(files), await createWorkspace(files)];
    const runs = await Promise.all(workspaces.map((workspace) => publish(workspace, simulator)));
    expect(new Set(runs.map(({ row }) => row?.id)).size).toBe(1);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  });
});

describe('a configured id', () => {
  it('names one’s own skill although it is public', async () => {
    const simulator = await start(seeded('receipts', true));
    const reply = await fetch(`${simulator.url}/skills`, { headers: { Authorization: 'Bearer k' } });
    const [{ id }] = (await reply.json()) as [{ id: string }];
    const workspace = await createWorkspace({
      ...files,
      'vlmrun-skills.yaml': `version: 1\npublish:\n  receipts: { id: ${id} }\n`,
    });
    const { row } = await publish(workspace, simulator);
    expect(row?.previous?.id).toBe(id);
    expect(simulator.counts()['POST /skills/{id}/update']).toBe(1);
  });

  it('that does not exist fails the skill by name', async () => {
    const simulator = await start();
    const workspace = await createWorkspace({
      ...files,
      'vlmrun-skills.yaml': 'version: 1\npublish:\n  receipts: { id: nowhere }\n',
    });
    const { row, code } = await publish(workspace, simulator);
    expect(code).toBe(1);
    expect(row?.message).toContain('the configured id nowhere of receipts does not exist');
    expect(writes(simulator)).toEqual({});
  });
});

it('a fixture in the bundle refuses the skill, even where the finding is suppressed', async () => {
  const simulator = await start();
  const expected = '{ "merchant": "Corner Shop", "total": 12.5, "currency": "EUR" }\n';
  const workspace = await createWorkspace({
    ...files,
    'vlmrun-skills.yaml':
      'version: 1\noverrides:\n  - { paths: ["**"], rules: { fixture/leak: off }, reason: an example for the agent }\n',
    'skills/receipts/evals/corner.png': 'a picture of a receipt, long enough to be told from others\n',
    'skills/receipts/evals/corner.expected.json': expected,
    'skills/receipts/resources/example.json': expected,
  });
  const { row, code } = await publish(workspace, simulator);
  expect(code).toBe(1);
  expect(row?.status).toBe('refused');
  expect(row?.message).toContain('A fixture or an expected value is in the bundle');
  expect(simulator.counts()).toEqual({});
});
