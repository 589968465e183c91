import { describe, expect, it } from 'vitest';
import type { Limiter, ObservedReply } from '../../../src/vlmrun/limiter.ts';
import { json, raw, reset, truncated } from './server.ts';
import { another, apiKey, connect, failure } from './setup.ts';

describe('what is sent', () => {
  it('carries the key, the product and nothing to other endpoints than asked', async () => {
    const { client, server } = await connect([json(200, [])]);
    await client.checkKey();
    expect(server.paths()).toEqual(['GET /v1/models']);
    expect(server.received[0]?.headers).toMatchObject({
      authorization: `Bearer ${apiKey}`,
      'x-client-id': 'vlmrun-skill-action-1.2.3',
      'user-agent': 'vlmrun-skill-action/1.2.3',
    });
    expect(server.received[0]?.headers['content-type']).toBeUndefined();
  });

  it('asks for skills where no models are served', async () => {
    const { client, server } = await connect([json(404, { detail: 'Not Found' }), json(200, [])]);
    await client.checkKey();
    expect(server.paths()).toEqual(['GET /v1/models', 'GET /v1/skills?limit=1']);
  });

  it('sends agent, skill and artifact requests to the agent host', async () => {
    const agent = await another(json(200, []));
    const { client, server } = await connect([json(200, { id: null })], { agentBaseUrl: `${agent.origin}/v1/` });
    await client.executions.list({ limit: 3 });
    await client.skills.list();
    await client.files.findByMd5('0'.repeat(32));
    expect(agent.paths()).toEqual([
      'GET /v1/agent/executions?skip=0&limit=3',
      'GET /v1/skills?limit=1000&offset=0&order_by=created_at&descending=true&include_public=false',
    ]);
    expect(server.paths()).toEqual([`GET /v1/files/hash/${'0'.repeat(32)}`]);
  });
});

describe('a request that is safe to repeat', () => {
  it('survives resets, cut replies, 5xx and HTML pages', async () => {
    const { client, server, waits } = await connect([
      reset,
      truncated('[{"id":'),
      raw(502, '<html></html>'),
      json(500, {}),
      json(200, [{ id: 'a', status: 'running' }]),
    ]);
    expect(await client.executions.list({ limit: 1 })).toHaveLength(1);
    expect(server.received).toHaveLength(5);
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  it.each([
    ['server', json(503, { detail: 'down' })],
    ['unreachable', reset],
  ] as const)('is %s after five attempts', async (kind, answer) => {
    const { client, server } = await connect([answer]);
    expect((await failure(client.executions.get('x'))).details.kind).toBe(kind);
    expect(server.received).toHaveLength(5);
  });

  it('is malformed when the reply is no JSON twice, or not what the endpoint promises', async () => {
    const first = await connect([raw(200, 'hello')]);
    expect((await failure(first.client.executions.list({ limit: 1 }))).details.kind).toBe('malformed');
    expect(first.server.received).toHaveLength(2);
    const second = await connect([json(200, { items: [] })]);
    expect((await failure(second.client.executions.list({ limit: 1 }))).details.kind).toBe('malformed');
  });
});

describe('redirects', () => {
  it('are not followed but named', async () => {
    const other = await another(json(200, []));
    const { client } = await connect([raw(307, '', { Location: `${other.origin}/v1/models` })]);
    const error = await failure(client.checkKey());
    expect(error.message).toContain(other.origin);
    expect(other.received).toHaveLength(0);
  });

  it('303 continues with GET until there is a result, with the key on the same host', async () => {
    const { client, server, waits } = await connect([
      raw(303, '', { Location: '/v1/pending/7' }),
      raw(202, ''),
      raw(303, '', { Location: '/v1/pending/8' }),
      raw(502, 'busy'),
      json(200, { id: 's-1', name: 'n' }),
    ]);
    expect(await client.skills.create({ fileId: 'f', name: 'n', description: 'd' })).toMatchObject({ id: 's-1' });
    expect(server.paths()).toEqual([
      'POST /v1/skills/create',
      'GET /v1/pending/7',
      'GET /v1/pending/7',
      'GET /v1/pending/8',
      'GET /v1/pending/8',
    ]);
    expect(server.received.every(({ headers }) => headers.authorization === `Bearer ${apiKey}`)).toBe(true);
    expect(waits).toEqual([2_000, 2_000, 2_000]);
  });

  it('303 to another host continues without the key', async () => {
    const other = await another(json(200, { id: 's-2', name: 'n' }));
    const { client } = await connect([raw(303, '', { Location: `${other.origin}/later` })]);
    expect(await client.skills.create({ fileId: 'f', name: 'n', description: 'd' })).toMatchObject({ id: 's-2' });
    expect(other.received[0]?.headers.authorization).toBeUndefined();
  });

  it('303 without a result is ambiguous after 15 minutes', async () => {
    const { client, waits } = await connect([raw(303, '', { Location: '/v1/pending/7' }), raw(202, '')]);
    const error = await failure(client.skills.create({ fileId: 'f', name: 'n', description: 'd' }));
    expect(error.details.kind).toBe('ambiguous');
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(900_000);
    expect(waits.length).toBeGreaterThan(400);
  });
});

describe('the limiter', () => {
  it('lets every attempt pass and sees every reply', async () => {
    const acquired: string[] = [];
    const seen: ObservedReply[] = [];
    const limiter: Limiter = {
      acquire: async (priority) => void acquired.push(priority),
      observe: (reply) => void seen.push(reply),
    };
    const headers = { 'X-RateLimit-Remaining': '4', 'Retry-After': '1' };
    const { client } = await connect([json(429, {}, headers), reset, json(200, { id: 'x', status: 'running' })], {
      limiter,
    });
    await client.executions.get('x');
    expect(acquired).toEqual(['poll', 'poll', 'poll']);
    expect(seen.map(({ operation, status, retryAfterMs }) => ({ operation, status, retryAfterMs }))).toEqual([
      { operation: 'GET /agent/executions/{id}', status: 429, retryAfterMs: 1_000 },
      { operation: 'GET /agent/executions/{id}', status: 200, retryAfterMs: undefined },
    ]);
    expect(seen[0]?.headers.get('x-ratelimit-remaining')).toBe('4');
  });
});

describe('the key in a reply', () => {
  const escaped = [...apiKey].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

  it.each([
    ['an error text', raw(400, `{"detail": "bad header Bearer ${apiKey}"}`)],
    ['an escaped error text', raw(400, `{"detail": "bad ${escaped}"}`)],
    ['an HTML page', raw(400, `<html><title>${apiKey}</title></html>`)],
    ['a request id', raw(400, '{}', { 'X-Request-Id': apiKey })],
    ['a redirect', raw(302, '', { Location: `https://x.example/?k=${apiKey}` })],
  ])('%s does not reach the message', async (_name, answer) => {
    const { client, lines } = await connect([answer]);
    const error = await failure(client.executions.get('x'));
    expect(`${error.message} ${JSON.stringify(error.details)} ${lines.join('\n')}`).not.toContain(apiKey);
  });

  it('does not reach the response of an execution, however it is spelt', async () => {
    const answer = raw(200, `{"id":"e","status":"completed","response":{"a":"${escaped}","${apiKey}":["x${apiKey}"]}}`);
    const { client } = await connect([answer]);
    const execution = await client.executions.get('e');
    expect(execution?.response).toEqual({ a: '***', '***': ['x***'] });
  });
});
