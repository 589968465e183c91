import type { Trial } from '../evals/case.ts';
import type { CommandContext, Outcome } from './context.ts';
import { noOutputs } from './outputs.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { runSettings } from './trial-requests.ts';

/** Says what a run would send, and sends nothing. With `format: json` as one document. */
export function showPlan(
  { inputs, runtime, format, print }: CommandContext,
  skills: readonly PreparedSkill[],
  trials: readonly Trial[],
): Outcome {
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
  const executions = rows.reduce((sum, row) => sum + row.trials, 0);
  if (format === 'json') print(`${JSON.stringify({ executions, cases: rows }, undefined, 2)}\n`);
  else {
    for (const row of rows) {
      const what = row.reason === null ? `${row.trials} × ${row.model}` : `not run: ${row.reason}`;
      runtime.log.info(`${row.skill}/${row.case}: ${what}`);
    }
    runtime.log.info(`${executions} executions would be started. Dry run: nothing was sent.`);
  }
  return { exitCode: 0, outputs: noOutputs('success') };
}
