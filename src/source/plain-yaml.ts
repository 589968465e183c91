import type { JsonValue } from '../json.ts';
import { plainBlock, plainScalar } from './plain-yaml-scalar.ts';
import type { OffsetRange } from './position.ts';
import { setOwn } from './source-node.ts';
import type { YamlNode, YamlRead } from './yaml-reader.ts';

/** What people write by hand is shorter. */
const MAX_LENGTH = 64 * 1024;
/** What the library reads in a way of its own: tabs and other control characters, byte order marks. */
const UNUSUAL = /[\0-\t\v-\x1f\x7f\ufeff]/;
/** A name that needs no quotes, followed by the colon of its pair. */
const KEY = /[A-Za-z_][\w.-]{0,99}(?=:(?: |$))/my;

const LINE_FEED = 0x0a;
const BLANK = 0x20;
const HASH = 0x23;
const DASH = 0x2d;

/**
 * Reads a YAML text as most manifests are written: mappings by indentation, lists of texts, scalars of one line, `|` and
 * `>` blocks, comments on lines of their own. Undefined for any other text, also for each that is wrong, which deserves
 * the library's closer look; that takes several times as long. What is read here is what the library reads, places included.
 * @param base offset of the text in its file
 * @param maxDepth levels of nesting that are read here
 */
export function readPlainYaml(
  text: string,
  base: number,
  maxDepth: number,
  scalarStyles: boolean,
): YamlRead | undefined {
  if (text.length > MAX_LENGTH || UNUSUAL.test(text)) return undefined;
  return new PlainReader(text, base, maxDepth, scalarStyles).read();
}

class PlainReader {
  readonly #text: string;
  readonly #base: number;
  readonly #maxDepth: number;
  readonly #scalarStyles: boolean;
  /** Offset of the first character of the line that comes next, behind its blanks; the text's length at its end. */
  #at = 0;
  /** Blanks before it. */
  #column = 0;
  /** Where the last value ends, with its line. */
  #end = 0;

  constructor(text: string, base: number, maxDepth: number, scalarStyles: boolean) {
    this.#text = text;
    this.#base = base;
    this.#maxDepth = maxDepth;
    this.#scalarStyles = scalarStyles;
  }

  read(): YamlRead | undefined {
    const root = this.#moveTo(0) ? this.#mapping(undefined, 1) : undefined;
    return this.#at < this.#text.length ? undefined : root;
  }

  /** Finds the next line from an offset that is neither blank nor a comment; false where a comment is part of a value. */
  #moveTo(offset: number): boolean {
    let lineStart = offset;
    let commentColumn = 0;
    this.#at = this.#text.length;
    this.#column = -1;
    for (let at = offset; at < this.#text.length; at++) {
      const unit = this.#text.charCodeAt(at);
      if (unit === BLANK) continue;
      const column = at - lineStart;
      if (unit !== LINE_FEED && unit !== HASH) {
        this.#at = at;
        this.#column = column;
        break;
      }
      if (unit === HASH) {
        commentColumn = Math.max(commentColumn, column);
        at = this.#lineEnd(at);
      }
      lineStart = at + 1;
    }
    return commentColumn <= Math.max(0, this.#column);
  }

  #lineEnd(from: number): number {
    const feed = this.#text.indexOf('\n', from);
    return feed === -1 ? this.#text.length : feed;
  }

  #range(start: number, end: number): OffsetRange {
    return { start: this.#base + start, end: this.#base + end };
  }

  #mapping(key: OffsetRange | undefined, depth: number): YamlRead | undefined {
    if (depth > this.#maxDepth) return undefined;
    const start = this.#at;
    const column = this.#column;
    const value: JsonValue = {};
    const members = new Map<string, YamlNode>();
    while (this.#column === column) {
      KEY.lastIndex = this.#at;
      const name = KEY.exec(this.#text)?.[0];
      if (name === undefined || members.has(name)) return undefined;
      const keyEnd = this.#at + name.length;
      const member = this.#member(keyEnd + 1, column, this.#range(this.#at, keyEnd), depth);
      if (member === undefined) return undefined;
      setOwn(value, name, member.value);
      members.set(name, member.node);
    }
    if (this.#column > column) return undefined;
    return { value, node: { range: this.#range(start, this.#end), key, members } };
  }

  /** The value of a pair, from behind its colon. */
  #member(from: number, column: number, key: OffsetRange, depth: number): YamlRead | undefined {
    let start = from;
    while (this.#text.charCodeAt(start) === BLANK) start++;
    const lineEnd = this.#lineEnd(start);
    if (start < lineEnd) return this.#scalar(start, lineEnd, column, key);
    if (!this.#moveTo(lineEnd)) return undefined;
    if (this.#text.charCodeAt(this.#at) === DASH) return this.#list(column, key, depth + 1);
    return this.#column > column ? this.#mapping(key, depth + 1) : undefined;
  }

  /** The items may stand in the column of their key. */
  #list(keyColumn: number, key: OffsetRange, depth: number): YamlRead | undefined {
    if (depth > this.#maxDepth || this.#column < keyColumn) return undefined;
    const start = this.#at;
    const column = this.#column;
    const value: JsonValue[] = [];
    const items: YamlNode[] = [];
    while (this.#column === column && this.#text.charCodeAt(this.#at) === DASH) {
      let from = this.#at + 1;
      while (this.#text.charCodeAt(from) === BLANK) from++;
      const item = from === this.#at + 1 ? undefined : this.#scalar(from, this.#lineEnd(from), column, undefined);
      if (item === undefined) return undefined;
      value.push(item.value);
      items.push(item.node);
    }
    if (this.#column > keyColumn) return undefined;
    return { value, node: { range: this.#range(start, this.#end), key, items } };
  }

  #scalar(start: number, lineEnd: number, column: number, key: OffsetRange | undefined): YamlRead | undefined {
    const scalar =
      plainScalar(this.#text, start, lineEnd) ?? plainBlock(this.#text, start, lineEnd, column, this.#base);
    if (scalar === undefined) return undefined;
    this.#end = Math.min(scalar.nodeEnd, this.#text.length);
    if (!this.#moveTo(this.#end)) return undefined;
    const { value, style } = scalar;
    const place = { range: this.#range(start, scalar.end), key };
    if (style !== undefined) return { value, node: this.#scalarStyles ? { ...place, style: () => style } : place };
    return { value, node: Array.isArray(value) ? { ...place, items: [] } : { ...place, members: new Map() } };
  }
}
