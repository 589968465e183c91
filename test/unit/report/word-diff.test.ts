import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiffPart, wordDiff } from '../../../src/report/html/page/case/word-diff.ts';
import { sharedTokens } from '../../../src/report/shared-tokens.ts';
import { HANGS_AFTER, processorTime } from '../../support/processor-time.ts';

const joined = (parts: readonly DiffPart[]) => parts.map(({ text }) => text).join('');
const changed = (parts: readonly DiffPart[]) => parts.filter((part) => part.changed).map(({ text }) => text);

/** Words that differ from place to place, as those of a page do. */
function prose(words: number, seed: number): string[] {
  let state = seed;
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 12).toString(36);
  });
}

describe('a difference by word', () => {
  test('marks words, and characters of a single word', () => {
    const { expected, actual } = wordDiff('12 Sandtorkai  Hamburg', '12 Sandtorkal Hamburg');
    expect(changed(expected)).toEqual(['Sandtorkai  ']);
    expect(changed(actual)).toEqual(['Sandtorkal ']);
    expect(changed(wordDiff('118.4', '118.9').expected)).toEqual(['4']);
    expect(changed(wordDiff('abcd', 'abXd').actual)).toEqual(['X']);
  });

  test('of a long text marks the words that differ and nothing else', () => {
    const words = prose(8_000, 7);
    const other = words.with(20, 'first').with(4_000, 'middle').with(7_990, 'last');
    other.splice(2_000, 700);
    other.splice(5_000, 0, ...prose(300, 99));
    const { expected, actual } = wordDiff(words.join(' '), other.join(' '));
    expect(changed(actual).filter((text) => /first|middle|last/.test(text))).toEqual(['first', 'middle', 'last']);
    const marked = (parts: readonly DiffPart[]) => changed(parts).join('').length;
    expect(marked(expected)).toBeLessThan(words.slice(2_000, 2_703).join(' ').length + 40);
    expect(marked(actual)).toBeLessThan(prose(300, 99).join(' ').length + 40);
  });

  test('of long texts that only repeat a few words still finds what is alike', () => {
    const words = Array.from({ length: 3_000 }, (_, index): string => (index % 3 === 0 ? 'yes' : 'no'));
    const { actual } = wordDiff(words.join(' '), words.with(1_500, 'maybe').join(' '));
    expect(changed(actual)).toEqual(['maybe']);
    const shifted = wordDiff(words.join(' '), ['so', ...words.with(1_500, 'maybe'), 'then'].join(' '));
    expect(changed(shifted.actual).join('').length).toBeLessThan(words.join(' ').length / 4);
  });

  test('takes little time, however long and different the texts are', () => {
    const started = processorTime();
    wordDiff(prose(60_000, 1).join(' '), prose(60_000, 2).join(' '));
    wordDiff('a b '.repeat(30_000), 'b a '.repeat(30_000));
    expect(processorTime() - started).toBeLessThan(HANGS_AFTER);
  });

  test('loses nothing, and what is not marked is the same on both sides', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'cd', ' ', '\n', '€', '👍', 'é'), { maxLength: 60 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { expected, actual } = wordDiff(a, b);
        expect(joined(expected)).toBe(a);
        expect(joined(actual)).toBe(b);
        const kept = (parts: readonly DiffPart[]) => parts.filter((part) => !part.changed).map((part) => part.text);
        expect(kept(expected).join('')).toBe(kept(actual).join(''));
      }),
    );
  });
});

test('shared tokens of small lists are as many as can be', () => {
  const tokens = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  const longest = (a: readonly string[], b: readonly string[]): number => {
    const [x, ...restA] = a;
    const [y, ...restB] = b;
    if (x === undefined || y === undefined) return 0;
    return x === y ? 1 + longest(restA, restB) : Math.max(longest(restA, b), longest(a, restB));
  };
  fc.assert(
    fc.property(tokens, tokens, (a, b) => {
      expect(sharedTokens(a, b).a.size).toBe(longest(a, b));
    }),
    { numRuns: 60 },
  );
});
