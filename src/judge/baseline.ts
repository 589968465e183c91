import type { CaseChange, CaseSide, Comparison } from '../report/comparison.ts';
import { summarise } from './comparison-summary.ts';
import type { CaseVerdict, Counts, TrialVerdict } from './judgement.ts';
import { addCounts, NO_COUNTS } from './scores.ts';
import { median } from './statistics.ts';

/** A case of one side of a comparison. */
export interface ComparedCase {
  readonly skill: string;
  /** With its matrix cell. */
  readonly case: string;
  readonly verdict: CaseVerdict;
  /** How it is judged, and what it is given; results can only be compared when both agree. */
  readonly definition: string | undefined;
  readonly inputs: string | undefined;
  readonly trials: readonly ComparedTrial[];
  /** True when kept responses of the baseline were judged again under today's expectation. */
  readonly rejudged?: boolean;
  /** Why kept responses could not be judged again under another expectation, as the end of a sentence. */
  readonly notJudgedAgain?: string;
}

/** One trial; credits and ms as the platform reported them. */
export interface ComparedTrial {
  readonly verdict: TrialVerdict;
  readonly counts: Counts;
  readonly credits?: number;
  readonly durationMs?: number;
}

/** Two runs of the same cases. */
export interface ComparisonRequest {
  readonly head: readonly ComparedCase[];
  readonly baseline: readonly ComparedCase[];
  readonly source: Comparison['baseline'];
  /** True when the head run is a selection, so that a case which did not run is not gone. */
  readonly partial: boolean;
}

const PASSING = new Set<CaseVerdict>(['passed', 'flaky']);
const JUDGED = new Set<CaseVerdict>(['passed', 'flaky', 'failed']);
const MARKED = new Set<CaseVerdict>(['xfailed', 'xpassed', 'quarantined']);

/** What changed from case to case, and whether the suite as a whole moved by more than noise. */
export function compareRuns({ head, baseline, source, partial }: ComparisonRequest): Comparison {
  const before = new Map(baseline.map((one) => [keyOf(one), one]));
  const changes: CaseChange[] = [];
  for (const now of head) {
    changes.push(changeOf(now, before.get(keyOf(now))));
    before.delete(keyOf(now));
  }
  if (!partial)
    for (const then of before.values())
      changes.push({ skill: then.skill, case: then.case, change: 'removed', baseline: then.verdict, head: null });
  return summarise(changes, source);
}

/** `<skill>/<case>`. */
export function keyOf({ skill, case: id }: Pick<ComparedCase, 'skill' | 'case'>): string {
  return `${skill}/${id}`;
}

/** The cases of a comparison by what became of them, as `<skill>/<case>`. */
export interface ComparedKeys {
  readonly regressed: ReadonlySet<string>;
  /** Those with a verdict on both sides that can stand beside each other. */
  readonly comparable: ReadonlySet<string>;
  /** Those that the baseline has not. */
  readonly added: ReadonlySet<string>;
}

/** What gates look at. */
export function comparedKeys({ changes }: Pick<Comparison, 'changes'>): ComparedKeys {
  const of = (...kinds: readonly CaseChange['change'][]) =>
    new Set(changes.filter(({ change }) => kinds.includes(change)).map(keyOf));
  return { regressed: of('regressed'), comparable: of('regressed', 'fixed', 'same'), added: of('new') };
}

function changeOf(now: ComparedCase, then: ComparedCase | undefined): CaseChange {
  const { skill, case: id, verdict: head } = now;
  if (!then) return { skill, case: id, change: 'new', baseline: null, head };
  const common = { skill, case: id, baseline: then.verdict, head, ...(then.rejudged ? { rejudged: true } : {}) };
  const reason = incomparable(now, then);
  if (reason !== undefined) return { ...common, change: 'not_comparable', reason };
  const [was, is] = [PASSING.has(then.verdict), PASSING.has(head)];
  const sides = { baseline: sideOf(then), head: sideOf(now) };
  return { ...common, change: was === is ? 'same' : is ? 'fixed' : 'regressed', sides };
}

function incomparable(now: ComparedCase, then: ComparedCase): string | undefined {
  if (now.inputs === undefined || then.inputs === undefined) return 'one side does not say what the inputs were';
  if (now.inputs !== then.inputs) return 'the inputs are others';
  if (now.definition === undefined || now.definition !== then.definition) {
    const why = then.notJudgedAgain ?? 'there is no kept response to judge again';
    return `the expectation or the schema is another, and ${why}`;
  }
  if (MARKED.has(now.verdict) || MARKED.has(then.verdict)) return 'marked as a known failure or quarantined';
  if (!JUDGED.has(now.verdict)) return `now ${now.verdict.replace('_', ' ')}`;
  if (!JUDGED.has(then.verdict)) return `${then.verdict.replace('_', ' ')} in the baseline`;
  return undefined;
}

function sideOf({ trials }: ComparedCase): CaseSide {
  const passes = trials.filter(({ verdict }) => verdict === 'passed').length;
  const middle = (values: readonly (number | undefined)[]) => median(values.filter((one) => one !== undefined)) ?? null;
  return {
    passes,
    runs: passes + trials.filter(({ verdict }) => verdict === 'failed').length,
    counts: trials.reduce((sum, { counts }) => addCounts(sum, counts), NO_COUNTS),
    credits: middle(trials.map(({ credits }) => credits)),
    duration_ms: middle(trials.map(({ durationMs }) => durationMs)),
  };
}
