import { expect, test } from 'vitest';
import type { PublishedSkill, Results } from '../../../src/report/results.ts';
import { headline } from '../../../src/report/verdict-words.ts';
import { sampleCase, sampleFinding, sampleResults, sampleSkill } from './sample.ts';

const published = (...statuses: PublishedSkill['status'][]): PublishedSkill[] =>
  statuses.map((status, index) => ({
    name: `s${index}`,
    directory: `skills/s${index}`,
    id: null,
    version: null,
    digest: null,
    status,
  }));
const three = [sampleSkill(), sampleSkill(), sampleSkill()];

test.each<[string, Partial<Results>, string]>([
  ['a test', { cases: [sampleCase('a', 'passed'), sampleCase('b', 'failed')] }, 'Success: 1 failed, 1 passed'],
  ['a test of nothing', {}, 'Success: no cases'],
  ['a validation', { command: 'validate', skills: three }, 'Success: no findings in 3 skills'],
  [
    'a validation with findings',
    { command: 'validate', skills: [sampleSkill({ findings: [sampleFinding({ severity: 'warning' })] })] },
    'Success: 1 warning in 1 skill',
  ],
  [
    'a publication',
    { command: 'publish', skills: three, published: published('unchanged', 'created', 'unchanged') },
    'Success: 1 created, 2 unchanged',
  ],
  [
    'a publication with its trial run',
    { command: 'publish', cases: [sampleCase('a', 'passed')], published: published('updated') },
    'Success: 1 updated',
  ],
  ['a dry run', { command: 'publish', published: published('planned', 'planned') }, 'Success: 2 planned'],
  [
    'a publication that went wrong, by its counts',
    { command: 'publish', conclusion: 'failure', published: published('unchanged', 'created', 'refused', 'failed') },
    'Failure: 1 failed, 1 refused, 1 created, 1 unchanged',
  ],
  ['a publication of nothing', { command: 'publish', skills: three }, 'Success: no findings in 3 skills'],
  ['merged reports of tests', { command: 'report', cases: [sampleCase('a', 'passed')] }, 'Success: 1 passed'],
  [
    'a test with something to say beside',
    { cases: [sampleCase('a', 'passed')], reasons: ['nothing is compared'] },
    'Success: 1 passed',
  ],
  ['a run with nothing to do', { reasons: ['nothing changed'] }, 'Success: nothing changed'],
  [
    'a run with a reason',
    { command: 'publish', conclusion: 'failure', reasons: ['it was refused'], published: published('refused') },
    'Failure: it was refused',
  ],
])('%s has its headline', (_name, overrides, expected) => {
  expect(headline(sampleResults(overrides))).toBe(expected);
});
