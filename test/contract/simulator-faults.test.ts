import { afterEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import { orderFor, request } from '../support/platform-client.ts';
import { simulate } from '../support/simulator.ts';

let simulator: Simulator | undefined;
afterEach(async () => simulator?.close());
const call = (method: string, path: string, body?: unknown, key: string | null = 'key') =>
  request(simulator?.url ?? '', method, path, { key, ...(body === undefined ? {} : { body }) });
const order = orderFor({ page: { type: 'text', text: 'x' } });
const execute = () => call('POST', '/agent/execute', order);
const fault = (text: string): string => `latency: { execution: 0ms }\nfaults: [{ on: POST /agent/execute, ${text} }]`;

describe('faults', () => {
  it('strike one client only where they name its key', async () => {
    simulator = await simulate(fault('do: reply, status: 500, key: job-b, first: 1'));
    const from = async (key: string) => (await call('POST', '/agent/execute', order, key)).status;
    expect([await from('job-a'), await from('job-b'), await from('job-a'), await from('job-b')]).toEqual([
      201, 500, 201, 201,
    ]);
  });

  it.each<[string, string, number, unknown]>([
    ['text', 'status: 500', 500, { detail: 'Simulated status 500' }],
    [
      'a list',
      'status: 422, field: body.id, message: no',
      422,
      { detail: [{ loc: ['body', 'id'], msg: 'no', type: 'value_error' }] },
    ],
    [
      'a wrapped gateway error',
      'status: 403, shape: wrapped, message: Invalid API Key',
      403,
      { detail: { error: { message: 'Invalid API Key' } } },
    ],
    [
      'a gateway error',
      'status: 429, shape: error',
      429,
      { error: { message: 'Simulated status 429', id: 'req_429' } },
    ],
    ['an error as text', 'status: 402, shape: text', 402, { error: 'Simulated status 402' }],
    ['a message', 'status: 400, shape: message', 400, { message: 'Simulated status 400' }],
    ['HTML', 'status: 502, shape: html', 502, undefined],
    ['nothing', 'status: 504, shape: empty', 504, undefined],
  ])('answers an error as %s', async (_, text, status, body) => {
    simulator = await simulate(fault(`do: reply, ${text}`));
    const reply = await execute();
    expect(reply.status).toBe(status);
    if (body === undefined) expect(reply.body).toBeUndefined();
    else expect(reply.body).toMatchObject(body as object);
    expect(simulator.executions()).toHaveLength(0);
  });

  it('loses the connection before and after the request was carried out', async () => {
    simulator = await simulate(fault('do: reset, first: 1'));
    await expect(execute()).rejects.toThrow();
    expect(simulator.executions()).toHaveLength(0);
    await simulator.close();
    simulator = await simulate(fault('do: reset, first: 1, after: true'));
    await expect(execute()).rejects.toThrow();
    expect(simulator.executions()).toHaveLength(1);
    expect((await execute()).status).toBe(201);
  });

  it('cuts, truncates and takes the id away, always after acceptance', async () => {
    simulator = await simulate(fault('do: cut'));
    await expect(execute()).rejects.toThrow();
    expect(simulator.executions()).toHaveLength(1);
    await simulator.close();
    simulator = await simulate(fault('do: truncate'));
    expect(await execute()).toMatchObject({ status: 201, body: undefined });
    await simulator.close();
    simulator = await simulate(fault('do: no-id'));
    const { body } = await execute();
    expect(body).toHaveProperty('status');
    expect(body).not.toHaveProperty('id');
  });

  it('hangs until the client gives up', async () => {
    simulator = await simulate(fault('do: hang, after: true'));
    const url = `${simulator.url}/agent/execute`;
    const headers = { authorization: 'Bearer key', 'content-type': 'application/json' };
    const sent = fetch(url, { method: 'POST', headers, body: JSON.stringify(order), signal: AbortSignal.timeout(100) });
    await expect(sent).rejects.toThrow();
    expect(simulator.executions()).toHaveLength(1);
  });

  it('waits before it replies', async () => {
    simulator = await simulate(fault('do: delay, for: 80ms'));
    const start = performance.now();
    expect((await execute()).status).toBe(201);
    expect(performance.now() - start).toBeGreaterThan(75);
  });

  it('continues a long request behind a 303', async () => {
    simulator = await simulate(fault('do: continue, for: 80ms'));
    const redirect = await execute();
    expect(redirect.status).toBe(303);
    const location = redirect.headers.get('location') ?? '';
    expect((await call('GET', location)).status).toBe(202);
    await expect.poll(async () => (await call('GET', location)).status).toBe(201);
    expect((await call('GET', location)).body).toHaveProperty('id');
  });

  it('strikes on the occasions that it states, the same way in every run', async () => {
    const statuses = async (occasion: string): Promise<string> => {
      simulator = await simulate(`seed: 7\n${fault(`do: reply, status: 503, ${occasion}`)}`);
      let seen = '';
      for (let i = 0; i < 8; i++) seen += (await execute()).status === 503 ? 'x' : '.';
      await simulator.close();
      return seen;
    };
    expect(await statuses('first: 2')).toBe('xx......');
    expect(await statuses('every: 3')).toBe('..x..x..');
    expect(await statuses('only: [1, 8]')).toBe('x......x');
    const random = await statuses('probability: 0.5');
    expect(random).toMatch(/x/);
    expect(random).toMatch(/\./);
    expect(await statuses('probability: 0.5')).toBe(random);
  });
});

describe('traits of the server', () => {
  it.each([
    ['server: { keys: [good] }', 401],
    ['server: { keys: [good], wrong_key: 403 }', 403],
  ])('%s refuses another key', async (text, status) => {
    simulator = await simulate(text);
    expect((await call('GET', '/models', undefined, 'bad')).status).toBe(status);
    expect((await call('GET', '/models', undefined, 'good')).status).toBe(200);
    expect((await call('GET', '/models', undefined, null)).status).toBe(401);
    expect((await call('GET', '/health', undefined, null)).status).toBe(200);
  });

  it('grants so many requests a minute, and says how long to wait', async () => {
    simulator = await simulate('server: { requests_per_minute: 3, rate_limit_headers: true }', { timeScale: 0.01 });
    const replies = [];
    for (let i = 0; i < 4; i++) replies.push(await call('GET', '/models'));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(replies[1]?.headers.get('x-ratelimit-remaining')).toBe('1');
    expect(Number(replies[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
    await expect.poll(async () => (await call('GET', '/models')).status).toBe(200);
  });

  it('says nothing about waiting when it is told so', async () => {
    simulator = await simulate('server: { requests_per_minute: 1, retry_after: false }');
    await call('GET', '/models');
    const refused = await call('GET', '/models');
    expect(refused.status).toBe(429);
    expect(refused.headers.has('retry-after')).toBe(false);
  });

  it('refuses executions above those that may run, or queues them', async () => {
    simulator = await simulate('latency: { execution: 1m }\nserver: { running: { limit: 2, retry_after: 1 } }');
    expect([await execute(), await execute(), await execute()].map(({ status }) => status)).toEqual([201, 201, 429]);
    expect((await execute()).headers.get('retry-after')).toBe('1');
    await simulator.close();
    simulator = await simulate('latency: { execution: 1m }\nserver: { running: { limit: 2, above: queue } }');
    for (let i = 0; i < 5; i++) expect((await execute()).status).toBe(201);
    const [first, , third, , fifth] = simulator.executions();
    expect(third?.startsAt).toBe(first?.endsAt);
    expect(fifth?.startsAt).toBe(third?.endsAt);
  });

  it('answers 402 once the credits are used up', async () => {
    simulator = await simulate(
      'server: { credits: 3 }\nusage: { credits_used: 2 }\nanswers: [{ skill: "*", input: "*" }]',
    );
    expect([await execute(), await execute(), await execute()].map(({ status }) => status)).toEqual([201, 201, 402]);
  });

  it('keeps, ignores or refuses an id of the client, and echoes what it is told to', async () => {
    const own = { ...(order as object), id: 'own-1', metadata: { environment: 'dev' } };
    simulator = await simulate('server: { client_id: keep, echo: { inputs: true, metadata: true } }');
    const kept = await call('POST', '/agent/execute', own);
    expect(kept.body).toMatchObject({ id: 'own-1', metadata: { environment: 'dev' }, inputs: { page: { text: 'x' } } });
    expect((await call('POST', '/agent/execute', own)).status).toBe(409);
    await simulator.close();
    simulator = await simulate();
    const ignored = await call('POST', '/agent/execute', own);
    expect(ignored.body.id).not.toBe('own-1');
    expect(ignored.body).not.toHaveProperty('inputs');
    await simulator.close();
    simulator = await simulate('server: { client_id: refuse }');
    expect((await call('POST', '/agent/execute', own)).text).toContain('"loc":["body","id"]');
  });

  it('lags in lists and reads, leaves responses out of lists, and names the id as in the guide', async () => {
    simulator = await simulate(
      'latency: { execution: 0ms }\nserver: { read_lag: 100ms, list: { lag: 200ms, responses: false }, execution_id: execution_id }',
    );
    const { body } = await execute();
    expect(body).not.toHaveProperty('id');
    const path = `/agent/executions/${body.execution_id}`;
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('GET', '/agent/executions')).body).toEqual([]);
    await expect.poll(async () => (await call('GET', path)).status).toBe(200);
    await expect.poll(async () => (await call('GET', '/agent/executions')).body).toHaveLength(1);
    const [listed] = (await call('GET', '/agent/executions')).body as unknown as object[];
    expect(listed).not.toHaveProperty('response');
  });

  it('answers an unknown path with 404 and a wrong method with 405', async () => {
    simulator = await simulate();
    expect(await call('GET', '/agents')).toMatchObject({ status: 404, body: { detail: 'Not Found' } });
    expect((await call('PUT', '/agent/execute', {})).status).toBe(405);
  });
});

describe('outcomes', () => {
  const end = async (outcome: string): Promise<unknown> => {
    simulator = await simulate(`latency: { execution: 0ms }\nanswers: [{ skill: "*", input: "*", ${outcome} }]`);
    const { body } = await execute();
    return (await call('GET', `/agent/executions/${body.id}`)).body;
  };
  it.each<[string, object]>([
    ['response: { a: 1 }, layout: results', { status: 'completed', response: { results: [{ a: 1 }] } }],
    ['response: { a: 1 }, layout: data', { response: { data: { a: 1 } } }],
    ['response: { a: 1 }, layout: string', { response: '{"a":1}' }],
    ['response: { a: 1 }, layout: "null"', { status: 'completed', response: null }],
    ['status: cancelled', { status: 'cancelled' }],
    ['status: Failed', { status: 'Failed', response: null }],
    ['status: wandering', { status: 'wandering' }],
    ['walk: [enqueued, paused], stuck: true', { status: 'paused', completed_at: null }],
    ['walk: [processing], time: 1h', { status: 'processing' }],
    ['failure: broken', { status: 'failed', error: 'broken' }],
    ['failure: { reason: broken, at: response.message }', { status: 'failed', response: { message: 'broken' } }],
    ['failure: { reason: broken, at: error.message }', { error: { message: 'broken' } }],
    ['failure: { reason: broken, at: detail }', { detail: 'broken' }],
  ])('%s', async (outcome, expected) => {
    expect(await end(outcome)).toMatchObject(expected);
  });

  it('grounds every field', async () => {
    const grounding = 'grounding: { total: { boxes: [{ xywh: [0.1, 0.2, 0.3, 0.4], content: "1" }] } }';
    expect(await end(`response: { total: 1, lines: [{ sum: 2 }], tags: [a] }, ${grounding}`)).toMatchObject({
      response: {
        total: 1,
        total_metadata: { confidence: 'hi', bboxes: [{ content: '1', bbox: { xywh: [0.1, 0.2, 0.3, 0.4] }, page: 0 }] },
        lines: [{ sum: 2, sum_metadata: null }],
        tags: ['a'],
        tags_metadata: null,
      },
    });
  });

  it('serves artifacts once the execution has ended', async () => {
    simulator = await simulate(
      'latency: { execution: 0ms }\nanswers: [{ skill: "*", input: "*", artifacts: [{ id: img_1a2b3c, base64: aGk= }] }]',
    );
    const { body } = await execute();
    const artifact = await call('GET', `/artifacts?object_id=img_1a2b3c&execution_id=${body.id}`);
    expect(artifact.text).toBe('hi');
    expect(artifact.headers.get('content-type')).toBe('image/png');
    expect((await call('GET', `/artifacts/list?execution_id=${body.id}`)).body).toMatchObject({
      items: [{ object_id: 'img_1a2b3c', filename: null, source: 'store' }],
    });
    expect((await call('GET', '/artifacts?object_id=img_1a2b3c')).status).toBe(422);
    expect((await call('GET', `/artifacts?object_id=img_ffffff&execution_id=${body.id}`)).status).toBe(404);
  });
});
