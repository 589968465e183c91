import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { forbiddenInputs } from '../../src/config/configuration.ts';
import { configurationKeys } from '../../src/config/parse-config.ts';
import { inputComplaints, languageComplaints, schemaComplaints } from '../support/github-files.ts';
import { completeBlock, yamlBlocks } from '../support/yaml-blocks.ts';
import { read, repositoryFiles } from './sources.ts';

const schemas = {
  suite: 'eval-suite',
  scenario: 'simulator-scenario',
  config: 'config',
  'vlmrun-yaml': 'vlmrun-yaml',
} as const;

const validators = new Map<string, ValidateFunction>();
function validator(name: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const made = validators.get(name) ?? ajv.compile(JSON.parse(read(`schemas/${name}.schema.json`)));
  validators.set(name, made);
  return made;
}

/** What is wrong with a block of the documentation. */
async function complaints(text: string): Promise<string[]> {
  const block = completeBlock(text);
  if (block.kind === 'workflow')
    return [
      ...(await languageComplaints(block.text, 'workflow')),
      ...schemaComplaints(block.text, 'workflow'),
      ...inputComplaints(block.text),
      ...withoutTimeout(block.text, text),
    ];
  const check = validator(schemas[block.kind]);
  return check(block.value)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function withoutTimeout(workflow: string, written: string): string[] {
  if (!/runs-on:/.test(written)) return [];
  const { jobs }: { jobs: Record<string, { uses?: string; 'timeout-minutes'?: number }> } = parse(workflow);
  return Object.entries(jobs)
    .filter(([, job]) => job.uses === undefined && job['timeout-minutes'] === undefined)
    .map(([name]) => `the job ${name} has no timeout-minutes`);
}

const blocks = repositoryFiles()
  .filter((file) => file.endsWith('.md') && !/^(test|dist|docs\/rules)\//.test(file))
  .flatMap((file) => yamlBlocks(read(file)).map((text, index) => ({ name: `${file} block ${index + 1}`, text })));

describe('YAML in the documentation', () => {
  it('is of every kind', () => {
    const kinds = new Set(blocks.map(({ text }) => completeBlock(text).kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['workflow', 'suite', 'scenario', 'config']));
  });

  it.each(blocks)('$name is valid', async ({ text }) => {
    expect(await complaints(text)).toEqual([]);
  });

  it.each([
    ['a step with a wrong value', '- uses: vlm-run/skills-action@v1\n  with: { comment: allways }\n'],
    [
      'a call with an unknown input',
      'jobs:\n  a:\n    uses: vlm-run/skills-action/.github/workflows/sharded-test.yml@v1\n    with: { shardz: "4" }\n',
    ],
    ['a job without a time-out', 'jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: a }] } }\n'],
    ['a scenario', 'latency: { execution: soon }\n'],
    ['a configuration', 'publish: { a: { idd: x } }\n'],
    ['a suite', 'cases: [{ id: a, expekt: {} }]\n'],
    ['a case', 'repeat: { times: often }\n'],
  ])('with a mistake in %s is found', async (_, text) => {
    expect(await complaints(text)).not.toEqual([]);
  });

  it('of no kind is found', () => {
    expect(() => completeBlock('something: else\n')).toThrow('no known kind');
  });
});

it('docs/configuration.md names every key of its schema, and every input that it cannot set', () => {
  const page = read('docs/configuration.md');
  const { properties } = JSON.parse(read('schemas/config.schema.json'));
  const keys = [
    ...Object.keys(properties),
    ...Object.keys(properties.limits.properties),
    ...Object.keys(forbiddenInputs),
  ];
  expect(keys.filter((key) => !page.includes(`\`${key}\``) && !page.includes(`\n${key}:`))).toEqual([]);
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(configurationKeys));
});
