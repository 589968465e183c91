import { numberOf } from '../json-number.ts';
import type { SyntaxProblem } from './json.ts';

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const NUMBER_LIKE = /[-+.\w]+/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const MAX_PROBLEMS = 20;

/** Ends reading: the rest of the text has no structure that could be trusted. */
export class UnreadableRest extends Error {}

/** The tokens of a JSON text. Mistakes with a plain meaning are noted and read as what was meant. */
export class JsonScanner {
  readonly text: string;
  readonly problems: SyntaxProblem[] = [];
  at = 0;
  readonly #exactNumbers: boolean;

  constructor(text: string, exactNumbers: boolean) {
    this.text = text;
    this.#exactNumbers = exactNumbers;
  }

  problem(code: string, message: string, start: number, end: number): void {
    this.problems.push({ code, message, range: { start, end: Math.min(end, this.text.length) } });
    if (this.problems.length >= MAX_PROBLEMS) throw new UnreadableRest();
  }

  stop(code: string, message: string, start: number, end = start + 1): never {
    this.problems.push({ code, message, range: { start, end: Math.min(end, this.text.length) } });
    throw new UnreadableRest();
  }

  /** Skips white space, and comments with a problem each. */
  skipBlank(): void {
    for (;;) {
      let code = this.text.charCodeAt(this.at);
      while (code === 32 || code === 10 || code === 13 || code === 9) code = this.text.charCodeAt(++this.at);
      if (code === 47 /* / */ || code === 35 /* # */) this.#comment();
      else return;
    }
  }

  #comment(): void {
    const start = this.at;
    const lineEnd = this.text.slice(start).search(/[\r\n]/);
    let end = lineEnd === -1 ? this.text.length : start + lineEnd;
    if (this.text.startsWith('/*', start)) {
      const close = this.text.indexOf('*/', start + 2);
      if (close === -1) this.stop('comment', 'Comment is never closed; JSON has no comments.', start, start + 2);
      end = close + 2;
    } else if (this.text[start] === '/' && this.text[start + 1] !== '/') {
      this.stop('unexpected', 'Unexpected "/".', start);
    }
    this.problem('comment', 'JSON has no comments.', start, end);
    this.at = end;
  }

  /** Reads a string whose opening quote stands at `at`. */
  string(): string {
    const start = this.at;
    const quote = this.text.charCodeAt(start);
    if (quote === 39) this.problem('single-quote', 'JSON strings take double quotes.', start, start + 1);
    let result = '';
    let chunk = start + 1;
    for (let at = chunk; ; at++) {
      const code = this.text.charCodeAt(at);
      if (code === quote) {
        this.at = at + 1;
        return chunk === start + 1 ? this.text.slice(chunk, at) : result + this.text.slice(chunk, at);
      }
      if (Number.isNaN(code)) this.stop('unterminated-string', 'String is never closed.', start);
      if (code === 92) {
        this.at = at;
        result += this.text.slice(chunk, at) + this.#escape();
        at = this.at - 1;
        chunk = this.at;
      } else if (code < 32) {
        if (code === 10 || code === 13)
          this.stop('unterminated-string', 'String is not closed on its line; write a line break as \\n.', start, at);
        const name = code === 9 ? 'tab' : `control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
        this.problem('control-character', `A ${name} inside a string must be escaped.`, at, at + 1);
      }
    }
  }

  #escape(): string {
    const start = this.at;
    const character = this.text[start + 1] ?? '';
    const plain = ESCAPES[character];
    this.at = start + 2;
    if (plain !== undefined) return plain;
    const digits = this.text.slice(start + 2, start + 6);
    if (character === 'u' && /^[0-9a-fA-F]{4}$/.test(digits)) {
      this.at = start + 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const hint = character === 'u' ? '\\u takes four hexadecimal digits.' : 'A backslash itself is written \\\\.';
    this.problem('bad-escape', `"\\${character}" is not an escape of JSON. ${hint}`, start, start + 2);
    return character;
  }

  number(): number | bigint {
    const start = this.at;
    NUMBER_LIKE.lastIndex = start;
    const written = NUMBER_LIKE.exec(this.text)?.[0] ?? '';
    NUMBER.lastIndex = start;
    const valid = NUMBER.exec(this.text)?.[0];
    this.at = start + written.length;
    if (valid === written) return (this.#exactNumbers ? numberOf(written) : undefined) ?? Number(written);
    if (/^[-+]?(?:Infinity|NaN)$/.test(written)) {
      this.problem('not-a-number', `JSON has no ${written}; use null or a number.`, start, this.at);
      return 0;
    }
    const hint = /^-?0\d/.test(written) ? ': leading zeros are not allowed' : '';
    this.problem('number', `"${written}" is not a JSON number${hint}.`, start, this.at);
    return Number(written) || 0;
  }

  /** Reads `true`, `false`, `null` and the words that other languages have for them. */
  word(): boolean | null | string {
    const start = this.at;
    WORD.lastIndex = start;
    const word = WORD.exec(this.text)?.[0];
    if (word === undefined) this.stop('unexpected', `Unexpected ${describe(this.text, start)}.`, start);
    this.at = start + word.length;
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    const python: Readonly<Record<string, boolean | null>> = { True: true, False: false, None: null };
    const meant = Object.hasOwn(python, word) ? python[word] : undefined;
    if (meant !== undefined) {
      this.problem('python-literal', `"${word}" is Python; JSON spells it "${meant}".`, start, this.at);
      return meant;
    }
    if (word === 'NaN' || word === 'Infinity')
      this.problem('not-a-number', `JSON has no ${word}; use null or a number.`, start, this.at);
    else if (word === 'undefined') this.problem('bare-word', 'JSON has no undefined; use null.', start, this.at);
    else this.problem('bare-word', `"${word}" must be in double quotes.`, start, this.at);
    return word;
  }
}

/** A character for a message: itself in quotes, or its code point when it cannot be seen. */
export function describe(text: string, at: number): string {
  const code = text.codePointAt(at);
  if (code === undefined) return 'end of file';
  const character = String.fromCodePoint(code);
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)
    ? code < 128
      ? `"${character}"`
      : `"${character}" (${number})`
    : number;
}
