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
 * line's first character or follows an indicator, and a flow begins with a bracket; both may hold a pair that begins
 * no column. Most texts need no gauge.
 */
function deepest(text: string): number {
  let marks = 0;
  let most = 0;
  let lineStart = 0;
  /** Only blanks and indicators stand before it on its line. */
  let leading = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) {
      lineStart = at + 1;
      leading = true;
    } else if (MARKS.has(unit) || (unit === COLON && leading)) marks++;
    else if (unit !== BLANK && leading) {
      leading = false;
      most = Math.max(most, at - lineStart);
    }
  }
  return most + 1 + 2 * marks;
}

const LINE_FEED = 0x0a;
const BLANK = 0x20;
const COLON = 0x3a;
/** `-`, `?`, `[` and `{`. */
const MARKS: ReadonlySet<number> = new Set([0x2d, 0x3f, 0x5b, 0x7b]);

/** An upper bound of the nesting at each token, from brackets, indicators and indentation. */
class DepthGauge {
  #column = 0;
  #atLineStart = true;
  #afterScalarMark = false;
  /** The open blocks, by ascending column; the items of a list may stand in the column of the key above them. */
  readonly #blocks: { readonly column: number; readonly item: boolean }[] = [];
  /** The open brackets; a list stands for two levels while it holds a pair without braces of its own. */
  readonly #brackets: { readonly list: boolean; pair: boolean }[] = [];
  #flow = 0;

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
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind')
      this.#indicator(type === 'seq-item-ind');
    else if (type === 'flow-map-start' || type === 'flow-seq-start') {
      this.#content(1);
      this.#brackets.push({ list: type === 'flow-seq-start', pair: false });
      this.#flow++;
    } else if (type === 'flow-map-end' || type === 'flow-seq-end') {
      this.#holdsPair(false);
      if (this.#brackets.pop() !== undefined) this.#flow--;
    } else if (type === 'comma') this.#holdsPair(false);
    else if (type !== 'doc-mode' && type !== 'flow-error-end') this.#content(lexeme.length);
    return this.#blocks.length + this.#flow;
  }

  /** Of a pair or an item. Behind one that begins a line the next content begins a block, as at the start of a line. */
  #indicator(item: boolean): void {
    if (this.#flow > 0) this.#holdsPair(true);
    else if (item || this.#atLineStart) this.#open(item);
    this.#column += 1;
  }

  #holdsPair(pair: boolean): void {
    const bracket = this.#brackets.at(-1);
    if (!bracket?.list || bracket.pair === pair) return;
    bracket.pair = pair;
    this.#flow += pair ? 1 : -1;
  }

  #content(length: number): void {
    if (this.#flow === 0 && this.#atLineStart) this.#open(false);
    this.#atLineStart = false;
    this.#column += length;
  }

  #open(item: boolean): void {
    const column = this.#column;
    for (let last = this.#blocks.at(-1); last !== undefined; last = this.#blocks.at(-1)) {
      const stays = last.column < column || (last.column === column && item && !last.item);
      if (stays) break;
      this.#blocks.pop();
    }
    this.#blocks.push({ column, item });
  }
}
