import { join } from 'node:path';
import { createRandom } from '../../src/simulator/random.ts';
import { type SimulatorProcess, spawnSimulator } from '../../test/support/simulator.ts';
import type { Job } from '../engine/job.ts';
import { completeJob, startJob, withDirectory } from '../engine/run-job.ts';
import type { Figure, Row } from '../row.ts';

const EXECUTIONS = 50;
/** Time runs ten times as fast, because a second run waits 15 s before it gives a lost reply up. */
const TIME_SCALE = 0.1;
const AT_ONCE = 6;

interface End {
  readonly signal: 'SIGKILL' | 'SIGTERM';
  readonly words: string;
  readonly moments: number;
}

interface Tally {
  /** Runs that the signal has met at work. */
  met: number;
  paidTwice: number;
  /** Executions without an outcome and without being reported as unknown. */
  lost: number;
  unknown: number;
}

/** `kill -9` at seeded moments of a run, each followed by a run with the same state directory. */
export const killRow: Row = {
  name: 'kill',
  run: () => endings({ signal: 'SIGKILL', words: 'kill -9', moments: 200 }),
};

/** A run that is interrupted, as a cancelled job is, and run again. */
export const interruptRow: Row = {
  name: 'interrupt',
  run: () => endings({ signal: 'SIGTERM', words: 'SIGTERM', moments: 25 }),
};

async function endings(end: End): Promise<readonly Figure[]> {
  return [
    ...(await endAll(end, 'keep', 'server keeps our id')),
    ...(await endAll(end, 'ignore', 'server echoes nothing')),
  ];
}

async function endAll(end: End, clientId: 'keep' | 'ignore', note: string): Promise<readonly Figure[]> {
  const spanMs = await withJob(clientId, async (_, job) => (await startJob(job).result).wallMs);
  const random = createRandom(1, end.signal);
  const moments = Array.from({ length: end.moments }, () => random.next() * spanMs);
  const tally: Tally = { met: 0, paidTwice: 0, lost: 0, unknown: 0 };
  const work = async (): Promise<void> => {
    for (let moment = moments.pop(); moment !== undefined; moment = moments.pop())
      await endOnce(end, clientId, moment, tally);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const keeps = clientId === 'keep';
  const lost: Figure = {
    label: keeps ? 'responses lost' : 'responses lost without a word',
    measured: keeps ? tally.lost + tally.unknown : tally.lost,
    ...{ unit: 'count', atMost: 0, ideal: 0, note },
  };
  return [
    {
      label: `paid twice after ${end.words} at ${end.moments} moments of ${EXECUTIONS} executions and a second run`,
      ...{ measured: tally.paidTwice, unit: 'count', atMost: 0, ideal: 0, note },
    },
    { label: 'runs met in their work', measured: tally.met, unit: 'count', ideal: end.moments, note },
    lost,
    ...(keeps ? [] : [{ label: 'reported as unknown', measured: tally.unknown, unit: 'count', note } as const]),
  ];
}

function withJob<T>(clientId: string, body: (simulator: SimulatorProcess, job: Job) => Promise<T>): Promise<T> {
  return withDirectory(async (directory) => {
    const scenario = `latency: { execution: { min: 2s, max: 4s } }\nserver: { client_id: ${clientId} }\nanswers: [{ skill: "*", input: "*", response: {} }]`;
    const epoch = Date.now();
    const simulator = await spawnSimulator(scenario, { epoch, timeScale: TIME_SCALE });
    const settings = { executions: EXECUTIONS, maxParallel: 10, reuse: 'unchanged', timeScale: TIME_SCALE } as const;
    try {
      return await body(simulator, completeJob(settings, simulator.url, epoch, join(directory, 'state')));
    } finally {
      await simulator.close();
    }
  });
}

function endOnce({ signal }: End, clientId: string, afterMs: number, tally: Tally): Promise<void> {
  return withJob(clientId, async (simulator, job) => {
    const first = startJob(job);
    const gone = new Promise((resolve) => first.child.once('exit', resolve));
    await first.begun;
    const timer = setTimeout(() => first.child.kill(signal), afterMs);
    const outcomes = await first.result.then(
      (result) => result.outcomes,
      () => undefined,
    );
    await gone;
    clearTimeout(timer);
    if (outcomes?.finished !== EXECUTIONS) tally.met++;
    const second = await startJob(job).result;
    const { executions } = await simulator.report();
    const inputs = executions.map((execution) => execution.inputs.page ?? '');
    tally.paidTwice += inputs.length - new Set(inputs).size;
    const unknown = second.outcomes['errored: submission-unknown'] ?? 0;
    tally.unknown += unknown;
    tally.lost += EXECUTIONS - (second.outcomes.finished ?? 0) - unknown;
  });
}
