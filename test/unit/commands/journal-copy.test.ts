import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyJournal } from '../../../src/commands/journal-copy.ts';

const lines = [
  { v: 1, seq: 1, kind: 'submitting', label: 'intake/form' },
  { v: 1, seq: 2, kind: 'refused', label: 'intake/form', reason: 'answered 422: "Jane Roe" is no form' },
];

async function copied(journal: { readonly text: string; readonly redacted: boolean } | undefined): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'journal-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const [path, target] = [join(directory, 'state.ndjson'), join(directory, 'journal.ndjson')];
  if (journal) writeFileSync(path, journal.text);
  await copyJournal(journal && { path, redacted: journal.redacted }, target);
  return readFileSync(target, 'utf8');
}

const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');

test('a journal is copied as it is', async () => {
  expect(await copied({ text, redacted: false })).toBe(text);
});

test('without the words of the platform where fields are redacted', async () => {
  const copy = await copied({ text: `${text}{"torn":`, redacted: true });
  expect(copy.split('\n').map((line) => (line === '' ? '' : JSON.parse(line)))).toEqual([
    lines[0],
    { v: 1, seq: 2, kind: 'refused', label: 'intake/form' },
    '',
  ]);
});

test('a run without one leaves an empty file', async () => {
  expect(await copied(undefined)).toBe('');
});
