import { describe, expect, test } from 'vitest';
import { readEvals, told } from './workspace.ts';

const head = (defaults: string) => `version: 1\ndefaults:\n${defaults}cases:\n  - id: a\n    inputs: { t: x }\n`;
const rule = (path: string) => `{ path: ${path}, as: ignore }`;

async function read(defaults: string, own: string, files: Record<string, string> = {}) {
  const suites = await readEvals({ 'a.eval.yaml': `${head(defaults)}${own}`, ...files });
  const [one] = suites.cases;
  if (!one) throw new Error('no case');
  return { one, told: told(suites) };
}

describe('rules of comparison', () => {
  const files = { 'd.yaml': `- ${rule('file_of_defaults')}\n`, 'c.yaml': `- ${rule('file_of_case')}\n` };
  test.each<[string, string, string, string[]]>([
    [
      'of both sides: the case comes last, and files before what stands beside them',
      `  expect: { compare_file: d.yaml, compare: [${rule('defaults')}] }\n`,
      `    expect: { compare_file: c.yaml, compare: [${rule('own')}] }\n`,
      ['file_of_defaults', 'defaults', 'file_of_case', 'own'],
    ],
    [
      'of the defaults only',
      `  expect: { compare_file: d.yaml, compare: [${rule('defaults')}] }\n`,
      '    expect: { match: subset }\n',
      ['file_of_defaults', 'defaults'],
    ],
    [
      'are cleared by an empty list, those of the file too',
      `  expect: { compare_file: d.yaml, compare: [${rule('defaults')}] }\n`,
      '    expect: { compare: [] }\n',
      [],
    ],
    [
      'are cleared but for the file of the case',
      `  expect: { compare_file: d.yaml }\n`,
      '    expect: { compare: [], compare_file: c.yaml }\n',
      ['file_of_case'],
    ],
  ])('%s', async (_, defaults, own, paths) => {
    const result = await read(defaults, own, files);
    expect(result.told).toEqual([]);
    expect(result.one.expect.compare.map(({ path }) => path)).toEqual(paths);
  });

  test('know where they are written', async () => {
    const { one } = await read(
      `  expect:\n    compare_file: d.yaml\n    checks: [{ path: c, exists: true }]\n`,
      `    expect:\n      compare: [${rule('own')}]\n      artifacts: [{ path: i }]\n`,
      files,
    );
    const places = [...one.expect.compare, ...one.expect.checks, ...one.expect.artifacts].map(({ at }) => [
      at?.file.split('/').at(-1),
      at?.range?.start.line,
      at?.range?.start.column,
    ]);
    expect(places).toEqual([
      ['d.yaml', 1, 11],
      ['a.eval.yaml', 10, 25],
      ['a.eval.yaml', 5, 22],
      ['a.eval.yaml', 11, 27],
    ]);
  });
});

describe('limits of usage', () => {
  test.each([
    ['{ min: 1 }', '{ max: 5 }', { min: 1, max: 5 }],
    ['{ min: 1, max: 9 }', '5', { min: 1, max: 5 }],
    ['5', '{ min: 1 }', { min: 1, max: 5 }],
    ['{ equals: 3 }', '5', { max: 5 }],
    ['{ min: 1, max: 9 }', '{ equals: 3 }', { equals: 3 }],
  ])('%s under %s', async (under, over, merged) => {
    const { one, told: problems } = await read(
      `  expect: { usage: { credits: ${under}, steps: 7 } }\n`,
      `    expect: { usage: { credits: ${over}, duration: 3s } }\n`,
    );
    expect(problems).toEqual([]);
    expect(one.expect.usage).toEqual({ credits: merged, steps: { max: 7 }, durationMs: { max: 3000 } });
  });
});

describe('what is wrong only together with the defaults', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a response where the defaults wait for a failure',
      '  expect: { status: failed }\n',
      '    expect: { json: { a: 1 }, checks: [{ path: a, exists: true }] }\n',
      [
        '7:15 cases[0].expect.json: json looks at a response, and the case expects none (status: failed), as the defaults say.',
        '7:31 cases[0].expect.checks: checks looks at a response, and the case expects none (status: failed), as the defaults say.',
      ],
    ],
    [
      'an error of a case that completes',
      '  timeout: 5s\n',
      '    expect: { error: { matches: no } }\n',
      ['7:15 cases[0].expect.error: error describes a failure; it needs status: failed.'],
    ],
    [
      'an error of defaults that no case fails by',
      '  expect: { error: { matches: no } }\n',
      '    expect: { match: subset }\n',
      ['3:13 defaults.expect.error: error describes a failure; it needs status: failed.'],
    ],
    [
      'fewer repeats than must pass',
      '  repeat: { times: 3, min_pass: 3 }\n',
      '    repeat: { times: 2 }\n',
      ['7:5 cases[0].repeat: min_pass is 3 in the defaults and must be at most times (2).'],
    ],
    [
      'an empty range',
      '  expect: { usage: { credits: { min: 5 } } }\n',
      '    expect: { usage: { credits: 2 } }\n',
      ['7:24 cases[0].expect.usage.credits: together with the defaults min is above max.'],
    ],
  ])('%s', async (_, defaults, own, problems) => {
    const result = await read(defaults, own);
    expect(result.told).toEqual(problems.map((one) => `fixture/syntax a.eval.yaml:${one}`));
  });

  test('nothing: a failure that the case or its defaults name, and what is inherited falls away', async () => {
    const failing = await read(
      '  expect: { status: failed, error: { code: 7 } }\n',
      '    expect: { error: { matches: no } }\n',
    );
    expect(failing.told).toEqual([]);
    expect(failing.one.expect).toMatchObject({ status: 'failed', error: { code: 7, matches: 'no' } });

    const inherits = await read(
      `  expect: { json: { a: 1 }, min_score: 0.5, compare: [${rule('a')}], artifacts: [{ path: a }] }\n`,
      '    expect: { status: timeout }\n',
    );
    expect(inherits.told).toEqual([]);
    expect(inherits.one.expect).toMatchObject({ status: 'timeout', compare: [], checks: [], artifacts: [] });
    expect(inherits.one.expect).not.toHaveProperty('json');
    expect(inherits.one.expect).not.toHaveProperty('minScore');

    const unused = await read(
      '  expect: { status: failed, error: { code: 7 } }\n',
      '    expect: { status: completed }\n  - id: b\n    inputs: { t: x }\n',
    );
    expect(unused.told).toEqual([]);
    expect(unused.one.expect).not.toHaveProperty('error');
  });
});
