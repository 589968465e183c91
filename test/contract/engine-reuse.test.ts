import { describe, expect, it } from 'vitest';
import type { ExecutionRequest } from '../../src/engine/execution-request.ts';
import { type EngineResult, runEngine, textRequest } from '../support/engine-run.ts';
import { kindsOf, startWorld } from '../support/engine-world.ts';

const scenario = 'latency: { execution: 1s }';
const numbered = `${scenario}
answers:
  - skill: reader
    input: '*'
    repeats: [{ response: { n: 1 } }, { response: { n: 2 } }, { response: { n: 3 } }]`;
const repeats = [1, 2, 3].map((repeatIndex) => textRequest('a', { repeatIndex }));
const hour = 3_600_000;

const responses = ({ outcomes }: EngineResult) =>
  [...outcomes].map(([trial, one]) => [trial, one.kind === 'finished' ? one.execution.response : one.kind]);

describe('reuse: always', () => {
  it('gives each repeat its own response of before', async () => {
    const { sim, ...run } = await startWorld(numbered);
    const first = await runEngine({ ...run, requests: repeats, options: { maxParallel: 1 } });
    const changed = repeats.map((request) => ({ ...request, run: { model: 'other' } }));
    const second = await runEngine({ ...run, requests: changed, options: { reuse: 'always' } });
    expect(responses(second)).toEqual(responses(first));
    expect([...second.outcomes.values()].every((one) => one.kind === 'finished' && one.stale)).toBe(true);
    expect(sim.executions()).toHaveLength(3);
  });

  it('gives a repeat that never ran the newest response of the case', async () => {
    const { sim, ...run } = await startWorld(numbered);
    await runEngine({ ...run, requests: repeats.slice(0, 2), options: { maxParallel: 1 } });
    const third = repeats.slice(2).map((request) => ({ ...request, run: { model: 'other' } }));
    const result = await runEngine({ ...run, requests: third, options: { reuse: 'always' } });
    expect(responses(result)).toEqual([['a.3', { n: 2 }]]);
    expect(sim.executions()).toHaveLength(2);
  });
});

describe('a kept response', () => {
  const requests = [textRequest('a')];

  it('is of no use when it is older than reuse-max-age', async () => {
    const { sim, ...run } = await startWorld(scenario);
    await runEngine({ ...run, requests });
    const clock = { ...run.clock, now: () => (run.clock?.now() ?? 0) + 2 * hour, sleep: run.clock?.sleep ?? fail };
    await runEngine({ ...run, clock, requests, options: { reuseMaxAgeMs: 3 * hour } });
    expect(sim.executions()).toHaveLength(1);
    await runEngine({ ...run, clock, requests, options: { reuseMaxAgeMs: hour } });
    expect(sim.executions()).toHaveLength(2);
  });

  it('is not used again when the execution failed, unless that is what the case expects', async () => {
    const failing = `${scenario}\nanswers: [{ skill: reader, input: '*', failure: the page is blank }]`;
    const { sim, ...run } = await startWorld(failing);
    await runEngine({ ...run, requests });
    await runEngine({ ...run, requests });
    expect(sim.executions()).toHaveLength(2);
    const expecting: ExecutionRequest[] = requests.map((request) => ({ ...request, failureExpected: true }));
    expect(kindsOf(await runEngine({ ...run, requests: expecting }))).toEqual({ finished: 1 });
    expect(sim.executions()).toHaveLength(2);
  });

  it('answers all requests of its key, and counts what each has saved', async () => {
    const { sim, ...run } = await startWorld(scenario);
    const inputs = { note: { kind: 'text', text: 'the same page' } } as const;
    const pair = ['a', 'b'].map((name) => textRequest(name, { inputs }));
    await runEngine({ ...run, requests: pair });
    const { totals } = await runEngine({ ...run, requests: pair });
    expect(totals).toMatchObject({ creditsUsed: 0, creditsSaved: 4, requests: {} });
    expect(sim.executions()).toHaveLength(1);
  });
});

function fail(): never {
  throw new Error('the world has a clock');
}
