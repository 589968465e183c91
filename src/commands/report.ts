import { dirname, relative } from 'node:path';
import { UsageError } from '../errors.ts';
import { shardText } from '../evals/shards.ts';
import { isJsonObject } from '../json.ts';
import { modelsFrom, scoresFrom, withTrials } from '../report/insights.ts';
import { mergeResults, worst } from '../report/merge-results.ts';
import { newestOfEachPart } from '../report/result-parts.ts';
import type { Results, TrialResult } from '../report/results.ts';
import { gateFrom } from '../report/suite-gates.ts';
import type { TrialRecord } from '../report/trial-record.ts';
import { nothingChecked } from './check-skills.ts';
import { compareMerged } from './compare-merged.ts';
import { gateOf } from './conclude-test.ts';
import type { CommandContext, CommandFunction } from './context.ts';
import { finishRun } from './finish.ts';
import { regressionsOf } from './insights.ts';
import { mergedGates } from './merged-gates.ts';
import { readResultsFile } from './results-file.ts';
import { readTrial, writeTrial } from './trial-files.ts';
import { clearReports } from './write-reports.ts';

interface Source {
  readonly file: string;
  readonly results: Results;
}

/** Merges the results of other runs, such as the shards of one, into one report. Needs no key. */
export const report: CommandFunction = async (context) => {
  const { runtime } = context;
  const sources = newestOfEachPart(await readSources(context));
  requireOnePlan(sources.map(({ results }) => results));
  const { comparison: ofParts, ...merged } = mergeResults(sources.map(({ results }) => results));
  const { absolute } = context.reports();
  const { comparison, problem } = await compareMerged(
    context,
    { ...merged, ...(ofParts ? { comparison: ofParts } : {}) },
    sources,
  );
  await clearReports(absolute);
  const trials: TrialResult[] = [];
  for (const [index, source] of sources.entries()) trials.push(...(await takeTrials(context, source, index, absolute)));
  runtime.log.info(`Merged ${sources.length} results with ${merged.cases.length} cases.`);
  const cases = withTrials(merged.cases, trials);
  const parts = sources.map(({ results }) => results);
  const gates = [...(merged.suites ?? []), ...parts].map(({ gate = {} }) => gateFrom(gate));
  const models = modelsFrom(cases, [...gates, gateOf(context.inputs)]);
  const { overall, ofSuites } = mergedGates(context, { suites: merged.suites, comparison, cases, parts });
  const missed = [...overall, ...ofSuites];
  return finishRun(context, nothingChecked(context), {
    ...merged,
    command: 'report',
    conclusion: worst([merged.conclusion, ...missed.map(({ blame }) => BLAMED[blame])]),
    reasons: [...missed.map(({ message }) => message), ...merged.reasons, ...(problem === undefined ? [] : [problem])],
    skills: merged.skills.map((skill) => {
      const own = ofSuites.filter((one) => one.skill === skill.name).map(({ blame }) => BLAMED[blame]);
      return { ...skill, conclusion: worst([skill.conclusion, ...own]) };
    }),
    gates_missed: [...overall.map(({ message }) => message), ...(merged.gates_missed ?? [])],
    trials,
    regressions: comparison || problem ? regressionsOf(comparison) : merged.regressions,
    ...(comparison ? { comparison } : {}),
    ...(models ? { models } : {}),
    ...(cases.length > 0 ? { scores: scoresFrom(cases) } : {}),
  });
};

const BLAMED = { skill: 'failure', platform: 'inconclusive' } as const;

/**
 * Throws `UsageError` for shards of plans that have split the cases in different ways: a case may be in none of them.
 */
function requireOnePlan(all: readonly Results[]): void {
  const plans = new Map<string, string>();
  for (const { selection } of all) {
    const { shard, ...filters } = selection;
    if (shard === null) continue;
    const run = JSON.stringify([shard.count, filters]);
    const text = shardText(shard);
    const arrangement = text.replace(/^[^@]*/, '');
    const other = plans.get(run);
    if (other !== undefined && other !== arrangement)
      throw new UsageError(
        `results: shard ${text} belongs to another plan than the others: run the shards of one plan.`,
      );
    plans.set(run, arrangement);
  }
}

/** Throws `UsageError` where a pattern matches no file, or a file is no `results.json`. */
async function readSources({ inputs, runtime }: CommandContext): Promise<Source[]> {
  if (inputs.results.length === 0) throw new UsageError('results is missing: name the results.json files to merge.');
  const { resolveFiles } = await import('../github/patterns.ts');
  const sources: Source[] = [];
  const problems: string[] = [];
  for (const file of await resolveFiles('results', inputs.results, runtime.cwd)) {
    const found = await readResultsFile(file);
    if ('problem' in found) problems.push(`results: ${relative(runtime.cwd, file)} ${found.problem}.`);
    else sources.push({ file, results: found.results });
  }
  if (problems.length > 0) throw new UsageError(problems);
  return sources;
}

/** Takes the trials of one source over, under names that no other source has. */
async function takeTrials({ secrets }: CommandContext, { file, results }: Source, index: number, directory: string) {
  const trials: TrialResult[] = [];
  for (const trial of results.trials) {
    const record = trial.path === null ? undefined : ownRecord(await readTrial(dirname(file), trial.path), trial);
    const path = record && trial.path ? trial.path.replace(/^trials\//, `trials/${index + 1}-`) : null;
    if (record && path)
      await writeTrial({ directory, record: { ...record, path }, scrub: (text) => secrets.scrub(text) });
    trials.push({ ...trial, path });
  }
  return trials;
}

/** The file of a trial, if it is one: what lies in an artifact may be anything. */
function ownRecord(record: TrialRecord | undefined, trial: TrialResult): TrialRecord | undefined {
  const value: unknown = record;
  if (!isJsonObject(value) || value.skill !== trial.skill || value.case !== trial.case) return undefined;
  const { inputs, judgement } = value;
  const judged = judgement === null || (isJsonObject(judgement) && Array.isArray(judgement.fields));
  // Its own account of the verdict is that of the results, which have been looked at.
  return record && Array.isArray(inputs) && judged ? { ...record, ...trial } : undefined;
}
