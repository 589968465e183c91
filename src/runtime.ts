/** Everything a command needs from outside, made once in `main.ts` and passed down. */
export interface Runtime {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the directory that patterns, reports and findings are relative to. */
  readonly cwd: string;
  readonly log: Log;
  readonly clock: Clock;
  /** Honours the proxy variables of the environment. */
  readonly fetch: typeof fetch;
  /** Aborted by the first SIGINT or SIGTERM; the reason is an `Interrupted`. */
  readonly signal: AbortSignal;
}

/** Time, passed in so that tests and benchmarks can run it faster. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds, or rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Where words for people go. Each message is neutralised and freed of secrets here, once, for every caller. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  /** Shown with `RUNNER_DEBUG` or `--debug` only. */
  debug(message: string): void;
  /** Opens a foldable group in an Action, a heading on a terminal, until `body` ends. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** Never shows `value` in anything logged from now on; in an Action it is masked in the job's log too. */
  secret(value: string): void;
}

/** Why a run was cut short: a signal from outside or its own deadline. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
