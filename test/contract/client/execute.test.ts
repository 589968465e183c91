import { describe, expect, it } from 'vitest';
import type { ExecuteBody } from '../../../src/vlmrun/execution.ts';
import { type Answer, json, raw, reset, truncated } from './server.ts';
import { connect, failure } from './setup.ts';

const body: ExecuteBody = { inputs: { a: 1 }, batch: true, config: {}, metadata: { allow_training: false } };
const accepted = json(201, { id: 'e-1', status: 'enqueued' });

describe('a paid request that may have been carried out is never sent again', () => {
  const cases: readonly [string, Answer][] = [
    ['500', json(500, { detail: 'boom' })],
    ['502 with an HTML page', raw(502, '<html><title>Bad Gateway</title></html>')],
    ['503 without Retry-After', json(503, {})],
    ['504', raw(504, '')],
    ['408', raw(408, '')],
    ['520', raw(520, 'unknown')],
    ['a reset', reset],
    ['a reply cut short', truncated('{"id": "e-1"')],
    ['a reply that is not JSON', raw(200, 'ok')],
    ['an empty reply', raw(200, '')],
    ['a reply without an id', json(200, { status: 'enqueued', name: 'x' })],
    ['a reply whose id is null', json(200, { id: null })],
  ];
  it.each(cases)('%s', async (_name, answer) => {
    const { client, server, waits } = await connect([answer, accepted]);
    const error = await failure(client.executions.execute(body));
    expect(error.details.kind).toBe('ambiguous');
    expect(error.details.operation).toBe('POST /agent/execute');
    expect(server.received).toHaveLength(1);
    expect(waits).toEqual([]);
  });
});

describe('a paid request that certainly did not begin is sent again', () => {
  it('waits as long as 429 asks, in seconds or until a date', async () => {
    const { client, server, waits } = await connect([
      json(429, { detail: 'slow down' }, { 'Retry-After': '7' }),
      json(429, {}, { 'Retry-After': 'Fri, 02 Jan 2026 03:04:42 GMT' }),
      json(503, {}, { 'Retry-After': '2' }),
      accepted,
    ]);
    expect(await client.executions.execute(body)).toMatchObject({ id: 'e-1', state: 'in-progress' });
    expect(waits).toEqual([7_000, 30_000, 2_000]);
    expect(server.received).toHaveLength(4);
    expect(client.requests).toEqual({ 'POST /agent/execute': 4 });
  });

  it('backs off after 429 without Retry-After, up to 10 s, and gives up with the patience', async () => {
    const { client, waits } = await connect([json(429, { error: { message: 'too many', id: 'r-9' } })]);
    const error = await failure(client.executions.execute(body, { patienceMs: 30_000 }));
    expect(error.details).toMatchObject({ kind: 'rate', status: 429, requestId: 'r-9' });
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 10_000]);
  });

  it('throws at once, with the wait that was asked for, when the caller has no patience', async () => {
    const { client, server } = await connect([json(429, {}, { 'Retry-After': '3' })]);
    const error = await failure(client.executions.execute(body, { patienceMs: 0 }));
    expect(error.details).toMatchObject({ kind: 'rate', retryAfterMs: 3_000 });
    expect(server.received).toHaveLength(1);
  });

  it('tries a refused connection five times', async () => {
    const { client, server, waits } = await connect([accepted]);
    await server.close();
    const error = await failure(client.executions.execute(body));
    expect(error.details.kind).toBe('unreachable');
    expect(error.message).toContain('ECONNREFUSED');
    expect(waits).toHaveLength(4);
  });

  it('tries an unknown host five times', async () => {
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND nowhere'), { code: 'ENOTFOUND' });
    const { client, waits } = await connect([accepted], {
      fetch: async () => {
        throw new TypeError('fetch failed', { cause: unknown });
      },
    });
    expect((await failure(client.executions.execute(body))).details.kind).toBe('unreachable');
    expect(waits).toHaveLength(4);
  });
});

describe('refusals', () => {
  it.each([
    [401, 'auth'],
    [403, 'auth'],
    [402, 'billing'],
    [400, 'rejected'],
    [404, 'rejected'],
    [413, 'rejected'],
    [422, 'rejected'],
  ] as const)('%i is %s, without another attempt', async (status, kind) => {
    const { client, server } = await connect([json(status, { detail: 'no' })]);
    const error = await failure(client.executions.execute(body));
    expect(error.details).toMatchObject({ kind, status });
    expect(error.message).toContain('no');
    expect(server.received).toHaveLength(1);
  });

  it('names the other host for a route that the server does not know', async () => {
    const { client } = await connect([json(404, { detail: 'Not Found' })]);
    const error = await failure(client.executions.execute(body));
    expect(error.message).toContain('agent-base-url: https://agent.vlm.run/v1');
  });

  it('names the fields that a 422 complains about', async () => {
    const detail = [
      { loc: ['body', 'inputs'], msg: 'Field required', type: 'missing' },
      { loc: ['body', 'config', 'skills', 0], msg: 'bad skill', type: 'value_error' },
    ];
    const { client } = await connect([json(422, { detail })]);
    const error = await failure(client.executions.execute(body));
    expect(error.details.fields).toEqual(['body.inputs', 'body.config.skills.0']);
    expect(error.message).toContain('body.inputs: Field required; body.config.skills.0: bad skill');
  });

  it('keeps the request id of the header', async () => {
    const { client } = await connect([json(400, { detail: 'x' }, { 'X-Request-Id': 'req-7' })]);
    expect((await failure(client.executions.execute(body))).details.requestId).toBe('req-7');
  });
});

describe('time', () => {
  it('ends with the reason of the signal, whether the client or the call brought it', async () => {
    const own = new AbortController();
    const silent: Answer = () => own.abort(new Error('stop now'));
    const { client } = await connect([silent]);
    await expect(client.executions.execute(body, { signal: own.signal })).rejects.toThrow('stop now');
  });
});
