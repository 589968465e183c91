import { join } from 'node:path';
import { createRandom } from '../../src/simulator/random.ts';
import { spawnSimulator } from '../../test/support/simulator.ts';
import { completeJob, startJob, withDirectory } from '../engine/run-job.ts';
import type { Row } from '../row.ts';

const EXECUTIONS = 50;
const MOMENTS = 100;
/** Time runs five times as fast, because a second run waits 15 s before it gives a lost reply up. */
const TIME_SCALE = 0.2;
const AT_ONCE = 4;
/** A run that is not killed takes about so long, its start-up included; moments are spread over a little more. */
const SPAN_MS = 2000;

interface Tally {
  paidTwice: number;
  /** Executions without an outcome and without being reported as unknown. */
  lost: number;
  unknown: number;
}

/** `kill -9` at seeded moments of a run, each followed by a run with the same state directory. */
export const killRow: Row = {
  name: 'kill',
  async run() {
    const echoing = await killAll('server: { client_id: keep }');
    const mute = await killAll('server: { client_id: ignore }');
    const label = `paid twice after kill -9 at ${MOMENTS} moments of ${EXECUTIONS} executions and a second run`;
    return [
      { label, measured: echoing.paidTwice, unit: 'count', atMost: 0, ideal: 0, note: 'server keeps our id' },
      {
        label: 'responses lost',
        measured: echoing.lost + echoing.unknown,
        unit: 'count',
        atMost: 0,
        ideal: 0,
        note: 'server keeps our id',
      },
      { label, measured: mute.paidTwice, unit: 'count', atMost: 0, ideal: 0, note: 'server echoes nothing' },
      {
        label: 'responses lost without a word',
        measured: mute.lost,
        unit: 'count',
        atMost: 0,
        ideal: 0,
        note: 'server echoes nothing',
      },
      { label: 'reported as unknown', measured: mute.unknown, unit: 'count', note: 'server echoes nothing' },
    ];
  },
};

async function killAll(server: string): Promise<Tally> {
  const random = createRandom(1, 'kill');
  const moments = Array.from({ length: MOMENTS }, () => random.next() * SPAN_MS);
  const tally: Tally = { paidTwice: 0, lost: 0, unknown: 0 };
  const work = async (): Promise<void> => {
    for (let moment = moments.pop(); moment !== undefined; moment = moments.pop())
      await killOnce(server, moment, tally);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return tally;
}

async function killOnce(server: string, afterMs: number, tally: Tally): Promise<void> {
  const scenario = `latency: { execution: { min: 100ms, max: 500ms } }\n${server}\nanswers: [{ skill: "*", input: "*", response: {} }]`;
  const epoch = Date.now();
  const simulator = await spawnSimulator(scenario, { epoch, timeScale: TIME_SCALE });
  await withDirectory(async (directory) => {
    const settings = { executions: EXECUTIONS, maxParallel: 10, reuse: 'unchanged', timeScale: TIME_SCALE } as const;
    const job = completeJob(settings, simulator.url, epoch, join(directory, 'state'));
    const first = startJob(job);
    const gone = new Promise((resolve) => first.child.once('exit', resolve));
    const timer = setTimeout(() => first.child.kill('SIGKILL'), afterMs);
    await first.result.catch(() => {});
    await gone;
    clearTimeout(timer);
    const { outcomes } = await startJob(job).result;
    const { executions } = await simulator.report();
    const inputs = executions.map((execution) => execution.inputs.page ?? '');
    tally.paidTwice += inputs.length - new Set(inputs).size;
    const unknown = outcomes['errored: submission-unknown'] ?? 0;
    tally.unknown += unknown;
    tally.lost += EXECUTIONS - (outcomes.finished ?? 0) - unknown;
  });
  await simulator.close();
}
