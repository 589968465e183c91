import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Clock, Log } from '../runtime.ts';

/** Who holds a state directory. */
export interface LockHolder {
  readonly host: string;
  readonly pid: number;
  /** ISO 8601. */
  readonly started: string;
  /** The workflow run that it is a step of; absent outside of one. */
  readonly run?: string;
}

/** What waiting for another step of the same run needs. */
export interface Waiting {
  readonly clock: Clock;
  readonly log?: Pick<Log, 'info'>;
  readonly signal?: AbortSignal;
}

/** A holder that has not touched its lock for so long is gone, in milliseconds. */
const staleAfterMs = 60_000;
const beatEveryMs = 15_000;
/** Another step of the same run is waited for so long, in milliseconds. */
const patienceMs = 30 * 60_000;
const lookEveryMs = 500;

/** Directories locked by this process: a process id alone cannot tell two runs inside it apart. */
const held = new Set<string>();

/**
 * Takes the lock of a state directory; the returned function gives it back. A lock whose holder is dead, or that
 * came with a restored cache, is taken over; another step of the same run is waited for. Throws `UsageError` while another
 * run holds it.
 */
export async function lockDirectory(
  directory: string,
  holder: LockHolder,
  waiting?: Waiting,
): Promise<() => Promise<void>> {
  const path = join(directory, 'lock');
  if (held.has(path)) throw inUse(directory, holder);
  let waitingSince: number | undefined;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await create(path, holder);
      return hold(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const other = parseHolder(text);
    if (!(await isStale(path, holder, other))) {
      if (waiting === undefined || holder.run === undefined || other?.run !== holder.run) throw inUse(directory, other);
      const now = waiting.clock.now();
      if (waitingSince === undefined)
        waiting.log?.info(
          `state-directory ${directory} is in use by another step of this run (process ${other.pid}): waiting for it, half an hour at most.`,
        );
      waitingSince ??= now;
      if (now - waitingSince > patienceMs) throw inUse(directory, other);
      await waiting.clock.sleep(lookEveryMs, waiting.signal);
      // Waiting is no attempt that failed.
      attempt = -1;
      continue;
    }
    await removeIfStill(path, text, holder);
  }
  throw inUse(directory, undefined);
}

/** Makes the lock with its content in one step, so that no crash leaves one that names nobody. Rejects with EEXIST. */
async function create(path: string, holder: LockHolder): Promise<void> {
  const text = `${JSON.stringify(holder)}\n`;
  const draft = `${path}.draft.${holder.pid}`;
  await writeFile(draft, text);
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // A file system without hard links.
    await writeFile(path, text, { flag: 'wx' });
  } finally {
    await rm(draft, { force: true });
  }
}

function hold(path: string): () => Promise<void> {
  held.add(path);
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, beatEveryMs);
  beat.unref();
  return async () => {
    clearInterval(beat);
    held.delete(path);
    await rm(path, { force: true });
  };
}

async function isStale(path: string, holder: LockHolder, other: LockHolder | undefined): Promise<boolean> {
  if (other?.host === holder.host && (other.pid === holder.pid || !isAlive(other.pid))) return true;
  // Compared with a file written now, so that the clock that counts is the file system's.
  const probe = `${path}.${holder.pid}`;
  await writeFile(probe, '');
  const [lock, now] = await Promise.all([stat(path).catch(() => undefined), stat(probe)]);
  await rm(probe, { force: true });
  return lock === undefined || now.mtimeMs - lock.mtimeMs > staleAfterMs;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Moves the lock aside and looks again, because another run may have taken it over in between. */
async function removeIfStill(path: string, text: string, holder: LockHolder): Promise<void> {
  const aside = `${path}.stale.${holder.pid}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8').catch(() => text)) === text) await rm(aside, { force: true });
  else await rename(aside, path);
}

function parseHolder(text: string): LockHolder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { host, pid, started, run } = value as Partial<LockHolder>;
    if (typeof host !== 'string' || typeof pid !== 'number' || typeof started !== 'string') return undefined;
    return { host, pid, started, ...(typeof run === 'string' ? { run } : {}) };
  } catch {
    return undefined;
  }
}

function inUse(directory: string, other: LockHolder | undefined): UsageError {
  const who = other === undefined ? '' : ` (process ${other.pid} on ${other.host}, since ${other.started})`;
  return new UsageError(
    `state-directory ${directory} is in use by another run${who}: wait for it, or name another directory.`,
  );
}
