import { join } from 'node:path';
import { createLimiter } from '../engine/limiter.ts';
import { renderReleaseNotes } from '../report/markdown/release-notes.ts';
import type { Skill } from '../skill/skill.ts';
import { checkDrift } from './check-drift.ts';
import { checkSkills } from './check-skills.ts';
import { guardCode } from './code-guard.ts';
import { concludePublish } from './conclude-publish.ts';
import { connect } from './connection.ts';
import type { CommandFunction } from './context.ts';
import { finishRun, reportDirectory } from './finish.ts';
import { openLockFile } from './lock-file-access.ts';
import { publishableSkills, refusePullRequests, requiredEvidence } from './publish-guards.ts';
import { type PublishingSetup, publishSkills } from './publish-skills.ts';
import { replaceFile } from './replace-file.ts';
import { resultsOf } from './run-results.ts';

/**
 * Stores each selected skill as a version on the platform, where its content has changed:
 * read and check → bundle → compare with the newest own version → upload → create or update → verify → pin → report.
 */
export const publish: CommandFunction = async (context) => {
  const { inputs, runtime } = context;
  const startedAt = runtime.clock.now();
  refusePullRequests(runtime.env);

  const directories = await publishableSkills(context);
  const skills: Skill[] = [];
  const checked = await checkSkills(directories, context, async ({ skill }) => void skills.push(skill));

  await guardCode(context);
  const simulated = inputs['base-url'] === 'simulator';
  const rate = inputs['requests-per-minute'];
  const requestsPerMinute = simulated && rate === 'auto' ? 'unlimited' : rate;
  const connection = await connect(inputs, runtime, createLimiter({ requestsPerMinute, clock: runtime.clock }));
  try {
    const { baseUrl } = connection;
    const { lockfile } = inputs;
    const setup: PublishingSetup = {
      ...{ skills, checked, connection },
      lock: lockfile === undefined ? undefined : await openLockFile(lockfile, runtime, baseUrl),
      evidence: await requiredEvidence(inputs['require-results'], runtime.cwd, baseUrl),
    };
    const run = inputs['check-drift'] ? await checkDrift(context, setup) : await publishSkills(context, setup);

    const { parts, wrongKey } = concludePublish(context, { ...setup, run, startedAt });
    const outcome = await finishRun(context, checked, parts);
    const notes = context.secrets.scrub(renderReleaseNotes(resultsOf(parts, context)));
    await replaceFile(join(reportDirectory(context, 'publish').absolute, 'release-notes.md'), notes);
    return wrongKey ? { ...outcome, exitCode: 2 } : outcome;
  } finally {
    await connection.close();
  }
};
