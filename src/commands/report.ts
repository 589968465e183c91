import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { UsageError } from '../errors.ts';
import { isJsonObject } from '../json.ts';
import { mergeResults, newestOfEachShard } from '../report/merge-results.ts';
import { readResults } from '../report/read-results.ts';
import type { Results, TrialResult } from '../report/results.ts';
import type { TrialRecord } from '../report/trial-record.ts';
import type { CommandContext, CommandFunction } from './context.ts';
import { finishRun } from './finish.ts';
import { sourceReader } from './source-reader.ts';
import { readTrial, writeTrial } from './trial-files.ts';
import { clearReports } from './write-reports.ts';

/** A larger file is no `results.json` of ours. Bytes. */
const LARGEST = 256 * 1024 * 1024;

interface Source {
  readonly file: string;
  readonly results: Results;
}

/** Merges the results of other runs, such as the shards of one, into one report. Needs no key. */
export const report: CommandFunction = async (context) => {
  const { inputs, runtime } = context;
  const found = await readSources(context);
  const sources = newestOfEachShard(found);
  const merged = mergeResults(sources.map(({ results }) => results));
  const { absolute } = context.reports();
  await clearReports(absolute);
  const trials: TrialResult[] = [];
  for (const [index, source] of sources.entries()) trials.push(...(await takeTrials(context, source, index, absolute)));
  runtime.log.info(`Merged ${sources.length} results with ${merged.cases.length} cases.`);
  const short = gatesMissed(inputs, merged.totals);
  return finishRun(
    context,
    { findings: new Map(), sourceOf: sourceReader(runtime.cwd) },
    {
      ...merged,
      command: 'report',
      conclusion: short.length > 0 ? 'failure' : merged.conclusion,
      reasons: [...short, ...merged.reasons],
      gates_missed: [...short, ...(merged.gates_missed ?? [])],
      trials,
    },
  );
};

/** Throws `UsageError` where a pattern matches no file, or a file is no `results.json`. */
async function readSources({ inputs, runtime }: CommandContext): Promise<Source[]> {
  if (inputs.results.length === 0) throw new UsageError('results is missing: name the results.json files to merge.');
  const { resolveFiles } = await import('../github/patterns.ts');
  const sources: Source[] = [];
  const problems: string[] = [];
  for (const file of await resolveFiles('results', inputs.results, runtime.cwd)) {
    const bytes = await readFile(file);
    const results = bytes.byteLength > LARGEST ? undefined : readResults(bytes.toString('utf8'));
    if (results === undefined)
      problems.push(`results: ${relative(runtime.cwd, file)} is no results.json of this tool.`);
    else sources.push({ file, results });
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

/** The rates that the inputs ask of all cases together. */
function gatesMissed(
  inputs: CommandContext['inputs'],
  totals: Pick<Results['totals'], 'pass_rate' | 'field_accuracy'>,
) {
  const rows = [
    ['pass rate', totals.pass_rate, inputs['min-pass-rate']],
    ['field accuracy', totals.field_accuracy, inputs['min-field-accuracy']],
  ] as const;
  const percent = (share: number) => `${Number((share * 100).toFixed(1))} %`;
  return rows.flatMap(([name, rate, needed]) => {
    if (needed === undefined || (rate !== null && rate >= needed)) return [];
    return [
      `The ${name} of all cases is ${rate === null ? 'not known' : percent(rate)}; ${percent(needed)} is asked for.`,
    ];
  });
}
