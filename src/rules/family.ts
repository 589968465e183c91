import type { Check, Rule } from './rule.ts';

/** Rules of one family with the check that looks for their violations. */
export interface RuleFamily {
  readonly rules: readonly Rule[];
  readonly check: Check;
}
