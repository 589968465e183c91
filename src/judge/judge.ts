import type { Expectation } from '../evals/case.ts';
import { PatternError } from '../evals/regex.ts';
import type { JsonValue } from '../json.ts';
import { MAX_DEPTH } from '../json-depth.ts';
import type { Execution } from '../vlmrun/execution.ts';
import type { ArtifactSource } from './artifact.ts';
import { failureText, isPlatformFault, unexpectedFailure } from './failure.ts';
import { judgeResponse } from './judge-response.ts';
import type { Judgement } from './judgement.ts';
import type { Patterns } from './leaf.ts';
import { errored, failed, NOTHING_COMPARED, violation } from './plain-judgements.ts';
import { type PreparedExpectation, prepareExpectation } from './prepare.ts';
import type { SchemaCheck } from './schema-violations.ts';
import { usageViolations } from './usage.ts';

/** What became of an execution, as far as judging it goes. */
export type JudgedOutcome =
  | {
      readonly kind: 'finished';
      readonly execution: Execution;
      /** ISO 8601, as this tool saw it. */
      readonly submittedAt?: string;
      readonly completedAt?: string;
    }
  | { readonly kind: 'errored'; readonly reason: string; readonly message: string };

/** All that a verdict is made of. */
export interface JudgeRequest {
  readonly expect: Expectation;
  /** The most that one execution of the case may cost, in credits. */
  readonly maxCredits?: number;
  /** The skill's own output schema, for `expect.schema: true`. */
  readonly schema: JsonValue | undefined;
  /** Compiles a schema; called once per schema object. Rejects for a schema that cannot be used. */
  readonly createValidator: (schema: JsonValue) => Promise<SchemaCheck>;
  readonly outcome: JudgedOutcome;
  /** Asked once, when the response refers to artifacts whose content `expect.artifacts` speaks about. */
  readonly artifacts?: ArtifactSource;
}

/** Judges one execution. Never throws for anything that a response or a suite can hold. */
export async function judge(request: JudgeRequest): Promise<Judgement> {
  const { expect, outcome } = request;
  let prepared: PreparedExpectation;
  try {
    prepared = await prepareExpectation(expect);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return failed(violation('error', `The expectation holds a pattern that cannot be used: ${error.message}`));
  }
  if (outcome.kind === 'errored') return judgeError(expect, outcome);
  if (prepared.tooDeep)
    return failed(violation('error', `The expectation holds a value that is nested deeper than ${MAX_DEPTH} levels.`));
  const { execution } = outcome;
  if (execution.state === 'completed' && expect.status === 'completed') {
    const judgement = await judgeResponse(request, execution, prepared);
    return withUsage(judgement, request, execution, outcome);
  }
  return withUsage(judgeStatus(prepared, execution), request, execution, outcome);
}

/** A timeout is what some cases wait for; every other error is the platform's. */
function judgeError(expect: Expectation, { reason, message }: { reason: string; message: string }): Judgement {
  if (reason === 'timeout' && expect.status === 'timeout') return NOTHING_COMPARED;
  return { ...NOTHING_COMPARED, verdict: 'errored', reason: message };
}

function judgeStatus({ expect, patterns }: PreparedExpectation, execution: Execution): Judgement {
  const { state } = execution;
  if (state === 'failed') return judgeFailure(expect, execution, patterns);
  if (state === expect.status) return NOTHING_COMPARED;
  if (state === 'completed')
    return failed(violation('status', `The execution completed, and the case expects it to end as ${expect.status}.`));
  if (state === 'cancelled') return errored('The execution was cancelled on the platform.');
  return errored(`The execution has not ended; its status is ${execution.status}.`);
}

/** An outage is not the failure that a case waits for, unless the case describes just that. */
function judgeFailure(expect: Expectation, execution: Execution, patterns: Patterns): Judgement {
  const text = `The execution failed: ${failureText(execution)}`;
  const other = expect.status === 'failed' ? unexpectedFailure(expect.error, execution, patterns) : text;
  if (other === undefined && expect.error) return NOTHING_COMPARED;
  if (isPlatformFault(execution)) return errored(text);
  return other === undefined ? NOTHING_COMPARED : failed(violation('status', other));
}

function withUsage(
  judgement: Judgement,
  { expect, maxCredits }: JudgeRequest,
  execution: Execution,
  seen: { submittedAt?: string; completedAt?: string },
): Judgement {
  if (judgement.verdict === 'errored') return judgement;
  const broken = usageViolations(expect.usage, maxCredits, execution, seen);
  if (broken.length === 0) return judgement;
  return {
    ...judgement,
    verdict: 'failed',
    reason: judgement.reason ?? broken[0]?.message ?? '',
    violations: [...judgement.violations, ...broken],
  };
}
