import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageFix } from '../../../src/report/html/fix-changes.ts';
import { hintParts } from '../../../src/report/html/page/case/hint-parts.ts';
import { preview } from '../../../src/report/html/preview.ts';
import type { ResultFix } from '../../../src/report/results.ts';
import { SourceText } from '../../../src/source/source-text.ts';

describe('a hint', () => {
  test.each([
    [
      'The same day as DD.MM.YYYY; to accept it add `{path: a.b, as: date, formats: [DD.MM.YYYY]}`.',
      'The same day as DD.MM.YYYY; to accept it add:',
      '{path: a.b, as: date, formats: [DD.MM.YYYY]}',
      '',
    ],
    [
      'Not expected; to leave it out of the comparison add `{path: a, as: ignore}`, or `match: subset` for the case.',
      'Not expected; to leave it out of the comparison add:',
      '{path: a, as: ignore}',
      'Or `match: subset` for the case.',
    ],
    ['`{path: a, as: text}`', 'To accept it add:', '{path: a, as: text}', ''],
    ['Off by 0.5, and 0.01 is allowed.', 'Off by 0.5, and 0.01 is allowed.', undefined, ''],
    ['', '', undefined, ''],
  ])('%j', (hint, before, line, after) => {
    expect(hintParts(hint)).toEqual({ before, ...(line === undefined ? {} : { line }), after });
  });
});

describe('a failing field in short', () => {
  const short = (expected: string, actual: string): [string, string] => {
    const { expected: a, actual: b } = preview({ path: 'a', expected, actual, comparator: 'exact', score: 0 });
    return [a ?? '', b ?? ''];
  };

  test('shows where two long texts part', () => {
    const [a = '', b = ''] = short(
      `${'x'.repeat(300)} Ada ${'y'.repeat(300)}`,
      `${'x'.repeat(300)} Eda ${'y'.repeat(300)}`,
    );
    expect(a).toMatch(/^…x+ Ada y+…$/);
    expect(b).toMatch(/^…x+ Eda y+…$/);
    expect(a.length).toBeLessThanOrEqual(82);
  });

  test('is whole where it is short, with its quotes and spaces', () => {
    expect(short('Byron  King', 'Byron King')).toEqual(['"Byron  King"', '"Byron King"']);
    expect(preview({ path: 'a', expected: 1, comparator: 'exact', score: 0 })).toEqual({ path: 'a', expected: '1' });
    expect(preview({ path: 'a', actual: null, comparator: 'exact', score: 0 })).toEqual({ path: 'a', actual: 'null' });
  });

  test('never holds half a character', () => {
    for (let length = 60; length < 90; length++)
      for (const text of short(`${'👍'.repeat(length)}a`, `${'👍'.repeat(length)}b`))
        expect(text, text).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('what a fix changes', () => {
  const fixed = (text: string | undefined, ...edits: [number, number, string][]) => {
    const fix: ResultFix = {
      description: 'mend it',
      safe: true,
      edits: edits.map(([start, end, new_text]) => ({ file: 'a.md', start, end, new_text })),
    };
    const { changes } = pageFix(fix, () => (text === undefined ? undefined : new SourceText('a.md', text)));
    const signs = { same: ' ', removed: '-', added: '+', gap: '~' };
    return changes.flatMap(({ lines }) => lines.map(({ kind, text: line }) => signs[kind] + line));
  };

  test('stands in the text before, and in the text after', () => {
    const line = fc.constantFrom('a', 'b', '', 'a b');
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    const cut = fc.tuple(fc.nat(30), fc.nat(6), fc.constantFrom('', 'x', 'a\nb', '\n', 'b\n'));
    fc.assert(
      fc.property(text, cut, (before, [at, length, newText]) => {
        const start = Math.min(at, before.length);
        const end = Math.min(start + length, before.length);
        const after = before.slice(0, start) + newText + before.slice(end);
        const shown = fixed(before, [start, end, newText]);
        const side = (sign: string) =>
          `\n${shown.flatMap((one) => (one.startsWith(sign) ? [] : `${one.slice(1)}\n`)).join('')}`;
        expect(`\n${before}\n`).toContain(side('+'));
        expect(`\n${after}\n`).toContain(side('-'));
        const lines = (written: string) => (written === '' ? [] : written.replace(/\n$/, '').split('\n'));
        const changed = shown.filter((one) => /^[-+]/.test(one));
        expect(changed.length > 0).toBe(
          lines(before).join('|') !== lines(after).join('|') || lines(before).length !== lines(after).length,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test.each<[string, string | undefined, [number, number, string][], string[]]>([
    ['a word', 'one\ntwo\nthree\nfour\n', [[4, 7, 'TWO']], [' one', '-two', '+TWO', ' three']],
    ['an inserted line', 'one\ntwo\n', [[4, 4, 'new\n']], [' one', '+new', ' two']],
    ['a line at the end', 'one', [[3, 3, '\ntwo']], [' one', '+two']],
    ['a removed line', 'one\ntwo\nthree\n', [[4, 8, '']], [' one', '-two', ' three']],
    ['a new file', undefined, [[0, 0, 'a\nb\n']], ['+a', '+b']],
    [
      'two places',
      '1\n2\n3\n4\n5\n6\n7\n8\n',
      [
        [12, 13, 'seven'],
        [2, 3, 'two'],
      ],
      [' 1', '-2', '+two', ' 3', '~', ' 6', '-7', '+seven', ' 8'],
    ],
    [
      'twice in a line',
      'ab cd\n',
      [
        [0, 1, 'A'],
        [3, 4, 'C'],
      ],
      ['-ab cd', '+Ab Cd'],
    ],
    ['a byte order mark', '\ufeffone\ntwo\n', [[-1, 0, '']], []],
    ['a place behind the end', 'one\n', [[90, 99, 'x']], [' one', '+x']],
  ])('%s', (_, text, edits, lines) => {
    expect(fixed(text, ...edits)).toEqual(lines);
  });

  test('is cut where it is long, and left out of a text that nobody reads', () => {
    const long = fixed('x\n', [0, 0, 'line\n'.repeat(100)]);
    expect(long).toHaveLength(25);
    expect(long.at(-1)).toBe('~');
    expect(fixed('x'.repeat(300_000), [0, 1, 'y'])).toEqual([]);
  });
});
