import { expect, test } from 'vitest';
import { loadKeyMatches } from '../../../src/commands/key-matches.ts';

const schemas = [{ patternProperties: {} }];

test.each([
  ['^p_', 'p_1', true],
  ['^p_', 'q', false],
  ['a$', 'ba', true],
  // The engine without backtracking has no look-ahead; then every key counts.
  ['^(?=x)', 'q', true],
  ['(', 'q', true],
])('%s and %s', async (pattern, key, expected) => {
  const matches = await loadKeyMatches(schemas);
  expect(matches(pattern, key)).toBe(expected);
  expect(matches(pattern, key)).toBe(expected);
});

test('a pattern that would backtrack without end ends', async () => {
  const matches = await loadKeyMatches(schemas);
  expect(matches('^(a+)+$', `${'a'.repeat(50_000)}!`)).toBe(false);
});
