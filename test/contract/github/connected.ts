import { afterEach, beforeEach, expect } from 'vitest';
import { systemClock } from '../../../src/clock.ts';
import { connectGitHub, type GitHubApi } from '../../../src/github/api.ts';
import { type FakeGitHub, startGitHub } from '../../support/github-api.ts';
import { recordingLog } from '../../support/recording-log.ts';

export interface Connected {
  readonly github: FakeGitHub;
  readonly api: GitHubApi;
  readonly log: ReturnType<typeof recordingLog>;
}

export const repository = { owner: 'octo-org', name: 'skills' };

/** A connected API for each test; after it, whatever GitHub would not have understood fails the test. */
export function connected(): () => Connected {
  let current: Connected | undefined;
  beforeEach(async () => {
    const github = await startGitHub();
    const log = recordingLog();
    const api = await connectGitHub({
      token: 'token-of-the-job',
      apiUrl: github.url,
      fetch,
      clock: systemClock,
      log,
      signal: new AbortController().signal,
      userAgent: 'vlmrun-skills-test',
    });
    current = { github, api, log };
  });
  afterEach(async () => {
    expect(current?.github.violations).toEqual([]);
    await current?.github.close();
  });
  return () => {
    if (current === undefined) throw new Error('only inside a test');
    return current;
  };
}
