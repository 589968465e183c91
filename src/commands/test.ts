import { expandTrials } from '../evals/trials.ts';
import type { Bundle } from '../skill/bundle.ts';
import { baselineCases, readNamedBaseline } from './baseline.ts';
import { identifyCases } from './case-identity.ts';
import { type Checked, checkSkills } from './check-skills.ts';
import { guardCode } from './code-guard.ts';
import { concludeTest } from './conclude-test.ts';
import { connect } from './connection.ts';
import type { CommandContext, CommandFunction, Outcome } from './context.ts';
import { decideCases } from './decide-cases.ts';
import { refuseFilesInSkills } from './files-in-skills.ts';
import { finishRun } from './finish.ts';
import { collectOften } from './heap-growth.ts';
import { compareToBaseline } from './insights.ts';
import { onlyShard, type PreparedSkill, prepareSkill, selectRun } from './prepared-skill.ts';
import { prepareRedaction, redactOutcomes } from './redaction.ts';
import type { RunParts } from './run-results.ts';
import { runTrials } from './run-trials.ts';
import { selectSkills } from './select-skills.ts';
import { showPlan } from './show-plan.ts';
import { nothingRan, resolveSkillSource } from './skill-source.ts';

/** What a run has come to, before anybody is told. */
interface Tested {
  readonly checked: Checked;
  readonly parts: RunParts;
  /** By directory of the skill. */
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** True when the run has written one into the report directory. */
  readonly journal: boolean;
  readonly wrongKey: boolean;
}

/**
 * Runs the cases of each selected skill as agent executions and judges the responses:
 * read and check → bundle → select cases → expand trials → execute → judge → decide → compare → conclude → report.
 */
export const test: CommandFunction = async (context) => {
  collectOften();
  // A function of its own, so that cases, trials and expectations are gone when the reports need memory.
  const tested = await testSkills(context);
  if ('exitCode' in tested) return tested;
  const { checked, parts, journal, bundles, wrongKey } = tested;
  const outcome = await finishRun(context, checked, parts, journal, bundles);
  return wrongKey ? { ...outcome, exitCode: 2 } : outcome;
};

/** Everything up to the conclusion; a dry run ends here. */
async function testSkills(context: CommandContext): Promise<Tested | Outcome> {
  const { inputs, runtime } = context;
  const startedAt = runtime.clock.now();
  const update = inputs.update ? await import('./update-expectations.ts') : undefined;
  update?.refuseUpdate(runtime.env);
  const { directories, reasons } = await selectSkills(context);
  const all: PreparedSkill[] = [];
  const checked = await checkSkills(directories, context, async (skill) => {
    all.push(await prepareSkill(skill, inputs, runtime.log));
  });
  refuseFilesInSkills(context, all);
  const selected = selectRun(all, inputs, runtime.env);
  const skills = inputs.shard ? onlyShard(selected, inputs.shard) : selected;
  for (const { skill, suites } of skills) {
    if (suites.cases.length === 0)
      runtime.log.warning(
        `${skill.name} has no cases: add evals/<name>.<file type> beside evals/<name>.expected.json.`,
      );
  }

  const redaction = await prepareRedaction(context, all);
  // Not kept here: nothing needs the trials any more when they have run.
  const trials = () => expandTrials(skills.flatMap((skill) => skill.cases));
  if (inputs['dry-run']) return showPlan(context, skills, trials());

  await guardCode(context, skills);
  const identities = await identifyCases(skills);
  const named = await readNamedBaseline(context);
  const baseline = named.kind === 'read' ? await baselineCases(context, named, skills, identities) : undefined;
  const connection = await connect(inputs, runtime);
  try {
    const source = await resolveSkillSource(context, connection, skills);
    const run =
      source instanceof Error
        ? nothingRan(connection, source)
        : await runTrials(context, skills, trials(), { connection, skills: source, redaction });
    const decided = decideCases(skills, run, identities, new Date(startedAt).toISOString().slice(0, 10));
    const outcomes = redactOutcomes(decided, redaction);
    const updates = await update?.updateExpectations(context, skills, run, outcomes, redaction);
    const comparison = compareToBaseline(context, outcomes, baseline);
    const { parts, wrongKey } = concludeTest(context, {
      ...{ skills, checked, run, outcomes, comparison, startedAt },
      ...(named.kind === 'unusable' ? { unusableBaseline: named.message } : {}),
    });
    const bundles = new Map(
      skills.flatMap(({ skill, bundle }) => (bundle ? [[skill.directory, bundle] as const] : [])),
    );
    const told = { ...parts, reasons: [...reasons, ...parts.reasons], ...(updates ? { updates } : {}) };
    return { checked, parts: told, journal: run.journal, bundles, wrongKey };
  } finally {
    await connection.close();
  }
}
