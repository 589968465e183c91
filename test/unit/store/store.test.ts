import { appendFile, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const clock = virtualClock();
const temporary = () => mkdtemp(join(tmpdir(), 'store-'));
const open = (directory: string, host = 'here', pid = process.pid) => openStore({ directory, clock, host, pid });
const line = { key: 'k', client_id: 'c', label: 's/c', execution_id: null };

describe('the lock', () => {
  it('refuses a second run, and lets the next one in', async () => {
    const directory = await temporary();
    const store = await open(directory);
    await expect(open(directory)).rejects.toThrow(UsageError);
    await store.close();
    await (await open(directory)).close();
    expect(await readdir(directory)).not.toContain('lock');
  });

  it.each([
    ['a dead process of this host', { host: 'here', pid: 2 ** 22 + 1, started: 'x' }, true],
    ['a process of another host, seen a moment ago', { host: 'there', pid: 1, started: 'x' }, false],
    ['this process id, from a container before', { host: 'here', pid: process.pid, started: 'x' }, true],
  ])('%s', async (_, holder, isTaken) => {
    const directory = await temporary();
    await writeFile(join(directory, 'lock'), JSON.stringify(holder));
    const opened = open(directory);
    if (isTaken) await (await opened).close();
    else await expect(opened).rejects.toThrow(/process 1 on there/);
  });

  describe('of another step of the same run', () => {
    const directory = async () => {
      const path = await temporary();
      await writeFile(join(path, 'lock'), JSON.stringify({ host: 'there', pid: 1, started: 'x', run: '4711' }));
      return path;
    };
    /** Lets time pass until the promise is settled. */
    const passing = async (opened: Promise<Store>, time: ReturnType<typeof virtualClock>) => {
      let settled = false;
      opened.then(
        () => (settled = true),
        () => (settled = true),
      );
      while (!settled) {
        await time.advance(120_000);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return opened;
    };
    const openIn = (path: string, run: string, time: ReturnType<typeof virtualClock>, log = recordingLog()) =>
      openStore({ directory: path, clock: time, host: 'here', pid: process.pid, run, log });

    it('is waited for, which is said once', async () => {
      const path = await directory();
      const log = recordingLog();
      const time = virtualClock();
      const opened = openIn(path, '4711', time, log);
      for (let turn = 0; turn < 5; turn++) {
        await time.advance(1_000);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await rm(join(path, 'lock'));
      await (await passing(opened, time)).close();
      expect(log.lines).toEqual([expect.stringMatching(/^info: .*another step of this run \(process 1\): waiting/)]);
    });

    it('is not waited for for ever', async () => {
      const time = virtualClock();
      await expect(passing(openIn(await directory(), '4711', time), time)).rejects.toThrow(/in use/);
      expect(time.now() - virtualClock().now()).toBeGreaterThanOrEqual(30 * 60_000);
    });

    it('of another run is not waited for at all', async () => {
      const log = recordingLog();
      await expect(openIn(await directory(), '4712', virtualClock(), log)).rejects.toThrow(/in use/);
      expect(log.lines).toEqual([]);
    });
  });

  it('is taken over from a restored cache', async () => {
    const directory = await temporary();
    const path = join(directory, 'lock');
    await writeFile(path, JSON.stringify({ host: 'there', pid: 1, started: 'x' }));
    const yesterday = new Date(Date.now() - 86_400_000);
    await utimes(path, yesterday, yesterday);
    await (await open(directory)).close();
  });
});

describe('the journal', () => {
  it('is read after a torn last line, and goes on behind it', async () => {
    const directory = await temporary();
    const first = await open(directory);
    await first.journal.run({ kind: 'run-started', run: 'r', origin: 'o', complete: false });
    await first.journal.submission({ ...line, kind: 'submitting' });
    await first.close();
    await appendFile(join(directory, 'journal.ndjson'), '{"v":1,"seq":3,"kind":"accep');
    const second = await open(directory);
    expect(second.journal.past.submissions.get('k')).toMatchObject({ kind: 'submitting', clientId: 'c' });
    await second.journal.submission({ ...line, kind: 'accepted', execution_id: 'c' });
    await second.close();
    const third = await open(directory);
    expect(third.journal.past.submissions.get('k')).toMatchObject({ kind: 'accepted', executionId: 'c' });
    expect(third.journal.past.runs).toMatchObject([{ id: 'r', complete: false, idKept: true }]);
    await third.close();
  });

  it('keeps the order of calls that do not wait for each other', async () => {
    const directory = await temporary();
    const store = await open(directory);
    const kinds = ['submitting', 'accepted', 'finished'] as const;
    await Promise.all(kinds.map((kind) => store.journal.submission({ ...line, kind })));
    await store.close();
    const text = await readFile(join(directory, 'journal.ndjson'), 'utf8');
    expect(
      text
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one).kind),
    ).toEqual(kinds);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"v":2,"seq":1,"at":"x","kind":"accepted","key":"k","client_id":"c"}',
    '{"__proto__":1}',
  ])('leaves out %s', async (text) => {
    const directory = await temporary();
    await writeFile(join(directory, 'journal.ndjson'), `${text}\n`);
    const store = await open(directory);
    expect(store.journal.past.submissions.size).toBe(0);
    await store.close();
  });
});

describe('kept responses', () => {
  const kept = (key: string) => ({
    key,
    label: 's/c',
    execution: { id: 'e', state: 'completed' as const, status: 'completed', response: { a: 1 }, usage: {}, echo: {} },
    submittedAt: '2026-03-01T12:00:00.000Z',
    completedAt: '2026-03-01T12:01:00.000Z',
  });
  const key = 'a'.repeat(64);

  it('come back as they were, and only under their own key', async () => {
    const store = await open(await temporary());
    await store.responses.put(kept(key));
    expect(await store.responses.get(key)).toMatchObject(kept(key));
    expect(await store.responses.get('b'.repeat(64))).toBeUndefined();
    expect(await store.responses.get('../../etc/passwd')).toBeUndefined();
    await store.close();
  });

  it.each([
    [{}, false],
    [{ simulated: true as const }, true],
  ])('tell whether a simulator gave them: %j', async (origin, expected) => {
    const store = await open(await temporary());
    await store.responses.put({ ...kept(key), ...origin });
    expect((await store.responses.get(key))?.simulated ?? false).toBe(expected);
    await store.close();
  });

  it('count as absent when their file is damaged', async () => {
    const directory = await temporary();
    const store = await open(directory);
    await store.responses.put(kept(key));
    await writeFile(join(directory, 'responses', 'aa', `${key}.json`), '{"v":1,"key":');
    expect(await store.responses.get(key)).toBeUndefined();
    await store.close();
  });
});

describe('durations in the file that is now the history of runs', () => {
  const duration = { label: 'l', completedAt: 'x', durationMs: 7, credits: 2, key: 'k' };

  it('are moved to their own', async () => {
    const directory = await temporary();
    await writeFile(join(directory, 'history.ndjson'), `${JSON.stringify(duration)}\n`);
    const store = await open(directory);
    expect(store.history.of('l')).toMatchObject([{ durationMs: 7 }]);
    await store.close();
    expect(await readdir(directory)).toEqual(expect.not.arrayContaining(['history.ndjson']));
  });

  it('leave a history of runs alone', async () => {
    const directory = await temporary();
    const text = '{"at":"x","totals":{}}\n';
    await writeFile(join(directory, 'history.ndjson'), text);
    await (await open(directory)).close();
    expect(await readFile(join(directory, 'history.ndjson'), 'utf8')).toBe(text);
  });
});

describe('uploads and history', () => {
  it('outlive a run; what was forgotten stays forgotten', async () => {
    const directory = await temporary();
    const first = await open(directory);
    await first.uploads.put('o', 's1', 'f1');
    await first.uploads.put('o', 's2', 'f2');
    await first.uploads.forget('o', 's2');
    for (let i = 0; i < 7; i++) {
      await first.history.add('l', { completedAt: 'x', durationMs: i, credits: null, key: 'k' });
    }
    await first.close();
    const second = await open(directory);
    expect(second.uploads.get('o', 's1')).toBe('f1');
    expect(second.uploads.get('elsewhere', 's1')).toBeUndefined();
    expect(second.uploads.get('o', 's2')).toBeUndefined();
    expect(second.history.of('l').map(({ durationMs }) => durationMs)).toEqual([2, 3, 4, 5, 6]);
    await second.close();
  });
});
