import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SimulatorReport, spawnSimulator } from '../../test/support/simulator.ts';
import type { Job, JobResult } from './job.ts';
import { fixtureName } from './requests.ts';

/** A job without what the harness fills in. */
export type JobSettings = Partial<Job> &
  Pick<Job, 'executions' | 'maxParallel'> & {
    readonly scenario: string;
    /** Executions of another job before it: what the first answers of a simulator take is no time of the engine. */
    readonly warmUp?: number;
  };

/** A job's result, with what the simulator saw. */
export interface Measured extends JobResult, SimulatorReport {}

const script = fileURLToPath(new URL('job-process.ts', import.meta.url));

/** A job in a process of its own. */
export interface StartedJob {
  readonly child: ChildProcess;
  /** Resolves when the process is there and the work begins. */
  readonly begun: Promise<void>;
  readonly result: Promise<JobResult>;
}

/** Starts the process of a job. */
export function startJob(job: Job): StartedJob {
  const child = fork(script, [], { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const begun = new Promise<void>((resolve) => {
    child.on('message', (message) => {
      if (message === 'begun') resolve();
    });
  });
  const result = new Promise<JobResult>((resolve, reject) => {
    child.on('message', (message) => {
      if (message !== 'begun') resolve(message as JobResult);
    });
    child.once('exit', (code, signal) => reject(new Error(`The job ended with ${code ?? signal}`)));
  });
  child.send(job);
  return { child, begun, result };
}

/** A directory that is gone after `body`. */
export async function withDirectory<T>(body: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    return await body(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Fills in the defaults of a job: no rate limit, true time, nothing reused. */
export function completeJob(
  settings: Partial<Job> & Pick<Job, 'executions' | 'maxParallel'>,
  url: string,
  epoch: number,
  stateDirectory: string,
): Job {
  const defaults = {
    runner: 'engine',
    timeScale: 1,
    requestsPerMinute: 'unlimited',
    timeoutMs: 600_000,
    reuse: 'never',
  } as const;
  return { ...defaults, ...settings, url, epoch, stateDirectory };
}

/** Runs a job against a simulator of its own, each in a process of its own. */
export function runJob(settings: JobSettings): Promise<Measured> {
  return withDirectory(async (directory) => {
    const [only] = await runJobs(settings, [join(directory, 'state')]);
    if (only === undefined) throw new Error('no job has run');
    return only;
  });
}

/** Runs the same job once for each state directory, one after the other on one simulator; each is told what it added. */
export async function runJobs(
  { scenario, warmUp = 0, ...settings }: JobSettings,
  stateDirectories: readonly string[],
): Promise<readonly Measured[]> {
  const epoch = Date.now();
  const simulator = await spawnSimulator(scenario, { epoch, timeScale: settings.timeScale ?? 1 });
  const measured: Measured[] = [];
  let before: SimulatorReport = { counts: {}, statusCounts: {}, executions: [] };
  try {
    if (warmUp > 0) {
      await withDirectory(async (directory) => {
        const job = { ...settings, executions: warmUp, maxParallel: warmUp };
        await startJob(completeJob(job, simulator.url, epoch, directory)).result;
      });
      before = await simulator.report();
    }
    for (const stateDirectory of stateDirectories) {
      const result = await startJob(completeJob(settings, simulator.url, epoch, stateDirectory)).result;
      const report = await simulator.report();
      measured.push({ ...result, ...added(before, report) });
      before = report;
    }
    return measured;
  } finally {
    await simulator.close();
  }
}

function added(before: SimulatorReport, after: SimulatorReport): SimulatorReport {
  return {
    counts: difference(before.counts, after.counts),
    statusCounts: difference(before.statusCounts, after.statusCounts),
    executions: after.executions.slice(before.executions.length),
  };
}

function difference(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]));
}

/** A directory of as many small files, all of different content, as `fixtures` of a job. */
export async function writeFixtures(directory: string, count: number): Promise<string> {
  for (let index = 0; index < count; index++) await writeFile(join(directory, fixtureName(index)), `content ${index}`);
  return directory;
}

/** Requests that the simulator received, in total. */
export function requestsIn(report: SimulatorReport): number {
  return Object.values(report.counts).reduce((sum, count) => sum + count, 0);
}

/**
 * The shortest time in which slots can work off executions in the order of their acceptance: each starts at once
 * when a slot is free. In milliseconds.
 */
export function idealMakespan(report: SimulatorReport, slots: number): number {
  const free = new Array<number>(slots).fill(0);
  for (const { acceptedAt, endsAt } of report.executions) {
    const slot = free.indexOf(Math.min(...free));
    free[slot] = (free[slot] ?? 0) + (endsAt ?? acceptedAt) - acceptedAt;
  }
  return Math.max(...free);
}

/** @throws when an execution did not finish, so that no figure is made of a run that went wrong */
export function expectAllFinished(measured: JobResult, executions: number): void {
  if (measured.outcomes.finished !== executions) throw new Error(`Outcomes: ${JSON.stringify(measured.outcomes)}`);
}
