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
import type { RunJournal } from './journal-copy.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { type Redaction, redactOutcomes } from './redaction.ts';
import type { RunParts } from './run-results.ts';
import { runTrials } from './run-trials.ts';

/** What the smoke cases said of the stored versions. */
export interface SmokeRun {
  readonly parts: RunParts;
  /** The rows of the publish run; those whose cases did not pass say what to go back to. */
  readonly published: readonly PublishedSkill[];
  readonly journal: RunJournal | undefined;
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
  const published = run.published.map((row) => withAdvice(row, conclusionOf(parts, row.directory)));
  return { parts, published, journal: trialRun.journal, wrongKey };
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

function rollbacks({ published, parts }: SmokeRun): string[] {
  return published
    .filter(({ directory }) => isBad(conclusionOf(parts, directory)))
    .map((row) => `${row.name}: ${adviceFor(row)}`);
}

function withAdvice(row: PublishedSkill, conclusion: Conclusion | undefined): PublishedSkill {
  if (!isBad(conclusion)) return row;
  return { ...row, message: [adviceFor(row), row.message].filter((text) => text !== undefined).join(' ') };
}

function adviceFor({ name, id, version, previous }: PublishedSkill): string {
  const now = `${name}:${version ?? 'latest'} (${id})`;
  if (!previous) return `The smoke cases did not pass on ${now}.`;
  const before = `${name}:${previous.version ?? 'latest'} (${previous.id})`;
  return `The smoke cases did not pass on ${now}; the version to go back to is ${before}.`;
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
