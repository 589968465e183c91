import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineChanges } from '../../../src/source/line-diff.ts';
import { formatDiff, type LineChange, linesOf } from '../../../src/source/unified-diff.ts';
import { HANGS_AFTER, processorTime } from '../../support/processor-time.ts';

const text = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'c', 'dd', ''), { maxLength: 12 }), fc.boolean())
  .map(([lines, ended]) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));

const changesOf = (before: string, after: string) => lineChanges(linesOf(before), linesOf(after));
const sum = (changes: readonly LineChange[], of: (change: LineChange) => number) =>
  changes.reduce((total, change) => total + of(change), 0);

it('turns any text into any other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const result = linesOf(before);
      for (const { start, end, added } of changesOf(before, after).toReversed())
        result.splice(start, end - start, ...added);
      expect(result.join('')).toBe(after);
    }),
    { numRuns: 2_000 },
  );
});

it('replaces no more lines than the longest common part leaves', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [a, b] = [linesOf(before), linesOf(after)];
      const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
      for (let i = a.length - 1; i >= 0; i--)
        for (let j = b.length - 1; j >= 0; j--) {
          const [row, next] = [table[i] ?? [], table[i + 1] ?? []];
          row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
        }
      const longest = table[0]?.[0] ?? 0;
      const changes = changesOf(before, after);
      expect(sum(changes, ({ start, end }) => end - start)).toBe(a.length - longest);
      expect(sum(changes, ({ added }) => added.length)).toBe(b.length - longest);
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  ['one\ntwo\nthree\nfour\n', 'one\n2\nthree\nfour\nfive\n', '@@ -1,4 +1,5 @@\n one\n-two\n+2\n three\n four\n+five\n'],
  ['', 'new\n', '@@ -0,0 +1 @@\n+new\n'],
  ['old\n', '', '@@ -1 +0,0 @@\n-old\n'],
  ['a', 'a\n', '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n'],
])('%j → %j becomes a unified diff', (before, after, hunks) => {
  const diff = formatDiff('a.md', linesOf(before), changesOf(before, after));
  expect(diff).toBe(`--- a/a.md\n+++ b/a.md\n${hunks}`);
});

it('is nothing where nothing changed', () => {
  expect(formatDiff('a.md', linesOf('a\n'), changesOf('a\n', 'a\n'))).toBe('');
});

it('takes no longer for being made to', () => {
  const lines = (prefix: string) => Array.from({ length: 20_000 }, (_, i) => `${prefix}${i % 7}${i}\n`);
  const started = processorTime();
  expect(lineChanges(lines('a'), lines('b'))).toHaveLength(1);
  expect(processorTime() - started).toBeLessThan(HANGS_AFTER);
});
