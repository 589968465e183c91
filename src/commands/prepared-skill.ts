import { UsageError } from '../errors.ts';
import type { Case } from '../evals/case.ts';
import { overrideAxes } from '../evals/override-axes.ts';
import { selectCases } from '../evals/select.ts';
import { type Shard, splitCases } from '../evals/shards.ts';
import { type RepeatOverride, repeatProblem, withRepeats } from '../evals/trials.ts';
import type { Inputs } from '../inputs/definitions.ts';
import { plural } from '../report/format.ts';
import type { Log } from '../runtime.ts';
import type { Bundle } from '../skill/bundle.ts';
import { bundleSkill } from '../skill/bundle.ts';
import type { CheckedSkill } from './check-skills.ts';

/** A skill that is ready to be run, or that says why it is not. */
export interface PreparedSkill extends CheckedSkill {
  /** Absent when findings at error level, or a check that failed, keep the skill from being sent. */
  readonly bundle: Bundle | undefined;
  /** The cases that the inputs select, in the order of the suites; with their repeats once the run is selected. */
  readonly cases: readonly Case[];
}

/**
 * Bundles a skill and selects its cases. A skill with findings at error level, or one that could not be checked in full,
 * is not bundled, and so never sent.
 */
export async function prepareSkill(checked: CheckedSkill, inputs: Inputs, log: Log): Promise<PreparedSkill> {
  const blocked =
    !checked.complete || checked.findings.some((finding) => finding.severity === 'error' && !finding.suppressed);
  const { model, toolsets } = inputs;
  const { suites, collapsed } = overrideAxes(checked.suites, {
    ...(model === undefined ? {} : { model }),
    ...(toolsets.length > 0 ? { toolsets } : {}),
  });
  for (const { baseId, before, after } of collapsed)
    log.info(
      `${checked.skill.name}/${baseId}: the inputs set what its matrix varies; ${before} cells are ${plural(after, 'case')}.`,
    );
  return {
    ...checked,
    suites,
    bundle: blocked ? undefined : await bundleSkill(checked.skill),
    cases: selectCases(suites.cases, { names: inputs.cases, tags: inputs.tags }),
  };
}

/**
 * The skills with the cases that the whole run selects, and the repeats that the inputs ask for. A case marked `only`
 * keeps out every other case of every skill. Throws `UsageError` when a filter lets no case through although there are
 * cases (most likely it is misspelled), when repeats do not fit, and for a case marked `only` where `CI` is set.
 */
export function selectRun(
  skills: readonly PreparedSkill[],
  inputs: Inputs,
  env: Readonly<Record<string, string | undefined>>,
): PreparedSkill[] {
  const problems = [...selectionProblems(skills, inputs, env), ...repeatProblems(skills, inputs)];
  if (problems.length > 0) throw new UsageError(problems);
  const only = skills.some(({ cases }) => cases.some((one) => one.only));
  return skills.map((skill) => ({
    ...skill,
    cases: skill.cases.filter((one) => one.only || !only).map((one) => withRepeats(one, repeatsOf(inputs))),
  }));
}

function repeatsOf({ repeat, 'min-pass': minPass }: Inputs): RepeatOverride {
  return { ...(repeat === undefined ? {} : { repeat }), ...(minPass === undefined ? {} : { minPass }) };
}

function repeatProblems(skills: readonly PreparedSkill[], inputs: Inputs): string[] {
  const repeats = repeatsOf(inputs);
  const { repeat, minPass } = repeats;
  if (repeat !== undefined && minPass !== undefined && minPass > repeat)
    return [`min-pass: ${minPass} trials must pass, and repeat asks for ${repeat}.`];
  const problems = skills.flatMap(({ cases }) =>
    cases.flatMap((one) => (one.skip === undefined ? (repeatProblem(one, repeats) ?? []) : [])),
  );
  const more = problems.length - TOLD;
  return [
    ...problems.slice(0, TOLD).map((problem) => `min-pass: ${problem}.`),
    ...(more > 0 ? [`min-pass: the same of ${plural(more, 'more case')}.`] : []),
  ];
}

/** Problems of one kind that are told one by one. */
const TOLD = 3;

function selectionProblems(
  skills: readonly PreparedSkill[],
  inputs: Inputs,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  const all = skills.flatMap(({ suites }) => suites.cases);
  if (all.length === 0) return [];
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
  return problems;
}

/** The same skills with the cases of one shard. */
export function onlyShard(skills: readonly PreparedSkill[], { index, count, arrangement }: Shard): PreparedSkill[] {
  const cases = skills.flatMap((skill) => skill.cases);
  const own = new Set(splitCases(cases, count, arrangement)[index - 1]);
  return skills.map((skill) => ({ ...skill, cases: skill.cases.filter((one) => own.has(one)) }));
}
