import { expect, test } from 'vitest';
import { creditsInWords, formatCount, formatCredits, plural } from '../../../src/report/format.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [1_234_567, '1,234,567'],
  [1_204.5, '1,204.5'],
  [0.123_456, '0.123456'],
])('%f is written %s', (count, text) => {
  expect(formatCount(count)).toBe(text);
});

test('counts agree with their noun', () => {
  expect(plural(1, 'case')).toBe('1 case');
  expect(plural(0, 'case')).toBe('0 cases');
  expect(plural(12_000, 'match', 'matches')).toBe('12,000 matches');
});

test('credits have two decimals at most', () => {
  expect(formatCredits(1_234.567)).toBe('1,234.57');
  expect(creditsInWords(1)).toBe('1 credit');
  expect(creditsInWords(1_000.001)).toBe('1,000 credits');
});
