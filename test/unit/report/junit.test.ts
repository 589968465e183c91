import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderJunit } from '../../../src/report/junit.ts';
import type { Results } from '../../../src/report/results.ts';
import { eventfulResults, sampleCase, sampleFinding, sampleResults, sampleSkill, sampleTrial } from './sample.ts';
import { parseXml } from './xml.ts';

function suites(results: Results) {
  return parseXml([...renderJunit(results)].join(''));
}

test('each verdict has its element', () => {
  const root = suites(eventfulResults());
  const cases = root.children[0]?.children.filter(({ name }) => name === 'testcase') ?? [];
  const outcome = (id: string) => {
    const element = cases.find(({ attributes }) => attributes.name === id);
    return element?.children.find(({ name }) => name !== 'system-out')?.name;
  };
  expect(outcome('acme-clean')).toBeUndefined();
  expect(outcome('repeated')).toBeUndefined();
  expect(outcome('acme-photo')).toBe('failure');
  expect(outcome('now-works')).toBe('failure');
  expect(outcome('slow-host')).toBe('error');
  expect(outcome('never')).toBe('error');
  for (const id of ['handwritten', 'later', 'shaky']) expect(outcome(id)).toBe('skipped');
  expect(outcome('findings')).toBe('failure');
});

test('what was not published is a failing test case of its skill, and an error where the skill is not to blame', () => {
  const row = { directory: 'skills/invoice', name: 'invoice', id: null, version: null, digest: null } as const;
  const outcome = (published: Results['published'][number], conclusion: 'failure' | 'inconclusive' | 'success') => {
    const root = suites(
      sampleResults({ command: 'publish', skills: [sampleSkill({ conclusion })], published: [published] }),
    );
    const element = root.children[0]?.children.find(({ attributes }) => attributes.name === 'publish');
    const problem = element?.children[0];
    return { counts: root.attributes, problem: problem && `${problem.name}: ${problem.attributes.message}` };
  };
  expect(outcome({ ...row, status: 'refused', message: 'It has 1 finding.' }, 'failure')).toMatchObject({
    counts: { tests: '2', failures: '1' },
    problem: 'failure: refused: It has 1 finding.',
  });
  expect(outcome({ ...row, status: 'failed', message: 'No reply.' }, 'inconclusive')).toMatchObject({
    counts: { errors: '1', failures: '0' },
    problem: 'error: failed: No reply.',
  });
  expect(outcome({ ...row, status: 'planned', message: 'Would create.' }, 'success').problem).toBe(
    'skipped: Would create.',
  );
  expect(outcome({ ...row, status: 'created', id: 'i' }, 'success').problem).toBeUndefined();
});

test('what only the lock file names has a suite of its own', () => {
  const published = [
    { name: 'gone', directory: '', id: null, version: null, digest: null, status: 'drifted', message: 'Gone.' },
  ] as const;
  const root = suites(sampleResults({ command: 'publish', skills: [], published }));
  expect(root.children.map(({ attributes }) => attributes.name)).toEqual(['gone']);
  expect(root.attributes).toMatchObject({ failures: '1' });
});

test('the counts of the suites are those of their elements', () => {
  const root = suites(eventfulResults());
  expect(root.attributes).toMatchObject({ tests: '10', failures: '3', errors: '2', skipped: '3', time: '41.300' });
  expect(root.children[0]?.attributes).toMatchObject({
    tests: '10',
    failures: '3',
    errors: '2',
    skipped: '3',
    time: '62.500',
  });
});

test('a case that a neutral run leaves out is skipped, not an error', () => {
  const root = suites(sampleResults({ conclusion: 'neutral', cases: [sampleCase('a', 'not_run')] }));
  expect(root.attributes).toMatchObject({ errors: '0', skipped: '1' });
});

test('a simulated run says so in the name and as a property', () => {
  const xml = [...renderJunit(eventfulResults({ simulated: true }))].join('');
  expect(xml).toContain('name="vlmrun-skills test (simulated)"');
  expect(xml).toContain('<property name="simulated" value="true"/>');
});

test('the text of a failure holds each failing field', () => {
  const xml = [...renderJunit(eventfulResults())].join('');
  expect(xml).toContain('total: expected 118.4, got 118.9 (number)');
  expect(xml).toContain('line_items[2].description: expected &quot;Blue paint');
});

test('whatever a model or a skill file says, the document is well-formed XML 1.0', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ']]>',
      '<!--',
      '<script>',
      '&#0;',
      '\u0000',
      '\ud800',
      '\uffff',
      '::error::x',
      '##[error]x',
      '\u001b[31m',
    ),
  );
  fc.assert(
    fc.property(nasty, nasty, (a, b) => {
      const results = sampleResults({
        skills: [sampleSkill({ name: a, findings: [sampleFinding({ message: b, file: a, rule: b })] })],
        cases: [sampleCase(b, 'failed', { skill: a, reason: b })],
        trials: [
          sampleTrial(b, {
            skill: a,
            verdict: 'failed',
            reason: a,
            failing_fields: [{ path: a, expected: b, actual: { [a]: b }, comparator: 'exact', score: 0 }],
          }),
        ],
      });
      expect(suites(results).name).toBe('testsuites');
    }),
  );
});

test('findings that belong to no skill are a suite of their own', () => {
  const results = { ...eventfulResults(), findings: [sampleFinding({ file: 'vlmrun-skills.yaml' })] };
  const [first, second] = suites(results).children;
  expect(first?.attributes).toMatchObject({ name: '(repository)', tests: '1', failures: '1' });
  expect(second?.attributes.name).not.toBe('(repository)');
});
