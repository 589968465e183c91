import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ArchiveEntry, archive } from '../support/archive.ts';
import { append, lockfile, pinsOf, publish, start, writes } from '../support/publishing.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const files = receiptSkill('skills/receipts');
const hello: ArchiveEntry = { path: 'SKILL.md', content: 'hello' };
/** Serves an archive instead of the stored one, at these downloads or at all. */
const serving = (bytes: Uint8Array, only = '') =>
  `faults:\n  - { on: "GET //downloads/{id}", do: replace, ${only}base64: ${Buffer.from(bytes).toString('base64')} }\n`;

describe('a hostile archive in place of what was stored', () => {
  it.each<[string, Uint8Array, string]>([
    ['that leaves its directory', archive([{ path: '../../escaped.md', content: 'x' }]), 'is not allowed'],
    ['with an absolute path', archive([{ path: '/tmp/escaped.md', content: 'x' }]), 'is not allowed'],
    ['with a link', archive([{ path: 'x', content: '/etc/passwd', attributes: (0o120777 << 16) >>> 0 }]), 'is a link'],
    [
      'that is a bomb',
      zipSync({ bomb: new Uint8Array(257 * 1024 * 1024) }, { level: 9 }),
      'holds more than 268435456 bytes',
    ],
    ['with a false size', archive([{ ...hello, size: 0x7fffffff }]), 'holds more than'],
    ['with a name twice', archive([hello, hello]), 'twice'],
    ['that hides an entry', archive([hello, { path: 'hidden.md', content: 'x' }], { count: 1 }), 'exactly the entries'],
    ['with two names for one file', archive([{ ...hello, local: { path: 'OTHER.md' } }]), 'another name'],
    ['that is encrypted', archive([{ ...hello, flags: 0x0801 }]), 'is encrypted'],
    ['that is zip64', archive([hello], { directoryOffset: 0xffffffff }), 'zip64'],
    ['with an unknown method', archive([{ ...hello, method: 14 }]), 'method 14'],
    ['that is no archive', Buffer.from('<html>sign in</html>'), 'has no directory'],
    ['without any file', archive([]), 'differs from what was sent: removed SKILL.md'],
  ])('%s fails the skill and touches nothing', async (_name, bytes, reason) => {
    const simulator = await start(serving(bytes));
    const workspace = await createWorkspace(files);
    const run = await publish(workspace, simulator, { lockfile });
    expect(run.code).toBe(1);
    expect(run.published).toMatchObject([{ status: 'failed', id: expect.any(String), digest: expect.any(String) }]);
    expect(run.published[0]?.message).toContain(reason);
    expect(run.published[0]?.message).not.toMatch(/\.\.(?!\/)/);
    expect(await pinsOf(workspace)).toBeUndefined();
    const around = await readdir(dirname(workspace));
    expect([...around, ...(await readdir(workspace)), ...(await readdir(join(workspace, 'skills')))]).not.toContain(
      'escaped.md',
    );
  });
});

describe('a published version whose archive is refused', () => {
  const harm = archive([{ path: '../x', content: 'x' }]);

  it('counts as different, and its successor is stored and verified', async () => {
    const simulator = await start(serving(harm, 'only: [2], '));
    const workspace = await createWorkspace(files);
    await publish(workspace, simulator);
    await append(workspace, 'skills/receipts/SKILL.md', '\nMore.\n');
    const run = await publish(workspace, simulator);
    expect([run.code, run.published[0]?.status]).toEqual([0, 'updated']);
    expect(run.log).toContain('cannot be compared');
  });

  it('is refused a successor with breaking-changes: fail', async () => {
    const simulator = await start(serving(harm, 'only: [2], '));
    const workspace = await createWorkspace(files);
    await publish(workspace, simulator);
    await append(workspace, 'skills/receipts/SKILL.md', '\nMore.\n');
    const sent = writes(simulator);
    const run = await publish(workspace, simulator, { 'breaking-changes': 'fail' });
    expect([run.code, run.published[0]?.status]).toEqual([1, 'refused']);
    expect(run.published[0]?.message).toContain('Nobody can say what breaks');
    expect(writes(simulator)).toEqual(sent);
  });
});

describe('files of one’s own', () => {
  it('that compress well are verified, and stored once', async () => {
    const simulator = await start();
    const workspace = await createWorkspace({
      ...files,
      'skills/receipts/resources/blank.csv': '0,0,0,0\n'.repeat(600_000),
    });
    await append(workspace, 'skills/receipts/SKILL.md', '\nSee [blank](resources/blank.csv).\n');
    expect((await publish(workspace, simulator)).published).toMatchObject([{ status: 'created' }]);
    expect((await publish(workspace, simulator)).published).toMatchObject([{ status: 'unchanged' }]);
    expect(writes(simulator)).toEqual({ 'POST /files': 1, 'POST /skills/create': 1 });
  });

  it('that no archive can hold are refused before anything is sent', async () => {
    const simulator = await start();
    const workspace = await createWorkspace({
      ...files,
      'skills/receipts/resources/a\\b.md': 'x\n',
      'vlmrun-skills.yaml':
        'version: 1\noverrides:\n  - { paths: ["**"], rules: [bundle/filename-unsafe], reason: made on another system }\n',
    });
    const run = await publish(workspace, simulator);
    expect([run.code, run.published[0]?.status]).toEqual([1, 'refused']);
    expect(run.published[0]?.message).toContain('cannot be bundled. The archive is refused: the path');
    expect(simulator.counts()).toEqual({});
  });
});
