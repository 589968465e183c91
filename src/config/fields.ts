import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { nearest } from '../nearest.ts';
import type { Violation } from '../rules/rule.ts';
import { suggester } from '../rules/suggestions.ts';
import type { SourceText } from '../source/source-text.ts';
import type { YamlDocument } from '../source/yaml.ts';

/** Reads the values of a configuration and notes what is wrong with them, each at its place. */
export class Fields {
  readonly problems: Violation[] = [];
  readonly suggest = suggester();
  readonly #source: SourceText;
  readonly #document: YamlDocument;

  constructor(source: SourceText, document: YamlDocument) {
    this.#source = source;
    this.#document = document;
  }

  /** The file and range of the value at a pointer, or of its key. */
  place(
    pointer: string,
    part: 'value' | 'key' = 'value',
  ): { readonly file: string; readonly range: NonNullable<Violation['range']> } {
    const location = this.#document.locate(pointer);
    const range = (part === 'key' ? location?.key : undefined) ?? location?.value ?? { start: 0, end: 0 };
    return { file: this.#source.file, range: this.#source.range(range.start, range.end) };
  }

  /** Notes a rule that does not exist. */
  unknown(violation: Violation | undefined): void {
    if (violation !== undefined) this.problems.push(violation);
  }

  /** `; did you mean "x"?` for a word that is near a known one, or a full stop. */
  didYouMean(word: string, known: readonly string[]): string {
    const near = this.suggest(() => nearest(word, known));
    return near === undefined ? '.' : `; did you mean ${JSON.stringify(near)}?`;
  }

  problem(message: string, pointer: string, part: 'value' | 'key' = 'value'): void {
    this.problems.push({ rule: 'config/invalid', message, ...this.place(pointer, part) });
  }

  /** A mapping with known keys only; an empty one for anything else. */
  mapping(value: JsonValue | undefined, pointer: string, known?: readonly string[]): JsonObject {
    if (value === undefined || value === null) return {};
    if (!isJsonObject(value)) {
      this.problem(`${named(pointer)} must be a mapping.`, pointer);
      return {};
    }
    for (const key of known === undefined ? [] : Object.keys(value)) {
      if (known?.includes(key)) continue;
      const where = pointer === '' ? '' : ` in ${named(pointer)}`;
      this.problem(
        `Unknown key ${JSON.stringify(key)}${where}${this.didYouMean(key, known ?? [])}`,
        child(pointer, key),
        'key',
      );
    }
    return value;
  }

  /** A text that is not blank. */
  text(value: JsonValue | undefined, pointer: string): string | undefined {
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (value !== undefined) this.problem(`${named(pointer)} must be a text.`, pointer);
    return undefined;
  }

  /** One of several words. */
  choice<const T extends string>(value: JsonValue | undefined, pointer: string, allowed: readonly T[]): T | undefined {
    if (value === undefined) return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) {
      // YAML reads an unquoted `off` as a text; people who expect otherwise quote it, and both are the same.
      const hint = typeof value === 'string' ? this.didYouMean(value, allowed) : '.';
      this.problem(`${named(pointer)} must be one of ${allowed.join(', ')}${hint}`, pointer);
    }
    return found;
  }

  /** One text or a list of texts. */
  texts(value: JsonValue | undefined, pointer: string): string[] {
    if (typeof value === 'string' && value.trim() !== '') return [value];
    if (
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((item) => typeof item === 'string' && item.trim() !== '')
    )
      return value as string[];
    if (value !== undefined) this.problem(`${named(pointer)} must be a text or a list of texts.`, pointer);
    return [];
  }

  /** A day such as 2027-01-31. */
  day(value: JsonValue | undefined, pointer: string): string | undefined {
    if (value === undefined) return undefined;
    const day =
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
    if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(String(value)))
      return String(value);
    this.problem(`${named(pointer)} must be a day such as 2027-01-31.`, pointer);
    return undefined;
  }
}

/** The pointer of a member. */
export function child(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function named(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  return parts.length === 0
    ? 'The file'
    : parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}
