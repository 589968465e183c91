import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { resultsJson } from '../../../src/report/json.ts';
import { readResults } from '../../../src/report/read-results.ts';
import type { Results } from '../../../src/report/results.ts';
import { eventfulResults, sampleFinding, sampleResults, sampleSkill, sampleTrial } from './sample.ts';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/results.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

function written(results: Results): Record<string, unknown> {
  return JSON.parse([...resultsJson(results)].join(''));
}

test('results.json is the results, and valid against its schema', () => {
  const edits = [{ file: 'a.md', start: -1, end: 0, new_text: '' }];
  const fix = { description: 'mend it', safe: true, edits, rename: { from: 'a.md', to: 'b.md' } };
  const fixable = sampleResults({ skills: [sampleSkill({ findings: [sampleFinding({ fix })] })] });
  const published: Results['published'] = [
    {
      ...{ name: 'a', directory: 'a', id: 'i', version: null, digest: 'd', status: 'updated' },
      previous: { id: 'h', version: 'v' },
      changes: { added: [], changed: ['a.md'], removed: [] },
      files: [
        {
          path: 'a.md',
          change: 'changed',
          bytes_before: 1,
          bytes_after: 2,
          lines_added: 1,
          lines_removed: 1,
          diff: '',
        },
      ],
    },
  ];
  for (const results of [
    eventfulResults(),
    sampleResults({ skills: [], command: 'validate' }),
    fixable,
    sampleResults({ published, command: 'publish', agent_base_url: 'https://agent.example/v1', gates_missed: ['g'] }),
  ]) {
    const document = written(results);
    expect(document).toEqual(JSON.parse(JSON.stringify(results)));
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(readResults(JSON.stringify(document))).toEqual(document);
  }
});

test('each element of a list is one line of the file', () => {
  const lines = [...resultsJson(eventfulResults())].join('').split('\n');
  expect(lines.filter((line) => line.includes('"trial":'))).toHaveLength(6);
});

test('ten thousand trials are written in pieces none of which is large', () => {
  const trials = Array.from({ length: 10_000 }, (_, index) => sampleTrial(`case-${index}`));
  let longest = 0;
  for (const piece of resultsJson(sampleResults({ trials }))) longest = Math.max(longest, piece.length);
  expect(longest).toBeLessThan(2_000);
});

test.each<[string, (document: Record<string, unknown>) => void]>([
  ['an unknown conclusion', (d) => Object.assign(d, { conclusion: 'fine' })],
  ['another version', (d) => Object.assign(d, { version: 2 })],
  ['no totals', (d) => delete d.totals],
  ['a verdict that does not exist', (d) => Object.assign((d.trials as object[])[0] ?? {}, { verdict: 'flaky' })],
  ['a finding with an unknown key', (d) => Object.assign(d, { skills: [{ findings: [{ note: 1 }] }] })],
  [
    'a changed file without its size',
    (d) =>
      Object.assign(d, {
        published: [
          {
            name: 'a',
            directory: 'a',
            id: null,
            version: null,
            digest: null,
            status: 'failed',
            files: [{ path: 'a', change: 'added' }],
          },
        ],
      }),
  ],
  ['a score above one', (d) => Object.assign((d.trials as object[])[0] ?? {}, { score: 1.5 })],
  ['a case counted with a fraction', (d) => Object.assign((d.totals as { cases: object }).cases, { passed: 0.5 })],
])('the schema refuses %s', (_, spoil) => {
  const document = written(eventfulResults());
  spoil(document);
  expect(validate(document)).toBe(false);
});
