import type { SkillUnderTest } from '../engine/execution-request.ts';
import { selectCases } from '../evals/select.ts';
import { expandTrials } from '../evals/trials.ts';
import type { Conclusion, PublishedSkill } from '../report/results.ts';
import { bundleSkill } from '../skill/bundle.ts';
import { identifyCases } from './case-identity.ts';
import type { Checked, CheckedSkill } from './check-skills.ts';
import { concludeTest } from './conclude-test.ts';
import type { Connection } from './connection.ts';
import type { CommandContext } from './context.ts';
import { decideCases } from './decide-cases.ts';
import { type LockFileAccess, saveOrSay } from './lock-file-access.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { type Redaction, redactOutcomes } from './redaction.ts';
import type { RunParts } from './run-results.ts';
import { runTrials } from './run-trials.ts';

/** What the smoke cases said of the stored versions. */
export interface SmokeRun {
  readonly parts: RunParts;
  /** The rows of the publish run; those whose cases did not pass say what to go back to. */
  readonly published: readonly PublishedSkill[];
  /** What is to be done about skills whose cases did not pass, by directory. */
  readonly advice: ReadonlyMap<string, string>;
  /** Whether its journal has been written into the report directory. */
  readonly journal: boolean;
  readonly wrongKey: boolean;
}

const TAG = 'smoke';

/**
 * Runs the cases tagged `smoke` of every stored skill against its stored version, also of those that were stored
 * before: an earlier run may have stored them and failed here. Undefined when no such case exists.
 */
export async function runSmoke(
  context: CommandContext,
  run: {
    readonly connection: Connection;
    readonly skills: readonly CheckedSkill[];
    readonly checked: Checked;
    readonly published: readonly PublishedSkill[];
    readonly redaction: Redaction;
    readonly startedAt: number;
  },
): Promise<SmokeRun | undefined> {
  const references = new Map<string, SkillUnderTest>();
  const prepared: PreparedSkill[] = [];
  for (const { name, directory, id, version, digest, status } of run.published) {
    const checked = run.skills.find(({ skill }) => skill.directory === directory);
    const stored = status === 'created' || status === 'updated' || status === 'unchanged';
    if (!stored || !checked || id === null || digest === null) continue;
    const cases = selectCases(checked.suites.cases, { names: [], tags: [TAG] });
    if (cases.length === 0) continue;
    prepared.push({ ...checked, bundle: await bundleSkill(checked.skill), cases });
    references.set(directory, { source: 'reference', name, digest, id, version: version ?? 'latest' });
  }
  if (prepared.length === 0) {
    context.runtime.log.warning(`smoke: no case of the published skills has the tag ${TAG}.`);
    return undefined;
  }
  const trials = expandTrials(prepared.flatMap(({ cases }) => cases));
  const { connection, redaction } = run;
  const trialRun = await runTrials(context, prepared, trials, { connection, skills: references, redaction });
  const today = new Date(run.startedAt).toISOString().slice(0, 10);
  const decided = decideCases(prepared, trialRun, await identifyCases(prepared), today);
  const outcomes = redactOutcomes(decided, redaction);
  const { parts, wrongKey } = concludeTest(context, {
    ...run,
    ...{ skills: prepared, run: trialRun, outcomes, comparison: undefined },
  });
  const bad = run.published.filter(({ directory }) => isBad(conclusionOf(parts, directory)));
  const advice = new Map(bad.map((row) => [row.directory, adviceFor(row)]));
  return { parts, published: run.published, advice, journal: trialRun.journal, wrongKey };
}

/**
 * Gives skills whose smoke cases did not pass the pins back that the lock file had before the run: whoever follows it stays
 * on a version that works. Puts what is to be done into their rows.
 */
export async function restorePins(
  smoke: SmokeRun,
  pinned: readonly PublishedSkill[],
  lock: LockFileAccess | undefined,
): Promise<SmokeRun> {
  const advice = new Map(smoke.advice);
  if (lock && advice.size > 0) {
    const problem = await saveOrSay(
      lock,
      pinned.filter(({ directory }) => !advice.has(directory)),
    );
    for (const { name, directory, id } of pinned) {
      const own = advice.get(directory);
      if (own !== undefined) advice.set(directory, `${own} ${problem ?? pinnedNow(name, id, lock)}`);
    }
  }
  const published = smoke.published.map((row) => {
    const own = advice.get(row.directory);
    return own === undefined ? row : { ...row, message: row.message === undefined ? own : `${own} ${row.message}` };
  });
  return { ...smoke, published, advice };
}

function pinnedNow(name: string, id: string | null, { before, file }: LockFileAccess): string {
  const entry = before?.skills.get(name);
  if (entry === undefined) return `${file} does not pin it.`;
  return entry.id === id ? `${file} pins it since an earlier run.` : `${file} pins ${referenceOf(name, entry)} again.`;
}

/** The parts of a publish run together with what its smoke cases said. */
export function withSmoke(parts: RunParts, smoke: SmokeRun | undefined): RunParts {
  if (smoke === undefined) return parts;
  const { cases, trials, totals, reasons } = smoke.parts;
  return {
    ...parts,
    ...(cases ? { cases } : {}),
    ...(trials ? { trials } : {}),
    ...(totals ? { totals } : {}),
    published: smoke.published,
    conclusion: worse(parts.conclusion, smoke.parts.conclusion),
    reasons: [...parts.reasons, ...reasons, ...rollbacks(smoke)],
    skills: parts.skills.map((skill) => {
      const conclusion = conclusionOf(smoke.parts, skill.directory);
      return conclusion === undefined ? skill : { ...skill, conclusion: worse(skill.conclusion, conclusion) };
    }),
  };
}

function rollbacks({ published, advice }: SmokeRun): string[] {
  return published.flatMap(({ name, directory }) => {
    const own = advice.get(directory);
    return own === undefined ? [] : [`${name}: ${own}`];
  });
}

function adviceFor({ name, id, version, previous }: PublishedSkill): string {
  const now = `The smoke cases did not pass on ${referenceOf(name, { id, version })}`;
  return previous ? `${now}; the version to go back to is ${referenceOf(name, previous)}.` : `${now}.`;
}

function referenceOf(name: string, { id, version }: { readonly id: string | null; readonly version: string | null }) {
  return `${name}:${version ?? 'latest'} (${id})`;
}

function conclusionOf({ skills }: RunParts, directory: string): Conclusion | undefined {
  return skills.find((skill) => skill.directory === directory)?.conclusion;
}

function isBad(conclusion: Conclusion | undefined): boolean {
  return conclusion === 'failure' || conclusion === 'inconclusive';
}

function worse(one: Conclusion, other: Conclusion): Conclusion {
  for (const conclusion of ['failure', 'inconclusive'] as const)
    if (one === conclusion || other === conclusion) return conclusion;
  return one;
}
