import { describe, expect, it } from 'vitest';
import { runEngine, textRequest } from '../support/engine-run.ts';
import { interruptedAt, kindsOf, startWorld } from '../support/engine-world.ts';

const scenario = 'latency: { execution: 1s }\nserver: { client_id: keep }';
const inputs = { note: { kind: 'text', text: 'the same page' } } as const;
const pair = ['a', 'b'].map((name) => textRequest(name, { inputs }));

describe('requests with the same execution key', () => {
  it('are one execution; the second costs nothing and says that it shares', async () => {
    const { sim, ...run } = await startWorld(scenario);
    const { outcomes, totals } = await runEngine({ ...run, requests: pair });
    expect(sim.executions()).toHaveLength(1);
    expect(totals).toMatchObject({ creditsUsed: 2, creditsSaved: 2 });
    expect([...outcomes.values()]).toMatchObject([{ kind: 'finished' }, { kind: 'finished', shared: true }]);
    expect(outcomes.get('a.1')).not.toHaveProperty('shared');
  });

  it('all get their outcome when an interrupted run is continued', async () => {
    const { sim, ...run } = await startWorld(scenario.replace('1s', '30s'));
    const first = await runEngine({ ...run, requests: pair, signal: interruptedAt(sim, 1) });
    expect(kindsOf(first)).toEqual({ 'not_run: interrupted': 2 });
    expect(kindsOf(await runEngine({ ...run, requests: pair }))).toEqual({ finished: 2 });
    expect(sim.executions()).toHaveLength(1);
  });

  it('stay apart as repeats of one case', async () => {
    const { sim, ...run } = await startWorld(scenario);
    const repeats = [1, 2].map((repeatIndex) => textRequest('a', { inputs, repeatIndex }));
    const { outcomes } = await runEngine({ ...run, requests: repeats });
    expect(sim.executions()).toHaveLength(2);
    expect([...outcomes.values()].filter((one) => one.kind === 'finished' && one.shared)).toEqual([]);
  });

  it('still run for the case that wants them when the other is decided', async () => {
    const { sim, ...run } = await startWorld(scenario);
    const shared = { note: { kind: 'text', text: 'shared' } } as const;
    const requests = [
      textRequest('a', { repeatIndex: 1 }),
      textRequest('a', { repeatIndex: 2, inputs: shared, afterTrials: 1 }),
      textRequest('b', { repeatIndex: 2, inputs: shared, afterTrials: 0 }),
    ];
    const result = await runEngine({
      ...{ ...run, requests, options: { maxParallel: 1 } },
      onFinished: async ({ label }) => (label === 'reader/a' ? 'stop' : 'continue'),
    });
    expect(sim.executions()).toHaveLength(2);
    expect(result.outcomes.get('b.2')).toMatchObject({ kind: 'finished' });
  });
});
