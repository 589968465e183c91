import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../src/skill/zip.ts';
import { request } from '../support/platform-client.ts';
import {
  apiKey,
  atRoot,
  lockfile,
  pinsOf,
  publish,
  resultsOf,
  start,
  step,
  told,
  writes,
} from '../support/publishing.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const right = { merchant: 'Corner Shop', total: 12.5, currency: 'EUR' };
const repository = {
  ...atRoot(receiptSkill('receipts'), 'receipts'),
  'evals/corner.png': 'a picture of a receipt of a customer, long enough to be told from others\n',
  'evals/corner.expected.json': JSON.stringify(right),
  '.github/workflows/publish.yml': 'on: push\n',
  'vlmrun-skills.yaml': 'version: 1\n',
};
const answers = `version: 1\nlatency: { execution: 5ms }\nanswers:\n  - ${JSON.stringify({ skill: 'receipts', input: '*', response: right })}\n`;

/** Paths of the files of a stored version. */
async function storedFiles(url: string, id: string): Promise<string[]> {
  const { body } = await request(url, 'GET', `/skills/${id}/download`, { key: apiKey });
  const bytes = await (await fetch(String(body.download_url))).arrayBuffer();
  return readZip(new Uint8Array(bytes)).map(({ path }) => path);
}

describe('a repository that is the skill', () => {
  it('is tested, published once and pinned, whatever the steps before have written into it', async () => {
    const simulator = await start(answers);
    const workspace = await createWorkspace(repository);
    const test = await step(workspace, simulator, 'test');
    expect(test.code).toBe(0);
    const results = await resultsOf(test);
    await writeFile(
      join(workspace, 'vlmrun-report/test/results.json'),
      JSON.stringify({ ...results, simulated: false }),
    );
    const inputs = { lockfile, 'require-results': 'vlmrun-report/test/results.json' };
    const first = await publish(workspace, simulator, inputs);
    expect([first.code, ...told(first.published)]).toEqual([0, 'receipts created']);
    expect(first.published[0]?.digest).toBe(results.skills[0]?.digest);
    expect(await storedFiles(simulator.url, String(first.published[0]?.id))).toEqual([
      'SKILL.md',
      'schema.json',
      'vlmrun.yaml',
    ]);
    expect(Object.keys((await pinsOf(workspace)) ?? {})).toEqual(['receipts']);

    const second = await publish(workspace, simulator, inputs);
    expect(second.published).toEqual([{ ...first.published[0], status: 'unchanged' }]);
    const drift = await publish(workspace, simulator, { lockfile, 'check-drift': 'true' });
    expect([drift.code, drift.published[0]?.status]).toEqual([0, 'unchanged']);
    expect(writes(simulator)['POST /skills/create']).toBe(1);
    const validated = await step(workspace, simulator, 'validate');
    expect(validated.code).toBe(0);
    expect((await resultsOf(validated)).skills[0]?.digest).toBe(first.published[0]?.digest);
  });

  it('in a job of its own, with the results of another one beside it', async () => {
    const simulator = await start(answers);
    const tested = await createWorkspace(repository);
    const results = await resultsOf(await step(tested, simulator, 'test'));
    const evidence = JSON.stringify({ ...results, simulated: false });

    const workspace = await createWorkspace({ ...repository, 'vlmrun-report/tested/results.json': evidence });
    const run = await publish(workspace, simulator, { 'require-results': 'vlmrun-report/tested/results.json' });
    expect([run.code, ...told(run.published)]).toEqual([0, 'receipts created']);

    const ignored = await createWorkspace({
      ...repository,
      'tested/results.json': evidence,
      '.vlmrunignore': '# what the workflow downloads\n/tested/\n',
    });
    const again = await publish(ignored, simulator, { 'require-results': 'tested/results.json' });
    expect([again.code, ...told(again.published)]).toEqual([0, 'receipts unchanged']);
  });

  it.each([
    ['require-results', 'tested/results.json', '/tested/results.json', 'publish'],
    ['lockfile', 'pins.json', '/pins.json', 'publish'],
    ['report-directory', 'out/reports', '/out/reports/', 'publish'],
    ['state-directory', 'state', '/state/', 'publish'],
    ['report-directory', 'out', '/out/', 'test'],
    ['state-directory', 'state', '/state/', 'test'],
    ['baseline', 'before [1]/results.json', '/before\\ \\[1]/results.json', 'test'],
  ] as const)('whose %s would be in the bundle is told the line to add', async (input, path, line, command) => {
    const simulator = await start(answers);
    const workspace = await createWorkspace(repository);
    await mkdir(join(workspace, 'tested'));
    await writeFile(join(workspace, 'tested/results.json'), '{}');
    const run = await step(workspace, simulator, command, { [input]: path });
    expect(run.code).toBe(2);
    expect(run.log).toContain(
      `${input}: ${path} lies in the skill of this repository and would be in its bundle; add the line ${line} to .vlmrunignore.`,
    );
    expect(simulator.counts()).toEqual({});
    await writeFile(join(workspace, '.vlmrunignore'), `${line}\n`);
    const mended = await step(workspace, simulator, command, { [input]: path });
    expect(mended.log).not.toContain('would be in its bundle');
  });
});

describe('a skill in a directory', () => {
  it('is told the line for its own .vlmrunignore, or to name another place', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    for (const [inputs, reason] of [
      [{ lockfile: 'skills/receipts/lock.json' }, 'add the line /lock.json to skills/receipts/.vlmrunignore'],
      [{ lockfile: 'skills/receipts/SKILL.md' }, 'is a file of the skill skills/receipts itself; name another one'],
      [{ 'report-directory': 'skills/receipts' }, 'is the skill skills/receipts itself; name another directory'],
    ] as const) {
      const run = await publish(workspace, simulator, inputs);
      expect(run.code).toBe(2);
      expect(run.log).toContain(reason);
    }
    expect(await readFile(join(workspace, 'skills/receipts/SKILL.md'), 'utf8')).toContain('name: receipts');
    expect(simulator.counts()).toEqual({});
  });

  it('whose .vlmrunignore cannot be followed is not published', async () => {
    const simulator = await start();
    const workspace = await createWorkspace({
      ...receiptSkill('skills/receipts'),
      'skills/receipts/.vlmrunignore': 'a\n'.repeat(300),
    });
    const run = await publish(workspace, simulator);
    expect(run.code).toBe(2);
    expect(run.log).toContain('skills/receipts/.vlmrunignore has more than 200 patterns');
  });
});
