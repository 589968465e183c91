import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { type FakeGitHub, startGitHub } from '../support/github-api.ts';
import { reportTexts } from '../support/report-texts.ts';
import { runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const key = 'vlmrun-test-key-4f1c9a7e';

/** What no report may say, in whatever form: the words of names, and patterns for what has notations. */
const secrets: readonly RegExp[] = [
  ...['Quillfeather', 'Zandovar', 'Mumblethorpe', 'Brackenwick', 'Yverdolin', 'Fjordquist', 'Oxbelly', 'Plimsworth'],
  ...['Hexagonette', 'Umbrawick', 'Tanglefoot', 'Wexcombe', 'Grimbleton', 'Krakenfeld', 'Lopsidewyn'],
  ...['Nibblecroft', 'Drumgullet', 'Vantagrue', 'Jabberlock', 'Crumplethwaite', 'Snozzwhistle', 'Pufflemore'],
]
  .map((word) => new RegExp(word, 'i'))
  // Ids and digests are full of letters and digits: what is looked for must stand alone.
  .concat(
    /(?<![0-9a-z])1906[-./ ]?12[-./ ]?0?9(?![0-9a-f])/i,
    /(?<![0-9a-z])(0?9[-./ ]?12|12[-./ ]?0?9)[-./ ]?1906(?![0-9a-f])/i,
    /(?<![\w-])9(th)?[. ]+(of )?dec|(?<!\w)dec(ember)?[. ]+9(?!\w)/i,
    /(?<![0-9a-f])918[,.' ]?273(?![0-9a-f])/i,
    /(?<![\w+/])QZ(?![\w+/=])/,
    /DE44\s?5001\s?0517/i,
  );

const text = (description: string, more = {}) => ({ type: 'string', description, ...more });
const pii = { 'x-pii': true };
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required: ['patient'],
  properties: {
    patient: text('Name of the patient.', pii),
    initials: text('Initials of the patient.', pii),
    born: text('Date of birth.', pii),
    income: { type: 'number', description: 'Income in a year.', ...pii },
    account: text('Number of the account.'),
    note: text('What else the form says.'),
    total: { type: 'number', description: 'Sum to pay.' },
    family: { $ref: '#/$defs/node' },
    doctors: { type: 'object', description: 'Reports by doctor.', additionalProperties: text('Report.', pii) },
    pair: {
      type: 'array',
      description: 'Referring and treating clinic.',
      items: [text('Referring clinic.', pii), text('Treating clinic.')],
    },
    face: {
      type: 'object',
      description: 'Portrait.',
      additionalProperties: false,
      properties: { id: text('Id.') },
      ...pii,
    },
    scan: { type: 'object', description: 'Page.', additionalProperties: false, properties: { id: text('Id.') } },
  },
  $defs: {
    node: {
      type: 'object',
      description: 'A person with children.',
      additionalProperties: false,
      properties: {
        person: text('Name.', pii),
        children: { type: 'array', description: 'Children.', items: { $ref: '#/$defs/node' } },
      },
    },
  },
};

const expected = {
  patient: 'Quillfeather Zandovar',
  initials: 'QZ',
  born: '1906-12-09',
  income: 918273.25,
  account: 'DE44 5001 0517 5407 3249 31',
  note: 'A cold.',
  total: 12.5,
  family: { person: 'Mumblethorpe', children: [{ person: 'Brackenwick', children: [{ person: 'Yverdolin' }] }] },
  doctors: { 'Dr Fjordquist': 'Saw Oxbelly.' },
  pair: ['Plimsworth Clinic', 'Northern Clinic'],
};

const answer = {
  ...expected,
  patient: 'Quillfeather Hexagonette',
  note:
    'QUILLFEATHER HEXAGONETTE, or Zandovar, Quillfeather (QZ): born December 9, 1906, or 09.12.1906; pays 918,273.25 ' +
    'from DE44500105175407324931. {"person":"Yverdolin"} is with dr. fjordquist.',
  total: 13,
  face: { id: 'img_abcdef' },
  scan: { id: 'img_fedcba' },
};

const quoted = (value: unknown) => JSON.stringify(value);
const input = (name: string) => `{ text: ${quoted({ text: `Form ${name} of Umbrawick` })} }`;
const suite = `version: 1
cases:
  - id: form
    description: The form of Zandovar, born 9 December 1906
    tags: [smoke]
    inputs: ${input('form')}
    run: { prompt: "Read the form of Quillfeather Zandovar." }
    expect:
      json_file: form.expected.json
      checks:
        - { path: patient, equals: Quillfeather Zandovar }
        - { path: note, contains: cold }
        - { path: income, lt: 1000000 }
        - { path: "family.children[].person", in: [Brackenwick] }
      artifacts: [{ path: face, save: true }, { path: scan, save: true }]
  - id: doubtful
    inputs: ${input('doubtful')}
    xfail: { reason: "Zandovar's hand cannot be read" }
    expect: { json_file: form.expected.json }
  - { id: fenced, inputs: ${input('fenced')}, expect: { json_file: form.expected.json } }
  - { id: wrapped, inputs: ${input('wrapped')}, expect: { json_file: form.expected.json } }
  - { id: listed, inputs: ${input('listed')}, expect: { json_file: form.expected.json } }
  - { id: renamed, inputs: ${input('renamed')}, expect: { json_file: form.expected.json } }
  - { id: failing, inputs: ${input('failing')}, expect: { json_file: form.expected.json } }
  - { id: refused, inputs: ${input('refused')}, expect: { json_file: form.expected.json } }
`;

const box = (content: string) => ({ confidence: 'med', boxes: [{ xywh: [0.1, 0.25, 0.3, 0.05], content }] });
const answers = [
  {
    ...{ input: 'form', response: answer },
    grounding: { patient: box('Name: Crumplethwaite'), total: box('Total for Hexagonette'), account: box('Account') },
    artifacts: [
      { id: 'img_abcdef', text: 'a face of Snozzwhistle' },
      { id: 'img_fedcba', text: 'a page' },
    ],
    usage: { credits_used: 2, message: 'read Grimbleton' },
  },
  { input: 'doubtful', response: { ...expected, total: 14 } },
  { input: 'fenced', response: `\`\`\`json\n${quoted({ patient: 'Krakenfeld' })}\n\`\`\`` },
  { input: 'wrapped', response: { output: { patient: 'Lopsidewyn', note: 'x' } } },
  { input: 'listed', response: [{ patient: 'Nibblecroft' }, 'Drumgullet'] },
  {
    input: 'renamed',
    response: { ...expected, patient: null, 'Vantagrue Jabberlock': 'Jabberlock', remark: 'Pufflemore' },
  },
  { input: 'failing', failure: 'cannot read the name Grimbleton, Wexcombe' },
].map(({ input: name, ...outcome }) => ({
  ...{ skill: 'intake', inputs: { text: { text: `Form ${name} of Umbrawick` } } },
  ...outcome,
}));

const scenario = `version: 1
latency: { execution: 20ms }
faults:
  - { on: POST /agent/execute, do: reply, status: 422, shape: detail, message: "Tanglefoot is no form", only: [8] }
answers:
${answers.map((one) => `  - ${quoted(one)}`).join('\n')}
`;

const intake = (directory: string): Record<string, string> => ({
  ...receiptSkill(directory, 'intake'),
  [`${directory}/SKILL.md`]:
    '---\nname: intake\ndescription: Reads a patient intake form. Use it for scanned intake forms.\n---\n# Intake\n\nAnswer with JSON that follows schema.json.\n',
  [`${directory}/schema.json`]: JSON.stringify(schema, undefined, 2),
});

const repository = {
  ...intake('skills/intake'),
  'skills/intake/evals/forms.eval.yaml': suite,
  'skills/intake/evals/form.expected.json': JSON.stringify(expected, undefined, 2),
};

/** A second skill whose expected file breaks the schema in the middle of what is sensitive. */
const broken = {
  ...Object.fromEntries(
    Object.entries(intake('skills/broken')).map(([path, content]) => [
      path,
      content.replace('name: intake', 'name: broken'),
    ]),
  ),
  'skills/broken/evals/a.png': 'a',
  'skills/broken/evals/a.expected.json': `{
  "patient": "Quillfeather Zandovar",
  "income": "Mumblethorpe pays",
  "born": "1906-12-09",
  "Dr Fjordquist": 1
}
`,
  'skills/broken/evals/b.png': 'b',
  'skills/broken/evals/b.expected.json': '{ "patient": "Quillfeather", "patient": "Zandovar" "born": "1906-12-09" }\n',
  'skills/broken/evals/c.eval.yaml': `version: 1
cases:
  - id: inline
    inputs: { text: { text: x } }
    expect:
      json: { patient: Krakenfeld, income: Lopsidewyn, initials: QZ }
  - id: checked
    inputs: { text: { text: x } }
    expect:
      json: { patient: Nibblecroft, family: { children: [{ person: Yverdolin }, { person: Yverdolin }] } }
      checks: [{ path: patient, equals: Drumgullet }]
      compare: [{ path: "family.children", as: list, key: [person] }]
`,
};

async function start() {
  const simulator = await simulate(scenario);
  onTestFinished(() => simulator.close());
  return simulator;
}

async function onGitHub(): Promise<FakeGitHub> {
  const github = await startGitHub();
  onTestFinished(() => github.close());
  github.deny('GET /user');
  github.on('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', () => ({ body: [] }));
  github.on('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', () => ({ body: { id: 1 } }));
  github.on('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', () => ({ body: [] }));
  github.on('POST /repos/{owner}/{repo}/check-runs', () => ({ body: { id: 1 } }));
  github.on('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', () => ({ body: { id: 1 } }));
  return github;
}

const pullRequest = {
  name: 'pull_request',
  payload: {
    repository: { default_branch: 'main' },
    pull_request: {
      number: 7,
      head: { sha: 'a'.repeat(40), ref: 'topic', repo: { full_name: 'octo-org/skills' } },
      base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'octo-org/skills' } },
    },
  },
};

/** Each text that says something it must not, with what that is. */
function leaks(texts: Readonly<Record<string, string>>): string[] {
  return Object.entries(texts).flatMap(([name, content]) =>
    secrets.flatMap((secret) => {
      const at = content.search(secret);
      return at < 0 ? [] : [`${name}: …${content.slice(Math.max(0, at - 80), at + 60)}…`];
    }),
  );
}

const inputs = { 'base-url': '', 'api-key': key, 'requests-per-minute': 'unlimited', redact: 'account' };
const common = (url: string) => ({ ...inputs, 'base-url': url, 'max-parallel': '1' });

describe('sensitive fields', () => {
  it('are in no output of a test run, whatever it says them with', async () => {
    const [simulator, github, workspace] = [await start(), await onGitHub(), await createWorkspace(repository)];
    const run = await runAction({
      workspace,
      event: pullRequest,
      token: 'ghs_token-of-the-job',
      env: { GITHUB_API_URL: github.url },
      inputs: { ...common(simulator.url), command: 'test', 'check-run': 'true', comment: 'always' },
    });
    expect(run.code).toBe(1);
    expect(github.violations).toEqual([]);
    expect(github.asked()).toContain('POST /repos/{owner}/{repo}/check-runs');
    const directory = join(workspace, 'vlmrun-report/test');
    const reports = await reportTexts(directory);
    expect(Object.keys(reports)).toEqual(
      expect.arrayContaining([
        'results.json',
        'junit.xml',
        'findings.sarif',
        'summary.md',
        'report.html',
        'journal.ndjson',
      ]),
    );
    const told = Object.fromEntries(github.requests.map(({ operation, body }) => [operation, quoted(body)]));
    const { written, summary, log } = run;
    const outputs = { written, summary, log, outputs: quoted(run.outputs), annotations: quoted(run.annotations) };
    expect(leaks({ ...reports, ...told, ...outputs })).toEqual([]);

    // What the state directory keeps is the responses as they came.
    expect(leaks(await reportTexts(join(workspace, 'vlmrun-state')))).not.toEqual([]);

    const results = JSON.parse(reports['results.json'] ?? '');
    const reasons = Object.fromEntries(
      results.trials.map((trial: { case: string; reason: string | null }) => [trial.case, trial.reason]),
    );
    for (const id of ['fenced', 'wrapped', 'listed', 'renamed'])
      expect(reasons[id]).toContain('does not have the form');
    expect(reasons.failing).toMatch(/^The execution failed: withheld/);
    expect(reasons.refused).toMatch(/^The platform refused the request \(withheld/);
    expect(results.trials.find((trial: { case: string }) => trial.case === 'form').failing_fields).toMatchObject([
      { path: 'patient', expected: expect.stringMatching(/^redacted:/), actual: expect.stringMatching(/^redacted:/) },
      { path: 'note', expected: 'A cold.' },
      { path: 'total', expected: 12.5, actual: 13 },
      { path: 'face.id', actual: expect.stringMatching(/^redacted:/) },
      { path: 'scan.id', actual: 'img_fedcba' },
    ]);
    expect(results.cases[0].description).toMatch(/^The form of redacted:[0-9a-f]{8}, born redacted:[0-9a-f]{8}$/);
    expect(reports['report.html']).toContain('Not shown, because fields of this case are redacted.');
    const saved = (await readdir(join(directory, 'artifacts'), { recursive: true })).filter((name) =>
      name.includes('img_'),
    );
    expect(saved.map((name) => name.replace(/^.*[\\/]/, ''))).toEqual(['img_fedcba']);
    expect(reports['journal.ndjson']).toContain('"kind":"refused"');

    const merged = await runAction({
      workspace,
      inputs: { command: 'report', results: 'vlmrun-report/test/results.json' },
    });
    expect(merged.code).toBe(1);
    const together = await reportTexts(join(workspace, 'vlmrun-report/report'));
    expect(together['report.html']).toContain('redacted:');
    expect(leaks({ ...together, written: merged.written, summary: merged.summary })).toEqual([]);
  });

  it('are in no plan', async () => {
    const workspace = await createWorkspace({ ...repository, ...broken });
    const run = await runAction({ workspace, inputs: { command: 'plan' } });
    expect(run.code).toBe(0);
    const { written, summary } = run;
    expect(leaks({ written, summary, outputs: quoted(run.outputs) })).toEqual([]);
  });

  it('are in no output of the terminal, and of no run that judges kept responses', async () => {
    const [simulator, workspace] = [await start(), await createWorkspace(repository)];
    const flags = [
      '--base-url',
      simulator.url,
      '--redact',
      'account',
      '--max-parallel',
      '1',
      '--requests-per-minute',
      'unlimited',
    ];
    for (const format of ['text', 'json', 'github']) {
      const run = await runCommand(['test', ...flags, '--format', format], {
        cwd: workspace,
        env: { VLMRUN_API_KEY: key },
      });
      expect(run.code).toBe(1);
      expect(leaks({ stdout: run.stdout, stderr: run.stderr })).toEqual([]);
      expect(leaks(await reportTexts(join(workspace, 'vlmrun-report/test')))).toEqual([]);
    }
  });

  it('are in no finding about what a suite expects', async () => {
    const workspace = await createWorkspace(broken);
    const github = await onGitHub();
    const validate = await runAction({
      workspace,
      event: pullRequest,
      token: 'ghs_token-of-the-job',
      env: { GITHUB_API_URL: github.url },
      inputs: { command: 'validate', 'check-run': 'true' },
    });
    const told = Object.fromEntries(github.requests.map(({ operation, body }) => [operation, quoted(body)]));
    const terminal = await runCommand(['validate'], { cwd: workspace });
    const reports = await reportTexts(join(workspace, 'vlmrun-report/validate'));
    const { written, summary } = validate;
    expect(leaks({ ...reports, ...told, written, summary, stdout: terminal.stdout, stderr: terminal.stderr })).toEqual(
      [],
    );
    const results = JSON.parse(reports['results.json'] ?? '');
    const findings = results.skills[0].findings.filter(({ rule }: { rule: string }) => rule.startsWith('fixture/'));
    expect(findings.map(({ rule, message, line }: Record<string, unknown>) => `${rule} ${line}: ${message}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^fixture\/expected-invalid 3: The expected value here must be number \(schema\.json:\d+\)\.$/,
        ),
        expect.stringMatching(
          /^fixture\/expected-invalid 5: The expected value here has an unexpected property; allowed are/,
        ),
        'fixture/syntax 1: The file cannot be read as it is written here.',
        expect.stringMatching(/^fixture\/expected-invalid 6: The expected value here must be number/),
        'fixture/expected-inconsistent 10: checked: the expected values break a check at patient.',
        'fixture/expected-inconsistent 10: checked: row 2 of a list at family.children has the same key as a row above.',
      ]),
    );
    expect(findings.every(({ redacted }: { redacted?: boolean }) => redacted === true)).toBe(true);

    const merged = await runAction({
      workspace,
      inputs: { command: 'report', results: 'vlmrun-report/validate/results.json' },
    });
    const together = await reportTexts(join(workspace, 'vlmrun-report/report'));
    expect(together['report.html']).toContain('fixture/expected-invalid');
    expect(leaks({ ...together, written: merged.written, summary: merged.summary })).toEqual([]);
  });

  it('are in no report of the smoke cases after publishing', async () => {
    const [simulator, workspace] = [await start(), await createWorkspace(repository)];
    const run = await runAction({
      workspace,
      inputs: { ...common(simulator.url), command: 'publish', smoke: 'true' },
    });
    expect(run.code).toBe(1);
    expect(run.summary).toContain('smoke cases did not pass');
    const reports = await reportTexts(join(workspace, 'vlmrun-report/publish'));
    expect(reports['results.json']).toContain('redacted:');
    expect(leaks({ ...reports, written: run.written, summary: run.summary })).toEqual([]);
  });
});

describe('a path of redact', () => {
  const receipts = {
    ...receiptSkill('skills/receipts'),
    'skills/receipts/evals/a.png': 'a',
    'skills/receipts/evals/a.expected.json': '{ "merchant": "Corner Shop", "total": 1 }\n',
  };
  const commands = ['test', 'validate', 'publish'] as const;

  it.each(commands)('that no skill knows ends %s before anything is sent', async (command) => {
    const simulator = await simulate('');
    onTestFinished(() => simulator.close());
    const workspace = await createWorkspace(receipts);
    const more = command === 'validate' ? {} : { 'api-key': key, 'base-url': simulator.url };
    const run = await runAction({ workspace, inputs: { command, redact: 'mechant\n**.iban', ...more } });
    expect(run.code).toBe(2);
    const said = run.annotations.map(({ message }) => message).join('\n');
    expect(said).toContain('redact: "mechant" is in no output schema');
    expect(said).toContain('did you mean "merchant"?');
    expect(said).toContain('redact: "**.iban"');
    expect(simulator.received()).toEqual([]);
  });

  it('hides a field of a skill without marks', async () => {
    const simulator = await simulate(
      `answers:\n  - ${quoted({
        skill: 'receipts',
        input: createHash('sha256').update('a').digest('hex'),
        response: { merchant: 'Umbrawick & Sons', total: 1 },
      })}\n`,
    );
    onTestFinished(() => simulator.close());
    const workspace = await createWorkspace(receipts);
    const run = await runAction({
      workspace,
      inputs: { ...common(simulator.url), command: 'test', redact: 'merchant' },
    });
    expect(run.code).toBe(1);
    const reports = await reportTexts(join(workspace, 'vlmrun-report/test'));
    expect(leaks({ ...reports, written: run.written, summary: run.summary })).toEqual([]);
    expect(Object.values(reports).join('\n')).not.toMatch(/corner.?shop/i);
  });

  it('may belong to a skill that has not changed', async () => {
    const workspace = await createWorkspace({ ...receipts, ...intake('skills/intake') });
    const github = await onGitHub();
    const validate = (redact: string) =>
      runAction({
        workspace,
        event: pullRequest,
        token: 'ghs_token-of-the-job',
        env: { GITHUB_API_URL: github.url },
        inputs: { command: 'validate', 'changed-only': 'true', redact },
      });
    github.on('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', () => ({
      body: [{ filename: 'skills/receipts/SKILL.md', status: 'modified' }],
    }));
    expect((await validate('family.person')).code).toBe(0);
    expect((await validate('family.persons')).code).toBe(2);
  });
});
