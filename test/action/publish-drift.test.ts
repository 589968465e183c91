import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import { append, atRoot, lockfile, publish, reportOf, resultsOf, start, told, writes } from '../support/publishing.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const two = { ...receiptSkill('skills/a'), ...receiptSkill('skills/b') };

/** A check of what has come apart; it must store nothing and leave the lock file as it is. */
async function check(workspace: string, simulator: Simulator, inputs: Readonly<Record<string, string>> = {}) {
  const [sent, pins] = [writes(simulator), await readFile(join(workspace, lockfile), 'utf8').catch(() => undefined)];
  const run = await publish(workspace, simulator, { lockfile, 'check-drift': 'true', ...inputs });
  expect(writes(simulator)).toEqual(sent);
  expect(await readFile(join(workspace, lockfile), 'utf8').catch(() => undefined)).toBe(pins);
  return run;
}

describe('check-drift', () => {
  it('passes where repository, lock file and server agree', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(two);
    const stored = await publish(workspace, simulator, { lockfile });
    const run = await check(workspace, simulator);
    expect([run.code, ...told(run.published)]).toEqual([0, 'a unchanged', 'b unchanged']);
    expect(run.published.map(({ id, digest }) => [id, digest])).toEqual(
      stored.published.map(({ id, digest }) => [id, digest]),
    );
  });

  it('tells an edited repository, file by file', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(two);
    await publish(workspace, simulator, { lockfile });
    await append(workspace, 'skills/a/SKILL.md', '\nMore.\n');
    const run = await check(workspace, simulator);
    expect([run.code, ...told(run.published)]).toEqual([1, 'a drifted', 'b unchanged']);
    expect(run.published[0]?.message).toContain('changed SKILL.md');
    expect(run.published[0]?.message).toMatch(/The repository holds [0-9a-f]{12}, the lock file [0-9a-f]{12}\./);
    expect((await resultsOf(run)).published[0]?.files).toMatchObject([
      { path: 'SKILL.md', lines_added: 2, lines_removed: 0 },
    ]);
    expect((await resultsOf(run)).skills.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
    expect(run.annotations.some(({ level, properties }) => level === 'error' && properties.title === 'a drifted')).toBe(
      true,
    );
  });

  it('tells a server that is ahead', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(two);
    const first = await publish(workspace, simulator, { lockfile });
    await append(workspace, 'skills/a/SKILL.md', '\nMore.\n');
    const second = await publish(workspace, simulator);
    const run = await check(workspace, simulator);
    expect(run.code).toBe(1);
    expect(run.published[0]).toMatchObject({ status: 'drifted', id: second.published[0]?.id });
    expect(run.published[0]?.message).toContain(
      `The newest version on the server is ${second.published[0]?.version}, the locked one ${first.published[0]?.version}.`,
    );
  });

  it('tells a locked id that is gone, a lock file that lies, and a skill that only it names', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(two);
    const stored = await publish(workspace, simulator, { lockfile });
    const lock = JSON.parse(await readFile(join(workspace, lockfile), 'utf8'));
    lock.skills.gone = { ...lock.skills.a, id: 'nowhere' };
    lock.skills.a.id = 'nowhere';
    lock.skills.b.digest = 'e'.repeat(64);
    await writeFile(join(workspace, lockfile), JSON.stringify(lock));
    const run = await check(workspace, simulator);
    expect([run.code, ...told(run.published)]).toEqual([1, 'a drifted', 'b drifted', 'gone drifted']);
    expect(run.published[0]?.message).toContain('is gone from the server');
    expect(run.published[1]?.message).toContain(
      `holds ${stored.published[1]?.digest?.slice(0, 12)}, the lock file says eeeeeeeeeeee`,
    );
    expect(run.published[2]?.message).toContain('the repository has no such skill');
    expect(await reportOf(run, 'junit.xml')).toContain('<testsuite name="gone"');
  });

  it('tells skills that are not published, and needs no lock file', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(two);
    const fresh = await check(workspace, simulator);
    expect(fresh.code).toBe(1);
    expect(fresh.published[0]?.message).toBe('The lock file does not name it. The server has no own version of it.');
    await publish(workspace, simulator);
    const run = await publish(workspace, simulator, { 'check-drift': 'true' });
    expect([run.code, ...told(run.published)]).toEqual([0, 'a unchanged', 'b unchanged']);
  });

  it('tells an unlocked skill beside locked ones', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(two);
    await publish(workspace, simulator, { lockfile, skills: 'skills/a' });
    await publish(workspace, simulator);
    const run = await check(workspace, simulator);
    expect([run.code, ...told(run.published)]).toEqual([1, 'a unchanged', 'b drifted']);
    expect(run.published[1]?.message).toBe('The lock file does not name it.');
  });
});

describe('what was not asked for', () => {
  it('has not drifted: other skills of the lock file are left alone', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(two);
    await publish(workspace, simulator, { lockfile });
    await rm(join(workspace, 'skills/b'), { recursive: true });
    const run = await check(workspace, simulator, { skills: 'skills/a' });
    expect([run.code, ...told(run.published)]).toEqual([0, 'a unchanged']);
    expect(told((await check(workspace, simulator)).published)).toEqual(['a unchanged', 'b drifted']);
  });

  it('nor has a skill without a vlmrun.yaml that was published by its name', async () => {
    const simulator = await start();
    const { 'skills/b/vlmrun.yaml': _config, ...files } = two;
    const workspace = await createWorkspace(files);
    await publish(workspace, simulator, { lockfile, skills: 'skills/*' });
    const run = await check(workspace, simulator);
    expect([run.code, ...told(run.published)]).toEqual([0, 'a unchanged']);
  });
});

describe('records that are not one’s own', () => {
  const bare = atRoot(receiptSkill('skills/receipts'), 'skills/receipts');

  it.each([
    ['of somebody else', { name: 'receipts', public: true, age: '48h' }],
    ['under another name', { name: 'earlier' }],
  ])('%s agree as long as their content does', async (_name, record) => {
    const simulator = await start(`skills:\n  - ${JSON.stringify({ description: 'd', files: bare, ...record })}\n`);
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    const first = await publish(workspace, simulator, { lockfile });
    expect(first.published).toMatchObject([{ status: 'created' }]);
    const again = await publish(workspace, simulator, { lockfile });
    expect(again.published).toMatchObject([{ status: 'unchanged', id: first.published[0]?.id }]);
    expect(writes(simulator)['POST /skills/create']).toBe(1);
    const run = await check(workspace, simulator);
    expect([run.code, run.published[0]?.status, run.published[0]?.id]).toEqual([
      0,
      'unchanged',
      first.published[0]?.id,
    ]);
    await append(workspace, 'skills/receipts/SKILL.md', '\nMore.\n');
    expect((await check(workspace, simulator)).code).toBe(1);
  });
});

describe('a check that cannot be made', () => {
  const configured = { ...two, 'vlmrun-skills.yaml': 'version: 1\npublish:\n  a: { id: nowhere }\n' };

  it('for a configured id that does not exist is a row like any other', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(configured);
    await publish(workspace, simulator, { skills: 'skills/b', lockfile });
    const run = await check(workspace, simulator);
    expect([run.code, ...told(run.published)]).toEqual([1, 'a drifted', 'b unchanged']);
    expect(run.published[0]?.message).toContain('The configured id nowhere does not exist on the server.');
  });

  it('because the platform fails is inconclusive, and nothing that was not compared passes', async () => {
    const simulator = await start(
      'faults:\n  - { on: "GET /skills/{id}/download", do: reply, status: 402, only: [3, 4, 5] }\n',
    );
    const workspace = await createWorkspace(two);
    await publish(workspace, simulator, { lockfile });
    const run = await check(workspace, simulator);
    expect([run.code, run.outputs.conclusion, ...told(run.published)]).toEqual([
      4,
      'inconclusive',
      'a refused',
      'b refused',
    ]);
    expect(run.published[1]?.message).toContain('Not attempted');
    expect((await resultsOf(run)).skills.map(({ conclusion }) => conclusion)).toEqual(['inconclusive', 'inconclusive']);
  });

  it('for a skill that cannot be bundled is told', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(two);
    await publish(workspace, simulator, { lockfile });
    await rm(join(workspace, 'skills/a/SKILL.md'));
    const run = await check(workspace, simulator);
    expect(run.code).toBe(1);
    expect(run.published[0]?.message).toContain('The skill in the repository cannot be bundled.');
  });
});

it('inputs without a meaning beside check-drift are told', async () => {
  const simulator = await start();
  const workspace = await createWorkspace({ ...two, 'tested.json': '{"version":1,"skills":[]}' });
  await publish(workspace, simulator, { lockfile });
  const run = await check(workspace, simulator, { smoke: 'true', 'dry-run': 'true', 'require-results': 'tested.json' });
  expect(run.code).toBe(0);
  const warnings = run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
  for (const name of ['smoke', 'dry-run', 'require-results'])
    expect(warnings).toContain(`${name} has no meaning beside check-drift, which stores nothing; it is ignored.`);
  const refused = await publish(workspace, simulator, { 'check-drift': 'true' }, { event: { name: 'pull_request' } });
  expect(refused.code).toBe(2);
});

describe('names under publish in the configuration', () => {
  const misspelled = (name: string) => ({
    ...receiptSkill('skills/receipts'),
    'vlmrun-skills.yaml': `version: 1\npublish:\n  ${name}: { id: nowhere }\n`,
  });

  it.each([
    [
      'recepits',
      'vlmrun-skills.yaml: publish names "recepits", and no skill has that name; did you mean "receipts"? Its id is not used.',
    ],
    ['other', 'vlmrun-skills.yaml: publish names "other", and no skill has that name; its id is not used.'],
  ])('that no skill has are told: %s', async (name, warning) => {
    const simulator = await start();
    const workspace = await createWorkspace(misspelled(name));
    const run = await publish(workspace, simulator, { 'dry-run': 'true' });
    expect(run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toContain(warning);
    const selected = await publish(workspace, simulator, { 'dry-run': 'true', skills: 'skills/receipts' });
    expect(selected.log).not.toContain('no skill has that name');
  });
});
