import { executionMs } from '../by-skill.ts';
import type { Results, TrialResult } from '../results.ts';
import type { PageModel } from './page-data.ts';

/** Each model over all trials that were asked of it, in the order of their first trial. */
export function models(results: Results): PageModel[] {
  const groups = new Map<string, TrialResult[]>();
  for (const trial of results.trials) {
    const group = groups.get(trial.model);
    if (group) group.push(trial);
    else groups.set(trial.model, [trial]);
  }
  return [...groups].map(([model, trials]) => {
    const count = (verdict: string) => trials.filter((trial) => trial.verdict === verdict).length;
    const sum = (key: 'match' | 'wrong' | 'missing' | 'extra') =>
      trials.reduce((total, { counts }) => total + counts[key], 0);
    const row = results.models?.find((one) => one.model === model);
    const times = trials.map(executionMs).filter((ms) => ms !== undefined);
    return {
      model,
      cases: new Set(trials.map((trial) => JSON.stringify([trial.skill, trial.case]))).size,
      trials: trials.length,
      passed: count('passed'),
      failed: count('failed'),
      errored: count('errored'),
      counts: { match: sum('match'), wrong: sum('wrong'), missing: sum('missing'), extra: sum('extra') },
      credits: trials.reduce((total, { execution }) => total + (execution?.usage.credits_used ?? 0), 0),
      medianMs: times.toSorted((a, b) => a - b)[times.length >> 1] ?? null,
      ...(row && !row.different_cases ? { gates: row.meets_gates ? ('met' as const) : ('missed' as const) } : {}),
      ...(row?.recommended ? { recommended: true as const } : {}),
    };
  });
}
