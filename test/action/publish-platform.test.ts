import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import {
  append,
  atRoot,
  lockfile,
  pinsOf,
  publish as publishAll,
  resultsOf,
  start,
  told,
  writes,
} from '../support/publishing.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const files = receiptSkill('skills/receipts');

async function publish(workspace: string, simulator: Simulator, inputs: Readonly<Record<string, string>> = {}) {
  const run = await publishAll(workspace, simulator, inputs);
  return { ...run, row: run.published[0] };
}

const seeded = (name: string, isPublic: boolean, content: Readonly<Record<string, string>> = { 'SKILL.md': 'other' }) =>
  `skills:\n  - ${JSON.stringify({ name, description: 'd', public: isPublic, files: content })}\n`;
const bare = atRoot(files, 'skills/receipts');

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

  it('a stranger’s public record with the same content and name is told as theirs, and unchanged the next time', async () => {
    const simulator = await start(seeded('receipts', true, bare).replace('"public"', '"age":"48h","public"'));
    const workspace = await createWorkspace(files);
    const { row, code } = await publish(workspace, simulator, { lockfile });
    expect([code, row?.status]).toEqual([0, 'created']);
    expect(row?.message).toMatch(
      /^This content is already stored, by somebody else, since \d{4}-\S+: \S+ is their public record\.$/,
    );
    const sent = writes(simulator);
    const again = await publish(workspace, simulator, { lockfile });
    expect(again.row).toMatchObject({ status: 'unchanged', id: row?.id });
    expect(writes(simulator)).toEqual(sent);
    expect(sent).not.toHaveProperty('POST /skills/{id}/update');
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

  it.each([403, 405, 422, 501])(
    'refuses the update with %i: the version is created, and the message says so',
    async (status) => {
      const simulator = await start(
        `server: { deduplicate: never }\nfaults:\n  - { on: "POST /skills/{id}/update", do: reply, status: ${status} }\n`,
      );
      const workspace = await createWorkspace(files);
      await publish(workspace, simulator);
      await append(workspace, 'skills/receipts/SKILL.md', '\nMore.\n');
      const { row, code } = await publish(workspace, simulator);
      expect([code, row?.status]).toEqual([0, 'created']);
      expect(row?.message).toContain(`The platform refused the update of`);
      expect(row?.message).not.toContain('Check the API key');
      expect(row?.message).not.toContain('..');
      expect(writes(simulator)).toMatchObject({ 'POST /skills/{id}/update': 1, 'POST /skills/create': 2 });
    },
  );

  it('refuses the update and gives back an earlier version: the row fails every time, and nothing is pinned', async () => {
    const simulator = await start('faults:\n  - { on: "POST /skills/{id}/update", do: reply, status: 403 }\n');
    const workspace = await createWorkspace(files);
    const first = await publish(workspace, simulator);
    await append(workspace, 'skills/receipts/SKILL.md', '\nMore.\n');
    const second = await publish(workspace, simulator, { lockfile });
    await writeFile(join(workspace, 'skills/receipts/SKILL.md'), String(files['skills/receipts/SKILL.md']));
    for (let run = 0; run < 2; run++) {
      const { row, code } = await publish(workspace, simulator, { lockfile });
      expect([code, row?.status, row?.id]).toEqual([1, 'failed', first.row?.id]);
      expect(row?.message).toContain(
        `The platform gave back the earlier version ${first.row?.version} (${first.row?.id}); the newest is still ${second.row?.version}`,
      );
      expect((await pinsOf(workspace))?.receipts?.id).toBe(second.row?.id);
    }
  });

  it('gives back something else than was sent: the step fails and says what differs', async () => {
    const simulator = await start(
      'faults:\n  - { on: "GET //downloads/{id}", do: alter, files: { SKILL.md: changed, extra.md: x, schema.json: null } }\n',
    );
    const workspace = await createWorkspace(files);
    const { row, code, outputs } = await publish(workspace, simulator, { lockfile });
    expect([code, outputs.conclusion]).toEqual([1, 'failure']);
    expect(row).toMatchObject({ status: 'failed', id: expect.any(String), version: expect.any(String) });
    expect(row?.message).toBe(
      'What is stored differs from what was sent: changed SKILL.md; added extra.md; removed schema.json.',
    );
    expect(await pinsOf(workspace)).toBeUndefined();
  });
});

describe('a version that is stored, and a request that fails after it', () => {
  it.each([
    ['the version cannot be read', '{ on: "GET /skills/{id}", do: reply, status: 500 }', 4],
    ['no credits are left', '{ on: "GET /skills/{id}", do: reply, status: 402 }', 4],
    ['the download fails', '{ on: "GET /skills/{id}/download", do: reply, status: 500 }', 4],
    ['the storage host is not there', '{ on: "GET //downloads/{id}", do: reset }', 4],
    ['the key is refused', '{ on: "GET /skills/{id}", do: reply, status: 401 }', 2],
  ])(
    '%s: the row and the lock file name it, and nobody is blamed',
    async (_name, fault, code) => {
      const simulator = await start(`faults:\n  - ${fault}\n`);
      const workspace = await createWorkspace({ ...receiptSkill('skills/a'), ...receiptSkill('skills/b') });
      const run = await publish(workspace, simulator, { lockfile });
      expect([run.code, run.outputs.conclusion, ...told(run.published)]).toEqual([
        code,
        'inconclusive',
        'a failed',
        'b refused',
      ]);
      expect(run.row).toMatchObject({ id: expect.any(String), digest: expect.any(String) });
      expect(run.row?.message).toContain('The version is stored, but could not be verified');
      expect(run.published[1]?.digest).toMatch(/^[0-9a-f]{64}$/);
      expect(await pinsOf(workspace)).toMatchObject({ a: { id: run.row?.id, digest: run.row?.digest } });
      expect((await resultsOf(run)).skills.map(({ conclusion }) => conclusion)).toEqual([
        'inconclusive',
        'inconclusive',
      ]);
      expect(writes(simulator)['POST /skills/create']).toBe(1);
    },
    90_000,
  );

  it('the platform cannot process it: the skill is to blame, the row names it, and it is not pinned', async () => {
    const simulator = await start('server: { create_time: 300ms, create_status: failed }\n');
    const workspace = await createWorkspace(files);
    const { row, code, outputs } = await publish(workspace, simulator, { lockfile });
    expect([code, outputs.conclusion, row?.status]).toEqual([1, 'failure', 'failed']);
    expect(row?.id).toEqual(expect.any(String));
    expect(row?.message).toContain('could not process version');
    expect(await pinsOf(workspace)).toBeUndefined();
    // Nor does the next run turn green by finding it there.
    const again = await publish(workspace, simulator, { lockfile });
    expect([again.code, again.row?.status, again.row?.id]).toEqual([1, 'failed', row?.id]);
    expect(again.row?.message).toContain('change a line of SKILL.md to have it stored again');
    expect(await pinsOf(workspace)).toBeUndefined();
    expect(writes(simulator)['POST /skills/create']).toBe(1);
    const drift = await publish(workspace, simulator, { 'check-drift': 'true' });
    expect([drift.code, drift.row?.status]).toEqual([1, 'drifted']);
    expect(drift.row?.message).toContain('The platform could not process');
  });

  it('the platform still works on it when the next run finds it: that run waits', async () => {
    const simulator = await start('server: { create_time: 4s }\n');
    const workspace = await createWorkspace(files);
    const cancelAfter = asked(simulator, 'GET /skills/{id}');
    expect(told((await publishAll(workspace, simulator, {}, { cancelAfter })).published)).toEqual(['receipts failed']);
    const { row, code } = await publish(workspace, simulator, { lockfile });
    expect([code, row?.status]).toEqual([0, 'unchanged']);
    expect((await pinsOf(workspace))?.receipts?.id).toBe(row?.id);
    expect(simulator.counts()['GET /skills/{id}']).toBeGreaterThan(1);
    expect(writes(simulator)['POST /skills/create']).toBe(1);
  });

  it('the list cannot be read again: that is a note', async () => {
    const simulator = await start('faults:\n  - { on: "GET /skills", do: reply, status: 400, only: [3] }\n');
    const workspace = await createWorkspace(files);
    const { row, code } = await publish(workspace, simulator, { lockfile });
    expect([code, row?.status]).toEqual([0, 'created']);
    expect(row?.message).toContain('could not be seen');
    expect((await pinsOf(workspace))?.receipts?.id).toBe(row?.id);
  });
});

/** Resolves when the simulator has got a request of this kind. */
function asked(simulator: Simulator, operation: string): Promise<void> {
  return expect.poll(() => simulator.counts()[operation] ?? 0, { timeout: 15_000 }).toBeGreaterThan(0);
}

describe('an interrupt', () => {
  const skills = { ...receiptSkill('skills/a'), ...receiptSkill('skills/b') };

  it('before the next skill keeps what is stored, and blames nobody', async () => {
    const simulator = await start('faults:\n  - { on: "GET /files/hash/{md5}", do: delay, for: 60s, only: [2] }\n');
    const workspace = await createWorkspace(skills);
    const run = await publishAll(
      workspace,
      simulator,
      { lockfile },
      { cancelWhen: (output) => output.includes('a: created') },
    );
    expect(run.code).toBe(130);
    expect(run.outputs.conclusion).toBe('inconclusive');
    expect(told(run.published).join()).toMatch(/^a created,b (failed|refused)$/);
    expect(run.published[1]).toMatchObject({ id: null, digest: expect.any(String) });
    expect(run.cancelledForMs).toBeLessThan(5_000);
    expect(Object.keys((await pinsOf(workspace)) ?? {})).toEqual(['a']);
    const results = await resultsOf(run);
    expect(results.skills.map(({ conclusion }) => conclusion)).toEqual(['success', 'inconclusive']);
    expect(results.reasons[0]).toBe('The run was interrupted.');
    expect(run.summary).toContain('Inconclusive');
    expect(run.summary).not.toContain('Failure');
  });

  it('between storing and verifying a version names it in the row and the lock file', async () => {
    const simulator = await start('faults:\n  - { on: "GET /skills/{id}", do: delay, for: 60s }\n');
    const workspace = await createWorkspace(skills);
    const cancelAfter = asked(simulator, 'GET /skills/{id}');
    const run = await publishAll(workspace, simulator, { lockfile }, { cancelAfter });
    expect(run.code).toBe(130);
    expect(told(run.published)).toEqual(['a failed', 'b refused']);
    expect(run.published[0]?.id).toEqual(expect.any(String));
    expect(run.published[0]?.message).toContain('could not be verified: the run was interrupted');
    expect((await pinsOf(workspace))?.a?.id).toBe(run.published[0]?.id);
    expect((await resultsOf(run)).skills.map(({ conclusion }) => conclusion)).toEqual(['inconclusive', 'inconclusive']);
    expect(writes(simulator)['POST /skills/create']).toBe(1);
  });

  it('while a version is being stored waits for its reply', async () => {
    const simulator = await start('faults:\n  - { on: "POST /skills/create", do: delay, for: 1s, after: true }\n');
    const workspace = await createWorkspace(files);
    const cancelAfter = asked(simulator, 'POST /skills/create');
    const run = await publishAll(workspace, simulator, { lockfile }, { cancelAfter });
    expect([run.code, ...told(run.published)]).toEqual([130, 'receipts failed']);
    expect((await pinsOf(workspace))?.receipts?.id).toBe(run.published[0]?.id);
  });
});

describe('a configured id', () => {
  it('of a public skill of one’s own is updated, verified, and found unchanged the next time', async () => {
    const old = { 'SKILL.md': 'old' };
    const simulator = await start(
      `skills:\n  - ${JSON.stringify({ name: 'receipts', description: 'd', public: true, own: true, files: old })}\n`,
    );
    const reply = await fetch(`${simulator.url}/skills`, { headers: { Authorization: 'Bearer k' } });
    const [{ id }] = (await reply.json()) as [{ id: string }];
    const workspace = await createWorkspace({
      ...files,
      'vlmrun-skills.yaml': `version: 1\npublish:\n  receipts: { id: ${id} }\n`,
    });
    const { row, code } = await publish(workspace, simulator, { lockfile });
    expect([code, row?.status, row?.previous?.id, row?.message]).toEqual([0, 'updated', id, undefined]);
    const again = await publish(workspace, simulator, { lockfile });
    expect(again.row).toMatchObject({ status: 'unchanged', id: row?.id });
    expect(writes(simulator)).toMatchObject({ 'POST /skills/{id}/update': 1 });
    expect(writes(simulator)).not.toHaveProperty('POST /skills/create');
    const drift = await publish(workspace, simulator, { lockfile, 'check-drift': 'true' });
    expect([drift.code, drift.row?.status]).toEqual([0, 'unchanged']);
  });

  it('names one’s own skill although it is public, and where updating it is refused a version is created', async () => {
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

it('a fixture that is an example on purpose does not', async () => {
  const simulator = await start();
  const expected = '{ "merchant": "Corner Shop", "total": 12.5, "currency": "EUR" }\n';
  const workspace = await createWorkspace({
    ...files,
    'skills/receipts/evals/corner.png': 'a picture of a receipt, long enough to be told from others\n',
    'skills/receipts/evals/corner.expected.json': expected,
    'skills/receipts/resources/example.json': expected,
  });
  const { row } = await publish(workspace, simulator, { 'allow-in-bundle': 'skills/receipts/resources/*.json' });
  expect(row?.status).toBe('created');
});
