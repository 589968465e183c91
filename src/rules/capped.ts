import type { Violation } from './rule.ts';

/** More findings of one rule in one skill than this tell nobody more. */
export const MOST_TOLD = 100;

/** The first hundred violations of each rule, and one that says how many more there are. */
export function* capped(violations: Iterable<Violation>): Generator<Violation> {
  const told = new Map<string, number>();
  const omitted = new Map<string, { readonly first: Violation; count: number }>();
  for (const violation of violations) {
    const count = told.get(violation.rule) ?? 0;
    told.set(violation.rule, count + 1);
    const more = omitted.get(violation.rule);
    if (count < MOST_TOLD) yield violation;
    else if (more) more.count++;
    else omitted.set(violation.rule, { first: violation, count: 1 });
  }
  for (const { first, count } of omitted.values()) {
    const { fix: _, ...rest } = first;
    yield {
      ...rest,
      message: count === 1 ? first.message : `${count.toLocaleString('en')} more of this kind from here on.`,
    };
  }
}
