import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { describeError, UsageError } from '../errors.ts';
import type { Case } from '../evals/case.ts';
import { isJsonObject } from '../json.ts';
import type { ComparedCase, ComparedTrial } from '../judge/baseline.ts';
import { caseVerdict } from '../judge/case-verdict.ts';
import { createJudge, type Judge } from '../judge/create-judge.ts';
import { executionMs } from '../report/by-skill.ts';
import type { Comparison } from '../report/comparison.ts';
import type { Results, TrialResult } from '../report/results.ts';
import type { TrialRecord } from '../report/trial-record.ts';
import type { Execution, ExecutionState } from '../vlmrun/execution.ts';
import type { CaseIdentity } from './case-identity.ts';
import type { CommandContext } from './context.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { caseKey } from './run-trials.ts';
import { readTrial } from './trial-files.ts';

/** The cases of an earlier run, as far as they can stand beside today's. */
export interface Baseline {
  readonly source: Comparison['baseline'];
  readonly cases: readonly ComparedCase[];
}

/**
 * Reads the results that `baseline` names; undefined when there are none, which is said. Where an expectation has
 * changed since, the kept responses are judged again under today's, so that a run is compared with the model of
 * then and not with the opinion of then. Throws `UsageError` for a file that is no `results.json`.
 */
export async function readBaseline(
  { inputs, runtime }: CommandContext,
  skills: readonly PreparedSkill[],
  identities: ReadonlyMap<string, CaseIdentity>,
): Promise<Baseline | undefined> {
  if (inputs.baseline === undefined) return undefined;
  const path = resolve(runtime.cwd, inputs.baseline);
  const results = await readResults(path, inputs.baseline);
  if (results === undefined) {
    runtime.log.warning(`baseline: ${inputs.baseline} does not exist; nothing is compared.`);
    return undefined;
  }
  const today = new Date(runtime.clock.now()).toISOString().slice(0, 10);
  const current = new Map<string, Case>(
    skills.flatMap(({ skill, cases }) => cases.map((one): [string, Case] => [`${skill.name}/${one.id}`, one])),
  );
  const judge = createJudge((one) => skills.find(({ skill }) => skill.directory === one.skill)?.skill.outputSchema);
  const trialsOf = groupTrials(results.trials);
  const cases: ComparedCase[] = [];
  for (const found of results.cases) {
    const key = `${found.skill}/${found.case}`;
    const trials = trialsOf.get(key) ?? [];
    const now = current.get(key);
    const identity = now && identities.get(caseKey({ case: now }));
    const stale =
      identity !== undefined && found.inputs === identity.inputs && found.definition !== identity.definition;
    const again = stale && now ? await judgeAgain(now, trials, dirname(path), judge, today) : undefined;
    cases.push({
      skill: found.skill,
      case: found.case,
      verdict: found.verdict,
      definition: found.definition,
      inputs: found.inputs,
      trials: trials.map(comparedTrial),
      ...(again && identity ? { ...again, definition: identity.definition, rejudged: true } : {}),
    });
  }
  return { source: sourceOf(inputs.baseline, results), cases };
}

/** What is said of the baseline itself; its file is somebody's input, so its totals are looked at before they are believed. */
function sourceOf(path: string, { started_at, totals }: Results): Comparison['baseline'] {
  const { pass_rate, field_accuracy, credits_used } = totals ?? {};
  const isShare = (value: unknown): value is number | null => value === null || typeof value === 'number';
  return {
    path,
    started_at,
    ...(isShare(pass_rate) && isShare(field_accuracy) && typeof credits_used === 'number'
      ? { totals: { pass_rate, field_accuracy, credits_used } }
      : {}),
  };
}

async function readResults(path: string, shown: string): Promise<Results | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (!isJsonObject(value) || value.version !== 1 || !Array.isArray(value.cases) || !Array.isArray(value.trials))
      throw new UsageError(`baseline: ${shown} is no results.json of this tool.`);
    return value as unknown as Results;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    if (error instanceof UsageError) throw error;
    throw new UsageError(`baseline: ${shown} cannot be read: ${describeError(error)}.`);
  }
}

function groupTrials(trials: readonly TrialResult[]): Map<string, TrialResult[]> {
  const groups = new Map<string, TrialResult[]>();
  for (const trial of trials) {
    const key = `${trial.skill}/${trial.case}`;
    groups.set(key, [...(groups.get(key) ?? []), trial]);
  }
  return groups;
}

/** The trial as comparisons need it. */
export function comparedTrial(trial: TrialResult): ComparedTrial {
  const credits = trial.execution?.usage.credits_used;
  const durationMs = executionMs(trial);
  return {
    verdict: trial.verdict,
    counts: trial.counts,
    ...(credits === undefined ? {} : { credits }),
    ...(durationMs === undefined ? {} : { durationMs }),
  };
}

/** Verdicts of kept responses under today's expectation; undefined when one of them is not there any more. */
async function judgeAgain(
  one: Case,
  trials: readonly TrialResult[],
  directory: string,
  judge: Judge,
  today: string,
): Promise<Pick<ComparedCase, 'verdict' | 'trials'> | undefined> {
  // What artifacts were like is not kept.
  if (one.expect.artifacts.length > 0) return undefined;
  const judged: ComparedTrial[] = [];
  for (const trial of trials) {
    if (trial.verdict !== 'passed' && trial.verdict !== 'failed') {
      judged.push(comparedTrial(trial));
      continue;
    }
    const record = trial.path === null ? undefined : await readTrial(directory, trial.path);
    const execution = record && executionOf(record);
    if (!record || !execution) return undefined;
    const { verdict, counts } = await judge(one, {
      kind: 'finished',
      execution,
      ...(record.execution?.submitted_at ? { submittedAt: record.execution.submitted_at } : {}),
      ...(record.execution?.completed_at ? { completedAt: record.execution.completed_at } : {}),
    });
    judged.push({ ...comparedTrial(trial), verdict, counts });
  }
  return {
    verdict: caseVerdict(
      one,
      judged.map(({ verdict }) => verdict),
      today,
    ),
    trials: judged,
  };
}

const STATES: Readonly<Record<string, ExecutionState>> = {
  completed: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
  canceled: 'cancelled',
};

/** The execution of a trial's file, as far as judging needs it. */
function executionOf({ execution, response, failure }: TrialRecord): Execution | undefined {
  if (!execution) return undefined;
  const state = STATES[execution.status.trim().toLowerCase()];
  if (state === undefined) return undefined;
  if (state === 'completed' && response === undefined) return undefined;
  return {
    id: execution.id,
    state,
    status: execution.status,
    usage: execution.usage,
    echo: {},
    ...(response === undefined ? {} : { response }),
    ...(failure === undefined ? {} : { failure }),
  };
}
