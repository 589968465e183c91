import { UsageError } from '../errors.ts';
import type { Case } from '../evals/case.ts';
import { selectCases } from '../evals/select.ts';
import { type Shard, splitCases } from '../evals/shards.ts';
import { withRepeats } from '../evals/trials.ts';
import type { Inputs } from '../inputs/definitions.ts';
import type { Bundle } from '../skill/bundle.ts';
import { bundleSkill } from '../skill/bundle.ts';
import type { CheckedSkill } from './check-skills.ts';

/** A skill that is ready to be run, or that says why it is not. */
export interface PreparedSkill extends CheckedSkill {
  /** Absent when findings at error level keep the skill from being sent. */
  readonly bundle: Bundle | undefined;
  /** The cases that the inputs select, in the order of the suites, with the repeats that the inputs ask for. */
  readonly cases: readonly Case[];
}

/** Bundles a skill and selects its cases. A skill with findings at error level is not bundled, and so never sent. */
export async function prepareSkill(checked: CheckedSkill, inputs: Inputs): Promise<PreparedSkill> {
  const blocked = checked.findings.some((finding) => finding.severity === 'error' && !finding.suppressed);
  const { repeat, 'min-pass': minPass } = inputs;
  const repeats = { ...(repeat === undefined ? {} : { repeat }), ...(minPass === undefined ? {} : { minPass }) };
  return {
    ...checked,
    bundle: blocked ? undefined : await bundleSkill(checked.skill),
    cases: selectCases(checked.suites.cases, { names: inputs.cases, tags: inputs.tags }).map((one) =>
      withRepeats(one, repeats),
    ),
  };
}

/**
 * Throws `UsageError` when a filter lets no case through although there are cases: most likely it is misspelled.
 * So does a case that was left marked `only`, where `CI` is set.
 */
export function requireSelection(
  skills: readonly PreparedSkill[],
  inputs: Inputs,
  env: Readonly<Record<string, string | undefined>>,
): void {
  const all = skills.flatMap(({ suites }) => suites.cases);
  if (all.length === 0) return;
  const problems: string[] = [];
  for (const name of inputs.cases) {
    if (name.startsWith('!')) continue;
    if (selectCases(all, { names: [name], tags: [] }).length === 0)
      problems.push(`cases: the pattern "${name}" matches no case.`);
  }
  for (const tag of inputs.tags) {
    const plain = tag.replace(/^[+-]/, '');
    if (!all.some((one) => one.tags.includes(plain))) problems.push(`tags: no case has the tag "${plain}".`);
  }
  if (env.CI === 'true' || env.CI === '1')
    for (const { skill, suites } of skills)
      for (const one of suites.cases.filter(({ only }) => only))
        problems.push(
          `${one.source.file}: ${skill.name}/${one.id} is marked \`only\`, which keeps every other case out; CI is set.`,
        );
  if (problems.length > 0) throw new UsageError(problems);
}

/** The same skills with the cases of one shard. */
export function onlyShard(skills: readonly PreparedSkill[], { index, count }: Shard): PreparedSkill[] {
  const cases = skills.flatMap((skill) => skill.cases);
  const own = new Set(splitCases(cases, count)[index - 1]);
  return skills.map((skill) => ({ ...skill, cases: skill.cases.filter((one) => own.has(one)) }));
}
