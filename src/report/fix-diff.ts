import type { SourceText } from '../source/source-text.ts';
import { unifiedDiff } from '../source/unified-diff.ts';
import type { ResultFix } from './results.ts';

/** UTF-16 units; nobody reads what a fix does to a larger text. */
const LARGEST_TEXT = 200_000;

/** The lines that a fix would change, as unified diffs without line ends of Windows; empty for a mere renaming. */
export function fixDiff(fix: ResultFix, sourceOf: (file: string) => SourceText | undefined): string[] {
  const files = [...new Set(fix.edits.map(({ file }) => file))];
  return files.flatMap((file) => {
    const text = sourceOf(file)?.text ?? '';
    const edits = fix.edits
      .filter((edit) => edit.file === file)
      .map(({ start, end, new_text }) => ({ range: { start, end }, newText: new_text }));
    if (text.length > LARGEST_TEXT || edits.some(({ range }) => range.start < 0 || range.end > text.length)) return [];
    return unifiedDiff(file, text, edits).replaceAll('\r\n', '\n').split('\n').slice(2, -1);
  });
}
