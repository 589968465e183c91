import { expect, test } from 'vitest';
import { lineHashes } from '../../../src/report/sarif/line-hash.ts';

// Expected values: the published tests of github/codeql-action (src/fingerprints.test.ts).
const table: [string, string[]][] = [
  ['', ['c129715d7a2bc9a3:1']],
  [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
  [
    ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
    [
      '8b7cf3e952e7aeb2:1',
      'b1ae1287ec4718d9:1',
      'bff680108adb0fcc:1',
      'c6805c5e1288b612:1',
      'b86d3392aea1be30:1',
      'e6ceba753e1a442:1',
    ],
  ],
  ...['\n', '\r', '\r\n'].map((end): [string, string[]] => [
    ` hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n`.replaceAll('\n', end),
    [
      'e9496ae3ebfced30:1',
      'fb7c023a8b9ccb3f:1',
      'ce8ba1a563dcdaca:1',
      'e20e36e16fcb0cc8:1',
      'b3edc88f2938467e:1',
      'c8e28b0b4002a3a0:1',
      'c129715d7a2bc9a3:1',
    ],
  ]),
];

const hashes = (text: string) => lineHashes(text, new Set(Array.from({ length: 20 }, (_, index) => index + 1)));

test.each(table)('hashes the lines of %j as code scanning does', (text, expected) => {
  expect([...hashes(text)]).toEqual(expected.map((hash, index) => [index + 1, hash]));
});

test('equal lines are told apart by a counter, and a line keeps its hash when text above it changes', () => {
  const filler = 'x'.repeat(200);
  const before = hashes(`a\n${filler}\nb\n${filler}\nb\n${filler}`);
  expect(before.get(3)?.replace(/:1$/, '')).toBe(before.get(5)?.replace(/:2$/, ''));
  expect(hashes(`added\na\n${filler}\nb\n${filler}`).get(4)).toBe(before.get(3));
});

test('only the lines that are wanted are hashed, as they are among all', () => {
  const text = Array.from({ length: 50 }, (_, index) => `line ${index % 7}`).join('\n');
  const all = lineHashes(text, new Set(Array.from({ length: 50 }, (_, index) => index + 1)));
  expect(lineHashes(text, new Set([9, 30]))).toEqual(new Map([9, 30].map((line) => [line, all.get(line)])));
});
