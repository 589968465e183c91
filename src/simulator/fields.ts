import type { JsonObject, JsonValue } from '../json.ts';
import { isJsonObject } from '../json.ts';
import { type InvalidField, invalid } from './reply.ts';

/**
 * Checks the fields of a body or query and collects what is wrong with them. Null counts as absent, because the
 * official SDKs send nulls for what is not set.
 */
export class Fields {
  readonly #value: JsonObject;
  readonly #at: readonly (string | number)[];
  readonly #problems: InvalidField[];

  constructor(value: JsonObject, at: readonly (string | number)[], problems: InvalidField[] = []) {
    this.#value = value;
    this.#at = at;
    this.#problems = problems;
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#value, key) && this.#value[key] !== null;
  }

  raw(key: string): JsonValue | undefined {
    return this.has(key) ? this.#value[key] : undefined;
  }

  text(key: string, options: { readonly required?: boolean; readonly maxLength?: number } = {}): string | undefined {
    const value = this.#required(key, options.required);
    if (value === undefined) return undefined;
    if (typeof value !== 'string') return this.wrong(key, 'Input should be a valid string', 'string_type');
    if (options.required && value === '') return this.wrong(key, 'String should not be empty', 'string_too_short');
    if (value.length > (options.maxLength ?? Number.POSITIVE_INFINITY))
      return this.wrong(key, `String should have at most ${options.maxLength} characters`, 'string_too_long');
    return value;
  }

  flag(key: string): boolean | undefined {
    const value = this.raw(key);
    if (value === undefined || typeof value === 'boolean') return value;
    return this.wrong(key, 'Input should be a valid boolean', 'bool_type');
  }

  word<const T extends string>(key: string, words: readonly T[]): T | undefined {
    const value = this.raw(key);
    if (value === undefined) return undefined;
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    return this.wrong(key, `Input should be ${words.map((word) => `'${word}'`).join(', ')}`, 'literal_error');
  }

  object(key: string): Fields | undefined {
    const value = this.raw(key);
    if (value === undefined) return undefined;
    if (isJsonObject(value)) return new Fields(value, [...this.#at, key], this.#problems);
    return this.wrong(key, 'Input should be a valid dictionary', 'dict_type');
  }

  /** The elements of a list, or undefined when there is none. */
  list(key: string): readonly JsonValue[] | undefined {
    const value = this.raw(key);
    if (value === undefined || Array.isArray(value)) return value;
    return this.wrong(key, 'Input should be a valid list', 'list_type');
  }

  wrong(key: string | number, msg: string, type: string): undefined {
    this.#problems.push({ loc: [...this.#at, key], msg, type });
  }

  /** Complains about keys that no documentation names. */
  only(keys: readonly string[]): void {
    for (const key of Object.keys(this.#value)) {
      if (!keys.includes(key)) this.wrong(key, 'Extra inputs are not permitted', 'extra_forbidden');
    }
  }

  below(key: string, index: number, value: JsonObject): Fields {
    return new Fields(value, [...this.#at, key, index], this.#problems);
  }

  /** @throws Refusal with 422 when anything was wrong */
  settle(): void {
    if (this.#problems.length > 0) throw invalid(this.#problems);
  }

  #required(key: string, required = false): JsonValue | undefined {
    const value = this.raw(key);
    if (value === undefined && required) return this.wrong(key, 'Field required', 'missing');
    return value;
  }
}
