import type { SkillResult } from '../report/results.ts';
import { bundleDigest } from '../skill/bundle.ts';
import { checkSkills, isFailing } from './check-skills.ts';
import type { CommandContext, CommandFunction } from './context.ts';
import { finishRun } from './finish.ts';
import type { RedactPathCheck } from './redact-paths.ts';
import { resultFinding } from './run-results.ts';
import { selectSkills } from './select-skills.ts';

/** Checks every selected skill directory and reports each finding at its place. Needs no key and no network. */
export const validate: CommandFunction = async (context) => {
  const { inputs, runtime } = context;
  const startedAt = runtime.clock.now();
  const { directories, reasons } = await selectSkills(context);

  if (inputs.fix || inputs['fix-dry-run']) {
    const { mendSkills } = await import('./mend-skills.ts');
    await mendSkills(directories, context);
  }
  const skills: SkillResult[] = [];
  const paths = inputs.redact.length > 0 ? await redactPaths(context) : undefined;
  const checked = await checkSkills(directories, context, async ({ skill, suites }) => {
    paths?.see({ skill, suites });
    skills.push({
      name: skill.name,
      directory: skill.directory,
      digest: bundleDigest(skill) ?? null,
      conclusion: 'success',
      findings: [],
    });
  });

  await paths?.finish();

  const judged = skills.map((skill): SkillResult => {
    const findings = checked.findings.get(skill.directory) ?? [];
    const failed = findings.some((finding) => isFailing(finding, inputs['fail-on']));
    return { ...skill, conclusion: failed ? 'failure' : 'success', findings: findings.map(resultFinding) };
  });
  const failures = judged.filter((skill) => skill.conclusion === 'failure').length;
  return finishRun(context, checked, {
    command: 'validate',
    startedAt,
    conclusion: failures > 0 ? 'failure' : 'success',
    reasons:
      failures > 0
        ? [`${failures} of ${judged.length} skills have findings that fail the run (fail-on: ${inputs['fail-on']})`]
        : reasons,
    skills: judged,
  });
};

async function redactPaths(context: CommandContext): Promise<RedactPathCheck> {
  const { checkRedactPaths } = await import('./redact-paths.ts');
  // Whether a pattern of a schema matches a key is left open: it could only find a path that is there.
  return checkRedactPaths(context, () => true);
}
