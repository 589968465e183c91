import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSuites } from '../../../src/evals/read.ts';
import { invoiceSkill, readEvals, told, workspace } from './workspace.ts';

const schema = {
  type: 'object',
  properties: { total: { type: 'number' }, currency: { type: 'string' } },
  required: ['total', 'currency'],
  additionalProperties: false,
};

describe('a minimal suite', () => {
  test('has every default of the format', async () => {
    const suites = await readEvals({
      'a.eval.yaml':
        'version: 1\ncases:\n  - id: acme-invoice\n    inputs: { file: { path: files/acme.pdf } }\n    expect: { json_file: files/acme.expected.json }\n',
      'files/acme.pdf': '%PDF-1.4',
      'files/acme.expected.json': { total: 1, currency: 'EUR' },
    });
    expect(told(suites)).toEqual([]);
    const [one, ...more] = suites.cases;
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      skill: 'skills/invoice',
      id: 'acme-invoice',
      baseId: 'acme-invoice',
      cell: {},
      tags: [],
      run: {},
      repeat: { times: 1, minPass: 1, stop: 'early' },
      only: false,
      expect: {
        status: 'completed',
        schema: true,
        match: 'full',
        nullIsAbsent: true,
        compare: [],
        checks: [],
        artifacts: [],
        json: { value: { total: 1, currency: 'EUR' }, file: 'skills/invoice/evals/files/acme.expected.json' },
      },
      source: { file: 'skills/invoice/evals/a.eval.yaml', range: { start: { line: 3, column: 9 } } },
    });
    expect(one?.inputs.file).toMatchObject({ kind: 'file', path: expect.stringMatching(/files[/\\]acme\.pdf$/) });
    expect(suites.suites).toEqual([{ file: 'skills/invoice/evals/a.eval.yaml', gate: {}, caseIds: ['acme-invoice'] }]);
  });
});

describe('places', () => {
  test('suites beside the skill, in the repository, and those that name the skill', async () => {
    const suite = (id: string, skill?: string) =>
      `version: 1\n${skill ? `skill: ${skill}\n` : ''}cases:\n  - id: ${id}\n    inputs: { text: hello }\n`;
    const cwd = await workspace({
      'skills/invoice/SKILL.md': '',
      'skills/other/SKILL.md': '',
      'skills/invoice/evals/deep/er/a.eval.yml': suite('a'),
      'skills/invoice/evals/b.eval.json': { version: 1, cases: [{ id: 'b', inputs: { text: 'hello' } }] },
      'skills/invoice/evals/node_modules/x/no.eval.yaml': suite('no'),
      'evals/invoice/c.eval.yaml': suite('c'),
      'evals/all/d.eval.yaml': suite('d', '../../skills/invoice'),
      'evals/all/e.eval.yaml': suite('e', '../../skills/other'),
      'evals/unrelated/f.eval.yaml': suite('f'),
    });
    const suites = await readSuites({ cwd, skill: invoiceSkill(cwd) });
    expect(told(suites)).toEqual([]);
    expect(suites.cases.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
  });

  test('a suite inside one skill cannot speak of another', async () => {
    const suites = await readEvals({ 'a.eval.yaml': 'version: 1\nskill: ../../other\ncases:\n  - id: a\n' });
    expect(told(suites)).toEqual(['fixture/syntax a.eval.yaml:2:8 skill: ../../other does not exist.']);
  });
});

describe('pairs by convention', () => {
  test('are cases unless a suite names one of their files', async () => {
    const suites = await readEvals({
      'acme.pdf': '%PDF',
      'acme.expected.json': { total: 1, currency: 'EUR' },
      'Scan 1.PNG': 'png',
      'Scan 1.expected.json': { total: 2, currency: 'EUR' },
      'named.pdf': '%PDF',
      'named.expected.json': { total: 3, currency: 'EUR' },
      'lonely.jpg': 'jpg',
      'orphan.expected.json': {},
      'files/deep.expected.json': {},
      'README.md': 'about',
      's.eval.yaml':
        'version: 1\ncases:\n  - id: named\n    inputs: { file: { path: named.pdf } }\n    expect: { json_file: named.expected.json }\n',
    });
    expect(suites.cases.map(({ id }) => id)).toEqual(['named', 'scan-1', 'acme']);
    expect(told(suites)).toEqual([
      'fixture/input-missing files/deep.expected.json:1:1 No input file beside it, and no case names it.',
      'fixture/expected-missing lonely.jpg No lonely.expected.json beside it, and no case names it.',
      'fixture/input-missing orphan.expected.json:1:1 No input file beside it, and no case names it.',
    ]);
  });

  test('two inputs with one expected file are two cases', async () => {
    const suites = await readEvals({ 'a.pdf': 'x', 'a.png': 'x', 'a.expected.json': {} });
    expect(suites.cases.map(({ id }) => id)).toEqual(['a-pdf', 'a-png']);
  });
});

describe('merging defaults', () => {
  test('maps merge, compare and checks append, tags unite, other values are replaced', async () => {
    const suites = await readEvals({
      'a.eval.yaml': `version: 1
defaults:
  tags: [all, pdf]
  timeout: 5m
  max_credits: 10
  repeat: { times: 3, min_pass: 2, stop: never }
  run: { model: m, toolsets: [core], config: { mode: program, deep: { a: 1, b: 2 } } }
  expect:
    match: subset
    compare: [{ path: a, as: ignore }]
    checks: [{ path: a, exists: true }]
    usage: { credits: 5, steps: 20 }
cases:
  - id: inherits
    inputs: { text: x }
  - id: adds
    tags: [pdf, own]
    inputs: { text: x }
    repeat: { times: 5 }
    run: { toolsets: [image], config: { deep: { b: 3 } } }
    expect:
      compare: [{ path: b, as: exact }]
      checks: []
      usage: { credits: { min: 1 } }
  - id: once
    inputs: { text: x }
    repeat: 1
  - id: waits
    inputs: { text: x }
    expect: { status: failed, error: { matches: "no" } }
`,
    });
    expect(told(suites)).toEqual([]);
    const [inherits, adds, once, waits] = suites.cases;
    expect(inherits).toMatchObject({
      tags: ['all', 'pdf'],
      timeoutMs: 300_000,
      maxCredits: 10,
      repeat: { times: 3, minPass: 2, stop: 'never' },
    });
    expect(adds).toMatchObject({
      tags: ['all', 'pdf', 'own'],
      repeat: { times: 5, minPass: 2, stop: 'never' },
      run: { model: 'm', toolsets: ['image'], config: { mode: 'program', deep: { a: 1, b: 3 } } },
      expect: { match: 'subset', checks: [], usage: { credits: { min: 1 }, steps: { max: 20 } } },
    });
    expect(adds?.expect.compare.map(({ path }) => path)).toEqual(['a', 'b']);
    expect(once?.repeat).toEqual({ times: 1, minPass: 1, stop: 'early' });
    expect(waits?.expect).toMatchObject({ status: 'failed', compare: [], checks: [], usage: { steps: { max: 20 } } });
  });
});

describe('matrix', () => {
  test('expands like the matrix of a workflow', async () => {
    const suites = await readEvals({
      'p.md': 'Look closely.',
      'a.eval.yaml': `version: 1
cases:
  - id: a
    inputs: { text: x }
    matrix:
      model: [fast, pro]
      priority: [low, high]
      exclude: [{ model: fast, priority: high }]
      include:
        - { model: pro, prompt_file: p.md }
        - { model: auto, toolsets: [core, image] }
`,
    });
    expect(told(suites)).toEqual([]);
    expect(suites.cases.map(({ id }) => id)).toEqual([
      'a[model=fast,priority=low]',
      'a[model=pro,priority=low,prompt_file=p.md]',
      'a[model=pro,priority=high,prompt_file=p.md]',
      'a[model=auto,toolsets=core+image]',
    ]);
    expect(suites.cases.map(({ run }) => run)).toEqual([
      { model: 'fast', priority: 'low' },
      { model: 'pro', priority: 'low', prompt: 'Look closely.' },
      { model: 'pro', priority: 'high', prompt: 'Look closely.' },
      { model: 'auto', toolsets: ['core', 'image'] },
    ]);
    expect(suites.suites[0]?.caseIds).toHaveLength(4);
  });
});

describe('inputs', () => {
  test('take every form', async () => {
    const suites = await readEvals({
      'f.pdf': '%PDF',
      'a.eval.yaml': `version: 1
cases:
  - id: a
    inputs:
      file: { path: f.pdf, media_type: application/pdf }
      page: { url: "https://example.com/a.PNG?x=1" }
      clip: { url: "https://example.com/a", kind: video }
      note: plain words
      text: { text: more words }
      known: { file_id: abc }
      options: { value: [1, { a: null }] }
`,
    });
    expect(told(suites)).toEqual([
      'fixture/file-id a.eval.yaml:10:25 The stored file abc exists in one account only, and nothing says what is in it.',
    ]);
    expect(suites.cases[0]?.inputs).toMatchObject({
      file: { kind: 'file', mediaType: 'application/pdf' },
      page: { kind: 'url', url: 'https://example.com/a.PNG?x=1', as: 'image' },
      clip: { kind: 'url', as: 'video' },
      note: { kind: 'text', text: 'plain words' },
      text: { kind: 'text', text: 'more words' },
      known: { kind: 'file_id', fileId: 'abc' },
      options: { kind: 'value', value: [1, { a: null }] },
    });
  });

  test('kind is refused for an upload, whose form on the wire is always the same', async () => {
    const suites = await readEvals({
      'f.png': 'png',
      'a.eval.yaml': 'version: 1\ncases:\n  - id: a\n    inputs: { file: { path: f.png, kind: image } }\n',
    });
    expect(told(suites)).toEqual([
      'fixture/syntax a.eval.yaml:4:36 cases[0].inputs.file.kind: kind belongs to url; an uploaded file is always sent as input_file.',
    ]);
  });

  test.each([
    ['missing', 'no.pdf', 'does not exist'],
    ['outside the repository', '../../../../../etc/hosts', 'leaves the repository'],
    ['absolute', '/etc/hosts', 'must be relative to the file that names it'],
    ['empty', 'empty.pdf', 'is empty'],
    ['a directory', 'files', 'is a directory'],
    ['an LFS pointer', 'lfs.pdf', 'is a Git LFS pointer, not the file itself'],
  ])('%s is told', async (_, path, why) => {
    const suites = await readEvals({
      'a.eval.yaml': `version: 1\ncases:\n  - id: a\n    inputs: { file: { path: ${path} } }\n`,
      'empty.pdf': '',
      'files/x': 'x',
      'lfs.pdf': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n',
    });
    const problem = told(suites).find((line) => line.includes('a.eval.yaml'));
    expect(problem).toContain(`fixture/input-missing a.eval.yaml:4:29 The input ${path} ${why}`);
    expect(suites.problems.find(({ file }) => file.endsWith('a.eval.yaml'))?.caseId).toBe('a');
  });

  test('a wrong hash is told, and a right one is not', async () => {
    const sha = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
    const suite = (hash: string) =>
      `version: 1\ncases:\n  - id: a\n    inputs: { file: { path: f.txt, sha256: ${hash} } }\n`;
    expect(told(await readEvals({ 'a.eval.yaml': suite(sha), 'f.txt': 'test' }))).toEqual([]);
    expect(told(await readEvals({ 'a.eval.yaml': suite(sha), 'f.txt': 'tesd' }))[0]).toContain('the suite asks for');
  });

  test('a case without inputs takes the file beside it that bears its id', async () => {
    const suites = await readEvals({ 'a.eval.yaml': 'version: 1\ncases:\n  - id: acme\n', 'acme.pdf': '%PDF' });
    expect(told(suites)).toEqual([]);
    expect(suites.cases[0]?.inputs.file).toMatchObject({ kind: 'file' });
  });
});

describe('expected values', () => {
  test('are held against the output schema, at the place that is wrong', async () => {
    const suites = await readEvals({ 'a.pdf': 'x', 'a.expected.json': { total: '1.0', currenzy: 'EUR' } }, schema);
    expect(told(suites)).toEqual([
      expect.stringContaining('fixture/expected-invalid a.expected.json:1:1 '),
      expect.stringContaining('fixture/expected-invalid a.expected.json:2:12 total must be number'),
      expect.stringContaining('fixture/expected-invalid a.expected.json:3:3 '),
    ]);
    expect(told(suites)[1]).toMatch(/\(schema\.json:\d+\)\.$/);
  });

  test('a part of a response need not be whole', async () => {
    const suite = (json: string) =>
      `version: 1\ncases:\n  - id: a\n    inputs: { t: x }\n    expect: { match: subset, json: ${json} }\n`;
    expect(told(await readEvals({ 'a.eval.yaml': suite('{ total: 1 }') }, schema))).toEqual([]);
    expect(told(await readEvals({ 'a.eval.yaml': suite('{ total: x }') }, schema))).toEqual([
      expect.stringMatching(/^fixture\/expected-invalid a\.eval\.yaml:5:45 total must be number/),
    ]);
  });
});

describe('mistakes', () => {
  const head = 'version: 1\ncases:\n  - id: a\n    inputs: { t: x }\n';
  test.each<[string, string, string]>([
    ['an unknown key', `${head}    expcet: {}\n`, '5:5 cases[0].expcet: unknown key "expcet"; did you mean expect?'],
    ['no version', 'cases:\n  - id: a\n    inputs: { t: x }\n', 'The suite lacks the key version.'],
    ['a wrong version', head.replace('version: 1', 'version: 2'), '1:10 version: must be 1.'],
    ['no cases', 'version: 1\ncases: []\n', '2:8 cases: must hold at least one case.'],
    ['an id in capitals', 'version: 1\ncases:\n  - id: Acme\n', '3:9 cases[0].id: must be an id of lower-case letters'],
    ['a bare skip', `${head}    skip: true\n`, '5:11 cases[0].skip: must say why'],
    [
      'min_pass above times',
      `${head}    repeat: { times: 2, min_pass: 3 }\n`,
      '5:35 cases[0].repeat.min_pass: must be at most times (2).',
    ],
    [
      'an unknown axis',
      `${head}    matrix: { modle: [a] }\n`,
      '5:15 cases[0].matrix.modle: unknown key "modle"; did you mean model?',
    ],
    [
      'two forms of input',
      'version: 1\ncases:\n  - id: a\n    inputs: { t: { text: x, url: "https://a.b/c" } }\n',
      'must be a text or a map with one of path, url, text, file_id, value',
    ],
    [
      'a data address',
      'version: 1\ncases:\n  - id: a\n    inputs: { t: { url: "data:text/plain,x" } }\n',
      'must be an https address',
    ],
    ['json twice', `${head}    expect: { json: 1, json_file: x.json }\n`, 'json and json_file exclude each other'],
    [
      'a response of a failure',
      `${head}    expect: { status: failed, json: 1 }\n`,
      'json looks at a response, and the case expects none (status: failed)',
    ],
    ['a day that is none', `${head}    xfail: { reason: r, until: "2026-02-30" }\n`, 'is no day of the calendar'],
    ['a mark without a reason', `${head}    quarantine: { until: "2027-01-01" }\n`, 'lacks the key reason'],
    ['a bad path', `${head}    expect: { compare: [{ path: "a[0].b", as: exact }] }\n`, 'write [] for every element'],
    [
      'a foreign parameter',
      `${head}    expect: { compare: [{ path: a, as: exact, threshold: 1 }] }\n`,
      'threshold is no parameter of exact; it belongs to similar.',
    ],
    [
      'similar without threshold',
      `${head}    expect: { compare: [{ path: a, as: similar }] }\n`,
      'similar needs threshold',
    ],
    [
      'an unknown comparator',
      `${head}    expect: { compare: [{ path: a, as: simular, threshold: 1 }] }\n`,
      'unknown; did you mean similar?',
    ],
    ['a check of nothing', `${head}    expect: { checks: [{ path: a }] }\n`, 'must name a condition'],
    [
      'a check of path and sum',
      `${head}    expect: { checks: [{ path: a, sum: b, exists: true }] }\n`,
      'must name one of path and sum',
    ],
    ['an empty usage', `${head}    expect: { usage: {} }\n`, 'must name one of credits, steps, elements and duration'],
    ['a bad duration', `${head}    timeout: 5 minutes\n`, 'must be a duration such as 90s, 5m or 1h'],
    [
      'a config that swaps the skill',
      `${head}    run: { config: { skills: [] } }\n`,
      'run.config.skills: must not be set',
    ],
    [
      'a pattern with a back reference',
      `${head}    expect: { compare: [{ path: a, as: regex, pattern: '(a)\\1' }] }\n`,
      'is no pattern that RE2 can run',
    ],
    [
      'a matrix without cells',
      `${head}    matrix: { model: [a], exclude: [{ model: a }] }\n`,
      'The matrix excludes all of its cells.',
    ],
    [
      'the same id twice',
      `${head}  - id: a\n    inputs: { t: x }\n`,
      '5:9 The id a is taken by a case in a.eval.yaml:3',
    ],
    ['broken YAML', 'version: 1\ncases: [\n', 'fixture/syntax'],
    ['a duplicate key', `version: 1\n${head}`, 'fixture/syntax'],
    ['a gate with a typo', `${head}gate: { pass_rat: 1 }\n`, 'unknown key "pass_rat"; did you mean pass_rate?'],
  ])('%s', async (_, yaml, message) => {
    const suites = await readEvals({ 'a.eval.yaml': yaml });
    expect(told(suites).join('\n')).toContain(message);
    expect(suites.problems.every(({ rule }) => rule.startsWith('fixture/'))).toBe(true);
  });

  test('of one map are all told', async () => {
    const run = 'run: { config: { skills: [] }, prompt: a, prompt_file: b.md }';
    const found = told(await readEvals({ 'a.eval.yaml': `${head}    ${run}\n`, 'b.md': 'Read.' })).join('\n');
    expect(found).toContain('5:47 cases[0].run.prompt_file: prompt and prompt_file exclude each other');
    expect(found).toContain('run.config.skills: must not be set');
  });

  const defaults = (lines: string) => `version: 1\ndefaults:\n${lines}cases:\n  - id: a\n    inputs: { t: x }\n`;
  test.each<[string, string, string]>([
    [
      'a pattern of a comparator',
      `${head}    expect:\n      compare:\n        - { path: a, as: regex, pattern: '(a)\\1' }\n`,
      'a.eval.yaml:7:42 The pattern at a',
    ],
    [
      'a pattern of a check',
      `${head}    expect:\n      checks:\n        - { path: a, matches: '(a)\\1' }\n`,
      'a.eval.yaml:7:31 The check of a',
    ],
    [
      'a pattern of an error, in the defaults',
      defaults(`  expect: { status: failed, error: { matches: '(a)\\1' } }\n`),
      'a.eval.yaml:3:47 error.matches',
    ],
    ['a pattern in a file of rules', `${head}    expect: { compare_file: r.yaml }\n`, 'r.yaml:1:34 The pattern at a'],
    ['a skill', `${head}    run: { skills: ["a:1", nowhere] }\n`, '5:28 The skill nowhere is neither'],
    ['a skill of the defaults', defaults('  run: { skills: [nowhere] }\n'), '3:19 The skill nowhere is neither'],
    [
      'a prompt among the cells of a matrix',
      `${head}    matrix: { prompt_file: [p.md, q.md] }\n`,
      '5:35 prompt_file q.md does not exist',
    ],
    [
      'a matrix of the defaults',
      defaults('  matrix: { model: [a], exclude: [{ model: a }] }\n'),
      '3:3 The matrix excludes all of its cells.',
    ],
    [
      'a hash that is another',
      `version: 1\ncases:\n  - id: a\n    inputs: { t: { path: p.md, sha256: "${'0'.repeat(64)}" } }\n`,
      '4:40 The input p.md has SHA-256',
    ],
    [
      'one of two expectations',
      `${head}    expect: { json: 1, json_file: x.json }\n`,
      '5:24 cases[0].expect.json_file: json',
    ],
    [
      'one of two prompts',
      `${head}    run: { prompt: x, prompt_file: p.md }\n`,
      '5:23 cases[0].run.prompt_file: prompt',
    ],
    [
      'what a config must not set',
      `${head}    run: { config: { json_schema: {} } }\n`,
      '5:22 cases[0].run.config.json_schema',
    ],
    [
      'an alignment',
      `${head}    expect: { compare: [{ path: a, as: list, align: key }] }\n`,
      '5:53 cases[0].expect.compare[0].align: align: key needs key',
    ],
  ])('points at %s', async (_, yaml, place) => {
    const files = { 'a.eval.yaml': yaml, 'p.md': 'x', 'r.yaml': "- { path: a, as: regex, pattern: '(a)\\1' }\n" };
    expect(told(await readEvals(files)).join('\n')).toContain(place);
  });

  test('a leading [] is a path', async () => {
    const suites = await readEvals({
      'a.eval.yaml': `${head}    expect: { compare: [{ path: "[].total", as: number }] }\n`,
    });
    expect(told(suites)).toEqual([]);
  });
});

describe('cases of the Agent Skills convention', () => {
  test('are imported, and say what cannot be checked', async () => {
    const suites = await readEvals({
      'evals.json': {
        skill_name: 'invoice',
        evals: [
          {
            id: 1,
            prompt: 'Read it.',
            files: ['evals/files/a.pdf', 'files/b.pdf'],
            expected_output: 'All rows.',
            more: 1,
          },
          { id: 'Two', prompt: 'Count the pages.', expectations: ['3'] },
        ],
      },
      'files/a.pdf': 'x',
      'files/b.pdf': 'x',
    });
    expect(suites.cases.map(({ id, run, inputs }) => [id, run.prompt, Object.keys(inputs)])).toEqual([
      ['eval-1', 'Read it.', ['file', 'file_2']],
      ['two', 'Count the pages.', []],
    ]);
    expect(told(suites)).toEqual([
      expect.stringMatching(/^fixture\/expected-missing evals\.json:\d+:\d+ Expectations in prose/),
    ]);
  });
});

test('points at a file that a case of the Agent Skills convention lacks, and at what is only prose', async () => {
  const text =
    '{ "evals": [\n  { "id": 1, "prompt": "Read it.", "files": ["a.pdf", "b.pdf"],\n    "expected_output": "All." }\n] }\n';
  expect(told(await readEvals({ 'evals.json': text, 'a.pdf': 'x' }))).toEqual([
    expect.stringMatching(/^fixture\/input-missing evals\.json:2:55 The input b\.pdf does not exist/),
    expect.stringMatching(/^fixture\/expected-missing evals\.json:3:5 Expectations in prose/),
  ]);
});

test('says at the expected value how many more violations it has', async () => {
  const rows = Array.from({ length: 30 }, () => '"x"').join(', ');
  const suite = `version: 1\ncases:\n  - id: a\n    inputs: { t: x }\n    expect:\n      json: { rows: [${rows}] }\n`;
  const numbers = { type: 'object', properties: { rows: { type: 'array', items: { type: 'number' } } } };
  expect(told(await readEvals({ 'a.eval.yaml': suite }, numbers))).toContain(
    'fixture/expected-invalid a.eval.yaml:6:7 10 more violations of the output schema.',
  );
});

test('the examples of this repository are read without a problem', async () => {
  const cwd = join(import.meta.dirname, '../../..');
  const root = join(cwd, 'examples/skills/invoice-extraction');
  const outputSchema = JSON.parse(await readFile(join(root, 'schema.json'), 'utf8'));
  const skill = {
    ...invoiceSkill(cwd),
    directory: 'examples/skills/invoice-extraction',
    root,
    name: 'invoice-extraction',
    outputSchema,
  };
  const suites = await readSuites({ cwd, skill });
  expect(told(suites)).toEqual([]);
  expect(suites.cases.length).toBeGreaterThan(2);
});
