import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PublishedSkill, Results } from '../../src/report/results.ts';
import type { Simulator } from '../../src/simulator/server.ts';
import { runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const key = 'vlmrun-test-key-4f1c9a7e';
const lockfile = 'vlmrun-skills.lock.json';
const receipt = 'Corner Shop\ntotal 12.50 EUR\n';
const sha256 = createHash('sha256').update(receipt).digest('hex');
const right = { merchant: 'Corner Shop', total: 12.5, currency: 'EUR' };
const suite = `
version: 1
cases:
  - id: corner
    tags: [smoke]
    inputs: { image: { path: corner.png } }
    expect: { json: ${JSON.stringify(right)} }
  - id: slow
    inputs: { image: { path: corner.png } }
    expect: { json: ${JSON.stringify(right)} }
`;
const repository = {
  ...receiptSkill('skills/receipts'),
  'skills/receipts/evals/corner.png': receipt,
  'skills/receipts/evals/all.eval.yaml': suite,
};

async function start(...responses: unknown[]): Promise<Simulator> {
  const outcomes = responses.map((response) => ({ response, usage: { credits_used: 3 } }));
  const answer = { skill: 'receipts', input: sha256, ...(outcomes.length === 1 ? outcomes[0] : { repeats: outcomes }) };
  const simulator = await simulate(
    `version: 1\nlatency: { execution: 20ms }\nanswers:\n  - ${JSON.stringify(answer)}\n`,
  );
  onTestFinished(() => simulator.close());
  return simulator;
}

async function step(workspace: string, simulator: Simulator, command: string, inputs: Record<string, string> = {}) {
  const fixed = { command, 'api-key': key, 'base-url': simulator.url, 'requests-per-minute': 'unlimited' };
  const run = await runAction({ workspace, inputs: { ...fixed, ...inputs } });
  const published: readonly PublishedSkill[] = JSON.parse(run.outputs.published ?? '[]');
  return { ...run, published };
}

async function resultsOf({ outputs }: { readonly outputs: Readonly<Record<string, string>> }): Promise<Results> {
  return JSON.parse(await readFile(outputs['results-path'] ?? '', 'utf8'));
}

/** The skills of each execution that was started. */
function executed(simulator: Simulator): unknown[] {
  return simulator
    .received()
    .filter(({ operation }) => operation === 'POST /agent/execute')
    .map(({ body }) => (body as { config: { skills: unknown } }).config.skills);
}

async function change(workspace: string): Promise<void> {
  const path = join(workspace, 'skills/receipts/SKILL.md');
  await writeFile(path, `${await readFile(path, 'utf8')}\nTotals include tax.\n`);
}

describe('testing what is published', () => {
  it('runs the newest own version by reference, with its digest in the results', async () => {
    const simulator = await start(right);
    const workspace = await createWorkspace(repository);
    const { published } = await step(workspace, simulator, 'publish');
    const [{ id, version, digest } = { id: '', version: '', digest: '' }] = published;
    await change(workspace);
    const run = await step(workspace, simulator, 'test', { 'skill-source': 'published' });
    expect(run.code).toBe(0);
    const reference = [{ type: 'skill_reference', skill_id: id, skill_version: version }];
    expect(executed(simulator)).toEqual([reference, reference]);
    expect(run.log).toContain('differs from the published version: changed SKILL.md');
    expect((await resultsOf(run)).skills[0]?.digest).toBe(digest);
  });

  it('runs the pinned version, even when there is a newer one', async () => {
    const simulator = await start(right);
    const workspace = await createWorkspace(repository);
    const first = await step(workspace, simulator, 'publish', { lockfile });
    await change(workspace);
    await step(workspace, simulator, 'publish');
    const run = await step(workspace, simulator, 'test', { 'skill-source': 'lock', lockfile, tags: 'smoke' });
    expect(run.code).toBe(0);
    expect(executed(simulator)).toEqual([
      [{ type: 'skill_reference', skill_id: first.published[0]?.id, skill_version: first.published[0]?.version }],
    ]);
  });

  it('is a usage error for a skill that is not published, or a lock file that is not there', async () => {
    const simulator = await start(right);
    const workspace = await createWorkspace(repository);
    for (const [inputs, reason] of [
      [{ 'skill-source': 'published' }, 'receipts is not published'],
      [{ 'skill-source': 'lock', lockfile }, 'does not exist'],
      [{ 'skill-source': 'lock' }, 'needs the input lockfile'],
    ] as const) {
      const run = await step(workspace, simulator, 'test', inputs);
      expect(run.code).toBe(2);
      expect(run.log).toContain(reason);
    }
    expect(executed(simulator)).toEqual([]);
  });

  it('is inconclusive when the platform does not answer', async () => {
    const simulator = await simulate('faults:\n  - { on: "GET /skills", do: reply, status: 402 }\n');
    onTestFinished(() => simulator.close());
    const workspace = await createWorkspace(repository);
    const run = await step(workspace, simulator, 'test', { 'skill-source': 'published' });
    expect(run.code).toBe(4);
    expect(run.outputs).toMatchObject({ conclusion: 'inconclusive', 'not-run': '2' });
  });
});

describe('smoke after publishing', () => {
  it('runs the cases with the tag against the stored version and reports them', async () => {
    const simulator = await start(right);
    const workspace = await createWorkspace(repository);
    const run = await step(workspace, simulator, 'publish', { smoke: 'true' });
    expect(run.code).toBe(0);
    const [{ id, version } = { id: '', version: '' }] = run.published;
    expect(executed(simulator)).toEqual([[{ type: 'skill_reference', skill_id: id, skill_version: version }]]);
    const results = await resultsOf(run);
    expect(results.cases).toMatchObject([{ case: 'corner', verdict: 'passed' }]);
    expect(results.totals.requests['POST /skills/create']).toBe(1);
    expect(results.totals.credits_used).toBe(3);
  });

  it('fails with the version to go back to', async () => {
    const simulator = await start(right, { ...right, total: 1 });
    const workspace = await createWorkspace(repository);
    const first = await step(workspace, simulator, 'publish', { smoke: 'true' });
    expect(first.code).toBe(0);
    await change(workspace);
    const run = await step(workspace, simulator, 'publish', { smoke: 'true', lockfile });
    expect(run.code).toBe(1);
    expect(run.published).toMatchObject([{ status: 'updated', previous: { id: first.published[0]?.id } }]);
    const advice = `the version to go back to is receipts:${first.published[0]?.version} (${first.published[0]?.id})`;
    expect(run.published[0]?.message).toContain(advice);
    expect(run.log).toContain(advice);
    const results = await resultsOf(run);
    expect(results.skills[0]?.conclusion).toBe('failure');
    expect(results.trials[0]?.failing_fields[0]?.path).toContain('total');
  });

  it('runs again for a version that an earlier run stored, and nothing with dry-run', async () => {
    const simulator = await start(right);
    const workspace = await createWorkspace(repository);
    await step(workspace, simulator, 'publish');
    await step(workspace, simulator, 'publish', { smoke: 'true', 'dry-run': 'true' });
    expect(executed(simulator)).toHaveLength(0);
    const run = await step(workspace, simulator, 'publish', { smoke: 'true' });
    expect(run.published).toMatchObject([{ status: 'unchanged' }]);
    expect(executed(simulator)).toHaveLength(1);
  });

  it('says so when no case has the tag', async () => {
    const simulator = await start(right);
    const run = await step(await createWorkspace(receiptSkill('skills/receipts')), simulator, 'publish', {
      smoke: 'true',
    });
    expect(run.code).toBe(0);
    expect(run.log).toContain('no case of the published skills has the tag smoke');
  });
});
