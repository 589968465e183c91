import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Case } from '../evals/case.ts';
import { jsonEdits } from '../judge/json-edits.ts';
import type { Judgement } from '../judge/judgement.ts';
import { proposeUpdate } from '../judge/proposal.ts';
import type { TrialResult } from '../report/results.ts';
import type { Runtime } from '../runtime.ts';
import { applyEdits } from '../source/edits.ts';
import { parseJson } from '../source/json.ts';
import { SourceText } from '../source/source-text.ts';
import { unifiedDiff } from '../source/unified-diff.ts';
import type { CommandContext } from './context.ts';
import type { CaseOutcome } from './decide-cases.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { replaceFile } from './replace-file.ts';
import { readTrial } from './trial-files.ts';

/** Throws `UsageError` where a pull request started the workflow: it would write its own answers as expectations. */
export function refuseUpdate(env: Runtime['env']): void {
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (event.startsWith('pull_request'))
    throw new UsageError(`update does not run on ${event} events: run it by hand (workflow_dispatch) or on a laptop.`);
}

/**
 * Rewrites the failing leaves of expected files to what all trials answered, and writes the changes as
 * `expectations.patch` into the report directory. Files of cases that erred, broke the schema or are known to fail
 * are left alone; what trials disagree on is said. Commits nothing.
 */
export async function updateExpectations(
  context: CommandContext,
  skills: readonly PreparedSkill[],
  outcomes: readonly CaseOutcome[],
): Promise<void> {
  const { log, cwd } = context.runtime;
  const directory = context.reports().absolute;
  const patch = join(directory, 'expectations.patch');
  await rm(patch, { force: true });
  const trialsOf = new Map(outcomes.map(({ result, trials }) => [`${result.skill}/${result.case}`, trials]));
  const byFile = new Map<string, { one: Case; trials: readonly TrialResult[] }[]>();
  for (const { skill, cases } of skills)
    for (const one of cases) {
      const file = one.expect.json?.file;
      const trials = trialsOf.get(`${skill.name}/${one.id}`) ?? [];
      if (file === undefined || !trials.some(({ verdict }) => verdict === 'failed')) continue;
      byFile.set(file, []);
    }
  // Every case that names a file has a say in it, also one that passed.
  for (const { skill, cases } of skills)
    for (const one of cases)
      byFile.get(one.expect.json?.file ?? '')?.push({ one, trials: trialsOf.get(`${skill.name}/${one.id}`) ?? [] });
  let diff = '';
  for (const [file, users] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const evidence = await evidenceOf(users, directory);
    if (typeof evidence === 'string') {
      log.warning(`${file} is left as it is: ${evidence}.`);
      continue;
    }
    const text = await readFile(resolve(cwd, file), 'utf8');
    const source = new SourceText(file, text);
    const document = parseJson(source);
    if (document.value === undefined) continue;
    const proposal = proposeUpdate(document.value, evidence);
    const edits = jsonEdits({ text: source.text, document, value: document.value }, proposal);
    for (const path of proposal.open)
      log.warning(`${file}: ${path} is left as it is: the trials disagree on it, or no value would mend it.`);
    const updated = applyEdits(source.text, edits);
    if (updated === source.text) continue;
    await replaceFile(resolve(cwd, file), source.bom ? `\ufeff${updated}` : updated);
    diff += unifiedDiff(file, source.text, edits);
    const { replaced, removed, added } = proposal;
    log.info(`${file}: ${replaced.length} values changed, ${removed.length} removed, ${added.length} added.`);
  }
  if (diff === '') {
    log.info('No expected file has changed.');
    return;
  }
  await replaceFile(patch, context.secrets.scrub(diff));
  log.info(
    `Look at the changes before you commit them; they are also in ${context.reports().shown}/expectations.patch.`,
  );
}

/** The judgements that a file may be rewritten by, or why it may not. */
async function evidenceOf(
  users: readonly { readonly one: Case; readonly trials: readonly TrialResult[] }[],
  directory: string,
): Promise<readonly Judgement[] | string> {
  const judgements: Judgement[] = [];
  for (const { one, trials } of users) {
    if (one.xfail || one.quarantine) return `${one.id} is marked as a known failure or quarantined`;
    if (trials.some(({ verdict }) => verdict === 'errored')) return `a trial of ${one.id} erred`;
    for (const trial of trials) {
      if (trial.verdict === 'not_run') continue;
      const record = trial.path === null ? undefined : await readTrial(directory, trial.path);
      const judgement = record?.judgement;
      if (!judgement) return `the file of a trial of ${one.id} cannot be read`;
      const broken = judgement.violations.find(({ kind, severity }) => severity === 'error' && kind !== 'usage');
      if (broken) return `a response of ${one.id} is wrong by more than its values: ${broken.message}`;
      const { match, wrong, missing, extra } = judgement.counts;
      if (judgement.fields.length !== match + wrong + missing + extra) return `a response of ${one.id} is too large`;
      judgements.push(judgement);
    }
  }
  return judgements;
}
