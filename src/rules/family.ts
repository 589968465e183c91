import type { Rule, Subject, Violation } from './rule.ts';

/** Rules of one family with the check that looks for their violations. A check never throws and never rejects. */
export interface RuleFamily {
  readonly rules: readonly Rule[];
  readonly check: (subject: Subject) => Iterable<Violation> | Promise<Iterable<Violation>>;
}
