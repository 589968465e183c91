import { executionMs } from '../by-skill.ts';
import { caseNotes } from '../case-notes.ts';
import type { TrendRun } from '../markdown/trend.ts';
import type { BundleResult, Results, TrialResult } from '../results.ts';
import { furtherReasons, headline } from '../verdict-words.ts';
import type { OrderedCase } from './case-order.ts';
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
import { preview } from './preview.ts';
import { pageTrend } from './trend.ts';

const PREVIEWED_FIELDS = 3;

export interface OverviewInput {
  readonly results: Results;
  /** In the order of the page. */
  readonly cases: readonly OrderedCase[];
  readonly fields: readonly FieldAccuracy[];
  readonly findings: readonly PageFinding[];
  readonly rules: Readonly<Record<string, PageRule>>;
  readonly bundles: ReadonlyMap<string, NonNullable<PageSkill['bundle']>>;
  /** The earlier runs and this one, oldest first. */
  readonly history: readonly TrendRun[];
  /** Chunk and index of the details of a trial, by its place in `results.trials`. */
  readonly places: ReadonlyMap<TrialResult, readonly [number, number]>;
}

/** What the page reads as its overview; its cases are made as they are written, so that they are never there at once. */
export type WrittenOverview = Omit<PageOverview, 'cases'> & { readonly cases: Iterable<PageCase> };

/** The results as the page shows them before a case is opened. */
export function overview(input: OverviewInput): WrittenOverview {
  const { results, bundles } = input;
  const { command, tool, simulated, base_url, started_at, duration_ms, conclusion, selection } = results;
  const reasons = furtherReasons(results);
  return {
    headline: headline(results),
    run: { command, tool, simulated, base_url, started_at, duration_ms, conclusion, reasons, selection },
    totals: results.totals,
    skills: results.skills.map(({ name, directory, digest, conclusion: own, bundle: sent }) => {
      const bundle = bundles.get(directory) ?? pageBundle(sent);
      return { name, directory, digest, conclusion: own, ...(bundle ? { bundle } : {}) };
    }),
    cases: pageCases(input),
    models: models(results),
    fields: input.fields,
    findings: input.findings,
    rules: input.rules,
    ...(results.comparison ? { comparison: results.comparison } : {}),
    coverage: results.coverage ?? [],
    ...(results.scores ? { scores: results.scores } : {}),
    // What changed within files is for the summary and the results: the page would grow by every diff.
    published: results.published.map(({ files: _files, ...row }) => row),
    trend: pageTrend(input.history, results),
  };
}

function* pageCases({ cases, places }: OverviewInput): Generator<PageCase> {
  for (const { result, trials, change } of cases) {
    const { case: id, definition: _, inputs: __, ...rest } = result;
    const notes = caseNotes(result);
    yield {
      ...rest,
      ...(notes.length > 0 ? { notes } : {}),
      id,
      ...(change === undefined ? {} : { change }),
      trials: trials.map((trial) => pageTrial(trial, places.get(trial) ?? null)),
    };
  }
}

function pageBundle(sent: BundleResult | undefined): PageSkill['bundle'] {
  return sent && { entries: sent.entries, excluded: sent.excluded, contentBytes: sent.content_bytes };
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
    shared: execution?.shared ?? false,
    execution: execution?.id ?? null,
    status: execution?.status ?? null,
    failing: trial.failing_fields.map(({ path }) => path),
    previews: trial.failing_fields.slice(0, PREVIEWED_FIELDS).map(preview),
    at,
  };
}
