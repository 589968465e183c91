import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answering, keepReport, receipts, resultsOf, right, runTest } from '../support/receipt-runs.ts';
import { runAction } from '../support/runner.ts';
import { receiptSkill } from '../support/workspace.ts';

const gated = { 'no-regressions': 'true', reuse: 'never' };
const suite = (cases: readonly string[], more = '', caseMore = '') =>
  `version: 1\n${more}cases:\n${cases
    .map((id) => `  - id: ${id}\n    inputs: { t: ${id} }\n${caseMore}    expect: { json: ${JSON.stringify(right)} }\n`)
    .join('')}`;

describe('a baseline that cannot be used', () => {
  const nothing = 'no_regressions asks for a baseline, and';

  it.each<[string, string | undefined, string]>([
    ['is not there', undefined, 'The baseline base.json does not exist; nothing is compared.'],
    ['is broken', '{', 'The baseline base.json is no results.json of this tool; nothing is compared.'],
    ['is something else', '{"version":1,"cases":[null],"trials":[]}', 'is no results.json of this tool'],
  ])('%s: it is said everywhere, and gates are not met', async (_, text, message) => {
    const workspace = await receipts({ 'a.eval.yaml': suite(['a']) });
    if (text !== undefined) await writeFile(join(workspace, 'base.json'), text);
    const simulator = await answering({ '*': { response: right } });
    const plain = await runTest(workspace, simulator.url, { baseline: 'base.json' });
    expect(plain.code).toBe(0);
    expect((await resultsOf(workspace)).reasons.join()).toContain(message);
    for (const report of ['summary.md', 'report.html'])
      expect(await readFile(join(workspace, 'vlmrun-report/test', report), 'utf8')).toContain('nothing is compared');
    expect(plain.summary).toContain('Success: 1 passed');
    expect(plain.summary).toContain('nothing is compared');
    expect(plain.log).toContain('Success: 1 passed');

    const strict = await runTest(workspace, simulator.url, { baseline: 'base.json', 'no-regressions': 'true' });
    expect(strict.code).toBe(4);
    const { reasons, conclusion } = await resultsOf(workspace);
    expect(conclusion).toBe('inconclusive');
    expect(reasons[0]).toContain(`${nothing} none could be compared.`);
    expect(reasons.join()).toContain(message);
  });

  it.each([
    ['holds no cases, as of a validation', 'validate'],
    ['holds cases that erred', 'errored'],
    ['holds cases with other inputs', 'inputs'],
  ])('%s', async (_, kind) => {
    const workspace = await receipts({ 'a.eval.yaml': suite(['a'], 'gate: { no_regressions: true }\n') });
    const simulator = await answering({ '*': { response: right } });
    if (kind === 'validate') await runAction({ workspace, inputs: { command: 'validate' } });
    else if (kind === 'errored') await runTest(workspace, 'http://127.0.0.1:9/v1', { deadline: '1s' });
    else await runTest(workspace, simulator.url);
    const baseline = await keepReport(
      workspace,
      'base',
      kind === 'validate' ? 'vlmrun-report/validate' : 'vlmrun-report/test',
    );
    if (kind === 'inputs')
      await writeFile(
        join(workspace, 'skills/receipts/evals/a.eval.yaml'),
        suite(['a'], 'gate: { no_regressions: true }\n').replace('t: a', 't: other'),
      );
    const run = await runTest(workspace, simulator.url, { baseline });
    expect(run.code).toBe(4);
    expect((await resultsOf(workspace)).reasons).toEqual([
      `skills/receipts/evals/a.eval.yaml: ${nothing} no case can be compared with the one there is.`,
    ]);
  });
});

describe('an expectation that has changed since', () => {
  const files = { 'a.png': 'a', 'a.expected.json': JSON.stringify(right) };
  const path = (workspace: string) => join(workspace, 'skills/receipts/evals/a.expected.json');
  const change = (workspace: string, total: number) => writeFile(path(workspace), JSON.stringify({ ...right, total }));

  it('is put to the kept response, which shows what the model of then would have been told', async () => {
    const workspace = await receipts(files);
    const good = await answering({ a: { response: { ...right, total: 99 } } });
    await change(workspace, 99);
    await runTest(workspace, good.url);
    const baseline = await keepReport(workspace, 'base');
    await change(workspace, 12.5);
    const better = await answering({ a: { response: right } });
    expect((await runTest(workspace, better.url, { baseline, ...gated })).code).toBe(0);
    expect((await resultsOf(workspace)).comparison.changes).toMatchObject([
      { change: 'fixed', baseline: 'failed', head: 'passed', rejudged: true },
    ]);
  });

  it('cannot be put to one that is not there any more', async () => {
    const workspace = await receipts(files);
    const simulator = await answering({ a: { response: right } });
    await runTest(workspace, simulator.url);
    const baseline = await keepReport(workspace, 'base');
    await rm(join(workspace, 'base/trials'), { recursive: true });
    await change(workspace, 99);
    expect((await runTest(workspace, simulator.url, { baseline, ...gated })).code).toBe(1);
    expect((await resultsOf(workspace)).comparison.changes).toMatchObject([
      {
        change: 'not_comparable',
        reason: 'the expectation or the schema is another, and there is no kept response to judge again',
      },
    ]);
  });

  it('cannot be put to one that is redacted', async () => {
    const workspace = await receipts(files);
    const redact = { redact: 'merchant' };
    const good = await answering({ a: { response: right } });
    await runTest(workspace, good.url, redact);
    const baseline = await keepReport(workspace, 'base');
    // Unchanged, the verdict of then stands.
    const bad = await answering({ a: { response: { ...right, merchant: 'Another Shop' } } });
    expect((await runTest(workspace, bad.url, { baseline, ...gated, ...redact })).code).toBe(1);
    expect((await resultsOf(workspace)).comparison.changes).toMatchObject([{ change: 'regressed' }]);

    await change(workspace, 12.6);
    expect((await runTest(workspace, bad.url, { baseline, ...gated, ...redact })).code).toBe(1);
    const { comparison, regressions } = await resultsOf(workspace);
    expect(comparison.changes).toMatchObject([
      {
        change: 'not_comparable',
        reason: 'the expectation or the schema is another, and its response is redacted',
      },
    ]);
    expect(regressions).toEqual([]);
  });
});

describe('artifacts of a baseline', () => {
  const drawn = (artifact: string) => `version: 1
cases:
  - id: drawn
    inputs: { t: draw }
    expect: { schema: false, match: subset, json: { ok: true }, artifacts: [{ path: picture, ${artifact} }] }
`;
  const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAUCAIAAAA7jDsBAAAAAElFTkSuQmCC';

  it.each([
    ['are judged by what is kept of them', 'format: png', { change: 'regressed', rejudged: true }],
    [
      'cannot be judged when nothing was asked of them',
      'count: 1',
      { change: 'not_comparable', reason: expect.stringContaining('what its artifacts were like is not kept') },
    ],
  ])('%s', async (_, before, change) => {
    const workspace = await receipts({ 'a.eval.yaml': drawn(before) });
    const file = join(workspace, 'skills/receipts/evals/a.eval.yaml');
    const good = await answering({
      draw: { response: { ok: true, picture: { id: 'img_a1b2c3' } }, artifacts: [{ id: 'img_a1b2c3', base64 }] },
    });
    await runTest(workspace, good.url);
    const baseline = await keepReport(workspace, 'base');
    await writeFile(file, drawn('width: { min: 10 }'));
    const bad = await answering({ draw: { response: { ok: false } } });
    await runTest(workspace, bad.url, { baseline });
    expect((await resultsOf(workspace)).comparison.changes).toMatchObject([change]);
  });
});

describe('cases of a comparison', () => {
  it('that are repeated five times and more get an exact test', async () => {
    const files = { 'a.eval.yaml': suite(['a', 'b'], '', '    repeat: { times: 5, min_pass: 4, stop: never }\n') };
    const workspace = await receipts(files);
    const good = await answering({ '*': { response: right } });
    await runTest(workspace, good.url);
    const baseline = await keepReport(workspace, 'base');
    const bad = await answering({ a: { response: { ...right, total: 1 } }, '*': { response: right } });
    expect((await runTest(workspace, bad.url, { baseline, ...gated })).code).toBe(1);
    const { comparison } = await resultsOf(workspace);
    expect(comparison.changes).toMatchObject([
      { case: 'a', change: 'regressed', sides: { baseline: { passes: 5, runs: 5 }, head: { passes: 0, runs: 5 } } },
      { case: 'b', change: 'same', p: 1 },
    ]);
    // Fisher's test says 2/252; of two tests the smaller p counts twice (Holm).
    expect(comparison.changes[0].p).toBeCloseTo(4 / 252, 10);
    const summary = await readFile(join(workspace, 'vlmrun-report/test/summary.md'), 'utf8');
    expect(summary).toContain('p = 0.016');
  });

  it('are told apart by skill and by the cell of their matrix', async () => {
    const matrix = '    matrix: { model: [m1, m2] }\n';
    const workspace = await receipts({
      'a.eval.yaml': suite(['a'], '', matrix),
      ...Object.fromEntries(
        Object.entries({
          ...receiptSkill('skills/others'),
          'skills/others/evals/a.eval.yaml': suite(['a'], '', matrix),
        }).map(([path, text]) => [`/${path}`, text]),
      ),
    });
    const good = await answering({ a: { skill: 'others', response: right }, '*': { response: right } });
    await runTest(workspace, good.url);
    expect((await resultsOf(workspace)).cases).toHaveLength(4);
    const baseline = await keepReport(workspace, 'base');
    const results = JSON.parse(await readFile(join(workspace, baseline), 'utf8'));
    // As if one cell of one skill had passed before and another had failed.
    const row = (skill: string, model: string) =>
      results.cases.find(
        (one: { skill: string; case: string }) => one.skill === skill && one.case === `a[model=${model}]`,
      );
    row('others', 'm2').verdict = 'failed';
    await writeFile(join(workspace, baseline), JSON.stringify(results));
    await runTest(workspace, good.url, { baseline });
    const { comparison } = await resultsOf(workspace);
    expect(
      comparison.changes.map((one: { skill: string; case: string; change: string }) =>
        [one.skill, one.case, one.change].join(' '),
      ),
    ).toEqual([
      'others a[model=m1] same',
      'others a[model=m2] fixed',
      'receipts a[model=m1] same',
      'receipts a[model=m2] same',
    ]);
  });

  it('that a selection leaves out are not gone', async () => {
    const workspace = await receipts({ 'a.eval.yaml': suite(['a', 'b', 'c']) });
    const simulator = await answering({ '*': { response: right } });
    await runTest(workspace, simulator.url);
    const baseline = await keepReport(workspace, 'base');
    const removed = async (inputs: Record<string, string>) => {
      await runTest(workspace, simulator.url, { baseline, ...inputs });
      return (await resultsOf(workspace)).comparison.counts.removed;
    };
    expect(await removed({ shard: '1/2' })).toBe(0);
    expect(await removed({ cases: 'a' })).toBe(0);
    await writeFile(join(workspace, 'skills/receipts/evals/a.eval.yaml'), suite(['a', 'b']));
    expect(await removed({})).toBe(1);
  });
});

function rounded(value: object): unknown {
  return JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'number' ? Number(one.toFixed(9)) : one));
}

describe('merged results', () => {
  const two = { 'a.eval.yaml': suite(['a', 'b', 'c', 'd'], '', '    matrix: { model: [m1, m2] }\n') };
  const report = (workspace: string, inputs: Record<string, string>) =>
    runAction({ workspace, inputs: { command: 'report', results: 'shards/*/results.json', ...inputs } });

  async function shards(workspace: string, url: string, inputs: Record<string, string> = {}) {
    for (const index of [1, 2])
      await runTest(workspace, url, {
        shard: `${index}/2`,
        'report-directory': `shards/${index}`,
        'state-directory': `state/${index}`,
        ...inputs,
      });
  }

  it('say what one run would have said', async () => {
    const workspace = await receipts(two);
    const simulator = await answering({ d: { response: { ...right, total: 1 } }, '*': { response: right } });
    await runTest(workspace, simulator.url);
    const whole = await resultsOf(workspace);
    await shards(workspace, simulator.url);
    expect((await report(workspace, {})).code).toBe(1);
    const merged = await resultsOf(workspace, 'vlmrun-report/report');
    const untimed = (rows: { median_duration_ms: number }[]) =>
      rows
        .map(({ median_duration_ms: _, ...row }) => row)
        .sort((x, y) => JSON.stringify(x).localeCompare(JSON.stringify(y)));
    // Sums of the same numbers in another order.
    expect(rounded(merged.scores)).toEqual(rounded(whole.scores));
    expect(untimed(merged.models)).toEqual(untimed(whole.models));
    expect(merged.coverage).toEqual(whole.coverage);
    expect(merged.suites).toEqual(whole.suites);
    expect(merged.skills[0].bundle).toEqual(whole.skills[0].bundle);
    expect(merged.totals.pass_rate).toBe(whole.totals.pass_rate);
    const parts = await Promise.all([1, 2].map((index) => resultsOf(workspace, `shards/${index}`)));
    const ends = parts.map((part) => Date.parse(part.started_at) + part.duration_ms);
    const starts = parts.map((part) => Date.parse(part.started_at));
    expect(merged.duration_ms).toBe(Math.max(...ends) - Math.min(...starts));
    const page = await readFile(join(workspace, 'vlmrun-report/report/report.html'), 'utf8');
    expect(page).toContain('m2');
  });

  it('are compared with a baseline, here or in their parts', async () => {
    const workspace = await receipts(two);
    const good = await answering({ '*': { response: right } });
    await runTest(workspace, good.url);
    const baseline = await keepReport(workspace, 'base');
    const bad = await answering({ a: { response: { ...right, total: 1 } }, '*': { response: right } });
    await shards(workspace, bad.url, { baseline });
    await report(workspace, {});
    const ofParts = await resultsOf(workspace, 'vlmrun-report/report');
    expect(ofParts.comparison.counts).toMatchObject({ regressed: 2, same: 6, removed: 0 });
    expect(ofParts.regressions).toHaveLength(2);

    const here = await report(workspace, { baseline, 'no-regressions': 'true' });
    expect(here.code).toBe(1);
    const merged = await resultsOf(workspace, 'vlmrun-report/report');
    expect(merged.comparison).toEqual(ofParts.comparison);
    expect(merged.reasons[0]).toContain('all cases: 2 cases regressed: receipts/a[model=m1], receipts/a[model=m2].');
  });

  it('are inconclusive without the baseline that a gate asks for, and say so', async () => {
    const workspace = await receipts({ 'a.eval.yaml': suite(['a', 'b'], 'gate: { no_regressions: true }\n') });
    const simulator = await answering({ '*': { response: right } });
    await runTest(workspace, simulator.url, { 'report-directory': 'first' });
    await shards(workspace, simulator.url, { baseline: 'first/results.json' });
    expect((await report(workspace, {})).code).toBe(0);
    const missing = await report(workspace, { baseline: 'nowhere.json' });
    expect(missing.code).toBe(4);
    const { reasons } = await resultsOf(workspace, 'vlmrun-report/report');
    expect(reasons).toEqual([
      'skills/receipts/evals/a.eval.yaml: no_regressions asks for a baseline, and none could be compared.',
      'The baseline nowhere.json does not exist; nothing is compared.',
    ]);
    expect((await report(workspace, { 'min-pass-rate': '1', 'min-field-accuracy': '1' })).code).toBe(0);
  });

  it('take the last attempt of a run', async () => {
    const workspace = await receipts({ 'a.eval.yaml': suite(['a']).replace('12.5', '99') });
    const attempt = (number: string) => ({ env: { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: number } });
    const simulator = await answering({ '*': { response: right } });
    await runTest(workspace, simulator.url, { 'report-directory': 'shards/one' }, attempt('1'));
    await writeFile(join(workspace, 'skills/receipts/evals/a.eval.yaml'), suite(['a']));
    await runTest(workspace, simulator.url, { 'report-directory': 'shards/two' }, attempt('2'));
    const run = await report(workspace, {});
    expect(run.code).toBe(0);
    expect((await resultsOf(workspace, 'vlmrun-report/report')).cases).toMatchObject([{ verdict: 'passed' }]);
  });
});
