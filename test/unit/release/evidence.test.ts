import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { objection, readEvidence } from '../../../src/release/evidence.ts';

const baseUrl = 'https://api.vlm.run/v1';
const good = {
  version: 1,
  command: 'test',
  simulated: false,
  base_url: baseUrl,
  selection: { skills: ['skills/*'], cases: [], tags: [], shard: null },
  skills: [
    { name: 'a', digest: 'd1', conclusion: 'success' },
    { name: 'b', digest: 'd2', conclusion: 'failure' },
    { name: 'c', digest: null, conclusion: 'failure' },
  ],
};
const read = (results: object) => readEvidence(JSON.stringify(results), 'results.json', baseUrl);

describe('objections', () => {
  it('are none for content that was tested with success, under any name', () => {
    expect(objection(read(good), { name: 'a', digest: 'd1' })).toBeUndefined();
    expect(objection(read({ ...good, command: 'report' }), { name: 'renamed', digest: 'd1' })).toBeUndefined();
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
    ['by case', { selection: { ...good.selection, cases: ['acme'] } }],
    ['by tag', { selection: { ...good.selection, tags: ['smoke'] } }],
    ['one shard', { selection: { ...good.selection, shard: { index: 1, count: 3 } } }],
    ['"validate"', { command: 'validate' }],
    ['"publish"', { command: 'publish' }],
  ])('hold against everything when the results are %s: %j', (word, change) => {
    expect(objection(read({ ...good, ...change }), { name: 'a', digest: 'd1' })).toContain(word);
  });
});

it('does not count a case that was judged on a response of other content', () => {
  const trials = [{ skill: 'a', execution: { stale: true } }, { skill: 'b', execution: null }, 'odd'];
  expect(objection(read({ ...good, trials }), { name: 'a', digest: 'd1' })).toContain('other content');
  expect(objection(read({ ...good, trials: [] }), { name: 'a', digest: 'd1' })).toBeUndefined();
});

it.each(['', 'no', '[]', 'null', '{}', '{"version": 2, "skills": []}', '{"version": 1, "skills": {}}'])(
  'refuses %j',
  (text) => {
    expect(() => readEvidence(text, 'results.json', baseUrl)).toThrow(UsageError);
  },
);
