import {
  expectAllFinished,
  idealMakespan,
  type JobSettings,
  type Measured,
  requestsIn,
  runJob,
  runJobs,
  withDirectory,
  writeFixtures,
} from '../engine/run-job.ts';
import type { Figure, Row } from '../row.ts';

const answerAll = 'answers: [{ skill: "*", input: "*", response: { total: 1 } }]';

async function measure(settings: JobSettings): Promise<Measured & { over: number }> {
  return overIdeal(await runJob(settings), settings);
}

function overIdeal(measured: Measured, { executions, maxParallel }: JobSettings): Measured & { over: number } {
  expectAllFinished(measured, executions);
  return { ...measured, over: measured.makespanMs / idealMakespan(measured, maxParallel) };
}

/** The same run twice with one state directory: with files that the platform has never seen, and with known ones. */
function withUploads(
  settings: JobSettings,
): Promise<readonly [Measured & { over: number }, Measured & { over: number }]> {
  return withDirectory(async (directory) => {
    const fixtures = await writeFixtures(directory, settings.executions);
    return withDirectory(async (state) => {
      const [first, second] = await runJobs({ ...settings, fixtures }, [state, state]);
      if (first === undefined || second === undefined) throw new Error('a job has not run');
      return [overIdeal(first, settings), overIdeal(second, settings)] as const;
    });
  });
}

/** The loop's sleeps of 5 s would keep this row for minutes; nothing in it is quick enough to suffer from faster time. */
const SDK_TIME_SCALE = 0.1;

/** 100 executions of 1 s, in true time. */
export const secondsRow: Row = {
  name: 'seconds',
  async run() {
    const scenario = `latency: { execution: 1s }\n${answerAll}`;
    const figures: Figure[] = [];
    for (const [maxParallel, atMost] of [
      [4, 1.05],
      [20, 1.12],
    ] as const) {
      const { over } = await measure({ scenario, executions: 100, maxParallel, warmUp: 40 });
      figures.push({
        label: `makespan over ideal, 100 executions of 1 s, ${maxParallel} in flight`,
        measured: over,
        unit: '×',
        atMost,
        ideal: 1,
      });
      const sdk = await measure({ scenario, executions: 100, maxParallel, runner: 'sdk', timeScale: SDK_TIME_SCALE });
      const note = `a loop like the official SDK, time ×${SDK_TIME_SCALE}`;
      figures.push({ label: 'the same', measured: sdk.over, unit: '×', note });
    }
    return figures;
  },
};

/** 100 executions of about a minute: how many requests they take. */
export const minutesRow: Row = {
  name: 'minutes',
  async run() {
    const scenario = `latency: { execution: { min: 42s, max: 78s } }\n${answerAll}`;
    const settings = { scenario, executions: 100, maxParallel: 20, timeScale: 0.05 };
    const [first, ours] = await withUploads(settings);
    const sdk = await measure({ ...settings, runner: 'sdk' });
    const label = 'requests, 100 cases of 60 s ± 30 %, 20 in flight';
    const [unknown, known] = [requestsIn(first) / 100, requestsIn(ours) / 100];
    return [
      // A look-up, an upload and the execution.
      { label, measured: unknown, unit: 'per execution', atMost: 3.5, ideal: 3, note: 'first uploads, time ×0.05' },
      { label: 'makespan over ideal of these', measured: first.over, unit: '×', ideal: 1 },
      { label, measured: known, unit: 'per execution', atMost: 2.5, ideal: 1, note: 'known uploads, time ×0.05' },
      { label: 'makespan over ideal of these', measured: ours.over, unit: '×', ideal: 1 },
      { label, measured: requestsIn(sdk) / 100, unit: 'per execution', note: 'a loop like the official SDK' },
      { label: 'makespan over ideal of these', measured: sdk.over, unit: '×', note: 'a loop like the official SDK' },
    ];
  },
};

/** 400 executions with a long tail. */
export const tailRow: Row = {
  name: 'tail',
  async run() {
    const scenario = `latency: { execution: { median: 30s, sigma: 0.5 } }\n${answerAll}`;
    const settings = { scenario, executions: 400, maxParallel: 20 };
    // Ten times as fast, the processor time of a submission would count as a delay of a fifth of a second on a slow machine.
    const ours = await measure({ ...settings, timeScale: 0.2 });
    const sdk = await measure({ ...settings, timeScale: 0.1, runner: 'sdk' });
    const label = 'makespan over ideal, 400 executions, log-normal with median 30 s, 20 in flight';
    return [
      { label, measured: ours.over, unit: '×', atMost: 1.03, ideal: 1, note: 'time ×0.2' },
      { label: 'requests of these', measured: requestsIn(ours) / 400, unit: 'per execution', atMost: 3, ideal: 1 },
      { label, measured: sdk.over, unit: '×', note: 'a loop like the official SDK, time ×0.1' },
      {
        label: 'requests of these',
        measured: requestsIn(sdk) / 400,
        unit: 'per execution',
        note: 'a loop like the official SDK',
      },
    ];
  },
};
