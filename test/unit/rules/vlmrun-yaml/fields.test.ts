import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiVersions, fields, models, toolsets } from '../../../../src/rules/vlmrun-yaml/vocabulary.ts';
import { checkVlmrunYaml } from '../../../../src/rules/vlmrun-yaml.ts';
import { applyEdits } from '../../../../src/source/edits.ts';
import { shown, skillOf } from '../../../support/skill-data.ts';

const GRAPH = 'graph: |\n  stateDiagram-v2\n    [*] --> A\n    A: work\n    A --> [*]\n';
const MODEL = 'model: vlmrun-orion-1:auto\n';
const TOOLS = 'toolsets: [core]\n';
const VERSION = 'apiVersion: vlm.run/v1alpha\n';

function violations(files: Record<string, string>) {
  const subject = {
    skill: skillOf(files),
    suites: { cases: [], suites: [], problems: [], references: [] },
    today: '2026-11-21',
  };
  return [...checkVlmrunYaml(subject)];
}

const check = (yaml: string) => shown(violations({ 'SKILL.md': '', 'vlmrun.yaml': yaml }), 'vlmrun-yaml');

describe('the file', () => {
  test('a complete one has nothing wrong', () => {
    expect(check(VERSION + MODEL + TOOLS + GRAPH)).toEqual([]);
    expect(check(`${VERSION}metadata: {}\n${MODEL}${TOOLS}${GRAPH}plan: why\n`)).toEqual([]);
    expect(check(`${VERSION}metadata:\n${MODEL}${TOOLS}${GRAPH}plan:\n`)).toEqual([]);
  });

  test('none at all is a warning at the manifest', () => {
    expect(violations({ 'SKILL.md': '' })).toEqual([
      {
        rule: 'vlmrun-yaml/missing',
        message: "No vlmrun.yaml: model, toolsets and workflow are left to the platform's defaults.",
        file: 'skill/SKILL.md',
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
        part: 'absent',
      },
    ]);
  });

  test.each(['vlmrun.yml', 'Vlmrun.yaml', 'vlm-run.yaml', 'vlm_run.yml'])('%s is a misspelled name', (name) => {
    const [violation, ...others] = violations({ [name]: VERSION });
    expect(others).toEqual([]);
    expect(violation).toMatchObject({
      rule: 'vlmrun-yaml/missing',
      file: `skill/${name}`,
      fix: { safe: true, rename: { from: `skill/${name}`, to: 'skill/vlmrun.yaml' } },
    });
    expect(violation?.part).toBeUndefined();
  });

  const cases: [yaml: string, expected: string[]][] = [
    ['', ['syntax 1:1 The file is empty: it needs apiVersion, model, toolsets and graph.']],
    ['- a\n', ['syntax 1:1 The file must hold "key: value" lines at the top level.']],
    ['model: a: b\n', ['syntax 1:9 ": " inside an unquoted value starts a nested mapping. Put the value in quotes.']],
    [`${VERSION + MODEL + TOOLS + GRAPH}${TOOLS}`, ['duplicate-key 9:1 Duplicate key "toolsets" (first at 3:1).']],
    [
      'model: ""\n',
      [
        'required-field 1:1 Missing required field "apiVersion".',
        'required-field 1:1 Required field "model" is empty.',
        'required-field 1:1 Missing required field "toolsets".',
        'required-field 1:1 Missing required field "graph".',
      ],
    ],
    [
      `# first\n${VERSION}model: 3\ntoolsets: core, document\nmetadata: x\nplan: [1]\ngraph:\n  a: b\n`,
      [
        'field-type 3:8 model must be a text, is 3.',
        'field-type 8:3 graph must be a text, is an object: write "graph: |" and a stateDiagram-v2 below it.',
        'field-type 6:7 plan must be a text, is an array.',
        'field-type 5:11 metadata must be a mapping, is "x".',
        'field-type 4:11 toolsets must be a list of names, is "core, document".',
      ],
    ],
    [`${VERSION + MODEL}toolsets: []\n${GRAPH}`, ['field-type 3:11 toolsets is empty; name at least "core".']],
    [
      `${VERSION + MODEL}toolsets: [core, null, 3]\n${GRAPH}`,
      ['field-type 3:18 A toolset must be a name, is null.', 'field-type 3:24 A toolset must be a name, is 3.'],
    ],
    [
      `${VERSION + MODEL + TOOLS}tool_sets: []\nfoo: 1\nmetadata: {a: 1}\n${GRAPH}`,
      [
        'unknown-field 4:1 Unknown field "tool_sets"; fields are apiVersion, metadata, model, toolsets, graph, plan.',
        'unknown-field 5:1 Unknown field "foo"; fields are apiVersion, metadata, model, toolsets, graph, plan.',
        'unknown-field 6:1 metadata is reserved; leave it as {}.',
      ],
    ],
    [
      `${VERSION + MODEL}tool_sets: [core]\n${GRAPH}`,
      [
        'required-field 1:1 Missing required field "toolsets".',
        'unknown-field 3:1 Unknown field "tool_sets"; did you mean "toolsets"?',
      ],
    ],
    [
      `apiVersion: v1alpha\n${MODEL}${TOOLS}${GRAPH}`,
      ['api-version 1:13 Unknown apiVersion "v1alpha"; use "vlm.run/v1alpha".'],
    ],
    [
      `${VERSION}model: vlmrun-orion-1:atuo\n${TOOLS}${GRAPH}`,
      ['model 2:8 Unknown model "vlmrun-orion-1:atuo"; did you mean "vlmrun-orion-1:auto"?'],
    ],
    [
      `${VERSION}model: gpt\n${TOOLS}${GRAPH}`,
      ['model 2:8 Unknown model "gpt"; documented are vlmrun-orion-1:auto, vlmrun-orion-1:fast, vlmrun-orion-1:pro.'],
    ],
    [
      `${VERSION + MODEL}toolsets: [Core, world_gen, 3d_reconstruction, pdf, vidoe]\n${GRAPH}`,
      [
        'toolsets 3:12 Unknown toolset "Core"; did you mean "core"?',
        'toolsets 3:18 Unknown toolset "world_gen"; did you mean "world-gen"?',
        'toolsets 3:29 Duplicate toolset "3d_reconstruction" (first at 3:18).',
        'toolsets 3:48 Unknown toolset "pdf"; toolsets are core, image, image-gen, video, document, viz, web, world-gen.',
        'toolsets 3:53 Unknown toolset "vidoe"; did you mean "video"?',
      ],
    ],
  ];
  test.each(cases)('%j', (yaml, expected) => expect(check(yaml)).toEqual(expected));

  test('a later version of the format and an unknown variant of a known model are told softly', () => {
    const yaml = `apiVersion: vlm.run/v2\nmodel: vlmrun-orion-9:giant\n${TOOLS}${GRAPH}`;
    expect(violations({ 'SKILL.md': '', 'vlmrun.yaml': yaml }).map(({ rule, part }) => [rule, part])).toEqual([
      ['vlmrun-yaml/api-version', 'newer'],
      ['vlmrun-yaml/model', 'newer'],
    ]);
  });
});

describe('fixes', () => {
  const fixed = (yaml: string, safe: boolean): string => {
    const fixes = violations({ 'SKILL.md': '', 'vlmrun.yaml': yaml }).flatMap(({ fix }) => fix ?? []);
    return applyEdits(
      yaml,
      fixes.filter((fix) => fix.safe === safe).flatMap(({ edits }) => edits),
    );
  };

  test('safe ones correct the spelling of toolsets and delete duplicates, in both styles', () => {
    const yaml = `${VERSION + MODEL}toolsets:\n  - "world_gen" # big\n  - core\n  - CORE\n${GRAPH}`;
    expect(fixed(yaml, true)).toBe(`${VERSION + MODEL}toolsets:\n  - world-gen # big\n  - core\n${GRAPH}`);
    expect(fixed(`${VERSION + MODEL}toolsets: [core, image, core]\n${GRAPH}`, true)).toBe(
      `${VERSION + MODEL}toolsets: [core, image]\n${GRAPH}`,
    );
  });

  test('unsafe ones complete and correct a file', () => {
    expect(check(fixed('model: vlmrun-orion-1:atuo', false))).toEqual([]);
    expect(fixed(`${VERSION}modle: x\n`, false)).toContain('model: x\n');
    expect(fixed(`${VERSION + MODEL}toolsets: core, document\n${GRAPH}`, false)).toContain(
      'toolsets: [core, document]\n',
    );
    expect(fixed(`apiVersion: v1\n${MODEL}${TOOLS}${GRAPH}`, false)).toContain('apiVersion: vlm.run/v1alpha\n');
  });
});

test('the schema for editors knows the same words', () => {
  const url = new URL('../../../../schemas/vlmrun-yaml.schema.json', import.meta.url);
  const { properties } = JSON.parse(readFileSync(url, 'utf8'));
  expect(Object.keys(properties).sort()).toEqual([...fields].sort());
  expect([properties.apiVersion.const]).toEqual(apiVersions);
  expect([...properties.toolsets.items.enum].sort()).toEqual([...toolsets].sort());
  for (const model of properties.model.examples) expect(models).toContain(model);
});
