import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAoAAAAUCAIAAAA7jDsBAAAAAElFTkSuQmCC', 'base64');
const suitePath = 'skills/receipts/evals/a.eval.yaml';
const suite = (artifact: string) => `version: 1
cases:
  - id: drawn
    inputs: { note: draw }
    expect:
      schema: false
      match: subset
      json: { ok: true }
      artifacts: [{ path: picture, type: image, ${artifact} }]
`;
const measured = 'format: png, width: { min: 10, max: 10 }';

/** A simulator that answers with a picture, which it has or has not. */
async function platform(has = true, pictures: unknown = { id: 'img_a1b2c3' }) {
  const answer = {
    skill: 'receipts',
    input: createHash('sha256').update('draw').digest('hex'),
    response: { ok: true, picture: pictures },
    ...(has ? { artifacts: [{ id: 'img_a1b2c3', base64: png.toString('base64') }] } : {}),
  };
  const simulator = await simulate(
    `version: 1\nlatency: { execution: 20ms }\nanswers:\n  - ${JSON.stringify(answer)}\n`,
  );
  onTestFinished(() => simulator.close());
  return simulator;
}

const repository = (artifact: string) =>
  createWorkspace({ ...receiptSkill('skills/receipts'), [suitePath]: suite(artifact) });

function run(workspace: string, url: string) {
  return runAction({
    workspace,
    inputs: {
      command: 'test',
      'api-key': 'vlmrun-test-key-4f1c9a7e',
      'base-url': url,
      'requests-per-minute': 'unlimited',
    },
  });
}

async function trial(workspace: string) {
  const report = join(workspace, 'vlmrun-report/test');
  const { trials, totals } = JSON.parse(await readFile(join(report, 'results.json'), 'utf8'));
  const record = JSON.parse(await readFile(join(report, trials[0].path), 'utf8'));
  const saved = () => readFile(join(report, record.judgement.artifacts.img_a1b2c3.file));
  return { record, saved, requests: totals.requests, verdict: trials[0].verdict, reason: trials[0].reason };
}

describe('artifacts', () => {
  it('are fetched, probed, saved and kept: the second run asks for nothing', async () => {
    const workspace = await repository(`${measured}, save: true`);
    const first = await platform();
    expect((await run(workspace, first.url)).code).toBe(0);
    const before = await trial(workspace);
    expect((await before.saved()).equals(png)).toBe(true);
    expect(before.record.judgement.artifacts.img_a1b2c3).toMatchObject({
      format: 'png',
      width: 10,
      height: 20,
      size: png.length,
      sha256: createHash('sha256').update(png).digest('hex'),
    });

    await first.close();
    await rm(join(workspace, 'vlmrun-report'), { recursive: true });
    expect((await run(workspace, first.url)).code).toBe(0);
    const after = await trial(workspace);
    expect(after.requests).toEqual({});
    expect((await after.saved()).equals(png)).toBe(true);
    expect(after.record.judgement.artifacts).toEqual(before.record.judgement.artifacts);
  });

  it('are judged again under a changed expectation from what is kept of them', async () => {
    const workspace = await repository(measured);
    const first = await platform();
    expect((await run(workspace, first.url)).code).toBe(0);
    await first.close();
    await writeFile(join(workspace, suitePath), suite('height: { max: 10 }'));
    expect((await run(workspace, first.url)).code).toBe(1);
    expect(await trial(workspace)).toMatchObject({
      requests: {},
      verdict: 'failed',
      reason: 'picture has a height of 20 px, above 10 px',
    });
  });

  it('of which only the type is expected are not fetched, until more is', async () => {
    const workspace = await repository('count: 1');
    const simulator = await platform();
    expect((await run(workspace, simulator.url)).code).toBe(0);
    expect((await trial(workspace)).requests).not.toHaveProperty('GET /artifacts');
    await writeFile(join(workspace, suitePath), suite(measured));
    expect((await run(workspace, simulator.url)).code).toBe(0);
    expect((await trial(workspace)).requests).toEqual({ 'GET /artifacts': 1 });
    await run(workspace, simulator.url);
    expect((await trial(workspace)).requests).toEqual({});
  });

  it('that were not kept and are gone by now are not the skill’s fault', async () => {
    const workspace = await repository('count: 1');
    const simulator = await platform(false);
    expect((await run(workspace, simulator.url)).code).toBe(0);
    await writeFile(join(workspace, suitePath), suite(measured));
    expect((await run(workspace, simulator.url)).code).toBe(4);
    const { verdict, reason } = await trial(workspace);
    expect(verdict).toBe('errored');
    expect(reason).toContain('The artifact img_a1b2c3 was not kept and cannot be fetched any more');
  });

  it('that a new response names and the server does not have fail the case, every time it is judged', async () => {
    const workspace = await repository(measured);
    const simulator = await platform(false);
    for (const requests of [1, 0]) {
      const action = await run(workspace, simulator.url);
      expect(action.code).toBe(1);
      expect(action.log).toContain('picture could not be fetched');
      expect((await trial(workspace)).requests['GET /artifacts'] ?? 0).toBe(requests);
    }
  });

  it('beyond the number that is fetched are the limit’s fault', async () => {
    const pictures = Array.from({ length: 51 }, (_, i) => ({ id: `img_a1b2${String(i + 10)}` }));
    const workspace = await repository('width: { min: 1 }');
    await writeFile(join(workspace, suitePath), suite('bytes: { min: 0 }'));
    const simulator = await platform(false, [{ id: 'img_a1b2c3' }, ...pictures]);
    const action = await run(workspace, simulator.url);
    expect(action.code).toBe(4);
    expect((await trial(workspace)).reason).toContain('of one response at most 50 artifacts are');
  });
});
