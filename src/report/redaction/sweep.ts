import type { JsonValue } from '../../json.ts';
import { ClearDates } from './clear-dates.ts';
import { ClearNumbers } from './clear-numbers.ts';
import { ClearTexts } from './clear-texts.ts';
import { mergeMatches } from './text-match.ts';

/** What is remembered of texts that were swept. */
const MEMO = { texts: 20_000, characters: 1_000 };

/** The clear values of one trial, and what takes them out of texts that repeat them. */
export class Sweep {
  readonly #token: (value: JsonValue) => string;
  readonly #texts = new ClearTexts();
  readonly #dates = new ClearDates();
  readonly #numbers = new ClearNumbers();
  readonly #known = new Set<string>();
  /** A text stands in the response, in the payload and in its field. */
  readonly #swept = new Map<string, string>();

  /** `token` makes the text that stands for a value. */
  constructor(token: (value: JsonValue) => string) {
    this.#token = token;
  }

  /** Remembers a clear value with everything in it. Truth values say nothing that could be found again. */
  remember(value: JsonValue): void {
    if (Array.isArray(value)) for (const element of value) this.remember(element);
    else if (typeof value === 'object' && value !== null)
      for (const member of Object.values(value)) this.remember(member);
    else if (typeof value === 'number' || typeof value === 'bigint') {
      this.#numbers.add(value);
      this.#swept.clear();
    } else if (typeof value === 'string' && !this.#known.has(value)) {
      this.#known.add(value);
      this.#swept.clear();
      this.#numbers.add(value);
      const isDate = this.#dates.add(value);
      this.#texts.add(value, { asOne: isDate && value.length <= 40 });
    }
  }

  text(original: string): string {
    const known = this.#swept.get(original);
    if (known !== undefined) return known;
    const swept = this.#sweep(original);
    if (original.length <= MEMO.characters && this.#swept.size < MEMO.texts) this.#swept.set(original, swept);
    return swept;
  }

  #sweep(original: string): string {
    const found = [...this.#texts.find(original), ...this.#dates.find(original), ...this.#numbers.find(original)];
    if (found.length === 0) return original;
    let swept = '';
    let at = 0;
    for (const { start, end, value } of mergeMatches(original, found)) {
      swept += original.slice(at, start) + this.#token(value);
      at = end;
    }
    return swept + original.slice(at);
  }

  /** A number, or the token of the clear value that it repeats. */
  number<T extends number | bigint>(original: T): T | string {
    const value = this.#numbers.sameAs(original);
    return value === undefined ? original : this.#token(value);
  }

  /** Every text inside a value that is no part of the response, such as a request. Numbers stay. */
  deep<T extends JsonValue>(value: T): T {
    return this.#deep(value) as T;
  }

  #deep(value: JsonValue): JsonValue {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return value.map((element) => this.#deep(element));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [this.text(key), this.#deep(member)]));
  }
}
