import { canonicalText } from '../evals/canonical-text.ts';
import type { Gate } from '../evals/case.ts';
import type { ComparedCase, ComparedTrial } from '../judge/baseline.ts';
import { modelRows } from '../judge/models.ts';
import { scoresOf } from '../judge/scoreboard.ts';
import { addCounts, NO_COUNTS } from '../judge/scores.ts';
import type { DecidedCase } from '../judge/totals.ts';
import { type CaseWithTrials, executionMs } from './by-skill.ts';
import type { ModelRow, Scores } from './comparison.ts';
import type { CaseResult, TrialResult } from './results.ts';

/** Cases with their trials, in the order of the cases. */
export function withTrials(cases: readonly CaseResult[], trials: readonly TrialResult[]): CaseWithTrials[] {
  const byCase = new Map<string, TrialResult[]>();
  const nameOf = (one: { readonly skill: string; readonly case: string }) => JSON.stringify([one.skill, one.case]);
  for (const trial of trials) {
    const known = byCase.get(nameOf(trial));
    if (known) known.push(trial);
    else byCase.set(nameOf(trial), [trial]);
  }
  return cases.map((result) => ({ result, trials: byCase.get(nameOf(result)) ?? [] }));
}

/** A case as gates and scores look at it. */
export function decidedCase({ result, trials }: CaseWithTrials): DecidedCase {
  return {
    skill: result.skill,
    id: result.case,
    verdict: result.verdict,
    strict: result.strict === true,
    counts: trials.reduce((sum, { counts }) => addCounts(sum, counts), NO_COUNTS),
  };
}

/** A case as it is compared with another run. */
export function comparedCase({ result, trials }: CaseWithTrials): ComparedCase {
  const { skill, case: id, verdict, definition, inputs } = result;
  return { skill, case: id, verdict, definition, inputs, trials: trials.map(comparedTrial) };
}

/** A trial as it is compared with those of another run. */
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

/** Scores over all cases. */
export function scoresFrom(cases: readonly CaseWithTrials[]): Scores {
  return scoresOf(
    cases.map((one) => ({
      decided: decidedCase(one),
      trials: one.trials,
      allRepeats: one.result.repeat?.stop === 'never',
    })),
  );
}

/** One row for each model under the given gates; undefined unless cases ran on several. */
export function modelsFrom(cases: readonly CaseWithTrials[], gates: readonly Gate[]): readonly ModelRow[] | undefined {
  const onModels = cases.flatMap((one) => {
    const [first] = one.trials;
    if (!first) return [];
    const { case: baseId, cell } = one.result.matrix ?? { case: one.result.case, cell: {} };
    const { model: _, ...rest } = cell;
    return [
      {
        model: first.model,
        key: JSON.stringify([one.result.skill, baseId, canonicalText(rest)]),
        decided: decidedCase(one),
        credits: one.trials.flatMap(({ execution }) => execution?.usage.credits_used ?? []),
        durationsMs: one.trials.flatMap((trial) => executionMs(trial) ?? []),
      },
    ];
  });
  if (new Set(onModels.map(({ model }) => model)).size < 2) return undefined;
  return modelRows(
    onModels,
    gates.filter((gate) => Object.values(gate).some((limit) => limit !== undefined)),
  );
}
