import { describeEstimate, type Estimate } from '../engine/estimate.ts';
import type { Trial } from '../evals/case.ts';
import { oneLine } from '../text.ts';
import type { CommandContext, Outcome } from './context.ts';
import { estimateTrials } from './estimate-trials.ts';
import { noOutputs } from './outputs.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { caseKey } from './run-trials.ts';
import { runSettings } from './trial-requests.ts';

/** Says what a run would send, and sends nothing. With `format: json` as one document. */
export async function showPlan(
  context: CommandContext,
  skills: readonly PreparedSkill[],
  trials: readonly Trial[],
): Promise<Outcome> {
  const { inputs, runtime, format, print } = context;
  const trialsOf = new Map<string, number>();
  for (const trial of trials) trialsOf.set(caseKey(trial), (trialsOf.get(caseKey(trial)) ?? 0) + 1);
  const rows = skills.flatMap(({ skill, bundle, cases }) =>
    cases.map((one) => ({
      skill: skill.name,
      case: one.id,
      model: runSettings(one.run, skill, inputs).model,
      trials: bundle === undefined ? 0 : (trialsOf.get(caseKey({ case: one })) ?? 0),
      digest: bundle?.digest ?? null,
      reason: one.skip ?? (bundle === undefined ? 'findings at error level' : null),
    })),
  );
  const estimated = await estimateTrials(context, skills, trials);
  if (format === 'json') print(`${JSON.stringify({ ...planOf(estimated), cases: rows }, undefined, 2)}\n`);
  else {
    for (const row of rows) {
      const what = row.reason === null ? `${row.trials} × ${row.model}` : `not run: ${row.reason}`;
      runtime.log.info(`${row.skill}/${row.case}: ${what}`);
    }
    const nothing = estimated.executions + estimated.takenOver + estimated.reused === 0;
    const summary = nothing ? nothingToRun(rows) : `This would take ${describeEstimate(estimated)}`;
    runtime.log.info(`${summary} Dry run: nothing was sent.`);
  }
  return { exitCode: 0, outputs: noOutputs('success') };
}

function nothingToRun(rows: readonly { readonly reason: string | null }[]): string {
  if (rows.length === 0) return 'Nothing would run: there are no cases.';
  const reasons = [...new Set(rows.map(({ reason }) => reason ?? 'not selected'))];
  return `Nothing would run: ${reasons.map(oneLine).join('; ')}.`;
}

/** The estimate as programs read it: counts, credits, and milliseconds. */
function planOf(estimated: Estimate) {
  const { takenOver, durationMs, slowestMs, ...counts } = estimated;
  return { ...counts, taken_over: takenOver, duration_ms: durationMs, slowest_ms: slowestMs };
}
