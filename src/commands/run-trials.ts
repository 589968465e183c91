import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import type { EngineTotals, ExecutionOutcome, ExecutionRequest, SkillUnderTest } from '../engine/execution-request.ts';
import type { Trial } from '../evals/case.ts';
import { isDecided } from '../judge/case-verdict.ts';
import { createJudge } from '../judge/create-judge.ts';
import type { Judgement, TrialVerdict } from '../judge/judgement.ts';
import type { TrialResult } from '../report/results.ts';
import { oneLine } from '../text.ts';
import { artifactSource } from './artifact-source.ts';
import { readAttachedSkills } from './attached-skills.ts';
import { type Connection, originOf } from './connection.ts';
import type { CommandContext } from './context.ts';
import { engineOptions } from './engine-options.ts';
import { copyJournal } from './journal-copy.ts';
import { judgeOutcome, trialRecord } from './judging.ts';
import { pinnedInputs } from './pinned-inputs.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { recordInputs } from './recorded-inputs.ts';
import { type Redaction, redactedResult } from './redaction.ts';
import { trialPath, writeTrial } from './trial-files.ts';
import { trialLine } from './trial-line.ts';
import { createTrialLog } from './trial-log.ts';
import { suiteBudgets, trialRequest } from './trial-requests.ts';
import { withheldKey } from './withheld-key.ts';
import { clearReports } from './write-reports.ts';

/** What became of all trials. */
export interface TrialRun {
  /** In the order in which the trials ended. */
  readonly results: readonly TrialResult[];
  /** By case: `<skill directory>/<case id>`. */
  readonly verdicts: ReadonlyMap<string, readonly TrialVerdict[]>;
  readonly engine: EngineTotals;
  /** What ran for each skill, by directory; skills that could not be sent are not here. */
  readonly skills: TrialSetting['skills'];
  readonly baseUrl: string;
  /** Where executions went. */
  readonly agentBaseUrl: string;
  /** True when any response came from a simulator, in this run or in the one that kept it. */
  readonly simulated: boolean;
  /** What was judged, by case; kept for an update only, which must not read what redaction has taken out. */
  readonly judgements: ReadonlyMap<string, readonly Judgement[]>;
  /** Whether the journal of the run has been written into the report directory. */
  readonly journal: boolean;
}

/** What trials run on. */
export interface TrialSetting {
  readonly connection: Connection;
  /** The bundle or the stored version of each skill, by directory; cases of others are not run. */
  readonly skills: ReadonlyMap<string, SkillUnderTest>;
  readonly redaction: Redaction;
}

/** `<skill directory>/<case id>`: a case among all skills of a run. */
export function caseKey({ case: one }: Pick<Trial, 'case'>): string {
  return `${one.skill}/${one.id}`;
}

/**
 * Executes every trial whose skill can be sent, judges each response as it arrives and writes its file, so that
 * memory holds verdicts and failing fields only. An engine that stops early is a result, not an error.
 */
export async function runTrials(
  context: CommandContext,
  prepared: readonly PreparedSkill[],
  trials: readonly Trial[],
  { connection, skills, redaction }: TrialSetting,
): Promise<TrialRun> {
  const { inputs, runtime, secrets, screen, format } = context;
  const { clock, log, signal, cwd } = runtime;
  const [{ runExecutions }, { describeEstimate }, { openStore }, { createProgress }] = await Promise.all([
    import('../engine/run.ts'),
    import('../engine/estimate.ts'),
    import('../store/store.ts'),
    import('../terminal/progress.ts'),
  ]);
  const directory = context.reports().absolute;
  await clearReports(directory);

  const bySkill = new Map(prepared.map((one) => [one.skill.directory, one]));
  const trialOf = new Map<string, { readonly trial: Trial; readonly skill: PreparedSkill }>();
  const attached = await readAttachedSkills(context, trials);
  const budgets = suiteBudgets(prepared);
  const requests: ExecutionRequest[] = [];
  for (const trial of trials) {
    const skill = bySkill.get(trial.case.skill);
    const underTest = skills.get(trial.case.skill);
    if (skill === undefined || underTest === undefined) continue;
    const request = trialRequest(trial, skill.skill, underTest, inputs, attached, budgets.get(caseKey(trial)));
    requests.push(request);
    trialOf.set(request.trial, { trial, skill });
  }

  const verdicts = new Map<string, TrialVerdict[]>();
  const results: TrialResult[] = [];
  const judgements = new Map<string, Judgement[]>();
  let keptSimulated = false;
  const withheld = withheldKey(context);
  const store = await openStore({
    directory: resolve(cwd, inputs['state-directory']),
    clock,
    host: hostname(),
    pid: process.pid,
    keepMs: inputs['reuse-max-age'],
    ...(runtime.env.GITHUB_RUN_ID ? { run: runtime.env.GITHUB_RUN_ID } : {}),
    log,
    signal,
  });
  const judge = createJudge((one) => bySkill.get(one.skill)?.skill.outputSchema);
  const progress = createProgress({ ...(screen ? { screen } : {}), log, clock, simulated: connection.simulated });

  const trialsOf = new Map<string, number>();
  for (const { skill } of trialOf.values()) trialsOf.set(skill.skill.name, (trialsOf.get(skill.skill.name) ?? 0) + 1);
  const trialLog = createTrialLog(log, format === 'github', trialsOf);
  let failed = 0;

  /** The result of a trial, and its file; what a run that was cut short did not get to has none, to be quick. */
  const recordTrial = async (
    { trial, skill }: { readonly trial: Trial; readonly skill: PreparedSkill },
    request: ExecutionRequest,
    outcome: ExecutionOutcome,
  ): Promise<TrialResult> => {
    const { artifacts } = connection.client;
    const redactor = redaction.of(trial.case);
    const judged = await judgeOutcome(trial, skill.skill.name, request, outcome, judge, (executionId, reused) =>
      artifactSource({
        ...{ trial, executionId, reused, artifacts, kept: store.artifacts, directory, signal },
        maySave: (payload, id) => redactor?.keeps(payload, id) ?? true,
      }),
    );
    if (isCutShort(outcome)) return judged.result;
    const path = trialPath(trial.id);
    const recorded = await recordInputs(trial.case.inputs, cwd);
    const fromSimulator = outcome.kind === 'finished' && outcome.simulated === true;
    keptSimulated ||= fromSimulator;
    const simulated = connection.simulated || fromSimulator;
    const full = trialRecord(judged, request, outcome, {
      ...{ simulated, inputs: recorded, path },
      sensitive: redactor !== undefined,
    });
    const record = redactor?.trial(full, outcome.kind === 'errored' ? outcome.reason : undefined) ?? full;
    const result = redactedResult(judged.result, record);
    await writeTrial({ directory, record, scrub: (text) => secrets.scrub(text) });
    if (inputs.update && judged.judgement)
      judgements.set(caseKey(trial), [...(judgements.get(caseKey(trial)) ?? []), judged.judgement]);
    return result;
  };

  const onFinished = async (request: ExecutionRequest, outcome: ExecutionOutcome) => {
    const known = trialOf.get(request.trial);
    if (known === undefined) throw new Error(`unknown trial ${request.trial}`);
    const { trial, skill } = known;
    const result = await recordTrial(known, request, outcome);
    results.push(result);
    if (result.verdict === 'failed') failed++;
    const soFar = [...(verdicts.get(caseKey(trial)) ?? []), result.verdict];
    verdicts.set(caseKey(trial), soFar);
    await trialLog.ended(skill.skill.name, outcome.kind === 'not_run' ? undefined : trialLine(result, trial.case));
    return trial.case.repeat.stop === 'early' && isDecided(trial.case, soFar) ? 'stop' : 'continue';
  };

  try {
    const engine = await runExecutions({
      requests,
      client: connection.client,
      store,
      clock,
      log,
      signal,
      limiter: connection.limiter,
      options: {
        ...engineOptions(inputs, runtime.env, {
          origin: originOf(connection),
          simulated: connection.simulated,
        }),
        ...(withheld ? { offline: { reason: 'no-key' as const, message: withheld.message } } : {}),
      },
      refuseInput: pinnedInputs(runtime),
      onFinished,
      onEstimate: (estimated) => log.info(`This run takes ${describeEstimate(estimated)}`),
      onStatus: ({ label, trial }, status, executionId) => {
        const name = trialOf.get(trial)?.skill.skill.name;
        if (name !== undefined)
          trialLog.status(name, `  ${label} ${oneLine(status)} (execution ${oneLine(executionId)})`);
      },
      onProgress: (state) => progress.update({ ...state, creditsUsed: state.credits, failed }),
    });
    await trialLog.finish();
    await copyJournal(store.journal.ownLines(), join(directory, 'journal.ndjson'), redaction.active);
    if (!signal.aborted) await store.prune();
    return {
      results,
      verdicts,
      judgements,
      engine,
      skills,
      baseUrl: connection.baseUrl,
      agentBaseUrl: connection.agentBaseUrl,
      simulated: connection.simulated || keptSimulated,
      journal: true,
    };
  } finally {
    progress.finish();
    await store.close();
  }
}

function isCutShort(outcome: ExecutionOutcome): boolean {
  return outcome.kind === 'not_run' && (outcome.reason === 'interrupted' || outcome.reason === 'deadline');
}
