import { readFile, realpath, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { creationProblem, repositoryRoot } from '../evals/repository.ts';
import type { ExpectationUpdate } from '../report/results.ts';
import type { Runtime } from '../runtime.ts';
import { editDocument } from '../source/document-edits.ts';
import { SourceText } from '../source/source-text.ts';
import { newFileDiff, unifiedDiff } from '../source/unified-diff.ts';
import type { CommandContext } from './context.ts';
import type { CaseOutcome } from './decide-cases.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import type { Redaction } from './redaction.ts';
import { replaceFile } from './replace-file.ts';
import type { TrialRun } from './run-trials.ts';
import { leftRow, planUpdate, type UpdatePlan } from './update-plan.ts';
import { type UpdateTarget, updateTargets } from './update-targets.ts';

/** Throws `UsageError` where a pull request started the workflow: it would write its own answers as expectations. */
export function refuseUpdate(env: Runtime['env']): void {
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (event.startsWith('pull_request'))
    throw new UsageError(`update does not run on ${event} events: run it by hand (workflow_dispatch) or on a laptop.`);
}

interface Planned extends UpdatePlan {
  readonly target: UpdateTarget;
}

/**
 * Rewrites the failing leaves of expected values to what all trials answered, makes the expected files that are
 * missing, and writes the changes as `expectations.patch` into the report directory, but for those of skills whose
 * fields are redacted. Commits nothing. Resolves to one row for each place that a case expects values at.
 */
export async function updateExpectations(
  context: CommandContext,
  skills: readonly PreparedSkill[],
  run: TrialRun,
  outcomes: readonly CaseOutcome[],
  redaction: Redaction,
): Promise<readonly ExpectationUpdate[]> {
  const { log, cwd } = context.runtime;
  const { absolute, shown } = context.reports();
  const patch = join(absolute, 'expectations.patch');
  await rm(patch, { force: true });
  const root = await repositoryRoot(cwd);
  const plans: Planned[] = [];
  for (const target of updateTargets(skills, run, outcomes)) {
    const planned = { target, ...(await planUpdate(target)) };
    const path = planned.created && resolve(cwd, planned.created.file);
    const problem = path === undefined ? undefined : await whyNotCreated(root, path);
    plans.push(problem === undefined ? planned : { target, row: leftRow(target, problem) });
  }
  const isSecret = ({ target }: Planned) => target.users.some(({ one }) => redaction.of(one) !== undefined);
  const { rows, diff } = await carryOut(context, plans, isSecret);
  for (const row of rows) say(log, row);
  const changed = rows.some(({ change }) => change !== 'left');
  if (!changed) log.info('No expected file has changed.');
  if (diff !== '') await replaceFile(patch, context.secrets.scrub(diff));
  const where = diff === '' ? '' : `; they are also in ${shown}/expectations.patch`;
  if (changed) log.info(`Look at the changes before you commit them${where}.`);
  if (changed && plans.some((plan) => plan.row.change !== 'left' && isSecret(plan)))
    log.info('Changes of skills with redacted fields are in the files only, and not in the patch.');
  return rows;
}

async function whyNotCreated(root: string, path: string): Promise<string | undefined> {
  if (await readFile(path).catch(() => undefined)) return 'the file exists, and no case names it';
  const problem = await creationProblem(root, path);
  return problem && `it ${problem}`;
}

/** Writes what is planned, file by file; a plan whose edits cannot be made leaves everything of it as it is. */
async function carryOut(
  { runtime: { cwd } }: CommandContext,
  plans: readonly Planned[],
  isSecret: (plan: Planned) => boolean,
): Promise<{ readonly rows: ExpectationUpdate[]; readonly diff: string }> {
  let diff = '';
  const refused = new Set<Planned>();
  const files = [...new Set(plans.flatMap(({ part }) => (part ? [part.file] : [])))].sort();
  for (const file of files) {
    const own = plans.filter(({ part }) => part?.file === file);
    const path = await realpath(resolve(cwd, file));
    const source = new SourceText(file, await readFile(path, 'utf8'));
    const parts = own.flatMap(({ part }) => (part ? [part] : []));
    const edited = editDocument(source, !file.toLowerCase().endsWith('.json'), parts);
    for (const plan of own) if (edited.refused.some((part) => part === plan.part)) refused.add(plan);
    if (edited.text === source.text) continue;
    await replaceFile(path, source.bom ? `\ufeff${edited.text}` : edited.text);
    if (!own.some(isSecret)) diff += unifiedDiff(file, source.text, edited.edits);
  }
  const rows: ExpectationUpdate[] = [];
  for (const plan of plans) {
    // A path may hold keys that a model has made of values.
    const open = isSecret(plan) ? plan.row.open.map(() => 'redacted') : plan.row.open;
    if (refused.has(plan)) {
      rows.push(leftRow(plan.target, 'its text cannot be changed in place; write the values by hand', open));
      continue;
    }
    rows.push({ ...plan.row, open });
    if (!plan.created) continue;
    await replaceFile(resolve(cwd, plan.created.file), plan.created.text);
    if (!isSecret(plan)) diff += newFileDiff(plan.created.file, plan.created.text);
  }
  return { rows, diff };
}

function say(log: Runtime['log'], { file, change, replaced, removed, added, open, reason }: ExpectationUpdate): void {
  if (change === 'left') log.warning(`${file} is left as it is: ${reason}.`);
  else if (change === 'created') log.info(`${file}: created.`);
  else log.info(`${file}: ${replaced} values changed, ${removed} removed, ${added} added.`);
  for (const path of open)
    log.warning(`${file}: ${path} is left as it is: the trials disagree on it, or no value would mend it.`);
}
