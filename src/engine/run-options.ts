import type { CaseInput } from '../evals/case.ts';
import type { Clock, Log } from '../runtime.ts';
import type { Store } from '../store/store.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { Estimate } from './estimate.ts';
import type { Continuation, ExecutionOutcome, ExecutionRequest, NotRunReason } from './execution-request.ts';
import type { RateLimiter } from './limiter.ts';
import type { RunProgress } from './progress.ts';

/** How a run of the engine behaves. Every field has the meaning of the input of the same name. */
export interface EngineOptions {
  /** Executions in flight at the same time, at most. */
  readonly maxParallel: number;
  /** Budget of the run, in credits; none when absent. */
  readonly maxCredits?: number;
  /** `unchanged`: responses of the same execution key; `always`: else the newest response of the case, marked stale. */
  readonly reuse: 'always' | 'unchanged' | 'never';
  /** Older responses are not reused. */
  readonly reuseMaxAgeMs: number;
  /** Sends a trial again whose earlier submission may or may not have begun. It may be paid twice. */
  readonly resubmitUnknown: boolean;
  /** Deletes the files that this run uploaded. */
  readonly cleanup: boolean;
  /** Milliseconds from the start after which nothing more is submitted and the run ends; none when absent. */
  readonly deadlineMs?: number;
  /** Nothing is sent: what no kept response answers ends as `not_run` for this reason. */
  readonly offline?: { readonly reason: NotRunReason; readonly message: string };
  /** Where requests go, for execution keys and known uploads: the base URL, or `simulator:<hash of the scenario>`. */
  readonly origin: string;
  /** Tells accounts of one origin apart, without telling whose they are. */
  readonly account?: string;
}

/** Everything that `runExecutions` is given. */
export interface RunInput {
  readonly requests: readonly ExecutionRequest[];
  readonly client: VlmRun;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted: nothing more is submitted and the run ends, within seconds. */
  readonly signal: AbortSignal;
  /** The limiter that the client was made with. */
  readonly limiter: RateLimiter;
  readonly options: EngineOptions;
  /**
   * Why an input must not be sent, as a sentence; asked before anything of its task is sent or uploaded, and not for
   * what kept responses answer. Every input may be sent when absent.
   */
  readonly refuseInput?: (name: string, input: CaseInput) => Promise<string | undefined>;
  /**
   * Called once for every request, one call at a time, in the order of their ends; `stop` withdraws the requests
   * with the same label that are not submitted yet (they end as `not_run: stopped`).
   */
  readonly onFinished: (request: ExecutionRequest, outcome: ExecutionOutcome) => Promise<Continuation>;
  /** Called at every change of what the platform says of an execution: `submitted`, then its own words for the status. */
  readonly onStatus?: (request: ExecutionRequest, status: string, executionId: string) => void;
  /** Called once before the first submission, when anything is going to be sent. */
  readonly onEstimate?: (estimate: Estimate) => void;
  /** Called at every change of what is known of the run; cheap. */
  readonly onProgress?: (progress: RunProgress) => void;
}
