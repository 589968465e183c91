/** Where the content of a line begins behind the list items and quotes around it. */
export interface LinePlace {
  /** Offset in the line of the first character that is no blank; the line's length for a blank one. */
  readonly at: number;
  /** Columns of blanks before it, counted from the innermost item or quote. */
  readonly indent: number;
  readonly quoted: boolean;
}

/** A quote, or a list item whose content begins this many columns into it. */
type Container = 'quote' | number;

/** More are one more way to be slow. */
const MAX_DEPTH = 64;
const MARKER = /(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/y;
const RULE = /^(?:\*[ \t]*){3,}$|^(?:-[ \t]*){3,}$|^(?:_[ \t]*){3,}$/;
const BLOCK = /^(?:#{1,6}(?:[ \t]|$)|```|~~~|>|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;

/**
 * List items and quotes that are open while a Markdown text is read line by line (CommonMark, appendix "A parsing
 * strategy", first phase).
 */
export class Containers {
  #open: Container[] = [];
  #line = '';
  #at = 0;
  #column = 0;
  /** Columns of a tab that the containers before have not used up. */
  #spare = 0;
  #afterText = false;

  get depth(): number {
    return this.#open.length;
  }

  /** Goes into a line that belongs to no code block; opens and closes what it opens and closes. */
  enter(line: string): LinePlace {
    const first = line.charCodeAt(0);
    // Nearly every line: no blank before it, and no mark that opens anything.
    if (this.#open.length === 0 && (first >= 65 || Number.isNaN(first))) {
      this.#afterText = first >= 65;
      return { at: 0, indent: 0, quoted: false };
    }
    let kept = this.#follow(line);
    const blank = this.#blanks().at === line.length;
    const goesOn = this.#afterText && !blank && !BLOCK.test(line.trimStart());
    if (kept < this.#open.length && goesOn) kept = this.#open.length;
    this.#open.length = kept;
    while (this.#open.length < MAX_DEPTH && (this.#enterQuote() || this.#enterItem()));
    const { at, indent } = this.#blanks();
    this.#afterText = at < line.length && !/[#`~]/.test(line.charAt(at)) && (indent < 4 || this.#afterText);
    return { at, indent, quoted: this.#open.includes('quote') };
  }

  /** Goes into a line of a code block; undefined when the item or quote around the block ends before it. */
  within(line: string): LinePlace | undefined {
    this.#afterText = false;
    if (this.#follow(line) < this.#open.length) return undefined;
    return { ...this.#blanks(), quoted: this.#open.includes('quote') };
  }

  /** Follows the line into the open containers; returns how many of them go on. */
  #follow(line: string): number {
    this.#line = line;
    this.#at = 0;
    this.#column = 0;
    this.#spare = 0;
    for (const [index, container] of this.#open.entries()) {
      const { at, indent } = this.#blanks();
      if (container === 'quote' ? !this.#enterQuoteMark() : at < line.length && indent < container) return index;
      if (container !== 'quote') this.#skip(Math.min(container, indent));
    }
    return this.#open.length;
  }

  #blanks(): { readonly at: number; readonly indent: number } {
    let at = this.#at;
    let column = this.#column + this.#spare;
    for (; at < this.#line.length; at++) {
      const code = this.#line.charCodeAt(at);
      if (code === 9) column += 4 - (column % 4);
      else if (code === 32) column++;
      else break;
    }
    return { at, indent: column - this.#column };
  }

  /** Moves on by columns of blanks. */
  #skip(columns: number): void {
    const target = this.#column + columns;
    let column = this.#column + this.#spare;
    while (column < target && this.#at < this.#line.length) {
      column += this.#line.charCodeAt(this.#at) === 9 ? 4 - (column % 4) : 1;
      this.#at++;
    }
    this.#column = target;
    this.#spare = Math.max(0, column - target);
  }

  #enterQuoteMark(): boolean {
    const { at, indent } = this.#blanks();
    if (indent > 3 || this.#line[at] !== '>') return false;
    this.#skip(indent);
    this.#at = at + 1;
    this.#column++;
    this.#spare = 0;
    if (this.#blanks().indent > 0) this.#skip(1);
    return true;
  }

  #enterQuote(): boolean {
    if (!this.#enterQuoteMark()) return false;
    this.#open.push('quote');
    return true;
  }

  #enterItem(): boolean {
    const { at, indent } = this.#blanks();
    if (indent > 3) return false;
    MARKER.lastIndex = at;
    const mark = MARKER.exec(this.#line)?.[0];
    if (mark === undefined || RULE.test(this.#line.slice(at).trimEnd())) return false;
    this.#skip(indent);
    this.#at = at + mark.length;
    this.#column += mark.length;
    const behind = this.#blanks();
    const gap = behind.at === this.#line.length || behind.indent > 4 ? 1 : behind.indent;
    this.#skip(Math.min(gap, behind.indent));
    this.#open.push(indent + mark.length + gap);
    return true;
  }
}
