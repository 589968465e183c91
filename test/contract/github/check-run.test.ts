import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/github/annotation.ts';
import { attempt } from '../../../src/github/api.ts';
import { type CheckRunRequest, createCheckRun } from '../../../src/github/check-run.ts';
import { connected, repository } from './connected.ts';

const CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const use = connected();

const request = (changes: Partial<CheckRunRequest>): CheckRunRequest => ({
  api: use().api,
  repository,
  name: 'VLM Run skills',
  headSha: 'a'.repeat(40),
  conclusion: 'failure',
  title: '3 of 12 cases failed',
  summary: '## Summary',
  annotations: [],
  detailsUrl: 'https://github.com/octo-org/skills/actions/runs/4711',
  ...changes,
});
const annotation = (changes: Partial<Annotation> = {}): Annotation => ({
  level: 'error',
  message: 'm',
  file: 'a/SKILL.md',
  ...changes,
});

function sentAnnotations(): Record<string, unknown>[][] {
  return use().github.requests.map(
    ({ body }) => (body.output as { annotations: Record<string, unknown>[] }).annotations,
  );
}

describe('createCheckRun', () => {
  it('shows every annotation, fifty in a request', async () => {
    const { github } = use();
    github.on(CREATE, () => ({ body: { id: 31 } }));
    github.on(UPDATE, () => ({ body: { id: 31 } }));
    const annotations = Array.from({ length: 101 }, (_, index) => annotation({ line: index + 1 }));
    expect(await createCheckRun(request({ annotations }))).toEqual({ id: 31, annotations: 101 });
    const sent = sentAnnotations();
    expect(sent.map((list) => list.length)).toEqual([50, 50, 1]);
    expect(sent[2]?.[0]).toMatchObject({ start_line: 101, annotation_level: 'failure' });
  }, 10_000);

  it.each([
    [{}, { path: 'a/SKILL.md', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' }],
    [
      { line: 3, column: 5, endLine: 3, endColumn: 9, level: 'notice' },
      { start_line: 3, end_line: 3, start_column: 5, end_column: 8, annotation_level: 'notice' },
    ],
    [
      { line: 3, column: 5, endLine: 3, endColumn: 5 },
      { start_column: 5, end_column: 5 },
    ],
    [
      { line: 3, column: 5, endLine: 6, endColumn: 2 },
      { start_line: 3, end_line: 6 },
    ],
    [{ title: 't'.repeat(300), message: 'x'.repeat(100_000) }, {}],
  ] as const)('describes an annotation as the API wants it (%#)', async (changes, expected) => {
    const { github } = use();
    github.on(CREATE, () => ({ body: { id: 1 } }));
    await createCheckRun(request({ annotations: [annotation(changes)] }));
    const sent = sentAnnotations()[0]?.[0];
    expect(sent).toMatchObject(expected);
    if (sent?.start_line !== sent?.end_line) expect(sent).not.toHaveProperty('start_column');
  });

  it.each([
    ['success', 'success'],
    ['neutral', 'neutral'],
    ['failure', 'failure'],
    ['inconclusive', 'action_required'],
  ] as const)('a run that ended in %s is a check that ended in %s', async (conclusion, expected) => {
    const { github } = use();
    github.on(CREATE, () => ({ body: { id: 1 } }));
    await createCheckRun(request({ conclusion, annotations: [annotation({ file: '' })] }));
    expect(github.requests[0]?.body).toMatchObject({ conclusion: expected, status: 'completed' });
    expect(sentAnnotations()).toEqual([[]]);
  });

  it('without the permission becomes a warning that names it', async () => {
    const { github, log } = use();
    github.deny(CREATE);
    const task = { what: 'The check run was not created', permission: 'checks: write', log };
    expect(await attempt(task, () => createCheckRun(request({})))).toBeUndefined();
    expect(log.lines).toEqual([expect.stringContaining('permissions: { checks: write }')]);
  });

  it('is tried again when the server stumbles', async () => {
    const { github } = use();
    github.on(CREATE, () => ({ body: { id: 1 } }));
    github.once(CREATE, { status: 502, body: { message: 'Bad Gateway' } });
    expect(await createCheckRun(request({}))).toEqual({ id: 1, annotations: 0 });
    expect(github.requests).toHaveLength(2);
  }, 10_000);
});
