import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { Cursor } from '../../../src/evals/cursor.ts';
import { CASE_KEYS } from '../../../src/evals/read-case.ts';
import { COMPARATOR_PARAMETERS } from '../../../src/evals/read-compare.ts';
import { AXES } from '../../../src/evals/read-run.ts';
import { readSuite, SUITE_KEYS } from '../../../src/evals/read-suite.ts';
import type { JsonValue } from '../../../src/json.ts';
import { SourceText } from '../../../src/source/source-text.ts';
import { parseYaml } from '../../../src/source/yaml.ts';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/eval-suite.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true }).compile(
  schema,
);

function readerAccepts(value: JsonValue): boolean {
  const problems: string[] = [];
  readSuite(new Cursor(value, '', (pointer, message) => problems.push(`${pointer} ${message}`)));
  return problems.length === 0;
}

const suite = (caseText: string, more = ''): JsonValue => {
  const inputs = caseText.startsWith('inputs:') ? '' : '    inputs: { t: x }\n';
  const text = `version: 1\n${more}cases:\n  - id: a\n${inputs}${caseText === '' ? '' : `    ${caseText}\n`}`;
  return parseYaml(new SourceText('x', text)).value ?? null;
};

const invoices = `
version: 1
description: Invoice extraction regression suite
defaults:
  timeout: 5m
  max_credits: 10
  repeat: { times: 3, min_pass: 2, stop: early }
  expect:
    compare:
      - { path: "**",                    as: exact }
      - { path: invoice_id,              as: exact, required: true }
      - { path: invoice_date,            as: date, formats: [YYYY-MM-DD, DD/MM/YYYY] }
      - { path: vendor.name,             as: similar, threshold: 0.9 }
      - { path: vendor.address,          as: text, case: ignore, whitespace: collapse, punctuation: ignore }
      - { path: currency,                as: one_of, values: [USD, US$] }
      - { path: total,                   as: number, abs: 0.01, coerce: true, required: true, weight: 3 }
      - { path: line_items,              as: list, order: ignore, key: [sku] }
      - { path: "line_items[].amount",   as: number, rel: 0.001 }
      - { path: "line_items[].note",     as: ignore }
      - { path: "**.confidence",         as: ignore }
    checks:
      - { name: lines add up, sum: "line_items[].amount", equals: { path: subtotal }, abs: 0.02 }
      - { path: line_items, count: { min: 1 } }
      - { path: "line_items[].sku", unique: true }
gate: { pass_rate: 1, no_regressions: true }
max_credits: 300
cases:
  - id: acme-clean
    tags: [smoke, pdf]
    inputs: { file: { path: files/acme.pdf } }
    expect: { json_file: files/acme.expected.json, usage: { credits: 6, steps: { max: 20 }, duration: { max: 90s } } }
  - id: acme-phone-photo
    description: rotated phone picture of the same invoice
    tags: [image, hard]
    inputs: { file: { path: files/acme-photo.jpg } }
    expect: { json_file: files/acme.expected.json, min_score: 0.9 }
    matrix: { model: ["vlmrun-orion-1:fast", "vlmrun-orion-1:auto", "vlmrun-orion-1:pro"], exclude: [{ model: "vlmrun-orion-1:fast" }] }
  - id: handwritten-total
    inputs: { file: { path: files/handwritten.png } }
    expect: { match: subset, json: { total: 118.4 } }
    xfail: { reason: model misreads 4 as 9, issue: "#41", until: "2027-03-01", strict: true }
  - id: not-an-invoice
    inputs: { file: { path: files/cat.jpg } }
    expect: { schema: false, status: failed, error: { matches: "(?i)not an? invoice" } }
  - id: remote-sample
    inputs: { file: { url: "https://example.com/samples/inv-7.pdf", kind: file, sha256: "0000000000000000000000000000000000000000000000000000000000000000" } }
    expect: { match: subset, json: { invoice_id: INV-7 } }
    quarantine: { reason: sample host is slow, issue: "#57", until: "2027-01-15" }
`;

const media = `
version: 1
skill: ../../redact-faces
defaults:
  timeout: 15m
  run: { model: "vlmrun-orion-1:auto", toolsets: [core, image, video], prompt: "Blur every face and report how many you blurred." }
cases:
  - id: group-photo
    tags: [image]
    inputs:
      image: { path: media/group.jpg }
      policy: { text: "Keep the badge numbers readable." }
    expect:
      match: subset
      json: { faces_blurred: 7 }
      compare: [ { path: faces_blurred, as: number, abs: 1 }, { path: image, as: ref, type: image } ]
      artifacts: [ { path: image, type: image, format: [jpeg, png], width: { min: 1200 }, bytes: { max: 8000000 }, save: true } ]
      usage: { credits: { max: 4 }, duration: { max: 3m } }
  - id: interview-video
    tags: [video, slow]
    inputs: { clip: { path: media/interview.mp4, sha256: "1111111111111111111111111111111111111111111111111111111111111111" } }
    timeout: 30m
    max_credits: 60
    repeat: 1
    expect:
      match: subset
      json: { segments: [ { speaker: Ada, start: "00:00:03" }, { speaker: Lin, start: "00:01:10" } ] }
      compare:
        - { path: segments, as: list, order: strict, align: best, min_similarity: 0.5, extra: allow }
        - { path: "segments[].start", as: duration, tolerance: 2s }
      artifacts: [ { path: video, type: video, duration: { min: 1m }, count: 1 } ]
`;

test.each([
  ['an invoice suite', invoices],
  ['a media suite', media],
])('%s is accepted by schema and reader', (_, text) => {
  const value = parseYaml(new SourceText('x', text)).value ?? null;
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  expect(readerAccepts(value)).toBe(true);
});

test('schema and reader know the same keys', () => {
  const { properties, definitions } = schema;
  expect(Object.keys(properties).sort()).toEqual([...SUITE_KEYS].sort());
  expect(Object.keys(definitions.case.properties).sort()).toEqual([...CASE_KEYS].sort());
  expect(definitions.compareRule.properties.as.enum).toEqual(Object.keys(COMPARATOR_PARAMETERS));
  const axes = Object.keys(definitions.matrix.properties).filter((key) => key !== 'include' && key !== 'exclude');
  expect(axes).toEqual([...AXES]);
  for (const { if: condition, then } of definitions.compareRule.allOf) {
    if (!condition?.properties.as) continue;
    const name = condition.properties.as.const as keyof typeof COMPARATOR_PARAMETERS;
    expect(then.propertyNames.enum.slice(4).sort()).toEqual([...COMPARATOR_PARAMETERS[name]].sort());
  }
});

describe('schema and reader agree', () => {
  test.each<[boolean, string, string?]>([
    [true, ''],
    [true, 'repeat: 3'],
    [true, 'repeat: { times: 3, min_pass: 2, stop: never }'],
    [false, 'repeat: 0'],
    [false, 'repeat: { min_pass: 2 }'],
    [false, 'repeat: { times: 2, stop: sometimes }'],
    [true, 'timeout: 30'],
    [true, 'timeout: 1.5h'],
    [false, 'timeout: 5 minutes'],
    [false, 'timeout: 0'],
    [false, 'max_credits: 0'],
    [true, 'skip: flaky upstream'],
    [true, 'skip: false'],
    [false, 'skip: true'],
    [false, 'xfail: { until: "2027-01-01" }'],
    [true, 'xfail: { reason: r, strict: true }'],
    [false, 'quarantine: { reason: r, strict: true }'],
    [true, 'matrix: { model: [a, b], exclude: [{ model: a }] }'],
    [false, 'matrix: { modle: [a] }'],
    [false, 'matrix: { model: [] }'],
    [false, 'matrix: {}'],
    [false, 'tags: [a b]'],
    [false, 'run: { toolsets: [everything] }'],
    [false, 'run: { prompt: a, prompt_file: b }'],
    [false, 'run: { config: { json_schema: {} } }'],
    [true, 'run: { config: { mode: program } }'],
    [false, 'run: { agent: "a:b:c" }'],
    [true, 'expect: { compare: [{ path: "[].x", as: exact }] }'],
    [true, `expect: { compare: [{ path: '["a.b"].c', as: exact }] }`],
    [false, 'expect: { compare: [{ path: "a[0]", as: exact }] }'],
    [true, 'expect: { compare: [{ path: "", as: exact }] }'],
    [false, 'expect: { compare: [{ path: a }] }'],
    [false, 'expect: { compare: [{ path: a, as: similar }] }'],
    [false, 'expect: { compare: [{ path: a, as: exact, abs: 1 }] }'],
    [false, 'expect: { compare: [{ path: a, as: number, abs: -1 }] }'],
    [false, 'expect: { compare: [{ path: a, as: similar, threshold: 0 }] }'],
    [false, 'expect: { compare: [{ path: a, as: list, key: b, align: best }] }'],
    [true, 'expect: { compare: [{ path: a, as: list, key: b, align: key }] }'],
    [true, 'expect: { compare: [{ path: a, as: regex, pattern: "^x", flags: im }] }'],
    [false, 'expect: { compare: [{ path: a, as: regex, pattern: x, flags: g }] }'],
    [false, 'expect: { compare: [{ path: a, as: one_of, values: [] }] }'],
    [false, 'expect: { checks: [{ path: a }] }'],
    [false, 'expect: { checks: [{ exists: true }] }'],
    [false, 'expect: { checks: [{ path: a, sum: b, equals: 1 }] }'],
    [true, 'expect: { checks: [{ sum: "a[].b", equals: { path: c }, abs: 0.1, severity: warning }] }'],
    [false, 'expect: { checks: [{ path: a, gt: x }] }'],
    [false, 'expect: { json: 1, json_file: a.json }'],
    [false, 'expect: { status: failed, json: 1 }'],
    [true, 'expect: { status: failed, error: { code: 7 } }'],
    [true, 'expect: { json: null }'],
    [false, 'expect: { min_score: 0 }'],
    [false, 'expect: { usage: {} }'],
    [true, 'expect: { usage: { credits: 1, duration: { min: 1s, max: 2m } } }'],
    [false, 'expect: { artifacts: [{ type: image }] }'],
    [true, 'expect: { artifacts: [{ path: a, count: 1, format: png }] }'],
    [true, 'expect: { status: failed, error: { matches: x } }'],
    [false, 'timeout: 0s'],
    [false, 'timeout: 0.0m'],
    [true, 'timeout: 0.5s'],
    [false, 'tags: [a, a]'],
    [false, 'run: { toolsets: [core, core] }'],
    [false, 'matrix: { model: [m, m] }'],
    [false, 'matrix: { toolsets: [[core], [core]] }'],
    [true, 'matrix: { toolsets: [[core], [core, image]] }'],
    [false, 'inputs: { f: { url: "http://example.com/a.pdf" } }'],
    [true, 'inputs: { f: { url: "https://example.com/a.pdf" } }'],
    [true, 'expect: { compare: [{ path: a, as: datetime, tolerance: 0s }] }'],
    [false, 'expect: { compare: [{ path: a, as: date, formats: [] }] }'],
    [false, 'expect: { compare: [{ path: a, as: date, formats: [DD/MM/YYYY, DD/MM/YYYY] }] }'],
    [false, 'expect: { compare: [{ path: a, as: list, key: [b, b] }] }'],
    [false, 'expect: { artifacts: [{ path: a, format: [] }] }'],
    [false, 'expect: { artifacts: [{ path: a, width: 10.5 }] }'],
    [false, 'expect: { artifacts: [{ path: a, count: -1 }] }'],
    [false, 'expect: { usage: { credits: -1 } }'],
    ...['exists: true', 'count: 1', 'unique: true', 'matches: x', 'contains: x'].map((condition): [boolean, string] => [
      false,
      `expect: { checks: [{ sum: "a[].b", ${condition} }] }`,
    ]),
    [true, 'expect: { checks: [{ path: a, gt: 1, abs: 1 }] }'],
    [false, 'expect: { checks: [{ path: a, matches: x, abs: 1 }] }'],
    [true, 'expect: { checks: [{ path: a, not_equals: { path: b }, rel: 1 }] }'],
    [false, 'expect: { checks: [{ path: a, unique: false }] }'],
    [false, 'expect: { checks: [{ path: a, exists: false, equals: 1 }] }'],
    [true, 'expect: { checks: [{ path: a, exists: false }] }'],
    [false, 'expect: { checks: [{ path: a, count: 1.5 }] }'],
    [false, 'expcet: {}'],
    [true, '', 'gate: { pass_rate: 0.9, max_errors: 1 }\n'],
    [false, '', 'gate: { pass_rate: 90 }\n'],
    [false, '', 'gate: { pass_rat: 1 }\n'],
    [false, '', 'defaults: { id: x }\n'],
    [true, '', '$schema: x.json\n'],
  ])('valid: %s — %s %s', (valid, caseText, more) => {
    const value = suite(caseText, more);
    expect(validate(value), JSON.stringify(validate.errors)).toBe(valid);
    expect(readerAccepts(value)).toBe(valid);
  });
});
