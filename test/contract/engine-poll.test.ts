import { describe, expect, it } from 'vitest';
import { names } from '../support/engine-names.ts';
import { runEngine, textRequest } from '../support/engine-run.ts';
import { interposed, interruptedAt, jsonReply, kindsOf, startWorld } from '../support/engine-world.ts';

const requests = (count: number, more = {}) =>
  names(count).map((name) => textRequest(name, { timeoutMs: 600_000, ...more }));
const minutes = 'latency: { execution: { min: 42s, max: 78s } }';
const isList = (path: string) => path === '/agent/executions';
const isSingle = (path: string) => path.startsWith('/agent/executions/');

/** A list that the server gives, changed on its way. */
async function listed(url: string, init: RequestInit | undefined, change: (items: unknown[]) => unknown[]) {
  const reply = await fetch(`${url}/agent/executions?limit=1000`, init);
  return jsonReply(200, change((await reply.json()) as unknown[]));
}

describe('the list', () => {
  it('covers what is in flight with one request each time', async () => {
    const { sim, ...run } = await startWorld(minutes, 0.01);
    const result = await runEngine({ ...run, requests: requests(60), options: { maxParallel: 20 } });
    expect(kindsOf(result)).toEqual({ finished: 60 });
    const { 'GET /agent/executions': lists = 0, 'GET /agent/executions/{id}': singles = 0 } = sim.counts();
    expect(lists).toBeGreaterThan(10);
    expect(lists).toBeLessThan(120);
    expect(singles).toBeLessThan(10);
  });

  it('covers more than a hundred', async () => {
    const { sim, ...run } = await startWorld(
      'latency: { execution: { min: 200s, max: 240s } }\nserver: { client_id: keep }',
      0.02,
    );
    const result = await runEngine({ ...run, requests: requests(120), options: { maxParallel: 120 } });
    expect(kindsOf(result)).toEqual({ finished: 120 });
    expect(sim.counts()['GET /agent/executions/{id}'] ?? 0).toBeLessThan(20);
    const limits = sim.received().flatMap(({ path }) => /executions\?.*limit=(\d+)/.exec(path)?.[1] ?? []);
    expect(Math.max(...limits.map(Number))).toBeGreaterThan(100);
  });

  it.each([
    ['a refusal for the rate of requests', 'status: 429, retry_after: 1'],
    ['a server that stumbles', 'status: 502'],
  ])('is asked again after %s', async (_, fault) => {
    const { sim, ...run } = await startWorld(
      `${minutes}\nfaults: [{ on: GET /agent/executions, do: reply, ${fault}, first: 4 }]`,
      0.01,
    );
    await runEngine({ ...run, requests: requests(40), options: { maxParallel: 20 } });
    expect(sim.statusCounts()['GET /agent/executions 200']).toBeGreaterThan(5);
    expect(sim.counts()['GET /agent/executions/{id}'] ?? 0).toBeLessThan(40);
  });

  it('is given up for single requests where it does not exist', async () => {
    const { sim, ...run } = await startWorld(
      `${minutes}\nfaults: [{ on: GET /agent/executions, do: reply, status: 404 }]`,
      0.01,
    );
    const result = await runEngine({ ...run, requests: requests(10), options: { maxParallel: 5 } });
    expect(kindsOf(result)).toEqual({ finished: 10 });
    expect(sim.counts()['GET /agent/executions']).toBe(3);
  });

  it('is not relied on where its order is not the promised one', async () => {
    const { sim, ...run } = await startWorld(minutes, 0.01);
    const oldestFirst = interposed(async (method, path, init) =>
      method === 'GET' && isList(path) ? listed(run.url, init, (items) => items.reverse().slice(0, 12)) : undefined,
    );
    const result = await runEngine({
      ...run,
      fetch: oldestFirst,
      requests: requests(30),
      options: { maxParallel: 10 },
    });
    expect(kindsOf(result)).toEqual({ finished: 30 });
    expect(sim.counts()['GET /agent/executions']).toBeLessThan(35);
  });

  it('is completed by single requests for what it does not show', async () => {
    const { sim, ...run } = await startWorld('latency: { execution: 5s }\nserver: { list: { lag: 60s } }');
    const result = await runEngine({ ...run, requests: requests(4) });
    expect(kindsOf(result)).toEqual({ finished: 4 });
    expect(sim.counts()['GET /agent/executions/{id}']).toBeGreaterThanOrEqual(4);
  });

  it('is completed by single requests also for one that it never shows, among others that it does', async () => {
    const { sim, ...run } = await startWorld('latency: { execution: 20s }');
    let hidden: string | undefined;
    const blind = interposed(async (method, path, init) => {
      if (method !== 'GET' || !isList(path)) return undefined;
      hidden ??= sim.executions()[0]?.id;
      return listed(run.url, init, (items) => items.filter((item) => (item as { id: string }).id !== hidden));
    });
    expect(kindsOf(await runEngine({ ...run, fetch: blind, requests: requests(6) }))).toEqual({ finished: 6 });
    const paths = sim.received().map(({ path }) => path);
    const asked = paths.findIndex((path) => path.includes(`/agent/executions/${hidden}`));
    // While the list is of use for the others, not when it is the last one left.
    expect(asked).toBeGreaterThan(0);
    expect(paths.findLastIndex((path) => path.includes('/agent/executions?'))).toBeGreaterThan(asked);
  });

  it.each([
    ['left out', (item: object) => ({ ...item, response: undefined })],
    ['null', (item: object) => ({ ...item, response: null })],
  ])('has responses asked for that are %s, once each', async (_, change) => {
    const { sim: _sim, ...run } = await startWorld('latency: { execution: 5s }');
    const fetched: string[] = [];
    const bare = interposed(async (method, path, init) => {
      if (method === 'GET' && isList(path))
        return listed(run.url, init, (items) => items.map((one) => change(one as object)));
      if (!isSingle(path)) return undefined;
      const reply = await fetch(`${run.url}${path}`, init);
      const { id, status } = (await reply.clone().json()) as { id: string; status: string };
      if (status === 'completed') fetched.push(id);
      return reply;
    });
    const { outcomes } = await runEngine({ ...run, fetch: bare, requests: requests(6) });
    for (const outcome of outcomes.values())
      expect(outcome).toMatchObject({ kind: 'finished', execution: { response: { ok: true } } });
    expect(fetched).toHaveLength(6);
    expect(new Set(fetched).size).toBe(6);
  });

  it('may show a response that is truly null', async () => {
    const answers = `answers: [{ skill: reader, input: '*', response: null }]`;
    const { sim: _, ...run } = await startWorld(`latency: { execution: 5s }\n${answers}`);
    const { outcomes } = await runEngine({ ...run, requests: requests(3) });
    for (const outcome of outcomes.values())
      expect(outcome).toMatchObject({ kind: 'finished', execution: { response: null } });
  });
});

describe('the time of an execution', () => {
  it('ends only after a look that was answered', async () => {
    const { sim, ...run } = await startWorld('latency: { execution: 60s }\nserver: { client_id: keep }', 0.005);
    await runEngine({ ...run, requests: requests(5), signal: interruptedAt(sim, 5) });
    expect(sim.executions()).toHaveLength(5);
    // Twelve minutes later all have ended, and their time is over.
    await new Promise((resolve) => setTimeout(resolve, 3_600));
    let refused = 0;
    const refusing = interposed(async (method) => {
      if (method !== 'GET' || refused === 10) return undefined;
      refused++;
      return jsonReply(429, { detail: 'slow down' }, { 'retry-after': '2' });
    });
    const second = await runEngine({ ...run, requests: requests(5), fetch: refusing });
    expect(kindsOf(second)).toEqual({ finished: 5 });
    expect(refused).toBe(10);
  });

  it('is over for one that ends just before the last look', async () => {
    const { sim, ...run } = await startWorld('latency: { execution: 20s }', 0.1);
    const blind = interposed(async (method, path, init) => {
      if (method !== 'GET' || !isList(path)) return undefined;
      return listed(run.url, init, (items) => items.map((item) => ({ ...(item as object), status: 'running' })));
    });
    const result = await runEngine({ ...run, fetch: blind, requests: requests(2, { timeoutMs: 25_000 }) });
    expect(kindsOf(result)).toEqual({ finished: 2 });
    expect(sim.counts()['GET /agent/executions/{id}']).toBeLessThan(5);
  });

  it('ends with its last status and its id', async () => {
    const { sim, ...run } = await startWorld('latency: { execution: 1h }');
    const { outcomes } = await runEngine({ ...run, requests: requests(2, { timeoutMs: 30_000 }) });
    const given = [...outcomes.values()].map((one) => (one.kind === 'errored' ? [one.reason, one.executionId] : []));
    expect(given.sort()).toEqual(
      sim
        .executions()
        .map(({ id }) => ['timeout', id])
        .sort(),
    );
  });
});

describe('an execution that the server does not show', () => {
  it('may be young', async () => {
    const { sim, ...run } = await startWorld(
      'latency: { execution: 2s }\nserver: { read_lag: 10s, list: { lag: 10s } }',
    );
    expect(kindsOf(await runEngine({ ...run, requests: requests(1) }))).toEqual({ finished: 1 });
    expect(sim.statusCounts()['GET /agent/executions/{id} 404']).toBeGreaterThan(0);
    expect(sim.counts()['GET /predictions/{id}']).toBeUndefined();
  });

  it('may be among the predictions, where it is looked for once', async () => {
    const { sim, ...run } = await startWorld('latency: { execution: 2s }');
    const hidden = interposed(async (method, path) =>
      method === 'GET' && isSingle(path) ? jsonReply(404, { detail: 'Not Found' }) : undefined,
    );
    expect(kindsOf(await runEngine({ ...run, fetch: hidden, requests: requests(1) }))).toEqual({ finished: 1 });
    expect(sim.counts()['GET /predictions/{id}']).toBe(1);
  });

  it('is given up with a reason when it is nowhere', async () => {
    const { sim: _, ...run } = await startWorld('latency: { execution: 2s }');
    const hidden = interposed(async (method, path) =>
      method === 'GET' && (isSingle(path) || path.startsWith('/predictions/')) ? jsonReply(404, {}) : undefined,
    );
    const result = await runEngine({ ...run, fetch: hidden, requests: requests(1) });
    expect(kindsOf(result)).toEqual({ 'errored: server': 1 });
  });
});

it('ends cleanly when it is interrupted while a response is fetched', async () => {
  const { sim: _, ...run } = await startWorld('latency: { execution: 5s }\nserver: { list: { responses: false } }');
  const controller = new AbortController();
  const slow = interposed(async (_method, path, init) => {
    if (!isSingle(path)) return undefined;
    setTimeout(() => controller.abort(new Error('SIGINT')), 30);
    return new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  });
  const result = await runEngine({ ...run, requests: requests(4), signal: controller.signal, fetch: slow });
  expect(kindsOf(result)).toEqual({ 'not_run: interrupted': 4 });
  expect(result.totals.stopped?.reason).toBe('interrupted');
});
