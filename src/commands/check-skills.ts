import { resolve } from 'node:path';
import type { Suites } from '../evals/case.ts';
import type { SkillPlace } from '../evals/unread-suites.ts';
import type { Inputs } from '../inputs/definitions.ts';
import { redactFindings } from '../report/redaction/redact-findings.ts';
import type { NamedSkill } from '../rules/check.ts';
import type { Finding } from '../rules/finding.ts';
import type { Skill } from '../skill/skill.ts';
import type { SourceText } from '../source/source-text.ts';
import type { CommandContext } from './context.ts';
import { isSensitive } from './sensitive-skill.ts';
import { sourceReader } from './source-reader.ts';

/** A skill with everything that is known about it without running it. */
export interface CheckedSkill {
  readonly skill: Skill;
  readonly suites: Suites;
  readonly findings: readonly Finding[];
}

/** The findings of a run over many skills, and the sources that they point into. */
export interface Checked {
  /** Directory of each skill, with its findings in stable order. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly sourceOf: (file: string) => SourceText | undefined;
}

/**
 * Reads and checks one skill after the other, so that memory does not grow with their number; `visit` sees each one
 * and keeps what it needs. What can only be seen over all skills, two with one name, is added at the end. Ends
 * early, without an error, when the run is interrupted.
 */
export async function checkSkills(
  directories: readonly string[],
  { runtime, inputs, configuration }: CommandContext,
  visit: (checked: CheckedSkill) => Promise<void> = async () => {},
): Promise<Checked> {
  const { cwd, clock, signal } = runtime;
  if (directories.length === 0) return { findings: new Map(), sourceOf: sourceReader(cwd) };
  const [{ readSkill }, { readSuites }, { readRepositorySuites }, { findUnreadSuites }, rules] = await Promise.all([
    import('../skill/read.ts'),
    import('../evals/read.ts'),
    import('../evals/repository-suites.ts'),
    import('./unread-suites.ts'),
    import('../rules/check.ts'),
  ]);
  const { checkNames, checkSkill, checkSuppressions, checkSuites, namedSkill } = rules;
  const settings = { preset: inputs.preset, ...configuration.rules };
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const repository = await readRepositorySuites(cwd);
  const findings = new Map<string, readonly Finding[]>();
  const names: (NamedSkill | undefined)[] = [];
  const places: SkillPlace[] = [];
  for (const directory of directories) {
    if (signal.aborted) break;
    const skill = await readSkill({ cwd, directory });
    const suites = await readSuites({ cwd, skill, repository, update: inputs.update });
    const plain = await checkSkill({ skill, suites, today }, settings);
    const found = isSensitive({ skill, suites }, inputs.redact) ? redactFindings(plain) : plain;
    findings.set(directory, found);
    names.push(namedSkill(skill));
    places.push({ name: skill.name, root: resolve(skill.root) });
    await visit({ skill, suites, findings: found });
  }
  const wholeRepository = inputs.skills.length === 0 && !inputs['changed-only'] && !signal.aborted;
  const overall = [
    ...checkNames(names, settings, today),
    ...checkSuites(await findUnreadSuites(cwd, repository, places, wholeRepository), settings, today),
  ];
  if (wholeRepository)
    overall.push(...checkSuppressions([...[...findings.values()].flat(), ...overall], settings, today));
  for (const finding of overall) {
    const directory = ownerOf(finding, directories);
    if (directory !== undefined) findings.set(directory, [...(findings.get(directory) ?? []), finding]);
  }
  return { findings, sourceOf: sourceReader(cwd) };
}

/** The innermost skill that a finding's file lies in; a file of the repository goes to the first one. */
function ownerOf({ file }: Finding, directories: readonly string[]): string | undefined {
  const holding = directories.filter((directory) => file.startsWith(`${directory}/`));
  const innermost = holding.sort((a, b) => b.length - a.length)[0];
  return innermost ?? directories.find((directory) => directory === '.') ?? directories[0];
}

/** True when a finding counts against the run. */
export function isFailing(finding: Finding, failOn: Inputs['fail-on']): boolean {
  if (finding.suppressed !== undefined || failOn === 'never') return false;
  return finding.severity === 'error' || (failOn === 'warning' && finding.severity === 'warning');
}
