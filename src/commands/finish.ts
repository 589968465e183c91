import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { allFindings } from '../report/all-findings.ts';
import type { Conclusion, Results } from '../report/results.ts';
import type { Rule } from '../rules/rule.ts';
import type { Bundle } from '../skill/bundle.ts';
import { changedGraphs } from './changed-graphs.ts';
import type { Checked } from './check-skills.ts';
import type { CommandContext, Outcome } from './context.ts';
import { outputsOf } from './outputs.ts';
import type { ReportDirectory } from './report-directory.ts';
import { isTelling, pastRun, readRunHistory, rememberRun } from './run-history.ts';
import { type RunParts, resultsOf } from './run-results.ts';
import { troubleCode, withTroubles } from './run-troubles.ts';
import { tell } from './tell.ts';
import { writeReports } from './write-reports.ts';

const exitCodes: Readonly<Record<Conclusion, Outcome['exitCode']>> = {
  success: 0,
  neutral: 0,
  failure: 1,
  inconclusive: 4,
};

/**
 * Ends a run: every report is written, then the result is shown to whoever asked, then the exit code follows from
 * the conclusion. `journal`: the run has written one into the report directory. `bundles` are by directory of the skill.
 */
export async function finishRun(
  context: CommandContext,
  checked: Checked,
  parts: RunParts,
  journal = false,
  bundles?: ReadonlyMap<string, Bundle>,
): Promise<Outcome> {
  const { runtime, secrets } = context;
  const results = resultsOf(withTroubles(parts, checked, context), context);
  const directory = context.reports();
  const workspace = runtime.env.GITHUB_WORKSPACE;
  const prefix = context.action && workspace ? relative(workspace, runtime.cwd).replaceAll('\\', '/') : '';
  const state = resolve(runtime.cwd, context.inputs['state-directory']);
  const run = pastRun(results, { sha: context.platform?.event.headSha, run: context.platform?.runUrl });
  const history = isTelling(results) ? [...(await readRunHistory(state)), run] : [];
  await writeReports({
    directory: directory.absolute,
    shownDirectory: directory.shown,
    results,
    rules: await rulesOf(results),
    sourceOf: checked.sourceOf,
    scrub: (text) => secrets.scrub(text),
    fixtures: { cwd: runtime.cwd, signal: runtime.signal, budgetBytes: context.inputs['media-budget'] * 1024 * 1024 },
    history,
    graphs: () => changedGraphs(context, checked, results),
    journal,
    inTime: hurry(runtime),
    ...(bundles === undefined ? {} : { bundles }),
    ...(prefix === '' || prefix.startsWith('..') ? {} : { pathPrefix: prefix }),
  });
  if (history.length > 0) await rememberRun(state, run);
  await show(context, checked, results, directory);
  await tellOf(context, results, checked.sourceOf);
  return {
    exitCode: runtime.signal.aborted ? 130 : (troubleCode(checked, context) ?? exitCodes[results.conclusion]),
    outputs: outputsOf(results, directory.absolute.replaceAll('\\', '/')),
  };
}

/** The details of an interrupted run may take so long: a runner kills it some seconds after it has asked it to end. */
const detailsMs = 1_500;

/** Tells whether there is time for details: always, until the run is interrupted, and a little longer. */
function hurry({ signal, clock }: CommandContext['runtime']): () => boolean {
  let endsAt: number | undefined;
  return () => {
    if (!signal.aborted) return true;
    endsAt ??= clock.now() + detailsMs;
    return clock.now() < endsAt;
  };
}

/** The rules that found something; the registry is not read when none has. */
async function rulesOf(results: Results): Promise<readonly Rule[]> {
  const found = new Set(allFindings(results).map(({ rule }) => rule));
  if (found.size === 0) return [];
  const { rules } = await import('../rules/registry.ts');
  return rules.filter(({ id }) => found.has(id));
}

/** Tells GitHub, where the run was asked to. */
async function tellOf(context: CommandContext, results: Results, sourceOf: Checked['sourceOf']): Promise<void> {
  const { accountOf } = await import('../github/account.ts');
  await tell(context, accountOf(results, sourceOf));
}

async function show(
  context: CommandContext,
  checked: Checked,
  results: ReturnType<typeof resultsOf>,
  directory: ReportDirectory,
): Promise<void> {
  const { format, runtime, print, colour, columns, secrets, action } = context;
  if (format === 'json') {
    const { resultsJson } = await import('../report/json.ts');
    for (const piece of resultsJson(results)) print(secrets.scrub(piece));
    return;
  }
  const { renderFindings } = await import('../terminal/findings.ts');
  const { renderOutcome } = await import('../terminal/outcome.ts');
  const findings = [...checked.repository, ...[...checked.findings.values()].flat()];
  if (findings.length > 0) runtime.log.info(`${renderFindings(findings, checked.sourceOf, { colour, columns })}\n`);
  if (format === 'github') {
    const { emitAnnotations } = await import('../github/annotate.ts');
    emitAnnotations(results, { write: print, cwd: runtime.cwd, workspace: runtime.env.GITHUB_WORKSPACE, secrets });
  }
  runtime.log.info(renderOutcome(results, { colour, columns, reportDirectory: directory.shown }));
  if (!action) return;
  const { writeSummary } = await import('../github/job-summary.ts');
  await writeSummary(await readFile(join(directory.absolute, 'summary.md'), 'utf8'), runtime.env.GITHUB_STEP_SUMMARY);
}
