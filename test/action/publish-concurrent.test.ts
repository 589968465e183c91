import { describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import { append, lockfile, type PublishStep, pinsOf, publish, reportOf, start, writes } from '../support/publishing.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const files = receiptSkill('skills/receipts');
const apart = 'server: { deduplicate: never }\n';
/**
 * Both look before either has stored: job b waits until a has looked, and a's version arrives when b has stored. Rules of
 * a scenario's `faults`.
 */
const delays = `
  - { on: "GET /files/hash/{md5}", do: delay, for: 1500ms, key: key-of-job-b }
  - { on: "POST /skills/create", do: delay, for: 4s, key: key-of-job-a }
`;
const delayed = `faults:${delays}`;

/** Two jobs that both find nothing and both store; `a` comes to the platform last. */
async function race(
  simulator: Simulator,
  change?: string,
): Promise<[a: PublishStep, b: PublishStep, workspaces: string[]]> {
  const workspaces = [await createWorkspace(files), await createWorkspace(files)];
  if (change !== undefined) await append(workspaces[1] ?? '', 'skills/receipts/SKILL.md', change);
  const jobs = workspaces.map((workspace, index) =>
    publish(workspace, simulator, { 'api-key': `key-of-job-${'ab'[index]}`, lockfile }),
  );
  const [a, b] = await Promise.all(jobs);
  if (a === undefined || b === undefined) throw new Error('a job is missing');
  return [a, b, workspaces];
}

describe('two jobs at the same time, with the same content', () => {
  it('end with one version where the platform tells equal content', async () => {
    const simulator = await start(delayed);
    const [a, b] = await race(simulator);
    expect([a.code, b.code]).toEqual([0, 0]);
    expect(a.published[0]?.id).toBe(b.published[0]?.id);
    expect(writes(simulator)['POST /skills/create']).toBe(2);
  });

  it('both use the older version where it does not, and say so', async () => {
    const simulator = await start(`${apart}${delayed}`);
    const [a, b, workspaces] = await race(simulator);
    expect([a.code, b.code]).toEqual([0, 0]);
    expect(writes(simulator)['POST /skills/create']).toBe(2);
    const [row] = a.published;
    expect(row?.id).toBe(b.published[0]?.id);
    expect(row?.message).toContain('Another job stored the same content before this one');
    expect(row?.message).toContain(`${row?.version} (${row?.id}) is used`);
    expect(a.annotations.some(({ level, message }) => level === 'warning' && message.includes('is used'))).toBe(true);
    expect(await reportOf(a, 'summary.md')).toContain('Another job stored the same content');
    const pins = await Promise.all(workspaces.map((workspace) => pinsOf(workspace)));
    expect(pins.map((pin) => pin?.receipts?.id)).toEqual([row?.id, row?.id]);
    // Which of two equal versions is the newest makes no difference from now on.
    const sent = writes(simulator);
    const again = await publish(workspaces[0] ?? '', simulator, { lockfile });
    expect(again.published).toMatchObject([{ status: 'unchanged', id: row?.id }]);
    const drift = await publish(workspaces[0] ?? '', simulator, { lockfile, 'check-drift': 'true' });
    expect([drift.code, drift.published[0]?.status]).toEqual([0, 'unchanged']);
    expect(writes(simulator)).toEqual(sent);
  });
});

describe('two jobs at the same time, with different content', () => {
  it.each([
    ['tells equal content', ''],
    ['does not', apart],
  ])('store both, and the later one names the earlier (the platform %s)', async (_name, server) => {
    const simulator = await start(`${server}${delayed}`);
    const [a, b] = await race(simulator, '\nOf job b.\n');
    expect([a.code, b.code]).toEqual([0, 0]);
    const [[mine], [theirs]] = [a.published, b.published];
    expect(mine?.id).not.toBe(theirs?.id);
    expect(mine?.message).toContain('Another job stored other content at the same time');
    expect(mine?.message).toContain(`${theirs?.version} (${theirs?.id}), before this one: changed SKILL.md.`);
    expect(await reportOf(a, 'summary.md')).toContain('Another job stored other content at the same time');
    expect(a.annotations.some(({ level, message }) => level === 'warning' && message.includes('other content'))).toBe(
      true,
    );
  });

  it('store both, and the earlier one names the newest', async () => {
    // Job b looks again only when job a has stored its version.
    const late = `${delayed}  - { on: "GET /skills/{id}", do: delay, for: 6s, key: key-of-job-b }\n`;
    const simulator = await start(`${apart}${late}`);
    const [a, b] = await race(simulator, '\nOf job b.\n');
    expect(b.published[0]?.message).toContain(
      `${a.published[0]?.version} (${a.published[0]?.id}), after this one and is the newest now: changed SKILL.md.`,
    );
    expect(a.published[0]?.message).toContain('before this one');
  });
});

it('breaking changes are held against the version that came meanwhile', async () => {
  const schema = 'skills/receipts/schema.json';
  const none = '{"$schema":"http://json-schema.org/draft-07/schema#","type":"object"}\n';
  const simulator = await start(
    'faults:\n  - { on: "GET /files/hash/{md5}", do: delay, for: 4s, key: key-of-slow-job }\n',
  );
  const slow = await createWorkspace({ ...files, [schema]: none });
  const fast = await createWorkspace(files);
  await publish(slow, simulator);
  await append(slow, 'skills/receipts/SKILL.md', '\nMore.\n');
  const running = publish(slow, simulator, { 'breaking-changes': 'fail', 'api-key': 'key-of-slow-job' });
  await expect
    .poll(
      () =>
        simulator
          .received()
          .some(({ operation, status }) => operation.startsWith('GET /files/hash') && status === undefined),
      { timeout: 15_000 },
    )
    .toBe(true);
  const theirs = await publish(fast, simulator);
  expect(theirs.published[0]?.status).toBe('updated');
  const sent = writes(simulator)['POST /skills/{id}/update'];
  const refused = await running;
  expect(refused.code).toBe(1);
  expect(refused.published).toMatchObject([{ status: 'refused', previous: { id: theirs.published[0]?.id } }]);
  expect(refused.published[0]?.message).toContain('The output schema breaks its consumers');
  expect(writes(simulator)['POST /skills/{id}/update']).toBe(sent);
});
