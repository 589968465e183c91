import type { CaseChange, Comparison } from '../report/comparison.ts';
import { accuracyChange } from './bootstrap.ts';
import type { CaseVerdict, Counts, TrialVerdict } from './judgement.ts';
import { addCounts, NO_COUNTS } from './scores.ts';
import { fisher, holm, mcnemar, median } from './statistics.ts';

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
/** Repeats on both sides from which an exact test can show anything. */
const MIN_REPEATS = 5;
/** A median of ratios above this is worth a warning. */
const NOTABLE_RATIO = 1.25;

/** What changed from case to case, and whether the suite as a whole moved by more than noise. */
export function compareRuns({ head, baseline, source, partial }: ComparisonRequest): Comparison {
  const before = new Map(baseline.map((one) => [keyOf(one), one]));
  const pairs: { now: ComparedCase; then: ComparedCase }[] = [];
  const changes: CaseChange[] = [];
  for (const now of head) {
    const then = before.get(keyOf(now));
    before.delete(keyOf(now));
    const change = changeOf(now, then);
    changes.push(change);
    if (then && (change.change === 'same' || change.change === 'regressed' || change.change === 'fixed'))
      pairs.push({ now, then });
  }
  if (!partial)
    for (const then of before.values())
      changes.push({ skill: then.skill, case: then.case, change: 'removed', baseline: then.verdict, head: null });
  const count = (kind: CaseChange['change']): number => changes.filter(({ change }) => change === kind).length;
  const [lost, gained] = [count('regressed'), count('fixed')];
  const accuracy = accuracyChange(pairs.map(({ now, then }) => ({ baseline: countsOf(then), head: countsOf(now) })));
  return {
    baseline: source,
    counts: {
      regressed: lost,
      fixed: gained,
      same: count('same'),
      new: count('new'),
      removed: count('removed'),
      not_comparable: count('not_comparable'),
    },
    changes: corrected(changes),
    mcnemar: { lost, gained, p: mcnemar(lost, gained) },
    field_accuracy: {
      difference: accuracy.difference,
      low: accuracy.interval?.low ?? null,
      high: accuracy.interval?.high ?? null,
      verdict: accuracy.verdict,
      cases: pairs.length,
    },
    credits: ratioOf(pairs, ({ credits }) => credits),
    duration: ratioOf(pairs, ({ durationMs }) => durationMs),
  };
}

/** `<skill>/<case>`. */
export function keyOf({ skill, case: id }: Pick<ComparedCase, 'skill' | 'case'>): string {
  return `${skill}/${id}`;
}

function changeOf(now: ComparedCase, then: ComparedCase | undefined): CaseChange {
  const { skill, case: id, verdict: head } = now;
  if (!then) return { skill, case: id, change: 'new', baseline: null, head };
  const common = { skill, case: id, baseline: then.verdict, head, ...(then.rejudged ? { rejudged: true } : {}) };
  const reason = incomparable(now, then);
  if (reason !== undefined) return { ...common, change: 'not_comparable', reason };
  const [was, is] = [PASSING.has(then.verdict), PASSING.has(head)];
  const p = exactP(now, then);
  return { ...common, change: was === is ? 'same' : is ? 'fixed' : 'regressed', ...(p === undefined ? {} : { p }) };
}

function incomparable(now: ComparedCase, then: ComparedCase): string | undefined {
  if (now.inputs === undefined || then.inputs === undefined) return 'one side does not say what the inputs were';
  if (now.inputs !== then.inputs) return 'the inputs are others';
  if (now.definition === undefined || now.definition !== then.definition)
    return 'the expectation or the schema is another, and there is no kept response to judge again';
  if (MARKED.has(now.verdict) || MARKED.has(then.verdict)) return 'marked as a known failure or quarantined';
  if (!JUDGED.has(now.verdict)) return `now ${now.verdict.replace('_', ' ')}`;
  if (!JUDGED.has(then.verdict)) return `${then.verdict.replace('_', ' ')} in the baseline`;
  return undefined;
}

function exactP(now: ComparedCase, then: ComparedCase): number | undefined {
  const [head, base] = [trialsOf(now), trialsOf(then)];
  if (Math.min(head.runs, base.runs) < MIN_REPEATS) return undefined;
  return fisher(head.passes, head.runs, base.passes, base.runs);
}

function trialsOf({ trials }: ComparedCase): { readonly passes: number; readonly runs: number } {
  const passes = trials.filter(({ verdict }) => verdict === 'passed').length;
  return { passes, runs: passes + trials.filter(({ verdict }) => verdict === 'failed').length };
}

/** Many tests find something by chance: every p is adjusted for all of them. */
function corrected(changes: readonly CaseChange[]): CaseChange[] {
  const tested = changes.filter(({ p }) => p !== undefined);
  const adjusted = holm(tested.map(({ p }) => p ?? 1));
  return changes.map((change) => {
    const index = tested.indexOf(change);
    return index < 0 ? change : { ...change, p: adjusted[index] ?? 1 };
  });
}

function countsOf({ trials }: ComparedCase): Counts {
  return trials.reduce((sum, { counts }) => addCounts(sum, counts), NO_COUNTS);
}

/** Credits and durations have heavy tails: the median of the ratios of each case, never a mean. */
function ratioOf(
  pairs: readonly { now: ComparedCase; then: ComparedCase }[],
  value: (trial: ComparedTrial) => number | undefined,
): Comparison['credits'] {
  const of = ({ trials }: ComparedCase): number | undefined =>
    median(trials.map(value).filter((one) => one !== undefined));
  const ratios = pairs.flatMap(({ now, then }) => {
    const [head, base] = [of(now), of(then)];
    return head === undefined || base === undefined || base <= 0 ? [] : [head / base];
  });
  const ratio = median(ratios) ?? null;
  return { ratio, cases: ratios.length, notable: ratio !== null && ratio > NOTABLE_RATIO };
}
