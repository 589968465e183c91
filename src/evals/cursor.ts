import { isJsonObject, type JsonValue } from '../json.ts';
import { childPointer } from '../json-pointer.ts';
import { nearest } from '../nearest.ts';
import { canonicalText } from './canonical-text.ts';
import type { WrittenAt } from './expectation.ts';

/** Receives a mistake at a JSON pointer; `at` says whether the key or the value is marked. */
export type Report = (pointer: string, message: string, at?: 'key' | 'value') => void;

/** Finds the place of a JSON pointer. */
export type Locate = (pointer: string) => WrittenAt;

/** Bounds of a number. */
export interface NumberBounds {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
  readonly integer?: boolean;
}

/** A value of a suite on its way to being typed: every reader reports what is wrong and returns undefined then. */
export class Cursor {
  readonly value: JsonValue;
  readonly pointer: string;
  readonly report: Report;
  readonly #locate: Locate | undefined;

  /** Without `locate` no value knows its place. */
  constructor(value: JsonValue, pointer: string, report: Report, locate?: Locate) {
    this.value = value;
    this.pointer = pointer;
    this.report = report;
    this.#locate = locate;
  }

  /** Where the value stands. */
  get place(): WrittenAt | undefined {
    return this.#locate?.(this.pointer);
  }

  problem(message: string, at: 'key' | 'value' = 'value'): undefined {
    this.report(this.pointer, message, at);
    return undefined;
  }

  /** The members of an object. Keys that are not among `keys` are mistakes, with the key that is most likely meant. */
  members(keys: readonly string[]): Members | undefined {
    if (!isJsonObject(this.value)) return this.problem(`must be a map with ${list(keys)}`);
    for (const key of Object.keys(this.value)) {
      if (keys.includes(key)) continue;
      const close = nearest(key, keys);
      const advice = close === undefined ? `known are ${list(keys)}` : `did you mean ${close}?`;
      this.report(childPointer(this.pointer, key), `unknown key ${JSON.stringify(key)}; ${advice}`, 'key');
    }
    return new Members(this);
  }

  /** The members of an object of a foreign format, in which unknown keys are no mistakes. */
  anyMembers(): Members | undefined {
    return isJsonObject(this.value) ? new Members(this) : this.problem('must be a map');
  }

  /** The entries of a map with free keys. */
  entries(): readonly (readonly [string, Cursor])[] | undefined {
    if (!isJsonObject(this.value)) return this.problem('must be a map');
    return Object.entries(this.value).map(([key, value]) => [key, this.child(key, value)]);
  }

  elements(): readonly Cursor[] | undefined {
    if (!Array.isArray(this.value)) return this.problem('must be a list');
    return this.value.map((value, index) => this.child(index, value));
  }

  /** A list whose elements are read one by one; undefined when it is no list, without those that are wrong. */
  listOf<T>(read: (element: Cursor) => T | undefined): readonly T[] | undefined {
    return this.elements()?.flatMap((element) => {
      const value = read(element);
      return value === undefined ? [] : [value];
    });
  }

  /** As `listOf`, for lists without meaning when they are empty or name something twice. */
  someOf<T extends JsonValue>(read: (element: Cursor) => T | undefined): readonly T[] | undefined {
    const elements = this.elements();
    if (elements?.length === 0) return this.problem('must not be empty');
    const seen = new Set<string>();
    return elements?.flatMap((element) => {
      const value = read(element);
      if (value === undefined) return [];
      const text = canonicalText(value);
      if (seen.has(text)) {
        element.problem(`stands in the list twice: ${text}`);
        return [];
      }
      seen.add(text);
      return [value];
    });
  }

  text(pattern?: RegExp, wanted = 'a text'): string | undefined {
    if (typeof this.value !== 'string') return this.problem(`must be ${wanted}${quoteHint(this.value)}`);
    if (pattern && !pattern.test(this.value)) return this.problem(`must be ${wanted}`);
    return this.value;
  }

  number({ min, above, max, integer }: NumberBounds = {}): number | undefined {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isFinite(value)) return this.problem('must be a number');
    if (integer && !Number.isInteger(value)) return this.problem('must be a whole number');
    if (min !== undefined && value < min) return this.problem(`must be at least ${min}`);
    if (above !== undefined && value <= above) return this.problem(`must be above ${above}`);
    if (max !== undefined && value > max) return this.problem(`must be at most ${max}`);
    return value;
  }

  bool(): boolean | undefined {
    return typeof this.value === 'boolean' ? this.value : this.problem('must be true or false');
  }

  oneOf<const T extends string>(values: readonly T[]): T | undefined {
    const found = values.find((value) => value === this.value);
    if (found !== undefined) return found;
    const close = typeof this.value === 'string' ? nearest(this.value, values) : undefined;
    return this.problem(close === undefined ? `must be one of ${list(values)}` : `unknown; did you mean ${close}?`);
  }

  child(key: string | number, value: JsonValue): Cursor {
    return new Cursor(value, childPointer(this.pointer, key), this.report, this.#locate);
  }
}

/** The members of an object whose keys have been checked. */
export class Members {
  readonly at: Cursor;

  constructor(at: Cursor) {
    this.at = at;
  }

  get(key: string): Cursor | undefined {
    const { value } = this.at;
    return isJsonObject(value) && Object.hasOwn(value, key) ? this.at.child(key, value[key] ?? null) : undefined;
  }

  has(key: string): boolean {
    return isJsonObject(this.at.value) && Object.hasOwn(this.at.value, key);
  }

  /** A key without which the object makes no sense. */
  require(key: string): Cursor | undefined {
    return this.get(key) ?? this.at.problem(`lacks the key ${key}`, 'key');
  }
}

/** The properties that have a value: for objects whose absent members are really absent. */
export function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function quoteHint(value: JsonValue): string {
  return typeof value === 'number' || typeof value === 'boolean' ? '; put it in quotes' : '';
}
