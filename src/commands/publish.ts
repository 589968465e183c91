import { join } from 'node:path';
import { renderReleaseNotes } from '../report/markdown/release-notes.ts';
import { bundleDigest } from '../skill/bundle.ts';
import { checkDrift } from './check-drift.ts';
import { type CheckedSkill, checkSkills } from './check-skills.ts';
import { guardCode } from './code-guard.ts';
import { concludePublish } from './conclude-publish.ts';
import { connect } from './connection.ts';
import type { CommandFunction } from './context.ts';
import { refuseFilesInSkills } from './files-in-skills.ts';
import { finishRun } from './finish.ts';
import { openLockFile } from './lock-file-access.ts';
import { publishableSkills, refusePullRequests, requiredEvidence, warnBesideDrift } from './publish-guards.ts';
import { type PublishingSetup, publishSkills } from './publish-skills.ts';
import { prepareRedaction } from './redaction.ts';
import { replaceFile } from './replace-file.ts';
import { isWholeRepository, skillNames, warnAboutUnknownNames } from './repository-skills.ts';
import { resultsOf } from './run-results.ts';
import { restorePins, runSmoke, withSmoke } from './smoke.ts';
import { clearReports } from './write-reports.ts';

/**
 * Stores each selected skill as a version on the platform, where its content has changed:
 * read and check → bundle → compare with the newest own version → upload → create or update → verify → pin → smoke → report.
 */
export const publish: CommandFunction = async (context) => {
  const { inputs, runtime, configuration } = context;
  const startedAt = runtime.clock.now();
  refusePullRequests(runtime.env);
  if (inputs['check-drift']) warnBesideDrift(context);

  const { directories, reasons } = await publishableSkills(context);
  const skills: CheckedSkill[] = [];
  const digests = new Map<string, string>();
  const checked = await checkSkills(directories, context, async (checkedSkill) => {
    skills.push(checkedSkill);
    const digest = bundleDigest(checkedSkill.skill);
    if (digest !== undefined) digests.set(checkedSkill.skill.directory, digest);
  });
  refuseFilesInSkills(context, skills);
  const selected = skills.map(({ skill }) => skill);
  if (configuration.publish.size > 0 && isWholeRepository(context))
    warnAboutUnknownNames(context, await skillNames(context, selected));
  const redaction = await prepareRedaction(context, skills);
  await guardCode(context, skills);
  const connection = await connect(inputs, runtime);
  try {
    const { lockfile } = inputs;
    const setup: PublishingSetup = {
      ...{ checked, connection, digests },
      skills: selected,
      // Skills, and with them their ids, are where the agent part of the API is.
      lock: lockfile === undefined ? undefined : await openLockFile(lockfile, runtime, connection.agentBaseUrl),
      evidence: inputs['check-drift']
        ? undefined
        : await requiredEvidence(inputs['require-results'], runtime.cwd, connection),
    };
    await clearReports(context.reports().absolute);
    const run = inputs['check-drift'] ? await checkDrift(context, setup) : await publishSkills(context, setup);
    const wanted =
      inputs.smoke && !inputs['dry-run'] && !inputs['check-drift'] && (run.stopped?.kind ?? 'failed') === 'failed';
    const ran = wanted
      ? await runSmoke(context, { connection, skills, checked, redaction, published: run.published, startedAt })
      : undefined;
    const smoke = ran && (await restorePins(ran, run.pinned, setup.lock));

    const concluded = concludePublish(context, { ...setup, run, startedAt });
    const told = withSmoke(concluded.parts, smoke);
    const parts = { ...told, reasons: [...reasons, ...told.reasons] };
    const outcome = await finishRun(context, checked, parts, smoke?.journal);
    const notes = context.secrets.scrub(renderReleaseNotes(resultsOf(parts, context)));
    await replaceFile(join(context.reports().absolute, 'release-notes.md'), notes);
    const mistaken = concluded.wrongKey || smoke?.wrongKey || run.stopped?.kind === 'lockfile';
    return mistaken ? { ...outcome, exitCode: 2 } : outcome;
  } finally {
    await connection.close();
  }
};
