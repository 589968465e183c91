import type { Case } from '../evals/case.ts';
import { caseVerdict, isActive } from '../judge/case-verdict.ts';
import { addCounts, NO_COUNTS } from '../judge/scores.ts';
import type { DecidedCase } from '../judge/totals.ts';
import type { CaseResult, TrialResult } from '../report/results.ts';
import type { CaseIdentity } from './case-identity.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { caseKey, type TrialRun } from './run-trials.ts';

/** A case with its verdict and its trials, in the order in which they ended. */
export interface CaseOutcome {
  readonly one: Case;
  readonly result: CaseResult;
  readonly decided: DecidedCase;
  readonly trials: readonly TrialResult[];
}

/** The verdict of every selected case; `today` is `YYYY-MM-DD`. */
export function decideCases(
  skills: readonly PreparedSkill[],
  run: TrialRun,
  identities: ReadonlyMap<string, CaseIdentity>,
  today: string,
): CaseOutcome[] {
  const trialsOf = new Map<string, TrialResult[]>();
  for (const trial of run.results) {
    const key = `${trial.skill}/${trial.case}`;
    const known = trialsOf.get(key);
    if (known) known.push(trial);
    else trialsOf.set(key, [trial]);
  }
  return skills.flatMap(({ skill, bundle, cases, suites }) =>
    cases.map((one): CaseOutcome => {
      const verdict = caseVerdict(one, run.verdicts.get(caseKey({ case: one })) ?? [], today);
      const invalid = bundle === undefined && one.skip === undefined;
      const strict = one.xfail?.strict === true && isActive(one.xfail, today);
      const trials = trialsOf.get(`${skill.name}/${one.id}`) ?? [];
      const reason = reasonOf(
        one,
        verdict,
        invalid,
        trials.find((trial) => trial.reason !== null)?.reason ?? undefined,
      );
      return {
        one,
        trials,
        decided: {
          skill: skill.name,
          id: one.id,
          verdict,
          strict,
          counts: trials.reduce((sum, trial) => addCounts(sum, trial.counts), NO_COUNTS),
          invalid,
        },
        result: {
          skill: skill.name,
          case: one.id,
          verdict,
          tags: one.tags,
          file: one.source.file,
          ...identities.get(caseKey({ case: one })),
          ...(one.description === undefined ? {} : { description: one.description }),
          ...(reason === undefined ? {} : { reason }),
          ...(one.source.range ? { line: one.source.range.start.line } : {}),
          ...(Object.keys(one.cell).length > 0 ? { matrix: { case: one.baseId, cell: one.cell } } : {}),
          repeat: { times: one.repeat.times, min_pass: one.repeat.minPass, stop: one.repeat.stop },
          ...(strict ? { strict } : {}),
          ...unpinnedOf(one),
          ...(suites.leaks?.some(({ caseIds }) => caseIds.includes(one.baseId)) ? { contaminated: true } : {}),
        },
      };
    }),
  );
}

/** Inputs that are read from the web without a hash. */
function unpinnedOf({ inputs }: Case): Pick<CaseResult, 'unpinned'> {
  const names = Object.entries(inputs).flatMap(([name, input]) =>
    input.kind === 'url' && input.sha256 === undefined ? [name] : [],
  );
  return names.length > 0 ? { unpinned: names } : {};
}

function reasonOf(
  one: Case,
  verdict: CaseResult['verdict'],
  invalid: boolean,
  ofTrial: string | undefined,
): string | undefined {
  if (one.skip !== undefined) return one.skip;
  if (invalid) return 'The skill has findings at error level and was not sent.';
  if (verdict === 'quarantined') return one.quarantine?.reason;
  if (verdict === 'xfailed' || verdict === 'xpassed') return one.xfail?.reason;
  return ofTrial;
}
