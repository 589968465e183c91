import type { JsonValue } from './json.ts';
import { numberOf, numberText } from './json-number.ts';

/** A number that may need more digits than a double has: there is no other reason to look at a text twice. */
const LONG_NUMBER = /\d{16}|\d[eE]\+?\d/;
const NUMBERS = /-?\d[\d.eE+-]*/g;
const ESCAPED = '\\u0001';

/**
 * As `JSON.parse`, but a whole number beyond 2^53 is a bigint with all its digits (see `numberOf`). Throws what
 * `JSON.parse` throws. Values of any depth are read.
 */
export function parseJsonText(text: string): JsonValue {
  if (!LONG_NUMBER.test(text)) return JSON.parse(text);
  const { marked, mark } = markNumbers(text);
  const value: JsonValue = JSON.parse(marked);
  return marked === text ? value : unmark(value, mark);
}

/** The text with every whole number that a double cannot hold written as a string that begins with `mark`. */
function markNumbers(text: string): { readonly marked: string; readonly mark: string } {
  // A control character can only stand in a string as an escape, so that a longer run than any in the text is free.
  const length = longestRun(text, ESCAPED) + 1;
  const written = ESCAPED.repeat(length);
  const parts: string[] = [];
  let copied = 0;
  const search = (from: number, to: number): void => {
    const between = text.slice(from, to);
    if (!LONG_NUMBER.test(between)) return;
    for (const { 0: source, index } of between.matchAll(NUMBERS)) {
      const value = numberOf(source);
      if (typeof value !== 'bigint') continue;
      parts.push(text.slice(copied, from + index), `"${written}${value}"`);
      copied = from + index + source.length;
    }
  };
  let at = 0;
  for (let quote = text.indexOf('"'); quote !== -1; quote = text.indexOf('"', at)) {
    search(at, quote);
    at = endOfString(text, quote) + 1;
  }
  search(at, text.length);
  parts.push(text.slice(copied));
  return { marked: parts.join(''), mark: '\u0001'.repeat(length) };
}

/** How often `part` stands in a text in one go, at most. */
function longestRun(text: string, part: string): number {
  let longest = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at)) {
    let run = 0;
    for (; text.startsWith(part, at); at += part.length) run++;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Offset of the quote that ends the string which begins at `start`; the length of the text when none does. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 92) backslashes++;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** Puts the numbers back, in place. */
function unmark(value: JsonValue, mark: string): JsonValue {
  const numberIn = (one: JsonValue): JsonValue =>
    typeof one === 'string' && one.startsWith(mark) ? BigInt(one.slice(mark.length)) : one;
  const stack: JsonValue[] = [value];
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    // The parser makes own members of every name, `__proto__` too, so that assigning to them is safe.
    const members = one as { [key: string]: JsonValue };
    for (const key of Object.keys(members)) {
      const member = members[key] ?? null;
      if (typeof member === 'object') stack.push(member);
      else members[key] = numberIn(member);
    }
  }
  return numberIn(value);
}

/**
 * As `JSON.stringify`, for values of any depth, and with all digits of a bigint. `indent` is what each level is
 * indented by; without it everything stands on one line.
 */
export function jsonText(value: unknown, indent = ''): string {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch (error) {
    // A bigint is a TypeError, and what nests too deep for the engine a RangeError.
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return write(value, indent);
  }
}

interface Frame {
  readonly container: Readonly<Record<string, unknown>> | readonly unknown[];
  /** Names of an object's members that have a value. */
  readonly keys: readonly string[] | undefined;
  next: number;
}

function write(root: unknown, indent: string): string {
  const parts: string[] = [];
  const stack: Frame[] = [];
  const open = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) {
      const container = value as Frame['container'];
      const keys = Array.isArray(container)
        ? undefined
        : Object.entries(container).flatMap(([key, member]) => (member === undefined ? [] : [key]));
      parts.push(keys ? '{' : '[');
      stack.push({ container, keys, next: 0 });
    } else parts.push(typeof value === 'bigint' ? numberText(value) : (JSON.stringify(value) ?? 'null'));
  };
  const line = (): void => {
    if (indent !== '') parts.push('\n', indent.repeat(stack.length));
  };
  open(root);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { container, keys } = frame;
    const size = keys?.length ?? (container as readonly unknown[]).length;
    if (frame.next === size) {
      stack.pop();
      if (size > 0) line();
      parts.push(keys ? '}' : ']');
      continue;
    }
    if (frame.next > 0) parts.push(',');
    line();
    const index = frame.next++;
    const key = keys?.[index];
    if (key !== undefined) parts.push(JSON.stringify(key), indent === '' ? ':' : ': ');
    open(key === undefined ? (container as readonly unknown[])[index] : (container as Record<string, unknown>)[key]);
  }
  return parts.join('');
}

/** The same value with the nearest double for every bigint; the value itself when there is none. Recursive. */
export function asDoubles(value: JsonValue): JsonValue {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const doubles = value.map(asDoubles);
    return doubles.every((one, index) => one === value[index]) ? value : doubles;
  }
  const entries = Object.entries(value).map(([key, member]): [string, JsonValue] => [key, asDoubles(member)]);
  return entries.every(([key, member]) => member === value[key]) ? value : Object.fromEntries(entries);
}
