import { mkdtemp, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactJournal } from '../../../src/store/compact-journal.ts';
import { openHistory } from '../../../src/store/history.ts';
import { openJournal, readJournal } from '../../../src/store/journal.ts';
import { type JournalHistory, startFold } from '../../../src/store/journal-history.ts';
import type { JournalRecord } from '../../../src/store/journal-record.ts';
import { openKnownUploads } from '../../../src/store/known-uploads.ts';
import { prune } from '../../../src/store/prune.ts';
import { openStore } from '../../../src/store/store.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const day = 86_400_000;
const temporary = () => mkdtemp(join(tmpdir(), 'growth-'));
const linesOf = async (path: string) => (await readFile(path, 'utf8')).trim().split('\n');

/** What a journal means, without its numbers. */
function meaning({ submissions, runs, lastSeq: _ }: JournalHistory) {
  const lastComplete = runs.findLastIndex(({ complete }) => complete);
  return {
    submissions: [...submissions.values()]
      .map((one) => ({ ...one, run: one.run?.id }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    // Which runs are to be continued, and whether a server keeps our ids.
    runs: runs.slice(Math.max(0, lastComplete)),
  };
}

const kinds = ['submitting', 'accepted', 'refused', 'finished', 'unknown'] as const;
type Step =
  | { readonly run: 'start' | 'end' | 'cut' }
  | { readonly kind: (typeof kinds)[number]; readonly key: string; readonly kept: boolean };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ run: fc.constantFrom('start' as const, 'end' as const, 'cut' as const) }),
  fc.record({ kind: fc.constantFrom(...kinds), key: fc.constantFrom('a', 'b', 'c', 'd'), kept: fc.boolean() }),
);

function journalOf(steps: readonly Step[]): JournalRecord[] {
  let run = 0;
  return steps.map((one, index): JournalRecord => {
    const common = { v: 1, seq: index + 1, at: new Date(1_700_000_000_000 + 1000 * index).toISOString() } as const;
    if ('run' in one) {
      if (one.run === 'start') run++;
      const kind = one.run === 'start' ? 'run-started' : 'run-ended';
      return { ...common, kind, run: `run-${run}`, origin: 'o', complete: one.run === 'end' };
    }
    const client_id = `${one.key}-${run}`;
    const execution_id =
      one.kind === 'accepted' || one.kind === 'finished' ? (one.kept ? client_id : `e-${index}`) : null;
    return { ...common, kind: one.kind, key: one.key, client_id, execution_id, label: 's/c' };
  });
}

function fold(records: Iterable<JournalRecord>): JournalHistory {
  const folded = startFold();
  for (const record of records) folded.add(record);
  return folded.history;
}

describe('a compacted journal', () => {
  it('means the same, in at most two lines for a submission and two for a run', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const before = fold(journalOf(steps));
        const records = [...compactJournal(before)];
        const after = fold(records);
        expect(meaning(after)).toEqual(meaning(before));
        expect(records.length).toBeLessThanOrEqual(2 * before.submissions.size + 2 * before.runs.length);
        expect(records.every(({ seq }) => seq > before.lastSeq)).toBe(true);
        // Once more changes nothing but the numbers.
        expect(meaning(fold(compactJournal(after)))).toEqual(meaning(after));
      }),
    );
  });
});

describe('the journal of a state directory', () => {
  const clock = virtualClock();
  const write = async (path: string, count: number, at: (index: number) => number) => {
    const lines = Array.from({ length: count }, (_, index) =>
      JSON.stringify({
        ...{ v: 1, seq: index + 1, at: new Date(at(index)).toISOString(), kind: index % 2 ? 'finished' : 'submitting' },
        ...{
          key: `k${Math.floor(index / 2) % 10}`,
          client_id: `c${Math.floor(index / 2)}`,
          execution_id: null,
          label: 's/c',
        },
      }),
    );
    await writeFile(path, `${lines.join('\n')}\n`);
  };

  it('does not grow for ever', async () => {
    const path = join(await temporary(), 'journal.ndjson');
    await write(path, 5_000, () => clock.now() - 1000);
    const before = await readJournal(path);
    const journal = await openJournal(path, clock, 30 * day);
    expect(await linesOf(path)).toHaveLength(20);
    await journal.run({ kind: 'run-started', run: 'r', origin: 'o', complete: false });
    await journal.close();
    const after = await readJournal(path);
    expect(meaning({ ...after, runs: [] })).toEqual(meaning({ ...before, runs: [] }));
    expect(after.lastSeq).toBeGreaterThan(5_000);
  });

  it('forgets submissions that are of no use any more', async () => {
    const path = join(await temporary(), 'journal.ndjson');
    await write(path, 5_000, (index) => clock.now() - (index < 4_990 ? 31 : 29) * day);
    const journal = await openJournal(path, clock, 30 * day);
    await journal.close();
    expect(journal.past.submissions.size).toBe(5);
    expect(await linesOf(path)).toHaveLength(10);
  });

  it('is left as it is while it is small, and never left half written', async () => {
    const directory = await temporary();
    const path = join(directory, 'journal.ndjson');
    await write(path, 500, () => clock.now());
    const text = await readFile(path, 'utf8');
    await (await openJournal(path, clock, 30 * day)).close();
    expect(await readFile(path, 'utf8')).toBe(text);
    await write(path, 5_000, () => clock.now());
    await (await openJournal(path, clock, 30 * day)).close();
    expect(await readdir(directory)).toEqual(['journal.ndjson']);
  });

  it('gives a report the lines of its own run only', async () => {
    const directory = await temporary();
    const path = join(directory, 'journal.ndjson');
    await write(path, 10, () => clock.now());
    const journal = await openJournal(path, clock, 30 * day);
    await journal.run({ kind: 'run-started', run: 'r', origin: 'o', complete: false });
    await journal.submission({ kind: 'submitting', key: 'k', client_id: 'c', execution_id: null, label: 's/c' });
    const copied: unknown[] = [];
    for await (const { kind } of journal.ownLines()) copied.push(kind);
    await journal.close();
    expect(copied).toEqual(['run-started', 'submitting']);
  });
});

describe('results of earlier runs', () => {
  const file = async (directory: string, name: string, bytes: number, ageMs: number) => {
    const path = join(directory, name);
    await writeFile(path, 'x'.repeat(bytes));
    const time = new Date(Date.now() - ageMs);
    await utimes(path, time, time);
  };

  it('are deleted when they are too old, and the oldest when they are too many', async () => {
    const directory = await temporary();
    await file(directory, 'old.json', 10, 40 * day);
    for (let index = 0; index < 5; index++) await file(directory, `${index}.json`, 100, (5 - index) * 1000);
    await file(directory, 'being-written.json.4711.ab', 10, 40 * day);
    expect(await prune(directory, { since: Date.now() - 30 * day, mostBytes: 300 })).toBe(3);
    expect((await readdir(directory)).sort()).toEqual(['2.json', '3.json', '4.json', 'being-written.json.4711.ab']);
  });

  it('are kept for thirty days at least, whatever a run says', async () => {
    const directory = await temporary();
    const clock = { ...virtualClock(), now: () => Date.now() };
    const store = await openStore({ directory, clock, host: 'here', pid: process.pid, keepMs: 1000 });
    const key = 'a'.repeat(64);
    const times = { submittedAt: '2026-03-01T12:00:00.000Z', completedAt: '2026-03-01T12:01:00.000Z' };
    const execution = { id: 'e', state: 'completed' as const, status: 'completed', usage: {}, echo: {} };
    await store.responses.put({ key, label: 's/c', execution, ...times });
    const path = join(directory, 'responses', 'aa', `${key}.json`);
    const age = async (days: number) => {
      const time = new Date(Date.now() - days * day);
      await utimes(path, time, time);
      await store.prune();
      return stat(path).then(
        () => 'kept',
        () => 'deleted',
      );
    };
    expect([await age(29), await age(31)]).toEqual(['kept', 'deleted']);
    await store.close();
  });
});

it('rewrites known uploads that say the same again and again', async () => {
  const path = join(await temporary(), 'uploads.ndjson');
  const lines = Array.from({ length: 3_000 }, (_, index) =>
    JSON.stringify({ origin: 'https://a b/v1', sha256: `s${index % 3}`, file_id: `f${index}` }),
  );
  await writeFile(path, `${lines.join('\n')}\n`);
  await (await openKnownUploads(path)).close();
  expect(await linesOf(path)).toHaveLength(3);
  const again = await openKnownUploads(path);
  expect(again.get('https://a b/v1', 's2')).toBe('f2999');
  await again.close();
});

it('keeps the newest execution of each repeat beside the newest five', async () => {
  const path = join(await temporary(), 'durations.ndjson');
  const history = await openHistory(path);
  for (const repeat of [1, 2, 3, 3, 3, 3, 3, 3])
    await history.add('l', { completedAt: 'x', durationMs: repeat, credits: null, key: 'k', repeat });
  await history.close();
  const again = await openHistory(path);
  expect(again.of('l').map(({ repeat }) => repeat)).toEqual([1, 2, 3, 3, 3]);
  await again.close();
});
