import type { SourceRange } from '../source/position.ts';
import type { SourceText } from '../source/source-text.ts';
import { neutralise } from '../text.ts';
import { textWidth } from './width.ts';

/** A source line as a terminal shows it, and where on it the caret stands, in columns from 0. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly caretStart: number;
  /** At least 1. */
  readonly caretWidth: number;
  /** Lines of the range behind the first. */
  readonly moreLines: number;
}

const LEAD = 30;

/** The first line of a range, at most `columns` wide around the place that matters. */
export function excerpt(source: SourceText, range: SourceRange, columns: number): Excerpt {
  const { start, end } = range;
  const line = source.line(start.line);
  const from = Math.min(start.column - 1, line.length);
  const sameLine = end.line === start.line;
  const to = sameLine ? Math.min(Math.max(end.column - 1, from), line.length) : line.length;
  // A minified file may be one line of megabytes: cut before anything walks over it.
  const cutStart = from > columns - 20 ? from - LEAD : 0;
  const before = (cutStart > 0 ? '…' : '') + shown(line.slice(cutStart, from));
  const room = Math.max(10, columns - textWidth(before));
  const marked = shown(line.slice(from, Math.min(to, from + room)));
  const rest = line.slice(Math.min(to, from + room), from + room);
  const cut = line.length > from + room ? '…' : '';
  const caretStart = textWidth(before);
  return {
    line: start.line,
    text: before + marked + shown(rest) + cut,
    caretStart,
    caretWidth: Math.max(1, textWidth(marked.trimEnd())),
    moreLines: end.line - start.line - (end.column === 1 && end.line > start.line ? 1 : 0),
  };
}

function shown(text: string): string {
  return neutralise(text).replaceAll('\t', '  ').replaceAll('\n', ' ');
}
