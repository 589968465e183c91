import { type InvalidField, invalid } from './reply.ts';

/** Reads query parameters with their ranges and defaults; unknown names are wrong. */
export class Query {
  readonly #search: URLSearchParams;
  readonly #problems: InvalidField[] = [];
  readonly #known = new Set<string>();

  constructor(url: URL) {
    this.#search = url.searchParams;
  }

  integer(name: string, fallback: number, minimum: number, maximum = Number.MAX_SAFE_INTEGER): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum && value <= maximum) return value;
    this.#wrong(name, `Input should be an integer from ${minimum} to ${maximum}`, 'int_parsing');
    return fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined) return fallback;
    if (text === 'true' || text === '1') return true;
    if (text !== 'false' && text !== '0') this.#wrong(name, 'Input should be a valid boolean', 'bool_parsing');
    return false;
  }

  word<const T extends string>(name: string, words: readonly T[], fallback: T): T {
    const text = this.text(name);
    const found = words.find((word) => word === text);
    if (text !== undefined && found === undefined)
      this.#wrong(name, `Input should be ${words.join(', ')}`, 'literal_error');
    return found ?? fallback;
  }

  text(name: string): string | undefined {
    this.#known.add(name);
    return this.#search.get(name) ?? undefined;
  }

  /** @throws Refusal with 422 when anything was wrong */
  settle(): void {
    for (const name of this.#search.keys()) {
      if (!this.#known.has(name)) this.#wrong(name, 'Extra inputs are not permitted', 'extra_forbidden');
    }
    if (this.#problems.length > 0) throw invalid(this.#problems);
  }

  #wrong(name: string, msg: string, type: string): void {
    this.#problems.push({ loc: ['query', name], msg, type });
  }
}
