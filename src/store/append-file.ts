import { type FileHandle, open } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** A file of lines that only grows. */
export interface AppendFile {
  /** Adds a line, whole and behind those before it. With `flush` it is on the disk when the promise resolves. */
  append(line: string, options?: { readonly flush?: boolean }): Promise<void>;
  /** Waits for every line and closes the file. */
  close(): Promise<void>;
}

interface Pending {
  readonly line: string;
  readonly flush: boolean;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Opens a file of lines for appending. Lines reach it in the order of the calls; calls that wait at the same time
 * share one flush. A last line that a crash has torn is ended first, so that it cannot spoil the next one.
 */
export async function openAppendFile(path: string): Promise<AppendFile> {
  const handle = await open(path, 'a+');
  if (await isTorn(handle)) await handle.write('\n');
  const queue: Pending[] = [];
  let draining: Promise<void> | undefined;

  async function writeQueued(batch: Pending[]): Promise<void> {
    const lines = queue.splice(0);
    if (lines.length === 0) return;
    batch.push(...lines);
    await writeWhole(handle, Buffer.from(lines.map(({ line }) => `${line}\n`).join('')));
  }

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const batch: Pending[] = [];
      try {
        await writeQueued(batch);
        // What follows at once, such as the next submission, shares the flush; the line itself survives a kill already.
        await nextTurn();
        await writeQueued(batch);
        if (batch.some(({ flush }) => flush)) await handle.datasync();
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    draining = undefined;
  }

  return {
    append: (line, { flush = false } = {}) =>
      new Promise((resolve, reject) => {
        queue.push({ line, flush, resolve, reject });
        draining ??= drain();
      }),
    close: async () => {
      await draining;
      await handle.close();
    },
  };
}

async function isTorn(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  await handle.read(last, 0, 1, size - 1);
  return last[0] !== 0x0a;
}

async function writeWhole(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let sent = 0; sent < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, sent);
    sent += bytesWritten;
  }
}
