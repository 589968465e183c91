import { comparedKeys } from '../judge/baseline.ts';
import { type GateFailure, gateFailures } from '../judge/gate.ts';
import { gateOfWhole } from '../judge/shard-gate.ts';
import type { CaseWithTrials } from '../report/by-skill.ts';
import type { Comparison } from '../report/comparison.ts';
import { decidedCase } from '../report/insights.ts';
import type { CaseResult, Results } from '../report/results.ts';
import { gateFrom } from '../report/suite-gates.ts';
import { gateOf } from './conclude-test.ts';
import type { CommandContext } from './context.ts';

/** What merged results miss of the gates that only the whole can meet. */
export interface MergedGates {
  /** Gates over all cases together: those of the inputs, here and of shards. */
  readonly overall: readonly GateFailure[];
  /** Gates of suites, with the name of their skill. */
  readonly ofSuites: readonly (GateFailure & { readonly skill: string })[];
}

/** Merged results, and what they were made of. */
export interface MergedRun {
  readonly suites?: Results['suites'];
  readonly comparison: Comparison | undefined;
  readonly cases: readonly CaseWithTrials[];
  readonly parts: readonly Results[];
}

/** Judges the gates of the inputs, of shards, and of suites that no shard could judge alone. */
export function mergedGates({ inputs }: CommandContext, run: MergedRun): MergedGates {
  const { suites = [], comparison, cases, parts } = run;
  const compared = comparison && comparedKeys(comparison);
  const { maxErrors: _, ...own } = gateOf(inputs);
  const overall = gateFailures({
    gate: own,
    cases: cases.map(decidedCase),
    compared,
    name: 'all cases',
    strict: false,
  });
  const shards = parts.filter(({ selection }) => selection.shard !== null);
  for (const group of bySelection(shards)) {
    const names = namesOf(group);
    const gate = gateOfWhole(gateFrom(group[0]?.gate ?? {}));
    const among = cases.filter(({ result }) => names.has(nameOf(result))).map(decidedCase);
    overall.push(...gateFailures({ gate, cases: among, compared, name: 'all cases', strict: false }));
  }
  const sharded = namesOf(shards);
  // A baseline that is named here is not the one that the parts know.
  const again = inputs.baseline !== undefined && !inputs['no-regressions'];
  const ofSuites = suites.flatMap(({ skill, file, gate: written }) => {
    const among = cases.filter(({ result }) => result.skill === skill && result.file === file);
    if (among.length === 0) return [];
    const gate = {
      ...(among.some(({ result }) => sharded.has(nameOf(result))) ? gateOfWhole(gateFrom(written)) : {}),
      ...(again && written.no_regressions ? { noRegressions: true } : {}),
    };
    const missed = gateFailures({ gate, cases: among.map(decidedCase), compared, name: file, strict: false });
    return missed.map((failure) => ({ ...failure, skill }));
  });
  return { overall, ofSuites };
}

/** Parts of one whole: the shards of one selection under the same gates. */
function bySelection(parts: readonly Results[]): readonly (readonly Results[])[] {
  const groups = new Map<string, Results[]>();
  for (const part of parts) {
    const { shard: _, ...filters } = part.selection;
    const key = JSON.stringify([filters, part.gate]);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()];
}

function namesOf(parts: readonly Results[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ cases }) => cases.map(nameOf)));
}

function nameOf({ skill, case: id }: Pick<CaseResult, 'skill' | 'case'>): string {
  return JSON.stringify([skill, id]);
}
