import { describe, expect, it } from 'vitest';
import { interpretEvent, readEvent } from '../../../src/github/event.ts';
import type { JsonObject } from '../../../src/json.ts';

const head = 'a'.repeat(40);
const base = 'b'.repeat(40);
const env = { GITHUB_REPOSITORY: 'octo-org/skills', GITHUB_SHA: 'c'.repeat(40), GITHUB_ACTOR: 'octocat' };

function pullRequest(headRepository: string | null = 'octo-org/skills'): JsonObject {
  return {
    repository: { default_branch: 'main' },
    pull_request: {
      number: 7,
      head: { sha: head, ref: 'topic', repo: headRepository === null ? null : { full_name: headRepository } },
      base: { sha: base, ref: 'main', repo: { full_name: 'octo-org/skills' } },
    },
  };
}

describe('interpretEvent', () => {
  it('knows the pull request, and that results belong to its head and not to the merge commit', () => {
    const event = interpretEvent({ ...env, GITHUB_EVENT_NAME: 'pull_request' }, pullRequest());
    expect(event).toMatchObject({
      name: 'pull_request',
      repository: { owner: 'octo-org', name: 'skills' },
      defaultBranch: 'main',
      headSha: head,
      pullRequest: { number: 7, headSha: head, headRef: 'topic', baseSha: base, baseRef: 'main', fork: false },
      mayCarryForeignCode: false,
    });
    expect(event).not.toHaveProperty('secretsWithheld');
  });

  it.each([
    ['pull_request', pullRequest('someone/skills'), 'octocat', 'fork', false],
    ['pull_request', pullRequest(null), 'octocat', 'fork', false],
    ['pull_request_review', pullRequest('someone/skills'), 'octocat', 'fork', false],
    ['pull_request', pullRequest(), 'dependabot[bot]', 'dependabot', false],
    ['push', {}, 'dependabot[bot]', 'dependabot', false],
    ['pull_request', pullRequest(), 'dependabot', undefined, false],
    // A fork's code, but with the secrets of the repository.
    ['pull_request_target', pullRequest('someone/skills'), 'octocat', undefined, true],
    ['workflow_run', { workflow_run: { head_sha: head } }, 'octocat', undefined, true],
    ['issue_comment', {}, 'octocat', undefined, true],
    ['push', {}, 'octocat', undefined, false],
    ['schedule', {}, 'octocat', undefined, false],
    ['workflow_dispatch', {}, 'dependabot[bot]', undefined, false],
    // A payload that says too little proves nothing.
    ['pull_request', {}, 'octocat', undefined, false],
    ['pull_request', { pull_request: { number: 7, head: { sha: 'x' }, base: {} } }, 'octocat', undefined, false],
  ])('%s: which secrets the job has (%#)', (name, payload, actor, withheld, foreign) => {
    const event = interpretEvent({ ...env, GITHUB_EVENT_NAME: name, GITHUB_ACTOR: actor }, payload as JsonObject);
    expect(event.secretsWithheld).toBe(withheld);
    expect(event.mayCarryForeignCode).toBe(foreign);
  });

  it.each([
    ['merge_group', { merge_group: { head_sha: head } }, head],
    ['workflow_run', { workflow_run: { head_sha: head } }, head],
    ['push', { after: head }, env.GITHUB_SHA],
  ])('%s: the commit that results belong to', (name, payload, expected) => {
    expect(interpretEvent({ ...env, GITHUB_EVENT_NAME: name }, payload).headSha).toBe(expected);
  });

  it.each([['no-slash'], ['a/b/c'], ['/b'], ['']])('takes %j for no repository', (repository) => {
    expect(interpretEvent({ GITHUB_REPOSITORY: repository }, {}).repository).toBeUndefined();
  });

  it('is not misled by a payload of the wrong shape', () => {
    const payload = JSON.parse('{"pull_request": [], "repository": "main", "__proto__": {"pull_request": 1}}');
    expect(interpretEvent({ ...env, GITHUB_EVENT_NAME: 'pull_request' }, payload)).toMatchObject({
      pullRequest: undefined,
      defaultBranch: undefined,
      headSha: env.GITHUB_SHA,
    });
  });
});

describe('readEvent', () => {
  it('is undefined outside a job', async () => {
    expect(await readEvent({}, async () => '{}')).toBeUndefined();
  });

  it.each([['not JSON'], ['[]'], ['null'], ['"x"']])('takes the payload %j for an empty one', async (text) => {
    const event = await readEvent({ GITHUB_EVENT_NAME: 'push' }, async () => text);
    expect(event?.payload).toEqual({});
  });

  it('survives a payload file that is not there', async () => {
    const event = await readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/none' }, async (path) => {
      throw new Error(path);
    });
    expect(event?.name).toBe('push');
  });
});
