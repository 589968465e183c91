import type { Case } from '../evals/case.ts';
import { caseVerdict, isActive } from '../judge/case-verdict.ts';
import { conclusionOf } from '../judge/conclusion.ts';
import { addCounts, NO_COUNTS } from '../judge/scores.ts';
import { type Concluded, type DecidedCase, totalsOf } from '../judge/totals.ts';
import type { CaseResult, SkillResult, TrialResult } from '../report/results.ts';
import { type Checked, isFailing } from './check-skills.ts';
import type { CommandContext } from './context.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { type RunParts, resultFinding } from './run-results.ts';
import { caseKey, type TrialRun } from './run-trials.ts';

/** What a test run is concluded from. */
export interface TestRun {
  readonly skills: readonly PreparedSkill[];
  readonly checked: Checked;
  readonly run: TrialRun;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** Verdicts, totals and conclusions of a test run; `wrongKey` when the platform refused the key. */
export function concludeTest(
  { inputs, runtime }: CommandContext,
  { skills, checked, run, startedAt }: TestRun,
): { parts: RunParts; wrongKey: boolean } {
  const today = new Date(startedAt).toISOString().slice(0, 10);
  const trialsOf = new Map<string, TrialResult[]>();
  for (const trial of run.results) {
    const key = `${trial.skill}/${trial.case}`;
    trialsOf.set(key, [...(trialsOf.get(key) ?? []), trial]);
  }
  const cases: CaseResult[] = [];
  const decided: DecidedCase[] = [];
  for (const { skill, bundle, cases: selected } of skills) {
    for (const one of selected) {
      const verdict = caseVerdict(one, run.verdicts.get(caseKey({ case: one })) ?? [], today);
      const invalid = bundle === undefined && one.skip === undefined;
      const own = trialsOf.get(`${skill.name}/${one.id}`) ?? [];
      const counts = own.reduce((sum, trial) => addCounts(sum, trial.counts), NO_COUNTS);
      const reason = reasonOf(one, verdict, invalid, own.find((trial) => trial.reason !== null)?.reason ?? undefined);
      decided.push({
        skill: skill.name,
        id: one.id,
        verdict,
        strict: one.xfail?.strict === true && isActive(one.xfail, today),
        counts,
        invalid,
      });
      cases.push({
        skill: skill.name,
        case: one.id,
        verdict,
        tags: one.tags,
        file: one.source.file,
        ...(one.description === undefined ? {} : { description: one.description }),
        ...(reason === undefined ? {} : { reason }),
        ...(one.source.range ? { line: one.source.range.start.line } : {}),
      });
    }
  }

  const conclude = (names: ReadonlySet<string>): Concluded =>
    conclusionOf({
      cases: decided.filter(({ skill }) => names.has(skill)),
      suites: skills.flatMap(({ skill, suites }) =>
        names.has(skill.name) ? suites.suites.map((suite) => ({ ...suite, skill: skill.name })) : [],
      ),
      invalidSkills: skills
        .filter(({ skill, bundle }) => names.has(skill.name) && bundle === undefined)
        .map(({ skill }) => skill.name),
    });
  const whole = conclude(new Set(skills.map(({ skill }) => skill.name)));
  const stopped = run.engine.stopped;
  const nothing = skills.length > 0 && decided.length === 0;
  const failing = [...checked.findings.values()].flat().filter((finding) => isFailing(finding, inputs['fail-on']));
  const blamed = failing.length > 0 || whole.conclusion === 'failure';

  const skillResults = skills.map(({ skill, bundle }): SkillResult => {
    const findings = checked.findings.get(skill.directory) ?? [];
    const failed = findings.some((finding) => isFailing(finding, inputs['fail-on']));
    return {
      name: skill.name,
      directory: skill.directory,
      digest: bundle?.digest ?? null,
      conclusion: failed ? 'failure' : conclude(new Set([skill.name])).conclusion,
      findings: findings.map(resultFinding),
    };
  });
  return {
    wrongKey: stopped?.reason === 'auth',
    parts: {
      command: 'test',
      startedAt,
      conclusion: blamed ? 'failure' : stopped || nothing || runtime.signal.aborted ? 'inconclusive' : whole.conclusion,
      reasons: [
        ...(stopped ? [stopped.message] : []),
        ...whole.reasons,
        ...(failing.length > 0 && whole.conclusion !== 'failure'
          ? [`${failing.length} findings fail the run (fail-on: ${inputs['fail-on']}).`]
          : []),
        ...(nothing ? ['No case ran: none of the selected skills has a case.'] : []),
      ],
      skills: skillResults,
      cases,
      trials: run.results,
      totals: totalsOf({
        cases: decided,
        trials: run.results.map(({ verdict }) => verdict),
        creditsUsed: run.engine.creditsUsed,
        creditsSaved: run.engine.creditsSaved,
        requests: run.engine.requests,
        findings: [],
      }),
      base_url: run.baseUrl,
      simulated: run.simulated,
    },
  };
}

function reasonOf(
  one: Case,
  verdict: CaseResult['verdict'],
  invalid: boolean,
  ofTrial: string | undefined,
): string | undefined {
  if (one.skip !== undefined) return one.skip;
  if (invalid) return 'The skill has findings at error level and was not sent.';
  if (verdict === 'quarantined') return one.quarantine?.reason;
  if (verdict === 'xfailed' || verdict === 'xpassed') return one.xfail?.reason;
  return ofTrial;
}
