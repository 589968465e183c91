/** What a measured process is asked to do. All times in milliseconds of the simulation. */
export interface Job {
  /** `engine`: ours; `sdk`: a loop that does what the official SDK does. */
  readonly runner: 'engine' | 'sdk';
  /** Base URL of the simulator. */
  readonly url: string;
  readonly timeScale: number;
  /** When simulated and machine time agree, in milliseconds since the epoch. */
  readonly epoch: number;
  readonly executions: number;
  readonly maxParallel: number;
  readonly requestsPerMinute: 'auto' | 'unlimited' | number;
  readonly stateDirectory: string;
  readonly timeoutMs: number;
  /** Patience with one reply, in milliseconds of this machine; default: the client's own. */
  readonly requestTimeoutMs?: number;
  /** A directory of files to upload, one for each execution; without it the inputs are texts. */
  readonly fixtures?: string;
  readonly reuse: 'unchanged' | 'never';
}

/** What became of a job. */
export interface JobResult {
  /** From opening the store to the last outcome, in simulated milliseconds. */
  readonly makespanMs: number;
  /** The same in milliseconds of this machine. */
  readonly wallMs: number;
  /** Outcomes by kind, `errored` with its reason: `finished`, `errored: submission-unknown`. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly requests: Readonly<Record<string, number>>;
  /** Largest resident set, in bytes. */
  readonly peakBytes: number;
}
