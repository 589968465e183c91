import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PublishedSkill, Results } from '../../src/report/results.ts';
import type { Simulator } from '../../src/simulator/server.ts';
import { runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { allBytes, createWorkspace, receiptSkill } from '../support/workspace.ts';

const key = 'vlmrun-test-key-4f1c9a7e';
const lockfile = 'vlmrun-skills.lock.json';

async function start(scenario = ''): Promise<Simulator> {
  const simulator = await simulate(scenario);
  onTestFinished(() => simulator.close());
  return simulator;
}

/** One `publish` step. */
async function publish(
  workspace: string,
  simulator: Pick<Simulator, 'url'>,
  inputs: Readonly<Record<string, string>> = {},
  event = { name: 'push' },
) {
  const run = await runAction({
    workspace,
    event,
    inputs: {
      command: 'publish',
      'api-key': key,
      'base-url': simulator.url,
      'requests-per-minute': 'unlimited',
      ...inputs,
    },
  });
  const published: readonly PublishedSkill[] = JSON.parse(run.outputs.published ?? '[]');
  return { ...run, published };
}

async function resultsOf({ outputs }: { readonly outputs: Readonly<Record<string, string>> }): Promise<Results> {
  return JSON.parse(await readFile(outputs['results-path'] ?? '', 'utf8'));
}

/** Requests that store something, by operation. */
function writes(simulator: Simulator): Record<string, number> {
  const entries = Object.entries(simulator.counts());
  return Object.fromEntries(entries.filter(([operation]) => /^POST \/(skills|files)|^PUT/.test(operation)));
}

const edit = (workspace: string, path: string, content: string) => writeFile(join(workspace, path), content);

describe('publish', () => {
  it('stores what has changed once, and says what and where', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    const first = await publish(workspace, simulator);
    expect(first.code).toBe(0);
    expect(first.outputs.conclusion).toBe('success');
    expect(first.published).toMatchObject([{ name: 'receipts', directory: 'skills/receipts', status: 'created' }]);
    const [row] = first.published;
    const results = await resultsOf(first);
    expect(results.skills[0]?.digest).toBe(row?.digest);
    expect(first.summary).toContain(row?.version ?? 'no version');
    expect(first.summary).toContain(row?.digest?.slice(0, 12) ?? 'no digest');

    const second = await publish(workspace, simulator);
    expect(second.published).toEqual([{ ...row, status: 'unchanged' }]);
    expect(writes(simulator)).toEqual({ 'POST /files': 1, 'POST /skills/create': 1 });

    await edit(workspace, 'skills/receipts/resources/notes.md', 'Totals include tax.\n').catch(() => undefined);
    const manifest = await readFile(join(workspace, 'skills/receipts/SKILL.md'), 'utf8');
    await edit(workspace, 'skills/receipts/SKILL.md', `${manifest}\nTotals include tax.\n`);
    const third = await publish(workspace, simulator);
    expect(third.published).toMatchObject([{ status: 'updated', previous: { id: row?.id, version: row?.version } }]);
    expect(third.summary).toContain('changed `SKILL.md`');
    const notes = await readFile(join(third.outputs['report-directory'] ?? '', 'release-notes.md'), 'utf8');
    expect(notes).toContain(`receipts:${third.published[0]?.version}`);
    expect(notes).toContain(`receipts:${row?.version}`);
    expect(`${await allBytes(workspace)}${third.written}`).not.toContain(key);
  });

  it('publishes skills with a vlmrun.yaml only, unless they are named', async () => {
    const simulator = await start();
    const { 'skills/plain/vlmrun.yaml': _none, ...plain } = receiptSkill('skills/plain');
    const workspace = await createWorkspace({ ...receiptSkill('skills/receipts'), ...plain });
    expect((await publish(workspace, simulator, { 'dry-run': 'true' })).published.map(({ name }) => name)).toEqual([
      'receipts',
    ]);
  });

  it('shows with a dry run what it would do, and sends nothing', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    const run = await publish(workspace, simulator, { 'dry-run': 'true', lockfile });
    expect(run.code).toBe(0);
    expect(run.published).toMatchObject([{ status: 'planned', id: null }]);
    expect(writes(simulator)).toEqual({});
    await expect(readFile(join(workspace, lockfile))).rejects.toThrow();
  });
});

describe('guards', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review'])('refuse %s events', async (name) => {
    const simulator = await start();
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    const run = await publish(workspace, simulator, {}, { name });
    expect(run.code).toBe(2);
    expect(run.log).toContain(`publish does not run on ${name} events`);
    expect(simulator.counts()).toEqual({});
  });

  it('refuse a skill with findings at error level, and one without a description', async () => {
    const simulator = await start();
    const broken = receiptSkill('skills/broken');
    const silent = receiptSkill('skills/silent');
    const workspace = await createWorkspace({
      ...broken,
      'skills/broken/schema.json': '{',
      ...silent,
      'skills/silent/SKILL.md': '---\nname: silent\n---\nRead.\n',
      ...receiptSkill('skills/receipts'),
    });
    const run = await publish(workspace, simulator, { 'fail-fast': 'false' });
    expect(run.code).toBe(1);
    expect(run.published.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'broken refused',
      'receipts created',
      'silent refused',
    ]);
    expect(writes(simulator)).toEqual({ 'POST /files': 1, 'POST /skills/create': 1 });
  });

  it('end with exit 2 for a wrong key, and 4 for a server that is not there, with every report', async () => {
    const simulator = await start('server: { keys: [another] }');
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    const run = await publish(workspace, simulator);
    expect(run.code).toBe(2);
    expect(run.log).toContain('Check the API key');
    expect(run.published).toMatchObject([{ status: 'failed' }]);
    expect(simulator.counts()).toEqual({ 'GET /skills': 1 });
  });
});

describe('breaking changes', () => {
  it('are shown, and with fail refuse the skill', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    await publish(workspace, simulator);
    const path = 'skills/receipts/schema.json';
    const schema = JSON.parse(await readFile(join(workspace, path), 'utf8'));
    delete schema.properties.total;
    schema.required = ['merchant'];
    await edit(workspace, path, JSON.stringify(schema, undefined, 2));
    const sent = writes(simulator);
    const refused = await publish(workspace, simulator, { 'breaking-changes': 'fail' });
    expect(refused.code).toBe(1);
    expect(refused.published).toMatchObject([{ status: 'refused' }]);
    expect(writes(simulator)).toEqual(sent);
    const warned = await publish(workspace, simulator);
    expect(warned.code).toBe(0);
    expect(warned.summary).toContain('**breaking**: `/properties/total`');
    expect((await resultsOf(warned)).published[0]?.schema_changes).toContainEqual(
      expect.objectContaining({ kind: 'breaking', pointer: '/properties/total' }),
    );
  });
});

describe('the lock file', () => {
  it('pins what is stored, does not change without need, and is the base of the drift check', async () => {
    const simulator = await start();
    const workspace = await createWorkspace({ ...receiptSkill('skills/b'), ...receiptSkill('skills/a') });
    const first = await publish(workspace, simulator, { lockfile });
    const text = await readFile(join(workspace, lockfile), 'utf8');
    const lock = JSON.parse(text);
    expect(Object.keys(lock.skills)).toEqual(['a', 'b']);
    expect(lock.skills.a).toMatchObject({ id: first.published[0]?.id, digest: first.published[0]?.digest });
    await publish(workspace, simulator, { lockfile });
    expect(await readFile(join(workspace, lockfile), 'utf8')).toBe(text);

    const agreed = await publish(workspace, simulator, { lockfile, 'check-drift': 'true' });
    expect(agreed.code).toBe(0);
    const manifest = await readFile(join(workspace, 'skills/a/SKILL.md'), 'utf8');
    await edit(workspace, 'skills/a/SKILL.md', `${manifest}\nMore.\n`);
    const sent = writes(simulator);
    const drifted = await publish(workspace, simulator, { lockfile, 'check-drift': 'true' });
    expect(drifted.code).toBe(1);
    expect(drifted.published).toMatchObject([
      { name: 'a', status: 'drifted' },
      { name: 'b', status: 'unchanged' },
    ]);
    expect(drifted.published[0]?.message).toContain('changed SKILL.md');
    expect(writes(simulator)).toEqual(sent);
    expect(await readFile(join(workspace, lockfile), 'utf8')).toBe(text);
  });

  it('of another server, broken, or outside the workspace is a usage error', async () => {
    const simulator = await start();
    const workspace = await createWorkspace({
      ...receiptSkill('skills/receipts'),
      'other.json': '{"version":1,"base_url":"https://api.vlm.run/v1","skills":{}}',
      'broken.json': '{',
    });
    for (const [file, reason] of [
      ['other.json', 'pins versions of https://api.vlm.run/v1'],
      ['broken.json', 'is not JSON'],
      ['../outside.json', 'not a file below the working directory'],
    ] as const) {
      const run = await publish(workspace, simulator, { lockfile: file });
      expect(run.code).toBe(2);
      expect(run.log).toContain(reason);
    }
    expect(simulator.counts()).toEqual({});
  });
});

describe('order and partial failure', () => {
  const skills = { ...receiptSkill('skills/a'), ...receiptSkill('skills/b'), ...receiptSkill('skills/c') };
  const failing = 'faults:\n  - { on: "POST /skills/create", do: reply, status: 422, only: [2] }\n';

  it('stops at the first failure, keeps what was stored, and a re-run continues', async () => {
    const simulator = await start(failing);
    const workspace = await createWorkspace(skills);
    const run = await publish(workspace, simulator, { lockfile });
    expect(run.code).toBe(1);
    expect(run.published.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'a created',
      'b failed',
      'c refused',
    ]);
    expect(Object.keys(JSON.parse(await readFile(join(workspace, lockfile), 'utf8')).skills)).toEqual(['a']);
    const again = await publish(workspace, simulator, { lockfile });
    expect(again.code).toBe(0);
    expect(again.published.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'a unchanged',
      'b created',
      'c created',
    ]);
    expect(Object.keys(JSON.parse(await readFile(join(workspace, lockfile), 'utf8')).skills)).toEqual(['a', 'b', 'c']);
  });

  it('goes on with fail-fast: false', async () => {
    const simulator = await start(failing);
    const workspace = await createWorkspace(skills);
    const run = await publish(workspace, simulator, { 'fail-fast': 'false' });
    expect(run.code).toBe(1);
    expect(run.published.map(({ status }) => status)).toEqual(['created', 'failed', 'created']);
  });

  it('ends at once when every other skill would fail too', async () => {
    const simulator = await start('faults:\n  - { on: "POST /skills/create", do: reply, status: 402 }\n');
    const workspace = await createWorkspace(skills);
    const run = await publish(workspace, simulator, { 'fail-fast': 'false' });
    expect(run.code).toBe(4);
    expect(run.outputs.conclusion).toBe('inconclusive');
    expect(writes(simulator)).toEqual({ 'POST /files': 1, 'POST /skills/create': 1 });
  });
});

describe('tested is published', () => {
  async function tested(workspace: string, change: object): Promise<void> {
    const [digest] = await digests(workspace);
    const results = {
      version: 1,
      command: 'test',
      simulated: false,
      base_url: simulator.url,
      selection: { skills: [], cases: [], tags: [], shard: null },
      skills: [{ name: 'receipts', digest, conclusion: 'success' }],
      ...change,
    };
    await edit(workspace, 'tested.json', JSON.stringify(results));
  }
  let simulator: Simulator;

  /** What the reports of `validate` and `publish` both call the content. */
  async function digests(workspace: string): Promise<(string | null | undefined)[]> {
    const run = await publish(workspace, simulator, { 'dry-run': 'true' });
    return run.published.map(({ digest }) => digest);
  }

  it('with success for this content, and refused for everything else', async () => {
    simulator = await start();
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    for (const [change, reason] of [
      [{ skills: [] }, 'was not tested'],
      [{ simulated: true }, 'simulated'],
      [{ selection: { skills: [], cases: ['x'], tags: [], shard: null } }, 'filtered by case'],
      [{ selection: { skills: [], cases: [], tags: [], shard: { index: 1, count: 2 } } }, 'one shard'],
      [{ base_url: 'https://api.vlm.run/v1' }, 'are from'],
    ] as const) {
      await tested(workspace, change);
      const run = await publish(workspace, simulator, { 'require-results': 'tested.json' });
      expect(run.code).toBe(1);
      expect(run.published).toMatchObject([{ status: 'refused', message: expect.stringContaining(reason) }]);
    }
    expect(writes(simulator)).toEqual({});
    await tested(workspace, {});
    const run = await publish(workspace, simulator, { 'require-results': 'tested.json' });
    expect(run.code).toBe(0);
    expect(run.published).toMatchObject([{ status: 'created' }]);
    expect((await publish(workspace, simulator, { 'require-results': 'gone.json' })).code).toBe(2);
  });
});

it('hostile words of the server reach no command, no output and no markup', async () => {
  const message = '"::set-output name=conclusion::success\\n##[error]x\\n<script>|`"';
  const simulator = await start(
    `faults:\n  - { on: "POST /skills/create", do: reply, status: 400, message: ${message} }\n`,
  );
  const workspace = await createWorkspace(receiptSkill('skills/receipts'));
  const run = await publish(workspace, simulator);
  expect(run.code).toBe(1);
  expect(run.outputs.conclusion).toBe('failure');
  expect(run.incidents).toEqual([]);
  expect(run.summary).not.toContain('<script>');
});
