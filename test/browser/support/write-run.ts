import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTrial } from '../../../src/commands/trial-files.ts';
import { clearReports, writeReports } from '../../../src/commands/write-reports.ts';
import type { TrendRun } from '../../../src/report/markdown/trend.ts';
import { rules } from '../../../src/rules/registry.ts';
import { SourceText } from '../../../src/source/source-text.ts';
import { repository, type SampleRun } from './sample-run.ts';

/** Writes the reports of a run into a directory of its own, and says where. */
export async function writeRun(run: SampleRun, history: readonly TrendRun[] = []): Promise<string> {
  const { results, records, cwd = repository, budgetBytes, bundles } = run;
  const directory = await mkdtemp(join(tmpdir(), 'vlmrun-report-'));
  const sources = new Map<string, SourceText>();
  for (const { findings } of results.skills)
    for (const { file } of findings)
      if (!sources.has(file)) {
        const text = run.sources?.get(file) ?? (await readFile(join(repository, file), 'utf8').catch(() => undefined));
        if (text !== undefined) sources.set(file, new SourceText(file, text));
      }
  await clearReports(directory);
  for (const record of records) await writeTrial({ directory, record, scrub: (text) => text });
  await writeReports({
    directory,
    shownDirectory: 'vlmrun-report/test',
    results,
    rules: run.rules ?? rules,
    ...(bundles ? { bundles } : {}),
    sourceOf: (file) => sources.get(file),
    scrub: (text) => text,
    history,
    journal: false,
    fixtures: {
      cwd,
      signal: new AbortController().signal,
      ...(budgetBytes === undefined ? {} : { budgetBytes }),
    },
  });
  return directory;
}
