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

  it('lets a creation fail, or never end', async () => {
    simulator = await simulate('server: { create_time: 60ms, create_status: failed }');
    const failed = await call('POST', '/skills/create', { prompt: 'Count the cars.' });
    expect(failed.body.status).toBe('processing');
    await expect.poll(async () => (await call('GET', `/skills/${failed.body.id}`)).body.status).toBe('failed');
    await simulator.close();
    simulator = await simulate('server: { create_stuck: true }');
    const stuck = await call('POST', '/skills/create', { prompt: 'Count the cars.' });
    expect((await call('GET', `/skills/${stuck.body.id}`)).body.status).toBe('processing');
  });

  it('updates a public skill of one’s own, which stays public, and shows it among one’s own', async () => {
    simulator = await simulate('skills:\n  - { name: invoice, description: Ours, public: true, own: true, age: 2h }\n');
    const { body: found } = await call('POST', '/skills/lookup', { name: 'invoice' });
    expect(Date.parse(String(found.created_at))).toBeLessThan(Date.now() - 7_000_000);
    const { body: updated } = await call('POST', `/skills/${found.id}/update`, { file_id: await uploadSkill(second) });
    expect(updated).toMatchObject({ name: 'invoice', is_public: true });
    expect((await call('GET', '/skills?include_public=false')).body).toHaveLength(2);
  });

  it('seeds bytes, alters stored files on the way, and serves a given archive', async () => {
    const bytes = Buffer.from([0, 255, 10]);
    const archive = Buffer.from(zipOf({ 'other.md': 'x' })).toString('base64');
    simulator = await simulate(`
skills:
  - { name: a, files: { SKILL.md: x, logo.png: { base64: ${bytes.toString('base64')} }, old.md: o } }
faults:
  - { on: "GET //downloads/{id}", do: alter, only: [2], files: { SKILL.md: y, old.md: null, extra.md: { base64: ZQ== } } }
  - { on: "GET //downloads/{id}", do: replace, only: [3], base64: ${archive} }
`);
    const { body: skill } = await call('POST', '/skills/lookup', { name: 'a' });
    const { body: link } = await call('GET', `/skills/${skill.id}/download`);
    const read = async () => {
      const files = unzipSync(new Uint8Array(await (await fetch(String(link.download_url))).arrayBuffer()));
      return Object.fromEntries(
        Object.entries(files).map(([path, content]) => [path, Buffer.from(content).toString()]),
      );
    };
    expect(await read()).toEqual({ 'SKILL.md': 'x', 'logo.png': bytes.toString(), 'old.md': 'o' });
    expect(await read()).toEqual({ 'SKILL.md': 'y', 'logo.png': bytes.toString(), 'extra.md': 'e' });
    expect(await read()).toEqual({ 'other.md': 'x' });
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
