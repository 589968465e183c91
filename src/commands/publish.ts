import { join } from 'node:path';
import { renderReleaseNotes } from '../report/markdown/release-notes.ts';
import { checkDrift } from './check-drift.ts';
import { type CheckedSkill, checkSkills } from './check-skills.ts';
import { guardCode } from './code-guard.ts';
import { concludePublish } from './conclude-publish.ts';
import { connect } from './connection.ts';
import type { CommandFunction } from './context.ts';
import { refuseFilesInSkills } from './files-in-skills.ts';
import { finishRun } from './finish.ts';
import { openLockFile } from './lock-file-access.ts';
import { publishableSkills, refusePullRequests, requiredEvidence } from './publish-guards.ts';
import { type PublishingSetup, publishSkills } from './publish-skills.ts';
import { prepareRedaction } from './redaction.ts';
import { replaceFile } from './replace-file.ts';
import { resultsOf } from './run-results.ts';
import { runSmoke, withSmoke } from './smoke.ts';
import { clearReports } from './write-reports.ts';

/**
 * Stores each selected skill as a version on the platform, where its content has changed:
 * read and check → bundle → compare with the newest own version → upload → create or update → verify → pin → smoke → report.
 */
export const publish: CommandFunction = async (context) => {
  const { inputs, runtime } = context;
  const startedAt = runtime.clock.now();
  refusePullRequests(runtime.env);

  const { directories, reasons } = await publishableSkills(context);
  const skills: CheckedSkill[] = [];
  const checked = await checkSkills(directories, context, async (skill) => void skills.push(skill));

  refuseFilesInSkills(context, skills);
  const redaction = await prepareRedaction(context, skills);
  await guardCode(context, skills);
  const connection = await connect(inputs, runtime);
  try {
    const { baseUrl } = connection;
    const { lockfile } = inputs;
    const setup: PublishingSetup = {
      ...{ checked, connection },
      skills: skills.map(({ skill }) => skill),
      lock: lockfile === undefined ? undefined : await openLockFile(lockfile, runtime, baseUrl),
      evidence: await requiredEvidence(inputs['require-results'], runtime.cwd, baseUrl),
    };
    await clearReports(context.reports().absolute);
    const run = inputs['check-drift'] ? await checkDrift(context, setup) : await publishSkills(context, setup);
    const wanted =
      inputs.smoke && !inputs['dry-run'] && !inputs['check-drift'] && (run.stopped?.kind ?? 'failed') === 'failed';
    const smoke = wanted
      ? await runSmoke(context, { connection, skills, checked, redaction, published: run.published, startedAt })
      : undefined;

    const concluded = concludePublish(context, { ...setup, run, startedAt });
    const told = withSmoke(concluded.parts, smoke);
    const parts = { ...told, reasons: [...reasons, ...told.reasons] };
    const outcome = await finishRun(context, checked, parts, smoke?.journal);
    const notes = context.secrets.scrub(renderReleaseNotes(resultsOf(parts, context)));
    await replaceFile(join(context.reports().absolute, 'release-notes.md'), notes);
    return concluded.wrongKey || smoke?.wrongKey ? { ...outcome, exitCode: 2 } : outcome;
  } finally {
    await connection.close();
  }
};
