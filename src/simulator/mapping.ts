import type { JsonObject, JsonValue } from '../json.ts';
import { isJsonObject } from '../json.ts';
import { nearest } from '../nearest.ts';

/** Keys and indices that lead to a value in a scenario. */
export type Path = readonly (string | number)[];

/** Notes a mistake at a path; reading goes on, so that all of them are reported together. */
export type Complain = (path: Path, message: string, atKey?: boolean) => void;

/** Reads the keys of one mapping; `close` then reports those that nobody asked for. */
export class Mapping {
  readonly path: Path;
  readonly complain: Complain;
  readonly #value: JsonObject;
  readonly #known = new Set<string>();

  constructor(value: JsonValue, path: Path, complain: Complain) {
    this.path = path;
    this.complain = complain;
    this.#value = isJsonObject(value) ? value : {};
    if (!isJsonObject(value)) complain(path, 'must be a mapping');
  }

  /** The value under a key; undefined when the key is not there. */
  raw(key: string): JsonValue | undefined {
    this.#known.add(key);
    return Object.hasOwn(this.#value, key) ? this.#value[key] : undefined;
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#value, key);
  }

  text(key: string): string | undefined {
    return this.read(key, 'must be a text', (value) => (typeof value === 'string' ? value : undefined));
  }

  flag(key: string): boolean | undefined {
    return this.read(key, 'must be true or false', (value) => (typeof value === 'boolean' ? value : undefined));
  }

  number(key: string, minimum: number, maximum = Number.MAX_SAFE_INTEGER): number | undefined {
    const what = maximum === Number.MAX_SAFE_INTEGER ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
    return this.read(key, `must be a number ${what}`, (value) =>
      typeof value === 'number' && value >= minimum && value <= maximum ? value : undefined,
    );
  }

  integer(key: string, minimum: number, maximum = Number.MAX_SAFE_INTEGER): number | undefined {
    const what = maximum === Number.MAX_SAFE_INTEGER ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
    return this.read(key, `must be a whole number ${what}`, (value) =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum && value <= maximum
        ? value
        : undefined,
    );
  }

  choice<const T extends string | number>(key: string, words: readonly T[]): T | undefined {
    return this.read(key, `must be one of ${words.join(', ')}`, (value) => words.find((word) => word === value));
  }

  /** Milliseconds from `250ms`, `1.5s`, `2m` or `1h`. */
  duration(key: string): number | undefined {
    return this.read(key, 'must be a duration such as 250ms, 1.5s or 2m', parseDuration);
  }

  texts(key: string): readonly string[] | undefined {
    return this.read(key, 'must be a list of texts', (value) =>
      Array.isArray(value) && value.every((item) => typeof item === 'string') ? (value as string[]) : undefined,
    );
  }

  /** The mapping under a key, closed after `body`. */
  mapping<T>(key: string, body: (mapping: Mapping) => T): T | undefined {
    const value = this.raw(key);
    if (value === undefined) return undefined;
    return readMapping(value, [...this.path, key], this.complain, body);
  }

  /** Each element of the list under a key; an absent list is empty. */
  list<T>(key: string, body: (value: JsonValue, path: Path) => T): T[] {
    const value = this.raw(key) ?? [];
    if (Array.isArray(value)) return value.map((item, index) => body(item, [...this.path, key, index]));
    this.complain([...this.path, key], 'must be a list');
    return [];
  }

  /** Each key of the mapping under a key; whatever its name. */
  entries<T>(key: string, body: (value: JsonValue, path: Path) => T): Record<string, T> | undefined {
    const value = this.raw(key);
    if (value === undefined) return undefined;
    const path = [...this.path, key];
    if (!isJsonObject(value)) {
      this.complain(path, 'must be a mapping');
      return {};
    }
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, body(item, [...path, name])]));
  }

  /** A value that `parse` understands; anything else is reported as `requirement`. */
  read<T>(key: string, requirement: string, parse: (value: JsonValue) => T | undefined): T | undefined {
    const value = this.raw(key);
    if (value === undefined) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) this.complain([...this.path, key], requirement);
    return parsed;
  }

  close(): void {
    for (const key of Object.keys(this.#value)) {
      if (this.#known.has(key)) continue;
      const known = [...this.#known].filter((name) => !name.startsWith('$'));
      const near = nearest(key, known);
      const advice = near === undefined ? `known are ${known.sort().join(', ')}` : `did you mean "${near}"?`;
      this.complain([...this.path, key], `unknown key; ${advice}`, true);
    }
  }
}

/** Reads a value as a mapping and reports the keys that `body` did not ask for. */
export function readMapping<T>(value: JsonValue, path: Path, complain: Complain, body: (mapping: Mapping) => T): T {
  const mapping = new Mapping(value, path, complain);
  const result = body(mapping);
  mapping.close();
  return result;
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds, or undefined for anything that is not a duration. */
export function parseDuration(value: JsonValue): number | undefined {
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(value) : null;
  if (match) return Number(match[1]) * (units[match[2] ?? ''] ?? 0);
  return value === 0 ? 0 : undefined;
}
