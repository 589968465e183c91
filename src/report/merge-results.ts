import { summarise } from '../judge/comparison-summary.ts';
import { addCounts, fieldAccuracy, NO_COUNTS } from '../judge/scores.ts';
import { passRate } from '../judge/totals.ts';
import type { Comparison } from './comparison.ts';
import { missingShards } from './result-parts.ts';
import type { CaseResult, Conclusion, Results, SkillResult, Totals } from './results.ts';

/** What several runs say together. */
export interface MergedResults
  extends Pick<
    Results,
    | 'simulated'
    | 'base_url'
    | 'conclusion'
    | 'reasons'
    | 'gates_missed'
    | 'skills'
    | 'findings'
    | 'suites'
    | 'cases'
    | 'comparison'
    | 'regressions'
    | 'coverage'
  > {
  readonly agent_base_url: string | null;
  /** Every filter of any of them; a shard only while others are missing, so that a part never passes as the whole. */
  readonly selection: Results['selection'];
  readonly totals: Omit<Totals, 'findings'>;
  /** Milliseconds since the epoch: when the first of them began. */
  readonly startedAt: number;
  /** Milliseconds from the first start to the last end. */
  readonly durationMs: number;
}

const worstFirst: readonly Conclusion[] = ['failure', 'inconclusive', 'neutral', 'success'];

/** The most urgent of several conclusions; `success` for none. */
export function worst(conclusions: readonly Conclusion[]): Conclusion {
  return worstFirst.find((one) => conclusions.includes(one)) ?? 'success';
}

/** Puts the results of shards, or of runs over different skills, together. A shard that is missing is said and counts. */
export function mergeResults(all: readonly Results[]): MergedResults {
  const missing = missingShards(all);
  const gates = [...new Set(all.flatMap(({ gates_missed = [] }) => gates_missed))];
  const twice = repeated(all.flatMap(({ cases }) => cases));
  const comparison = mergeComparisons(all);
  const reasons = [
    ...(missing.length > 0 ? [`Results are missing of shard ${missing.join(', ')}.`] : []),
    ...(twice.length > 0 ? [`Cases stand in several results: ${twice.slice(0, 5).join(', ')}.`] : []),
    ...all.flatMap((results) => results.reasons),
    ...(comparison === 'various'
      ? ['The results are compared with different baselines, so that no comparison covers all of them.']
      : []),
  ];
  const own = all.map(({ conclusion }) => conclusion);
  const startedAt = Math.min(...all.map(({ started_at }) => Date.parse(started_at)));
  return {
    simulated: all.some(({ simulated }) => simulated),
    base_url: common(all.map(({ base_url }) => base_url)),
    agent_base_url: common(all.map(({ agent_base_url = null }) => agent_base_url)),
    selection: {
      skills: union(all.map(({ selection }) => selection.skills)),
      cases: union(all.map(({ selection }) => selection.cases)),
      tags: union(all.map(({ selection }) => selection.tags)),
      shard:
        missing.length > 0 ? (all.find(({ selection }) => selection.shard !== null)?.selection.shard ?? null) : null,
      ...(all.some(({ selection }) => selection.changed_only) ? { changed_only: true } : {}),
    },
    conclusion: worst([...own, ...(missing.length + twice.length > 0 ? (['inconclusive'] as const) : [])]),
    reasons: [...new Set(reasons)],
    ...(gates.length > 0 ? { gates_missed: gates } : {}),
    skills: mergeSkills(all.flatMap(({ skills }) => skills)),
    findings: distinct(
      all.flatMap(({ findings = [] }) => findings),
      (finding) => finding,
    ),
    cases: all.flatMap(({ cases }) => cases),
    suites: distinct(
      all.flatMap(({ suites = [] }) => suites),
      ({ skill, file }) => [skill, file],
    ),
    regressions: all.flatMap(({ regressions }) => regressions),
    ...(comparison && comparison !== 'various' ? { comparison } : {}),
    // Each part looks at every suite of its skills.
    coverage: distinct(
      all.flatMap(({ coverage = [] }) => coverage),
      ({ skill }) => skill,
    ),
    totals: mergeTotals(
      all.map(({ totals }) => totals),
      all.flatMap(({ cases }) => cases),
    ),
    startedAt,
    durationMs: Math.max(...all.map((one) => Date.parse(one.started_at) + one.duration_ms)) - startedAt,
  };
}

/** What the parts say about one baseline; undefined when none was compared. */
function mergeComparisons(all: readonly Results[]): Comparison | 'various' | undefined {
  const own = all.flatMap(({ comparison }) => (comparison ? [comparison] : []));
  const [first] = own;
  if (!first) return undefined;
  if (own.some(({ baseline }) => baseline.started_at !== first.baseline.started_at)) return 'various';
  return summarise(
    own.flatMap(({ changes }) => changes),
    first.baseline,
  );
}

/** The one address that all of them have. */
function common(addresses: readonly (string | null)[]): string | null {
  return new Set(addresses).size === 1 ? (addresses[0] ?? null) : null;
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => unknown): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(keyOf(item)), item])).values()];
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

function repeated(cases: readonly CaseResult[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const one of cases) {
    const name = `${one.skill}/${one.case}`;
    (seen.has(name) ? twice : seen).add(name);
  }
  return [...twice];
}

/** Every shard looks at every skill, so that each finding comes many times. */
function mergeSkills(skills: readonly SkillResult[]): SkillResult[] {
  const merged = new Map<string, SkillResult>();
  for (const skill of skills) {
    const known = merged.get(skill.directory);
    merged.set(skill.directory, {
      ...known,
      ...skill,
      digest: known === undefined || known.digest === skill.digest ? skill.digest : null,
      conclusion: worst([skill.conclusion, known?.conclusion ?? 'success']),
      findings: distinct([...(known?.findings ?? []), ...skill.findings], (finding) => finding),
    });
  }
  return [...merged.values()];
}

function mergeTotals(all: readonly Totals[], results: readonly CaseResult[]): Omit<Totals, 'findings'> {
  const counts = all.reduce((sum, totals) => addCounts(sum, totals.counts), NO_COUNTS);
  const cases = sum(all.map((totals) => totals.cases));
  const decided = results.map(({ verdict, strict }) => ({ verdict, strict: strict === true }));
  return {
    cases,
    trials: sum(all.map((totals) => totals.trials)),
    counts,
    pass_rate: passRate(decided),
    field_accuracy: fieldAccuracy(counts),
    credits_used: all.reduce((total, { credits_used }) => total + credits_used, 0),
    credits_saved: all.reduce((total, { credits_saved }) => total + credits_saved, 0),
    requests: sum(all.map(({ requests }) => requests)),
  };
}

function sum<T extends Readonly<Record<string, number>>>(all: readonly T[]): T {
  const total: Record<string, number> = {};
  for (const one of all) for (const [key, value] of Object.entries(one)) total[key] = (total[key] ?? 0) + value;
  return total as T;
}
