import { describe, expect, test } from 'vitest';
import { readEvals, told } from './workspace.ts';

const head = 'version: 1\ncases:\n  - id: a\n    inputs: { t: x }\n';

async function problems(more: string, files: Record<string, string> = {}, schema?: Record<string, string>) {
  return told(await readEvals({ 'a.eval.yaml': `${head}${more}`, ...files }, schema));
}

describe('checks that cannot hold, or that do not do what they seem to', () => {
  test.each<[string, string]>([
    ['{ sum: "r[].n", count: 3 }', 'count cannot be said of a sum'],
    ['{ sum: "r[].n", exists: true }', 'exists cannot be said of a sum'],
    ['{ sum: "r[].n", unique: true }', 'unique cannot be said of a sum'],
    ['{ sum: "r[].n", matches: x }', 'matches cannot be said of a sum'],
    [
      '{ sum: "r[].n", equals: total }',
      'a sum is a number, and what it is compared with is none; another field is written { path: "total" }',
    ],
    ['{ sum: "r[].n", not_equals: [1] }', 'a sum is a number, and what it is compared with is none'],
    ['{ sum: "r[].n", in: [a, b] }', 'a sum is a number, and what it is compared with is none'],
    ['{ path: n, matches: x, abs: 0.1 }', 'abs and rel widen equals'],
    ['{ path: n, equals: x, rel: 0.1 }', 'abs and rel are tolerances between numbers, and the other side is none'],
    ['{ path: n, exists: false, gt: 1 }', 'exists: false and gt exclude each other'],
    ['{ path: n, unique: false }', 'unique: false says nothing; leave it out'],
    ['{ path: n, matches: x, lte: 1 }', 'a number is asked for by its bounds, and matches holds of none'],
    ['{ path: n, contains: x, gt: 1 }', 'a number is asked for by its bounds, and contains holds of none'],
    ['{ path: n, gt: 5, lt: 5 }', 'no number lies between the bounds of this check'],
    ['{ path: n, gte: 5, lte: 4 }', 'no number lies between the bounds of this check'],
  ])('%s', async (check, message) => {
    expect(await problems(`    expect: { checks: [${check}] }\n`)).toEqual([
      expect.stringContaining(`fixture/syntax a.eval.yaml:5:24 cases[0].expect.checks[0]: ${message}`),
    ]);
  });

  test.each<[string, string]>([
    [
      '{ path: n, count: { min: 1, equals: 0 } }',
      '5:42 cases[0].expect.checks[0].count: equals lies outside of min and max',
    ],
    ['{ path: n, equals: { path: "a[0]" } }', '5:51 cases[0].expect.checks[0].equals.path: is no field path'],
    ['{ path: n, equals: null }', '5:35 cases[0].expect.checks[0].equals: equals: null can never hold'],
  ])('%s, at its place', async (check, message) => {
    expect(await problems(`    expect: { checks: [${check}] }\n`)).toEqual([
      expect.stringContaining(`fixture/syntax a.eval.yaml:${message}`),
    ]);
  });

  test.each([
    '{ sum: "r[].n", equals: { path: t }, abs: 0.1 }',
    '{ sum: "r[].n", in: [1, 2], gt: 0 }',
    '{ path: n, gte: 5, lte: 5, exists: true, count: 1, unique: true }',
    '{ path: n, gt: { path: low }, lt: 3 }',
    '{ path: n, exists: false, name: gone, severity: warning }',
    '{ path: n, not_equals: 3, rel: 0.1, matches: x }',
    '{ path: n, equals: { path: a, other: 1 } }',
    '{ path: n, gt: 5, lt: 5, abs: 1 }',
    '{ path: n, exists: false, count: 0 }',
  ])('%s is taken', async (check) => {
    expect(await problems(`    expect: { checks: [${check}] }\n`)).toEqual([]);
  });
});

describe('lists', () => {
  test.each<[string, string, string]>([
    ['no formats', 'expect: { compare: [{ path: a, as: date, formats: [] }] }', 'formats: must not be empty.'],
    [
      'a format with two days',
      'expect: { compare: [{ path: a, as: date, formats: [DD/MM/YYYY DD] }] }',
      'compare[0].formats[0]: names the day twice.',
    ],
    [
      'a format with two years',
      'expect: { compare: [{ path: a, as: date, formats: [DD/MM/YYYY YY] }] }',
      'compare[0].formats[0]: names the year twice.',
    ],
    [
      'a format without a month',
      'expect: { compare: [{ path: a, as: date, formats: [DD/YYYY] }] }',
      'must name the year (YYYY), the month (MM, M or MMM) and the day (DD or D).',
    ],
    ['no artifact format', 'expect: { artifacts: [{ path: a, format: [] }] }', 'format: must not be empty.'],
    ['a tag twice', 'tags: [x, y, x]', '5:18 cases[0].tags[2]: stands in the list twice: "x".'],
    ['a toolset twice', 'run: { toolsets: [core, core] }', 'run.toolsets[1]: stands in the list twice: "core".'],
    ['a model twice', 'matrix: { model: [m, n, m] }', '5:29 cases[0].matrix.model[2]: stands in the list twice: "m".'],
    [
      'a cell twice',
      'matrix: { include: [{ model: m }, { model: m }] }',
      '5:5 The matrix has the cell [model=m] twice.',
    ],
    ['no time at all', 'timeout: 0s', '5:14 cases[0].timeout: must be above 0.'],
    ['an http address', 'run: {}\n  - id: b\n    inputs: { f: { url: "http://a.b/c" } }', 'must be an https address'],
    [
      'an address with a password',
      'run: {}\n  - id: b\n    inputs: { f: { url: "https://u:p@a.b/c" } }',
      'must not carry a user name or a password',
    ],
  ])('%s', async (_, more, message) => {
    expect((await problems(`    ${more}\n`)).join('\n')).toContain(message);
  });
});

describe('numbers that JSON has not', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['in a suite', '    expect: { json: { a: { b: .nan } } }\n', {}, 'a.eval.yaml:5:31'],
    ['in a check', '    expect: { checks: [{ path: a, equals: -.inf }] }\n', {}, 'a.eval.yaml:5:43'],
    [
      'in an expected file',
      '    expect: { json_file: e.json }\n',
      { 'e.json': '{\n  "a": [1, 1e400]\n}' },
      'e.json:2:12',
    ],
  ])('%s', async (_, more, files, place) => {
    expect(await problems(more, files)).toContain(
      `fixture/syntax ${place} JSON has no such number; it must be finite.`,
    );
  });

  test('words and large numbers are taken', async () => {
    expect(await problems('    expect: { json: { a: ".nan", b: 1e300, c: "1e400" } }\n')).toEqual([]);
  });
});

test('what is nested too deeply for YAML is told where it may stand', async () => {
  const deep = `${'['.repeat(80)}${']'.repeat(80)}`;
  expect((await problems(`    expect: { json: ${deep} }\n`)).join('\n')).toContain(
    'Nesting is deeper than 64 levels. Put a deeper expected value into a JSON file (json_file), which may have 500.',
  );
  expect(await problems('    expect: { json_file: e.json }\n', { 'e.json': deep })).toEqual([]);
});

test('a byte order mark does no harm anywhere', async () => {
  const suites = await readEvals({
    'a.eval.yaml': `\ufeff${head}    run: { prompt_file: p.md }\n    expect: { json_file: e.json, compare_file: c.json, schema: s.json }\n`,
    'e.json': '\ufeff{ "a": 1 }',
    'c.json': '\ufeff[]',
    's.json': '\ufeff{}',
    'p.md': '\ufeffLook.',
    'b.eval.json': `\ufeff${JSON.stringify({ version: 1, cases: [{ id: 'b', inputs: { t: 'x' } }] })}`,
  });
  expect(told(suites)).toEqual([]);
  expect(suites.cases.map(({ id, run }) => [id, run.prompt])).toEqual([
    ['a', 'Look.'],
    ['b', undefined],
  ]);
});

test('no response at all may be expected under any schema', async () => {
  const schema = { type: 'object' };
  expect(await problems('    expect: { json: null }\n', {}, schema)).toEqual([]);
  expect((await problems('    expect: { json: 1 }\n', {}, schema)).join()).toContain('fixture/expected-invalid');
});

test('an input may bear any name', async () => {
  const suites = await readEvals({
    'a.eval.yaml': 'version: 1\ncases:\n  - id: a\n    inputs: { __proto__: one, b: two }\n',
  });
  expect(told(suites)).toEqual([]);
  expect(Object.entries(suites.cases[0]?.inputs ?? {}).map(([name]) => name)).toEqual(['__proto__', 'b']);
});

describe('messages about other files', () => {
  test('of rules say which rule is meant', async () => {
    expect(
      await problems('    expect: { compare_file: c.yaml }\n', {
        'c.yaml': '- { path: a, ass: exact }\n- { path: "b[0]", as: exact }\n- { path: c, as: simular }\n',
      }),
    ).toEqual([
      'fixture/syntax c.yaml:1:3 [0]: lacks the key as.',
      'fixture/syntax c.yaml:1:14 [0].ass: unknown key "ass"; did you mean as?',
      expect.stringContaining('fixture/syntax c.yaml:2:11 [1].path: is no field path'),
      'fixture/syntax c.yaml:3:18 [2].as: unknown; did you mean similar?',
    ]);
    expect(await problems('    expect: { compare_file: c.yaml }\n', { 'c.yaml': 'a: 1\n' })).toEqual([
      'fixture/syntax c.yaml:1:1 The file must be a list.',
    ]);
  });

  test('of the Agent Skills convention too', async () => {
    expect(told(await readEvals({ 'evals.json': { evals: [{ id: 1 }, { prompt: 7 }] } }))).toEqual([
      'fixture/syntax evals.json:3:5 evals[0]: lacks the key prompt.',
      'fixture/syntax evals.json:7:17 evals[1].prompt: must be a text; put it in quotes.',
    ]);
    expect(told(await readEvals({ 'evals.json': [1] }))).toEqual([
      'fixture/syntax evals.json:1:1 The file must be a map.',
    ]);
  });
});
