import { bySkill, executionMs } from '../by-skill.ts';
import type { TrendRun } from '../markdown/trend.ts';
import type { Results, TrialResult } from '../results.ts';
import { valueText } from '../value-text.ts';
import { headline, verdictOrder } from '../verdict-words.ts';
import { models } from './models.ts';
import type {
  FieldAccuracy,
  PageCase,
  PageFinding,
  PageOverview,
  PageRule,
  PageSkill,
  PageTrial,
} from './page-data.ts';
import { pageTrend } from './trend.ts';

const PREVIEWED_FIELDS = 3;

export interface OverviewInput {
  readonly results: Results;
  readonly fields: readonly FieldAccuracy[];
  readonly findings: readonly PageFinding[];
  readonly rules: Readonly<Record<string, PageRule>>;
  readonly bundles: ReadonlyMap<string, NonNullable<PageSkill['bundle']>>;
  /** The earlier runs and this one, oldest first. */
  readonly history: readonly TrendRun[];
  /** Chunk and index of the details of a trial, by its place in `results.trials`. */
  readonly places: ReadonlyMap<TrialResult, readonly [number, number]>;
}

/** The results as the page shows them before a case is opened. */
export function overview(input: OverviewInput): PageOverview {
  const { results, bundles, places } = input;
  const { command, tool, simulated, base_url, started_at, duration_ms, conclusion, reasons, selection } = results;
  const tree = bySkill(results);
  const recommended = results.models?.find((row) => row.recommended);
  const cases = tree
    .flatMap(({ cases: list }) => list)
    .map(({ result, trials }): PageCase => {
      const { case: id, ...rest } = result;
      return { ...rest, id, trials: trials.map((trial) => pageTrial(trial, places.get(trial) ?? null)) };
    })
    .toSorted((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict));
  return {
    headline: headline(results),
    run: { command, tool, simulated, base_url, started_at, duration_ms, conclusion, reasons, selection },
    totals: results.totals,
    skills: results.skills.map(({ name, directory, digest, conclusion: own }) => {
      const bundle = bundles.get(directory);
      return { name, directory, digest, conclusion: own, ...(bundle ? { bundle } : {}) };
    }),
    cases,
    models: models(results),
    fields: input.fields,
    findings: input.findings,
    rules: input.rules,
    ...(results.comparison ? { comparison: results.comparison } : {}),
    coverage: results.coverage ?? [],
    meetsGates: (results.models ?? []).filter((row) => row.meets_gates).map(({ model }) => model),
    ...(recommended ? { recommended: recommended.model } : {}),
    published: results.published,
    trend: pageTrend(input.history),
  };
}

function pageTrial(trial: TrialResult, at: readonly [number, number] | null): PageTrial {
  const { execution } = trial;
  return {
    trial: trial.trial,
    model: trial.model,
    verdict: trial.verdict,
    reason: trial.reason,
    counts: trial.counts,
    score: trial.score,
    credits: execution?.usage.credits_used ?? null,
    ms: executionMs(trial) ?? null,
    reused: execution?.reused ?? false,
    execution: execution?.id ?? null,
    status: execution?.status ?? null,
    failing: trial.failing_fields.slice(0, PREVIEWED_FIELDS).map(({ path, expected, actual }) => ({
      path,
      expected: valueText(expected, 80),
      actual: valueText(actual, 80),
    })),
    failingCount: trial.failing_fields.length,
    at,
  };
}
