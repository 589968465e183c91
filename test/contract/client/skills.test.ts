import { describe, expect, it } from 'vitest';
import type { ByteSink } from '../../../src/vlmrun/body.ts';
import { json, raw, truncated } from './server.ts';
import { another, connect, failure, apiKey as key } from './setup.ts';

/** A sink that keeps what the last attempt has poured into it. */
function memory(): { readonly sink: ByteSink; text(): string } {
  let chunks: Uint8Array[] = [];
  const sink = {
    begin: async () => {
      chunks = [];
    },
    write: async (chunk: Uint8Array) => void chunks.push(Uint8Array.from(chunk)),
    end: async () => {},
  };
  return { sink, text: () => Buffer.concat(chunks).toString() };
}

describe('skills', () => {
  it('reads the version in both spellings and treats a missing skill as none', async () => {
    const { client, server } = await connect([
      json(200, { id: 'a', name: 'n', skill_version: '20260720-b19b53d9', is_public: true }),
      json(200, { id: 'a', name: 'n', version: '1' }),
      json(404, { detail: 'Skill not found' }),
    ]);
    expect(await client.skills.lookup({ name: 'n' })).toMatchObject({ version: '20260720-b19b53d9', isPublic: true });
    expect(await client.skills.lookup({ name: 'n', version: '1' })).toMatchObject({ version: '1', isPublic: false });
    expect(await client.skills.lookup({ id: 'zz' })).toBeUndefined();
    expect(server.received.map(({ body }) => JSON.parse(body.toString()))).toEqual([
      { name: 'n' },
      { name: 'n', skill_version: '1' },
      { id: 'zz' },
    ]);
  });

  it('creates and updates without ever asking for a public skill', async () => {
    const { client, server } = await connect([json(201, { id: 'b', name: 'n', status: 'completed' })]);
    await client.skills.create({ fileId: 'f', name: 'n', description: 'd' });
    await client.skills.update('a', { fileId: 'f' });
    expect(server.paths()).toEqual(['POST /v1/skills/create', 'POST /v1/skills/a/update']);
    expect(server.received.map(({ body }) => JSON.parse(body.toString()))).toEqual([
      { file_id: 'f', name: 'n', description: 'd' },
      { file_id: 'f' },
    ]);
  });

  it.each([json(500, {}), raw(200, '{"id"'), json(200, { name: 'n' })])(
    'does not create twice blindly',
    async (answer) => {
      const { client, server } = await connect([answer]);
      const error = await failure(client.skills.create({ fileId: 'f', name: 'n', description: 'd' }));
      expect(error.details.kind).toBe('ambiguous');
      expect(server.received).toHaveLength(1);
    },
  );
});

describe('download', () => {
  it('fetches the presigned address without the key', async () => {
    const storage = await another(raw(200, 'zipzip'));
    const { client } = await connect([json(200, { id: 'a', download_url: `${storage.origin}/x.zip?sig=1` })]);
    const bytes = await client.skills.download('a', { maxBytes: 6 });
    expect(Buffer.from(bytes).toString()).toBe('zipzip');
    expect(storage.received[0]?.headers.authorization).toBeUndefined();
  });

  it('stops at the size limit, announced or not', async () => {
    for (const headers of [{}, { 'Transfer-Encoding': 'chunked' }]) {
      const storage = await another(raw(200, 'zipzip', headers));
      const { client } = await connect([json(200, { download_url: storage.origin })]);
      expect((await failure(client.skills.download('a', { maxBytes: 5 }))).details.kind).toBe('malformed');
    }
  });

  it('does not visit a private address that a public server names', async () => {
    const storage = await another(raw(200, 'internal'));
    const { client } = await connect([], {
      baseUrl: 'https://api.vlm.run/v1',
      fetch: async () => Response.json({ download_url: storage.origin }),
    });
    const error = await failure(client.skills.download('a', { maxBytes: 5 }));
    expect(error.message).toContain('is not https');
    expect(storage.received).toHaveLength(0);
  });
});

describe('artifacts', () => {
  it('takes any content type', async () => {
    const { client, server } = await connect([raw(200, 'abc', { 'Content-Type': 'Model/GLTF; x=1' })]);
    const { sink, text } = memory();
    await client.artifacts.fetch({ executionId: 'e 1', objectId: 'recon_abc123', maxBytes: 10 }, sink);
    expect(text()).toBe('abc');
    expect(server.paths()).toEqual(['GET /v1/artifacts?execution_id=e+1&object_id=recon_abc123']);
  });

  it('follows the address of a url_ artifact without the key', async () => {
    const target = await another(raw(200, 'image', { 'Content-Type': 'image/png' }));
    const { client } = await connect([raw(200, `"${target.origin}/i.png"`)]);
    const { sink, text } = memory();
    await client.artifacts.fetch({ executionId: 'e', objectId: 'url_abc123', maxBytes: 10 }, sink);
    expect(text()).toBe('image');
    expect(target.received[0]?.headers.authorization).toBeUndefined();
  });

  it('says when there are more bytes than are taken', async () => {
    const { client } = await connect([raw(200, 'x'.repeat(11))]);
    const call = client.artifacts.fetch({ executionId: 'e', objectId: 'img_abc123', maxBytes: 10 }, memory().sink);
    expect((await failure(call)).details).toMatchObject({ kind: 'malformed', tooLarge: true });
  });

  it('begins anew with every attempt, and lets no key through, wherever a chunk ends', async () => {
    const { client } = await connect([
      truncated('half of it'),
      (response) => {
        response.writeHead(200, { 'Content-Type': 'image/png' });
        for (const part of ['before ', key.slice(0, 5), key.slice(5), ' after ', key]) response.write(part);
        response.end();
      },
    ]);
    const { sink, text } = memory();
    await client.artifacts.fetch({ executionId: 'e', objectId: 'img_abc123', maxBytes: 1_000 }, sink);
    expect(text()).toBe(`before ${'*'.repeat(key.length)} after ${'*'.repeat(key.length)}`);
  });
});
