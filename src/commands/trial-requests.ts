import type { ExecutionRequest, SkillUnderTest, SuiteBudget } from '../engine/execution-request.ts';
import type { RunSettings, Trial } from '../evals/case.ts';
import type { Inputs } from '../inputs/definitions.ts';
import type { Bundle } from '../skill/bundle.ts';
import type { Skill } from '../skill/skill.ts';
import type { PreparedSkill } from './prepared-skill.ts';

/** The model that the platform takes when nothing names one (`POST /agent/execute`). */
const platformModel = 'vlmrun-orion-1:auto';

// The same for all requests without them: there may be tens of thousands.
const NO_SKILLS: readonly SkillUnderTest[] = [];

/**
 * What is sent beside the bundle: the input wins over the suite, the suite over `vlmrun.yaml`. The matrix cell is
 * part of the suite's settings already. Model and toolsets are always sent, because no source says that the platform
 * reads them from an inline bundle.
 */
export function runSettings(run: RunSettings, skill: Skill, inputs: Inputs): RunSettings & { readonly model: string } {
  const toolsets = inputs.toolsets.length > 0 ? inputs.toolsets : (run.toolsets ?? skill.toolsets);
  const serviceTier = inputs['service-tier'] ?? run.serviceTier;
  return {
    ...run,
    model: inputs.model ?? run.model ?? skill.model ?? platformModel,
    ...(toolsets === undefined ? {} : { toolsets }),
    ...(serviceTier === undefined ? {} : { serviceTier }),
  };
}

/** The inline form of a skill. The base64 text is made anew for each request and kept by none. */
export function inlineSkill(skill: Skill, bundle: Bundle): SkillUnderTest {
  return {
    source: 'inline',
    name: skill.name,
    description: skill.description ?? '',
    digest: bundle.digest,
    data: () => Buffer.from(bundle.zip).toString('base64'),
  };
}

/** What the engine is asked for one trial. `attached` holds the skills of `run.skills` by their text there. */
export function trialRequest(
  trial: Trial,
  skill: Skill,
  underTest: SkillUnderTest,
  inputs: Inputs,
  attached: ReadonlyMap<string, SkillUnderTest>,
  suiteBudget: SuiteBudget | undefined,
): ExecutionRequest {
  const { case: testCase } = trial;
  return {
    trial: trial.id,
    label: `${skill.name}/${testCase.id}`,
    skill: underTest,
    extraSkills: testCase.run.skills?.flatMap((written) => attached.get(written) ?? []) ?? NO_SKILLS,
    inputs: testCase.inputs,
    run: runSettings(testCase.run, skill, inputs),
    repeatIndex: trial.index,
    timeoutMs: testCase.timeoutMs ?? inputs.timeout,
    ...(testCase.maxCredits === undefined ? {} : { maxCredits: testCase.maxCredits }),
    ...(suiteBudget === undefined ? {} : { suiteBudget }),
    ...waitsFor(trial),
    ...(testCase.expect.status === 'failed' || testCase.expect.status === 'cancelled' ? { failureExpected: true } : {}),
    // The platform's own word for runs that serve nobody yet; tests are that on every branch.
    environment: 'dev',
  };
}

/** The budgets of suites by case: `<skill directory>/<case id>`. */
export function suiteBudgets(prepared: readonly PreparedSkill[]): ReadonlyMap<string, SuiteBudget> {
  const budgets = new Map<string, SuiteBudget>();
  for (const { skill, suites } of prepared) {
    for (const { file: suite, maxCredits: limit, caseIds } of suites.suites) {
      if (limit === undefined) continue;
      for (const id of caseIds) budgets.set(`${skill.directory}/${id}`, { suite, limit });
    }
  }
  return budgets;
}

/** With an early stop, repeats that may not be needed wait for those that are. */
function waitsFor({ case: { repeat }, index }: Trial): Pick<ExecutionRequest, 'afterTrials'> {
  const needed = Math.min(repeat.minPass, repeat.times - repeat.minPass + 1);
  return repeat.stop === 'early' && index > needed ? { afterTrials: index - 1 } : {};
}
