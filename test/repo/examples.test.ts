import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from '../support/action-definition.ts';
import { read, repositoryFiles } from './sources.ts';

const files = repositoryFiles().filter((file) => file.startsWith('examples/skills/'));
const skills = [...new Set(files.map((file) => file.split('/').slice(0, 3).join('/')))];
const scenario = parse(read('examples/scenario.yaml'));

function validator(schema: unknown) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema as object);
}

function sha256(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(repositoryRoot, file)))
    .digest('hex');
}

describe.each(skills)('%s', (skill) => {
  const own = files.filter((file) => file.startsWith(`${skill}/`));
  const frontmatter = parse(/^---\n([\s\S]*?)\n---/.exec(read(`${skill}/SKILL.md`))?.[1] ?? '');

  it('has every part of a skill', () => {
    expect(own).toEqual(expect.arrayContaining(['SKILL.md', 'vlmrun.yaml', 'schema.json'].map((f) => `${skill}/${f}`)));
    expect(own.some((file) => file.startsWith(`${skill}/resources/`))).toBe(true);
    expect(frontmatter.name).toBe(basename(skill));
  });

  it.each([
    ['the frontmatter', 'schemas/frontmatter.schema.json', () => frontmatter],
    ['vlmrun.yaml', 'schemas/vlmrun-yaml.schema.json', () => parse(read(`${skill}/vlmrun.yaml`))],
  ])('%s is valid', (_, schema, value) => {
    const validate = validator(JSON.parse(read(schema)));
    expect(validate(value()) || validate.errors).toBe(true);
  });

  it('expects what its own output schema allows', () => {
    const validate = validator(JSON.parse(read(`${skill}/schema.json`)));
    const expected = own.filter((file) => file.endsWith('.expected.json'));
    expect(expected.length).toBeGreaterThan(1);
    for (const file of expected) expect(validate(JSON.parse(read(file))) || validate.errors, file).toBe(true);
  });

  it('has an answer in the scenario to each of its fixtures, and no fixture that nothing uses', () => {
    const fixtures = own.filter((file) => /\/evals\/.*\.(pdf|png|jpg)$/.test(file));
    const answered = scenario.answers
      .filter((answer: { skill: string }) => answer.skill === basename(skill))
      .map((answer: { input: unknown }) => answer.input);
    const suites = own.filter((file) => file.endsWith('.eval.yaml')).map((file) => ({ file, text: read(file) }));
    for (const fixture of fixtures) {
      expect(answered, fixture).toContain(sha256(fixture));
      const pair = own.includes(fixture.replace(/\.\w+$/, '.expected.json')) && !fixture.includes('/files/');
      const named = suites.some(({ file, text }) => text.includes(fixture.slice(dirname(file).length + 1)));
      expect(pair !== named, `${fixture} is a convention pair or stands in a suite`).toBe(true);
    }
  });
});

it('the scenario grounds its answers inside the pictures', () => {
  const boxes: number[][] = [];
  JSON.stringify(scenario, (key, value) => {
    if (key === 'xywh') boxes.push(value);
    return value;
  });
  expect(boxes.length).toBeGreaterThan(50);
  for (const [x = -1, y = -1, width = -1, height = -1] of boxes) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.min(width, height)).toBeGreaterThan(0);
    expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1.001);
  }
});
