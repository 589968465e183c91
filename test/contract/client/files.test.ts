import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { type Answer, json, raw } from './server.ts';
import { another, connect, failure } from './setup.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'upload-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const stored = json(201, { id: 'f-1', filename: 'a.png', bytes: 3, public_url: 'https://storage.example/secret' });

describe('look-up by content', () => {
  it.each([
    ['a null id', json(200, { id: null, filename: null })],
    ['404', json(404, { detail: 'Not Found' })],
    ['null', json(200, null)],
  ])('%s is a miss', async (_name, answer) => {
    const { client } = await connect([answer]);
    expect(await client.files.findByMd5('ab')).toBeUndefined();
  });

  it('finds an earlier upload and drops its public URL', async () => {
    const { client } = await connect([stored]);
    expect(await client.files.findByMd5('ab')).toEqual({ id: 'f-1', filename: 'a.png', size: 3 });
  });
});

describe('direct upload', () => {
  it('sends one part named file with a known length', async () => {
    const { client, server } = await connect([stored]);
    const bytes = randomBytes(300_000);
    const path = join(directory, 'a.bin');
    await writeFile(path, bytes);
    const name = 'na"me\r\n::x.png';
    expect(await client.files.upload({ path, name, size: bytes.length, mediaType: 'image/png' })).toMatchObject({
      id: 'f-1',
    });
    const [request] = server.received;
    expect(request?.url).toBe('/v1/files?purpose=assistants&generate_public_url=false');
    expect(Number(request?.headers['content-length'])).toBe(request?.body.length);
    expect(request?.headers['transfer-encoding']).toBeUndefined();
    const form = await new Response(new Uint8Array(request?.body ?? []), {
      headers: { 'Content-Type': request?.headers['content-type'] ?? '' },
    }).formData();
    expect([...form.keys()]).toEqual(['file']);
    const part = form.get('file');
    if (!(part instanceof File)) throw new Error('the part is not a file');
    expect(part.type).toBe('image/png');
    expect(part.name).toContain('::x.png');
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it.each([
    ['a 201', 201, true],
    ['a 200, which may name an older file of the same content', 200, false],
  ])('tells %s from the other', async (_name, status, created) => {
    const { client } = await connect([json(status, { id: 'f-1' })]);
    const upload = { bytes: Buffer.from('abc'), name: 'a', size: 3, mediaType: 'text/plain' };
    expect((await client.files.upload(upload)).created).toBe(created);
  });

  it('sends the whole body again after a fault', async () => {
    const { client, server } = await connect([raw(502, ''), json(429, {}, { 'Retry-After': '1' }), stored]);
    await client.files.upload({ bytes: Buffer.from('abc'), name: 'a', size: 3, mediaType: 'text/plain' });
    expect(new Set(server.received.map(({ body }) => body.length)).size).toBe(1);
    expect(server.received.at(-1)?.body.toString()).toContain('abc');
  });

  it('says so when the file is gone or changes meanwhile', async () => {
    const { client } = await connect([stored]);
    const path = join(directory, 'short.bin');
    await writeFile(path, 'abc');
    const upload = { name: 'short.bin', mediaType: 'text/plain' };
    await expect(client.files.upload({ ...upload, path, size: 9 })).rejects.toThrow(UsageError);
    await expect(client.files.upload({ ...upload, path, size: 2 })).rejects.toThrow(/changed while it was uploaded/);
    await expect(client.files.upload({ ...upload, path: `${path}.gone`, size: 2 })).rejects.toThrow(/ENOENT/);
  });
});

describe('upload above 32 MiB', () => {
  const size = 40 * 1024 * 1024;
  const hash: Answer = (response, { headers, body }) => {
    response.writeHead(headers.authorization === undefined ? 200 : 400);
    response.end(createHash('md5').update(body).digest('hex'));
  };

  it('goes to the storage host without the key, streamed, and is verified', async () => {
    const path = join(directory, 'big.mp4');
    const file = await open(path, 'w');
    await file.truncate(size);
    await file.close();
    const storage = await another(hash);
    const signed = { id: 'f-2', url: `${storage.origin}/put?sig=1`, content_type: 'video/mp4', filename: 'big.mp4' };
    const { client, server } = await connect([json(200, signed), json(200, { id: 'f-2', bytes: size })]);
    const upload = { path, name: 'big.mp4', size, mediaType: 'video/mp4' };
    expect(await client.files.upload(upload)).toMatchObject({ id: 'f-2', created: true });
    expect(server.paths()).toEqual(['POST /v1/files/presigned-url', 'GET /v1/files/verify-upload/f-2']);
    expect(JSON.parse(server.received[0]?.body.toString() ?? '')).toMatchObject({
      filename: 'big.mp4',
      purpose: 'assistants',
    });
    const [put] = storage.received;
    expect(put?.method).toBe('PUT');
    expect(put?.headers).toMatchObject({ 'content-type': 'video/mp4', 'content-length': String(size) });
    expect(put?.headers.authorization).toBeUndefined();
    expect(put?.body.length).toBe(size);
    expect(client.requests).toMatchObject({ 'PUT (storage)': 1 });
  });

  it('never holds the file in memory', async () => {
    const large = 256 * 1024 * 1024;
    const path = join(directory, 'large.mp4');
    const file = await open(path, 'w');
    await file.truncate(large);
    await file.close();
    let received = 0;
    let most = 0;
    // Counts and forgets what it receives, unlike the recording server of the other tests.
    const sink = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => {
        received += chunk.length;
        most = Math.max(most, process.memoryUsage().arrayBuffers);
      });
      request.on('end', () => response.end());
    });
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(sink.address() as AddressInfo).port}/put`;
    const { client } = await connect([json(200, { id: 'f-2', url }), json(200, { id: 'f-2' })]);
    const before = process.memoryUsage().arrayBuffers;
    await client.files.upload({ path, name: 'large.mp4', size: large, mediaType: 'video/mp4' });
    sink.close();
    expect(received).toBe(large);
    expect(most - before).toBeLessThan(large / 2);
  });

  it('does not call a file created that was verified under another id', async () => {
    const storage = await another(hash);
    const { client } = await connect([
      json(200, { id: 'f-2', url: `${storage.origin}/put` }),
      json(200, { id: 'f-1' }),
    ]);
    const bytes = new Uint8Array(33 * 1024 * 1024);
    const uploaded = await client.files.upload({ bytes, name: 'b', size: bytes.length, mediaType: 'x/y' });
    expect(uploaded).toMatchObject({ id: 'f-1', created: false });
  });

  it('blames the storage host, not the platform, when it cannot be reached', async () => {
    const storage = await another(hash);
    await storage.close();
    const { client } = await connect([json(200, { id: 'f-2', url: `${storage.origin}/put` })]);
    const bytes = new Uint8Array(33 * 1024 * 1024);
    const error = await failure(client.files.upload({ bytes, name: 'b', size: bytes.length, mediaType: 'x/y' }));
    expect(error.details).toMatchObject({ kind: 'server', operation: 'PUT (storage)' });
  });

  it('does not mistake the refusal of the storage host for a wrong key, nor show its address', async () => {
    const storage = await another(raw(403, '<Error>expired</Error>'));
    const signed = { id: 'f-2', url: `${storage.origin}/put?sig=verysecret` };
    const { client } = await connect([json(200, signed)]);
    const bytes = new Uint8Array(33 * 1024 * 1024);
    const error = await failure(client.files.upload({ bytes, name: 'b', size: bytes.length, mediaType: 'x/y' }));
    expect(error.details).toMatchObject({ kind: 'rejected', status: 403 });
    expect(error.message).not.toContain('verysecret');
  });
});

it('deletes, whether or not the reply has a body or the file is still there', async () => {
  const { client, server } = await connect([raw(204, ''), json(200, { id: 'x' }), json(404, { detail: 'gone' })]);
  await client.files.delete('a/b');
  await client.files.delete('c');
  await client.files.delete('d');
  expect(server.paths()).toEqual(['DELETE /v1/files/a%2Fb', 'DELETE /v1/files/c', 'DELETE /v1/files/d']);
});
