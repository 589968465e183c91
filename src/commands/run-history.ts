import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject } from '../json.ts';
import type { Conclusion, Results, Totals } from '../report/results.ts';
import { replaceFile } from './replace-file.ts';

/** One run, as reports need it for their trends. */
export interface PastRun {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The commit; null outside a job. */
  readonly sha: string | null;
  /** Page of the run; null outside a job. */
  readonly run: string | null;
  readonly conclusion: Conclusion;
  readonly totals: Pick<Totals, 'cases' | 'counts' | 'pass_rate' | 'field_accuracy' | 'credits_used' | 'credits_saved'>;
}

/** Runs that are kept. */
const KEPT = 200;
const FILE = 'history.ndjson';

/** The earlier runs that the state directory remembers, oldest first. Lines that cannot be read are left out. */
export async function readRunHistory(stateDirectory: string): Promise<PastRun[]> {
  const text = await readFile(join(stateDirectory, FILE), 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    try {
      const run: unknown = JSON.parse(line);
      return isPastRun(run) ? [run] : [];
    } catch {
      return [];
    }
  });
}

function isPastRun(value: unknown): value is PastRun {
  if (!isJsonObject(value) || !isJsonObject(value.totals)) return false;
  const share = (part: unknown) => part === null || typeof part === 'number';
  const { pass_rate, field_accuracy, credits_used } = value.totals;
  return (
    typeof value.at === 'string' &&
    typeof value.conclusion === 'string' &&
    (value.sha === null || typeof value.sha === 'string') &&
    share(pass_rate) &&
    share(field_accuracy) &&
    typeof credits_used === 'number'
  );
}

/**
 * Whether a run belongs in the history. Simulated runs and those that tested nothing say nothing about a trend, nor does
 * a shard: all of them together do, in the `report` that merges them.
 */
export function isTelling({ command, simulated, trials, selection }: Results): boolean {
  const tested = command === 'test' || command === 'report';
  return tested && !simulated && trials.length > 0 && selection.shard === null;
}

/** A run as the history keeps it; `where` names its commit and page, absent outside a job. */
export function pastRun(
  results: Results,
  where: { readonly sha: string | undefined; readonly run: string | undefined },
): PastRun {
  const { cases, counts, pass_rate, field_accuracy, credits_used, credits_saved } = results.totals;
  return {
    at: results.started_at,
    sha: where.sha ?? null,
    run: where.run ?? null,
    conclusion: results.conclusion,
    totals: { cases, counts, pass_rate, field_accuracy, credits_used, credits_saved },
  };
}

/** Adds a run; what is older than the newest 200 is forgotten. */
export async function rememberRun(stateDirectory: string, run: PastRun): Promise<void> {
  const runs = [...(await readRunHistory(stateDirectory)), run].slice(-KEPT);
  await replaceFile(join(stateDirectory, FILE), runs.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}
