import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readScenario } from '../../src/simulator/read-scenario.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';

/** How a simulator is started; times as in `startSimulator`. */
export interface SimulateOptions {
  readonly timeScale?: number;
  readonly epoch?: number;
}

/** Starts a simulator in this process from the text of a scenario. The caller closes it. */
export async function simulate(scenario = '', options: SimulateOptions = {}): Promise<Simulator> {
  return startSimulator({ scenario: readScenario(scenario, 'scenario.yaml'), ...options });
}

/** An execution that a simulator in another process has accepted. */
export interface AcceptedExecution {
  readonly id: string;
  /** Names of its skills. */
  readonly skills: readonly string[];
  /** SHA-256 of each input by name. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly acceptedAt: number;
  /** Null for one that never ends. */
  readonly endsAt: number | null;
}

/** What a simulator in another process tells when asked. */
export interface SimulatorReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly statusCounts: Readonly<Record<string, number>>;
  readonly executions: readonly AcceptedExecution[];
}

/** A simulator in a process of its own, so that its memory and time are not the client's. */
export interface SimulatorProcess {
  /** Ends in `/v1`. */
  readonly url: string;
  report(): Promise<SimulatorReport>;
  close(): Promise<void>;
}

/** Starts a simulator in a process of its own. */
export async function spawnSimulator(scenario = '', options: SimulateOptions = {}): Promise<SimulatorProcess> {
  const script = fileURLToPath(new URL('simulator-process.ts', import.meta.url));
  const child = fork(script, [], { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.send({ scenario, options });
  const { url } = await next<{ readonly url: string }>(child);
  return {
    url,
    report: () => {
      child.send('report');
      return next<SimulatorReport>(child);
    },
    close: async () => {
      if (child.exitCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await gone;
    },
  };
}

function next<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`The simulator's process ended with code ${code}`));
    child.once('exit', gone);
    child.once('message', (message) => {
      child.off('exit', gone);
      resolve(message as T);
    });
  });
}
