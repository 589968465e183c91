import type { JsonValue } from '../json.ts';
import type { SyntaxProblem } from './json.ts';
import { describe, JsonScanner, UnreadableRest } from './json-scanner.ts';
import type { OffsetRange } from './position.ts';
import { type SourceNode, setOwn } from './source-node.ts';
import type { SourceText } from './source-text.ts';

interface Read {
  readonly value: JsonValue;
  readonly node: SourceNode;
}

/** Reads one JSON value (RFC 8259) with the place of everything in it. */
export class JsonReader {
  readonly #scanner: JsonScanner;
  readonly #source: SourceText;
  readonly #maxDepth: number;
  #depth = 0;

  constructor(source: SourceText, maxDepth: number, exactNumbers: boolean) {
    this.#source = source;
    this.#scanner = new JsonScanner(source.text, exactNumbers);
    this.#maxDepth = maxDepth;
  }

  get problems(): SyntaxProblem[] {
    return this.#scanner.problems;
  }

  /** The value, or undefined when the text ends or breaks off before it does. */
  read(): Read | undefined {
    const scanner = this.#scanner;
    try {
      scanner.skipBlank();
      if (scanner.at >= scanner.text.length) scanner.stop('empty', 'The file holds no JSON value.', 0, 0);
      const read = this.#value(undefined);
      scanner.skipBlank();
      if (scanner.at < scanner.text.length)
        scanner.problem('trailing-content', 'Only one value is allowed in a JSON file.', scanner.at, scanner.at + 1);
      return read;
    } catch (error) {
      if (error instanceof UnreadableRest) return undefined;
      throw error;
    }
  }

  #value(key: OffsetRange | undefined): Read {
    const scanner = this.#scanner;
    const start = scanner.at;
    const code = scanner.text.charCodeAt(start);
    if (Number.isNaN(code))
      scanner.stop('truncated', 'The file ends where a value should stand.', Math.max(0, start - 1));
    if (code === 123 || code === 91) {
      if (++this.#depth > this.#maxDepth)
        scanner.stop('too-deep', `Nesting is deeper than ${this.#maxDepth} levels.`, start);
      scanner.at++;
      const read = code === 123 ? this.#object(start, key) : this.#array(start, key);
      this.#depth--;
      return read;
    }
    let value: JsonValue;
    if (code === 34 || code === 39) value = scanner.string();
    else if ((code >= 48 && code <= 57) || code === 45 || code === 43 || code === 46) value = scanner.number();
    else value = scanner.word();
    return { value, node: { range: { start, end: scanner.at }, key } };
  }

  #object(start: number, key: OffsetRange | undefined): Read {
    const scanner = this.#scanner;
    const value: JsonValue = {};
    const members = new Map<string, SourceNode>();
    this.#elements('}', start, () => {
      const keyStart = scanner.at;
      const name = this.#memberName();
      const range = { start: keyStart, end: scanner.at };
      scanner.skipBlank();
      if (scanner.text[scanner.at] !== ':')
        scanner.stop('missing-colon', `Expected ":" after ${JSON.stringify(name)}.`, scanner.at);
      scanner.at++;
      scanner.skipBlank();
      const read = this.#value(range);
      this.#noteDuplicate(members.get(name), name, range);
      setOwn(value, name, read.value);
      members.set(name, read.node);
    });
    return { value, node: { range: { start, end: scanner.at }, key, members } };
  }

  #memberName(): string {
    const scanner = this.#scanner;
    const code = scanner.text.charCodeAt(scanner.at);
    if (code === 34 || code === 39) return scanner.string();
    const name = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
    name.lastIndex = scanner.at;
    const word = name.exec(scanner.text)?.[0];
    if (word === undefined) {
      const found = describe(scanner.text, scanner.at);
      return scanner.stop('unexpected', `Expected a property name in double quotes, found ${found}.`, scanner.at);
    }
    scanner.problem(
      'unquoted-key',
      `Property name "${word}" must be in double quotes.`,
      scanner.at,
      scanner.at + word.length,
    );
    scanner.at += word.length;
    return word;
  }

  #noteDuplicate(first: SourceNode | undefined, name: string, range: OffsetRange): void {
    if (first?.key === undefined) return;
    const { line, column } = this.#source.positionAt(first.key.start);
    this.#scanner.problem(
      'duplicate-key',
      `Duplicate key ${JSON.stringify(name)} (first at ${line}:${column}).`,
      range.start,
      range.end,
    );
  }

  #array(start: number, key: OffsetRange | undefined): Read {
    const value: JsonValue[] = [];
    const items: SourceNode[] = [];
    this.#elements(']', start, () => {
      const read = this.#value(undefined);
      value.push(read.value);
      items.push(read.node);
    });
    return { value, node: { range: { start, end: this.#scanner.at }, key, items } };
  }

  /** Reads elements up to and with the closing bracket, noting commas that are missing or too many. */
  #elements(close: ']' | '}', open: number, element: () => void): void {
    const scanner = this.#scanner;
    const { text } = scanner;
    scanner.skipBlank();
    let comma = -1;
    while (text[scanner.at] !== close) {
      element();
      const end = scanner.at;
      scanner.skipBlank();
      const next = text[scanner.at];
      comma = -1;
      if (next === ',') {
        comma = scanner.at++;
        scanner.skipBlank();
      } else if (next === undefined) {
        const { line, column } = this.#source.positionAt(open);
        const what = `"${text[open]}" of ${line}:${column} is never closed`;
        scanner.stop('truncated', `The file ends too early: ${what}.`, Math.max(0, end - 1), end);
      } else if (next !== close) {
        if (next === ']' || next === '}' || next === ':')
          scanner.stop('unexpected', `Expected "," or "${close}", found "${next}".`, scanner.at);
        scanner.problem('missing-comma', 'A comma is missing after this value.', Math.max(0, end - 1), end);
      }
    }
    if (comma >= 0) scanner.problem('trailing-comma', 'Trailing comma.', comma, comma + 1);
    scanner.at++;
  }
}
