import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import { fileForm, request } from '../support/platform-client.ts';
import { simulate } from '../support/simulator.ts';

let simulator: Simulator | undefined;
afterEach(async () => simulator?.close());
const call = (method: string, path: string, options: Parameters<typeof request>[3] = {}) =>
  request(simulator?.url ?? '', method, path, options);
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

describe('files', () => {
  it('answers an unknown hash with 200 and a null id, and finds an upload by its hash', async () => {
    simulator = await simulate();
    const miss = await call('GET', `/files/hash/${md5('abc')}`);
    expect(miss).toMatchObject({ status: 200, body: { id: null, filename: null } });
    const created = await call('POST', '/files?purpose=assistants&generate_public_url=false', {
      body: fileForm('abc', 'ü".png'),
    });
    expect(created).toMatchObject({
      status: 201,
      body: { filename: 'ü".png', bytes: 3, object: 'file', public_url: null },
    });
    const hit = await call('GET', `/files/hash/${md5('abc')}`);
    expect(hit.body).toMatchObject({ id: created.body.id });
    expect((await call('GET', '/files?limit=5')).body).toHaveLength(1);
    expect((await call('GET', `/files/${created.body.id}`)).status).toBe(200);
    expect((await call('DELETE', `/files/${created.body.id}`)).status).toBe(200);
    expect((await call('GET', `/files/${created.body.id}`)).status).toBe(404);
    expect((await call('GET', `/files/hash/${md5('abc')}`)).body).toMatchObject({ id: null });
  });

  it('takes the presigned way: announce, PUT without a key and with the announced type, verify', async () => {
    simulator = await simulate();
    const announced = await call('POST', '/files/presigned-url', {
      body: { filename: 'big.mp4', purpose: 'assistants' },
    });
    expect(announced.body).toMatchObject({ content_type: 'video/mp4', upload_method: 'PUT' });
    const { id, url } = announced.body as { id: string; url: string };
    expect((await call('GET', `/files/verify-upload/${id}`)).status).toBe(404);
    const body = new TextEncoder().encode('movie');
    const type = { 'content-type': 'video/mp4' };
    expect((await call('PUT', url, { body, headers: type })).status).toBe(400);
    expect((await call('PUT', url, { body, key: null, headers: { 'content-type': 'text/plain' } })).status).toBe(403);
    expect((await call('PUT', url, { body, key: null, headers: type })).status).toBe(200);
    expect((await call('GET', `/files/hash/${md5('movie')}`)).body.id).toBeNull();
    expect((await call('GET', `/files/verify-upload/${id}`)).body).toMatchObject({ id, bytes: 5, filename: 'big.mp4' });
    expect((await call('GET', `/files/hash/${md5('movie')}`)).body.id).toBe(id);
    expect(simulator.counts()).toMatchObject({ 'PUT //uploads/{id}': 3, 'GET /files/verify-upload/{id}': 2 });
  });

  it.each<[string, string, FormData | undefined, number]>([
    ['a part with another name', '/files', fileForm('a', 'a.png', 'upload'), 422],
    ['a body that is no form', '/files', undefined, 422],
    ['an unknown purpose', '/files?purpose=fun', fileForm('a', 'a.png'), 422],
    ['an unknown query parameter', '/files?porpose=assistants', fileForm('a', 'a.png'), 422],
  ])('refuses %s', async (_, path, body, status) => {
    simulator = await simulate();
    expect((await call('POST', path, body ? { body } : {})).status).toBe(status);
    expect((await call('GET', '/files')).body).toEqual([]);
  });

  it('refuses a hash in capitals, a wrong limit and a broken body', async () => {
    simulator = await simulate();
    expect((await call('GET', `/files/hash/${md5('a').toUpperCase()}`)).status).toBe(422);
    expect((await call('GET', '/files?limit=0')).status).toBe(422);
    expect((await call('POST', '/files/presigned-url', { body: new TextEncoder().encode('{') })).status).toBe(422);
  });

  it('reads a form however it is cut into chunks', async () => {
    simulator = await simulate();
    const content = `\r\n--almost\r\n-x\r\n${'-'.repeat(50)}\r\n`;
    const form = `--b\r\nContent-Disposition: form-data; name="file"; filename="x.bin"\r\nContent-Type: application/octet-stream\r\n\r\n${content}\r\n--b--\r\n`;
    for (const size of [1, 2, 3, 7, 64, 1000]) {
      const id = await sendInChunks(`${simulator.url}/files`, Buffer.from(form), size);
      expect((await call('GET', `/files/hash/${md5(content)}`)).body.id).toBe(id);
      expect((await call('DELETE', `/files/${id}`)).body.bytes).toBe(content.length);
    }
  });

  it('answers 400 to a form that ends early', async () => {
    simulator = await simulate();
    const form = '--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\nabc';
    const response = await call('POST', '/files', {
      body: new TextEncoder().encode(form),
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    });
    expect(response.status).toBe(400);
  });

  it('keeps what it received, but neither the key nor the bytes of an upload', async () => {
    simulator = await simulate();
    await call('POST', '/files', { body: fileForm('secret content', 'a.txt'), key: 'sk-secret' });
    await call('POST', '/skills/lookup', { body: { name: 'nobody' }, key: 'sk-secret' });
    const [upload, lookup] = simulator.received();
    expect(upload).toMatchObject({
      method: 'POST',
      path: '/v1/files',
      status: 201,
      body: { bytes: 14, md5: md5('secret content') },
    });
    expect(lookup).toMatchObject({ operation: 'POST /skills/lookup', status: 404, body: { name: 'nobody' } });
    expect(lookup?.headers.authorization).toBe('Bearer ***');
    expect(JSON.stringify(simulator.received())).not.toMatch(/sk-secret|secret content/);
  });
});

/** Uploads a ready-made form in chunks of a size and gives back the file's id. */
function sendInChunks(url: string, body: Buffer, size: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: 'Bearer key', 'content-type': 'multipart/form-data; boundary="b"' };
    const sent = httpRequest(url, { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve((JSON.parse(text) as { id: unknown }).id));
    });
    sent.on('error', reject);
    sent.setNoDelay(true);
    for (let at = 0; at < body.length; at += size) sent.write(body.subarray(at, at + size));
    sent.end();
  });
}
