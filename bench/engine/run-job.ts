import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SimulatorReport, spawnSimulator } from '../../test/support/simulator.ts';
import type { Job, JobResult } from './job.ts';

/** A job without what the harness fills in. */
export type JobSettings = Partial<Job> & Pick<Job, 'executions' | 'maxParallel'> & { readonly scenario: string };

/** A job's result, with what the simulator saw. */
export interface Measured extends JobResult, SimulatorReport {}

const script = fileURLToPath(new URL('job-process.ts', import.meta.url));

/** Starts the process of a job. */
export function startJob(job: Job): { readonly child: ChildProcess; readonly result: Promise<JobResult> } {
  const child = fork(script, [], { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const result = new Promise<JobResult>((resolve, reject) => {
    child.once('message', (message) => resolve(message as JobResult));
    child.once('exit', (code, signal) => reject(new Error(`The job ended with ${code ?? signal}`)));
  });
  child.send(job);
  return { child, result };
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
export async function runJob({ scenario, ...settings }: JobSettings): Promise<Measured> {
  const epoch = Date.now();
  const simulator = await spawnSimulator(scenario, { epoch, timeScale: settings.timeScale ?? 1 });
  try {
    return await withDirectory(async (directory) => {
      const result = await startJob(completeJob(settings, simulator.url, epoch, join(directory, 'state'))).result;
      return { ...result, ...(await simulator.report()) };
    });
  } finally {
    await simulator.close();
  }
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
