import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import { append, lockfile, pinsOf, reportOf, resultsOf, start as simulatorWith, step } from '../support/publishing.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

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

/** Answers the receipt with these responses, the last one from then on. */
async function start(...responses: unknown[]): Promise<Simulator> {
  const outcomes = responses.map((response) => ({ response, usage: { credits_used: 3 } }));
  const answer = { skill: 'receipts', input: sha256, ...(outcomes.length === 1 ? outcomes[0] : { repeats: outcomes }) };
  return simulatorWith(`version: 1\nlatency: { execution: 20ms }\nanswers:\n  - ${JSON.stringify(answer)}\n`);
}

/** The skills of each execution that was started. */
function executed(simulator: Simulator): unknown[] {
  return simulator
    .received()
    .filter(({ operation }) => operation === 'POST /agent/execute')
    .map(({ body }) => (body as { config: { skills: unknown } }).config.skills);
}

function change(workspace: string): Promise<void> {
  return append(workspace, 'skills/receipts/SKILL.md', '\nTotals include tax.\n');
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
    // Both cases are about the same file: one execution answers them.
    expect(executed(simulator)).toEqual([reference]);
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
    const simulator = await simulatorWith('faults:\n  - { on: "GET /skills", do: reply, status: 402 }\n');
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

describe('a version whose smoke cases do not pass', () => {
  const wrong = { ...right, total: 1 };
  const nameOf = ({ id, version }: { readonly id: string | null; readonly version: string | null }) =>
    `receipts:${version} (${id})`;

  it('is not pinned: the lock file keeps the version before, and so do the words, also in the next run', async () => {
    const simulator = await start(right, wrong);
    const workspace = await createWorkspace(repository);
    const first = await step(workspace, simulator, 'publish', { smoke: 'true', lockfile });
    const before = await pinsOf(workspace);
    const [good] = first.published;
    expect(before?.receipts).toMatchObject({ id: good?.id, digest: good?.digest });
    await change(workspace);
    for (const status of ['updated', 'unchanged']) {
      const run = await step(workspace, simulator, 'publish', { smoke: 'true', lockfile });
      expect([run.code, run.outputs.conclusion, run.published[0]?.status]).toEqual([1, 'failure', status]);
      const [bad] = run.published;
      if (!good || !bad) throw new Error('a row is missing');
      expect(bad.id).not.toBe(good.id);
      expect(await pinsOf(workspace)).toEqual(before);
      const advice =
        `The smoke cases did not pass on ${nameOf(bad)}; the version to go back to is ${nameOf(good)}. ` +
        `${lockfile} pins ${nameOf(good)} again.`;
      expect(bad.message).toBe(advice);
      expect((await resultsOf(run)).reasons).toContain(`receipts: ${advice}`);
      for (const report of ['summary.md', 'release-notes.md']) {
        const text = await reportOf(run, report);
        expect(text).toContain(String(bad.id));
        expect(text).toContain(String(good.id));
      }
      expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error' }));
    }
    expect(simulator.counts()['POST /skills/create']).toBe(1);
    expect(simulator.counts()['POST /skills/{id}/update']).toBe(1);
  });

  it('that is the first one is pinned nowhere', async () => {
    const simulator = await start(wrong);
    const workspace = await createWorkspace(repository);
    const run = await step(workspace, simulator, 'publish', { smoke: 'true', lockfile });
    expect([run.code, run.published[0]?.status]).toEqual([1, 'created']);
    expect(run.published[0]?.message).toContain(`${lockfile} does not pin it.`);
    expect(await pinsOf(workspace)).toBeUndefined();
  });

  it('takes no pin from another skill', async () => {
    const simulator = await start(wrong);
    const workspace = await createWorkspace({ ...repository, ...receiptSkill('skills/other') });
    const run = await step(workspace, simulator, 'publish', { smoke: 'true', lockfile });
    expect(run.code).toBe(1);
    expect(Object.keys((await pinsOf(workspace)) ?? {})).toEqual(['other']);
    expect((await resultsOf(run)).skills.map(({ name, conclusion }) => `${name} ${conclusion}`).sort()).toEqual([
      'other success',
      'receipts failure',
    ]);
  });

  it('because the platform cannot run them is inconclusive, and not pinned either', async () => {
    const simulator = await simulatorWith('faults:\n  - { on: "POST /agent/execute", do: reply, status: 402 }\n');
    const workspace = await createWorkspace(repository);
    const run = await step(workspace, simulator, 'publish', { smoke: 'true', lockfile });
    expect([run.code, run.outputs.conclusion, run.published[0]?.status]).toEqual([4, 'inconclusive', 'created']);
    expect(await pinsOf(workspace)).toBeUndefined();
  });
});

describe('a lock file that does not say what the server holds', () => {
  it.each([
    [
      'another content',
      (id: string) => ({ id, digest: '0'.repeat(64) }),
      /says that receipts \(\S+\) holds 0{64}, but/,
    ],
    ['an id that is gone', () => ({ id: 'gone' }), /pins receipts to gone, which the server does not have/],
  ])('%s: a usage error, and nothing runs', async (_name, lie, reason) => {
    const simulator = await start(right);
    const workspace = await createWorkspace(repository);
    await step(workspace, simulator, 'publish', { lockfile });
    const text = JSON.parse(await readFile(join(workspace, lockfile), 'utf8'));
    Object.assign(text.skills.receipts, lie(text.skills.receipts.id));
    await writeFile(join(workspace, lockfile), JSON.stringify(text));
    const run = await step(workspace, simulator, 'test', { 'skill-source': 'lock', lockfile });
    expect(run.code).toBe(2);
    expect(run.log).toMatch(reason);
    expect(executed(simulator)).toEqual([]);
  });
});
