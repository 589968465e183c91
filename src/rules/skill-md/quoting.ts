import type { OffsetRange, TextEdit } from '../../source/position.ts';
import type { SourceText } from '../../source/source-text.ts';

/** A text without line breaks as a YAML value in quotes. */
export function quoted(text: string): string {
  return text.includes('"') || text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/**
 * True for a "comment" that is the rest of a sentence: ` #42 and so on`. Who means a comment leaves two blanks before
 * the number sign, or one behind it.
 */
export function isProse(source: SourceText, comment: OffsetRange): boolean {
  const before = source.text.slice(comment.start - 2, comment.start);
  return (
    !/[ \t]{2}$/.test(before) && !/[\s#]/.test(source.text.charAt(comment.start + 1)) && comment.end > comment.start + 1
  );
}

/** Edits that put a comment behind a value on a line of its own above the key; undefined where the key shares its line. */
export function onOwnLine(
  source: SourceText,
  key: OffsetRange,
  value: OffsetRange,
  comment: OffsetRange,
  newValue = source.text.slice(value.start, value.end),
  end = comment.end,
): TextEdit[] | undefined {
  const start = source.lineStart(source.positionAt(key.start).line);
  const indent = source.text.slice(start, key.start);
  const text = source.text.slice(comment.start, comment.end);
  // A directive speaks of the line below it.
  if (!/^[ \t]*$/.test(indent) || text.includes('vlmrun-disable')) return undefined;
  const { file } = source;
  const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n';
  return [
    { file, range: { start, end: start }, newText: indent + text + lineBreak },
    { file, range: { start: value.start, end }, newText: newValue },
  ];
}
