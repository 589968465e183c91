import { afterEach, describe, expect, it } from 'vitest';
import { machineClock, scaledClock } from '../../src/simulator/clock.ts';
import type { Simulator } from '../../src/simulator/server.ts';
import { names } from '../support/engine-names.ts';
import { type EngineRun, fileRequest, runEngine, temporaryDirectory, textRequest } from '../support/engine-run.ts';
import { simulate } from '../support/simulator.ts';

let simulator: Simulator | undefined;
afterEach(async () => simulator?.close());

const timeScale = 0.02;

/** A platform on which minutes pass in seconds, and what a run against it needs. */
async function start(scenario: string): Promise<Pick<EngineRun, 'url' | 'directory' | 'clock'> & { sim: Simulator }> {
  const epoch = Date.now();
  const text = `latency: { execution: 1s }\n${scenario}\nanswers: [{ skill: reader, input: '*', response: {}, usage: { credits_used: 2 } }]`;
  const sim = await simulate(text, { timeScale, epoch });
  simulator = sim;
  return {
    url: sim.url,
    directory: await temporaryDirectory(),
    clock: scaledClock(machineClock, timeScale, epoch),
    sim,
  };
}
const cut = (count: number) => `faults: [{ on: POST /agent/execute, only: [${count}], do: reset, after: true }]`;
const requests = names(4).map((name) => textRequest(name));

describe('a submission whose reply is lost', () => {
  it.each([
    ['keeps our ids', 'client_id: keep', 'finished'],
    ['echoes inputs', 'echo: { inputs: true }', 'finished'],
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

describe('requests that the platform does not take as they are', () => {
  it('leaves out the id where the server refuses it', async () => {
    const { sim, ...run } = await start('server: { client_id: refuse }');
    const { outcomes } = await runEngine({ ...run, requests });
    expect([...outcomes.values()].map(({ kind }) => kind)).toEqual(Array(4).fill('finished'));
    expect(sim.statusCounts()['POST /agent/execute 422']).toBe(1);
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
