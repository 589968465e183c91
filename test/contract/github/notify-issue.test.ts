import { describe, expect, it } from 'vitest';
import { commentKey, renderMarker } from '../../../src/github/comment-marker.ts';
import { notifyIssue } from '../../../src/github/notify-issue.ts';
import type { Conclusion } from '../../../src/report/results.ts';
import { connected, repository } from './connected.ts';

const RUNS = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
const key = commentKey(['nightly']);
const marker = { key, run: 12, attempt: 1 };
const use = connected();

function given({ open, runs = [] }: { open?: object; runs?: { run_number: number; conclusion: string }[] }) {
  const { github, api } = use();
  github.on('GET /repos/{owner}/{repo}/issues', () => ({ body: open ? [{ number: 3, ...open }] : [] }));
  github.on('GET /repos/{owner}/{repo}/actions/runs/{run_id}', () => ({
    body: { id: 4711, workflow_id: 8, run_number: 12, event: 'schedule' },
  }));
  const listed = runs.map((run) => ({ id: run.run_number, ...run }));
  github.on(RUNS, () => ({ body: { total_count: listed.length, workflow_runs: listed } }));
  github.on('POST /repos/{owner}/{repo}/issues', () => ({ body: { number: 4 } }));
  github.on('PATCH /repos/{owner}/{repo}/issues/{issue_number}', () => ({ body: { number: 3 } }));
  github.on('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', () => ({ body: { id: 1 } }));
  return (conclusion: Conclusion) =>
    notifyIssue({
      api,
      repository,
      runId: 4711,
      branch: 'main',
      marker,
      conclusion,
      title: 'Skills fail on main',
      body: '2 of 12 cases failed',
    });
}
const ours = { body: `${renderMarker({ key, run: 11, attempt: 1 })}\nold`, user: { type: 'Bot' } };

describe('notifyIssue', () => {
  it.each([
    ['after a good run', [{ run_number: 11, conclusion: 'success' }], 'waiting'],
    ['with no run before', [], 'waiting'],
    ['after a bad run', [{ run_number: 11, conclusion: 'failure' }], 'opened'],
    ['after a run that took too long', [{ run_number: 11, conclusion: 'timed_out' }], 'opened'],
    ['after a cancelled run', [{ run_number: 11, conclusion: 'cancelled' }], 'waiting'],
    [
      'after a bad run with a cancelled and a skipped one between',
      [
        { run_number: 9, conclusion: 'failure' },
        { run_number: 10, conclusion: 'skipped' },
        { run_number: 11, conclusion: 'cancelled' },
      ],
      'opened',
    ],
    [
      'after a good run and a cancelled one',
      [
        { run_number: 9, conclusion: 'failure' },
        { run_number: 10, conclusion: 'success' },
        { run_number: 11, conclusion: 'cancelled' },
      ],
      'waiting',
    ],
    [
      'after a bad run that was mended',
      [
        { run_number: 10, conclusion: 'failure' },
        { run_number: 11, conclusion: 'success' },
      ],
      'waiting',
    ],
    [
      'after itself and a later run',
      [
        { run_number: 12, conclusion: 'failure' },
        { run_number: 13, conclusion: 'failure' },
      ],
      'waiting',
    ],
  ])('a bad run %s', async (_, runs, outcome) => {
    expect(await given({ runs })('failure')).toBe(outcome);
    expect(use().github.requests.find(({ operation }) => operation === RUNS)?.query).toMatchObject({
      status: 'completed',
      event: 'schedule',
      branch: 'main',
    });
  });

  it('brings its issue up to date while runs stay bad', async () => {
    expect(await given({ open: ours })('inconclusive')).toBe('updated');
    const { body, path } = use().github.requests.at(-1) ?? {};
    expect(path).toMatchObject({ issue_number: '3' });
    expect(body?.body).toBe(`${renderMarker(marker)}\n2 of 12 cases failed`);
  });

  it('closes it with the first good run, and says so there', async () => {
    expect(await given({ open: ours })('success')).toBe('closed');
    expect(use().github.asked().slice(1)).toEqual([
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    ]);
    expect(use().github.requests.at(-1)?.body).toMatchObject({ state: 'closed' });
  });

  it('opens one issue when the answer to the request is lost', async () => {
    const notify = given({ runs: [{ run_number: 11, conclusion: 'failure' }] });
    const { github } = use();
    let stored = false;
    github.on('GET /repos/{owner}/{repo}/issues', () => ({
      body: stored ? [{ number: 3, ...ours, body: renderMarker(marker) }] : [],
    }));
    github.on('POST /repos/{owner}/{repo}/issues', () => {
      stored = true;
      return { status: 503, body: { message: 'Unavailable' } };
    });
    expect(await notify('failure')).toBe('opened');
    expect(github.asked().filter((name) => name === 'POST /repos/{owner}/{repo}/issues')).toHaveLength(1);
  });

  it.each([
    ['success', undefined],
    ['neutral', ours],
  ] as const)('says nothing when a run ends in %s', async (conclusion, open) => {
    expect(await given(open ? { open } : {})(conclusion)).toBe('quiet');
  });

  it.each([
    ['of a stranger', { ...ours, user: { type: 'User' }, author_association: 'NONE' }],
    ['that is a pull request', { ...ours, pull_request: { url: '', html_url: '', diff_url: '', patch_url: '' } }],
    ['without the marker', { ...ours, body: 'x' }],
  ])('is not taken in by an issue %s', async (_, open) => {
    expect(await given({ open, runs: [{ run_number: 11, conclusion: 'failure' }] })('failure')).toBe('opened');
  });
});
