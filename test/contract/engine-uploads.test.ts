import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { names } from '../support/engine-names.ts';
import { fileRequest, runEngine, textRequest } from '../support/engine-run.ts';
import { interposed, jsonReply, kindsOf, startWorld } from '../support/engine-world.ts';

const scenario = 'latency: { execution: 1s }';

/** Cases that name the same file, each with a prompt of its own. */
const sameFile = (directory: string, count: number) =>
  Promise.all(
    names(count).map((name) =>
      fileRequest(directory, 'same', 'same content', {
        ...{ trial: name, label: `reader/${name}`, run: { prompt: name } },
      }),
    ),
  );

describe('a file that the platform has lost', () => {
  it('is uploaded again once for all cases that name it', async () => {
    const { sim, ...run } = await startWorld(scenario);
    await runEngine({ ...run, requests: await sameFile(run.directory, 1) });
    const { file_id } = JSON.parse(await readFile(join(run.directory, 'uploads.ndjson'), 'utf8'));
    await fetch(`${run.url}/files/${file_id}`, { method: 'DELETE', headers: { authorization: 'Bearer key' } });
    const result = await runEngine({ ...run, requests: await sameFile(run.directory, 6), options: { reuse: 'never' } });
    expect(kindsOf(result)).toEqual({ finished: 6 });
    expect(result.totals.requests).toMatchObject({ 'POST /files': 1, 'GET /files/hash/{md5}': 1 });
    // One for each case, and those that had gone out with the old id.
    expect(sim.counts()['POST /agent/execute']).toBeLessThanOrEqual(1 + 6 + 4);
  });

  it('is not uploaded for ever when it is the request that is refused', async () => {
    const { sim, ...run } = await startWorld(scenario);
    await runEngine({ ...run, requests: await sameFile(run.directory, 1) });
    const refusing = interposed(async (_method, path) =>
      path === '/agent/execute'
        ? jsonReply(422, { detail: [{ loc: ['body', 'inputs'], msg: 'no', type: 'x' }] })
        : undefined,
    );
    const options = { reuse: 'never' } as const;
    const result = await runEngine({ ...run, requests: await sameFile(run.directory, 3), options, fetch: refusing });
    expect(kindsOf(result)).toEqual({ 'errored: rejected': 3 });
    expect(result.totals.requests['POST /agent/execute']).toBeLessThanOrEqual(6);
    expect(sim.counts()['GET /files/hash/{md5}']).toBeLessThanOrEqual(2);
  });
});

describe('cleanup', () => {
  const options = { cleanup: true } as const;

  it('deletes what this run has created', async () => {
    const { sim, ...run } = await startWorld(scenario);
    await runEngine({ ...run, requests: [await fileRequest(run.directory, 'a', 'a')], options });
    expect(sim.counts()['DELETE /files/{id}']).toBe(1);
  });

  it('leaves alone what it found by its hash', async () => {
    const { sim, ...run } = await startWorld(scenario);
    const knowing = interposed(async (_method, path) => {
      if (path === '/agent/execute') return jsonReply(201, { id: 'e', status: 'completed', response: {} });
      return path.startsWith('/files/hash/') ? jsonReply(200, { id: 'somebodys', filename: 'a.txt' }) : undefined;
    });
    const requests = [await fileRequest(run.directory, 'a', 'a')];
    expect(kindsOf(await runEngine({ ...run, requests, options, fetch: knowing }))).toEqual({ finished: 1 });
    expect(sim.counts()['DELETE /files/{id}']).toBeUndefined();
  });

  it('leaves alone what the platform answered instead of a new file', async () => {
    const { sim, ...run } = await startWorld(scenario);
    const deduplicating = interposed(async (method, path) => {
      if (path === '/agent/execute') return jsonReply(201, { id: 'e', status: 'completed', response: {} });
      return method === 'POST' && path === '/files'
        ? jsonReply(200, { id: 'somebodys', filename: 'a.txt' })
        : undefined;
    });
    const requests = [await fileRequest(run.directory, 'a', 'a')];
    expect(kindsOf(await runEngine({ ...run, requests, options, fetch: deduplicating }))).toEqual({ finished: 1 });
    expect(sim.counts()['DELETE /files/{id}']).toBeUndefined();
  });
});

describe('before the first upload', () => {
  it('one request finds out that the key is wrong, and no file is read', async () => {
    const { sim, ...run } = await startWorld('server: { keys: [other] }');
    const requests = await Promise.all(names(5).map((name) => fileRequest(run.directory, name, name)));
    const result = await runEngine({ ...run, requests });
    expect(result.totals).toMatchObject({ stopped: { reason: 'auth' }, requests: { 'GET /models': 1 } });
    expect(sim.counts()).toEqual({ 'GET /models': 1 });
    expect(kindsOf(result)).toEqual({ 'not_run: auth': 5 });
    // Without a hash there is no execution key: nothing was read.
    const journal = await readFile(join(run.directory, 'journal.ndjson'), 'utf8');
    expect(journal.trim().split('\n')).toHaveLength(2);
  });

  it('the key is checked before a file is looked at that cannot be read', async () => {
    const { sim, ...run } = await startWorld('server: { keys: [other] }');
    const path = join(run.directory, 'nowhere.pdf');
    const requests = [textRequest('gone', { inputs: { file: { kind: 'file', path } } })];
    expect(kindsOf(await runEngine({ ...run, requests }))).toEqual({ 'not_run: auth': 1 });
    expect(sim.counts()).toEqual({ 'GET /models': 1 });
  });

  it('nothing is asked when nothing is sent', async () => {
    const { sim, ...run } = await startWorld(scenario);
    const requests = await Promise.all(names(3).map((name) => fileRequest(run.directory, name, name)));
    await runEngine({ ...run, requests });
    const before = sim.counts();
    expect(before['GET /models']).toBe(1);
    await runEngine({ ...run, requests });
    expect(sim.counts()).toEqual(before);
  });

  it('the key is checked when only some of the files are new', async () => {
    const { sim, ...run } = await startWorld(scenario);
    await runEngine({ ...run, requests: [await fileRequest(run.directory, 'a', 'a')] });
    await runEngine({ ...run, requests: [await fileRequest(run.directory, 'b', 'b')] });
    expect(sim.counts()['GET /models']).toBe(2);
  });
});

it('errs only the case whose file the storage host refuses', async () => {
  const { sim: _, ...run } = await startWorld(scenario);
  const large = 'x'.repeat(33 * 1024 * 1024);
  const requests = [
    await fileRequest(run.directory, 'large', large),
    await fileRequest(run.directory, 'small', 'small', { timeoutMs: 600_000 }),
  ];
  // A host that nobody reaches: the discard port of this machine.
  const elsewhere = interposed(async (_method, path) =>
    path === '/files/presigned-url' ? jsonReply(200, { id: 'f', url: 'http://127.0.0.1:9/put' }) : undefined,
  );
  const result = await runEngine({ ...run, requests, fetch: elsewhere });
  expect(kindsOf(result)).toEqual({ finished: 1, 'errored: upload': 1 });
  expect(result.totals.stopped).toBeUndefined();
});

it('stops a file that is being hashed when the run ends', { timeout: 20_000 }, async () => {
  const { sim: _, ...run } = await startWorld(scenario, 1);
  const path = join(run.directory, 'large.bin');
  await writeFile(path, '');
  // Hashing it takes longer than this test may, on any machine.
  await truncate(path, 64 * 1024 * 1024 * 1024);
  const requests = [textRequest('large', { inputs: { file: { kind: 'file', path } } })];
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('SIGINT')), 30);
  const result = await runEngine({ ...run, requests, signal: controller.signal });
  expect(kindsOf(result)).toEqual({ 'not_run: interrupted': 1 });
});
