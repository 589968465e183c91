import { describeEstimate, type Estimate } from '../engine/estimate.ts';
import type { Trial } from '../evals/case.ts';
import type { CommandContext, Outcome } from './context.ts';
import { estimateTrials } from './estimate-trials.ts';
import { noOutputs } from './outputs.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { runSettings } from './trial-requests.ts';

/** Says what a run would send, and sends nothing. With `format: json` as one document. */
export async function showPlan(
  context: CommandContext,
  skills: readonly PreparedSkill[],
  trials: readonly Trial[],
): Promise<Outcome> {
  const { inputs, runtime, format, print } = context;
  const rows = skills.flatMap(({ skill, bundle, cases }) =>
    cases.map((one) => ({
      skill: skill.name,
      case: one.id,
      model: runSettings(one.run, skill, inputs).model,
      trials:
        bundle === undefined
          ? 0
          : trials.filter((trial) => trial.case.skill === one.skill && trial.case.id === one.id).length,
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
    runtime.log.info(`This would take ${describeEstimate(estimated)} Dry run: nothing was sent.`);
  }
  return { exitCode: 0, outputs: noOutputs('success') };
}

/** The estimate as programs read it: counts, credits, and milliseconds. */
function planOf(estimated: Estimate) {
  const { executions, reused, takenOver, files, requests, credits, unpriced, durationMs } = estimated;
  return { executions, reused, taken_over: takenOver, files, requests, credits, unpriced, duration_ms: durationMs };
}
