import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { objection, readEvidence } from '../../../src/release/evidence.ts';

const server = { baseUrl: 'https://api.vlm.run/v1', agentBaseUrl: 'https://api.vlm.run/v1' };
const good = {
  version: 1,
  command: 'test',
  simulated: false,
  base_url: server.baseUrl,
  agent_base_url: server.agentBaseUrl,
  selection: { skills: ['skills/*'], cases: [], tags: [], shard: null },
  conclusion: 'success',
  reasons: [],
  skills: [
    { name: 'a', digest: 'd1', conclusion: 'success' },
    { name: 'b', digest: 'd2', conclusion: 'failure' },
    { name: 'c', digest: null, conclusion: 'failure' },
  ],
  cases: [
    { skill: 'a', case: 'one', verdict: 'passed' },
    { skill: 'b', case: 'one', verdict: 'failed' },
  ],
};
const read = (results: object) => readEvidence(JSON.stringify(results), 'results.json', server);
const a = { name: 'a', digest: 'd1' };

describe('objections', () => {
  it('are none for content that was tested with success, under any name', () => {
    expect(objection(read(good), a)).toBeUndefined();
    expect(objection(read({ ...good, command: 'report' }), { name: 'renamed', digest: 'd1' })).toBeUndefined();
    expect(objection(read({ ...good, cases: [{ skill: 'a', verdict: 'flaky' }] }), a)).toBeUndefined();
  });

  it('name the digest and the reason', () => {
    expect(objection(read(good), { name: 'b', digest: 'd2' })).toBe('Content d2 was tested and concluded "failure".');
    expect(objection(read(good), { name: 'a', digest: 'd9' })).toBe('Content d9 was not tested; the test ran on d1.');
    expect(objection(read(good), { name: 'z', digest: 'd9' })).toBe('Content d9 was not tested.');
    expect(objection(read(good), { name: 'c', digest: 'd3' })).toBe('Content d3 was not tested.');
  });

  it.each([
    ['simulated', { simulated: true }],
    ['simulated', { simulated: undefined }],
    ['not from', { base_url: 'https://other.example/v1' }],
    ['not from', { base_url: null }],
    ['"https://other.example/v1" (agent-base-url)', { agent_base_url: 'https://other.example/v1' }],
    ['null (agent-base-url)', { agent_base_url: null }],
    ['an address that they do not name (agent-base-url)', { agent_base_url: undefined }],
    ['by case', { selection: { ...good.selection, cases: ['acme'] } }],
    ['by tag', { selection: { ...good.selection, tags: ['smoke'] } }],
    ['one shard', { selection: { ...good.selection, shard: { index: 1, count: 3 } } }],
    ['"validate"', { command: 'validate' }],
    ['"publish"', { command: 'publish' }],
  ])('hold against everything when the results are %s: %j', (word, change) => {
    expect(objection(read({ ...good, ...change }), a)).toContain(word);
  });
});

describe('a skill that concluded success', () => {
  it.each<[string, readonly object[], string]>([
    ['without any case', [], 'was not tested: the run had no case of a'],
    ['with cases of another skill', [{ skill: 'b', verdict: 'passed' }], 'the run had no case of a'],
    ['with a skipped case', [{ skill: 'a', verdict: 'skipped' }], 'no case of a passed'],
    ['with a quarantined case', [{ skill: 'a', verdict: 'quarantined' }], 'no case of a passed'],
    [
      'with a case that fails as expected',
      [{ skill: 'a', verdict: 'xfailed' }],
      'Cases that are expected to fail, quarantined or skipped are no evidence.',
    ],
    ['with a case that was not run', [{ skill: 'a', verdict: 'not_run' }], 'no case of a passed'],
  ])('%s is not proven', (_name, cases, reason) => {
    expect(objection(read({ ...good, cases }), a)).toContain(reason);
  });

  it('is not proven by results without cases', () => {
    expect(objection(read({ ...good, cases: undefined }), a)).toContain('the run had no case of a');
  });

  it('is not proven when its content stands there twice, once with a failure', () => {
    const skills = [...good.skills, { name: 'copy', digest: 'd1', conclusion: 'failure' }];
    expect(objection(read({ ...good, skills }), a)).toContain('concluded "failure"');
  });

  it('is not proven by a case that was judged on a response of other content', () => {
    const trials = [{ skill: 'a', execution: { stale: true } }, { skill: 'b', execution: null }, 'odd'];
    expect(objection(read({ ...good, trials }), a)).toContain('other content');
    expect(objection(read({ ...good, trials: [] }), a)).toBeUndefined();
  });
});

describe('a run that is no success', () => {
  it.each([
    ['because of another skill', { conclusion: 'failure', reasons: ['evals/b.eval.yaml: 1 case failed: b/one.'] }],
    ['because the platform failed another skill', { conclusion: 'inconclusive', reasons: ['1 case errored'] }],
  ])('%s leaves the others proven', (_name, change) => {
    expect(objection(read({ ...good, ...change }), a)).toBeUndefined();
  });

  it.each([
    [
      'a gate over all cases',
      { conclusion: 'failure', gates_missed: ['all cases: Pass rate 50 % is below 90 %: 1 case failed: b/one.'] },
      'The test run as a whole concluded "failure": all cases: Pass rate 50 % is below 90 %',
    ],
    [
      'a reason that no skill explains',
      { conclusion: 'inconclusive', reasons: ['The deadline is over.'], skills: good.skills.slice(0, 1) },
      'concluded "inconclusive": The deadline is over.',
    ],
    ['no conclusion at all', { conclusion: undefined, skills: good.skills.slice(0, 1) }, 'concluded null.'],
    [
      'no key',
      { conclusion: 'neutral', reasons: ['There is no API key.'], skills: good.skills.slice(0, 1) },
      'concluded "neutral"',
    ],
  ])('by %s refuses every skill', (_name, change, reason) => {
    expect(objection(read({ ...good, ...change }), a)).toContain(reason);
  });
});

it.each(['', 'no', '[]', 'null', '{}', '{"version": 2, "skills": []}', '{"version": 1, "skills": {}}'])(
  'refuses %j',
  (text) => {
    expect(() => readEvidence(text, 'results.json', server)).toThrow(UsageError);
  },
);
