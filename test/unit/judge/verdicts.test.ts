import { describe, expect, test } from 'vitest';
import { caseVerdict, isDecided } from '../../../src/judge/case-verdict.ts';
import { conclusionOf } from '../../../src/judge/conclusion.ts';
import type { CaseVerdict, TrialVerdict } from '../../../src/judge/judgement.ts';
import { type DecidedCase, passRate, totalsOf } from '../../../src/judge/totals.ts';

const words: Record<string, TrialVerdict> = { p: 'passed', f: 'failed', e: 'errored', '-': 'not_run' };
const trials = (text: string): TrialVerdict[] => [...text].map((letter) => words[letter] ?? 'not_run');
const repeat = (times: number, minPass = times) => ({ repeat: { times, minPass, stop: 'early' as const } });
const today = '2026-11-21';

describe('verdict of a case', () => {
  test.each<[string, number, number, CaseVerdict]>([
    ['p', 1, 1, 'passed'],
    ['f', 1, 1, 'failed'],
    ['e', 1, 1, 'errored'],
    ['-', 1, 1, 'not_run'],
    ['', 1, 1, 'not_run'],
    ['ppp', 3, 2, 'passed'],
    ['pp-', 3, 2, 'passed'],
    ['pfp', 3, 2, 'flaky'],
    ['ff-', 3, 2, 'failed'],
    ['pf-', 3, 2, 'not_run'],
    ['pfe', 3, 2, 'errored'],
    ['ppe', 3, 2, 'passed'],
    ['ffe', 3, 2, 'failed'],
    ['ppe', 3, 3, 'errored'],
    ['pfp', 3, 3, 'failed'],
  ])('%s with %i times and at least %i is %s', (letters, times, minPass, verdict) => {
    expect(caseVerdict(repeat(times, minPass), trials(letters), today)).toBe(verdict);
  });

  test.each<[string, object, CaseVerdict]>([
    ['p', { xfail: { reason: 'r' } }, 'xpassed'],
    ['f', { xfail: { reason: 'r' } }, 'xfailed'],
    ['e', { xfail: { reason: 'r' } }, 'errored'],
    ['-', { xfail: { reason: 'r' } }, 'not_run'],
    ['f', { xfail: { reason: 'r', until: '2026-11-21' } }, 'xfailed'],
    ['f', { xfail: { reason: 'r', until: '2026-11-20' } }, 'failed'],
    ['f', { quarantine: { reason: 'r' } }, 'quarantined'],
    ['p', { quarantine: { reason: 'r' } }, 'quarantined'],
    ['e', { quarantine: { reason: 'r' } }, 'quarantined'],
    ['-', { quarantine: { reason: 'r' } }, 'not_run'],
    ['f', { quarantine: { reason: 'r', until: '2020-01-01' } }, 'failed'],
    ['p', { skip: 'later' }, 'skipped'],
  ])('%s with %j is %s', (letters, marks, verdict) => {
    expect(caseVerdict({ ...repeat(1), ...marks }, trials(letters), today)).toBe(verdict);
  });

  test.each<[string, number, number, boolean]>([
    ['', 1, 1, false],
    ['p', 3, 2, false],
    ['pp', 3, 2, true],
    ['pf', 3, 2, false],
    ['ff', 3, 2, true],
    ['f', 3, 3, true],
    ['ee', 3, 2, false],
  ])('%s of %i with at least %i is decided: %s', (letters, times, minPass, decided) => {
    expect(isDecided(repeat(times, minPass), trials(letters))).toBe(decided);
  });
});

const none = { match: 0, wrong: 0, missing: 0, extra: 0 };
function decided(id: string, verdict: CaseVerdict, more: Partial<DecidedCase> = {}): DecidedCase {
  return { skill: 's', id, verdict, strict: false, counts: none, ...more };
}

describe('totals', () => {
  test('pass rate counts flaky as passed and only strict unexpected passes as failed', () => {
    const cases = [
      decided('a', 'passed'),
      decided('b', 'flaky'),
      decided('c', 'failed'),
      decided('d', 'xpassed'),
      decided('e', 'xpassed', { strict: true }),
      decided('f', 'errored'),
      decided('g', 'skipped'),
      decided('h', 'quarantined'),
    ];
    expect(passRate(cases)).toBe(0.5);
    expect(passRate([decided('a', 'errored')])).toBeNull();
  });

  test('leaves of quarantined and expectedly failing cases are not counted', () => {
    const counts = { match: 3, wrong: 1, missing: 0, extra: 2 };
    const totals = totalsOf({
      cases: [
        decided('a', 'passed', { counts }),
        decided('b', 'quarantined', { counts }),
        decided('c', 'xfailed', { counts }),
      ],
      trials: ['passed', 'failed', 'failed'],
      creditsUsed: 3,
      creditsSaved: 1,
      requests: { 'POST /agent/execute': 3 },
      findings: [{ severity: 'error' }, { severity: 'warning', suppressed: { reason: 'r' } }],
    });
    expect(totals).toMatchObject({
      counts,
      field_accuracy: 0.75,
      pass_rate: 1,
      trials: { passed: 1, failed: 2 },
      findings: { error: 1, warning: 0, suppressed: 1 },
    });
  });
});

/** Cases of the skill `s` by what became of them. */
function keys(of: { readonly regressed?: string[]; readonly same?: string[]; readonly added?: string[] }) {
  const set = (ids: readonly string[] = []) => new Set(ids.map((id) => `s/${id}`));
  return {
    regressed: set(of.regressed),
    comparable: set([...(of.regressed ?? []), ...(of.same ?? [])]),
    added: set(of.added),
  };
}

describe('conclusion', () => {
  const suite = (gate: object, ...caseIds: string[]) => ({ file: 'evals/x.eval.yaml', gate, caseIds, skill: 's' });

  test.each<[string, Parameters<typeof conclusionOf>[0], string]>([
    ['nothing asked, nothing run', { cases: [], suites: [] }, 'success'],
    ['all passed', { cases: [decided('a', 'passed')], suites: [] }, 'success'],
    ['flaky passes', { cases: [decided('a', 'flaky')], suites: [] }, 'success'],
    ['a failure', { cases: [decided('a', 'passed'), decided('b', 'failed')], suites: [] }, 'failure'],
    ['an error', { cases: [decided('a', 'passed'), decided('b', 'errored')], suites: [] }, 'inconclusive'],
    ['a failure and an error', { cases: [decided('a', 'failed'), decided('b', 'errored')], suites: [] }, 'failure'],
    ['not run', { cases: [decided('a', 'passed'), decided('b', 'not_run')], suites: [] }, 'inconclusive'],
    ['all skipped', { cases: [decided('a', 'skipped')], suites: [] }, 'inconclusive'],
    ['expected failure', { cases: [decided('a', 'xfailed')], suites: [] }, 'success'],
    ['unexpected pass', { cases: [decided('a', 'xpassed')], suites: [] }, 'success'],
    ['strict unexpected pass', { cases: [decided('a', 'xpassed', { strict: true })], suites: [] }, 'failure'],
    ['quarantined', { cases: [decided('a', 'quarantined')], suites: [] }, 'success'],
    ['an invalid skill', { cases: [], suites: [], invalidSkills: ['s'] }, 'failure'],
    ['an invalid case', { cases: [decided('a', 'not_run', { invalid: true })], suites: [] }, 'failure'],
    [
      'a rate that allows one of two to fail',
      { cases: [decided('a', 'passed'), decided('b', 'failed')], suites: [suite({ passRate: 0.5 }, 'a', 'b')] },
      'success',
    ],
    [
      'the same, tightened by the inputs',
      {
        cases: [decided('a', 'passed'), decided('b', 'failed')],
        suites: [suite({ passRate: 0.5 }, 'a', 'b')],
        gate: { passRate: 0.9 },
      },
      'failure',
    ],
    [
      'the inputs cannot loosen',
      { cases: [decided('a', 'failed')], suites: [suite({}, 'a')], gate: { passRate: 0 } },
      'failure',
    ],
    [
      'a rate without a denominator',
      { cases: [decided('a', 'quarantined')], suites: [suite({ passRate: 1 }, 'a')] },
      'inconclusive',
    ],
    [
      'accuracy without leaves',
      { cases: [decided('a', 'passed')], suites: [suite({ fieldAccuracy: 0.5 }, 'a')] },
      'inconclusive',
    ],
    [
      'accuracy too low',
      {
        cases: [decided('a', 'passed', { counts: { match: 8, wrong: 1, missing: 1, extra: 0 } })],
        suites: [suite({ fieldAccuracy: 0.81 }, 'a')],
      },
      'failure',
    ],
    [
      'no regressions asked, no baseline',
      { cases: [decided('a', 'passed')], suites: [suite({ noRegressions: true }, 'a')] },
      'inconclusive',
    ],
    [
      'a regression',
      {
        cases: [decided('a', 'passed')],
        suites: [suite({ noRegressions: true }, 'a')],
        compared: keys({ regressed: ['a'] }),
      },
      'failure',
    ],
    [
      'a regression elsewhere',
      {
        cases: [decided('a', 'passed')],
        suites: [suite({ noRegressions: true }, 'a')],
        compared: keys({ regressed: ['z'], same: ['a'] }),
      },
      'success',
    ],
    [
      'nothing comparable',
      { cases: [decided('a', 'passed')], suites: [suite({ noRegressions: true }, 'a')], compared: keys({}) },
      'inconclusive',
    ],
    [
      'nothing comparable in the suite, but elsewhere',
      {
        cases: [decided('a', 'errored')],
        suites: [suite({ noRegressions: true, maxErrors: 1 }, 'a')],
        compared: keys({ same: ['z'] }),
      },
      'inconclusive',
    ],
    [
      'a suite that the baseline has not',
      {
        cases: [decided('a', 'passed')],
        suites: [suite({ noRegressions: true }, 'a')],
        compared: keys({ same: ['z'], added: ['a'] }),
      },
      'success',
    ],
    [
      'a suite of cases that never gate',
      {
        cases: [decided('a', 'quarantined')],
        suites: [suite({ noRegressions: true }, 'a')],
        compared: keys({ same: ['z'] }),
      },
      'success',
    ],
    [
      'a run that the baseline has nothing of',
      { cases: [decided('a', 'passed')], suites: [], gate: { noRegressions: true }, compared: keys({ added: ['a'] }) },
      'inconclusive',
    ],
    [
      'one error allowed',
      { cases: [decided('a', 'passed'), decided('b', 'errored')], suites: [suite({ maxErrors: 1 }, 'a', 'b')] },
      'success',
    ],
  ])('%s', (_, source, conclusion) => {
    const concluded = conclusionOf(source);
    expect(concluded.conclusion).toBe(conclusion);
    expect(concluded.reasons.length > 0).toBe(conclusion !== 'success');
  });

  test('a case that passes although it is strictly expected to fail is told as such', () => {
    const cases = [decided('a', 'xpassed', { strict: true }), decided('b', 'failed')];
    expect(conclusionOf({ cases, suites: [] }).reasons).toEqual([
      '1 case failed: s/b. 1 case passed that is expected to fail (xfail.strict): s/a.',
    ]);
    expect(conclusionOf({ cases: cases.slice(0, 1), suites: [] }).reasons).toEqual([
      '1 case passed that is expected to fail (xfail.strict): s/a.',
    ]);
  });
});
