import { type CharSet, classEscapes, complement, dot, propertySet, single, union } from './char-set.ts';

/** A regular expression as far as its running time depends on it. */
export type RegexNode =
  | { readonly kind: 'chars'; readonly set: CharSet }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly options: readonly RegexNode[] }
  | { readonly kind: 'repeat'; readonly body: RegexNode; readonly min: number; readonly max: number }
  /** Consumes nothing: an anchor, a boundary, a look-around. `end` when it can refuse what stands behind. */
  | { readonly kind: 'assertion'; readonly end: boolean };

const EMPTY: RegexNode = { kind: 'sequence', parts: [] };
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0, b: 8 };
const MAX_DEPTH = 50;

/**
 * Reads an ECMAScript pattern that is known to compile: the pattern itself, and what stands in its look-arounds, which
 * are matched on their own. Undefined for one that is nested too deeply.
 */
export function parseRegex(pattern: string): readonly RegexNode[] | undefined {
  const parser = new RegexParser(pattern);
  try {
    return [parser.choice(0), ...parser.lookArounds];
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}

class TooDeep extends Error {}

class RegexParser {
  readonly lookArounds: RegexNode[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  #take(token: string): boolean {
    if (!this.#text.startsWith(token, this.#at)) return false;
    this.#at += token.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match) this.#at += match[0].length;
    return match;
  }

  choice(depth: number): RegexNode {
    if (depth > MAX_DEPTH) throw new TooDeep();
    const options: RegexNode[] = [];
    do options.push(this.#sequence(depth));
    while (this.#take('|'));
    return options.length === 1 ? (options[0] ?? EMPTY) : { kind: 'choice', options };
  }

  #sequence(depth: number): RegexNode {
    const parts: RegexNode[] = [];
    while (this.#at < this.#text.length && this.#text[this.#at] !== '|' && this.#text[this.#at] !== ')')
      parts.push(this.#repeated(this.#atom(depth)));
    return parts.length === 1 ? (parts[0] ?? EMPTY) : { kind: 'sequence', parts };
  }

  #repeated(body: RegexNode): RegexNode {
    const match = this.#match(/(?:([*+?])|\{(\d+)(,(\d*))?\})\??/y);
    if (!match) return body;
    const [, symbol, low, comma, high] = match;
    const min = symbol ? Number(symbol === '+') : Number(low);
    const max = symbol ? (symbol === '?' ? 1 : Number.POSITIVE_INFINITY) : comma ? Number(high || 'Infinity') : min;
    return { kind: 'repeat', body, min, max };
  }

  #atom(depth: number): RegexNode {
    if (this.#take('(')) {
      const look = this.#match(/\?(?:<?[=!])/y);
      if (!look) this.#match(/\?(?:<[^>]*>|[a-z-]*:)/y);
      const inner = this.choice(depth + 1);
      this.#take(')');
      if (!look) return inner;
      // What follows can refuse what it has matched, so that it is gone back into.
      this.lookArounds.push({ kind: 'sequence', parts: [inner, { kind: 'assertion', end: true }] });
      return { kind: 'assertion', end: true };
    }
    if (this.#take('^')) return { kind: 'assertion', end: false };
    if (this.#take('$')) return { kind: 'assertion', end: true };
    if (this.#take('.')) return { kind: 'chars', set: dot };
    if (this.#take('[')) return { kind: 'chars', set: this.#class() };
    if (this.#match(/\\[bB]/y)) return { kind: 'assertion', end: true };
    // What a back reference matches is known when it runs; it is taken for any text.
    if (this.#match(/\\(?:[1-9]\d*|k<[^>]*>)/y))
      return { kind: 'repeat', body: { kind: 'chars', set: dot }, min: 0, max: Number.POSITIVE_INFINITY };
    return { kind: 'chars', set: this.#character(false) };
  }

  #class(): CharSet {
    const negated = this.#take('^');
    const sets: CharSet[] = [];
    while (this.#at < this.#text.length && !this.#take(']')) {
      const low = this.#character(true);
      const from = low[0]?.[0];
      if (low.length === 1 && from === low[0]?.[1] && this.#match(/-(?!\])/y)) {
        const to = this.#character(true).at(-1)?.[1] ?? from;
        sets.push(from !== undefined && to !== undefined && from <= to ? [[from, to]] : []);
      } else sets.push(low);
    }
    const set = union(...sets);
    return negated ? complement(set) : set;
  }

  #character(inClass: boolean): CharSet {
    if (!this.#take('\\')) {
      const code = this.#text.codePointAt(this.#at) ?? 0;
      this.#at += code > 0xffff ? 2 : 1;
      return single(code);
    }
    const property = this.#match(/([pP])\{([^}]*)\}/y);
    if (property) return propertySet(property[2] ?? '', property[1] === 'P');
    const number = this.#match(/u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})/y);
    if (number) return single(Number.parseInt(number[1] ?? number[2] ?? number[3] ?? '0', 16));
    const control = this.#match(/c([A-Za-z])/y);
    if (control) return single((control[1] ?? 'A').charCodeAt(0) % 32);
    const code = this.#text.codePointAt(this.#at) ?? 92;
    const character = String.fromCodePoint(code);
    this.#at += character.length;
    const set = classEscapes[character];
    if (set && Object.hasOwn(classEscapes, character)) return set;
    const known = Object.hasOwn(CONTROLS, character) && (inClass || character !== 'b');
    return single(known ? (CONTROLS[character] ?? code) : code);
  }
}
