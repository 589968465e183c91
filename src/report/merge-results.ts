import { addCounts, fieldAccuracy, NO_COUNTS } from '../judge/scores.ts';
import type { CaseResult, Conclusion, ResultFinding, Results, SkillResult, Totals } from './results.ts';

/** What several runs say together. */
export interface MergedResults
  extends Pick<
    Results,
    'simulated' | 'base_url' | 'conclusion' | 'reasons' | 'gates_missed' | 'skills' | 'cases' | 'regressions'
  > {
  readonly agent_base_url: string | null;
  /** Every filter of any of them; a shard only while others are missing, so that a part never passes as the whole. */
  readonly selection: Results['selection'];
  readonly totals: Omit<Totals, 'findings'>;
  /** Milliseconds since the epoch: when the first of them began. */
  readonly startedAt: number;
}

const worstFirst: readonly Conclusion[] = ['failure', 'inconclusive', 'neutral', 'success'];

function worst(conclusions: readonly Conclusion[]): Conclusion {
  return worstFirst.find((one) => conclusions.includes(one)) ?? 'success';
}

/** Of several results of one shard, the newest: an earlier attempt's may still lie beside it. */
export function newestOfEachShard<T extends { readonly results: Results }>(sources: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const [position, source] of sources.entries()) {
    const { shard } = source.results.selection;
    const key = shard === null ? `whole ${position}` : `${shard.index}/${shard.count}`;
    const known = newest.get(key);
    if (known === undefined || Date.parse(known.results.started_at) <= Date.parse(source.results.started_at))
      newest.set(key, source);
  }
  return [...newest.values()].sort(
    (a, b) => (a.results.selection.shard?.index ?? 0) - (b.results.selection.shard?.index ?? 0),
  );
}

/** The shards that are not there, such as `2/4`. */
export function missingShards(all: readonly Results[]): string[] {
  const shards = all.flatMap(({ selection }) => (selection.shard === null ? [] : [selection.shard]));
  const counts = new Set(shards.map(({ count }) => Math.min(count, 256)));
  return [...counts].flatMap((count) => {
    const present = new Set(shards.filter((shard) => shard.count === count).map(({ index }) => index));
    return Array.from({ length: count }, (_, index) => index + 1)
      .filter((index) => !present.has(index))
      .map((index) => `${index}/${count}`);
  });
}

/** Puts the results of shards, or of runs over different skills, together. A shard that is missing is said and counts. */
export function mergeResults(all: readonly Results[]): MergedResults {
  const missing = missingShards(all);
  const gates = [...new Set(all.flatMap(({ gates_missed = [] }) => gates_missed))];
  const twice = repeated(all.flatMap(({ cases }) => cases));
  const reasons = [
    ...(missing.length > 0 ? [`Results are missing of shard ${missing.join(', ')}.`] : []),
    ...(twice.length > 0 ? [`Cases stand in several results: ${twice.slice(0, 5).join(', ')}.`] : []),
    ...all.flatMap((results) => results.reasons),
  ];
  const own = all.map(({ conclusion }) => conclusion);
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
    },
    conclusion: worst([...own, ...(missing.length + twice.length > 0 ? (['inconclusive'] as const) : [])]),
    reasons: [...new Set(reasons)],
    ...(gates.length > 0 ? { gates_missed: gates } : {}),
    skills: mergeSkills(all.flatMap(({ skills }) => skills)),
    cases: all.flatMap(({ cases }) => cases),
    regressions: all.flatMap(({ regressions }) => regressions),
    totals: mergeTotals(all.map(({ totals }) => totals)),
    startedAt: Math.min(...all.map(({ started_at }) => Date.parse(started_at))),
  };
}

/** The one address that all of them have. */
function common(addresses: readonly (string | null)[]): string | null {
  return new Set(addresses).size === 1 ? (addresses[0] ?? null) : null;
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
      ...skill,
      digest: known === undefined || known.digest === skill.digest ? skill.digest : null,
      conclusion: worst([skill.conclusion, known?.conclusion ?? 'success']),
      findings: unique([...(known?.findings ?? []), ...skill.findings]),
    });
  }
  return [...merged.values()];
}

function unique(findings: readonly ResultFinding[]): ResultFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function mergeTotals(all: readonly Totals[]): Omit<Totals, 'findings'> {
  const counts = all.reduce((sum, totals) => addCounts(sum, totals.counts), NO_COUNTS);
  const cases = sum(all.map((totals) => totals.cases));
  // Each rate stands for good / counted; where nothing was good, the failed ones are what counted.
  const rates = all.flatMap(({ pass_rate, cases: { passed, flaky, failed } }) => {
    if (pass_rate === null) return [];
    const good = passed + flaky;
    return [{ good, counted: pass_rate > 0 ? good / pass_rate : Math.max(1, failed) }];
  });
  const counted = rates.reduce((total, rate) => total + rate.counted, 0);
  return {
    cases,
    trials: sum(all.map((totals) => totals.trials)),
    counts,
    pass_rate: counted === 0 ? null : rates.reduce((total, rate) => total + rate.good, 0) / counted,
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
