import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError, UsageError } from '../errors.ts';
import type { Clock, Log } from '../runtime.ts';
import { durationsFile, type History, moveDurations, openHistory } from './history.ts';
import { type Journal, openJournal } from './journal.ts';
import { type KeptArtifacts, openKeptArtifacts } from './kept-artifacts.ts';
import { type KeptResponses, openKeptResponses } from './kept-responses.ts';
import { type KnownUploads, openKnownUploads } from './known-uploads.ts';
import { lockDirectory } from './lock.ts';
import { prune } from './prune.ts';

/** The state directory: what outlives a run. One run at a time has it open. */
export interface Store {
  /** Absolute path. */
  readonly directory: string;
  readonly journal: Journal;
  readonly responses: KeptResponses;
  readonly artifacts: KeptArtifacts;
  readonly uploads: KnownUploads;
  readonly history: History;
  /** Deletes results of earlier runs that are too old, and the oldest where there are too many. */
  prune(): Promise<void>;
  /** Writes everything down and gives the lock back. */
  close(): Promise<void>;
}

const day = 24 * 60 * 60 * 1000;
/** What may be of use to a run with the default of `reuse-max-age` is kept, whatever this one says. */
const shortestKeepMs = 30 * day;
/** Bytes of kept responses, and of what is kept beside them. */
const mostBytes = 1024 ** 3;

/**
 * Opens a state directory, making it where it does not exist. `host` and `pid` name this process in the lock. What is
 * older than `keepMs` (at least 30 days) is forgotten. Throws `UsageError` when another run has it open, or another step
 * of the same run for half an hour, and when it cannot be written.
 */
export async function openStore(options: {
  readonly directory: string;
  readonly clock: Clock;
  readonly host: string;
  readonly pid: number;
  readonly keepMs?: number;
  /** The workflow run that this process is a step of: what another step of it has open is waited for. */
  readonly run?: string;
  readonly log?: Log;
  readonly signal?: AbortSignal;
}): Promise<Store> {
  const { directory, clock, host, pid, run, log, signal } = options;
  const keepMs = Math.max(shortestKeepMs, options.keepMs ?? 0);
  try {
    await mkdir(directory, { recursive: true });
    const unlock = await lockDirectory(
      directory,
      { host, pid, started: new Date(clock.now()).toISOString(), ...(run === undefined ? {} : { run }) },
      { clock, ...(log ? { log } : {}), ...(signal ? { signal } : {}) },
    );
    try {
      return await openLocked(directory, clock, keepMs, unlock);
    } catch (error) {
      await unlock();
      throw error;
    }
  } catch (error) {
    if (error instanceof UsageError || signal?.aborted) throw error;
    throw new UsageError(`state-directory ${directory} cannot be used: ${describeError(error)}`, { cause: error });
  }
}

async function openLocked(
  directory: string,
  clock: Clock,
  keepMs: number,
  unlock: () => Promise<void>,
): Promise<Store> {
  const journal = await openJournal(join(directory, 'journal.ndjson'), clock, keepMs);
  const uploads = await openKnownUploads(join(directory, 'uploads.ndjson'));
  await moveDurations(directory);
  const history = await openHistory(join(directory, durationsFile));
  const responses = openKeptResponses(join(directory, 'responses'));
  const artifacts = openKeptArtifacts(join(directory, 'artifacts'));
  return {
    directory,
    journal,
    responses,
    artifacts,
    uploads,
    history,
    prune: async () => {
      const keep = { since: clock.now() - keepMs, mostBytes };
      for (const kept of ['responses', 'artifacts']) await prune(join(directory, kept), keep);
    },
    close: async () => {
      await Promise.all([journal.close(), uploads.close(), history.close()]);
      await unlock();
    },
  };
}
