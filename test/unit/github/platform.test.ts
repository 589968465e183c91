import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/clock.ts';
import { commentIntent } from '../../../src/github/comment-policy.ts';
import { type PlatformOptions, readPlatform } from '../../../src/github/platform.ts';
import { recordingLog } from '../../support/recording-log.ts';

const env = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo-org/skills',
  GITHUB_SERVER_URL: 'https://ghes.example.com',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_NUMBER: '12',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'skills',
  GITHUB_ACTION: '__self',
  GITHUB_WORKFLOW: 'Skills',
  GITHUB_WORKFLOW_REF: 'octo-org/skills/.github/workflows/skills.yml@refs/heads/main',
  GITHUB_REF_NAME: 'main',
};

const read = (changes: Partial<PlatformOptions> & { env?: Record<string, string> } = {}) =>
  readPlatform({
    token: 'token',
    fetch,
    clock: systemClock,
    log: recordingLog(),
    signal: new AbortController().signal,
    userAgent: 'test',
    readFile: async () => '{}',
    ...changes,
    env: { ...env, ...changes.env },
  });

describe('readPlatform', () => {
  it('knows run, page and workflow', async () => {
    const platform = await read();
    expect(platform).toMatchObject({
      runId: 4711,
      runUrl: 'https://ghes.example.com/octo-org/skills/actions/runs/4711/attempts/2',
      workflow: 'Skills',
      workflowFile: '.github/workflows/skills.yml',
      branch: 'main',
    });
    expect(platform?.marker([])).toMatchObject({ run: 12, attempt: 2 });
  });

  it('gives workflows, jobs, steps and inputs different keys, and runs of one the same', async () => {
    const keys = await Promise.all([
      read().then((platform) => platform?.marker(['a']).key),
      read().then((platform) => platform?.marker(['b']).key),
      read({ env: { GITHUB_JOB: 'other' } }).then((platform) => platform?.marker(['a']).key),
      read({ env: { GITHUB_ACTION: '__self_2' } }).then((platform) => platform?.marker(['a']).key),
      read({ env: { GITHUB_WORKFLOW_REF: 'octo-org/skills/.github/workflows/b.yml@x' } }).then(
        (platform) => platform?.marker(['a']).key,
      ),
    ]);
    expect(new Set(keys).size).toBe(keys.length);
    const later = await read({ env: { GITHUB_RUN_ID: '5000', GITHUB_RUN_NUMBER: '13' } });
    expect(later?.marker(['a']).key).toBe(keys[0]);
  });

  it.each([
    [{ GITHUB_WORKFLOW_REF: 'another/repository/.github/workflows/skills.yml@x' }, { workflowFile: undefined }],
    [{ GITHUB_WORKFLOW_REF: '' }, { workflowFile: undefined }],
    [{ GITHUB_RUN_ID: '1; rm -rf' }, { runId: 0, runUrl: undefined }],
    [{ GITHUB_REF_NAME: '' }, { branch: undefined }],
  ])('says nothing that it does not know: %j', async (changes, expected) => {
    expect(await read({ env: changes as unknown as Record<string, string> })).toMatchObject(expected);
  });

  it('is undefined outside a job, and has no API without a token', async () => {
    expect(await read({ env: { GITHUB_EVENT_NAME: '' } })).toBeUndefined();
    expect(await (await read({ token: '' }))?.api()).toBeUndefined();
  });
});

describe('commentIntent', () => {
  const run = (
    conclusion: 'success' | 'failure' | 'inconclusive' | 'neutral',
    command: 'validate' | 'test' = 'test',
  ) => ({
    conclusion,
    command,
    started: true,
    readOnlyToken: false,
  });
  it.each([
    ['never', run('failure'), 'none'],
    ['always', run('success', 'validate'), 'create'],
    ['always', { ...run('success'), readOnlyToken: true }, 'create'],
    ['failures', run('failure'), 'create'],
    ['failures', run('inconclusive'), 'create'],
    ['failures', run('success'), 'update'],
    ['auto', run('failure', 'validate'), 'create'],
    ['auto', run('success', 'validate'), 'update'],
    ['auto', run('success'), 'create'],
    ['auto', run('neutral'), 'update'],
    ['auto', { ...run('failure'), readOnlyToken: true }, 'none'],
    ['auto', { ...run('failure'), started: false }, 'update'],
    ['failures', { ...run('failure'), started: false }, 'create'],
  ] as const)('%s: %j → %s', (mode, of, expected) => {
    expect(commentIntent(mode, of)).toBe(expected);
  });
});
