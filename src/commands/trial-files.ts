import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrialRecord } from '../report/trial-record.ts';
import { replaceFile } from './replace-file.ts';

/** Place of a trial's file in the report directory; `id` is that of the trial, safe as a file name. */
export function trialPath(id: string): string {
  return `trials/${id}.json`;
}

/**
 * Writes the file of one trial as soon as it is judged, so that nothing of it has to stay in memory. The record
 * names its own place in `path`; one without is not written.
 */
export async function writeTrial(options: {
  readonly directory: string;
  readonly record: TrialRecord;
  readonly scrub: (text: string) => string;
}): Promise<void> {
  const { directory, record, scrub } = options;
  if (record.path === null) return;
  await replaceFile(join(directory, record.path), `${scrub(JSON.stringify(record, undefined, 2))}\n`);
}

/** A trial's file read back; undefined when it is not there or not readable. */
export async function readTrial(directory: string, path: string): Promise<TrialRecord | undefined> {
  try {
    const record: TrialRecord = JSON.parse(await readFile(join(directory, path), 'utf8'));
    return record.version === 1 ? record : undefined;
  } catch {
    return undefined;
  }
}
