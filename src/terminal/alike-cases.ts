import type { CaseVerdict } from '../judge/judgement.ts';
import { type CaseWithTrials, tellingTrial } from '../report/by-skill.ts';

/** Cases that came to no verdict on the skill, all for the same reason. */
export interface AlikeCases {
  readonly verdict: CaseVerdict;
  readonly reason: string;
  /** Ids, in their order. */
  readonly ids: readonly string[];
}

/** So many are still listed one by one. */
const LISTED_ALIKE = 3;

/** Takes cases out that would only repeat what another one says: one line for them is enough. */
export function gatherAlike(cases: readonly CaseWithTrials[]): {
  readonly single: readonly CaseWithTrials[];
  readonly alike: readonly AlikeCases[];
} {
  const groups = new Map<string, CaseWithTrials[]>();
  for (const item of cases) {
    const name = nameOf(item);
    if (name === undefined) continue;
    const known = groups.get(name);
    if (known) known.push(item);
    else groups.set(name, [item]);
  }
  const large = [...groups.values()].filter(({ length }) => length > LISTED_ALIKE);
  const gathered = new Set(large.flat());
  return {
    single: cases.filter((item) => !gathered.has(item)),
    alike: large.flatMap((items) => {
      const [first] = items;
      if (first === undefined) return [];
      const ids = items.map(({ result }) => result.case);
      return [{ verdict: first.result.verdict, reason: reasonOf(first) ?? '', ids }];
    }),
  };
}

function nameOf(item: CaseWithTrials): string | undefined {
  const { verdict } = item.result;
  const reason = reasonOf(item);
  const isUnserved = verdict === 'not_run' || verdict === 'errored' || verdict === 'skipped';
  return isUnserved && reason !== undefined ? `${verdict} ${reason}` : undefined;
}

function reasonOf(item: CaseWithTrials): string | undefined {
  return item.result.reason ?? tellingTrial(item)?.reason ?? undefined;
}
