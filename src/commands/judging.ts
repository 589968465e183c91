import type { ExecutionOutcome, ExecutionRequest } from '../engine/execution-request.ts';
import type { Trial } from '../evals/case.ts';
import type { JsonValue } from '../json.ts';
import type { ArtifactFacts } from '../judge/artifact.ts';
import type { Judge } from '../judge/create-judge.ts';
import type { FieldResult, Judgement } from '../judge/judgement.ts';
import { NO_COUNTS } from '../judge/scores.ts';
import type { FailingField, TrialResult } from '../report/results.ts';
import type { RecordedInput, TrialRecord } from '../report/trial-record.ts';

/** A trial with what is known of it once the engine is done with it. */
export interface JudgedTrial {
  readonly trial: Trial;
  readonly result: TrialResult;
  readonly judgement: Judgement | null;
}

/**
 * The verdict on what became of a trial. What the platform or the network failed is never the skill's failure.
 * `collect` fetches the artifacts that the case asks for; it is only called when there are any.
 */
export async function judgeOutcome(
  trial: Trial,
  skillName: string,
  request: ExecutionRequest,
  outcome: ExecutionOutcome,
  judge: Judge,
  collect: (payload: JsonValue, executionId: string) => Promise<ReadonlyMap<string, ArtifactFacts>>,
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
  let judgement = await judge(trial.case, outcome);
  if (trial.case.expect.artifacts.length > 0 && outcome.kind === 'finished' && judgement.payload !== undefined) {
    const artifacts = await collect(judgement.payload, outcome.execution.id);
    judgement = await judge(trial.case, outcome, artifacts);
  }
  return {
    trial,
    judgement,
    result: {
      ...common,
      verdict: judgement.verdict,
      reason: judgement.reason ?? null,
      counts: judgement.counts,
      score: judgement.score,
      failing_fields: judgement.fields.filter((field) => field.outcome !== 'match').map(failingField),
      execution: executionResult(outcome),
    },
  };
}

function failingField({ path, expected, actual, comparator, score, hint }: FieldResult): FailingField {
  return {
    path,
    comparator,
    score,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(hint === undefined ? {} : { hint }),
  };
}

function executionResult(outcome: Exclude<ExecutionOutcome, { kind: 'not_run' }>): TrialResult['execution'] {
  if (outcome.kind === 'finished') {
    const { execution, reused, stale, submittedAt, completedAt } = outcome;
    const { id, status, usage } = execution;
    const times = { submitted_at: submittedAt, completed_at: completedAt };
    return { id, status, reused, ...(stale ? { stale } : {}), usage, ...times };
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

/** The file of a trial: its result with everything that reports show and a later judging needs. */
export function trialRecord(
  judged: JudgedTrial,
  request: ExecutionRequest,
  outcome: ExecutionOutcome,
  context: { readonly simulated: boolean; readonly inputs: readonly RecordedInput[]; readonly path: string },
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
    request: outcome.kind === 'not_run' ? null : JSON.parse(JSON.stringify({ ...run, skill: request.skill.name })),
    ...(outcome.kind === 'finished' && outcome.execution.response !== undefined
      ? { response: outcome.execution.response }
      : {}),
    ...(outcome.kind === 'finished' && outcome.execution.failure !== undefined
      ? { failure: outcome.execution.failure }
      : {}),
    judgement: judged.judgement,
  };
}
