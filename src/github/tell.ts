import type { Log } from '../runtime.ts';
import type { Secrets } from '../secrets.ts';
import type { Account } from './account.ts';
import { repositoryPath } from './annotate.ts';
import type { GitHubApi, Repository } from './api.ts';
import { createCheckRun } from './check-run.ts';
import { checkedCommit } from './checked-commit.ts';
import { COMMENT_LIMIT, upsertComment } from './comment.ts';
import { type CommentIntent, type CommentMode, commentIntent } from './comment-policy.ts';
import { attempt, describeFailure, isDenied } from './failure.ts';
import { notifyIssue } from './notify-issue.ts';
import type { Platform } from './platform.ts';
import { pullRequestNumber } from './pull-request-number.ts';

/** Room for the marker. Bytes. */
const FRAME = 200;

export interface Tell {
  readonly platform: Platform;
  readonly account: Account;
  readonly wishes: { readonly comment: CommentMode; readonly checkRun: boolean; readonly notifyIssue: boolean };
  /** What tells this step from others of the same workflow, such as its patterns; and its matrix leg for people. */
  readonly leg: { readonly key: readonly string[]; readonly label: string };
  readonly cwd: string;
  readonly workspace: string | undefined;
  readonly log: Log;
  readonly secrets: Secrets;
}

/** A `Tell` with everything that is worked out once. */
interface Telling extends Tell {
  readonly api: GitHubApi;
  readonly repository: Repository;
  readonly intent: CommentIntent;
  readonly body: string;
  /** Why no line of the workflow would give the token more permissions. */
  readonly readOnly: string | undefined;
}

const FORK =
  'the token of a pull request from a fork may only read, whatever `permissions:` says; a workflow on `workflow_run` may write';

/**
 * Tells GitHub the result where it was asked to: the pull request's comment, a check run, an issue about runs that
 * keep failing. Whatever goes wrong here is a warning; the verdict stays.
 */
export async function tellGitHub(tell: Tell): Promise<void> {
  const { platform, account, log, wishes, secrets } = tell;
  const { event, runUrl } = platform;
  const fork = event.secretsWithheld === 'fork';
  const intent = /^(pull_request|issue_comment|workflow_run)/.test(event.name)
    ? commentIntent(wishes.comment, { ...account, readOnlyToken: fork })
    : 'none';
  log.debug(`Comment: ${wishes.comment} after ${account.conclusion} on ${event.name}: ${intent}`);
  if (intent === 'none' && !wishes.checkRun && !wishes.notifyIssue) return;
  const api = await platform.api();
  const { repository } = event;
  if (api === undefined || repository === undefined) {
    if (wishes.comment !== 'auto' || wishes.checkRun || wishes.notifyIssue)
      log.warning('Nothing is told to GitHub: the input github-token is empty.');
    return;
  }
  const link = runUrl === undefined ? undefined : `the [run](${runUrl}) and its [artifacts](${runUrl}#artifacts)`;
  const body = secrets.scrub(account.text(COMMENT_LIMIT - FRAME, link));
  const telling: Telling = { ...tell, api, repository, intent, body, readOnly: fork ? FORK : undefined };
  if (intent !== 'none') await comment(telling);
  if (wishes.checkRun) await checkRun(telling);
  if (wishes.notifyIssue) await notify(telling);
}

async function comment({
  platform,
  log,
  wishes,
  leg,
  api,
  repository,
  intent,
  body,
  readOnly,
}: Telling): Promise<void> {
  try {
    const number = await pullRequestNumber(platform.event, api);
    log.debug(`Comment: on ${number === undefined ? 'no pull request' : `pull request #${number}`}`);
    if (number === undefined) return;
    const marker = platform.marker(leg.key);
    const outcome = await upsertComment({ api, repository, number, marker, body, create: intent === 'create' });
    log.debug(`Comment: ${outcome} (key ${marker.key})`);
    if (outcome === 'outdated') log.info('A later run has already commented; its comment stays.');
  } catch (error) {
    const task = { what: 'The pull request was not commented', permissions: ['pull-requests: write'], readOnly };
    const text = describeFailure(task, error);
    // Nobody asked for it outright: a workflow without the permission is not wrong, and there may be nothing to say.
    if (wishes.comment === 'auto' && (isDenied(error) || intent === 'update')) log.info(text);
    else log.warning(text);
  }
}

async function checkRun({ platform, account, cwd, workspace, log, secrets, leg, ...telling }: Telling): Promise<void> {
  const { api, repository, body, readOnly } = telling;
  const annotations = account.annotations.map((annotation) => ({
    ...annotation,
    message: secrets.scrub(annotation.message),
    ...(annotation.file === undefined ? {} : { file: repositoryPath(annotation.file, cwd, workspace) }),
  }));
  const permissions = ['checks: write'];
  const created = await attempt({ what: 'The check run was not created', permissions, readOnly, log }, async () => {
    const commit = await checkedCommit(platform, api, cwd);
    if (commit.sha === undefined) throw new Error(commit.reason);
    return createCheckRun({
      api,
      repository,
      headSha: commit.sha,
      name: `VLM Run skills: ${account.command}${leg.label === '' ? '' : ` (${leg.label})`}`,
      marker: platform.marker(leg.key),
      conclusion: account.conclusion,
      title: secrets.scrub(account.headline),
      summary: body,
      annotations,
      detailsUrl: platform.runUrl,
    });
  });
  if (created?.failure === undefined) return;
  const what = `The check run was created, but shows only ${created.shown} of ${created.annotations} annotations`;
  log.warning(describeFailure({ what, permissions, readOnly }, created.failure));
}

async function notify({ platform, account, log, leg, api, repository, body, readOnly }: Telling): Promise<void> {
  const { event, runId, branch } = platform;
  if (event.pullRequest !== undefined) return;
  const task = {
    what: 'The issue about failing runs was not brought up to date',
    permissions: ['issues: write', 'actions: read'],
    readOnly,
    log,
  };
  const outcome = await attempt(task, () =>
    notifyIssue({
      api,
      repository,
      runId,
      branch,
      marker: platform.marker(['issue', ...leg.key]),
      conclusion: account.conclusion,
      title: `VLM Run skills fail: ${platform.workflow || 'scheduled run'}${leg.label === '' ? '' : ` (${leg.label})`}`,
      body,
    }),
  );
  log.debug(`Issue about failing runs: ${outcome ?? 'not brought up to date'}`);
  if (outcome === 'waiting') log.info('The run before was good: an issue is opened when the next one is bad too.');
}
