import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { forbiddenInputs } from '../../../src/config/configuration.ts';
import { parseConfig } from '../../../src/config/parse-config.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { SourceText } from '../../../src/source/source-text.ts';
import { parseYaml } from '../../../src/source/yaml.ts';
import { anyYaml } from '../../support/any-yaml.ts';

const parse = (text: string) => parseConfig(new SourceText('vlmrun-skills.yaml', text)).configuration;
const problems = (text: string) =>
  parse(text).problems.map(
    ({ rule, range, message }) => `${range?.start.line}:${range?.start.column} ${rule} ${message}`,
  );

const schema = JSON.parse(readFileSync(new URL('../../../schemas/config.schema.json', import.meta.url), 'utf8'));
const valid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
const fitsSchema = (text: string) => valid(parseYaml(new SourceText('a', text)).value);

const FULL = `version: 1
preset: strict
rules:
  bundle/symlink-dropped: off
  "bundle/*": warning
overrides:
  - paths: ["skills/old/**"]
    rules: [bundle/secret]
    reason: Rewritten in spring.
    expires: 2027-03-31
  - paths: skills/demo
    rules: { skill-md/body-empty: info }
    reason: It is a tutorial.
known-findings: known.json
limits: { file: 2.5 MB, bundle: 4000, depth: 3 }
inputs:
  max-parallel: 4
  skills: ["skills/*", "!skills/old"]
shared: ["templates/**"]
publish:
  invoice: { id: "42" }
`;

describe('parseConfig', () => {
  it('reads everything there is', () => {
    const { rules, inputs, limits, shared, publish, problems: none } = parse(FULL);
    expect(none).toEqual([]);
    expect(fitsSchema(FULL)).toBe(true);
    expect(rules.rules).toEqual({ 'bundle/symlink-dropped': 'off', 'bundle/*': 'warning' });
    expect(rules.overrides.map(({ source, ...rest }) => [source?.range.start.line, rest])).toEqual([
      [
        7,
        {
          paths: ['skills/old/**'],
          rules: { 'bundle/secret': 'off' },
          reason: 'Rewritten in spring.',
          expires: '2027-03-31',
        },
      ],
      [11, { paths: ['skills/demo'], rules: { 'skill-md/body-empty': 'info' }, reason: 'It is a tutorial.' }],
    ]);
    expect(Object.fromEntries(inputs)).toEqual({
      'max-parallel': '4',
      skills: 'skills/*\n!skills/old',
      preset: 'strict',
    });
    expect(limits).toMatchObject({ file: 2.5 * 1024 * 1024, bundle: 4000, depth: 3, files: 500 });
    expect(shared).toEqual(['templates/**']);
    expect(publish.get('invoice')).toEqual({ id: '42' });
  });

  it.each([
    ['', ['1:1 config/invalid version must be 1.']],
    ['version: 2\n', ['1:10 config/invalid version must be 1.']],
    ['- a\n', ['1:1 config/invalid The file must be a mapping.', '1:1 config/invalid version must be 1.']],
    ['version: 1\nversion: 1\n', ['2:1 config/invalid Duplicate key "version" (first at 1:1).']],
    ['version: 1\nrule: {}\n', ['2:1 config/invalid Unknown key "rule"; did you mean "rules"?']],
    [
      'version: 1\npreset: loose\n',
      ['2:9 config/invalid preset must be one of recommended, minimal, strict, portable.'],
    ],
    [
      'version: 1\nrules:\n  bundle/secrt: off\n  x/*: off\n  bundle/secret: loud\n',
      [
        '3:3 config/unknown-rule There is no rule "bundle/secrt"; did you mean "bundle/secret"?',
        '4:3 config/unknown-rule There is no rule "x/*".',
        '5:18 config/invalid rules.bundle/secret must be one of error, warning, info, off.',
      ],
    ],
    [
      'version: 1\noverrides:\n  - paths: a\n    rules: [skill-md/missing]\n    until: x\n',
      ['3:5 config/invalid An override needs "reason".', '5:5 config/invalid Unknown key "until" in overrides.0.'],
    ],
    [
      'version: 1\noverrides:\n  - paths: a\n    rules: [skill-md/missing]\n    reason: x\n    expires: 2027-02-30\n',
      ['6:14 config/invalid overrides.0.expires must be a day such as 2027-01-31.'],
    ],
    [
      'version: 1\ninputs:\n  max-paralel: 3\n',
      ['3:3 config/invalid There is no input "max-paralel"; did you mean "max-parallel"?'],
    ],
    [
      'version: 1\ninputs:\n  max-parallel: many\n',
      ['3:17 config/invalid The input "max-parallel" must be a whole number from 1 to 1000, not "many".'],
    ],
    [
      'version: 1\ninputs:\n  skills: {a: 1}\n',
      ['3:11 config/invalid The input "skills" must be a text, a number, true, false or a list of texts.'],
    ],
    ['version: 1\npublish:\n  invoice: {}\n', ['3:3 config/invalid publish.invoice needs "id".']],
    ['version: 1\nshared: [1]\n', ['2:9 config/invalid shared must be a text or a list of texts.']],
    [
      'version: 1\noverrides:\n  - { paths: ["a/{b,c}"], rules: [skill-md/missing], reason: x }\n',
      ['3:15 config/invalid The glob "a/{b,c}" has braces: write one glob for each alternative.'],
    ],
    [
      'version: 1\noverrides:\n  - { paths: a, rules: , reason: x }\n',
      ['3:5 config/invalid An override needs "rules".'],
    ],
    ['version: 1\nlimits: { file: 3 GB }\n', ['2:17 config/invalid limits.file must be a size such as 20 MB.']],
    ['version: 1\nlimits: { files: 0 }\n', ['2:18 config/invalid limits.files must be a whole number above 0.']],
    ['version: 1\nlimits: { whole_skill: 1 }\n', ['2:11 config/invalid Unknown key "whole_skill" in limits.']],
    ...['"!a"', "'a\\**'", '"{a,b}/**"', '"[ab].md"', '"+(a|b)"'].map(
      (glob) =>
        [
          `version: 1\nshared:\n  - a/**\n  - ${glob}\n`,
          [`4:5 config/invalid The glob ${glob.replace(/^'(.*)'$/, '"$1"').replace('\\', '\\\\')} `],
        ] as [string, string[]],
    ),
    [
      'version: 1\nrules: [\n',
      ['2:8 config/invalid This "[" is never closed. Put a text that begins with it in quotes.'],
    ],
  ])('says what is wrong with %j', (text, expected) => {
    const found = problems(text);
    expect(found.length).toBe(expected.length);
    found.forEach((problem, index) => {
      expect(problem.slice(0, expected[index]?.length)).toBe(expected[index]);
    });
    if (
      !text.includes('secrt') &&
      !text.includes('version: 1\nversion') &&
      !text.includes('max-par') &&
      !text.includes('02-30')
    )
      expect(fitsSchema(text)).toBe(false);
  });

  it.each(Object.keys(forbiddenInputs))('refuses to set %s', (input) => {
    const text = `version: 1\ninputs:\n  ${input}: "1"\n`;
    expect(problems(text)).toEqual([
      expect.stringContaining(`3:3 config/invalid The input "${input}" cannot be set here`),
    ]);
    expect(fitsSchema(text)).toBe(false);
  });
});

describe('readConfig', () => {
  let cwd = '';
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'config-'));
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  it('is empty without a file, and an error for a named one', async () => {
    expect((await readConfig({ cwd })).inputs.size).toBe(0);
    await expect(readConfig({ cwd, path: 'my.yaml' })).rejects.toThrow('config: my.yaml does not exist.');
  });

  it('reads nothing outside the working directory', async () => {
    symlinkSync('/etc/hostname', join(cwd, 'vlmrun-skills.yaml'));
    await expect(readConfig({ cwd })).rejects.toThrow('leads out of the working directory');
    await expect(readConfig({ cwd, path: '../x.yaml' })).rejects.toThrow();
  });

  it('counts the findings of an earlier run as known', async () => {
    const finding = { rule: 'schema/nullable', file: 'a/schema.json', message: 'x at 3:4' };
    writeFileSync(join(cwd, 'vlmrun-skills.yaml'), 'version: 1\nknown-findings: known.json\n');
    writeFileSync(
      join(cwd, 'known.json'),
      JSON.stringify({ skills: [{ findings: [finding, { ...finding, message: 'x at 5:6' }] }] }),
    );
    const { rules, problems: none } = await readConfig({ cwd });
    expect(none).toEqual([]);
    expect([...rules.known.findings.values()]).toEqual([2]);
    expect(rules.known.source?.range.start).toEqual({ line: 2, column: 17 });
  });

  it.each([
    ['{"a": 1}', 'is not a results.json'],
    ['{', 'cannot be read'],
  ])('says why known findings %j cannot be used', async (text, message) => {
    writeFileSync(join(cwd, 'vlmrun-skills.yaml'), 'version: 1\nknown-findings: known.json\n');
    writeFileSync(join(cwd, 'known.json'), text);
    const { problems: found } = await readConfig({ cwd });
    expect(found.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });
});

it.each(['rules', 'overrides', 'limits', 'inputs', 'publish'])('%s may be empty', (key) => {
  expect(problems(`version: 1\n${key}:\n`)).toEqual([]);
  expect(fitsSchema(`version: 1\n${key}:\n`)).toBe(true);
});

it('whatever the file holds, reading it throws nothing and points into it', { timeout: 60_000 }, () => {
  const schemaNames = [...Object.keys(schema.properties), ...Object.keys(schema.properties.limits.properties)];
  const names = [
    ...schemaNames,
    'paths',
    'reason',
    'expires',
    'id',
    'max-parallel',
    'skills',
    'api-key',
    'bundle/secret',
    'schema/*',
  ];
  const values = ['off', 'error', 'strict', '2027-02-30', '20 MB', 'a/**', '!a', '../x', '3 GB'];
  const shaped = anyYaml(names, values).map((value) => stringify({ version: 1, ...value }));
  fc.assert(
    fc.property(fc.oneof(shaped, fc.string()), (text) => {
      const source = new SourceText('vlmrun-skills.yaml', text);
      const end = source.positionAt(text.length);
      for (const { range } of parseConfig(source).configuration.problems) {
        expect(range?.start.line).toBeLessThanOrEqual(end.line);
        expect(range?.start.column).toBeGreaterThan(0);
      }
      // What the schema for editors refuses, the reader refuses, too.
      if (!fitsSchema(text)) expect(problems(text)).not.toEqual([]);
    }),
    { numRuns: 1500 },
  );
});
