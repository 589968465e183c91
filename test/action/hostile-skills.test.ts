import { describe, expect, test } from 'vitest';
import { runAction } from '../support/runner.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const CONFIG = 'apiVersion: vlm.run/v1alpha\nmodel: vlmrun-orion-1:auto\ntoolsets: [core]\n';

function doubling(steps: number): string {
  const definitions: Record<string, unknown> = { d0: { type: 'string' } };
  for (let i = 1; i <= steps; i++) {
    const half = { $ref: `#/definitions/d${i - 1}` };
    definitions[`d${i}`] = { anyOf: [half, half] };
  }
  return JSON.stringify({ type: 'object', properties: { a: { $ref: `#/definitions/d${steps}` } }, definitions });
}

function graph(...lines: string[]): string {
  return `${CONFIG}graph: |\n  stateDiagram-v2\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

/** What the file of a skill holds, and the rule that must say something. */
const cases: [name: string, files: Readonly<Record<string, string>>, rule: string][] = [
  ['references that double 40 times', { 'schema.json': doubling(40) }, 'schema/too-complex'],
  [
    'a schema 3,000 levels deep',
    { 'schema.json': `${'{"not":'.repeat(3_000)}{}${'}'.repeat(3_000)}` },
    'schema/too-complex',
  ],
  [
    '20,000 properties',
    { 'schema.json': `{"properties":{${Array.from({ length: 20_000 }, (_, i) => `"p${i}":{}`).join(',')}}}` },
    'schema/too-complex',
  ],
  ['a reference to itself', { 'schema.json': '{"allOf":[{"$ref":"#"}]}' }, 'schema/ref-cycle'],
  [
    'a pattern that never ends, with a text to match',
    {
      'schema.json': '{"type":"object","properties":{"a":{"type":"string","pattern":"^(a+)+$"}}}',
      'evals/scan.pdf': '%PDF-1.4',
      'evals/scan.expected.json': JSON.stringify({ a: `${'a'.repeat(60)}!` }),
    },
    'fixture/expected-invalid',
  ],
  [
    '$async, with which ajv finds everything valid',
    { 'schema.json': '{"$async":true,"type":"object"}' },
    'schema/ignored-keyword',
  ],
  [
    '20,000 words on a line of the graph',
    { 'vlmrun.yaml': graph(`[*] --> ${'word '.repeat(20_000)}`) },
    'vlmrun-yaml/graph-syntax',
  ],
  [
    '20,000 keys',
    { 'vlmrun.yaml': CONFIG + Array.from({ length: 20_000 }, (_, i) => `key${i}: 1\n`).join('') },
    'vlmrun-yaml/required-field',
  ],
  ['YAML 2,000 levels deep', { 'vlmrun.yaml': `${CONFIG}graph: ${'['.repeat(2_000)}` }, 'vlmrun-yaml/syntax'],
];

describe('a hostile skill ends in good time with a finding', () => {
  test.each(cases)('%s', async (_, files, rule) => {
    const inSkill = Object.fromEntries(Object.entries(files).map(([path, text]) => [`skills/hostile/${path}`, text]));
    const workspace = await createWorkspace({
      ...receiptSkill('skills/hostile'),
      ...inSkill,
      ...receiptSkill('skills/good'),
    });
    const run = await runAction({ workspace });
    expect(run.code).toBe(1);
    expect(run.annotations.map(({ properties }) => properties.title).join('\n')).toContain(rule);
    expect(run.log).toContain('2 skills');
  });
});
