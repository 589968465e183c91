import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import { append, lockfile, publish, resultsOf, start, step, writes } from '../support/publishing.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const right = { merchant: 'Corner Shop', total: 12.5, currency: 'EUR' };
const wrong = { ...right, total: 1 };
const skill = receiptSkill('skills/receipts');
const suite = (more = '', expected: object = right) =>
  `version: 1\n${more}cases:\n  - id: corner\n    inputs: { note: { text: corner } }\n    expect: { json: ${JSON.stringify(expected)} }\n`;
const tested = { ...skill, 'skills/receipts/evals/all.eval.yaml': suite() };
const required = { 'require-results': 'tested.json' };

/** A simulator that answers so to every skill. */
const answering = (response: object): Promise<Simulator> =>
  start(
    `version: 1\nlatency: { execution: 5ms }\nanswers:\n  - ${JSON.stringify({ skill: '*', input: '*', response })}\n`,
  );

/** Runs `test` and keeps its results as if a real platform had answered. */
async function prove(
  workspace: string,
  simulator: Simulator,
  inputs: Readonly<Record<string, string>> = {},
  patch: object = {},
) {
  const run = await step(workspace, simulator, 'test', inputs);
  const results = await resultsOf(run);
  await writeFile(join(workspace, 'tested.json'), JSON.stringify({ ...results, simulated: false, ...patch }));
  return { run, results };
}

describe('results of a test run', () => {
  it('let exactly the content through that they prove, by one digest in every report', async () => {
    const simulator = await answering(right);
    const workspace = await createWorkspace(tested);
    const { run, results } = await prove(workspace, simulator);
    expect(run.code).toBe(0);
    expect(results).toMatchObject({ base_url: simulator.url, agent_base_url: simulator.url, conclusion: 'success' });
    const validated = await resultsOf(await step(workspace, simulator, 'validate'));
    const published = await publish(workspace, simulator, required);
    expect(published.code).toBe(0);
    expect(published.published).toMatchObject([{ status: 'created', digest: results.skills[0]?.digest }]);
    expect(validated.skills[0]?.digest).toBe(results.skills[0]?.digest);
    await append(workspace, 'skills/receipts/SKILL.md', '\nOne more line.\n');
    const sent = writes(simulator);
    const edited = await publish(workspace, simulator, required);
    expect(edited.code).toBe(1);
    expect(edited.published[0]?.message).toContain(`was not tested; the test ran on ${results.skills[0]?.digest}`);
    expect(writes(simulator)).toEqual(sent);
  });

  it('that are simulated prove nothing', async () => {
    const simulator = await answering(right);
    const workspace = await createWorkspace(tested);
    await prove(workspace, simulator, {}, { simulated: true });
    const run = await publish(workspace, simulator, required);
    expect(run.code).toBe(1);
    expect(run.published).toMatchObject([
      { status: 'refused', message: 'The required results are simulated, which proves nothing.' },
    ]);
    expect(writes(simulator)).toEqual({});
  });

  it('of a run without any case prove nothing', async () => {
    const simulator = await answering(right);
    const workspace = await createWorkspace(skill);
    const { run, results } = await prove(workspace, simulator);
    expect([run.code, results.conclusion, results.skills[0]?.conclusion]).toEqual([4, 'inconclusive', 'inconclusive']);
    const refused = await publish(workspace, simulator, required);
    expect(refused.code).toBe(1);
    expect(refused.published).toMatchObject([
      { status: 'refused', message: expect.stringContaining('concluded "inconclusive"') },
    ]);
    expect(writes(simulator)).toEqual({});
  });

  it('prove nothing about a skill without cases beside one that has some', async () => {
    const simulator = await answering(right);
    const workspace = await createWorkspace({ ...tested, ...receiptSkill('skills/untested') });
    const { run, results } = await prove(workspace, simulator);
    expect([run.code, results.conclusion]).toEqual([0, 'success']);
    expect(results.skills.map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual([
      'receipts success',
      'untested inconclusive',
    ]);
    const published = await publish(workspace, simulator, { ...required, 'fail-fast': 'false' });
    expect(published.code).toBe(1);
    expect(published.published).toMatchObject([
      { name: 'receipts', status: 'created' },
      { name: 'untested', status: 'refused' },
    ]);
  });

  it.each([
    ['a failure', {}, wrong, 1, 'concluded "failure"'],
    ['a failure that is expected', { xfail: '{ reason: known }' }, wrong, 0, 'no case of receipts passed'],
    ['a quarantined failure', { quarantine: '{ reason: shaky }' }, wrong, 0, 'no case of receipts passed'],
    ['a quarantined success', { quarantine: '{ reason: shaky }' }, right, 0, 'no case of receipts passed'],
    ['a skipped case', { skip: 'later' }, right, 4, 'concluded "inconclusive"'],
  ])('with nothing but %s prove nothing', async (_name, marks, expected, code, reason) => {
    const simulator = await answering(right);
    const written = Object.entries(marks)
      .map(([key, value]) => `    ${key}: ${value}\n`)
      .join('');
    const text = suite('', expected).replace('    inputs:', `${written}    inputs:`);
    const workspace = await createWorkspace({ ...skill, 'skills/receipts/evals/all.eval.yaml': text });
    const { run } = await prove(workspace, simulator);
    expect(run.code).toBe(code);
    const refused = await publish(workspace, simulator, required);
    expect(refused.code).toBe(1);
    expect(refused.published).toMatchObject([{ status: 'refused', message: expect.stringContaining(reason) }]);
    expect(writes(simulator)).toEqual({});
  });

  it.each([
    ['one tag', { tags: 'smoke' }, 'filtered by tag'],
    ['one case', { cases: 'corner' }, 'filtered by case'],
    ['one shard', { shard: '1/2' }, 'those of one shard'],
  ])('of %s prove nothing', async (_name, inputs, reason) => {
    const simulator = await answering(right);
    const text = suite().replace('    inputs:', '    tags: [smoke]\n    inputs:');
    const workspace = await createWorkspace({ ...skill, 'skills/receipts/evals/all.eval.yaml': text });
    await prove(workspace, simulator, inputs);
    const refused = await publish(workspace, simulator, required);
    expect(refused.code).toBe(1);
    expect(refused.published[0]?.message).toContain(reason);
  });

  it('of another command, or no results at all, prove nothing or are refused', async () => {
    const simulator = await answering(right);
    const workspace = await createWorkspace({
      ...tested,
      'list.json': '[]',
      'text.json': 'no',
      'old.json': '{"version":2,"skills":[]}',
    });
    await step(workspace, simulator, 'validate');
    const validated = JSON.parse(await readFile(join(workspace, 'vlmrun-report/validate/results.json'), 'utf8'));
    await writeFile(join(workspace, 'tested.json'), JSON.stringify(validated));
    expect((await publish(workspace, simulator, required)).published[0]?.message).toContain('the command "validate"');
    for (const [file, reason] of [
      ['list.json', 'is not the results.json of a test run'],
      ['text.json', 'is not JSON'],
      ['old.json', 'is not the results.json of a test run'],
      ['gone.json', 'cannot be read'],
      ['skills', 'cannot be read'],
    ] as const) {
      const run = await publish(workspace, simulator, { 'require-results': file });
      expect(run.code).toBe(2);
      expect(run.log).toContain(reason);
    }
    expect(writes(simulator)).toEqual({});
  });
});

describe('results of another server', () => {
  it('prove nothing, nor do those of executions on another agent host', async () => {
    const simulator = await answering(right);
    const other = await answering(right);
    const workspace = await createWorkspace(tested);
    const { run } = await prove(workspace, simulator, { 'agent-base-url': other.url });
    expect([run.code, simulator.executions().length, other.executions().length]).toEqual([0, 0, 1]);
    const refused = await publish(workspace, simulator, required);
    expect(refused.code).toBe(1);
    expect(refused.published[0]?.message).toContain(`"${other.url}" (agent-base-url), not on ${simulator.url}`);

    // A kept response of the other host is no response of this one.
    const again = await prove(workspace, simulator);
    expect([again.run.code, simulator.executions().length]).toEqual([0, 1]);
    expect((await publish(workspace, other, required)).published[0]?.message).toContain(`not from ${other.url}`);
    expect((await publish(workspace, simulator, required)).code).toBe(0);
  });
});

describe('gates of the run', () => {
  const two = {
    ...tested,
    ...receiptSkill('skills/other'),
    'skills/other/evals/all.eval.yaml': suite('', wrong),
  };

  it('that are missed refuse every skill, by the gate', async () => {
    const simulator = await answering(right);
    const text = suite().replace(
      'cases:\n',
      'gate: { pass_rate: 0.5 }\ncases:\n  - id: bad\n    inputs: { note: { text: bad } }\n    expect: { json: { merchant: No, total: 1, currency: EUR } }\n',
    );
    const workspace = await createWorkspace({ ...skill, 'skills/receipts/evals/all.eval.yaml': text });
    const { run, results } = await prove(workspace, simulator, { 'min-pass-rate': '0.9' });
    expect([run.code, results.skills[0]?.conclusion]).toEqual([1, 'success']);
    expect(results.gates_missed).toEqual([expect.stringContaining('all cases: Pass rate 50 % is below 90 %')]);
    const refused = await publish(workspace, simulator, required);
    expect(refused.code).toBe(1);
    expect(refused.published[0]?.message).toContain(
      'The test run as a whole concluded "failure": all cases: Pass rate 50 % is below 90 %',
    );
    expect(writes(simulator)).toEqual({});
  });

  it('that are none do not hold one skill against another', async () => {
    const simulator = await answering(right);
    const workspace = await createWorkspace(two);
    const { run, results } = await prove(workspace, simulator);
    expect([run.code, results.gates_missed]).toEqual([1, undefined]);
    const published = await publish(workspace, simulator, { ...required, 'fail-fast': 'false' });
    expect(published.published).toMatchObject([
      { name: 'other', status: 'refused' },
      { name: 'receipts', status: 'created' },
    ]);
  });
});

it('a digest in the lock file forges no evidence: what runs is looked at', async () => {
  const simulator = await answering(right);
  const workspace = await createWorkspace(tested);
  const first = await publish(workspace, simulator, { lockfile });
  await append(workspace, 'skills/receipts/SKILL.md', '\nSomething that nobody has tested.\n');
  const [planned] = (await publish(workspace, simulator, { 'dry-run': 'true' })).published;
  const lock = JSON.parse(await readFile(join(workspace, lockfile), 'utf8'));
  lock.skills.receipts.digest = planned?.digest;
  await writeFile(join(workspace, lockfile), JSON.stringify(lock));
  const run = await step(workspace, simulator, 'test', { 'skill-source': 'lock', lockfile });
  expect(run.code).toBe(2);
  expect(run.log).toContain(
    `${lockfile} says that receipts (${first.published[0]?.id}) holds ${planned?.digest}, but it holds ${first.published[0]?.digest}`,
  );
  expect(simulator.executions()).toEqual([]);
});
