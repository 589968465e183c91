import { type FileHandle, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAppendFile } from '../../../src/store/append-file.ts';

let directory: string;
let path: string;
/** What every file handle of Node inherits from. */
let handles: FileHandle;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'append-'));
  path = join(directory, 'lines.ndjson');
  const handle = await open(path, 'w');
  handles = Object.getPrototypeOf(handle);
  await handle.close();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(directory, { recursive: true });
});

describe('openAppendFile', () => {
  it('flushes once for a line and for what follows while it is written', async () => {
    const flush = vi.spyOn(handles, 'datasync');
    const file = await openAppendFile(path);
    await Promise.all([file.append('accepted', { flush: true }), file.append('submitting', { flush: true })]);
    expect(flush).toHaveBeenCalledTimes(1);
    await file.append('accepted', { flush: true });
    expect(flush).toHaveBeenCalledTimes(2);
    await file.append('told');
    expect(flush).toHaveBeenCalledTimes(2);
    await file.close();
    expect(await readFile(path, 'utf8')).toBe('accepted\nsubmitting\naccepted\ntold\n');
  });

  it('has each line in the file before it is flushed, whole and in the order of the calls', async () => {
    const seen: string[] = [];
    const { datasync } = handles;
    vi.spyOn(handles, 'datasync').mockImplementation(async function (this: FileHandle) {
      seen.push(await readFile(path, 'utf8'));
      return datasync.call(this);
    });
    const file = await openAppendFile(path);
    const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`);
    await Promise.all(lines.map((line) => file.append(line, { flush: true })));
    await file.close();
    expect(seen.at(-1)).toBe(`${lines.join('\n')}\n`);
    for (const text of seen) expect(text.endsWith('\n')).toBe(true);
  });

  it('refuses every line that could not be flushed, and takes the next', async () => {
    const file = await openAppendFile(path);
    vi.spyOn(handles, 'datasync').mockRejectedValueOnce(new Error('no space'));
    const first = await Promise.allSettled([file.append('a', { flush: true }), file.append('b', { flush: true })]);
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await file.append('c', { flush: true });
    await file.close();
    expect(await readFile(path, 'utf8')).toMatch(/c\n$/);
  });
});
