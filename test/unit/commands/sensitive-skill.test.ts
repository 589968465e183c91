import { expect, test } from 'vitest';
import { isSensitive, schemasOf } from '../../../src/commands/sensitive-skill.ts';
import { readSuites } from '../../../src/evals/read.ts';
import { readSkill } from '../../../src/skill/read.ts';
import { createWorkspace, receiptSkill } from '../../support/workspace.ts';

const marked = '{ "type": "object", "properties": { "name": { "type": "string", "x-pii": true } } }';

async function read(files: Readonly<Record<string, string>>) {
  const cwd = await createWorkspace({ ...receiptSkill('skills/receipts'), ...files });
  const skill = await readSkill({ cwd, directory: 'skills/receipts' });
  return { skill, suites: await readSuites({ cwd, skill }) };
}

test.each<[string, Readonly<Record<string, string>>, readonly string[], boolean]>([
  ['nothing is marked', {}, [], false],
  ['a path is named', {}, ['merchant'], true],
  ['the schema has a mark', { 'skills/receipts/schema.json': marked }, [], true],
  ['the schema has a mark and cannot be read', { 'skills/receipts/schema.json': marked.slice(1) }, [], true],
  [
    'the mark is a name like any other',
    { 'skills/receipts/schema.json': '{ "properties": { "x-pii": {} } }' },
    [],
    false,
  ],
  [
    'the schema of a case has a mark',
    {
      'skills/receipts/evals/other.json': marked,
      'skills/receipts/evals/a.eval.yaml':
        'version: 1\ncases:\n  - { id: a, inputs: { text: { text: x } }, expect: { schema: other.json } }\n',
    },
    [],
    true,
  ],
])('a skill is sensitive or not: %s', async (_, files, paths, sensitive) => {
  const one = await read(files);
  expect(one.suites.problems).toEqual([]);
  expect(isSensitive(one, paths)).toBe(sensitive);
  expect(schemasOf(one).length).toBe(files['skills/receipts/evals/other.json'] ? 2 : one.skill.outputSchema ? 1 : 0);
});
