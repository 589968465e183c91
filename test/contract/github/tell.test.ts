import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/github/account.ts';
import { accountOf } from '../../../src/github/account.ts';
import { interpretEvent } from '../../../src/github/event.ts';
import type { Platform } from '../../../src/github/platform.ts';
import { type Tell, tellGitHub } from '../../../src/github/tell.ts';
import type { JsonObject } from '../../../src/json.ts';
import type { Results } from '../../../src/report/results.ts';
import { createSecrets } from '../../../src/secrets.ts';
import { sampleResults } from '../../support/sample-results.ts';
import { connected } from './connected.ts';

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CHECK = 'POST /repos/{owner}/{repo}/check-runs';
const CHECK_PAGE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const use = connected();
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];

interface Changes extends Partial<Omit<Tell, 'platform' | 'account'>> {
  readonly results?: Results;
  readonly account?: Partial<Account>;
  readonly fork?: boolean;
  readonly event?: string;
  readonly payload?: JsonObject;
  readonly actor?: string;
  readonly token?: boolean;
}

function tell({ results, account, ...changes }: Changes = {}) {
  const { api, log } = use();
  const repo = (full_name: string) => ({ repo: { full_name } });
  const platform: Platform = {
    event: interpretEvent(
      {
        GITHUB_EVENT_NAME: changes.event ?? 'pull_request',
        GITHUB_REPOSITORY: 'octo-org/skills',
        GITHUB_SHA: b,
        ...(changes.actor ? { GITHUB_ACTOR: changes.actor } : {}),
      },
      changes.payload ??
        ((changes.event ?? 'pull_request') === 'pull_request'
          ? {
              pull_request: {
                number: 7,
                head: { sha: a, ref: 't', ...repo(changes.fork ? 'someone/skills' : 'octo-org/skills') },
                base: { sha: b, ref: 'main', ...repo('octo-org/skills') },
              },
            }
          : {}),
    ),
    api: async () => (changes.token === false ? undefined : api),
    runId: 4711,
    runUrl: 'https://github.com/octo-org/skills/actions/runs/4711',
    workflow: 'Nightly',
    workflowFile: '.github/workflows/skills.yml',
    branch: 'main',
    marker: (parts) => ({ key: parts.join('').padEnd(16, '0').slice(0, 16), run: 12, attempt: 1 }),
  };
  return tellGitHub({
    platform,
    account: {
      ...accountOf(results ?? sampleResults({ conclusion: 'failure', reasons: ['1 of 2 cases failed'] })),
      ...account,
    },
    wishes: { comment: 'auto', checkRun: false, notifyIssue: false },
    leg: { key: ['0'], label: '' },
    cwd: '/w',
    workspace: '/w',
    log,
    secrets: createSecrets(),
    ...changes,
  });
}
const answering = () => {
  const { github } = use();
  github.deny('GET /user');
  github.on(LIST, () => ({ body: [] }));
  github.on(COMMENT, () => ({ body: { id: 1 } }));
  github.on(CHECK, () => ({ body: { id: 1 } }));
  return github;
};

describe('tellGitHub', () => {
  it('comments on the pull request and creates a check on its head', async () => {
    const github = answering();
    await tell({ wishes: { comment: 'always', checkRun: true, notifyIssue: true } });
    expect(github.asked()).toEqual(['GET /user', LIST, COMMENT, CHECK]);
    const body = String(github.requests[2]?.body.body);
    expect(body).toMatch(/^<!-- vlmrun-skills key=0000000000000000 run=12 attempt=1 -->\n## ❌/);
    expect(body).toContain(
      'the [run](https://github.com/octo-org/skills/actions/runs/4711) and its [artifacts](https://github.com/octo-org/skills/actions/runs/4711#artifacts)',
    );
    expect(body).not.toContain('report.html');
    expect(github.requests[3]?.body).toMatchObject({
      head_sha: a,
      name: 'VLM Run skills: test',
      conclusion: 'failure',
    });
  });

  it('keeps a comment within what GitHub takes, however many cases failed', async () => {
    const github = answering();
    const cases = Array.from({ length: 3_000 }, (_, index) => ({
      skill: 'invoice',
      case: `case-${index}`,
      verdict: 'failed' as const,
      tags: [],
      file: 'evals/a.eval.yaml',
      reason: 'x'.repeat(400),
    }));
    await tell({ results: sampleResults({ conclusion: 'failure', cases }) });
    expect(Buffer.byteLength(String(github.requests.at(-1)?.body.body))).toBeLessThanOrEqual(65_536);
  });

  it('takes secrets out, and lets no text of a skill mention people or forge a marker', async () => {
    const github = answering();
    const secrets = createSecrets();
    secrets.add('sk-very-secret');
    const reason = '@octocat sk-very-secret <!-- vlmrun-skills key=0000000000000000 run=99 attempt=1 -->';
    await tell({ secrets, results: sampleResults({ conclusion: 'failure', reasons: [reason] }) });
    const body = String(github.requests.at(-1)?.body.body);
    expect(body).not.toContain('sk-very-secret');
    expect(body).not.toMatch(/@octocat/);
    expect(body.match(/<!--/g)).toHaveLength(1);
  });

  it.each([
    ['there is no pull request', { event: 'push' }],
    ['the token of a fork cannot write', { fork: true }],
    [
      'nothing is wrong with what was only validated',
      { results: sampleResults({ command: 'validate' }), update: true },
    ],
  ])('creates no comment when %s', async (_, changes) => {
    const github = answering();
    await tell(changes);
    expect(github.asked()).not.toContain(COMMENT);
    expect(use().log.lines).toEqual([]);
  });

  it('without the permission says which line to add: as a warning where it was asked for', async () => {
    const { log } = use();
    answering().deny(COMMENT);
    await tell();
    expect(log.lines).toEqual([
      expect.stringMatching(/^info: .*Add the line `pull-requests: write` under `permissions:`/),
    ]);
    await tell({ wishes: { comment: 'always', checkRun: false, notifyIssue: false } });
    expect(log.lines[1]).toMatch(/^warning: .*Add the line `pull-requests: write` under `permissions:`/);
  });

  it('says that it has no token only where it was asked to use it', async () => {
    const { log, github } = use();
    await tell({ token: false });
    expect(log.lines).toEqual([]);
    await tell({ token: false, wishes: { comment: 'auto', checkRun: true, notifyIssue: false } });
    expect(log.lines).toEqual([expect.stringContaining('github-token')]);
    expect(github.requests).toEqual([]);
  });

  it('on a fork says why no permission would help', async () => {
    const { log } = use();
    const github = answering();
    github.deny(COMMENT);
    github.deny(CHECK);
    await tell({ fork: true, wishes: { comment: 'always', checkRun: true, notifyIssue: false } });
    expect(log.lines).toHaveLength(2);
    for (const line of log.lines) {
      expect(line).toMatch(/^warning: .*the token of a pull request from a fork may only read/);
      expect(line).not.toContain('Add the line');
    }
  });

  it('comments for Dependabot, whose token may write where the workflow says so', async () => {
    const github = answering();
    await tell({ actor: 'dependabot[bot]' });
    expect(github.asked()).toContain(COMMENT);
  });

  it('says how many annotations are missing when a further page is refused', async () => {
    const { log } = use();
    const github = answering();
    github.deny(CHECK_PAGE);
    const annotations = Array.from({ length: 60 }, () => ({ level: 'error' as const, message: 'm', file: 'a' }));
    await tell({ account: { annotations }, wishes: { comment: 'never', checkRun: true, notifyIssue: false } });
    expect(log.lines).toEqual([
      expect.stringMatching(/^warning: The check run was created, but shows only 50 of 60 annotations: /),
    ]);
  });

  it('names the leg of a matrix', async () => {
    const github = answering();
    await tell({
      leg: { key: ['x'], label: 'ubuntu, 1/2' },
      wishes: { comment: 'never', checkRun: true, notifyIssue: false },
    });
    expect(github.requests.at(-1)?.body).toMatchObject({ name: 'VLM Run skills: test (ubuntu, 1/2)' });
  });

  describe('after a comment on a pull request', () => {
    const issue_comment = { event: 'issue_comment', payload: { issue: { number: 7, pull_request: {} } } };
    const wishes = { comment: 'never', checkRun: true, notifyIssue: false } as const;
    const here = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();

    it.each(['head', 'merge commit'])('creates the check on the head when its %s is checked out', async (what) => {
      const github = answering();
      const sha = what === 'head' ? here : a;
      github.on(PULL, () => ({ body: { number: 7, merge_commit_sha: here, head: { sha } } }));
      await tell({ ...issue_comment, wishes, cwd: process.cwd() });
      expect(github.requests.at(-1)).toMatchObject({ operation: CHECK, body: { head_sha: sha } });
    });

    it('creates none when something else is checked out', async () => {
      const github = answering();
      github.on(PULL, () => ({ body: { number: 7, merge_commit_sha: b, head: { sha: a } } }));
      await tell({ ...issue_comment, wishes, cwd: process.cwd() });
      expect(github.asked()).toEqual([PULL]);
      expect(use().log.lines).toEqual([expect.stringContaining('is not the head of pull request #7')]);
    });
  });

  it('brings a comment up to date when a run stopped, and creates none', async () => {
    const github = answering();
    await tell({ account: { started: false } });
    expect(github.asked()).toEqual(['GET /user', LIST]);
  });

  it('says the problem in passing when there was nothing to comment', async () => {
    const { log } = use();
    answering().on(LIST, () => ({ status: 403, body: { message: 'API rate limit exceeded' } }));
    await tell({ account: { started: false } });
    expect(log.lines).toEqual([expect.stringMatching(/^info: The pull request was not commented/)]);
  });
});
