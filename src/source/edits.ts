import type { TextEdit } from './position.ts';

/**
 * The text with all edits made; offsets are those of the text given. Edits that overlap an earlier one are left
 * out, so that fixes of different rules can be applied in one go and the rest in the next.
 */
export function applyEdits(text: string, edits: readonly Pick<TextEdit, 'range' | 'newText'>[]): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = '';
  let at = 0;
  for (const { range, newText } of ordered) {
    if (range.start < at || range.end > text.length) continue;
    result += text.slice(at, range.start) + newText;
    at = range.end;
  }
  return result + text.slice(at);
}
