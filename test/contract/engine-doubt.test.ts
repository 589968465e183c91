import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { names } from '../support/engine-names.ts';
import { fileRequest, runEngine, temporaryDirectory, textRequest } from '../support/engine-run.ts';
import { interposed, interruptedAt, jsonReply, kindsOf, startWorld } from '../support/engine-world.ts';

const start = (scenario: string, timeScale?: number) =>
  startWorld(`latency: { execution: 1s }\n${scenario}`, timeScale);
const cut = (count: number) => `faults: [{ on: POST /agent/execute, only: [${count}], do: reset, after: true }]`;
const requests = names(4).map((name) => textRequest(name));

describe('a submission whose reply is lost', () => {
  it.each([
    ['keeps our ids', 'client_id: keep', 'finished'],
    ['echoes inputs', 'echo: { inputs: true }', 'finished'],
    ['echoes metadata', 'echo: { metadata: true }', 'finished'],
    ['tells nothing', 'client_id: ignore', 'errored'],
  ])('is never paid twice where the server %s', async (_, server, kind) => {
    const { sim, ...run } = await start(`server: { ${server} }\n${cut(2)}`);
    const { outcomes } = await runEngine({ ...run, requests });
    expect(sim.executions()).toHaveLength(4);
    const kinds = [...outcomes.values()].map((one) => one.kind);
    expect(kinds.filter((one) => one === 'finished')).toHaveLength(kind === 'finished' ? 4 : 3);
    if (kind === 'finished') return;
    expect([...outcomes.values()].find((one) => one.kind === 'errored')).toMatchObject({
      reason: 'submission-unknown',
    });
    await runEngine({ ...run, requests });
    expect(sim.executions()).toHaveLength(4);
    await runEngine({ ...run, requests, options: { resubmitUnknown: true } });
    expect(sim.executions()).toHaveLength(5);
  });

  it('is sent again where the server keeps our ids and does not know this one', async () => {
    const before = 'faults: [{ on: POST /agent/execute, only: [2], do: reset }]';
    const { sim, ...run } = await start(`server: { client_id: keep }\n${before}`);
    const { outcomes } = await runEngine({ ...run, requests });
    expect([...outcomes.values()].map(({ kind }) => kind)).toEqual(Array(4).fill('finished'));
    expect(sim.executions()).toHaveLength(4);
  });
});

describe('where the server keeps our ids, a submission', () => {
  it('that was in doubt before this was known is settled once it is', async () => {
    const before = 'faults: [{ on: POST /agent/execute, only: [1], do: reset }]';
    const { sim, ...run } = await start(`server: { client_id: keep }\n${before}`);
    expect(kindsOf(await runEngine({ ...run, requests }))).toEqual({ finished: 4 });
    expect(sim.executions()).toHaveLength(4);
  });

  it('that never begins is given up at the fifth time', async () => {
    const { sim, ...run } = await start('server: { client_id: keep }');
    let sent = 0;
    const losing = interposed(async (method) => {
      if (method !== 'POST' || ++sent === 1) return undefined;
      throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    });
    const { outcomes } = await runEngine({ ...run, requests: requests.slice(0, 2), fetch: losing });
    expect(kindsOf({ outcomes })).toEqual({ finished: 1, 'errored: server': 1 });
    expect([...outcomes.values()].find(({ kind }) => kind === 'errored')).toMatchObject({
      message: expect.stringContaining('Sent 5 times, and never begun'),
    });
    expect(sent).toBe(6);
    expect(sim.executions()).toHaveLength(1);
  });

  it('that is refused as a repetition of one that did begin is taken over', async () => {
    const { sim, ...run } = await start('server: { client_id: keep }');
    let sent = 0;
    const repeated = interposed(async (method, path, init) => {
      if (method !== 'POST' || ++sent === 1) return undefined;
      await fetch(`${run.url}${path}`, init);
      return jsonReply(409, { detail: 'An execution with this id exists.' });
    });
    expect(kindsOf(await runEngine({ ...run, requests, fetch: repeated }))).toEqual({ finished: 4 });
    expect(sent).toBe(4);
    expect(sim.executions()).toHaveLength(4);
  });
});

it('waits as long as a server asks for that is not ready, and sends nothing meanwhile', async () => {
  const {
    sim,
    clock: _,
    ...run
  } = await startWorld(
    'latency: { execution: 50ms }\nfaults: [{ on: POST /agent/execute, do: reply, status: 503, retry_after: 1, first: 1 }]',
    1,
  );
  const started = performance.now();
  expect(kindsOf(await runEngine({ ...run, requests }))).toEqual({ finished: 4 });
  expect(performance.now() - started).toBeGreaterThan(1_000);
  expect(sim.counts()['POST /agent/execute']).toBe(5);
});

it('learns what it has started when it is interrupted before the reply', async () => {
  const {
    sim,
    clock: _,
    ...run
  } = await startWorld(
    'latency: { execution: 20s }\nfaults: [{ on: POST /agent/execute, do: delay, for: 500ms, after: true }]',
    1,
  );
  const signal = interruptedAt(sim, 1);
  const result = await runEngine({ ...run, requests: requests.slice(0, 1), signal });
  expect(kindsOf(result)).toEqual({ 'not_run: interrupted': 1 });
  const [execution] = sim.executions();
  const journal = await readFile(join(run.directory, 'journal.ndjson'), 'utf8');
  const accepted = journal.split('\n').find((line) => line.includes('"accepted"'));
  expect(JSON.parse(accepted ?? '{}')).toMatchObject({ execution_id: execution?.id });
});

it('never takes the execution of another job for its own', async () => {
  const { sim, ...run } = await start('server: { echo: { inputs: true, metadata: true } }');
  const [request] = requests;
  if (request === undefined) throw new Error('no request');
  const other = { ...request, run: { model: 'vlmrun-orion-2:pro', prompt: 'another version of the skill' } };
  await runEngine({ ...run, directory: await temporaryDirectory(), requests: [other] });
  const lost = interposed(async (method) => {
    if (method === 'POST') throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    return undefined;
  });
  const result = await runEngine({ ...run, requests: [request], fetch: lost });
  expect(kindsOf(result)).toEqual({ 'errored: submission-unknown': 1 });
  expect(sim.executions()).toHaveLength(1);
});

describe('an answer that does not say whether an execution began', () => {
  it.each([
    ['503', 'status: 503', 2, 'errored: submission-unknown'],
    ['503 with Retry-After', 'status: 503, retry_after: 1', 4, 'finished'],
    ['504', 'status: 504', 2, 'errored: submission-unknown'],
    ['429', 'status: 429', 4, 'finished'],
  ])('%s', async (_, reply, paid, kind) => {
    const fault = `faults: [{ on: POST /agent/execute, do: reply, ${reply}, first: 2 }]`;
    const { sim, ...run } = await start(fault);
    const result = await runEngine({ ...run, requests });
    expect(sim.executions()).toHaveLength(paid);
    expect(kindsOf(result)).toEqual(paid === 4 ? { finished: 4 } : { finished: paid, [kind]: 4 - paid });
  });
});

describe('a platform that takes no execution', () => {
  const stubborn = (status: number, headers: Record<string, string>) =>
    interposed(async (_method, path) =>
      path === '/agent/execute' ? jsonReply(status, { detail: 'no' }, headers) : undefined,
    );

  it.each<[number, Record<string, string>, string]>([
    [429, { 'retry-after': '5' }, 'rate'],
    [429, {}, 'rate'],
    [503, { 'retry-after': '5' }, 'unreachable'],
  ])('is given up after ten minutes: %i %j', async (status, headers, reason) => {
    const { sim: _, ...run } = await start('', 0.002);
    const lines: string[] = [];
    const started = run.clock?.now() ?? 0;
    const result = await runEngine({ ...run, requests, lines, fetch: stubborn(status, headers) });
    const minutes = ((run.clock?.now() ?? 0) - started) / 60_000;
    expect(minutes).toBeGreaterThan(9.5);
    expect(minutes).toBeLessThan(20);
    expect(result.totals.stopped?.reason).toBe(reason);
    expect([...result.outcomes.values()].every(({ kind }) => kind === 'errored')).toBe(true);
    expect(lines).toEqual([expect.stringMatching(/^No execution has been accepted for a minute/)]);
  });

  it('errs one request that it never takes, and serves the others', async () => {
    const { sim, ...run } = await start('server: { client_id: keep }');
    await runEngine({ ...run, requests: requests.slice(0, 1) });
    const poisoned = interposed(async (_method, path, init) =>
      path === '/agent/execute' && String(init?.body).includes('case-2') ? jsonReply(500, { detail: 'no' }) : undefined,
    );
    const result = await runEngine({ ...run, requests, fetch: poisoned });
    expect(kindsOf(result)).toEqual({ finished: 3, 'errored: server': 1 });
    expect(sim.executions()).toHaveLength(3);
  });
});

describe('requests that the platform does not take as they are', () => {
  it('leaves out the id where the server refuses it', async () => {
    const { sim, ...run } = await start('server: { client_id: refuse }');
    const { outcomes } = await runEngine({ ...run, requests });
    expect([...outcomes.values()].map(({ kind }) => kind)).toEqual(Array(4).fill('finished'));
    expect(sim.statusCounts()['POST /agent/execute 422']).toBe(1);
  });

  it('leaves out the session where the server refuses it', async () => {
    const { sim, ...run } = await start('');
    let refused = 0;
    const strict = interposed(async (_method, path, init) => {
      if (path !== '/agent/execute' || !String(init?.body).includes('session_id')) return undefined;
      refused++;
      const detail = [{ loc: ['body', 'metadata', 'session_id'], msg: 'Extra inputs', type: 'extra_forbidden' }];
      return jsonReply(422, { detail });
    });
    expect(kindsOf(await runEngine({ ...run, requests, fetch: strict }))).toEqual({ finished: 4 });
    expect(refused).toBe(1);
    expect(sim.executions()).toHaveLength(4);
  });
});

describe('limits of a run', () => {
  it('keeps to its budget, and says what it did not run', async () => {
    const { sim, ...run } = await start('');
    const { outcomes, totals } = await runEngine({ ...run, requests, options: { maxCredits: 5 } });
    expect(sim.executions()).toHaveLength(2);
    expect(totals).toMatchObject({ creditsUsed: 4, stopped: { reason: 'budget' } });
    expect([...outcomes.values()].filter(({ kind }) => kind === 'not_run')).toHaveLength(2);
  });

  it('counts executions of an earlier run that it takes over', async () => {
    const { sim, ...run } = await startWorld('latency: { execution: 60s }\nserver: { client_id: keep }');
    const capped = names(6).map((name) => textRequest(name, { maxCredits: 2, timeoutMs: 600_000 }));
    const options = { maxParallel: 2, maxCredits: 4 };
    await runEngine({ ...run, requests: capped, options, signal: interruptedAt(sim, 2) });
    expect(sim.executions()).toHaveLength(2);
    const { totals } = await runEngine({ ...run, requests: capped, options });
    expect(sim.executions()).toHaveLength(2);
    expect(totals).toMatchObject({ creditsUsed: 4, stopped: { reason: 'budget' } });
  });

  it('counts what may have been started', async () => {
    const { sim, ...run } = await start(cut(1));
    const capped = requests.map((request) => ({ ...request, maxCredits: 2 }));
    const result = await runEngine({ ...run, requests: capped, options: { maxCredits: 4 } });
    expect(sim.executions()).toHaveLength(2);
    expect(kindsOf(result)).toEqual({ 'errored: submission-unknown': 1, finished: 1, 'not_run: budget': 2 });
  });

  it('goes on after an execution of unknown price whose end nobody learns', async () => {
    const lost = await start(cut(1));
    const budget = { maxCredits: 20 };
    expect(kindsOf(await runEngine({ ...lost, requests, options: budget }))).toEqual({
      'errored: submission-unknown': 1,
      finished: 3,
    });
    const slow = await startWorld('latency: { execution: 600s }');
    const impatient = requests.slice(0, 2).map((request) => ({ ...request, timeoutMs: 10_000 }));
    const result = await runEngine({ ...slow, requests: impatient, options: budget });
    expect(kindsOf(result)).toEqual({ 'errored: timeout': 2 });
    expect(slow.sim.executions()).toHaveLength(2);
  });

  it('keeps a suite to its own budget, and goes on with the others', async () => {
    const { sim, ...run } = await start('');
    const suiteBudget = { suite: 'evals/dear.eval.yaml', limit: 3 };
    const [a, b, c, d] = requests.map((request) => ({ ...request, maxCredits: 2 }));
    if (!a || !b || !c || !d) throw new Error('no requests');
    const budgeted = [{ ...a, suiteBudget }, { ...b, suiteBudget }, c, d];
    const result = await runEngine({ ...run, requests: budgeted });
    expect(kindsOf(result)).toEqual({ finished: 3, 'not_run: budget': 1 });
    expect(result.totals.stopped).toBeUndefined();
    expect(result.outcomes.get(b.trial)).toMatchObject({ message: expect.stringContaining('evals/dear.eval.yaml') });
    expect(sim.executions()).toHaveLength(3);
  });

  it('ends at its deadline, and the next run goes on', async () => {
    const { sim, ...run } = await start('');
    const options = { maxParallel: 1, deadlineMs: 1_500 };
    const first = await runEngine({ ...run, requests, options });
    expect(first.totals.stopped?.reason).toBe('deadline');
    const { outcomes } = await runEngine({ ...run, requests, options: { reuse: 'never' } });
    expect([...outcomes.values()].map(({ kind }) => kind)).toEqual(Array(4).fill('finished'));
    expect(sim.executions()).toHaveLength(4);
  });

  it('reuses nothing with never, and the newest response of a case with always', async () => {
    const { sim, ...run } = await start('');
    await runEngine({ ...run, requests });
    await runEngine({ ...run, requests, options: { reuse: 'never' } });
    expect(sim.executions()).toHaveLength(8);
    const changed = requests.map((request) => ({ ...request, run: { model: 'other' } }));
    const { outcomes } = await runEngine({ ...run, requests: changed, options: { reuse: 'always' } });
    expect(sim.executions()).toHaveLength(8);
    expect([...outcomes.values()].every((one) => one.kind === 'finished' && one.stale)).toBe(true);
  });

  it('deletes the files that it has uploaded, and no others', async () => {
    const { sim, ...run } = await start('');
    const files = [await fileRequest(run.directory, 'a', 'a'), await fileRequest(run.directory, 'b', 'b')];
    await runEngine({ ...run, requests: files.slice(0, 1) });
    await runEngine({ ...run, requests: files, options: { cleanup: true, reuse: 'never' } });
    expect(sim.counts()['DELETE /files/{id}']).toBe(1);
  });
});
