import type { CaseResult, Results, SkillResult, TrialResult } from './results.ts';
import { verdictOrder } from './verdict-words.ts';

/** A case with its trials, in the order of the trials. */
export interface CaseWithTrials {
  readonly result: CaseResult;
  readonly trials: readonly TrialResult[];
}

/** A skill with its cases, most urgent verdict first and otherwise in the order of the suites. */
export interface SkillWithCases {
  readonly skill: SkillResult;
  readonly cases: readonly CaseWithTrials[];
}

/** The flat lists of the results as a tree. Cases of a skill that the results do not list are left out. */
export function bySkill(results: Results): SkillWithCases[] {
  const trials = new Map<string, TrialResult[]>();
  for (const trial of results.trials) {
    const key = JSON.stringify([trial.skill, trial.case]);
    const list = trials.get(key);
    if (list) list.push(trial);
    else trials.set(key, [trial]);
  }
  const cases = new Map<string, CaseWithTrials[]>();
  for (const result of results.cases) {
    const list = cases.get(result.skill) ?? [];
    list.push({ result, trials: trials.get(JSON.stringify([result.skill, result.case])) ?? [] });
    cases.set(result.skill, list);
  }
  const urgency = ({ result }: CaseWithTrials) => verdictOrder.indexOf(result.verdict);
  return results.skills.map((skill) => ({
    skill,
    cases: (cases.get(skill.name) ?? []).toSorted((a, b) => urgency(a) - urgency(b)),
  }));
}

/** The trial that explains a case's verdict: the first that failed, else the first that errored, else the first. */
export function tellingTrial({ trials }: CaseWithTrials): TrialResult | undefined {
  return (
    trials.find(({ verdict }) => verdict === 'failed') ??
    trials.find(({ verdict }) => verdict === 'errored') ??
    trials[0]
  );
}

/** Credits of all trials of a case that were not reused. */
export function creditsOf({ trials }: CaseWithTrials): number {
  return trials.reduce(
    (sum, { execution }) => sum + (execution && !execution.reused ? (execution.usage.credits_used ?? 0) : 0),
    0,
  );
}

/** Milliseconds between submission and completion, as far as both are known. */
export function executionMs({ execution }: TrialResult): number | undefined {
  if (!execution?.submitted_at || !execution.completed_at) return undefined;
  const ms = Date.parse(execution.completed_at) - Date.parse(execution.submitted_at);
  return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}
