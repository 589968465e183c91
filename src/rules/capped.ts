import type { Violation } from './rule.ts';

/** More findings of one rule in one skill than this tell nobody more. */
export const MOST_TOLD = 100;

/** Lets the first hundred violations of each rule through, and counts the others. */
export class Cap {
  readonly #told = new Map<string, number>();
  readonly #omitted = new Map<string, { readonly first: Violation; count: number }>();

  admits(violation: Violation): boolean {
    const { rule } = violation;
    const count = this.#told.get(rule) ?? 0;
    this.#told.set(rule, count + 1);
    if (count < MOST_TOLD) return true;
    const more = this.#omitted.get(rule);
    if (more) more.count++;
    else this.#omitted.set(rule, { first: violation, count: 1 });
    return false;
  }

  /** One for each rule that had more: it says how many. */
  *rest(): Generator<Violation> {
    for (const { first, count } of this.#omitted.values()) {
      const { fix: _, ...told } = first;
      const message = count === 1 ? first.message : `${count.toLocaleString('en')} more of this kind from here on.`;
      yield { ...told, message };
    }
  }
}

/** The first hundred violations of each rule, and one that says how many more there are. */
export function* capped(violations: Iterable<Violation>): Generator<Violation> {
  const cap = new Cap();
  for (const violation of violations) if (cap.admits(violation)) yield violation;
  yield* cap.rest();
}
