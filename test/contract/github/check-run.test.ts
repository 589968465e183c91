import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/github/annotation.ts';
import { type CheckRunRequest, createCheckRun } from '../../../src/github/check-run.ts';
import { attempt } from '../../../src/github/failure.ts';
import { connected, repository } from './connected.ts';

const CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const use = connected();

const request = (changes: Partial<CheckRunRequest>): CheckRunRequest => ({
  api: use().api,
  repository,
  name: 'VLM Run skills',
  marker: { key: '0123456789abcdef', run: 12, attempt: 1 },
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
    expect(await createCheckRun(request({ annotations }))).toEqual({ id: 31, shown: 101, annotations: 101 });
    const sent = sentAnnotations();
    expect(sent.map((list) => list.length)).toEqual([50, 50, 1]);
    expect(sent[2]?.[0]).toMatchObject({ start_line: 101, annotation_level: 'failure' });
  });

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
    const task = { what: 'The check run was not created', permissions: ['checks: write'], log };
    expect(await attempt(task, () => createCheckRun(request({})))).toBeUndefined();
    expect(log.lines).toEqual([expect.stringContaining('Add the line `checks: write` under `permissions:`')]);
  });

  describe('when the server stumbles', () => {
    const LIST = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    const stored = (external_id: string) => ({ body: { total_count: 1, check_runs: [{ id: 7, external_id }] } });

    it('is created again where it is not there', async () => {
      const { github } = use();
      github.on(CREATE, () => ({ body: { id: 1 } }));
      github.once(CREATE, { status: 502, body: { message: 'Bad Gateway' } });
      github.on(LIST, () => stored('0123456789abcdef/11/1'));
      expect(await createCheckRun(request({}))).toMatchObject({ id: 1 });
      expect(github.asked()).toEqual([CREATE, LIST, CREATE]);
    });

    it('is not created twice where it was stored all the same', async () => {
      const { github } = use();
      github.on(CREATE, () => ({ status: 502, body: { message: 'Bad Gateway' } }));
      github.on(LIST, () => stored('0123456789abcdef/12/1'));
      expect(await createCheckRun(request({}))).toMatchObject({ id: 7 });
      expect(github.asked()).toEqual([CREATE, LIST]);
      expect(github.requests[0]?.body).toMatchObject({ external_id: '0123456789abcdef/12/1' });
    });

    it('says how many annotations it is known to show, and adds none twice', async () => {
      const { github } = use();
      github.on(CREATE, () => ({ body: { id: 1 } }));
      github.on(UPDATE, () => ({ status: 502, body: { message: 'Bad Gateway' } }));
      const annotations = Array.from({ length: 101 }, () => annotation());
      expect(await createCheckRun(request({ annotations }))).toMatchObject({
        id: 1,
        shown: 50,
        annotations: 101,
        failure: expect.anything(),
      });
      expect(github.asked()).toEqual([CREATE, UPDATE]);
    });
  });

  it('leaves out what is in no file of the repository, and never has an empty message', async () => {
    const { github } = use();
    github.on(CREATE, () => ({ body: { id: 1 } }));
    await createCheckRun(request({ annotations: [annotation({ file: '../x' }), annotation({ message: '' })] }));
    expect(sentAnnotations()).toEqual([[expect.objectContaining({ path: 'a/SKILL.md', message: 'error' })]]);
  });
});
