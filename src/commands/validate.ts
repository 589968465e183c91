import type { SchemaCoverage } from '../report/comparison.ts';
import type { Forecast } from '../report/forecast.ts';
import type { Results, SkillResult } from '../report/results.ts';
import { bundleDigest } from '../skill/bundle.ts';
import { type Checked, checkSkills } from './check-skills.ts';
import type { CommandContext, CommandFunction, Outcome } from './context.ts';
import { failingSkills, isFailing } from './fail-on.ts';
import { finishRun } from './finish.ts';
import type { ForecastPart } from './forecast.ts';
import type { RedactPathCheck } from './redact-paths.ts';
import { resultFinding } from './run-results.ts';
import { type Selection, selectSkills } from './select-skills.ts';
import { clearReports } from './write-reports.ts';

/** Checks every selected skill directory and reports each finding at its place. Needs no key and no network. */
export const validate: CommandFunction = async (context) => {
  const { inputs, runtime, configuration } = context;
  if (!inputs.fix && !inputs['fix-dry-run']) return checkOnly('validate', context);
  if (configuration.problems.length > 0) {
    runtime.log.warning('Nothing is mended while the configuration has mistakes: it may say what must stay.');
    return checkOnly('validate', context);
  }
  const selection = await selectSkills(context);
  const { mendSkills } = await import('./mend-skills.ts');
  await mendSkills(selection.directories, context);
  return checkOnly('validate', context, selection);
};

/** Ends a run of any command with the findings about the selected skills. Nothing is sent anywhere. */
export async function checkOnly(
  command: Results['command'],
  context: CommandContext,
  selection?: Selection,
): Promise<Outcome> {
  const { inputs, runtime } = context;
  const startedAt = runtime.clock.now();
  const { directories, reasons } = selection ?? (await selectSkills(context));
  if (command !== 'validate') await clearReports(context.reports().absolute);
  const skills: SkillResult[] = [];
  const parts: ForecastPart[] = [];
  const coverage: SchemaCoverage[] = [];
  const paths = inputs.redact.length > 0 ? await redactPaths(context) : undefined;
  const plain = await checkSkills(directories, context, async (one) => {
    const { skill, suites } = one;
    paths?.see({ skill, suites });
    if (suites.cases.length > 0) {
      // Most skills of a large repository have no cases, and start-up counts.
      const [{ forecastPart }, { coverageOf }] = await Promise.all([import('./forecast.ts'), import('./insights.ts')]);
      parts.push(forecastPart(one));
      coverage.push(...coverageOf([one]));
    }
    skills.push({
      name: skill.name,
      directory: skill.directory,
      digest: bundleDigest(skill) ?? null,
      conclusion: 'success',
      findings: [],
    });
  });

  await paths?.finish();

  const { forecast, checked } = await foresee(context, parts, plain);
  const judged = skills.map((skill): SkillResult => {
    const findings = checked.findings.get(skill.directory) ?? [];
    const failed = findings.some((finding) => isFailing(finding, inputs['fail-on']));
    return { ...skill, conclusion: failed ? 'failure' : 'success', findings: findings.map(resultFinding) };
  });
  const failures = judged.filter((skill) => skill.conclusion === 'failure').length;
  return finishRun(context, checked, {
    command,
    startedAt,
    conclusion: failures > 0 ? 'failure' : 'success',
    reasons: failures > 0 ? [failingSkills(failures, judged.length, inputs['fail-on'])] : reasons,
    skills: judged,
    ...(coverage.length > 0 ? { coverage } : {}),
    ...(forecast ? { forecast } : {}),
  });
}

/** What a test would take, and the findings with the one about the budget of the run, where there is one. */
async function foresee(
  context: CommandContext,
  parts: readonly ForecastPart[],
  checked: Checked,
): Promise<{ readonly forecast?: Forecast; readonly checked: Checked }> {
  if (parts.length === 0) return { checked };
  const { inputs, configuration, runtime } = context;
  const { forecastOf, overBudget } = await import('./forecast.ts');
  const forecast = await forecastOf(context, parts);
  const violation = overBudget(forecast, parts);
  if (violation === undefined) return { forecast, checked };
  const [{ checkSuites }, { OVER_BUDGET }] = await Promise.all([
    import('../rules/check.ts'),
    import('../rules/fixture/budget.ts'),
  ]);
  const { directory, ...place } = violation;
  const today = new Date(runtime.clock.now()).toISOString().slice(0, 10);
  const found = checkSuites(
    [{ rule: OVER_BUDGET, ...place }],
    { preset: inputs.preset, ...configuration.rules },
    today,
  );
  const own = checked.findings.get(directory) ?? [];
  return {
    forecast,
    checked: { ...checked, findings: new Map([...checked.findings, [directory, [...own, ...found]]]) },
  };
}

async function redactPaths(context: CommandContext): Promise<RedactPathCheck> {
  const { checkRedactPaths } = await import('./redact-paths.ts');
  // Whether a pattern of a schema matches a key is left open: it could only find a path that is there.
  return checkRedactPaths(context, () => true);
}
