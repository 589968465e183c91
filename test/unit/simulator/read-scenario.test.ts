import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { UsageError } from '../../../src/errors.ts';
import { hashText, hashValue } from '../../../src/simulator/input-hash.ts';
import { readScenario } from '../../../src/simulator/read-scenario.ts';

const schema = JSON.parse(readFileSync('schemas/simulator-scenario.schema.json', 'utf8')) as object;
const validate = new Ajv({ allErrors: true }).compile(schema);
const hash = 'a'.repeat(64);

function problemsOf(text: string): readonly string[] {
  try {
    readScenario(text, 'sim.yaml');
    return [];
  } catch (error) {
    if (error instanceof UsageError) return error.problems;
    throw error;
  }
}

const good = [
  '',
  'version: 1\nseed: 4294967295',
  'latency: { execution: { median: 30s, sigma: 0.3, max: 5m }, request: { min: 0, max: 20ms } }',
  'server: { keys: [a], wrong_key: 403, requests_per_minute: 10, retry_after: false, rate_limit_headers: true, credits: 10 }',
  'server: { running: { limit: 8, above: refuse, retry_after: 1 }, client_id: keep, echo: { inputs: true, metadata: true } }',
  'server: { execution_id: execution_id, list: { lag: 1s, responses: false }, read_lag: 1s, deduplicate: never, create_time: 2s }',
  'server: { version_field: version, models: [m] }\nusage: { credits_used: 2 }\nwalk: [pending]',
  'skills: [{ name: a }, { name: b, description: c, public: true, version: v, files: { SKILL.md: x, schema.json: "{}" } }]',
  `answers: [{ skill: a, model: m, input: ${hash}, response: [1], layout: data, usage: {}, walk: [x], status: y, time: 2s }]`,
  'answers: [{ skill: "*", input: "*", stuck: true }, { skill: a, inputs: { x: { text: t }, y: { url: u }, z: { value: null } } }]',
  'answers: [{ skill: a, input: "*", repeats: [{ response: 1 }, { failure: no }, { failure: { reason: r, at: detail } }] }]',
  'answers: [{ skill: a, input: "*", artifacts: [{ id: img_123456, filename: f, content_type: t, base64: "", text: "", size: 3 }] }]',
  'answers: [{ skill: a, input: "*", grounding: { "a[0].b": { confidence: lo, boxes: [{ xywh: [0, 0, 1, 1], page: 1, content: c, confidence: 1 }] } } }]',
  'faults: [{ on: POST /agent/execute, do: reply, status: 429, shape: error, message: m, retry_after: 2, first: 1 }]',
  'faults: [{ on: "* *", do: reset, every: 3 }, { on: "GET *", do: hang, after: true, only: [1, 2] }]',
  'faults: [{ on: GET /files, do: delay, for: 1s, probability: 0.5 }, { on: GET /files, do: continue, for: 0 }]',
  'faults: [{ on: GET /files, do: cut }, { on: GET /files, do: truncate }, { on: GET /files, do: no-id }]',
  'faults: [{ on: POST /agent/execute, do: reply, status: 422, field: body.id }]',
  'server: { create_time: 1s, create_status: failed, create_stuck: true }',
  'skills: [{ name: a, public: true, own: true, age: 2h, files: { SKILL.md: x, a.png: { base64: iVBORw== } } }]',
  'faults: [{ on: "GET //downloads/{id}", do: alter, key: job-a, files: { SKILL.md: x, a: null, b: { base64: AAEC } } }]',
  'faults: [{ on: "GET //downloads/{id}", do: replace, base64: UEs=, only: [2] }]',
];

const bad: [text: string, problem: string][] = [
  ['sevrer: {}', 'sim.yaml:1:1: sevrer unknown key; did you mean "server"?'],
  [
    'answers:\n  - skill: a\n    input: "*"\n    modle: x',
    'sim.yaml:4:5: answers[0].modle unknown key; did you mean "model"?',
  ],
  ['answers:\n  - skill: a', 'sim.yaml:2:5: answers[0] needs either "input" (one input) or "inputs" (several by name)'],
  ['answers: [{ skill: a, input: "*", inputs: {} }]', 'needs either "input"'],
  ['answers: [{ input: "*" }]', 'needs the key "skill"'],
  ['answers: [{ skill: a, input: abc }]', 'sim.yaml:1:30: answers[0].input must be a SHA-256 in hex'],
  ['answers: [{ skill: a, input: { text: 1 } }]', 'must be a SHA-256 in hex'],
  ['answers: [{ skill: a, input: "*", repeats: [] }]', 'needs at least one outcome'],
  ['answers: [{ skill: a, input: "*", walk: [] }]', 'needs at least one status'],
  ['answers: [{ skill: a, input: "*", layout: wrapped }]', 'must be one of bare, results, data, string, null'],
  ['answers: [{ skill: a, input: "*", time: 5 }]', 'must be a duration such as 1.5s, {min, max} or {median, sigma}'],
  ['answers: [{ skill: a, input: "*", failure: { at: error } }]', 'needs the key "reason"'],
  ['answers: [{ skill: a, input: "*", artifacts: [{ id: x }] }]', 'must look like img_1a2b3c'],
  [
    'answers: [{ skill: a, input: "*", grounding: { a: { boxes: [{ xywh: [0, 0, 2, 1] }] } } }]',
    'must be four numbers from 0 to 1',
  ],
  ['answers: {}', 'answers must be a list'],
  ['- 1', 'the scenario must be a mapping'],
  ['seed: -1', 'seed must be a whole number from 0 to 4294967295'],
  ['server: { running: {} }', 'needs the key "limit"'],
  ['server: { wrong_key: 404 }', 'must be one of 401, 403'],
  ['server: { list: { lag: 1 } }', 'must be a duration such as 250ms, 1.5s or 2m'],
  ['latency: { execution: { min: 1s } }', 'needs the key "max"'],
  ['skills: [{ description: x }]', 'needs the key "name"'],
  ['skills: [{ name: x, files: { a: b } }]', 'needs a "SKILL.md" among its files'],
  ['faults: [{ on: /agent/execute, do: reset }]', 'must be a method and a path'],
  ['faults: [{ on: "* *", do: explode }]', 'must be one of reply, reset'],
  ['faults: [{ on: "* *", do: reply }]', 'needs the key "status"'],
  ['faults: [{ on: "* *", do: reset, status: 500 }]', 'faults[0].status unknown key'],
  ['skills: [{ name: x, own: false }]', 'skills[0].own must be true for a skill that is not public'],
  ['skills: [{ name: x, files: { SKILL.md: 1 } }]', 'skills[0].files.SKILL.md must be a text, or bytes'],
  ['faults: [{ on: "* *", do: alter }]', 'needs the key "files"'],
  ['faults: [{ on: "* *", do: alter, files: { a: 1 } }]', 'must be a text, or bytes'],
  ['faults: [{ on: "* *", do: replace, after: false, base64: "" }]', 'faults[0].after must be true for replace'],
  ['faults: [{ on: "* *", do: replace }]', 'needs the key "base64"'],
  ['faults: [{ on: "* *", do: delay }]', 'needs the key "for"'],
  ['faults: [{ on: "* *", do: cut, after: false }]', 'faults[0].after must be true for cut'],
  ['version: 2', 'version must be one of 1'],
];

describe('readScenario', () => {
  it.each(good)('takes %j, and so does the published schema', (text) => {
    expect(problemsOf(text)).toEqual([]);
    expect(validate(parse(text) ?? {}), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(bad)('refuses %j, and so does the published schema', (text, problem) => {
    expect(problemsOf(text).join('\n')).toContain(problem);
    expect(validate(parse(text))).toBe(false);
  });

  it('reports mistakes together, in the order of the text', () => {
    expect(problemsOf('seed: x\nfaults: [{ do: reset }]\nlatancy: {}')).toEqual([
      'sim.yaml:1:7: seed must be a whole number from 0 to 4294967295',
      'sim.yaml:2:10: faults[0] needs the key "on"',
      'sim.yaml:3:1: latancy unknown key; did you mean "latency"?',
    ]);
  });

  it('refuses more than one occasion', () => {
    expect(problemsOf('faults: [{ on: "* *", do: reset, first: 1, every: 2 }]')).toHaveLength(1);
  });

  it.each(['a: b: c', 'seed: 1\nseed: 2', 'server: {', 'a: *b'])(
    'reports broken YAML such as %j with its place',
    (text) => {
      expect(problemsOf(text)[0]).toMatch(/^sim\.yaml:\d+:\d+: /);
    },
  );

  it('hashes what is spelled out as an execution would', () => {
    const scenario = readScenario(
      'answers: [{ skill: a, inputs: { t: { text: x }, v: { value: { b: 1, a: "ü" } }, s: { value: x } } }]',
      'sim.yaml',
    );
    expect(scenario.answers[0]?.inputs).toEqual({
      named: { t: hashText('x'), v: hashText('{"a":"ü","b":1}'), s: hashText('x') },
    });
    expect(hashValue({ b: 1, a: 'ü' })).toBe(hashText('{"a":"ü","b":1}'));
  });
});
