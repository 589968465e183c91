import type { Gate } from '../evals/case.ts';
import { shardText } from '../evals/shards.ts';
import type { Inputs } from '../inputs/definitions.ts';
import { comparedKeys } from '../judge/baseline.ts';
import { conclusionOf } from '../judge/conclusion.ts';
import { gateFailures } from '../judge/gate.ts';
import { gateOfWhole, shardGate } from '../judge/shard-gate.ts';
import { type Concluded, type DecidedCase, totalsOf } from '../judge/totals.ts';
import type { Comparison } from '../report/comparison.ts';
import type { BundleResult, Conclusion, Results, SkillResult } from '../report/results.ts';
import { gateResult } from '../report/suite-gates.ts';
import type { Bundle } from '../skill/bundle.ts';
import type { Checked } from './check-skills.ts';
import type { CommandContext } from './context.ts';
import type { CaseOutcome } from './decide-cases.ts';
import { failingFindings, isFailing } from './fail-on.ts';
import { insightsOf } from './insights.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { type RunParts, resultFinding } from './run-results.ts';
import type { TrialRun } from './run-trials.ts';
import { concludeWithoutKey } from './withheld-key.ts';

/** What a test run is concluded from. */
export interface TestRun {
  readonly skills: readonly PreparedSkill[];
  readonly checked: Checked;
  readonly run: TrialRun;
  readonly outcomes: readonly CaseOutcome[];
  readonly comparison: Comparison | undefined;
  /** Why the baseline that was named is not compared with. */
  readonly unusableBaseline?: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** Totals, gates and conclusions of a test run; `wrongKey` when the platform refused the key. */
export function concludeTest(
  context: CommandContext,
  { skills, checked, run, outcomes, comparison, unusableBaseline, startedAt }: TestRun,
): { parts: RunParts; wrongKey: boolean } {
  const { inputs, runtime } = context;
  const decided = outcomes.map((outcome) => outcome.decided);
  const ofShard = (whole: Gate, cases: readonly DecidedCase[]): Gate =>
    inputs.shard ? shardGate(whole, cases) : whole;
  const gate = ofShard(gateOf(inputs), decided);
  const compared = comparison && comparedKeys(comparison);
  const conclude = (names: ReadonlySet<string>, ofInputs: Gate): Concluded => {
    const own = decided.filter(({ skill }) => names.has(skill));
    const withoutKey = concludeWithoutKey(context, own);
    if (withoutKey) return withoutKey;
    return conclusionOf({
      cases: own,
      suites: skills.flatMap(({ skill, suites }) =>
        names.has(skill.name)
          ? suites.suites.map((suite) => {
              const ids = new Set(suite.caseIds);
              const cases = own.filter((one) => one.skill === skill.name && ids.has(one.id));
              return { ...suite, gate: ofShard(suite.gate, cases), skill: skill.name };
            })
          : [],
      ),
      gate: ofInputs,
      compared,
      invalidSkills: skills
        .filter(({ skill, bundle }) => names.has(skill.name) && bundle === undefined)
        .map(({ skill }) => skill.name),
    });
  };
  const gatesOfRun = [gateOf(inputs), ...skills.flatMap(({ suites }) => suites.suites.map((suite) => suite.gate))];
  if (inputs.shard && gatesOfRun.some((one) => Object.keys(gateOfWhole(one)).length > 0))
    runtime.log.info('Gates on rates speak about all shards together: the command report judges them.');
  const whole = conclude(new Set(skills.map(({ skill }) => skill.name)), gate);
  const gates = gateFailures({ gate, cases: decided, compared, name: 'all cases', strict: false });
  const stopped = run.engine.stopped;
  const isEmptyShard =
    inputs.shard !== undefined && decided.length === 0 && skills.some(({ suites }) => suites.cases.length > 0);
  const nothing = skills.length > 0 && decided.length === 0 && !isEmptyShard;
  const failing = [...checked.findings.values()].flat().filter((finding) => isFailing(finding, inputs['fail-on']));
  const blamed = failing.length > 0 || whole.conclusion === 'failure';

  // Nothing is known of a skill of which nothing ran; the cases of another shard are for that shard to tell.
  const ofSkill = (name: string, cases: number): Conclusion => {
    const own = decided.filter((one) => one.skill === name);
    const elsewhere = inputs.shard !== undefined && cases > 0;
    if (own.length === 0 && !elsewhere) return 'inconclusive';
    return conclude(new Set([name]), {}).conclusion;
  };
  const skillResults = skills.map(({ skill, suites, bundle }): SkillResult => {
    const findings = checked.findings.get(skill.directory) ?? [];
    const failed = findings.some((finding) => isFailing(finding, inputs['fail-on']));
    return {
      name: skill.name,
      directory: skill.directory,
      digest: run.skills.get(skill.directory)?.digest ?? bundle?.digest ?? null,
      // Gates of the inputs speak about all cases together, so that no skill alone can miss them.
      conclusion: failed ? 'failure' : ofSkill(skill.name, suites.cases.length),
      findings: findings.map(resultFinding),
      ...(bundle ? { bundle: bundleResult(bundle) } : {}),
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
          ? [failingFindings(failing.length, inputs['fail-on'])]
          : []),
        ...(isEmptyShard && inputs.shard ? [`No case falls into shard ${shardText(inputs.shard)}.`] : []),
        ...(nothing ? ['No case ran: none of the selected skills has a case.'] : []),
        ...(unusableBaseline === undefined ? [] : [unusableBaseline]),
      ],
      gates_missed: gates.map(({ message }) => message).filter((message) => whole.reasons.includes(message)),
      skills: skillResults,
      suites: skills.flatMap(({ skill, suites }) =>
        suites.suites.map(({ file, gate: own }) => ({ skill: skill.name, file, gate: gateResult(own) })),
      ),
      gate: gateResult(gateOf(inputs)),
      selection: selectionOf(inputs, outcomes),
      cases: outcomes.map(({ result }) => result),
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
      agent_base_url: run.agentBaseUrl,
      simulated: run.simulated,
      ...insightsOf(skills, outcomes, comparison, gate),
    },
  };
}

function bundleResult({ entries, excluded, contentBytes }: Bundle): BundleResult {
  return { entries: entries.map(({ path, size }) => ({ path, size })), excluded, content_bytes: contentBytes };
}

/** What the run was narrowed to; cases marked `only` narrow it as the input `cases` does. */
function selectionOf(inputs: Inputs, outcomes: readonly CaseOutcome[]): Results['selection'] {
  const only = outcomes.filter(({ one }) => one.only).map(({ result }) => `${result.skill}/${result.case}`);
  const { skills, cases, tags, shard } = inputs;
  const changed = inputs['changed-only'] ? ({ changed_only: true } as const) : {};
  return { skills, cases: only.length > 0 ? only : cases, tags, shard: shard ?? null, ...changed };
}

/** The gates that the inputs set; what they leave out they do not ask for. */
export function gateOf(inputs: Inputs): Gate {
  const { 'min-pass-rate': passRate, 'min-field-accuracy': fieldAccuracy, 'max-errors': maxErrors } = inputs;
  return {
    ...(passRate === undefined ? {} : { passRate }),
    ...(fieldAccuracy === undefined ? {} : { fieldAccuracy }),
    ...(inputs['no-regressions'] ? { noRegressions: true } : {}),
    ...(maxErrors === undefined ? {} : { maxErrors }),
  };
}
