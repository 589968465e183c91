import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerRaw } from '../support/raw-answers.ts';
import { runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const right = { merchant: 'Corner Shop', total: 12.5, currency: 'EUR' };
const report = 'vlmrun-report/test';

/** A platform that answers the receipt with a JSON text as it stands. */
async function platform(response: string) {
  const input = createHash('sha256').update('corner').digest('hex');
  const simulator = await simulate(
    `version: 1\nlatency: { execution: 20ms }\nanswers:\n  - { skill: receipts, input: ${input}, response: "raw:it" }\n`,
  );
  const server = await answerRaw(simulator, { it: response });
  onTestFinished(async () => {
    await server.close();
    await simulator.close();
  });
  return { url: server.url, executions: () => simulator.executions() };
}

async function repository(files: Readonly<Record<string, string>> = { 'corner.expected.json': JSON.stringify(right) }) {
  const evals = Object.entries(files).map(([name, text]) => [`skills/receipts/evals/${name}`, text]);
  return createWorkspace({
    ...receiptSkill('skills/receipts'),
    'skills/receipts/evals/corner.png': 'corner',
    ...Object.fromEntries(evals),
  });
}

function run(workspace: string, url: string, inputs: Readonly<Record<string, string>> = {}) {
  return runAction({
    workspace,
    inputs: {
      command: 'test',
      'api-key': 'vlmrun-test-key-4f1c9a7e',
      'base-url': url,
      'requests-per-minute': 'unlimited',
      ...inputs,
    },
  });
}

async function trialText(workspace: string) {
  const [name = ''] = (await readdir(join(workspace, report, 'trials'))).filter((file) => file.endsWith('.json'));
  return readFile(join(workspace, report, 'trials', name), 'utf8');
}

describe('a response of great depth', () => {
  it.each([1_000, 3_000, 5_000, 100_000])('fails its case: %s levels', async (levels) => {
    const text = `${'{"a":['.repeat(levels / 2)}1${']}'.repeat(levels / 2)}`;
    const { url, executions } = await platform(text);
    const workspace = await repository();
    const first = await run(workspace, url);
    expect(first.code).toBe(1);
    expect(first.log).toContain('The response is nested deeper than 500 levels.');
    const record = JSON.parse(await trialText(workspace));
    expect(record.deep_response === text).toBe(true);
    expect((await stat(join(workspace, report, 'report.html'))).size).toBeGreaterThan(10_000);
    const again = await run(workspace, url);
    expect(again.code).toBe(1);
    expect(executions()).toHaveLength(1);
  });

  it('as JSON in a text fails it too', async () => {
    const { url } = await platform(JSON.stringify('['.repeat(5_000) + ']'.repeat(5_000)));
    const action = await run(await repository(), url);
    expect(action.code).toBe(1);
    expect(action.log).toContain('nested deeper than 500 levels');
  });

  it('does not reach the reports of a skill with sensitive fields', async () => {
    const { url } = await platform(`${'['.repeat(1_000)}"secret of a customer"${']'.repeat(1_000)}`);
    const workspace = await repository();
    expect((await run(workspace, url, { redact: 'merchant' })).code).toBe(1);
    expect(await trialText(workspace)).not.toContain('secret of a customer');
  });
});

describe('a response of 10 MB', () => {
  const keys = Object.fromEntries(Array.from({ length: 300_000 }, (_, i) => [`key number ${i}`, `value ${i}`]));
  it.each([
    ['of keys that nobody asked for', JSON.stringify({ ...right, ...keys })],
    ['in one text', JSON.stringify({ ...right, merchant: 'x'.repeat(10_000_000) })],
  ])('%s is judged and stays within bounds', async (_, text) => {
    const { url } = await platform(text);
    const workspace = await repository();
    const action = await run(workspace, url);
    expect(action.code).toBe(1);
    // Fields repeat values of the response, but nothing else does.
    expect((await trialText(workspace)).length).toBeLessThan(2.2 * text.length);
    expect((await stat(join(workspace, report, 'results.json'))).size).toBeLessThan(1_000_000);
    expect((await stat(join(workspace, report, 'report.html'))).size).toBeLessThan(1_000_000);
  });
});

describe('numbers beyond 2^53', () => {
  const suite = `version: 1
cases:
  - id: corner
    inputs: { file: { path: corner.png } }
    expect: { schema: false, match: subset, json: { id: 9007199254740993 } }
`;
  const files = { 'a.eval.yaml': suite };

  it('are told apart, and keep their digits wherever they are written', async () => {
    const workspace = await repository(files);
    const { url } = await platform('{"id": 9007199254740992, "other": -12345678901234567890}');
    const wrong = await run(workspace, url);
    expect(wrong.code).toBe(1);
    expect(wrong.log).toContain('9007199254740993');
    const results = await readFile(join(workspace, report, 'results.json'), 'utf8');
    expect(results).toMatch(/"expected":9007199254740993,"actual":9007199254740992/);
    expect(await trialText(workspace)).toContain('"other":-12345678901234567890');
    const again = await run(workspace, url);
    expect(again.code).toBe(1);
    expect(await trialText(workspace)).toContain('"other":-12345678901234567890');
  });

  it('meet each other', async () => {
    const { url } = await platform('{"id": 9007199254740993}');
    expect((await run(await repository(files), url)).code).toBe(0);
  });

  it('are updated to what was answered, digit by digit', async () => {
    const workspace = await repository();
    const path = join(workspace, 'skills/receipts/evals/corner.expected.json');
    await writeFile(path, '{ "merchant": "Corner Shop", "total": 9007199254740993 }\n');
    const { url } = await platform('{"merchant": "Corner Shop", "total": 12345678901234567891}');
    await run(workspace, url, { update: 'true' });
    expect(await readFile(path, 'utf8')).toBe('{ "merchant": "Corner Shop", "total": 12345678901234567891 }\n');
  });
});

describe('a value that hardly any reader keeps', () => {
  const suite = `version: 1
cases:
  - id: corner
    inputs: { file: { path: corner.png } }
    expect: { schema: false, match: subset, json_file: corner.json }
`;

  it.each([
    ['half a surrogate pair', '{"v": "a\\ud800b"}', '{"v": "a\\ud800b"}', 0],
    ['half of another', '{"v": "a\\ud800b"}', '{"v": "a\\ud801b"}', 1],
    ['half of one against its replacement', '{"v": "a\\ud800b"}', '{"v": "a\\ufffdb"}', 1],
    ['the text NaN', '{"v": "NaN"}', '{"v": "NaN"}', 0],
    ['the text NaN against a number', '{"v": 1}', '{"v": "NaN"}', 1],
    ['a number beyond all', '{"v": 1e308}', '{"v": 1e400}', 1],
    ['a number beyond all against null', '{"w": 1}', '{"w": 1, "v": -1e400}', 0],
    ['keys of objects', '{"__proto__": {"a": 1}, "constructor": 2}', '{"__proto__": {"a": 1}, "constructor": 2}', 0],
    ['other values under them', '{"__proto__": {"a": 1}}', '{"__proto__": {"a": 2}}', 1],
  ])('%s has the same verdict when it is judged again', async (_, expected, actual, code) => {
    const workspace = await repository({ 'a.eval.yaml': suite, 'corner.json': expected });
    const { url, executions } = await platform(actual);
    expect((await run(workspace, url)).code).toBe(code);
    const first = JSON.parse(await trialText(workspace));
    expect((await run(workspace, url)).code).toBe(code);
    const second = JSON.parse(await trialText(workspace));
    expect(second.judgement).toEqual(first.judgement);
    expect(executions()).toHaveLength(1);
  });

  it('NaN as a number is no JSON, and so the platform’s fault', async () => {
    const workspace = await repository();
    const { url } = await platform('{"merchant": NaN}');
    const action = await run(workspace, url, { timeout: '4s' });
    expect(action.code).toBe(4);
    expect(action.log).toMatch(/did not end within 4 s \(GET .*the reply is not complete JSON/);
  });
});
