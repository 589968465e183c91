import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyJournal } from '../../../src/commands/journal-copy.ts';

const lines = [
  { v: 1, seq: 1, kind: 'submitting', label: 'intake/form' },
  { v: 1, seq: 2, kind: 'refused', label: 'intake/form', reason: 'answered 422: "Jane Roe" is no form' },
];

async function copied(redacted: boolean): Promise<unknown[]> {
  const directory = mkdtempSync(join(tmpdir(), 'journal-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const target = join(directory, 'journal.ndjson');
  async function* written() {
    yield* lines;
  }
  await copyJournal(written(), target, redacted);
  const text = readFileSync(target, 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('a journal is copied as it is', async () => {
  expect(await copied(false)).toEqual(lines);
});

test('without the words of the platform where fields are redacted', async () => {
  expect(await copied(true)).toEqual([lines[0], { v: 1, seq: 2, kind: 'refused', label: 'intake/form' }]);
});
