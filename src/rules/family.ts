import type { Rule, Subject, Violation } from './rule.ts';

/** Rules of one family with the check that looks for their violations. A check never throws and never rejects. */
export interface RuleFamily {
  readonly rules: readonly Rule[];
  readonly check: (subject: Subject) => Iterable<Violation> | Promise<Iterable<Violation>>;
}

/** A family whose check has thrown although it never should: its rules have not looked at everything. */
export interface FamilyFailure {
  /** Ids of the family's rules. */
  readonly rules: readonly string[];
  readonly error: unknown;
}
