import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { openAppendFile } from './append-file.ts';
import { readJsonLines } from './read-lines.ts';
import { writeAtomically } from './write-atomically.ts';

/** One finished execution of a case, as far as planning later runs needs it. */
export interface PastExecution {
  /** ISO 8601. */
  readonly completedAt: string;
  /** From submission to completion. */
  readonly durationMs: number;
  /** Null when the platform did not say. */
  readonly credits: number | null;
  /** Execution key, under which its response is kept. */
  readonly key: string;
  /** Which repeat of the case it was, from 1; absent in what was written before this was told. */
  readonly repeat?: number;
}

/** Durations and prices of earlier executions, by label (`<skill>/<case>`). */
export interface History {
  /** At most the five newest, and the newest of each repeat; oldest first. */
  of(label: string): readonly PastExecution[];
  add(label: string, execution: PastExecution): Promise<void>;
  close(): Promise<void>;
}

const keptPerLabel = 5;
/** Cases with more repeats than this lose the oldest. */
const mostPerLabel = 50;

/** The file of a state directory that holds them. */
export const durationsFile = 'durations.ndjson';
/** Where they were once; now the history of runs is there. */
const formerFile = 'history.ndjson';

/** Moves the durations of a state directory that an earlier version has written to where they are now. */
export async function moveDurations(directory: string): Promise<void> {
  const former = join(directory, formerFile);
  if (existsSync(join(directory, durationsFile)) || !existsSync(former)) return;
  const { entries } = await readHistory(former);
  if (entries.size > 0) await rename(former, join(directory, durationsFile));
}

/** What `durations.ndjson` holds: the newest executions by label, and how many lines it took. */
export async function readHistory(path: string) {
  const entries = new Map<string, PastExecution[]>();
  let lines = 0;
  for await (const { label, completedAt, durationMs, credits, key, repeat } of readJsonLines(path)) {
    lines++;
    if (typeof label !== 'string' || typeof completedAt !== 'string' || typeof durationMs !== 'number') continue;
    if (typeof key !== 'string') continue;
    remember(entries, label, {
      completedAt,
      durationMs,
      credits: typeof credits === 'number' ? credits : null,
      key,
      ...(typeof repeat === 'number' ? { repeat } : {}),
    });
  }
  return { entries, lines };
}

function remember(entries: Map<string, PastExecution[]>, label: string, execution: PastExecution): void {
  const list = entries.get(label) ?? [];
  list.push(execution);
  // The oldest of those that are not the newest of their repeat; a response is looked for by its repeat.
  const isSuperseded = ({ repeat }: PastExecution, index: number) =>
    list.findLastIndex((one) => one.repeat === repeat) !== index;
  if (list.length > keptPerLabel) {
    const oldest = list.findIndex(isSuperseded);
    if (oldest !== -1) list.splice(oldest, 1);
  }
  if (list.length > mostPerLabel) list.shift();
  entries.set(label, list);
}

/** Opens `durations.ndjson`; a file that has grown far beyond what it keeps is written anew. */
export async function openHistory(path: string): Promise<History> {
  const { entries, lines } = await readHistory(path);
  const kept = [...entries.values()].reduce((sum, list) => sum + list.length, 0);
  if (lines > 2 * kept + 1000) {
    const text = [...entries].flatMap(([label, list]) => list.map((entry) => JSON.stringify({ label, ...entry })));
    await writeAtomically(path, text.map((line) => `${line}\n`).join(''));
  }
  const file = await openAppendFile(path);
  return {
    of: (label) => entries.get(label) ?? [],
    add: async (label, execution) => {
      remember(entries, label, execution);
      await file.append(JSON.stringify({ label, ...execution }));
    },
    close: () => file.close(),
  };
}
