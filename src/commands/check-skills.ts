import { resolve } from 'node:path';
import { dirname } from 'node:path/posix';
import type { Configuration } from '../config/configuration.ts';
import { describeError } from '../errors.ts';
import type { Suites } from '../evals/case.ts';
import type { SkillPlace } from '../evals/unread-suites.ts';
import { redactFindings } from '../report/redaction/redact-findings.ts';
import type { CheckedName, FamilyFailure } from '../rules/check.ts';
import type { Finding } from '../rules/finding.ts';
import { compareFindings } from '../rules/order.ts';
import { pathIn } from '../skill/content.ts';
import type { Skill, SkillEntry } from '../skill/skill.ts';
import type { OffsetRange } from '../source/position.ts';
import type { SourceText } from '../source/source-text.ts';
import { productName, productVersion } from '../version.ts';
import type { CommandContext } from './context.ts';
import { isSensitive } from './sensitive-skill.ts';
import { sourceReader } from './source-reader.ts';
import { widenYoungSpace } from './young-space.ts';

/** A skill with everything that is known about it without running it. */
export interface CheckedSkill {
  readonly skill: Skill;
  readonly suites: Suites;
  readonly findings: readonly Finding[];
  /** False when a check has failed by a bug of this tool: nobody knows what it would have found. */
  readonly complete: boolean;
}

/** The findings of a run over many skills, and the sources that they point into. */
export interface Checked {
  /** Directory of each skill, with its findings in stable order. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** What belongs to no skill: mistakes of the configuration, suppressions that suppress nothing. */
  readonly repository: readonly Finding[];
  /** Directories of skills that could not be checked in full; the run ends with exit code 3. */
  readonly incomplete: ReadonlySet<string>;
  readonly sourceOf: (file: string) => SourceText | undefined;
}

/** What a run without skills has found. */
export function nothingChecked({ runtime, configuration }: CommandContext): Checked {
  return {
    findings: new Map(),
    repository: configurationFindings(configuration),
    incomplete: new Set(),
    sourceOf: sourceReader(runtime.cwd),
  };
}

/**
 * Reads and checks one skill after the other, so that memory does not grow with their number; `visit` sees each one
 * and keeps what it needs. What can only be seen over all skills, two with one name, is added at the end. Ends
 * early, without an error, when the run is interrupted.
 */
export async function checkSkills(
  directories: readonly string[],
  context: CommandContext,
  visit: (checked: CheckedSkill) => Promise<void> = async () => {},
): Promise<Checked> {
  const { runtime, inputs, configuration } = context;
  const { cwd, clock, signal, log } = runtime;
  if (directories.length === 0) return nothingChecked(context);
  const [
    { readSkill },
    { MOST_SECRETS },
    { packedBytes },
    { readSuites },
    { readRepositorySuites },
    { findUnreadSuites },
    rules,
  ] = await Promise.all([
    import('../skill/read.ts'),
    import('../skill/secrets.ts'),
    import('../skill/bundle.ts'),
    import('../evals/read.ts'),
    import('../evals/repository-suites.ts'),
    import('./unread-suites.ts'),
    import('../rules/check.ts'),
  ]);
  const { checkedName, checkNames, checkSkill, checkSuites, checkSuppressions } = rules;
  const settings = { preset: inputs.preset, ...configuration.rules };
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const repositorySuites = await readRepositorySuites(cwd);
  const findings = new Map<string, readonly Finding[]>();
  const incomplete = new Set<string>();
  const secrets = new Map<string, OffsetRange[]>();
  const names: (CheckedName | undefined)[] = [];
  const skillNames: string[] = [];
  const youngSpace = widenYoungSpace(directories.length);
  for (const directory of directories) {
    if (signal.aborted) break;
    youngSpace.settle();
    const skill = await readSkill({ cwd, directory });
    const suites = await readSuites({ cwd, skill, repository: repositorySuites, update: inputs.update });
    const subject = {
      skill,
      suites,
      today,
      limits: configuration.limits,
      allowInBundle: inputs['allow-in-bundle'],
      packedBytes: (entries: readonly SkillEntry[]) => packedBytes(skill, entries),
    };
    const plain = await checkSkill(subject, settings, (failure) => {
      incomplete.add(directory);
      log.error(describeFailure(directory, failure));
      if (failure.error instanceof Error && failure.error.stack) log.info(failure.error.stack);
    });
    const found = isSensitive({ skill, suites }, inputs.redact) ? redactFindings(plain) : plain;
    findings.set(directory, found);
    names.push(checkedName(skill, found));
    skillNames.push(skill.name);
    for (const { path, range } of skill.secrets ?? []) {
      const file = pathIn(directory, path);
      const known = secrets.get(file) ?? [];
      // Beyond the last that was looked for there may be others.
      const whole = known.length + 1 >= MOST_SECRETS ? [{ start: 0, end: Number.POSITIVE_INFINITY }] : [];
      secrets.set(file, [...known, range, ...whole]);
    }
    // The texts of the suites have been read for the last time.
    const { locate: _, ...kept } = suites;
    await visit({ skill, suites: kept, findings: found, complete: !incomplete.has(directory) });
  }
  youngSpace.close();
  const wholeRepository = inputs.skills.length === 0 && !inputs['changed-only'] && !signal.aborted;
  const repository = configurationFindings(configuration);
  const places = skillNames.map((name, index): SkillPlace => ({ name, root: resolve(cwd, directories[index] ?? '') }));
  const unread = await findUnreadSuites(cwd, repositorySuites, places, wholeRepository);
  const overall = [
    ...checkNames(names, settings, { today, whole: wholeRepository }),
    ...checkSuites(unread, settings, today),
  ];
  for (const finding of overall) {
    const directory = ownerOf(finding, findings);
    if (directory === undefined) repository.push(finding);
    else findings.set(directory, [...(findings.get(directory) ?? []), finding].sort(compareFindings));
  }
  // Of a configuration that is not understood nobody can say what it does not suppress.
  if (wholeRepository && repository.length === 0)
    repository.push(...checkSuppressions([...findings.values()].flat(), settings, today));
  return { findings, repository, incomplete, sourceOf: sourceReader(cwd, secrets) };
}

/** Mistakes of the configuration. No setting makes them less than errors: it would stand in the same file. */
function configurationFindings({ problems }: Configuration): Finding[] {
  return problems.map((problem) => ({ ...problem, severity: 'error' as const }));
}

/** What a check that threw is called: its first rule, since people know rules. */
function describeFailure(directory: string, { rules, error }: FamilyFailure): string {
  const [first = '', ...others] = rules;
  const named = others.length === 0 ? first : `${first} and ${others.length} more`;
  return `This is a bug in ${productName} ${productVersion}, please report it: ${directory} could not be checked for ${named}: ${describeError(error)}`;
}

/** The innermost skill that a finding's file lies in; undefined when it lies in none. */
function ownerOf({ file }: Finding, skills: ReadonlyMap<string, unknown>): string | undefined {
  for (let directory = dirname(file); ; directory = dirname(directory)) {
    if (skills.has(directory)) return directory;
    if (directory === dirname(directory)) return undefined;
  }
}
