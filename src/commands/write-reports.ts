import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { renderHtml } from '../report/html/html.ts';
import { resultsJson } from '../report/json.ts';
import { renderJunit } from '../report/junit.ts';
import { renderSummary } from '../report/markdown/summary.ts';
import type { Results } from '../report/results.ts';
import { renderSarif } from '../report/sarif/sarif.ts';
import type { Rule } from '../rules/rule.ts';
import type { SourceText } from '../source/source-text.ts';
import { replaceFile } from './replace-file.ts';

/** What the report directory holds beside `trials/`, in the order in which it is written. */
export const reportFiles = [
  'results.json',
  'journal.ndjson',
  'junit.xml',
  'findings.sarif',
  'summary.md',
  'report.html',
] as const;

export interface WriteReportsOptions {
  /** Absolute path of the report directory; the trials' files are already in it (`writeTrial`). */
  readonly directory: string;
  /** The same directory as people should read it, relative to the working directory. */
  readonly shownDirectory: string;
  readonly results: Results;
  readonly rules: readonly Rule[];
  /** The text of a file that has findings; absent for one that is not there any more. */
  readonly sourceOf: (file: string) => SourceText | undefined;
  /** Takes secrets out of everything that is written. */
  readonly scrub: (text: string) => string;
  /** Absolute path of the run's journal; absent when the command has none. */
  readonly journal?: string;
  /** Put before paths in SARIF when the working directory is not the root of the repository. */
  readonly pathPrefix?: string;
}

/** Takes the reports of an earlier run out of the directory, so that none of them can pass as this run's. */
export async function clearReports(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const name of reportFiles) await rm(join(directory, name), { force: true });
  const trials = join(directory, 'trials');
  const names = await readdir(trials).catch(() => []);
  for (const name of names) if (name.endsWith('.json')) await rm(join(trials, name), { force: true });
}

/** Writes every report of a run: the results first, so that nothing is lost if the time runs out, the page last. */
export async function writeReports(options: WriteReportsOptions): Promise<void> {
  const { directory, results, rules, sourceOf, scrub, journal } = options;
  const write = (name: (typeof reportFiles)[number], pieces: Iterable<string> | AsyncIterable<string>) =>
    replaceFile(join(directory, name), scrubbed(pieces, scrub));

  await write('results.json', resultsJson(results));
  const journalCopy = join(directory, 'journal.ndjson');
  if (journal !== undefined) await copyFile(journal, journalCopy).catch(() => replaceFile(journalCopy, ''));
  else await replaceFile(journalCopy, '');
  await write('junit.xml', renderJunit(results));
  const prefix = options.pathPrefix === undefined ? {} : { pathPrefix: options.pathPrefix };
  await write('findings.sarif', [renderSarif({ results, rules, sourceOf, ...prefix })]);
  await write('summary.md', [renderSummary({ results, reportDirectory: options.shownDirectory })]);
  await write('report.html', renderHtml({ results }));
}

// A secret never spans two pieces: each piece is a whole value or text.
async function* scrubbed(
  pieces: Iterable<string> | AsyncIterable<string>,
  scrub: (text: string) => string,
): AsyncGenerator<string> {
  for await (const piece of pieces) yield scrub(piece);
}
