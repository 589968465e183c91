import { expect, test } from 'vitest';
import { capped } from '../../../src/rules/capped.ts';
import type { Violation } from '../../../src/rules/rule.ts';

const violations = (rule: string, count: number): Violation[] =>
  Array.from({ length: count }, (_, i) => ({
    rule,
    message: `${rule} ${i}`,
    file: 'schema.json',
    range: { start: { line: i + 1, column: 1 }, end: { line: i + 1, column: 2 } },
  }));

test('what is few stays as it is', () => {
  const few = [...violations('a', 100), ...violations('b', 100)];
  expect([...capped(few)]).toEqual(few);
  expect([...capped(violations('a', 101))]).toEqual(violations('a', 101));
});

test('what is too much is counted, at the place of the first that is left out', () => {
  const told = [...capped([...violations('a', 20_000), ...violations('b', 1)])];
  expect(told).toHaveLength(102);
  expect(told.at(-2)?.rule).toBe('b');
  expect(told.at(-1)).toMatchObject({
    rule: 'a',
    message: '19,900 more of this kind from here on.',
    range: { start: { line: 101 } },
  });
});
