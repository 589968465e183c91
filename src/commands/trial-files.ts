import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject } from '../json.ts';
import { jsonText, parseJsonText } from '../json-text.ts';
import { failingFields } from '../report/failing-fields.ts';
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
  // What failed is among the fields already; a record without any judged fields keeps what it says.
  const { failing_fields, ...rest } = record;
  const written = record.judgement ? rest : record;
  await replaceFile(join(directory, record.path), `${scrub(jsonText(written))}\n`);
}

/** A trial's file read back; undefined when it is not there or not readable. */
export async function readTrial(directory: string, path: string): Promise<TrialRecord | undefined> {
  try {
    const record = parseJsonText(await readFile(join(directory, path), 'utf8'));
    if (!isJsonObject(record) || record.version !== 1) return undefined;
    const { judgement, failing_fields: failing } = record as unknown as TrialRecord;
    const failing_fields = failing ?? failingFields(judgement?.fields ?? []);
    return { ...(record as unknown as TrialRecord), failing_fields };
  } catch {
    return undefined;
  }
}
