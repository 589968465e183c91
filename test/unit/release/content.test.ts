import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareContent, describeChanges, isSameContent } from '../../../src/release/content.ts';

const content = fc
  .dictionary(fc.constantFrom('a', 'b', 'c/d', 'e', '__proto__', 'constructor'), fc.constantFrom('1', '2'))
  .map((files) => Object.entries(files).map(([path, sha256]) => ({ path, sha256 })));

it('is the same exactly when every file is, in any order', () => {
  fc.assert(
    fc.property(content, content, (one, other) => {
      const text = (files: typeof one) => JSON.stringify(files.map(({ path, sha256 }) => [path, sha256]).sort());
      expect(isSameContent(compareContent(one, [...other].reverse()))).toBe(text(one) === text(other));
    }),
  );
});

it('adds in one direction what it removes in the other', () => {
  fc.assert(
    fc.property(content, content, (one, other) => {
      const there = compareContent(one, other);
      const back = compareContent(other, one);
      expect(there).toEqual({ added: back.removed, changed: back.changed, removed: back.added });
    }),
  );
});

it('names at most five files of a kind', () => {
  const many = Array.from({ length: 7 }, (_, i) => ({ path: `f${i}`, sha256: '' }));
  expect(describeChanges(compareContent([], many))).toBe('added f0, f1, f2, f3, f4 and 2 more');
  expect(describeChanges(compareContent(many, []))).toContain('removed');
});
