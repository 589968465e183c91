import { describe, expect, it } from 'vitest';
import { interpretEvent } from '../../../src/github/event.ts';
import type { Platform } from '../../../src/github/platform.ts';
import { type Tell, tellGitHub } from '../../../src/github/tell.ts';
import { createSecrets } from '../../../src/secrets.ts';
import { sampleResults } from '../../support/sample-results.ts';
import { connected } from './connected.ts';

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CHECK = 'POST /repos/{owner}/{repo}/check-runs';
const use = connected();
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];

function tell(changes: Partial<Omit<Tell, 'platform'>> & { fork?: boolean; event?: string; token?: boolean } = {}) {
  const { api, log } = use();
  const repo = (full_name: string) => ({ repo: { full_name } });
  const platform: Platform = {
    event: interpretEvent(
      { GITHUB_EVENT_NAME: changes.event ?? 'pull_request', GITHUB_REPOSITORY: 'octo-org/skills', GITHUB_SHA: b },
      (changes.event ?? 'pull_request') === 'pull_request'
        ? {
            pull_request: {
              number: 7,
              head: { sha: a, ref: 't', ...repo(changes.fork ? 'someone/skills' : 'octo-org/skills') },
              base: { sha: b, ref: 'main', ...repo('octo-org/skills') },
            },
          }
        : {},
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
    results: sampleResults({ conclusion: 'failure', reasons: ['1 of 2 cases failed'] }),
    wishes: { comment: 'auto', checkRun: false, notifyIssue: false },
    leg: ['0'],
    reportDirectory: 'vlmrun-report/test',
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
    expect(body).toContain('https://github.com/octo-org/skills/actions/runs/4711');
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
    expect(log.lines).toEqual([expect.stringMatching(/^info: .*permissions: \{ pull-requests: write \}/)]);
    await tell({ wishes: { comment: 'always', checkRun: false, notifyIssue: false } });
    expect(log.lines[1]).toMatch(/^warning: .*permissions: \{ pull-requests: write \}/);
  }, 10_000);

  it('says that it has no token only where it was asked to use it', async () => {
    const { log, github } = use();
    await tell({ token: false });
    expect(log.lines).toEqual([]);
    await tell({ token: false, wishes: { comment: 'auto', checkRun: true, notifyIssue: false } });
    expect(log.lines).toEqual([expect.stringContaining('github-token')]);
    expect(github.requests).toEqual([]);
  });
});
