import type { Gate } from '../evals/case.ts';
import type { JsonObject } from '../json.ts';
import { compareRuns } from '../judge/baseline.ts';
import { suiteCoverage } from '../judge/coverage.ts';
import type { Comparison, SchemaCoverage } from '../report/comparison.ts';
import { comparedCase, modelsFrom, scoresFrom } from '../report/insights.ts';
import type { Results } from '../report/results.ts';
import type { Baseline } from './baseline.ts';
import type { CheckedSkill } from './check-skills.ts';
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
    head: outcomes.map(comparedCase),
    baseline: baseline.cases,
    source: baseline.source,
    partial:
      inputs.cases.length + inputs.tags.length + inputs.skills.length > 0 ||
      inputs.shard !== undefined ||
      inputs['changed-only'] ||
      outcomes.some(({ one }) => one.only),
  });
}

/** Regressions, models and coverage for `results.json`. */
export function insightsOf(
  skills: readonly PreparedSkill[],
  outcomes: readonly CaseOutcome[],
  comparison: Comparison | undefined,
  gate: Gate,
): Insights {
  const models = modelsFrom(outcomes, [...skills.flatMap(({ suites }) => suites.suites.map((one) => one.gate)), gate]);
  return {
    regressions: regressionsOf(comparison),
    ...(comparison ? { comparison } : {}),
    ...(models ? { models } : {}),
    scores: scoresFrom(outcomes),
    coverage: coverageOf(skills),
  };
}

/** What passed in the baseline and fails now, as plain data. */
export function regressionsOf(comparison: Comparison | undefined): JsonObject[] {
  const regressed = comparison?.changes.filter(({ change }) => change === 'regressed') ?? [];
  return regressed.map((change) => JSON.parse(JSON.stringify(change)) as JsonObject);
}

/** What of its output schema the cases of each skill exercise. */
export function coverageOf(skills: readonly Pick<CheckedSkill, 'skill' | 'suites'>[]): SchemaCoverage[] {
  return skills
    .filter(({ suites }) => suites.cases.length > 0)
    .map(({ skill, suites }) => suiteCoverage(skill.name, skill.outputSchema, suites.cases));
}
