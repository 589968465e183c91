import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SourceText } from '../../../src/source/source-text.ts';

const text = fc
  .array(fc.constantFrom('a', '\n', '\r', '\r\n', '\u2028', '😀'), { maxLength: 20 })
  .map((parts) => parts.join(''));

it('ends a line at LF, CRLF and a lone CR, and nowhere else', () => {
  fc.assert(
    fc.property(text, (written) => {
      const source = new SourceText('a.md', written);
      const lines = written.split(/\r\n|\r|\n/);
      expect(source.lineCount).toBe(lines.length);
      expect(lines.map((_, index) => source.line(index + 1))).toEqual(lines);
    }),
  );
});

it('gives every offset its line and column', () => {
  fc.assert(
    fc.property(text, (written) => {
      const source = new SourceText('a.md', written);
      for (let offset = 0; offset <= written.length; offset++) {
        const { line, column } = source.positionAt(offset);
        expect(source.lineStart(line) + column - 1).toBe(offset);
        expect(source.lineStart(line + 1) > offset || source.lineCount === line).toBe(true);
      }
    }),
  );
});
