import { stat } from 'node:fs/promises';
import type { JsonObject } from '../json.ts';
import type { Clock } from '../runtime.ts';
import { openAppendFile } from './append-file.ts';
import { compactJournal } from './compact-journal.ts';
import { type JournalHistory, startFold } from './journal-history.ts';
import { type RunRecord, readRecord, type SubmissionRecord } from './journal-record.ts';
import { readJsonLines } from './read-lines.ts';
import { writeLinesAtomically } from './write-atomically.ts';

/** The account of every paid request, append-only, readable after a crash at any moment. */
export interface Journal {
  /** What earlier runs left; not changed by this one. */
  readonly past: JournalHistory;
  /** Adds a line about a paid request; on the disk when the promise resolves. */
  submission(record: Omit<SubmissionRecord, 'v' | 'seq' | 'at'>): Promise<void>;
  /** Adds a line about the run. */
  run(record: Omit<RunRecord, 'v' | 'seq' | 'at'>): Promise<void>;
  /** The lines that this run has written so far, oldest first. */
  ownLines(): AsyncGenerator<JsonObject>;
  close(): Promise<void>;
}

/** So many lines may say nothing that a later one does not say as well. */
const spareLines = 1_000;

/** What earlier runs wrote into `journal.ndjson`; nothing where it does not exist. */
export async function readJournal(path: string): Promise<JournalHistory> {
  return (await foldFile(path)).history;
}

async function foldFile(path: string, since?: number): Promise<{ history: JournalHistory; lines: number }> {
  const fold = startFold(since);
  let lines = 0;
  for await (const line of readJsonLines(path)) {
    lines++;
    const record = readRecord(line);
    if (record !== undefined) fold.add(record);
  }
  return { history: fold.history, lines };
}

/**
 * Opens `journal.ndjson`, reading what earlier runs wrote. One that has grown far beyond what it still says is written
 * anew, in one step: submissions that were last written about more than `keepMs` ago are forgotten then.
 */
export async function openJournal(path: string, clock: Clock, keepMs: number): Promise<Journal> {
  const { history: past, lines } = await foldFile(path, clock.now() - keepMs);
  let seq = past.lastSeq;
  // Two lines say all about a submission.
  if (lines > 4 * past.submissions.size + spareLines) await writeLinesAtomically(path, numberedLines());
  const file = await openAppendFile(path);
  const { size: from } = await stat(path);

  function* numberedLines(): Generator<string> {
    for (const record of compactJournal(past)) {
      seq = record.seq;
      yield JSON.stringify(record);
    }
  }

  const append = (record: object): Promise<void> => {
    seq++;
    const at = new Date(clock.now()).toISOString();
    return file.append(JSON.stringify({ v: 1, seq, at, ...record }), { flush: true });
  };
  return {
    past,
    submission: append,
    run: append,
    ownLines: () => readJsonLines(path, from),
    close: () => file.close(),
  };
}
