import { renderSummary } from '../report/markdown/summary.ts';
import type { Results } from '../report/results.ts';
import { headline } from '../report/verdict-words.ts';
import type { Log } from '../runtime.ts';
import type { Secrets } from '../secrets.ts';
import { annotationsOf, repositoryPath } from './annotate.ts';
import { attempt, describeFailure, type GitHubApi, statusOf } from './api.ts';
import { createCheckRun } from './check-run.ts';
import { COMMENT_LIMIT, upsertComment } from './comment.ts';
import { type CommentMode, commentIntent } from './comment-policy.ts';
import { notifyIssue } from './notify-issue.ts';
import type { Platform } from './platform.ts';
import { pullRequestNumber } from './pull-request-number.ts';

/** Room for the marker and the line with the link. */
const FRAME = 600;

export interface Tell {
  readonly platform: Platform;
  readonly results: Results;
  readonly wishes: { readonly comment: CommentMode; readonly checkRun: boolean; readonly notifyIssue: boolean };
  /** What tells this step from others of the same job, such as its patterns. */
  readonly leg: readonly string[];
  readonly reportDirectory: string;
  readonly cwd: string;
  readonly workspace: string | undefined;
  readonly log: Log;
  readonly secrets: Secrets;
}

/**
 * Tells GitHub the result where it was asked to: the pull request's comment, a check run, an issue about runs that
 * keep failing. Whatever goes wrong here is a warning; the verdict stays.
 */
export async function tellGitHub(tell: Tell): Promise<void> {
  const { platform, log, wishes } = tell;
  const wantsComment = commentWanted(tell) !== 'none';
  if (!wantsComment && !wishes.checkRun && !wishes.notifyIssue) return;
  const api = await platform.api();
  if (api === undefined || platform.event.repository === undefined) {
    if (wishes.comment !== 'auto' || wishes.checkRun || wishes.notifyIssue)
      log.warning('Nothing is told to GitHub: the input github-token is empty.');
    return;
  }
  if (wantsComment) await comment(tell, api);
  if (wishes.checkRun) await checkRun(tell, api);
  if (wishes.notifyIssue) await notify(tell, api);
}

function commentWanted({ platform, results, wishes }: Tell) {
  const { name, secretsWithheld } = platform.event;
  if (!/^(pull_request|issue_comment|workflow_run)/.test(name)) return 'none';
  return commentIntent(wishes.comment, { ...results, readOnlyToken: secretsWithheld !== undefined });
}

function body({ results, reportDirectory, platform, secrets }: Tell): string {
  const summary = renderSummary({ results, limitBytes: COMMENT_LIMIT - FRAME, reportDirectory });
  const link = platform.runUrl === undefined ? '' : `\n[Run and reports](${platform.runUrl})\n`;
  return secrets.scrub(`${summary}${link}`);
}

async function comment(tell: Tell, api: GitHubApi): Promise<void> {
  const { platform, log, wishes } = tell;
  const { event } = platform;
  const { repository } = event;
  if (repository === undefined) return;
  try {
    const number = await pullRequestNumber(event, api);
    if (number === undefined) return;
    const outcome = await upsertComment({
      api,
      repository,
      number,
      marker: platform.marker(tell.leg),
      body: body(tell),
      create: commentWanted(tell) === 'create',
    });
    if (outcome === 'outdated') log.info('A later run has already commented; its comment stays.');
  } catch (error) {
    const text = describeFailure('The pull request was not commented', 'pull-requests: write', error);
    // Nobody asked for it outright: a workflow without the permission is not wrong.
    if (wishes.comment === 'auto' && [403, 404].includes(statusOf(error) ?? 0)) log.info(text);
    else log.warning(text);
  }
}

async function checkRun({ platform, results, cwd, workspace, log, secrets, ...tell }: Tell, api: GitHubApi) {
  const { repository, headSha } = platform.event;
  if (repository === undefined || headSha === undefined) return;
  const annotations = annotationsOf(results).map((annotation) => ({
    ...annotation,
    message: secrets.scrub(annotation.message),
    ...(annotation.file === undefined ? {} : { file: repositoryPath(annotation.file, cwd, workspace) }),
  }));
  const task = { what: 'The check run was not created', permission: 'checks: write', log };
  await attempt(task, () =>
    createCheckRun({
      api,
      repository,
      headSha,
      name: `VLM Run skills: ${results.command}`,
      conclusion: results.conclusion,
      title: secrets.scrub(headline(results)),
      summary: body({ platform, results, cwd, workspace, log, secrets, ...tell }),
      annotations,
      detailsUrl: platform.runUrl,
    }),
  );
}

async function notify(tell: Tell, api: GitHubApi): Promise<void> {
  const { platform, results, log } = tell;
  const { event, runId, branch } = platform;
  const { repository } = event;
  if (repository === undefined || event.pullRequest !== undefined) return;
  const task = {
    what: 'The issue about failing runs was not brought up to date',
    permission: 'issues: write, actions: read',
    log,
  };
  const outcome = await attempt(task, () =>
    notifyIssue({
      api,
      repository,
      runId,
      branch,
      marker: platform.marker(['issue', ...tell.leg]),
      conclusion: results.conclusion,
      title: `VLM Run skills fail: ${platform.workflow || 'scheduled run'}`,
      body: body(tell),
    }),
  );
  if (outcome === 'waiting') log.info('The run before was good: an issue is opened when the next one is bad too.');
}
