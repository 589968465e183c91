import { canonicalText } from '../evals/canonical-text.ts';
import type { Gate } from '../evals/case.ts';
import type { JsonObject } from '../json.ts';
import { compareRuns } from '../judge/baseline.ts';
import { suiteCoverage } from '../judge/coverage.ts';
import { type CaseOnModel, modelRows } from '../judge/models.ts';
import { scoresOf } from '../judge/scoreboard.ts';
import { executionMs } from '../report/by-skill.ts';
import type { Comparison } from '../report/comparison.ts';
import type { Results } from '../report/results.ts';
import { type Baseline, comparedTrial } from './baseline.ts';
import type { CommandContext } from './context.ts';
import type { CaseOutcome } from './decide-cases.ts';
import type { PreparedSkill } from './prepared-skill.ts';

/** What a run says beyond its verdicts. */
export type Insights = Pick<Results, 'comparison' | 'models' | 'scores' | 'coverage' | 'regressions'>;

/** The run against the baseline; undefined without one. */
export function compareToBaseline(
  { inputs }: CommandContext,
  outcomes: readonly CaseOutcome[],
  baseline: Baseline | undefined,
): Comparison | undefined {
  if (!baseline) return undefined;
  return compareRuns({
    head: outcomes.map(({ result, trials }) => ({
      skill: result.skill,
      case: result.case,
      verdict: result.verdict,
      definition: result.definition,
      inputs: result.inputs,
      trials: trials.map(comparedTrial),
    })),
    baseline: baseline.cases,
    source: baseline.source,
    partial: inputs.cases.length + inputs.tags.length + inputs.skills.length > 0,
  });
}

/** Regressions, models and coverage for `results.json`. */
export function insightsOf(
  skills: readonly PreparedSkill[],
  outcomes: readonly CaseOutcome[],
  comparison: Comparison | undefined,
  gate: Gate,
): Insights {
  const models = new Set(outcomes.flatMap(({ trials }) => trials.map(({ model }) => model)));
  const gates = [...skills.flatMap(({ suites }) => suites.suites.map((suite) => suite.gate)), gate];
  const regressed = comparison?.changes.filter(({ change }) => change === 'regressed') ?? [];
  return {
    regressions: regressed.map((change) => ({ ...change }) as JsonObject),
    ...(comparison ? { comparison } : {}),
    ...(models.size > 1 ? { models: modelRows(outcomes.flatMap(onModel), gates.filter(says)) } : {}),
    scores: scoresOf(
      outcomes.map(({ decided, trials, one }) => ({ decided, trials, allRepeats: one.repeat.stop === 'never' })),
    ),
    coverage: skills
      .filter(({ suites }) => suites.cases.length > 0)
      .map(({ skill, suites }) => suiteCoverage(skill.name, skill.outputSchema, suites.cases)),
  };
}

function says(gate: Gate): boolean {
  return Object.values(gate).some((limit) => limit !== undefined);
}

function onModel({ one, decided, trials }: CaseOutcome): CaseOnModel[] {
  const [first] = trials;
  if (!first) return [];
  const { model: _, ...cell } = one.cell;
  return [
    {
      model: first.model,
      key: `${decided.skill}/${one.baseId} ${canonicalText(cell)}`,
      decided,
      credits: trials.flatMap(({ execution }) => execution?.usage.credits_used ?? []),
      durationsMs: trials.flatMap((trial) => executionMs(trial) ?? []),
    },
  ];
}
