import { describe, expect, it } from 'vitest';
import { answering, apiKey, receipts, resultsOf, right, runTest } from '../support/receipt-runs.ts';
import { runAction } from '../support/runner.ts';
import { receiptSkill } from '../support/workspace.ts';

describe('inputs', () => {
  it('are sent under any name', async () => {
    const workspace = await receipts({
      'a.eval.yaml': `version: 1\ncases:\n  - id: a\n    inputs: { __proto__: corner, file: { path: f.txt } }\n    expect: { json: ${JSON.stringify(right)} }\n`,
      'f.txt': 'shop',
    });
    const simulator = await answering({ '*': { response: right } });
    await runTest(workspace, simulator.url);
    const execute = simulator.received().find(({ operation }) => operation === 'POST /agent/execute');
    const body = JSON.parse(JSON.stringify(execute?.body ?? {}));
    expect(Object.entries(body.inputs ?? {}).map(([name]) => name)).toEqual(['__proto__', 'file']);
    const { trials } = await resultsOf(workspace);
    expect(trials).toHaveLength(1);
  });
});

describe('the selection', () => {
  const one = (id: string, more = '') =>
    `  - id: ${id}\n    inputs: { t: ${id} }\n${more}    expect: { json: ${JSON.stringify(right)} }\n`;
  const matrix = '    matrix: { model: [m1, m2], prompt_file: [p1.md, p2.md] }\n    run: { service_tier: flex }\n';
  const files = { 'p1.md': 'Look.', 'p2.md': 'Look closely.' };

  it('takes cells of a matrix by the ids that reports print', async () => {
    const workspace = await receipts({ ...files, 'a.eval.yaml': `version: 1\ncases:\n${one('a', matrix)}${one('b')}` });
    const simulator = await answering({ '*': { response: right } });
    const run = await runTest(workspace, simulator.url, {
      cases: 'a[model=m1,prompt_file=p2.md],receipts/a[model=m2,prompt_file=p1.md], b',
    });
    expect(run.code).toBe(0);
    const { cases, selection } = await resultsOf(workspace);
    expect(cases.map((row: { case: string }) => row.case)).toEqual([
      'a[model=m1,prompt_file=p2.md]',
      'a[model=m2,prompt_file=p1.md]',
      'b',
    ]);
    expect(selection.cases).toHaveLength(3);
  });

  it('runs a cell once where the inputs set what it varies, and says so', async () => {
    const workspace = await receipts({ ...files, 'a.eval.yaml': `version: 1\ncases:\n${one('a', matrix)}${one('b')}` });
    const simulator = await answering({ '*': { response: right } });
    const run = await runTest(workspace, simulator.url, { model: 'm9' });
    expect(run.code).toBe(0);
    expect(run.log).toContain('receipts/a: the inputs set what its matrix varies; 4 cells are 2 cases.');
    expect(simulator.executions()).toHaveLength(3);
    const { cases } = await resultsOf(workspace);
    expect(cases.map((row: { case: string }) => row.case)).toEqual([
      'a[model=m9,prompt_file=p1.md]',
      'a[model=m9,prompt_file=p2.md]',
      'b',
    ]);
  });

  it('keeps every other case of the run out for one that is marked only', async () => {
    const workspace = await receipts({
      'a.eval.yaml': `version: 1\ncases:\n${one('a', '    only: true\n')}${one('b')}`,
      ...otherSkill(),
    });
    const simulator = await answering({ '*': { response: right } });
    const run = await runTest(workspace, simulator.url, {}, { env: { CI: undefined } });
    expect(run.code).toBe(0);
    const { cases, selection } = await resultsOf(workspace);
    expect(cases.map((row: { skill: string; case: string }) => `${row.skill}/${row.case}`)).toEqual(['receipts/a']);
    expect(selection.cases).toEqual(['receipts/a']);
    const refused = await runTest(workspace, simulator.url);
    expect(refused.code).toBe(2);
    expect(refused.log).toContain('receipts/a is marked `only`');
    expect(simulator.executions()).toHaveLength(1);
  });

  it('refuses repeats that no case could meet or that would loosen a suite', async () => {
    const workspace = await receipts({
      'a.eval.yaml': `version: 1\ncases:\n${one('a', '    repeat: { times: 3, min_pass: 2 }\n')}`,
    });
    const refused = async (inputs: Record<string, string>, message: string) => {
      const run = await runTest(workspace, 'http://127.0.0.1:9/v1', inputs);
      expect(run.code).toBe(2);
      expect(run.log).toContain(message);
    };
    await refused({ repeat: '3', 'min-pass': '9' }, 'min-pass: 9 trials must pass, and repeat asks for 3.');
    await refused({ 'min-pass': '1' }, 'min-pass: 1 of 3 is looser than the 2 of 3 that a asks for; at least 2.');
    const simulator = await answering({ '*': { response: right } });
    expect((await runTest(workspace, simulator.url, { repeat: '6' })).code).toBe(0);
    expect(simulator.executions()).toHaveLength(4);
  });
});

function otherSkill() {
  return Object.fromEntries(
    Object.entries({
      ...receiptSkill('skills/others'),
      'skills/others/evals/z.eval.yaml': 'version: 1\ncases:\n  - id: z\n    inputs: { t: z }\n',
    }).map(([path, text]) => [`/${path}`, text]),
  );
}

describe('a suite that belongs to no skill', () => {
  const files = {
    ...otherSkill(),
    '/evals/renamed/a.eval.yaml': 'version: 1\ncases:\n  - id: r\n    inputs: { t: r }\n',
    '/evals/reciepts/a.eval.yaml': 'version: 1\ncases:\n  - id: a\n    inputs: { t: a }\n',
    ...Object.fromEntries(
      Object.entries(receiptSkill('skills/elsewhere', 'renamed')).map(([path, text]) => [`/${path}`, text]),
    ),
  };
  const told = 'reciepts is the name of no skill, so that nobody reads this suite; did you mean receipts?';

  it.each([
    ['every skill', {}],
    ['some skills', { skills: 'skills/receipts' }],
  ])('fails the validation of %s, and suites of the others do not', async (_, inputs) => {
    const workspace = await receipts(files);
    const run = await runAction({ workspace, inputs: { command: 'validate', ...inputs } });
    expect(run.code).toBe(1);
    expect(run.log).toContain(told);
    const { findings } = await resultsOf(workspace, 'vlmrun-report/validate');
    expect(findings).toMatchObject([{ rule: 'fixture/unread-suite', file: 'evals/reciepts/a.eval.yaml' }]);
  });
});

describe('a stored file', () => {
  it('is warned of, and its responses stay with the account', async () => {
    const simulator = await answering({ '*': { response: right } });
    const stored = await fetch(`${simulator.url}/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}` },
      body: withFile('stored.txt', 'stored'),
    });
    const { id } = JSON.parse(await stored.text());
    const workspace = await receipts({
      'a.eval.yaml': `version: 1\ncases:\n  - id: a\n    inputs: { f: { file_id: ${id} } }\n    expect: { json: ${JSON.stringify(right)} }\n`,
    });
    const first = await runTest(workspace, simulator.url);
    expect(first.code).toBe(0);
    expect(first.log).toContain(`The stored file ${id} exists in one account only`);
    await runTest(workspace, simulator.url);
    expect(simulator.executions()).toHaveLength(1);
    await runTest(workspace, simulator.url, { 'api-key': 'vlmrun-test-key-of-another', reuse: 'always' });
    expect(simulator.executions()).toHaveLength(2);
  });
});

function withFile(name: string, text: string): FormData {
  const form = new FormData();
  form.set('file', new Blob([text]), name);
  return form;
}

describe('a case whose answers are in the bundle', () => {
  const answers = { ...right, merchant: 'A corner shop with a long name' };
  const files = {
    'leaked.png': 'leaked',
    'leaked.expected.json': JSON.stringify(answers),
    'clean.png': 'clean',
    'clean.expected.json': JSON.stringify({ ...answers, total: 1 }),
    '/skills/receipts/resources/example.json': JSON.stringify({ example: answers }),
  };

  it('is not sent', async () => {
    const workspace = await receipts(files);
    const run = await runTest(workspace, 'http://127.0.0.1:9/v1', { deadline: '1s' });
    expect(run.code).toBe(1);
    expect(run.log).toContain('This file holds the expected values of the case leaked, and is in the bundle.');
  });

  it('is marked as contaminated where the leak is allowed', async () => {
    const workspace = await receipts({
      ...files,
      '/vlmrun-skills.yaml': 'version: 1\nrules: { fixture/leak: off }\n',
    });
    const simulator = await answering({ leaked: { response: answers }, clean: { response: { ...answers, total: 1 } } });
    const run = await runTest(workspace, simulator.url);
    expect(run.code).toBe(0);
    const { cases } = await resultsOf(workspace);
    expect(cases.map((row: { case: string; contaminated?: true }) => [row.case, row.contaminated])).toEqual([
      ['clean', undefined],
      ['leaked', true],
    ]);
    const told =
      '1 case is contaminated, because the bundle holds what they are given or must answer: receipts/leaked.';
    expect(run.log.replace(/\s+/g, ' ')).toContain(told);
    expect(run.summary).toContain('1 case is contaminated');
    expect(run.summary).toContain('contaminated: its answers are in the bundle');
  });
});

describe('a validation', () => {
  const files = {
    'a.png': 'aaaa',
    'a.eval.yaml': `version: 1
max_credits: 30
defaults: { max_credits: 10 }
cases:
  - id: a
    inputs: { file: { path: a.png } }
    repeat: 2
    matrix: { model: [m1, m2] }
    expect: { match: subset, json: { total: 12.5 } }
  - id: b
    inputs: { t: b }
    skip: not now
`,
    'free.png': 'aaaaaa',
    'free.expected.json': JSON.stringify({ merchant: 'Corner Shop', total: 12.5 }),
  };
  const validate = (workspace: string, inputs: Record<string, string> = {}) =>
    runAction({ workspace, inputs: { command: 'validate', ...inputs } });

  it('says what a test would take, from what is declared and what it cost before', async () => {
    const workspace = await receipts(files);
    const first = await validate(workspace);
    expect(first.code).toBe(0);
    expect(await resultsOf(workspace, 'vlmrun-report/validate')).toMatchObject({
      forecast: {
        cases: 4,
        executions: 5,
        inputs: { files: 2, bytes: 10 },
        worst_credits: 40,
        unlimited: 1,
        expected_credits: 0,
        unpriced: 5,
        budget: null,
      },
      coverage: [{ skill: 'receipts', fields: ['currency'] }],
    });
    expect(first.log).toContain('Credits   at most 40 as declared, 1 execution without max_credits');
    expect(first.log).toContain('Inputs    2 files, 10 B');
    expect(first.log).toMatch(/Coverage {2}receipts: 66\.7 % of the fields; never expected: 1 field \(currency\)/);
    expect(first.summary).toContain('4 cases, 5 executions');
    expect(first.summary).toContain('of the output schemas that no case exercises');

    const simulator = await answering({ '*': { response: right } });
    await runTest(workspace, simulator.url);
    await validate(workspace);
    const { forecast } = await resultsOf(workspace, 'vlmrun-report/validate');
    expect(forecast).toMatchObject({ expected_credits: 15, unpriced: 0 });
  });

  it('warns where the worst case is above the budget of the suite, or of the run', async () => {
    const workspace = await receipts(files);
    const run = await validate(workspace, { 'max-credits': '39' });
    expect(run.code).toBe(0);
    expect(run.log).toContain('The cases of this suite may cost 40 credits as they declare it, and its budget is 30.');
    const { skills, forecast } = await resultsOf(workspace, 'vlmrun-report/validate');
    expect(forecast.budget).toBe(39);
    expect(skills[0].findings).toMatchObject([
      { rule: 'fixture/over-budget', severity: 'warning', line: 2 },
      {
        rule: 'fixture/over-budget',
        severity: 'warning',
        file: 'skills/receipts/evals/a.eval.yaml',
        message:
          'All cases together may cost 40 credits as they declare it, those of this file 40, and max-credits is 39.',
      },
    ]);
    expect((await validate(workspace, { 'max-credits': '40', 'fail-on': 'warning' })).code).toBe(1);
  });
});

it('no response at all is what a case may expect, under any schema', async () => {
  const workspace = await receipts({
    'a.eval.yaml': `version: 1\ncases:\n${['a', 'b']
      .map((id) => `  - id: ${id}\n    inputs: { t: ${id} }\n    expect: { json: null }\n`)
      .join('')}`,
  });
  const simulator = await answering({ a: { response: null }, b: { response: right } });
  await runTest(workspace, simulator.url);
  const { cases } = await resultsOf(workspace);
  expect(cases.map((row: { case: string; verdict: string }) => [row.case, row.verdict])).toEqual([
    ['a', 'passed'],
    ['b', 'failed'],
  ]);
});
