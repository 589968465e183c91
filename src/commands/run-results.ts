import type { TrialVerdict } from '../judge/judgement.ts';
import { NO_CASES } from '../judge/totals.ts';
import { allFindings } from '../report/all-findings.ts';
import type { Conclusion, ResultFinding, ResultFix, Results, SkillResult, Totals } from '../report/results.ts';
import type { Finding, Fix } from '../rules/finding.ts';
import { rulePageUrl } from '../rules/rule-page.ts';
import { productName, productVersion } from '../version.ts';
import type { CommandContext } from './context.ts';

/** What a command says of its run; the rest of the results follows from it or is empty. */
export interface RunParts
  extends Partial<
    Pick<
      Results,
      | 'findings'
      | 'cases'
      | 'trials'
      | 'published'
      | 'regressions'
      | 'base_url'
      | 'agent_base_url'
      | 'gates_missed'
      | 'simulated'
      | 'selection'
      | 'comparison'
      | 'models'
      | 'scores'
      | 'coverage'
      | 'suites'
      | 'gate'
      | 'updates'
      | 'forecast'
    >
  > {
  readonly command: Results['command'];
  readonly startedAt: number;
  readonly conclusion: Conclusion;
  readonly reasons: readonly string[];
  readonly skills: readonly SkillResult[];
  readonly totals?: Omit<Totals, 'findings'>;
  /** Milliseconds; from `startedAt` until now when absent. */
  readonly durationMs?: number;
}

/** The results of a run, complete. */
export function resultsOf(parts: RunParts, { inputs, runtime }: CommandContext): Results {
  const findings = { error: 0, warning: 0, info: 0, suppressed: 0 };
  for (const finding of allFindings(parts)) findings[finding.suppressed ? 'suppressed' : finding.severity]++;
  return {
    version: 1,
    command: parts.command,
    tool: { name: productName, version: productVersion },
    simulated: parts.simulated ?? false,
    base_url: parts.base_url ?? null,
    agent_base_url: parts.agent_base_url ?? null,
    selection: parts.selection ?? {
      skills: inputs.skills,
      cases: inputs.cases,
      tags: inputs.tags,
      shard: inputs.shard ?? null,
      ...(inputs['changed-only'] ? { changed_only: true } : {}),
    },
    ...runOf(runtime.env),
    started_at: new Date(parts.startedAt).toISOString(),
    duration_ms: parts.durationMs ?? runtime.clock.now() - parts.startedAt,
    conclusion: parts.conclusion,
    reasons: parts.reasons,
    ...(parts.gates_missed && parts.gates_missed.length > 0 ? { gates_missed: parts.gates_missed } : {}),
    skills: parts.skills,
    ...(parts.findings && parts.findings.length > 0 ? { findings: parts.findings } : {}),
    ...(parts.gate && Object.keys(parts.gate).length > 0 ? { gate: parts.gate } : {}),
    ...(parts.suites && parts.suites.length > 0 ? { suites: parts.suites } : {}),
    cases: parts.cases ?? [],
    trials: parts.trials ?? [],
    totals: { ...(parts.totals ?? nothingRun), findings },
    regressions: parts.regressions ?? [],
    published: parts.published ?? [],
    ...(parts.updates ? { updates: parts.updates } : {}),
    ...(parts.comparison ? { comparison: parts.comparison } : {}),
    ...(parts.models ? { models: parts.models } : {}),
    ...(parts.scores ? { scores: parts.scores } : {}),
    ...(parts.coverage ? { coverage: parts.coverage } : {}),
    ...(parts.forecast ? { forecast: parts.forecast } : {}),
  };
}

function runOf(env: CommandContext['runtime']['env']): Pick<Results, 'run'> {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
  return id && attempt && /^\d+$/.test(attempt) ? { run: { id, attempt: Number(attempt) } } : {};
}

const noTrials: Readonly<Record<TrialVerdict, number>> = { passed: 0, failed: 0, errored: 0, not_run: 0 };

/** The totals of a run without cases. */
export const nothingRun: Omit<Totals, 'findings'> = {
  cases: NO_CASES,
  trials: noTrials,
  counts: { match: 0, wrong: 0, missing: 0, extra: 0 },
  pass_rate: null,
  field_accuracy: null,
  credits_used: 0,
  credits_saved: 0,
  requests: {},
};

/** A finding as results carry it. */
export function resultFinding(finding: Finding): ResultFinding {
  const { rule, severity, message, file, range, fix, suppressed, redacted } = finding;
  return {
    rule,
    severity,
    message,
    file,
    ...(range
      ? { line: range.start.line, column: range.start.column, end_line: range.end.line, end_column: range.end.column }
      : {}),
    help_uri: rulePageUrl(rule),
    ...(fix ? { fix: resultFix(fix) } : {}),
    ...(suppressed ? { suppressed: { reason: suppressed.reason, by: suppressed.by } } : {}),
    ...(redacted ? { redacted } : {}),
  };
}

/** Edits, and UTF-16 units that they write, beyond which a fix is only described. */
const MOST_EDITS = 200;
const MOST_TEXT = 20_000;

function resultFix({ description, safe, edits, rename, touch, remove }: Fix): ResultFix {
  const written = edits.reduce((sum, { newText }) => sum + newText.length, 0);
  const told = edits.length > MOST_EDITS || written > MOST_TEXT ? [] : edits;
  return {
    description,
    safe,
    edits: told.map(({ file, range: { start, end }, newText }) => ({ file, start, end, new_text: newText })),
    ...(rename ? { rename } : {}),
    ...(touch ? { touch: touch.slice(0, MOST_EDITS) } : {}),
    ...(remove === undefined ? {} : { remove }),
  };
}
