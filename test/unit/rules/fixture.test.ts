import { describe, expect, test } from 'vitest';
import { readSuites } from '../../../src/evals/read.ts';
import type { JsonValue } from '../../../src/json.ts';
import { comparePaths } from '../../../src/rules/fixture/compare-paths.ts';
import { expectations } from '../../../src/rules/fixture/expectations.ts';
import { knownFailures } from '../../../src/rules/fixture/known-failures.ts';
import { fixtures } from '../../../src/rules/fixture.ts';
import { exclusionOf } from '../../../src/skill/exclusions.ts';
import type { SkillEntry } from '../../../src/skill/skill.ts';
import { SourceText } from '../../../src/source/source-text.ts';
import { invoiceSkill, workspace } from '../evals/workspace.ts';

const schema = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    total: { type: 'number' },
    rows: {
      type: 'array',
      items: { type: 'object', properties: { sku: { type: 'string' }, n: { type: ['integer', 'null'] } } },
    },
    extra: {},
  },
};

async function findings(
  suite: string,
  files: Record<string, string | JsonValue> = {},
  bundled: readonly SkillEntry[] = [],
) {
  const cwd = await workspace({ 'skills/invoice/evals/a.eval.yaml': suite, ...files });
  const texts = Object.entries(files).flatMap(([path, content]) =>
    path.startsWith('skills/invoice/')
      ? [
          [
            path.slice('skills/invoice/'.length),
            { bytes: new Uint8Array(), whole: false, text: textOf(path, content) },
          ] as const,
        ]
      : [],
  );
  const made = invoiceSkill(cwd, schema);
  const skill = { ...made, entries: [...made.entries, ...bundled], contents: new Map(texts) } as ReturnType<
    typeof invoiceSkill
  >;
  const suites = await readSuites({ cwd, skill });
  const found: string[] = [];
  for (const family of [fixtures, knownFailures, expectations, comparePaths])
    for (const { rule, message, file, range } of await family.check({ skill, suites, today: '2026-11-21' }))
      found.push(`${rule} ${file.split('/').at(-1)}${range ? `:${range.start.line}` : ''} ${message}`);
  return found;
}

function textOf(path: string, content: string | JsonValue) {
  return new SourceText(path, typeof content === 'string' ? content : JSON.stringify(content));
}

async function placesOf(suite: string, files: Record<string, string | JsonValue> = {}) {
  const cwd = await workspace({ 'skills/invoice/evals/a.eval.yaml': suite, ...files });
  const skill = invoiceSkill(cwd, schema);
  const suites = await readSuites({ cwd, skill });
  const places: string[] = [];
  for (const family of [fixtures, knownFailures, expectations, comparePaths])
    for (const { file, range } of await family.check({ skill, suites, today: '2026-11-21' }))
      places.push(`${file.split('/').at(-1)}:${range?.start.line}:${range?.start.column}-${range?.end.column}`);
  return places;
}

const head = 'version: 1\ncases:\n  - id: a\n    inputs: { t: x }\n';

describe('what validate says about suites', () => {
  test.each([
    'checks: [{ path: 1, exists: true }]',
    'checks: [{ path: "", exists: true }]',
    'checks: [{ path: "id[", equals: { path: "" } }]',
    'checks: [{ path: id, equals: { path: "a b" } }]',
    'checks: [{ path: total, gt: { path: "" } }, { sum: "", gt: 1 }]',
    'compare: [{ path: "", as: list, key: [a] }, { path: rows, as: list, key: [""] }]',
    'compare: [{ path: 3, as: list, key: [a] }], artifacts: [{ path: "" }]',
  ])('says what is wrong with %s, and does not fall over it', async (expectation) => {
    const found = await findings(
      `${head}    expect: { json: { id: x, total: 1, rows: [{ sku: A }] }, ${expectation} }\n`,
    );
    expect(found.filter((text) => !text.startsWith('fixture/'))).toEqual([]);
  });

  test.each<[string, string, string | undefined]>([
    [
      'an expired mark',
      `${head}    xfail: { reason: r, until: "2026-11-20" }\n`,
      'fixture/expired a.eval.yaml:5 xfail of a ended on 2026-11-20; the case counts again.',
    ],
    ['a mark on its last day', `${head}    xfail: { reason: r, until: "2026-11-21" }\n`, undefined],
    ['only', `${head}    only: true\n`, 'fixture/only a.eval.yaml:5 The case a is marked only: no other case runs.'],
    [
      'a check that its own values break',
      `${head}    expect: { json: { id: x, total: 1 }, checks: [{ path: total, gt: 2 }] }\n`,
      'fixture/expected-inconsistent a.eval.yaml:5 a: the expected values break a check at total: total is 1, not above 2.',
    ],
    [
      'a check on a part of a response',
      `${head}    expect: { match: subset, json: { id: x }, checks: [{ path: total, gt: 2 }] }\n`,
      undefined,
    ],
    [
      'rows with the same key',
      `${head}    expect: { json: { rows: [{ sku: A }, { sku: A }] }, compare: [{ path: rows, as: list, key: sku }] }\n`,
      'fixture/expected-inconsistent a.eval.yaml:5 a: rows[1] has the same key as a row above: {"sku":"A"}.',
    ],
    [
      'a row without its key',
      `${head}    expect: { json: { rows: [{ n: 1 }] }, compare: [{ path: rows, as: list, key: sku }] }\n`,
      'fixture/expected-inconsistent a.eval.yaml:5 a: rows[0] has no value at its key sku.',
    ],
    [
      'a misspelled path',
      `${head}    expect: { json: { id: x }, compare: [{ path: totl, as: ignore }] }\n`,
      'fixture/path-unmatched a.eval.yaml:5 compare: totl is neither in the output schema nor in an expected value.',
    ],
    [
      'a misspelled path in rows',
      `${head}    expect: { compare: [{ path: "rows[].skew", as: ignore }] }\n`,
      'fixture/path-unmatched',
    ],
    ['a path of the schema', `${head}    expect: { compare: [{ path: "rows[].n", as: number }] }\n`, undefined],
    [
      'a path below an open schema',
      `${head}    expect: { compare: [{ path: extra.anything, as: ignore }] }\n`,
      undefined,
    ],
    ['any depth', `${head}    expect: { compare: [{ path: "**.confidence", as: ignore }] }\n`, undefined],
    ['any depth in rows', `${head}    expect: { compare: [{ path: "rows.**.sku", as: text }] }\n`, undefined],
    [
      'everything',
      `${head}    expect: { compare: [{ path: "**", as: exact }, { path: "rows[].*", as: exact }] }\n`,
      undefined,
    ],
    [
      'any depth without such a key',
      `${head}    expect: { compare: [{ path: "rows.**.skew", as: text }] }\n`,
      'fixture/path-unmatched a.eval.yaml:5 compare: rows.**.skew is neither',
    ],
    [
      'any key without such a key below',
      `${head}    expect: { compare: [{ path: "rows[].*.deep", as: text }] }\n`,
      'fixture/path-unmatched a.eval.yaml:5 compare: rows[].*.deep is neither',
    ],
    [
      'elements of what is no list',
      `${head}    expect: { compare: [{ path: "total[].x", as: text }] }\n`,
      'fixture/path-unmatched a.eval.yaml:5 compare: total[].x is neither',
    ],
    [
      'a check of a misspelled path',
      `${head}    expect:\n      checks:\n        - { path: total, gt: 0 }\n        - { sum: "rows[].m", equals: 1 }\n`,
      'fixture/path-unmatched a.eval.yaml:8 checks: rows[].m is neither in the output schema nor in an expected value.',
    ],
    [
      'a check against a misspelled path',
      `${head}    expect: { checks: [{ path: total, equals: { path: totl } }] }\n`,
      'fixture/path-unmatched a.eval.yaml:5 checks: totl is neither',
    ],
    [
      'a check that nothing stands there',
      `${head}    expect: { checks: [{ path: totl, exists: false }] }\n`,
      undefined,
    ],
    ['a rule that nothing stands there', `${head}    expect: { compare: [{ path: totl, as: absent }] }\n`, undefined],
    [
      'an artifact at a misspelled path',
      `${head}    expect: { artifacts: [{ path: picture }] }\n`,
      'fixture/path-unmatched a.eval.yaml:5 artifacts: picture is neither',
    ],
    ['another schema', `${head}    expect: { schema: false, checks: [{ path: totl, gt: 0 }] }\n`, undefined],
    [
      'a path that another case of the suite has',
      `version: 1\ndefaults: { expect: { match: subset, compare: [{ path: odd, as: text }] } }\ncases:\n  - { id: a, inputs: { t: x } }\n  - { id: b, inputs: { t: x }, expect: { schema: false, json: { odd: x } } }\n`,
      undefined,
    ],
    [
      'a number on a text',
      `${head}    expect: { compare: [{ path: id, as: number, abs: 1 }] }\n`,
      'fixture/comparator-unfit a.eval.yaml:5 compare: id is compared as number, and the output schema has string there; add coerce: true for numbers in texts.',
    ],
    ['a number in a text', `${head}    expect: { compare: [{ path: id, as: number, coerce: true }] }\n`, undefined],
    [
      'a list on an object',
      `${head}    expect: { compare: [{ path: "rows[]", as: list }] }\n`,
      'fixture/comparator-unfit a.eval.yaml:5 compare: rows[] is compared as list, and the output schema has object there.',
    ],
    [
      'values of another type',
      `${head}    expect: { compare: [{ path: id, as: one_of, values: [A, 1] }] }\n`,
      'fixture/comparator-unfit a.eval.yaml:5 compare: id is compared with 1, and the output schema has string there.',
    ],
    [
      'a whole number among numbers',
      `${head}    expect: { compare: [{ path: total, as: one_of, values: [1, 2.5] }] }\n`,
      undefined,
    ],
    ['a date on a number', `${head}    expect: { compare: [{ path: total, as: date }] }\n`, 'fixture/comparator-unfit'],
  ])('%s', async (_, suite, message) => {
    const found = (await findings(suite)).join('\n');
    if (message === undefined) expect(found).toBe('');
    else expect(found).toContain(message);
  });

  test.each<[string, string, string[]]>([
    ['only', '    only: true\n', ['5:5-9']],
    ['the day of a mark', '    quarantine:\n      until: "2026-11-20"\n      reason: r\n', ['6:14-26']],
    ['one value', '    expect: { json: { id: x, total: 1 }, checks: [{ path: total, gt: 2 }] }\n', ['5:37-38']],
    [
      'one of several values',
      '    expect: { json: { rows: [{ n: 3 }, { n: 1 }] }, checks: [{ path: "rows[].n", gt: 2 }] }\n',
      ['5:45-46'],
    ],
    [
      'values of a sum, by their list',
      '    expect: { json: { rows: [{ n: 3 }] }, checks: [{ sum: "rows[].n", gt: 5 }] }\n',
      ['5:29-39'],
    ],
    [
      'a field that is not there, by the object that lacks it',
      '    expect: { json: { extra: { a: 1 } }, checks: [{ path: extra.b, exists: true }] }\n',
      ['5:23-28'],
    ],
    [
      'a field that must not be there',
      '    expect: { json: { extra: { "a.b": 1 } }, checks: [{ path: "extra[\\"a.b\\"]", exists: false }] }\n',
      ['5:39-40'],
    ],
    [
      'the key of a row',
      '    expect: { json: { rows: [{ sku: A }, { sku: A }] }, compare: [{ path: rows, as: list, key: sku }] }\n',
      ['5:49-50'],
    ],
    [
      'a row with a key of two values',
      '    expect: { json: { rows: [{ sku: A, n: 1 }, { sku: A, n: 1 }] }, compare: [{ path: rows, as: list, key: [sku, n] }] }\n',
      ['5:48-64'],
    ],
    [
      'a row below a key with a dot',
      '    expect: { json: { extra: { "a.b": [{ k: A }, { k: A }] } }, compare: [{ path: "extra[\\"a.b\\"]", as: list, key: k }] }\n',
      ['5:55-56'],
    ],
  ])('points at %s', async (_, lines, places) => {
    expect(await placesOf(head + lines)).toEqual(places.map((place) => `a.eval.yaml:${place}`));
  });

  test('points at the expected values of the defaults', async () => {
    const suite =
      'version: 1\ndefaults:\n  expect: { json: { total: 1 } }\ncases:\n  - { id: a, inputs: { t: x }, expect: { checks: [{ path: total, gt: 2 }] } }\n';
    expect(await placesOf(suite)).toEqual(['a.eval.yaml:3:28-29']);
  });

  test('points into the file of expected values', async () => {
    const suite = `${head}    expect: { json_file: b.json, checks: [{ path: total, gt: 2 }] }\n`;
    const files = { 'skills/invoice/evals/b.json': '{\n  "total": 1\n}\n' };
    expect(await placesOf(suite, files)).toEqual(['b.json:2:12-13']);
  });

  test('a fixture or expected values in the bundle', async () => {
    const expected = { id: 'INV-7', total: 118.4, rows: [{ sku: 'A', n: 1 }] };
    const entry = (path: string, size: number): SkillEntry => ({
      path,
      kind: 'file',
      exclusion: exclusionOf({ path, kind: 'file' }, []),
      size,
      mtimeMs: 0,
      executable: false,
    });
    const found = await findings(
      'version: 1\ncases:\n  - id: a\n    inputs: { file: { path: files/a.txt } }\n    expect: { json_file: files/a.expected.json }\n',
      {
        'skills/invoice/evals/files/a.txt': 'Invoice INV-7',
        'skills/invoice/evals/files/a.expected.json': expected,
        'skills/invoice/resources/copy.txt': 'Invoice INV-7',
        'skills/invoice/resources/other.txt': 'Invoice INV-8',
        'skills/invoice/resources/answers.json': {
          examples: 1,
          answer: { total: 118.4, rows: [{ n: 1, sku: 'A' }], id: 'INV-7' },
        },
      },
      [
        entry('evals/files/a.txt', 13),
        entry('resources/copy.txt', 13),
        entry('resources/other.txt', 13),
        entry('resources/answers.json', 90),
      ],
    );
    expect(found).toEqual([
      'fixture/leak answers.json This file holds the expected values of the case a, and is in the bundle.',
      'fixture/leak copy.txt This file is the input of the case a, and is in the bundle.',
    ]);
  });
});
