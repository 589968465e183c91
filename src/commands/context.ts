import type { Configuration } from '../config/configuration.ts';
import type { Platform } from '../github/platform.ts';
import type { Inputs } from '../inputs/definitions.ts';
import type { OutputName } from '../inputs/outputs.ts';
import type { Runtime } from '../runtime.ts';
import type { Secrets } from '../secrets.ts';
import type { Screen } from '../terminal/screen.ts';
import type { Changes } from './changes.ts';
import type { ReportDirectory } from './report-directory.ts';

/** What every command is given. */
export interface CommandContext {
  readonly runtime: Runtime;
  readonly inputs: Inputs;
  /** What `vlmrun-skills.yaml` says; its defaults are in `inputs` already. */
  readonly configuration: Configuration;
  /** Where the words go: to people, to a program, or to the runner of GitHub Actions. */
  readonly format: 'text' | 'json' | 'github';
  /** True for the Action itself, not for a command that a job runs: outputs, a summary and comments are wanted. */
  readonly action: boolean;
  /** The job of GitHub Actions that the process runs in, also as a command; absent outside one. */
  readonly platform?: Platform | undefined;
  /** Where the reports go; settled at the first call. */
  readonly reports: () => ReportDirectory;
  /** What the event, or the branch, has changed; asked for once, at the first call. */
  readonly changes: () => Promise<Changes>;
  /** Colour for what is printed to people. */
  readonly colour: boolean;
  /** Width of the terminal in characters. */
  readonly columns: number;
  /** Where a live line can be shown; absent inside an Action. */
  readonly screen: Screen | undefined;
  /** What no output may show; the key is added before its first use. */
  readonly secrets: Secrets;
  /** Writes a document to standard output: JSON where that is the format, with nothing in it that a terminal would obey. */
  readonly print: (text: string) => void;
}

/**
 * How a command ended. Exit codes: 0 success or neutral, 1 failure, 4 inconclusive, 130 interrupted, 2 a key that was
 * refused or a configuration with mistakes, 3 a check that failed by a bug; other mistakes of the user's (2) and bugs (3)
 * are thrown as errors.
 */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2 | 3 | 4 | 130;
  readonly outputs: Readonly<Record<OutputName, string>>;
}

/** A command of the product. Throws `UsageError` for what the user can mend. */
export type CommandFunction = (context: CommandContext) => Promise<Outcome>;
