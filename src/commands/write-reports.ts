import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FieldTally } from '../report/field-accuracy.ts';
import { renderHtml } from '../report/html/html.ts';
import type { PageSkill } from '../report/html/page-data.ts';
import { resultsJson } from '../report/json.ts';
import { renderJunit } from '../report/junit.ts';
import type { NamedGraph } from '../report/markdown/state-graphs.ts';
import { renderSummary } from '../report/markdown/summary.ts';
import type { TrendRun } from '../report/markdown/trend.ts';
import type { Results, TrialResult } from '../report/results.ts';
import { renderSarif } from '../report/sarif/sarif.ts';
import type { TrialRecord } from '../report/trial-record.ts';
import type { Rule } from '../rules/rule.ts';
import type { SourceText } from '../source/source-text.ts';
import { replaceFile } from './replace-file.ts';
import { readTrial } from './trial-files.ts';

/** What the report directory holds beside `trials/`, in the order in which it is written. */
export const reportFiles = [
  'results.json',
  'journal.ndjson',
  'junit.xml',
  'findings.sarif',
  'summary.md',
  'report.html',
] as const;

// In base64 this stays under 16 MB, so that the page stays under 20.
const MEDIA_BUDGET = 12 * 1024 * 1024;

export interface WriteReportsOptions {
  /** Absolute path of the report directory; the trials' files are already in it (`writeTrial`). */
  readonly directory: string;
  /** The same directory as people should read it, relative to the working directory. */
  readonly shownDirectory: string;
  readonly results: Results;
  /** At least those that found something. */
  readonly rules: readonly Rule[];
  /** The text of a file that has findings; absent for one that is not there any more. */
  readonly sourceOf: (file: string) => SourceText | undefined;
  /** Takes secrets out of everything that is written. */
  readonly scrub: (text: string) => string;
  /** Shows the fixtures in the page; without it they are only named. */
  readonly fixtures?: {
    /** Absolute path that the fixtures' paths are relative to; nothing outside it is read. */
    readonly cwd: string;
    /** Aborted when the run is: the page is then written without pictures. */
    readonly signal: AbortSignal;
    /** Bytes of pictures and media that the page may carry; default 12 MiB. */
    readonly budgetBytes?: number;
  };
  /** Whether the run has written its journal into the directory; an empty one is left there otherwise. */
  readonly journal: boolean;
  /** Contents of the bundles by directory of the skill; absent for commands that bundle nothing. */
  readonly bundles?: ReadonlyMap<string, NonNullable<PageSkill['bundle']>>;
  /** False when there is no time for details any more: what takes longest is left out. Default: always true. */
  readonly inTime?: () => boolean;
  /** The earlier runs and this one, oldest first: summary and page show their trend. */
  readonly history?: readonly TrendRun[];
  /** The state graphs that have changed, for the summary; asked for when the results are on the disk. */
  readonly graphs?: () => Promise<readonly NamedGraph[]>;
  /** Put before paths in SARIF when the working directory is not the root of the repository. */
  readonly pathPrefix?: string;
}

/** Takes the reports of an earlier run out of the directory, so that none of them can pass as this run's. */
export async function clearReports(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const name of reportFiles) await rm(join(directory, name), { force: true });
  const trials = join(directory, 'trials');
  for (const name of await readdir(trials).catch(() => []))
    if (name.endsWith('.json')) await rm(join(trials, name), { force: true });
  const copies = join(directory, 'files');
  for (const name of await readdir(copies).catch(() => []))
    if (/^[0-9a-f]{12}-/.test(name)) await rm(join(copies, name), { force: true });
  const saved = join(directory, 'artifacts');
  for (const name of await readdir(saved).catch(() => []))
    if (/-[0-9a-f]{8}\.\d+$/.test(name)) await rm(join(saved, name), { recursive: true, force: true });
}

/** Writes every report of a run: the results first, so that nothing is lost if the time runs out, the page last. */
export async function writeReports(options: WriteReportsOptions): Promise<void> {
  const { directory, results, rules, sourceOf, scrub, journal, inTime = () => true } = options;
  const write = (name: (typeof reportFiles)[number], pieces: Iterable<string> | AsyncIterable<string>) =>
    replaceFile(join(directory, name), scrubbed(pieces, scrub));

  await write('results.json', resultsJson(results));
  if (!journal) await write('journal.ndjson', []);
  await write('junit.xml', renderJunit(results));
  const prefix = options.pathPrefix === undefined ? {} : { pathPrefix: options.pathPrefix };
  await write('findings.sarif', [renderSarif({ results, rules, sourceOf, ...prefix })]);
  const fields = new FieldTally();
  for (const trial of results.trials) {
    if (!inTime()) break;
    const record = await readTrialOf(directory, trial);
    if (record) fields.add(record);
  }
  await write('summary.md', [
    renderSummary({
      results,
      fields: fields.rows(),
      sourceOf,
      reportDirectory: options.shownDirectory,
      ...(options.graphs ? { graphs: await options.graphs() } : {}),
      ...(options.history ? { history: options.history } : {}),
    }),
  ]);
  const fixtures = results.trials.length > 0 ? await fixturesOf(options) : undefined;
  try {
    await write(
      'report.html',
      renderHtml({
        results,
        rules,
        sourceOf,
        fields: fields.rows(),
        bundles: options.bundles ?? new Map(),
        history: options.history ?? [],
        recordOf: async (trial) => (inTime() ? readTrialOf(directory, trial) : undefined),
        ...(fixtures ? { fixtures } : {}),
      }),
    );
  } finally {
    await fixtures?.close();
  }
}

async function fixturesOf({ fixtures, directory, scrub }: WriteReportsOptions) {
  if (fixtures === undefined) return undefined;
  const { createFixtures } = await import('../media/fixtures.ts');
  return createFixtures({ budgetBytes: MEDIA_BUDGET, ...fixtures, directory, scrub });
}

// A secret never spans two pieces: each piece is a whole value or text.
async function* scrubbed(
  pieces: Iterable<string> | AsyncIterable<string>,
  scrub: (text: string) => string,
): AsyncGenerator<string> {
  for await (const piece of pieces) yield scrub(piece);
}

async function readTrialOf(directory: string, { path }: TrialResult): Promise<TrialRecord | undefined> {
  return path === null ? undefined : readTrial(directory, path);
}
