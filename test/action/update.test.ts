import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { answering, receipts, resultsOf, right, runTest } from '../support/receipt-runs.ts';

const update = { update: 'true' };
const evals = (workspace: string, file: string) => join(workspace, 'skills/receipts/evals', file);
const text = (workspace: string, file: string) => readFile(evals(workspace, file), 'utf8');
const patchOf = (workspace: string) => readFile(join(workspace, 'vlmrun-report/test/expectations.patch'), 'utf8');
const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

/** The patch, taken back and applied again by git, must lead to what the workspace holds. */
async function expectPatchToApply(workspace: string, files: Readonly<Record<string, string | undefined>>) {
  const after = await Promise.all(Object.keys(files).map((file) => text(workspace, file)));
  for (const [file, before] of Object.entries(files))
    await (before === undefined ? rm(evals(workspace, file)) : writeFile(evals(workspace, file), before));
  const git = (...args: string[]) => promisify(execFile)('git', args, { cwd: workspace });
  await git('init', '-q');
  await git('apply', '--whitespace=nowarn', 'vlmrun-report/test/expectations.patch');
  expect(await Promise.all(Object.keys(files).map((file) => text(workspace, file)))).toEqual(after);
}

describe('an update', () => {
  it('keeps the line ends of Windows, spaces and the style of rows', async () => {
    const before = '\ufeff{\r\n  "merchant":  "Corner Shop",\r\n  "total": 12,\r\n  "currency": "EUR"\r\n}\r\n';
    const workspace = await receipts({ 'a.png': 'a', 'a.expected.json': before });
    const simulator = await answering({ a: { response: right } });
    await runTest(workspace, simulator.url, update);
    expect(await text(workspace, 'a.expected.json')).toBe(before.replace('12', '12.5'));
    const second = await runTest(workspace, simulator.url);
    expect(second.code).toBe(0);
    expect(simulator.executions()).toHaveLength(1);
  });

  it('writes what the model answered, not what redaction makes of it, and keeps it out of the patch', async () => {
    const other = { 'b.png': 'b', 'b.expected.json': json({ ...right, merchant: 'x' }) };
    const workspace = await receipts({
      'a.png': 'a',
      'a.expected.json': json({ ...right, total: 1, merchant: 'x' }),
      ...other,
    });
    const simulator = await answering({ '*': { response: { ...right, merchant: 'John Doe' } } });
    const run = await runTest(workspace, simulator.url, { ...update, redact: 'merchant' });
    expect(JSON.parse(await text(workspace, 'a.expected.json'))).toEqual({ ...right, merchant: 'John Doe' });
    expect(JSON.parse(await text(workspace, 'b.expected.json')).merchant).toBe('John Doe');
    expect(run.log).toContain('Changes of skills with redacted fields are in the files only');
    await expect(patchOf(workspace)).rejects.toThrow('ENOENT');
    for (const file of ['results.json', 'summary.md', 'report.html'])
      expect(await readFile(join(workspace, 'vlmrun-report/test', file), 'utf8')).not.toContain('John Doe');
    expect(run.written).not.toContain('John Doe');
    expect((await runTest(workspace, simulator.url, { redact: 'merchant' })).code).toBe(0);
  });

  it('quotes nothing that is redacted where it leaves values as they are', async () => {
    const suite = `version: 1
cases:
  - id: broken
    inputs: { t: broken }
    expect: { json: { merchant: x, total: 1, currency: EUR }, checks: [{ path: merchant, equals: x }] }
  - id: named
    inputs: { t: named }
    expect: { schema: false, json: { merchant: {}, total: 1 }, compare: [{ path: "merchant.*", as: absent }] }
`;
    const workspace = await receipts({ 'a.eval.yaml': suite });
    const simulator = await answering({
      broken: { response: { ...right, merchant: 'John Doe' } },
      named: { response: { merchant: { 'John Doe': 1 }, total: 2 } },
    });
    const run = await runTest(workspace, simulator.url, { ...update, redact: 'merchant' });
    expect(run.log).toContain('a response of receipts/broken is wrong by more than its values (check)');
    const { updates } = await resultsOf(workspace);
    expect(updates).toContainEqual(expect.objectContaining({ change: 'updated', replaced: 1, open: ['redacted'] }));
    for (const file of ['results.json', 'summary.md', 'report.html', 'junit.xml'])
      expect(await readFile(join(workspace, 'vlmrun-report/test', file), 'utf8')).not.toContain('John Doe');
    expect(run.written).not.toContain('John Doe');
  });

  it('takes fields that the schema marks as personal as they are', async () => {
    const workspace = await receipts({ 'a.png': 'a', 'a.expected.json': json({ ...right, merchant: 'x' }) });
    const path = join(workspace, 'skills/receipts/schema.json');
    const schema = JSON.parse(await readFile(path, 'utf8'));
    schema.properties.merchant['x-pii'] = true;
    await writeFile(path, json(schema));
    const simulator = await answering({ '*': { response: { ...right, merchant: 'John Doe' } } });
    await runTest(workspace, simulator.url, update);
    expect(JSON.parse(await text(workspace, 'a.expected.json')).merchant).toBe('John Doe');
  });

  it('changes values in suites, YAML and JSON, and leaves the rest of them', async () => {
    const suite = `version: 1
# About receipts.
cases:
  - id: a
    inputs: { t: a }
    expect:
      json:
        merchant: Corner Shop # as printed
        total: 12
  - { id: b, inputs: { t: b }, expect: { json: { merchant: 'Corner Shop', total: 12, currency: EUR } } }
  - id: c
    inputs: { t: c }
    expect: { json_file: c.yaml }
`;
    const inJson =
      '{ "version": 1, "cases": [ { "id": "d", "inputs": {"t": "d"}, "expect": {"json": {"total":12,"merchant":"Corner Shop"}} } ] }';
    const files = { 'a.eval.yaml': suite, 'c.yaml': '# c\nmerchant: x\ntotal: 12.5\n', 'd.eval.json': inJson };
    const workspace = await receipts(files);
    const simulator = await answering({ '*': { response: right } });
    const run = await runTest(workspace, simulator.url, update);
    expect(await text(workspace, 'a.eval.yaml')).toBe(
      suite
        .replace('total: 12\n', 'total: 12.5\n        currency: EUR\n')
        .replace('total: 12, currency', 'total: 12.5, currency'),
    );
    expect(await text(workspace, 'c.yaml')).toBe('# c\nmerchant: Corner Shop\ntotal: 12.5\ncurrency: EUR\n');
    expect(await text(workspace, 'd.eval.json')).toBe(
      inJson.replace(
        '{"total":12,"merchant":"Corner Shop"}',
        '{"total":12.5,"merchant":"Corner Shop","currency":"EUR"}',
      ),
    );
    const { updates } = await resultsOf(workspace);
    expect(
      updates.map((row: { file: string; change: string }) => `${row.change} ${row.file.split('/').at(-1)}`),
    ).toEqual(['updated a.eval.yaml', 'updated a.eval.yaml', 'updated c.yaml', 'updated d.eval.json']);
    expect(run.summary).toContain('**Expected values**');
    expect((await runTest(workspace, simulator.url)).code).toBe(0);
    await expectPatchToApply(workspace, files);
  });

  it('says what cannot be changed in place', async () => {
    const suite = `version: 1
defaults: { expect: { match: subset } }
cases:
  - id: a
    inputs: { t: a }
    expect: { json: &receipt { total: 1 } }
  - id: b
    inputs: { t: b }
    expect: { json: *receipt }
`;
    const workspace = await receipts({ 'a.eval.yaml': suite });
    const simulator = await answering({ a: { response: { ...right, total: 1 } }, '*': { response: right } });
    const run = await runTest(workspace, simulator.url, update);
    expect(await text(workspace, 'a.eval.yaml')).toBe(suite);
    expect(run.log).toContain('its text cannot be changed in place; write the values by hand');
    expect((await resultsOf(workspace)).updates).toMatchObject([{ change: 'left', cases: ['receipts/b'] }]);
  });

  it('leaves what a case that this run leaves out expects too', async () => {
    const suite = `version: 1\ncases:\n${['a', 'b']
      .map((id) => `  - id: ${id}\n    inputs: { t: ${id} }\n    expect: { json_file: shared.json }\n`)
      .join('')}`;
    const before = json({ ...right, total: 12 });
    const workspace = await receipts({ 'a.eval.yaml': suite, 'shared.json': before });
    const simulator = await answering({ '*': { response: right } });
    const some = await runTest(workspace, simulator.url, { ...update, cases: 'a' });
    expect(await text(workspace, 'shared.json')).toBe(before);
    expect(some.log).toContain('receipts/b expects them too, and this run leaves it out');
    expect((await resultsOf(workspace)).updates).toMatchObject([{ change: 'left' }]);
    await runTest(workspace, simulator.url, update);
    expect(await text(workspace, 'shared.json')).toBe(json(right));
  });

  it('leaves files of cases that erred, and what trials disagree on', async () => {
    const suite = `version: 1\ncases:\n  - id: a\n    inputs: { t: a }\n    repeat: { times: 2, stop: never }\n    expect: { json_file: a.json }\n  - id: b\n    inputs: { t: b }\n    expect: { json_file: b.json }\n  - id: c\n    inputs: { t: c }\n    expect: { json_file: b.json }\n`;
    const before = json({ ...right, total: 12, currency: 'USD' });
    const workspace = await receipts({ 'a.eval.yaml': suite, 'a.json': before, 'b.json': before });
    const simulator = await answering({
      a: { repeats: [{ response: right }, { response: { ...right, total: 13 } }] },
      b: { response: right },
      c: { status: 'cancelled' },
    });
    const run = await runTest(workspace, simulator.url, update);
    expect(await text(workspace, 'b.json')).toBe(before);
    expect(run.log).toContain('a trial of receipts/c erred');
    expect(await text(workspace, 'a.json')).toBe(before.replace('USD', 'EUR'));
    const { updates } = await resultsOf(workspace);
    expect(updates).toMatchObject([
      { change: 'updated', replaced: 1, open: ['total'] },
      { change: 'left', open: [] },
    ]);
  });
});

describe('new cases', () => {
  const answer = { currency: 'EUR', total: 12.5, merchant: 'Corner Shop' };
  const inOrder = json(right);

  it('get their expected files: pairs, files that a suite names, and cases that name none', async () => {
    const suite = `version: 1
cases:
  # Names a file.
  - id: named
    inputs: { t: named }
    expect: { json_file: expected/named.json }
  - id: bare
    inputs: { t: bare }
  - id: checked
    inputs: { t: checked }
    expect: { checks: [{ path: total, gt: 0 }] }
`;
    const files = { 'pair.png': 'pair', 'a.eval.yaml': suite };
    const workspace = await receipts(files);
    const simulator = await answering({ '*': { response: answer } });
    expect((await runTest(workspace, simulator.url)).code).toBe(1);
    expect(simulator.executions()).toHaveLength(0);
    const run = await runTest(workspace, simulator.url, update);
    expect(run.code).toBe(0);
    for (const file of ['pair.expected.json', 'expected/named.json', 'bare.expected.json'])
      expect(await text(workspace, file)).toBe(inOrder);
    const linked = '    inputs: { t: bare }\n    expect: { json_file: bare.expected.json }\n';
    expect(await text(workspace, 'a.eval.yaml')).toBe(suite.replace('    inputs: { t: bare }\n', linked));
    const { updates } = await resultsOf(workspace);
    expect(updates.map((row: { change: string; cases: string[] }) => [row.change, ...row.cases])).toEqual([
      ['created', 'receipts/bare'],
      ['created', 'receipts/named'],
      ['created', 'receipts/pair'],
    ]);
    expect(run.summary).toContain('| `skills/receipts/evals/pair.expected.json` | created |');
    const patch = await patchOf(workspace);
    expect(patch).toContain(
      'new file mode 100644\n--- /dev/null\n+++ b/skills/receipts/evals/pair.expected.json\n@@ -0,0 +1,5 @@',
    );
    const executions = simulator.executions().length;
    expect((await runTest(workspace, simulator.url)).code).toBe(0);
    expect(simulator.executions()).toHaveLength(executions);
    await expectPatchToApply(workspace, {
      'a.eval.yaml': suite,
      'pair.expected.json': undefined,
      'expected/named.json': undefined,
      'bare.expected.json': undefined,
    });
  });

  it('leave out what no rule looks at, as far as the schema allows', async () => {
    const suite = `version: 1\ncases:\n  - id: a\n    inputs: { t: a }\n    expect: { json_file: a.json, compare: [{ path: currency, as: ignore }] }\n  - id: b\n    inputs: { t: b }\n    expect: { json_file: b.json, compare: [{ path: merchant, as: ignore }] }\n`;
    const workspace = await receipts({ 'a.eval.yaml': suite });
    const simulator = await answering({ '*': { response: answer } });
    await runTest(workspace, simulator.url, update);
    expect(JSON.parse(await text(workspace, 'a.json'))).toEqual({ merchant: 'Corner Shop', total: 12.5 });
    // The schema asks for the merchant.
    expect(JSON.parse(await text(workspace, 'b.json'))).toEqual(right);
  });

  it('get none where trials disagree, a response is invalid, or a link leads out of the repository', async () => {
    const suite = `version: 1\ncases:\n  - id: a\n    inputs: { t: a }\n    repeat: { times: 2, stop: never }\n    expect: { json_file: a.json }\n  - id: b\n    inputs: { t: b }\n    expect: { json_file: b.json }\n`;
    const workspace = await receipts({ 'a.eval.yaml': suite });
    const simulator = await answering({
      a: { repeats: [{ response: right }, { response: { ...right, total: 13 } }] },
      b: { response: { merchant: 1 } },
    });
    await runTest(workspace, simulator.url, update);
    await expect(text(workspace, 'a.json')).rejects.toThrow('ENOENT');
    await expect(text(workspace, 'b.json')).rejects.toThrow('ENOENT');
    expect((await resultsOf(workspace)).updates).toMatchObject([
      { change: 'left', reason: 'its trials disagree', open: ['total'] },
      { change: 'left', reason: expect.stringContaining('is wrong by more than its values') },
    ]);
  });
});
