import type { CaseInput, RunSettings } from '../evals/case.ts';
import type { Execution } from '../vlmrun/execution.ts';

/** The skill that a request runs: its bundle, or a reference to a stored version. */
export type SkillUnderTest =
  | {
      readonly source: 'inline';
      readonly name: string;
      readonly description: string;
      readonly digest: string;
      /** Base64 of the zip; made when asked, so that it is not kept per trial. */
      readonly data: () => string;
    }
  | {
      readonly source: 'reference';
      readonly name: string;
      readonly digest: string;
      readonly id?: string;
      readonly version: string;
    };

/** What the cases of one suite may cost together. */
export interface SuiteBudget {
  /** The suite's file: requests that name the same one share its budget. */
  readonly suite: string;
  /** Credits. */
  readonly limit: number;
}

/** One execution that the engine is asked for. */
export interface ExecutionRequest {
  /** The trial's id, unique in the run. */
  readonly trial: string;
  /** `<skill name>/<case id>`: names the case in progress lines and in the history of durations and prices. */
  readonly label: string;
  readonly skill: SkillUnderTest;
  /** Digests of the skills attached beside the one under test, with their form on the wire. */
  readonly extraSkills: readonly SkillUnderTest[];
  readonly inputs: Readonly<Record<string, CaseInput>>;
  /** `model` and `toolsets` are already those that will be sent. */
  readonly run: RunSettings;
  /** From 1; part of the execution key, so that repeats never collapse. */
  readonly repeatIndex: number;
  /** Milliseconds from submission to the end. */
  readonly timeoutMs: number;
  /** The most that this execution may cost, in credits. */
  readonly maxCredits?: number;
  /** The budget that it shares with others of its suite, beside that of the run. */
  readonly suiteBudget?: SuiteBudget;
  /**
   * How many trials of the same label must have an outcome before this one is submitted; 0 when absent. What an early
   * stop may save waits: of `times` repeats with `minPass`, the first `min(minPass, times - minPass + 1)` are always
   * needed, each later one waits for all before it.
   */
  readonly afterTrials?: number;
  /** True when a failed or cancelled execution is what the case expects; else such a response is not reused. */
  readonly failureExpected?: boolean;
  /** `dev` from pull requests, sent as `metadata.environment`. */
  readonly environment: 'dev' | 'staging' | 'prod';
}

/** Times in ISO 8601, UTC. */
export interface ExecutionTimes {
  readonly submittedAt: string;
  readonly completedAt: string;
}

/** What became of a request. */
export type ExecutionOutcome =
  /** The platform reached a final status: completed, failed or cancelled. */
  | ({
      readonly kind: 'finished';
      readonly key: string;
      readonly execution: Execution;
      /** True when a kept response was used and nothing was sent. */
      readonly reused: boolean;
      /** True when a kept response is not of today's execution key (`reuse: always`). */
      readonly stale: boolean;
      /** True when an execution of an earlier, interrupted run was taken over. */
      readonly adopted: boolean;
      /** True when another request of this run, with the same execution key, has paid for it. */
      readonly shared?: true;
      /** True when a simulator gave the response, in this run or in the one that kept it. */
      readonly simulated?: true;
    } & ExecutionTimes)
  /** The platform or the network failed, the answer never came, or an input is not what the suite says (`input`). */
  | {
      readonly kind: 'errored';
      readonly key: string;
      readonly reason:
        | 'timeout'
        | 'submission-unknown'
        | 'rejected'
        | 'server'
        | 'unreachable'
        | 'rate'
        | 'upload'
        | 'input';
      readonly message: string;
      readonly executionId?: string;
      readonly submittedAt?: string;
    }
  /** Nothing was sent, or the run ended before what was sent had ended; the message names its execution. */
  | { readonly kind: 'not_run'; readonly reason: NotRunReason; readonly message: string };

/** Why a trial has no result. */
export type NotRunReason =
  | 'budget'
  | 'interrupted'
  | 'deadline'
  | 'no-key'
  | 'invalid-skill'
  | 'no-credits'
  | 'auth'
  | 'unreachable'
  | 'rate'
  | 'stopped';

/** What the caller answers when a trial has finished: whether further trials of the same case are still wanted. */
export type Continuation = 'continue' | 'stop';

/** What one run of the engine did and spent. */
export interface EngineTotals {
  /** HTTP requests sent, by `METHOD /path-template`. */
  readonly requests: Readonly<Record<string, number>>;
  readonly creditsUsed: number;
  /** Credits that reused and shared responses would have cost again. */
  readonly creditsSaved: number;
  /** Why the run ended before every request was served. */
  readonly stopped?: { readonly reason: NotRunReason; readonly message: string };
}
