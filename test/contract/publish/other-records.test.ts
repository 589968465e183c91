import { describe, expect, it } from 'vitest';
import { manifest, platform } from './setup.ts';

const files = { 'SKILL.md': manifest, 'resources/a.md': 'a' };
const seed = (skill: object) => `skills:\n  - ${JSON.stringify({ description: 'd', files, ...skill })}\n`;
const lockOf = ({ id, version, digest }: { id: string | null; version: string | null; digest: string | null }) => ({
  id: String(id),
  version,
  digest: String(digest),
  time: 't',
});

describe('content that is stored already', () => {
  it('by somebody else under this name: says whose it is and since when, and is unchanged the next time', async () => {
    const { publish, writes, warnings } = await platform(seed({ name: 'invoice', public: true, age: '48h' }));
    const first = await publish(files);
    expect(first.status).toBe('created');
    expect(first.message).toMatch(
      /^This content is already stored, by somebody else, since \d{4}-.*Z: \S+ is their public record\.$/,
    );
    expect(warnings).toHaveLength(1);
    const sent = writes();
    const second = await publish(files, { locked: lockOf(first) });
    expect(second).toMatchObject({ status: 'unchanged', id: first.id, message: first.message });
    expect(writes()).toEqual(sent);
    const edited = await publish({ ...files, 'resources/a.md': 'b' }, { locked: lockOf(first) });
    expect(edited).toMatchObject({ status: 'created' });
    expect(edited.id).not.toBe(first.id);
    expect(writes()).not.toHaveProperty('POST /skills/{id}/update');
  });

  it('by somebody else under another name: says that too', async () => {
    const { publish } = await platform(seed({ name: 'theirs', public: true }));
    expect((await publish(files)).message).toContain('by somebody else, under the name "theirs", since');
  });

  it('under another name of one’s own: the id counts, and is unchanged the next time', async () => {
    const { publish, writes } = await platform(seed({ name: 'earlier' }));
    const first = await publish(files);
    expect(first.message).toContain('"earlier" instead of "invoice"');
    expect(first.message).toContain(`use the id ${first.id}, not the name`);
    const sent = writes();
    expect(await publish(files, { locked: lockOf(first) })).toMatchObject({ status: 'unchanged', id: first.id });
    expect(writes()).toEqual(sent);
  });

  it('by a lock file that lies proves nothing', async () => {
    const { publish, writes } = await platform(seed({ name: 'other', files: { 'SKILL.md': 'else' } }));
    const lie = { id: 'nowhere', version: null, digest: 'd', time: 't' };
    expect(await publish(files, { locked: lie })).toMatchObject({ status: 'created' });
    expect(writes()['POST /skills/create']).toBe(1);
  });
});

describe('a public skill of one’s own', () => {
  const ours = seed({ name: 'invoice', public: true, own: true, files: { 'SKILL.md': 'old' } });

  it('is updated by its configured id, without being taken for a stranger’s', async () => {
    const { publish, client, writes, warnings } = await platform(ours);
    const before = await client.skills.lookup({ name: 'invoice' });
    const outcome = await publish(files, { configuredId: before?.id ?? '' });
    expect(outcome).toMatchObject({ status: 'updated', previous: { id: before?.id } });
    expect(outcome).not.toHaveProperty('message');
    expect(warnings).toEqual([]);
    expect(await client.skills.get(String(outcome.id))).toMatchObject({ isPublic: true, name: 'invoice' });
    const sent = writes();
    expect(await publish(files, { configuredId: before?.id ?? '' })).toMatchObject({
      status: 'unchanged',
      id: outcome.id,
    });
    expect(writes()).toEqual(sent);
  });

  it('is left alone without it', async () => {
    const { publish, writes } = await platform(ours);
    expect(await publish(files)).toMatchObject({ status: 'created' });
    expect(writes()).not.toHaveProperty('POST /skills/{id}/update');
  });
});

it('a configured id under another name is updated under that name', async () => {
  const { publish, client } = await platform(seed({ name: 'invoices-2025', files: { 'SKILL.md': 'old' } }));
  const before = await client.skills.lookup({ name: 'invoices-2025' });
  const outcome = await publish(files, { configuredId: before?.id ?? '' });
  expect(outcome).toMatchObject({ status: 'updated', previous: { id: before?.id } });
  expect(outcome).not.toHaveProperty('message');
});

describe('a published version that cannot be read', () => {
  const unreadable = 'faults:\n  - { on: "GET //downloads/{id}", do: truncate, only: [2] }\n';

  it.each(['fail', 'warn', 'allow'] as const)('with breaking-changes: %s', async (breakingChanges) => {
    const { publish, writes } = await platform(unreadable);
    await publish(files);
    const sent = writes();
    const outcome = await publish({ ...files, 'resources/a.md': 'b' }, { breakingChanges });
    if (breakingChanges === 'fail') {
      expect(outcome).toMatchObject({ status: 'refused', id: null });
      expect(outcome.message).toContain('Nobody can say what breaks');
      expect(writes()).toEqual(sent);
    } else {
      expect(outcome.status).toBe('updated');
      expect(outcome.message?.includes('Nobody can say what breaks') ?? false).toBe(breakingChanges === 'warn');
    }
    expect(outcome.message ?? '').not.toMatch(/\.\./);
  });

  it('because its schema.json is no JSON is not taken for one without a schema', async () => {
    const { publish } = await platform(seed({ name: 'invoice', files: { 'SKILL.md': manifest, 'schema.json': '{' } }));
    const outcome = await publish({ ...files, 'schema.json': '{"type":"object"}' }, { breakingChanges: 'fail' });
    expect(outcome).toMatchObject({ status: 'refused' });
    expect(outcome.message).toContain('its schema.json is no JSON');
  });
});

describe('what changed in each file', () => {
  it('is told by lines and bytes', async () => {
    const { publish } = await platform();
    await publish({ ...files, 'old.md': 'gone\n', 'image.png': 'x\0y' });
    const outcome = await publish({
      ...files,
      'resources/a.md': 'a\nb\n',
      'new.md': 'one\ntwo\n',
      'image.png': 'x\0z',
    });
    expect(outcome.files).toEqual([
      { path: 'image.png', change: 'changed', bytes_before: 3, bytes_after: 3 },
      {
        path: 'new.md',
        change: 'added',
        bytes_before: null,
        bytes_after: 8,
        lines_added: 2,
        lines_removed: 0,
        diff: expect.stringContaining('+one\n+two\n'),
      },
      {
        path: 'old.md',
        change: 'removed',
        bytes_before: 5,
        bytes_after: null,
        lines_added: 0,
        lines_removed: 1,
        diff: expect.stringContaining('-gone\n'),
      },
      {
        path: 'resources/a.md',
        change: 'changed',
        bytes_before: 1,
        bytes_after: 4,
        lines_added: 2,
        lines_removed: 1,
        diff: expect.stringContaining('@@ -1 +1,2 @@'),
      },
    ]);
  });
});

it('an unchanged version names the one before it', async () => {
  const { publish } = await platform();
  const first = await publish(files);
  await publish({ ...files, 'resources/a.md': 'b' });
  const again = await publish({ ...files, 'resources/a.md': 'b' });
  expect(again).toMatchObject({ status: 'unchanged', previous: { id: first.id, version: first.version } });
});
