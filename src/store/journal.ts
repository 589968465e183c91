import { copyFile } from 'node:fs/promises';
import type { Clock } from '../runtime.ts';
import { openAppendFile } from './append-file.ts';
import { foldJournal, type JournalHistory } from './journal-history.ts';
import { type JournalRecord, type RunRecord, readRecord, type SubmissionRecord } from './journal-record.ts';
import { readJsonLines } from './read-lines.ts';

/** The account of every paid request, append-only, readable after a crash at any moment. */
export interface Journal {
  /** What earlier runs left; not changed by this one. */
  readonly past: JournalHistory;
  /** Adds a line about a paid request; on the disk when the promise resolves. */
  submission(record: Omit<SubmissionRecord, 'v' | 'seq' | 'at'>): Promise<void>;
  /** Adds a line about the run. */
  run(record: Omit<RunRecord, 'v' | 'seq' | 'at'>): Promise<void>;
  /** Copies the journal as it is now to another file, for the report directory. */
  copyTo(path: string): Promise<void>;
  close(): Promise<void>;
}

/** What earlier runs wrote into `journal.ndjson`; nothing where it does not exist. */
export async function readJournal(path: string): Promise<JournalHistory> {
  const records: JournalRecord[] = [];
  for await (const line of readJsonLines(path)) {
    const record = readRecord(line);
    if (record !== undefined) records.push(record);
  }
  return foldJournal(records);
}

/** Opens `journal.ndjson`, reading what earlier runs wrote. */
export async function openJournal(path: string, clock: Clock): Promise<Journal> {
  const past = await readJournal(path);
  const file = await openAppendFile(path);
  let seq = past.lastSeq;
  const append = (record: object): Promise<void> => {
    seq++;
    const at = new Date(clock.now()).toISOString();
    return file.append(JSON.stringify({ v: 1, seq, at, ...record }), { flush: true });
  };
  return {
    past,
    submission: append,
    run: append,
    copyTo: (target) => copyFile(path, target),
    close: () => file.close(),
  };
}
