import { expandTrials } from '../evals/trials.ts';
import { checkSkills } from './check-skills.ts';
import { concludeTest } from './conclude-test.ts';
import type { CommandFunction } from './context.ts';
import { finishRun } from './finish.ts';
import { type PreparedSkill, prepareSkill, requireSelection } from './prepared-skill.ts';
import { runTrials } from './run-trials.ts';
import { selectSkills } from './select-skills.ts';
import { showPlan } from './show-plan.ts';

/**
 * Runs the cases of each selected skill as agent executions and judges the responses:
 * read and check → bundle → select cases → expand trials → execute → judge → conclude → report.
 */
export const test: CommandFunction = async (context) => {
  const { inputs, runtime } = context;
  const startedAt = runtime.clock.now();

  const directories = await selectSkills(context);
  const skills: PreparedSkill[] = [];
  const checked = await checkSkills(directories, context, async (skill) => {
    skills.push(await prepareSkill(skill, inputs));
  });
  requireSelection(skills, inputs);
  for (const { skill, suites } of skills) {
    if (suites.cases.length === 0)
      runtime.log.warning(
        `${skill.name} has no cases: add evals/<name>.<file type> beside evals/<name>.expected.json.`,
      );
  }

  const trials = expandTrials(skills.flatMap((skill) => skill.cases));
  if (inputs['dry-run']) return showPlan(context, skills, trials);

  const run = await runTrials(context, skills, trials);
  const { parts, wrongKey } = concludeTest(context, { skills, checked, run, startedAt });
  const outcome = await finishRun(context, checked, parts, run.journal);
  return wrongKey ? { ...outcome, exitCode: 2 } : outcome;
};
