import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import { fileForm, manifestOf, orderFor, request, zipOf } from '../support/platform-client.ts';
import { simulate } from '../support/simulator.ts';

let simulator: Simulator | undefined;
afterEach(async () => simulator?.close());
const call = (method: string, path: string, body?: unknown, key: string | null = 'key') =>
  request(simulator?.url ?? '', method, path, { key, ...(body === undefined ? {} : { body }) });

async function uploadSkill(files: Record<string, string>): Promise<unknown> {
  const { status, body } = await call('POST', '/files?purpose=assistants', fileForm(zipOf(files), 'skill.zip'));
  expect(status).toBe(201);
  return body.id;
}

const first = { 'SKILL.md': manifestOf('invoice') };
const second = { ...first, 'schema.json': '{}' };
const foreign = `
skills:
  - { name: invoice, description: Somebody else's, public: true, version: 20260101-aaaaaa }
`;

describe('skills', () => {
  it('creates without a version in the reply, then tells it, and updates with a new id', async () => {
    simulator = await simulate();
    const created = await call('POST', '/skills/create', {
      file_id: await uploadSkill(first),
      name: 'invoice',
      description: 'd',
    });
    expect(created).toMatchObject({ status: 200, body: { name: 'invoice', status: 'completed' } });
    expect(created.body).not.toHaveProperty('skill_version');
    const { body: info } = await call('GET', `/skills/${created.body.id}`);
    expect(info.skill_version).toMatch(/^\d{8}-[0-9a-f]{8}$/);
    const updated = await call('POST', `/skills/${created.body.id}/update`, { file_id: await uploadSkill(second) });
    expect(updated.body).toMatchObject({ name: 'invoice', description: 'd', is_public: false });
    expect(updated.body.id).not.toBe(created.body.id);
    expect(updated.body.skill_version).not.toBe(info.skill_version);
    expect((await call('POST', '/skills/lookup', { name: 'invoice' })).body.id).toBe(updated.body.id);
    const pinned = await call('POST', '/skills/lookup', { name: 'invoice', skill_version: info.skill_version });
    expect(pinned.body.id).toBe(created.body.id);
    expect((await call('GET', '/skills')).body).toHaveLength(2);
    expect((await call('GET', '/skills?grouped=true')).body).toMatchObject([{ id: updated.body.id }]);
  });

  it('gives back the zip behind a URL that needs no key and takes none', async () => {
    simulator = await simulate();
    const created = await call('POST', '/skills/create', {
      file_id: await uploadSkill(second),
      name: 'invoice',
      description: 'd',
    });
    const { body } = await call('GET', `/skills/${created.body.id}/download?expires=60`);
    expect(body.expires_in).toBe(60);
    expect((await call('GET', String(body.download_url))).status).toBe(400);
    const zip = new Uint8Array(await (await fetch(String(body.download_url))).arrayBuffer());
    expect(Object.keys(unzipSync(zip)).sort()).toEqual(['SKILL.md', 'schema.json']);
  });

  it('deduplicates by content: the earlier record comes back under its own name', async () => {
    simulator = await simulate();
    const file_id = await uploadSkill(first);
    const one = await call('POST', '/skills/create', { file_id, name: 'invoice', description: 'd' });
    const other = await call('POST', '/skills/create', { file_id, name: 'renamed', description: 'd' });
    expect(other.body).toMatchObject({ id: one.body.id, name: 'invoice' });
  });

  it('shows guests the public skills only, finds them by name, and refuses to update them', async () => {
    simulator = await simulate(foreign);
    const { body: found } = await call('POST', '/skills/lookup', { name: 'invoice' });
    expect(found).toMatchObject({ is_public: true, skill_version: '20260101-aaaaaa' });
    expect((await call('POST', `/skills/${found.id}/update`, { description: 'mine' })).status).toBe(403);
    await call('POST', '/skills/create', { file_id: await uploadSkill(second), name: 'invoice', description: 'd' });
    expect((await call('GET', '/skills', undefined, null)).body).toMatchObject([{ is_public: true }]);
    expect((await call('GET', '/skills?include_public=false')).body).toMatchObject([{ is_public: false }]);
    expect((await call('POST', '/skills/lookup', { name: 'invoice' }, null)).status).toBe(401);
  });

  it('shows a slow creation as a status that is not final', async () => {
    simulator = await simulate('server: { create_time: 150ms }');
    const created = await call('POST', '/skills/create', { prompt: 'Count the cars.', json_schema: {} });
    expect(created.body).toMatchObject({ name: 'count-the-cars', status: 'processing' });
    expect((await call('GET', `/skills/${created.body.id}`)).body.status).toBe('processing');
    await expect.poll(async () => (await call('GET', `/skills/${created.body.id}`)).body.status).toBeUndefined();
  });

  it.each<[string, object, number]>([
    ['no source', { name: 'a', description: 'b' }, 422],
    ['two sources', { prompt: 'a', session_id: 'b' }, 422],
    ['a file without a name', { file_id: 'x', description: 'b' }, 422],
    ['a file without a description', { file_id: 'x', name: 'b' }, 422],
    ['a name of 256 characters', { prompt: 'a', name: 'n'.repeat(256) }, 422],
    ['an unknown file', { file_id: 'x', name: 'a', description: 'b' }, 404],
    ['an unknown session', { session_id: 'x' }, 404],
    ['an unknown field', { prompt: 'a', public: true }, 422],
  ])('refuses a creation with %s', async (_, body, status) => {
    simulator = await simulate();
    expect((await call('POST', '/skills/create', body)).status).toBe(status);
  });

  it('refuses a file that is no skill', async () => {
    simulator = await simulate();
    const text = await call('POST', '/files', fileForm('text', 'a.zip'));
    const folder = await uploadSkill({ 'invoice/SKILL.md': manifestOf('invoice') });
    for (const file_id of [text.body.id, folder]) {
      expect((await call('POST', '/skills/create', { file_id, name: 'a', description: 'b' })).status).toBe(422);
    }
  });

  it('executes by reference: id, name and version', async () => {
    simulator = await simulate(foreign);
    const page = { type: 'text', text: 'x' };
    const run = async (skill: object): Promise<number> =>
      (await call('POST', '/agent/execute', orderFor({ page }, { config: { skills: [skill] } }))).status;
    expect(await run({ skill_id: 'invoice' })).toBe(201);
    expect(await run({ type: 'skill_reference', skill_name: 'invoice', skill_version: '20260101-aaaaaa' })).toBe(201);
    expect(await run({ skill_name: 'invoice', version: '20260101-bbbbbb' })).toBe(404);
    expect(simulator.executions().map(({ order }) => order.skills)).toEqual([['invoice'], ['invoice']]);
  });
});
