import { describe, expect, it } from 'vitest';
import { manifest, platform } from './setup.ts';

const files = { 'SKILL.md': manifest, 'schema.json': '{"type":"object"}', 'resources/a.md': 'a' };

describe('publishing', () => {
  it('creates what is not there, reads the version back, and publishes nothing the second time', async () => {
    const { publish, writes, simulator } = await platform();
    const first = await publish(files);
    expect(first).toMatchObject({ name: 'invoice', directory: 'skill', status: 'created' });
    expect(first.version).toMatch(/^\d{8}-[0-9a-f]{8}$/);
    expect(first).not.toHaveProperty('previous');
    expect(first).not.toHaveProperty('message');
    const before = { ...simulator.counts() };
    expect(await publish(files)).toEqual({ ...first, status: 'unchanged' });
    expect(writes()).toEqual({ 'POST /files': 1, 'POST /skills/create': 1 });
    const after = simulator.counts();
    const spent = Object.keys(after).filter((operation) => after[operation] !== before[operation]);
    expect(spent.sort()).toEqual(['GET //downloads/{id}', 'GET /skills', 'GET /skills/{id}/download']);
  });

  it('updates its own newest version and says which files changed', async () => {
    const { publish, client } = await platform();
    const first = await publish(files);
    const second = await publish({ 'SKILL.md': manifest, 'schema.json': '{"type":"array"}', 'resources/b.md': 'b' });
    expect(second).toMatchObject({
      status: 'updated',
      previous: { id: first.id, version: first.version },
      changes: { added: ['resources/b.md'], changed: ['schema.json'], removed: ['resources/a.md'] },
    });
    expect(second.id).not.toBe(first.id);
    expect((await client.skills.lookup({ name: 'invoice' }))?.id).toBe(second.id);
  });

  it('goes back to an earlier content as a version of its own', async () => {
    const { publish, client } = await platform();
    const first = await publish(files);
    await publish({ ...files, 'resources/a.md': 'other' });
    const third = await publish(files);
    expect(third.status).toBe('updated');
    expect(third.id).not.toBe(first.id);
    expect((await client.skills.lookup({ name: 'invoice' }))?.id).toBe(third.id);
  });

  it('shows with a dry run what would happen, and sends nothing', async () => {
    const { publish, writes } = await platform();
    expect(await publish(files, { dryRun: true })).toMatchObject({
      status: 'planned',
      id: null,
      message: 'Would create the skill.',
    });
    expect(writes()).toEqual({});
    const first = await publish(files);
    expect(await publish({ ...files, 'resources/a.md': 'x' }, { dryRun: true })).toMatchObject({
      status: 'planned',
      message: `Would update ${first.version}.`,
      changes: { changed: ['resources/a.md'] },
    });
    expect(writes()).toEqual({ 'POST /files': 1, 'POST /skills/create': 1 });
  });

  it('refuses a skill without a description and sends nothing at all', async () => {
    const { publish, simulator } = await platform();
    const outcome = await publish({ 'SKILL.md': '---\nname: invoice\n---\n' });
    expect(outcome).toMatchObject({ status: 'refused', id: null });
    expect(outcome.message).toContain('description');
    expect(simulator.counts()).toEqual({});
  });
});

describe('somebody else’s skill of the same name', () => {
  const foreign = 'skills:\n  - { name: invoice, description: A stranger, public: true }\n';

  it('is never updated', async () => {
    const { publish, writes } = await platform(foreign);
    expect(await publish(files)).toMatchObject({ status: 'created' });
    expect(writes()).toEqual({ 'POST /files': 1, 'POST /skills/create': 1 });
  });

  it('is not taken for one’s own, even when its content is the same and the list ignores the filter', async () => {
    const { client, publish } = await platform(
      `skills:\n  - name: invoice\n    description: A stranger\n    public: true\n    files: { SKILL.md: ${JSON.stringify(manifest)} }\n`,
    );
    const list = client.skills.list.bind(client.skills);
    const everything = { ...client, skills: { ...client.skills, list: async () => [...(await list()), stranger] } };
    const stranger = { ...(await client.skills.lookup({ name: 'invoice' })) } as Awaited<
      ReturnType<typeof list>
    >[number];
    const { id, ...outcome } = await publish({ 'SKILL.md': manifest }, { client: everything });
    expect(outcome.status).toBe('created');
    expect(outcome.message).toMatch(
      /^This content is already stored, by somebody else, since \S+: \S+ is their public record\.$/,
    );
    expect(outcome.message).toContain(stranger.id);
    expect(id).toBe(stranger.id);
  });
});

describe('a platform that does not do as it is told', () => {
  it('answers with another name: the returned id counts, loudly', async () => {
    const { publish, warnings } = await platform();
    const first = await publish(files);
    const renamed = { ...files, 'SKILL.md': manifest.replace('name: invoice', 'name: receipt') };
    const other = await platform(
      `skills:\n  - name: earlier\n    description: d\n    files: ${JSON.stringify(renamed)}\n`,
    );
    const outcome = await other.publish(renamed);
    expect(outcome).toMatchObject({ name: 'receipt', status: 'created' });
    expect(outcome.message).toContain('"earlier" instead of "receipt"');
    expect(outcome.message).toContain(String(outcome.id));
    expect(other.warnings).toHaveLength(1);
    expect(first.status).toBe('created');
    expect(warnings).toEqual([]);
  });

  it.each([403, 405, 422])('refuses the update with %i: the version is created', async (status) => {
    const { publish, writes } = await platform(
      `faults:\n  - { on: "POST /skills/{id}/update", do: reply, status: ${status} }\nserver: { deduplicate: never }\n`,
    );
    await publish(files);
    const outcome = await publish({ ...files, 'resources/a.md': 'x' });
    expect(outcome).toMatchObject({ status: 'created', previous: expect.anything() });
    expect(outcome.message).toContain('refused the update');
    expect(writes()).toMatchObject({ 'POST /skills/create': 2, 'POST /skills/{id}/update': 1 });
  });

  it('takes its time: the version is read back when it is ready', async () => {
    const { publish, waits } = await platform('server: { create_time: 20ms }\n');
    expect(await publish(files)).toMatchObject({ status: 'created', version: expect.stringMatching(/^\d{8}-/) });
    expect(waits.length).toBeGreaterThan(0);
  });

  it('continues a slow create at another address', async () => {
    const { publish, writes } = await platform('faults:\n  - { on: "POST /skills/create", do: continue, for: 10ms }\n');
    expect(await publish(files)).toMatchObject({ status: 'created' });
    expect(writes()).toMatchObject({ 'POST /skills/create': 1 });
  });

  it('loses the reply to a create that was carried out: the version is found, not made twice', async () => {
    const { publish, writes } = await platform('faults:\n  - { on: "POST /skills/create", do: reset, after: true }\n');
    const outcome = await publish(files);
    expect(outcome).toMatchObject({ status: 'created', id: expect.any(String) });
    expect(outcome.message).toContain('lost');
    expect(writes()).toMatchObject({ 'POST /skills/create': 1 });
  });

  it('loses a create that was not carried out: nothing is sent twice, a later run repairs it', async () => {
    const { publish, outcomeOf, writes } = await platform(
      'faults:\n  - { on: "POST /skills/create", do: reset, first: 1 }\n',
    );
    const lost = await outcomeOf(files);
    expect(lost).toMatchObject({ row: { status: 'failed', id: null }, pin: false, blameless: 'platform' });
    expect(lost.row.message).toContain('it may have been carried out, so it is not sent again');
    expect(writes()).toEqual({ 'POST /files': 1, 'POST /skills/create': 1 });
    expect(await publish(files)).toMatchObject({ status: 'created' });
    expect(writes()).toEqual({ 'POST /files': 1, 'POST /skills/create': 2 });
  });

  it('stores something else: the step fails and says what differs', async () => {
    const { publish, client } = await platform();
    const odd = { ...client, skills: { ...client.skills, get: client.skills.get.bind(client.skills), download } };
    async function download(): Promise<Uint8Array> {
      const { zipOf } = await import('../../support/platform-client.ts');
      return zipOf({ 'SKILL.md': manifest, 'resources/a.md': 'A', '.DS_Store': 'x' });
    }
    const outcome = await publish(files, { client: odd });
    expect(outcome).toMatchObject({ status: 'failed', id: expect.any(String) });
    expect(outcome.message).toBe(
      'What is stored differs from what was sent: changed resources/a.md; added .DS_Store; removed schema.json.',
    );
  });
});

describe('breaking changes of the output schema', () => {
  const version = (number: string, schema: object) => ({
    'SKILL.md': manifest.replace('description:', `version: "${number}"\ndescription:`),
    'schema.json': JSON.stringify(schema),
  });
  const before = version('1.0', { type: 'object', properties: { total: { type: 'number' } }, required: ['total'] });
  const broken = { type: 'object', properties: { sum: { type: 'string' } } };
  const change = { kind: 'breaking', pointer: '/properties/total', message: 'the required field "total" was removed' };

  it('are told, and do not keep the skill from being published by default', async () => {
    const { publish, warnings } = await platform();
    await publish(before);
    const outcome = await publish(version('1.1', broken));
    expect(outcome).toMatchObject({ status: 'updated', schema_changes: expect.arrayContaining([change]) });
    expect(outcome.message).toContain('/properties/total: the required field "total" was removed');
    expect(warnings).toHaveLength(1);
  });

  it('refuse the skill with fail, before anything is uploaded', async () => {
    const { publish, writes } = await platform();
    await publish(before);
    const sent = writes();
    const outcome = await publish(version('1.1', broken), { breakingChanges: 'fail' });
    expect(outcome).toMatchObject({ status: 'refused', id: null, schema_changes: expect.arrayContaining([change]) });
    expect(outcome.message).toContain('Raise the major version');
    expect(writes()).toEqual(sent);
  });

  it.each([
    ['a raised major version', '2.0', 'fail'],
    ['allow', '1.1', 'allow'],
  ] as const)('are allowed by %s', async (_name, number, breakingChanges) => {
    const { publish, warnings } = await platform();
    await publish(before);
    const outcome = await publish(version(number, broken), { breakingChanges });
    expect(outcome).toMatchObject({ status: 'updated', schema_changes: expect.arrayContaining([change]) });
    expect(outcome).not.toHaveProperty('message');
    expect(warnings).toEqual([]);
  });
});

describe('a configured id', () => {
  it('that does not exist is refused by name', async () => {
    const { outcomeOf, writes } = await platform();
    const { row, pin, blameless } = await outcomeOf(files, { configuredId: 'nowhere' });
    expect([row.status, pin, blameless]).toEqual(['failed', false, undefined]);
    expect(row.message).toContain('the configured id nowhere of invoice does not exist');
    expect(writes()).toEqual({});
  });

  it('of one’s own public skill is updated, and unchanged when its newest version has the content', async () => {
    const { publish, client, writes } = await platform(
      'skills:\n  - { name: invoice, description: Ours, public: true }\n',
    );
    const ours = await client.skills.lookup({ name: 'invoice' });
    const outcome = await publish(files, { configuredId: ours?.id ?? '' });
    expect(outcome.previous?.id).toBe(ours?.id);
    // The simulator refuses to update a public skill, as the platform may.
    expect(outcome.message).toContain('refused the update');
    expect(writes()).toMatchObject({ 'POST /skills/{id}/update': 1, 'POST /skills/create': 1 });
    expect(await publish(files, { configuredId: outcome.id ?? '' })).toMatchObject({
      status: 'unchanged',
      id: outcome.id,
    });
  });
});

describe('a stored archive that cannot be read', () => {
  it('counts as different, with a warning', async () => {
    const { publish, client, warnings } = await platform();
    await publish(files);
    let downloads = 0;
    const download: typeof client.skills.download = (...args) =>
      downloads++ === 0 ? Promise.resolve(Buffer.from('PK not a zip')) : client.skills.download(...args);
    const outcome = await publish(
      { ...files, 'resources/a.md': 'x' },
      { client: { ...client, skills: { ...client.skills, download } } },
    );
    expect(outcome.status).toBe('updated');
    expect(outcome).not.toHaveProperty('changes');
    expect(warnings[0]).toContain('cannot be compared');
  });
});
