import { CST, Lexer, Parser } from 'yaml';

/** The tokens of a text, or the offset at which it nests deeper than allowed. */
export type Tokens =
  | { readonly tokens: readonly CST.Token[]; readonly tooDeepAt?: undefined }
  | { readonly tooDeepAt: number };

/**
 * Syntax tokens of a YAML text, given up as soon as it nests deeper than `maxDepth`. The composer of the library
 * recurses: two deep documents in one process abort Node 20 (`RegExpCompiler Allocation failed`), which nothing can
 * catch. Every level of a block needs an indentation or an indicator of its own, every level of a flow a bracket.
 */
export function tokenise(text: string, maxDepth: number): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  if (deepest(text) <= maxDepth) {
    for (const token of parser.parse(text)) tokens.push(token);
    return { tokens };
  }
  const depth = new DepthGauge();
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (depth.after(lexeme) > maxDepth) return { tooDeepAt: offset };
    if (lexeme !== CST.DOCUMENT && lexeme !== CST.FLOW_END && lexeme !== CST.SCALAR) offset += lexeme.length;
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

/**
 * More levels than a text can have, told by its characters: a block begins in a column of its own, which is that of a
 * line's first character or follows an indicator, and a flow begins with a bracket. Most texts need no gauge.
 */
function deepest(text: string): number {
  let marks = 0;
  let blanks = 0;
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) blanks = 0;
    else if (unit === BLANK && blanks >= 0) most = Math.max(most, ++blanks);
    else {
      blanks = Number.NEGATIVE_INFINITY;
      if (MARKS.has(unit)) marks++;
    }
  }
  return most + 1 + 2 * marks;
}

const LINE_FEED = 0x0a;
const BLANK = 0x20;
/** `-`, `?`, `[` and `{`. */
const MARKS: ReadonlySet<number> = new Set([0x2d, 0x3f, 0x5b, 0x7b]);

/** An upper bound of the nesting at each token, from brackets, indicators and indentation. */
class DepthGauge {
  #flow = 0;
  #column = 0;
  #atLineStart = true;
  #afterScalarMark = false;
  /** Columns at which the open blocks begin, ascending. */
  readonly #blocks: number[] = [];

  after(lexeme: string): number {
    if (this.#afterScalarMark) {
      this.#afterScalarMark = false;
      this.#content(lexeme.length);
      return this.#blocks.length + this.#flow;
    }
    const type = CST.tokenType(lexeme);
    if (type === 'scalar') this.#afterScalarMark = true;
    else if (type === 'newline') {
      this.#column = 0;
      this.#atLineStart = true;
    } else if (type === 'space') this.#column += lexeme.length;
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind') {
      if (this.#flow === 0) this.#open();
      this.#column += 1;
    } else if (type === 'flow-map-start' || type === 'flow-seq-start') {
      this.#content(1);
      this.#flow++;
    } else if (type === 'flow-map-end' || type === 'flow-seq-end') this.#flow = Math.max(0, this.#flow - 1);
    else if (type !== 'doc-mode' && type !== 'flow-error-end') this.#content(lexeme.length);
    return this.#blocks.length + this.#flow;
  }

  #content(length: number): void {
    if (this.#flow === 0 && this.#atLineStart) this.#open();
    this.#atLineStart = false;
    this.#column += length;
  }

  #open(): void {
    while ((this.#blocks.at(-1) ?? -1) >= this.#column) this.#blocks.pop();
    this.#blocks.push(this.#column);
  }
}
