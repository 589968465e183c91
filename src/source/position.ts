/** Line and column, both from 1; columns count UTF-16 code units (SARIF `columnKind: utf16CodeUnits`). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A range for people: `end` is the position just behind the last character. */
export interface SourceRange {
  readonly start: Position;
  readonly end: Position;
}

/** A range of UTF-16 offsets into a text, `end` exclusive. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/**
 * One replacement in a file; edits of one fix do not overlap. An empty range inserts. Offsets are those of the text
 * without a byte order mark, which itself stands from -1 to 0.
 */
export interface TextEdit {
  readonly file: string;
  readonly range: OffsetRange;
  readonly newText: string;
}

/** Marks a file as a whole. */
export const FIRST_CHARACTER: SourceRange = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
