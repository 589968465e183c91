import { relative } from 'node:path';
import type { SkillUnderTest } from '../engine/execution-request.ts';
import { UsageError } from '../errors.ts';
import type { Trial } from '../evals/case.ts';
import { checkSkill } from '../rules/check.ts';
import { bundleSkill } from '../skill/bundle.ts';
import { readSkill } from '../skill/read.ts';
import type { CommandContext } from './context.ts';
import { inlineSkill } from './trial-requests.ts';

/** The skills that suites attach beside the one under test, by their text in `run.skills`. */
export type AttachedSkills = ReadonlyMap<string, SkillUnderTest>;

/**
 * Reads, checks and bundles each directory that a trial attaches, once; `name:version` stays a reference. Throws
 * `UsageError` for a directory outside the working directory and for one with findings at error level.
 */
export async function readAttachedSkills(context: CommandContext, trials: readonly Trial[]): Promise<AttachedSkills> {
  const attached = new Map<string, SkillUnderTest>();
  const problems: string[] = [];
  for (const written of new Set(trials.flatMap((trial) => trial.case.run.skills ?? []))) {
    const reference = /^([^/\\:]+):([^/\\:]+)$/.exec(written);
    const [, name, version] = reference ?? [];
    if (name !== undefined && version !== undefined) {
      attached.set(written, { source: 'reference', name, version, digest: `reference:${written}` });
      continue;
    }
    const directory = relative(context.runtime.cwd, written).replaceAll('\\', '/') || '.';
    const problem = await attach(context, directory, (skill) => attached.set(written, skill));
    if (problem !== undefined) problems.push(problem);
  }
  if (problems.length > 0) throw new UsageError(problems);
  return attached;
}

async function attach(
  { runtime, inputs, configuration }: CommandContext,
  directory: string,
  keep: (skill: SkillUnderTest) => void,
): Promise<string | undefined> {
  const skill = await readSkill({ cwd: runtime.cwd, directory });
  const suites = { cases: [], suites: [], problems: [], references: [] };
  const today = new Date(runtime.clock.now()).toISOString().slice(0, 10);
  const { limits } = configuration;
  const findings = await checkSkill(
    { skill, suites, today, limits },
    { preset: inputs.preset, ...configuration.rules },
  );
  const error = findings.find((finding) => finding.severity === 'error' && !finding.suppressed);
  if (error) return `run.skills: ${directory} is not sent, because it has findings at error level: ${error.message}`;
  keep(inlineSkill(skill, await bundleSkill(skill)));
  return undefined;
}
