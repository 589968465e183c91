import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { machineClock, scaledClock } from '../../src/simulator/clock.ts';
import { createRandom } from '../../src/simulator/random.ts';
import { names } from '../support/engine-names.ts';
import { runEngine, temporaryDirectory, textRequest } from '../support/engine-run.ts';
import { simulate } from '../support/simulator.ts';

const script = fileURLToPath(new URL('../support/engine-process.ts', import.meta.url));
const moments = 20;
const cases = 50;
/** About as long as a run takes that is not killed. */
const spanMs = 900;
/** Minutes pass in seconds, also for the time that a lost submission is looked for. */
const timeScale = 0.05;

interface Tally {
  paidTwice: number;
  lost: number;
  unknown: number;
  adopted: number;
}

async function killOnce(server: string, afterMs: number, tally: Tally): Promise<void> {
  const epoch = Date.now();
  const clock = scaledClock(machineClock, timeScale, epoch);
  const simulator = await simulate(
    `
latency: { execution: { min: 400ms, max: 2s } }
${server}
answers: [{ skill: reader, input: '*', response: { ok: true } }]
`,
    { timeScale, epoch },
  );
  const directory = await temporaryDirectory();
  const child = spawn(
    process.execPath,
    [script, simulator.url, directory, String(cases), String(timeScale), String(epoch)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await once(child.stdout, 'data');
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
  await once(child, 'exit');
  clearTimeout(timer);
  const requests = names(cases).map((name) => textRequest(name));
  const { outcomes } = await runEngine({
    url: simulator.url,
    directory,
    clock,
    requests,
    options: { maxParallel: 10 },
  });
  const paid = simulator.executions().map(({ order }) => order.inputHashes.note);
  tally.paidTwice += paid.length - new Set(paid).size;
  for (const outcome of outcomes.values()) {
    if (outcome.kind === 'finished') tally.adopted += outcome.adopted ? 1 : 0;
    else if (outcome.kind === 'errored' && outcome.reason === 'submission-unknown') tally.unknown++;
    else tally.lost++;
  }
  await simulator.close();
}

async function killAll(server: string): Promise<Tally> {
  const random = createRandom(7, 'moments');
  const tally = { paidTwice: 0, lost: 0, unknown: 0, adopted: 0 };
  const waits = Array.from({ length: moments }, () => random.next() * spanMs);
  const worker = async (): Promise<void> => {
    for (let afterMs = waits.pop(); afterMs !== undefined; afterMs = waits.pop())
      await killOnce(server, afterMs, tally);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return tally;
}

describe('a run that is killed at any moment and started again', () => {
  it('pays nothing twice and loses nothing where the server keeps our ids', { timeout: 120_000 }, async () => {
    const tally = await killAll('server: { client_id: keep }');
    expect(tally).toMatchObject({ paidTwice: 0, lost: 0, unknown: 0 });
    expect(tally.adopted).toBeGreaterThan(0);
  });

  it('pays nothing twice where the server tells nothing, and names what it cannot know', {
    timeout: 120_000,
  }, async () => {
    const tally = await killAll('server: { client_id: ignore }');
    expect(tally).toMatchObject({ paidTwice: 0, lost: 0 });
    // At most one submission is unacknowledged at any time.
    expect(tally.unknown).toBeLessThanOrEqual(moments);
  });
});
