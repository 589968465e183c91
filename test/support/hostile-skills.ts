const times = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, i) => make(i));
const properties = (count: number, value = '{"type":"string"}') =>
  times(count, (i) => `"field_${i}":${value}`).join(',');
const FRONT = '---\nname: hostile\ndescription: Reads invoices and returns their fields.\n---\n';
const answer = { total: 12.5, merchant: 'The shop at the corner of the street' };
const CONFIG = 'apiVersion: vlm.run/v1alpha\nmodel: vlmrun-orion-1:auto\ntoolsets: [core]\n';
const graph = (...lines: string[]) =>
  `${CONFIG}graph: |\n  stateDiagram-v2\n${lines.map((line) => `    ${line}\n`).join('')}`;
const schema = (rest: string) => `{"type":"object",${rest}}`;
const token = (index: number) => `gh${'p_'}${String(index).padStart(6, '0')}aB3dE5gH7jK9mN1pQ3sT5vX7zA9cE1`;
const failingSuite = (count: number) =>
  `version: 1\ndefaults:\n  expect: { json: { total: 1 }, checks: [{ path: total, equals: 2 }] }\n  inputs: { file: { text: x } }\ncases:\n${times(count, (i) => `  - { id: c${i} }\n`).join('')}`;

/**
 * Skills that some way of reading them takes minutes for: what each is, its files by path, and a rule that must have
 * looked at them.
 */
export const hostileSkills: readonly [name: string, files: Readonly<Record<string, string>>, rule: string][] = [
  [
    'blank lines with blanks before no frontmatter',
    { 'SKILL.md': `${'  \n'.repeat(20)}# Invoice\n` },
    'skill-md/frontmatter',
  ],
  ['900 KB of line breaks', { 'SKILL.md': '\n'.repeat(900_000) }, 'skill-md/frontmatter'],
  [
    '200,000 invisible characters',
    { 'SKILL.md': `${FRONT}${'a\u200b'.repeat(200_000)}` },
    'skill-md/invisible-unicode',
  ],
  ['100,000 broken links', { 'SKILL.md': `${FRONT}${'[a](b)\n'.repeat(100_000)}` }, 'skill-md/broken-link'],
  ['500,000 lone carriage returns', { 'SKILL.md': `${FRONT}${'a\r'.repeat(500_000)}` }, 'skill-md/encoding'],
  [
    '20,000 required names beside 4,000 properties',
    {
      'schema.json': schema(
        `"properties":{${properties(4_000, '{}')}},"required":[${times(20_000, (i) => `"fild_${i}"`)}]`,
      ),
    },
    'schema/required-undefined',
  ],
  [
    'a graph of 5,000 states and 5,000 others',
    {
      'vlmrun.yaml': graph(
        ...times(5_000, (i) => `State_${i}: Does the step number ${i}`),
        '[*] --> Stat_0',
        ...times(5_000, (i) => `Stat_${i} --> Stat_${i + 1}`),
        'Stat_5000 --> [*]',
      ),
    },
    'vlmrun-yaml/graph-undescribed-state',
  ],
  ['200,000 hyphens on a line of the graph', { 'vlmrun.yaml': graph('-'.repeat(200_000)) }, 'vlmrun-yaml/graph-syntax'],
  [
    'a state and 200,000 hyphens on a line of the graph',
    { 'vlmrun.yaml': graph(`state${'-'.repeat(200_000)}`) },
    'vlmrun-yaml/graph-syntax',
  ],
  [
    'an enum of 20,000 objects',
    { 'schema.json': schema(`"properties":{"a":{"enum":[${times(20_000, (i) => `{"a":${i}}`)},{"a":1}]}}`) },
    'schema/unsatisfiable',
  ],
  [
    'an enum of 40,000 lists',
    { 'schema.json': schema(`"properties":{"a":{"enum":[${times(40_000, (i) => `[${i}]`)},[1]]}}`) },
    'schema/unsatisfiable',
  ],
  [
    'a default of 20,000 elements that must be unique',
    {
      'schema.json': schema(
        `"properties":{"a":{"type":"array","uniqueItems":true,"default":[${times(20_000, String)}]}}`,
      ),
    },
    'schema/untyped',
  ],
  [
    '10,000 code spans beside 2,000 fields',
    {
      'SKILL.md': `${FRONT}${times(10_000, (i) => `\`feild_${i}\`\n`).join('')}`,
      'schema.json': schema(`"properties":{${properties(2_000)}}`),
    },
    'skill-md/field-not-in-schema',
  ],
  ['20,000 tokens in 800 KB', { 'tokens.txt': times(20_000, token).join('\n') }, 'bundle/secret'],
  [
    'a comment that names 12,000 rules which do not exist',
    {
      'SKILL.md': FRONT,
      'vlmrun.yaml': `# vlmrun-disable-next-line ${times(12_000, (i) => `schema/nulabl${i}`).join(' ')} -- x\n${CONFIG}`,
    },
    'config/unknown-rule',
  ],
  [
    'a comment of 200,000 blanks',
    { 'vlmrun.yaml': `# vlmrun-disable-next-line a${' '.repeat(200_000)}b\n${CONFIG}` },
    'config/invalid',
  ],
  ['a suite of 5,000 failing cases', { 'evals/all.eval.yaml': failingSuite(5_000) }, 'fixture/expected-inconsistent'],
  [
    '30,000 headings with a fence each',
    {
      'SKILL.md': `${FRONT}${'# Output\n```json\n{}\n```\n'.repeat(30_000)}`,
      'schema.json': schema('"properties":{"total":{"type":"number"}},"required":["total"]'),
    },
    'skill-md/example-output-invalid',
  ],
  [
    'a fence of half a megabyte on one line',
    { 'SKILL.md': `${FRONT}\`\`\`${'a'.repeat(500_000)}\`\n` },
    'skill-md/body-too-long',
  ],
  [
    'brackets without end on many lines',
    { 'SKILL.md': `${FRONT}${`${'['.repeat(9_000)}\n`.repeat(100)}` },
    'skill-md/body-too-long',
  ],
  [
    'items within items within items, and 200,000 blank lines',
    { 'SKILL.md': `${FRONT}${'- '.repeat(300_000)}${'\n'.repeat(200_000)}` },
    'skill-md/body-too-long',
  ],
  [
    'a quoted description of 60,000 blanks, and one of quotes',
    { 'SKILL.md': `---\nname: "${'"'.repeat(3)}\ndescription: "a${' '.repeat(60_000)}b"\n---\nx\n` },
    'skill-md/frontmatter-yaml',
  ],
  [
    'a description of 60,000 quotes',
    { 'SKILL.md': `---\nname: hostile\ndescription: 'a${"''".repeat(30_000)}b'\n---\nx\n` },
    'skill-md/sdk-frontmatter-mismatch',
  ],
  [
    'a frontmatter of blank lines before a long body',
    { 'SKILL.md': `---\n${'\n'.repeat(30_000)}---\n${'a\n'.repeat(400_000)}` },
    'skill-md/required-field',
  ],
  [
    'a block scalar of blank lines',
    { 'SKILL.md': `---\nname: hostile\ndescription: |\n${'\n'.repeat(60_000)}  text of it\n---\nx\n` },
    'skill-md/sdk-frontmatter-mismatch',
  ],
  [
    'a quarter of a megabyte of mistakes in YAML on one line',
    { 'vlmrun.yaml': `a: [${'"x" y, '.repeat(36_000)}` },
    'vlmrun-yaml/syntax',
  ],
  [
    '20,000 unknown fields',
    { 'vlmrun.yaml': CONFIG + times(20_000, (i) => `mo${i}: 1\n`).join('') },
    'vlmrun-yaml/unknown-field',
  ],
  [
    '20,000 toolsets',
    { 'vlmrun.yaml': CONFIG.replace('[core]', `[${times(20_000, (i) => `cor${i}`)}]`) },
    'vlmrun-yaml/toolsets',
  ],
  [
    'an inline flag of half a megabyte in a pattern',
    { 'schema.json': schema(`"properties":{"a":{"type":"string","pattern":"(?${'i'.repeat(400_000)}"}}`) },
    'schema/regex-invalid',
  ],
  [
    '10,000 misspelled keywords',
    { 'schema.json': schema(times(10_000, (i) => `"propertis${i}":1`).join(',')) },
    'schema/unknown-keyword',
  ],
  [
    'expected values beside a megabyte of YAML, and of fences',
    {
      'evals/a.txt': 'x',
      'evals/a.expected.json': JSON.stringify(answer),
      'a.yaml': times(40_000, (i) => `a${i}: [1, {b: "c"}]\n`).join(''),
      'a.md': '```json\n{}\n```\n'.repeat(60_000),
      'a.jsonl': '{"a":[1,2,{"b":3}]}\n'.repeat(50_000),
      'b.json': JSON.stringify(answer),
    },
    'fixture/leak',
  ],
  [
    '199 levels of lists beside expected values',
    {
      'evals/a.txt': 'x',
      'evals/a.expected.json': JSON.stringify(answer),
      'a.json': `{"a":[${times(2_400, () => `${'['.repeat(190)}"${'x'.repeat(30)}"${']'.repeat(190)}`)}]}`,
      'b.json': JSON.stringify({ deep: [[answer]] }),
    },
    'fixture/leak',
  ],
];
