import { describe, expect, it } from 'vitest';
import { changedFiles } from '../../../src/github/changed-files.ts';
import { interpretEvent } from '../../../src/github/event.ts';
import type { JsonObject } from '../../../src/json.ts';
import { connected } from './connected.ts';

const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
const use = connected();

const event = (name: string, payload: JsonObject) =>
  interpretEvent({ GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'octo-org/skills', GITHUB_SHA: a }, payload);
const pullRequest = event('pull_request', {
  pull_request: { number: 7, head: { sha: a, ref: 't' }, base: { sha: b, ref: 'main' } },
});
const push = event('push', { before: b, after: a });
const file = (filename: string, more = {}) => ({ filename, status: 'modified', ...more });

describe('changedFiles', () => {
  it('reads every page of a pull request, and both names of a renamed file', async () => {
    const { github, api } = use();
    const many = Array.from({ length: 230 }, (_, index) => file(`skills/s${index}/SKILL.md`));
    github.on(FILES, () => ({
      body: [...many, file('b/SKILL.md', { status: 'renamed', previous_filename: 'a/SKILL.md' })],
    }));
    const changed = await changedFiles({ event: pullRequest, connect: async () => api });
    expect(changed).toMatchObject({ kind: 'files', since: 'pull request #7' });
    expect(changed.kind === 'files' && changed.files.length).toBe(232);
    expect(github.requests.map(({ query }) => query.page ?? '1')).toEqual(['1', '2', '3']);
  });

  it('counts everything when the pull request has more files than GitHub lists', async () => {
    const { github, api } = use();
    github.on(FILES, () => ({ body: Array.from({ length: 3_000 }, (_, index) => file(`f${index}`)) }));
    expect(await changedFiles({ event: pullRequest, connect: async () => api })).toMatchObject({ kind: 'everything' });
  });

  it.each([
    ['push', push],
    ['merge_group', event('merge_group', { merge_group: { base_sha: b, head_sha: a } })],
  ])('compares the two ends of a %s', async (_, of) => {
    const { github, api } = use();
    github.on(COMPARE, () => ({ body: { status: 'ahead', files: [file('x', { status: 'removed' })] } }));
    expect(await changedFiles({ event: of, connect: async () => api })).toEqual({
      kind: 'files',
      files: ['x'],
      since: b.slice(0, 7),
    });
    expect(github.requests[0]?.path.basehead).toBe(`${b}...${a}`);
  });

  it.each([
    ['the branch is new', event('push', { before: '0'.repeat(40), after: a })],
    ['the branch is deleted', event('push', { before: b, after: '0'.repeat(40) })],
    ['the event has no files', event('schedule', {})],
    ['the event has no files', event('workflow_dispatch', {})],
    ['the payload says nothing', event('pull_request', {})],
  ])('counts everything, and asks nothing, when %s', async (_, of) => {
    const { github, api } = use();
    expect(await changedFiles({ event: of, connect: async () => api })).toMatchObject({ kind: 'everything' });
    expect(github.requests).toEqual([]);
  });

  it.each([
    ['was force-pushed', { body: { status: 'diverged', files: [] } }],
    ['changed more than is listed', { body: { status: 'ahead', files: Array(300).fill(file('x')) } }],
    ['began at a commit that is gone', { status: 404, body: { message: 'Not Found' } }],
  ])('counts everything when the push %s', async (_, reply) => {
    const { github, api } = use();
    github.on(COMPARE, () => reply);
    const changed = await changedFiles({ event: push, connect: async () => api });
    expect(changed).toMatchObject({ kind: 'everything' });
    expect(changed).not.toHaveProperty('problem');
  });

  it('names the line to add when the token may not ask, and counts everything', async () => {
    const { github, api } = use();
    github.deny(FILES);
    expect(await changedFiles({ event: pullRequest, connect: async () => api })).toMatchObject({
      kind: 'everything',
      problem: expect.stringContaining('Add the line `pull-requests: read` under `permissions:`'),
    });
  });

  it('counts everything without a token', async () => {
    expect(await changedFiles({ event: push, connect: async () => undefined })).toMatchObject({ kind: 'everything' });
  });
});
