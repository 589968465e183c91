import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import { names } from '../support/engine-names.ts';
import { fileRequest, runEngine, temporaryDirectory, textRequest } from '../support/engine-run.ts';
import { interruptedAt } from '../support/engine-world.ts';
import { simulate } from '../support/simulator.ts';

let simulator: Simulator | undefined;
afterEach(async () => simulator?.close());

const answers = (more = '', time = '30ms') => `
latency: { execution: ${time} }
${more}
answers:
  - { skill: reader, input: '*', response: { ok: true }, usage: { credits_used: 3 } }
`;

async function start(scenario: string): Promise<{ url: string; directory: string; sim: Simulator }> {
  simulator = await simulate(scenario);
  return { url: simulator.url, directory: await temporaryDirectory(), sim: simulator };
}

describe('runExecutions', () => {
  it('serves every request once, and a second run sends nothing', async () => {
    const { url, directory, sim } = await start(answers());
    const requests = names(20).map((name) => textRequest(name));
    const first = await runEngine({ url, directory, requests });
    expect([...first.outcomes.values()].map(({ kind }) => kind)).toEqual(Array(20).fill('finished'));
    expect(sim.executions()).toHaveLength(20);
    expect(first.totals.creditsUsed).toBe(60);
    const before = sim.counts();
    const second = await runEngine({ url, directory, requests });
    expect(sim.counts()).toEqual(before);
    expect(second.totals).toMatchObject({ requests: {}, creditsUsed: 0, creditsSaved: 60 });
    expect([...second.outcomes.values()].every((one) => one.kind === 'finished' && one.reused)).toBe(true);
    for (const { outcomes } of [first, second])
      expect([...outcomes.values()].every((one) => one.kind === 'finished' && one.simulated === true)).toBe(true);
  });

  it('uploads each content once, and not at all when it is known', async () => {
    const { url, directory, sim } = await start(answers());
    const contents = ['a', 'b', 'a', 'a', 'b'];
    const make = (suffix: string) =>
      Promise.all(
        contents.map((content, index) =>
          fileRequest(directory, `${suffix}${index}`, content, { run: { prompt: String(index) } }),
        ),
      );
    await runEngine({ url, directory, requests: await make('x') });
    expect(sim.counts()).toMatchObject({ 'GET /files/hash/{md5}': 2, 'POST /files': 2 });
    const again = (await make('x')).map((request) => ({ ...request, run: { ...request.run, model: 'other' } }));
    await runEngine({ url, directory, requests: again });
    expect(sim.counts()).toMatchObject({ 'GET /files/hash/{md5}': 2, 'POST /files': 2 });
    expect(sim.executions()).toHaveLength(10);
  });

  it('writes the journal before and after every paid request', async () => {
    const { url, directory } = await start(answers());
    await runEngine({ url, directory, requests: [textRequest('one')] });
    const lines = (await readFile(join(directory, 'journal.ndjson'), 'utf8')).trim().split('\n');
    const kinds = lines.map((line) => JSON.parse(line).kind);
    expect(kinds).toEqual(['run-started', 'submitting', 'accepted', 'finished', 'run-ended']);
  });

  it('stops with a clear reason when no credits are left, and finishes what is in flight', async () => {
    const { url, directory, sim } = await start(answers('server: { credits: 9 }'));
    const requests = names(10).map((name) => textRequest(name));
    const { outcomes, totals } = await runEngine({ url, directory, requests, options: { maxParallel: 1 } });
    expect(totals.stopped?.reason).toBe('no-credits');
    const kinds = [...outcomes.values()].map((one) => (one.kind === 'not_run' ? one.reason : one.kind));
    expect(kinds.filter((kind) => kind === 'finished')).toHaveLength(sim.executions().length);
    expect(kinds.filter((kind) => kind === 'no-credits')).toHaveLength(10 - sim.executions().length);
  });

  it('costs one request to find out that the key is wrong', async () => {
    const { url, directory, sim } = await start(answers('server: { keys: [other] }'));
    const { outcomes, totals } = await runEngine({
      url,
      directory,
      requests: names(10).map((name) => textRequest(name)),
    });
    expect(totals.stopped?.reason).toBe('auth');
    expect(outcomes.size).toBe(10);
    expect(Object.values(sim.counts()).reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it('finds out how many executions may run at once', async () => {
    const { url, directory, sim } = await start(
      answers('server: { running: { limit: 8, above: refuse, retry_after: 1 }, client_id: keep }', '200ms'),
    );
    const requests = names(60).map((name) => textRequest(name));
    const { outcomes } = await runEngine({ url, directory, requests, options: { maxParallel: 20 } });
    expect([...outcomes.values()].every(({ kind }) => kind === 'finished')).toBe(true);
    expect(sim.executions()).toHaveLength(60);
    expect(sim.statusCounts()['POST /agent/execute 429']).toBeLessThanOrEqual(15);
  });

  it('gives up an execution that does not end in time, and names it', async () => {
    const { url, directory } = await start(answers('', '30s'));
    const { outcomes } = await runEngine({ url, directory, requests: [textRequest('slow', { timeoutMs: 400 })] });
    expect(outcomes.get('slow.1')).toMatchObject({
      kind: 'errored',
      reason: 'timeout',
      executionId: expect.any(String),
    });
  });

  it('ends at once when it is interrupted; the next run takes over what was in flight', async () => {
    const { url, directory, sim } = await start(answers('', '2s'));
    const requests = names(6).map((name) => textRequest(name));
    const signal = interruptedAt(sim, 3);
    const first = await runEngine({ url, directory, requests, signal, options: { maxParallel: 3 } });
    expect(Math.min(...sim.executions().map(({ endsAt }) => endsAt))).toBeGreaterThan(Date.now());
    expect(first.totals.stopped?.reason).toBe('interrupted');
    expect([...first.outcomes.values()].map(({ kind }) => kind)).toEqual(Array(6).fill('not_run'));
    expect(sim.executions()).toHaveLength(3);
    const second = await runEngine({ url, directory, requests });
    expect([...second.outcomes.values()].filter((one) => one.kind === 'finished' && one.adopted)).toHaveLength(3);
    expect(sim.executions()).toHaveLength(6);
  });

  it('submits no further trial of a case that is decided', async () => {
    const { url, directory, sim } = await start(answers());
    const requests = [1, 2, 3, 4].map((repeatIndex) =>
      textRequest('case', { repeatIndex, afterTrials: repeatIndex < 3 ? 0 : repeatIndex - 1 }),
    );
    let seen = 0;
    const { outcomes } = await runEngine({
      ...{ url, directory, requests },
      onFinished: async () => (++seen >= 2 ? 'stop' : 'continue'),
    });
    expect(sim.executions()).toHaveLength(2);
    expect(outcomes.get('case.4')).toMatchObject({ kind: 'not_run', reason: 'stopped' });
  });
});
