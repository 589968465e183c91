import { describe, expect, it } from 'vitest';
import type { VlmRun } from '../../../src/vlmrun/client.ts';
import { archive } from '../../support/archive.ts';
import { manifest, platform, realClock } from './setup.ts';

const files = { 'SKILL.md': manifest, 'resources/a.md': 'a' };

describe('a version that was stored is named whatever happens next', () => {
  it.each([
    ['the version cannot be read', '{ on: "GET /skills/{id}", do: reply, status: 500 }', 'answered 500'],
    ['no credits are left', '{ on: "GET /skills/{id}", do: reply, status: 402 }', 'No credits are left'],
    ['the key is refused', '{ on: "GET /skills/{id}", do: reply, status: 401 }', 'Check the API key'],
    ['the download fails', '{ on: "GET /skills/{id}/download", do: reply, status: 503 }', 'answered 503'],
    ['the storage host fails', '{ on: "GET //downloads/{id}", do: reply, status: 502 }', 'storage host answered 502'],
    ['the connection breaks', '{ on: "GET //downloads/{id}", do: reset }', '(storage)'],
  ])('%s: nobody is blamed, and it is pinned', async (_name, fault, reason) => {
    const { outcomeOf, simulator } = await platform(`faults:\n  - ${fault}\n`);
    const { row, pin, blameless } = await outcomeOf(files);
    expect(row).toMatchObject({ status: 'failed', id: expect.any(String), digest: expect.any(String) });
    expect([pin, blameless]).toEqual([true, 'platform']);
    expect(row.message).toContain('The version is stored, but could not be verified');
    expect(row.message).toContain(reason);
    expect(row.message).not.toMatch(/\.\./);
    expect(simulator.counts()['POST /skills/create']).toBe(1);
  });

  it('it is never ready: nobody is blamed, and it is pinned', async () => {
    const { outcomeOf } = await platform('server: { create_stuck: true }\n');
    const { row, pin, blameless } = await outcomeOf(files);
    expect([row.status, pin, blameless]).toEqual(['failed', true, 'platform']);
    expect(row.message).toContain('still processing after');
  });

  it('the platform cannot process it: the skill is to blame, and it is not pinned', async () => {
    const { outcomeOf } = await platform('server: { create_time: 20ms, create_status: failed }\n');
    const { row, pin, blameless } = await outcomeOf(files);
    expect([row.status, pin, blameless]).toEqual(['failed', false, undefined]);
    expect(row.id).not.toBeNull();
    expect(row.message).toContain('could not process version');
  });

  it.each([
    [
      'other files',
      '{ on: "GET //downloads/{id}", do: alter, files: { SKILL.md: changed, extra.md: x, resources/a.md: null } }',
      'What is stored differs from what was sent: changed SKILL.md; added extra.md; removed resources/a.md.',
    ],
    [
      'an archive that is refused',
      `{ on: "GET //downloads/{id}", do: replace, base64: ${archive([{ path: '../x', content: 'x' }]).toString('base64')} }`,
      'the path "../x" is not allowed.',
    ],
    ['half an archive', '{ on: "GET //downloads/{id}", do: truncate }', 'it has no directory.'],
  ])('%s come back: the skill is to blame, and it is not pinned', async (_name, fault, message) => {
    const { outcomeOf } = await platform(`faults:\n  - ${fault}\n`);
    const { row, pin, blameless } = await outcomeOf(files);
    expect([row.status, pin, blameless]).toEqual(['failed', false, undefined]);
    expect(row.id).not.toBeNull();
    expect(row.message).toContain(message);
    expect(row.message).not.toMatch(/\.\.(?!\/)/);
  });

  it('the list cannot be read again: that is a note', async () => {
    const { outcomeOf } = await platform('faults:\n  - { on: "GET /skills", do: reply, status: 400, only: [3] }\n');
    const { row, pin } = await outcomeOf(files);
    expect([row.status, pin]).toEqual(['created', true]);
    expect(row.message).toContain('Whether another job stored a version at the same time could not be seen');
  });
});

describe('an interrupt', () => {
  it('before anything is stored stores nothing', async () => {
    const { outcomeOf, client, interrupt, writes } = await platform();
    const findByMd5: VlmRun['files']['findByMd5'] = async (...args) => {
      interrupt();
      return client.files.findByMd5(...args);
    };
    const { row, pin, blameless } = await outcomeOf(files, {
      client: { ...client, files: { ...client.files, findByMd5 } },
    });
    expect([row.status, row.id, pin, blameless]).toEqual(['failed', null, false, 'interrupted']);
    expect(row.message).toBe('The run was interrupted; nothing was stored.');
    expect(writes()).toEqual({});
  });

  it('while a version is being stored waits for its id', async () => {
    const { outcomeOf, simulator, interrupt } = await platform(
      'faults:\n  - { on: "POST /skills/create", do: delay, for: 150ms, after: true }\n',
    );
    const running = outcomeOf(files, { clock: realClock });
    await expect.poll(() => simulator.counts()['POST /skills/create']).toBe(1);
    interrupt();
    const { row, pin, blameless } = await running;
    expect([row.status, pin, blameless]).toEqual(['failed', true, 'interrupted']);
    expect(row.id).toEqual(expect.any(String));
    expect(row.message).toContain('could not be verified: the run was interrupted');
  });

  it('that outlasts the grace says that the version may be there', async () => {
    const { outcomeOf, simulator, interrupt } = await platform(
      'faults:\n  - { on: "POST /skills/create", do: hang, after: true }\n',
    );
    const running = outcomeOf(files);
    await expect.poll(() => simulator.counts()['POST /skills/create']).toBe(1);
    interrupt();
    const { row, pin, blameless } = await running;
    expect([row.status, row.id, pin, blameless]).toEqual(['failed', null, false, 'interrupted']);
    expect(row.message).toContain('it may be there, and the next run finds it');
  });

  it('after a version was verified leaves it what it is', async () => {
    const { outcomeOf, client, interrupt } = await platform();
    let lists = 0;
    const list: VlmRun['skills']['list'] = async (...args) => {
      if (++lists === 3) interrupt();
      return client.skills.list(...args);
    };
    const { row, pin } = await outcomeOf(files, { client: { ...client, skills: { ...client.skills, list } } });
    expect([row.status, pin]).toEqual(['created', true]);
  });
});

describe('a platform that gives back an earlier version', () => {
  const refused = (status: number) =>
    `faults:\n  - { on: "POST /skills/{id}/update", do: reply, status: ${status}, message: No. }\n`;

  it.each([403, 405, 422, 501])(
    'after refusing the update with %i: latest does not move, and the row fails',
    async (status) => {
      const { outcomeOf, publish, writes } = await platform(refused(status));
      const a = await publish(files);
      const b = await publish({ ...files, 'resources/a.md': 'b' });
      expect(b).toMatchObject({
        status: 'created',
        message: expect.stringContaining(`refused the update of ${a.id} (${status}: `),
      });
      expect(b.message).not.toContain('Check the API key');
      const { row, pin, blameless } = await outcomeOf(files);
      expect(row).toMatchObject({ status: 'failed', id: a.id });
      expect([pin, blameless]).toEqual([false, undefined]);
      expect(row.message).toContain(
        `The platform gave back the earlier version ${a.version} (${a.id}); the newest is still ${b.version} (${b.id}).`,
      );
      expect(row.message).toContain('change a line of SKILL.md');
      expect(row.message).not.toMatch(/\.\./);
      expect(writes()['POST /skills/{id}/update']).toBe(2);
      expect((await publish({ ...files, 'resources/a.md': 'c' })).status).toBe('created');
    },
  );

  it('under another name: the version of one’s own name stays the newest, and the row fails', async () => {
    const renamed = { ...files, 'SKILL.md': `${manifest}\nMore.\n` };
    const { outcomeOf, publish } = await platform(
      `skills:\n  - name: earlier\n    description: d\n    files: ${JSON.stringify(renamed)}\n${refused(403)}`,
    );
    const ours = await publish(files);
    const { row, pin } = await outcomeOf(renamed);
    expect([row.status, pin]).toEqual(['failed', false]);
    expect(row.message).toContain(`the newest is still ${ours.version} (${ours.id})`);
    expect(row.message).toContain('"earlier" instead of "invoice"');
  });
});
