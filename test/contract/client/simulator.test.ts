import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../../src/simulator/server.ts';
import { createClient } from '../../../src/vlmrun/client.ts';
import { inlineSkill } from '../../support/platform-client.ts';
import { simulate } from '../../support/simulator.ts';
import { apiKey, failure, quickClock } from './setup.ts';

let simulator: Simulator | undefined;
afterEach(async () => simulator?.close());

async function connect(scenario = '') {
  simulator = await simulate(scenario);
  const nothing = () => {};
  const log = { info: nothing, warning: nothing, error: nothing, debug: nothing, secret: nothing };
  return createClient({
    fetch,
    clock: quickClock().clock,
    log: { ...log, group: (_title, body) => body() },
    baseUrl: simulator.url,
    apiKey,
    signal: new AbortController().signal,
    userAgent: 'test/1',
  });
}

const scenario = `
latency: { execution: 0ms }
answers:
  - { skill: invoice, input: "*", response: { total: 12 }, usage: { credits_used: 3 } }
`;

describe('the client and the simulator, two readings of one description, agree on', () => {
  it('files: miss, upload, hit, delete', async () => {
    const client = await connect();
    const bytes = randomBytes(10);
    const md5 = (await import('node:crypto')).createHash('md5').update(bytes).digest('hex');
    expect(await client.files.findByMd5(md5)).toBeUndefined();
    const stored = await client.files.upload({ bytes, size: 10, name: 'a.png', mediaType: 'image/png' });
    expect(await client.files.findByMd5(md5)).toMatchObject({ id: stored.id });
    await client.files.delete(stored.id);
    await client.files.delete(stored.id);
  });

  it('uploads above 32 MiB', async () => {
    const client = await connect();
    const bytes = new Uint8Array(33 * 1024 * 1024);
    const stored = await client.files.upload({ bytes, size: bytes.length, name: 'a.mp4', mediaType: 'video/mp4' });
    expect(stored.id).not.toBe('');
    expect(client.requests).toEqual({
      'POST /files/presigned-url': 1,
      'PUT (storage)': 1,
      'GET /files/verify-upload/{id}': 1,
    });
  });

  it('an execution from submission to its response', async () => {
    const client = await connect(scenario);
    const execution = await client.executions.execute({
      model: 'vlmrun-orion-1:auto',
      inputs: { text: { type: 'text', text: 'hello' } },
      batch: true,
      config: { skills: [inlineSkill() as never] },
      metadata: { environment: 'dev', allow_training: false },
    });
    const finished = await client.executions.get(execution.id);
    expect(finished).toMatchObject({ state: 'completed', response: { total: 12 }, usage: { credits_used: 3 } });
    expect(await client.executions.list({ limit: 10 })).toMatchObject([{ id: execution.id, state: 'completed' }]);
    expect(await client.executions.get('00000000-0000-0000-0000-000000000000')).toBeUndefined();
  });

  it('which keys are wrong, and what a wrong request lacks', async () => {
    const client = await connect('server: { keys: [right-key], wrong_key: 403 }');
    expect((await failure(client.checkKey())).details).toMatchObject({ kind: 'auth', status: 403 });
    const open = await connect();
    await open.checkKey();
    const body = { inputs: {}, batch: false as unknown as true, config: {}, metadata: {} };
    const refused = await failure(open.executions.execute(body));
    expect(refused.details).toMatchObject({ kind: 'rejected', status: 422 });
    expect(refused.details.fields?.length).toBeGreaterThan(0);
  });

  it('that it is a simulation', async () => {
    const client = await connect();
    expect(client.simulated).toBe(false);
    await client.checkKey();
    expect(client.simulated).toBe(true);
  });

  it('every shape of an error', async () => {
    for (const shape of ['detail', 'list', 'wrapped', 'error', 'text', 'message']) {
      const client = await connect(
        `faults:\n  - { on: "GET /models", do: reply, status: 400, shape: ${shape}, message: "the reason" }`,
      );
      expect((await failure(client.checkKey())).message).toContain('the reason');
      await simulator?.close();
    }
  });
});
