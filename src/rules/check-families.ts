import { truncate } from '../text.ts';
import { Cap } from './capped.ts';
import type { FamilyFailure, RuleFamily } from './family.ts';
import type { Subject, Violation } from './rule.ts';

/** UTF-16 units; a longer message quotes more of a file than anybody reads. */
const MESSAGE_LIMIT = 1_000;

/**
 * The violations of all families about one skill, of each rule the first hundred. A family that throws has found what
 * it found until then, and takes nothing from the others.
 */
export async function checkFamilies(
  families: readonly RuleFamily[],
  subject: Subject,
): Promise<{ readonly violations: readonly Violation[]; readonly failures: readonly FamilyFailure[] }> {
  const violations: Violation[] = [];
  const cap = new Cap();
  const tell = (violation: Violation) => {
    violations.push({ ...violation, message: truncate(violation.message, MESSAGE_LIMIT) });
  };
  const failures: FamilyFailure[] = [];
  for (const { rules, check } of families) {
    try {
      const found = check(subject);
      // Most checks are generators, and a turn of the event loop for each of them adds up over thousands of skills.
      for (const violation of found instanceof Promise ? await found : found)
        if (cap.admits(violation)) tell(violation);
    } catch (error) {
      failures.push({ rules: rules.map(({ id }) => id), error });
    }
  }
  for (const violation of cap.rest()) tell(violation);
  return { violations, failures };
}
