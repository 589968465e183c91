import type { ExecutionOutcome, ExecutionRequest } from '../engine/execution-request.ts';
import type { Trial } from '../evals/case.ts';
import type { JsonObject } from '../json.ts';
import type { ArtifactSource } from '../judge/artifact.ts';
import type { Judge } from '../judge/create-judge.ts';
import type { Judgement } from '../judge/judgement.ts';
import { NO_COUNTS } from '../judge/scores.ts';
import { failingFields } from '../report/failing-fields.ts';
import type { TrialResult } from '../report/results.ts';
import type { RecordedInput, TrialRecord } from '../report/trial-record.ts';
import type { Execution } from '../vlmrun/execution.ts';

/** A trial with what is known of it once the engine is done with it. */
export interface JudgedTrial {
  readonly trial: Trial;
  readonly result: TrialResult;
  readonly judgement: Judgement | null;
}

/**
 * The verdict on what became of a trial. What the platform or the network failed is never the skill's failure.
 * `artifactsOf` tells of the artifacts of an execution; `reused` says that its response was kept by an earlier run.
 */
export async function judgeOutcome(
  trial: Trial,
  skillName: string,
  request: ExecutionRequest,
  outcome: ExecutionOutcome,
  judge: Judge,
  artifactsOf: (executionId: string, reused: boolean) => ArtifactSource,
): Promise<JudgedTrial> {
  const common = {
    skill: skillName,
    case: trial.case.id,
    trial: trial.index,
    model: request.run.model ?? '',
    path: null,
  };
  if (outcome.kind === 'not_run') {
    const nothing = { counts: NO_COUNTS, score: null, failing_fields: [], execution: null };
    return { trial, judgement: null, result: { ...common, ...nothing, verdict: 'not_run', reason: outcome.message } };
  }
  const artifacts = outcome.kind === 'finished' ? artifactsOf(outcome.execution.id, outcome.reused) : undefined;
  const judgement = await judge(trial.case, outcome, artifacts);
  return {
    trial,
    judgement,
    result: {
      ...common,
      verdict: judgement.verdict,
      reason: judgement.reason ?? null,
      counts: judgement.counts,
      score: judgement.score,
      failing_fields: failingFields(judgement.fields),
      execution: executionResult(outcome),
    },
  };
}

function executionResult(outcome: Exclude<ExecutionOutcome, { kind: 'not_run' }>): TrialResult['execution'] {
  if (outcome.kind === 'finished') {
    const { execution, reused, stale, shared, submittedAt, completedAt } = outcome;
    const { id, status, usage } = execution;
    const times = { submitted_at: submittedAt, completed_at: completedAt };
    const free = { reused: reused || shared === true, ...(stale ? { stale } : {}), ...(shared ? { shared } : {}) };
    return { id, status, ...free, usage, ...times };
  }
  if (outcome.executionId === undefined) return null;
  return {
    id: outcome.executionId,
    status: outcome.reason,
    reused: false,
    usage: {},
    submitted_at: outcome.submittedAt ?? null,
    completed_at: null,
  };
}

/**
 * The file of a trial: its result with everything that reports show and a later judging needs. The payload is not in
 * it: it is the response without wrapper and grounding. `sensitive` says that fields will be taken out: a response
 * that is too deep to be looked through is then left out.
 */
export function trialRecord(
  judged: JudgedTrial,
  request: ExecutionRequest,
  outcome: ExecutionOutcome,
  context: {
    readonly simulated: boolean;
    readonly inputs: readonly RecordedInput[];
    readonly path: string;
    readonly sensitive: boolean;
  },
): TrialRecord {
  const { run } = request;
  return {
    ...judged.result,
    version: 1,
    path: context.path,
    simulated: context.simulated,
    key: outcome.kind === 'not_run' ? null : outcome.key,
    digest: request.skill.digest,
    inputs: context.inputs,
    request: outcome.kind === 'not_run' ? null : ({ ...run, skill: request.skill.name } as unknown as JsonObject),
    ...(outcome.kind === 'finished' ? answerOf(outcome.execution, context.sensitive) : {}),
    judgement: judged.judgement && { ...judged.judgement, payload: undefined },
  };
}

function answerOf({ response, deepResponse, failure }: Execution, sensitive: boolean) {
  return {
    ...(response === undefined ? {} : { response }),
    ...(deepResponse === undefined || sensitive ? {} : { deep_response: deepResponse }),
    ...(failure === undefined ? {} : { failure }),
  };
}
