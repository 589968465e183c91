import type { Case, MissingExpectation, ValuePlace } from '../evals/case.ts';
import type { JsonValue } from '../json.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { TrialResult } from '../report/results.ts';
import type { CaseOutcome } from './decide-cases.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { caseKey, type TrialRun } from './run-trials.ts';

/** A case that expects certain values, with what its trials were judged to be. */
export interface TargetUser {
  readonly one: Case;
  readonly skill: PreparedSkill;
  /** `<skill>/<case>`. */
  readonly name: string;
  /** False for a case that this run leaves out. */
  readonly selected: boolean;
  readonly trials: readonly TrialResult[];
  readonly judgements: readonly Judgement[];
}

/** Expected values that an update may have to change, or to make. */
export type UpdateTarget =
  | {
      readonly kind: 'change';
      readonly at: ValuePlace;
      readonly value: JsonValue;
      readonly users: readonly TargetUser[];
    }
  | { readonly kind: 'create'; readonly create: MissingExpectation; readonly users: readonly TargetUser[] };

/**
 * The expected values of the run's cases, each once however many cases share it; those that no selected case fails are
 * left out. In the order of their files.
 */
export function updateTargets(
  skills: readonly PreparedSkill[],
  run: TrialRun,
  outcomes: readonly CaseOutcome[],
): UpdateTarget[] {
  const trialsOf = new Map(outcomes.map(({ one, trials }) => [caseKey({ case: one }), trials]));
  const targets = new Map<string, UpdateTarget & { users: TargetUser[] }>();
  for (const skill of skills) {
    // The cases of the run carry the repeats of the inputs; the others are as they are written.
    const selected = new Map(skill.cases.map((one) => [one.id, one]));
    for (const written of skill.suites.cases) {
      const one = selected.get(written.id) ?? written;
      const user = {
        one,
        skill,
        name: `${skill.skill.name}/${one.id}`,
        selected: selected.has(one.id),
        trials: trialsOf.get(caseKey({ case: one })) ?? [],
        judgements: run.judgements.get(caseKey({ case: one })) ?? [],
      };
      const { json, create } = one.expect;
      const key = json?.at ? `${json.at.file}#${json.at.pointer}` : create?.file;
      if (key === undefined) continue;
      const known = targets.get(key);
      if (known) known.users.push(user);
      else if (json?.at) targets.set(key, { kind: 'change', at: json.at, value: json.value, users: [user] });
      else if (create) targets.set(key, { kind: 'create', create, users: [user] });
    }
  }
  return [...targets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, target]) => target)
    .filter(concernsRun);
}

function concernsRun(target: UpdateTarget): boolean {
  const own = target.users.filter(({ selected, one }) => selected && one.skip === undefined);
  return target.kind === 'create' ? own.length > 0 : own.some(({ trials }) => trials.some(isFailed));
}

function isFailed({ verdict }: TrialResult): boolean {
  return verdict === 'failed';
}

/** Why the values of a target must stay as they are, as the end of a sentence; undefined when they may change. */
export function obstacle({ users }: UpdateTarget): string | undefined {
  for (const { one, name, selected, trials, judgements } of users) {
    if (one.skip !== undefined) continue;
    if (!selected) return `${name} expects them too, and this run leaves it out`;
    if (one.xfail || one.quarantine) return `${name} is marked as a known failure or quarantined`;
    if (trials.some(({ verdict }) => verdict === 'errored')) return `a trial of ${name} erred`;
    if (judgements.length === 0) return `${name} did not run`;
    for (const { violations, fields, counts, payload } of judgements) {
      // The trial says what is wrong, as far as that may be shown.
      const broken = violations.find(({ kind, severity }) => severity === 'error' && kind !== 'usage');
      if (broken) return `a response of ${name} is wrong by more than its values (${broken.kind})`;
      const { match, wrong, missing, extra } = counts;
      if (fields.length !== match + wrong + missing + extra || payload === undefined)
        return `a response of ${name} is too large`;
    }
  }
  return undefined;
}
