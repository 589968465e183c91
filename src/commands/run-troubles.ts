import { plural } from '../report/format.ts';
import { worst } from '../report/merge-results.ts';
import type { Checked } from './check-skills.ts';
import type { CommandContext, Outcome } from './context.ts';
import { isFailing } from './fail-on.ts';
import { type RunParts, resultFinding } from './run-results.ts';

/** Skills that are named in one reason. */
const NAMED = 5;

/**
 * The parts of a run with what is wrong beside its skills and cases: a configuration with mistakes, checks that failed
 * by a bug, findings that belong to no skill. Each makes the run a failure, whatever its skills are like.
 */
export function withTroubles(parts: RunParts, checked: Checked, context: CommandContext): RunParts {
  const { incomplete, repository } = checked;
  const reasons = [
    ...configurationTrouble(context),
    ...incompleteTrouble(incomplete),
    ...repositoryTrouble(checked, context),
  ];
  return {
    ...parts,
    conclusion: worst([parts.conclusion, ...(reasons.length > 0 ? (['failure'] as const) : [])]),
    reasons: [...reasons, ...parts.reasons],
    skills: parts.skills.map((skill) =>
      incomplete.has(skill.directory) ? { ...skill, conclusion: worst([skill.conclusion, 'failure']) } : skill,
    ),
    findings: [...repository.map(resultFinding), ...(parts.findings ?? [])],
  };
}

/** The exit code that troubles ask for, whatever the conclusion is: 2 for the user's to mend, 3 for a bug of ours. */
export function troubleCode(
  { incomplete }: Checked,
  { configuration }: CommandContext,
): Outcome['exitCode'] | undefined {
  if (incomplete.size > 0) return 3;
  return configuration.problems.length > 0 ? 2 : undefined;
}

function configurationTrouble({ configuration: { problems } }: CommandContext): string[] {
  const [first] = problems;
  if (first === undefined) return [];
  const { file, range, message } = first;
  const place = range === undefined ? file : `${file}:${range.start.line}:${range.start.column}`;
  return [`The configuration has ${plural(problems.length, 'mistake')}. ${place}: ${message}`];
}

function incompleteTrouble(incomplete: ReadonlySet<string>): string[] {
  if (incomplete.size === 0) return [];
  const named = [...incomplete].slice(0, NAMED);
  const more = incomplete.size - named.length;
  const all = more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
  return [`A bug in this tool kept ${plural(incomplete.size, 'skill')} from being checked in full: ${all}.`];
}

function repositoryTrouble({ repository }: Checked, { inputs, configuration }: CommandContext): string[] {
  // Mistakes of the configuration are told as such.
  const failing = repository.filter((finding) => isFailing(finding, inputs['fail-on'])).length;
  if (failing === 0 || configuration.problems.length > 0) return [];
  return [`${plural(failing, 'finding')} outside of the skills (fail-on: ${inputs['fail-on']}).`];
}
