import { bySkill, type CaseWithTrials } from '../by-skill.ts';
import type { CaseChange } from '../comparison.ts';
import type { Results } from '../results.ts';
import { verdictOrder } from '../verdict-words.ts';

/** A case as the page lists it, with what happened to it since the baseline. */
export interface OrderedCase extends CaseWithTrials {
  readonly change?: Exclude<CaseChange['change'], 'same' | 'removed'>;
}

/**
 * Every case in the order of the page: what got worse since the baseline, then by verdict, most urgent first. The
 * budget for media is spent in this order too.
 */
export function orderCases(results: Results): OrderedCase[] {
  const changes = new Map(
    results.comparison?.changes.map((one) => [JSON.stringify([one.skill, one.case]), one.change]),
  );
  const urgency = ({ result, change }: OrderedCase) =>
    change === 'regressed' ? -1 : verdictOrder.indexOf(result.verdict);
  return bySkill(results)
    .flatMap(({ cases }) => cases)
    .map((item): OrderedCase => {
      const change = changes.get(JSON.stringify([item.result.skill, item.result.case]));
      return change === undefined || change === 'same' || change === 'removed' ? item : { ...item, change };
    })
    .toSorted((a, b) => urgency(a) - urgency(b));
}
