import type { Position, SourceRange } from './position.ts';

/** A text with its place, and the way from an offset to a line and column. CRLF and a lone CR end a line too. */
export class SourceText {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** The text without a byte order mark. */
  readonly text: string;
  /** True when the file began with a byte order mark, which has no column. */
  readonly bom: boolean;
  #lineStarts: number[] | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.bom = text.charCodeAt(0) === 0xfeff;
    this.text = this.bom ? text.slice(1) : text;
  }

  /** Position of a UTF-16 offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position {
    const starts = this.#starts();
    const clamped = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1 };
  }

  /** The positions of a range of offsets, `end` exclusive. */
  range(start: number, end: number): SourceRange {
    return { start: this.positionAt(start), end: this.positionAt(Math.max(start, end)) };
  }

  /** Offset of the first character of a line (from 1); the text's length for a line behind the last. */
  lineStart(line: number): number {
    return this.#starts()[line - 1] ?? this.text.length;
  }

  /** A line (from 1) without its line break. */
  line(line: number): string {
    const start = this.lineStart(line);
    let end = this.lineStart(line + 1);
    while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13)) end--;
    return this.text.slice(start, end);
  }

  get lineCount(): number {
    return this.#starts().length;
  }

  #starts(): number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    const { text } = this;
    // Searching natively takes a fraction of looking at every character; a lone CR is the exception.
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    while (feed !== -1 || carriage !== -1) {
      if (carriage === -1 || (feed !== -1 && feed < carriage)) {
        starts.push(feed + 1);
        feed = text.indexOf('\n', feed + 1);
      } else {
        if (feed !== carriage + 1) starts.push(carriage + 1);
        carriage = text.indexOf('\r', carriage + 1);
      }
    }
    this.#lineStarts = starts;
    return starts;
  }
}
