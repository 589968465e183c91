import type { CaseInput } from '../evals/case.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { TrialResult } from './results.ts';

/** A fixture as the reports show it. */
export interface RecordedInput {
  readonly name: string;
  readonly kind: CaseInput['kind'];
  /** Relative to the working directory, with `/`, for files. */
  readonly file?: string;
  readonly url?: string;
  /** True for a URL whose content no hash pins: it may be another one in each run. */
  readonly unpinned?: true;
  readonly text?: string;
  readonly value?: JsonValue;
  readonly sha256?: string;
  /** Bytes. */
  readonly size?: number;
  readonly media_type?: string;
}

/** The file of one trial in `trials/`: all that is known of it, and enough to judge it again. */
export interface TrialRecord extends TrialResult {
  readonly version: 1;
  readonly simulated: boolean;
  readonly key: string | null;
  readonly digest: string | null;
  readonly inputs: readonly RecordedInput[];
  /** The request's body without the bundle. */
  readonly request: JsonObject | null;
  /** The raw response. */
  readonly response?: JsonValue;
  /** The response as JSON text, where it nests too deep to stand here as a value. */
  readonly deep_response?: string;
  /** Why the execution failed, as the platform said it. */
  readonly failure?: string;
  /** Without the payload, which follows from the response. */
  readonly judgement: Judgement | null;
  /** True when sensitive fields were taken out: then the fixtures are not shown either. */
  readonly redacted?: boolean;
}
