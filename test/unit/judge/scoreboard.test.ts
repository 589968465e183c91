import { expect, test } from 'vitest';
import type { CaseVerdict, TrialVerdict } from '../../../src/judge/judgement.ts';
import { type ScoredCase, scoresOf } from '../../../src/judge/scoreboard.ts';

function scored(
  id: string,
  verdict: CaseVerdict,
  trials: [TrialVerdict, number, number, number, number][],
  allRepeats = true,
): ScoredCase {
  return {
    decided: { skill: 's', id, verdict, strict: false, counts: { match: 0, wrong: 0, missing: 0, extra: 0 } },
    allRepeats,
    trials: trials.map(([outcome, match, wrong, missing, extra]) => ({
      verdict: outcome,
      counts: { match, wrong, missing, extra },
    })),
  };
}

test('scores are micro over leaves and macro over documents, of the cases that gate', () => {
  const scores = scoresOf([
    scored('long', 'failed', [['failed', 80, 10, 10, 10]]),
    scored('short', 'passed', [['passed', 2, 0, 0, 0]]),
    scored('known', 'xfailed', [['failed', 0, 9, 0, 0]]),
    scored('away', 'errored', [['errored', 0, 0, 0, 0]]),
  ]);
  expect(scores).toMatchObject({
    documents: 2,
    exact_documents: 1,
    exact_document_rate: 0.5,
    counts: { match: 82, wrong: 10, missing: 10, extra: 10 },
    cases_passed: 1,
    cases_judged: 2,
    repeats: [],
  });
  expect(scores.precision).toBeCloseTo(82 / 102);
  expect(scores.recall).toBeCloseTo(82 / 102);
  expect(scores.field_accuracy_by_document).toBeCloseTo(0.9);
  expect(scores.f1_by_document).toBeCloseTo(0.9);
  expect(scores.pass_rate_interval?.low).toBeCloseTo(0.0945, 3);
});

test('repeats: no interval where they stop early, errors are no runs', () => {
  const five: [TrialVerdict, number, number, number, number][] = [
    ['passed', 1, 0, 0, 0],
    ['passed', 1, 0, 0, 0],
    ['passed', 1, 0, 0, 0],
    ['passed', 1, 0, 0, 0],
    ['failed', 0, 1, 0, 0],
    ['errored', 0, 0, 0, 0],
  ];
  const { repeats } = scoresOf([scored('a', 'flaky', five), scored('b', 'flaky', five, false)]);
  expect(repeats[0]).toMatchObject({
    runs: 5,
    passes: 4,
    interval: { low: expect.closeTo(0.376, 3), high: expect.closeTo(0.964, 3) },
  });
  expect(repeats[0]?.pass_at_k[2]).toBeCloseTo(1);
  expect(repeats[0]?.pass_hat_k[2]).toBeCloseTo(0.4);
  expect(repeats[1]?.interval).toBeNull();
});

test('chances of repeats are told for every k up to the number of runs', () => {
  const run = (verdict: TrialVerdict): [TrialVerdict, number, number, number, number] => [verdict, 1, 0, 0, 0];
  const trials = [...Array.from({ length: 18 }, () => run('passed')), run('failed'), run('failed')];
  const [repeats] = scoresOf([scored('a', 'flaky', trials)]).repeats;
  expect(repeats?.pass_at_k).toHaveLength(20);
  expect(repeats?.pass_hat_k).toHaveLength(20);
  expect(repeats?.pass_at_k[0]).toBeCloseTo(0.9);
  expect(repeats?.pass_hat_k[0]).toBeCloseTo(0.9);
  // C(18, 2) / C(20, 2), and none of the choices of 19 leaves both failures out.
  expect(repeats?.pass_hat_k[1]).toBeCloseTo(153 / 190);
  expect(repeats?.pass_hat_k[18]).toBe(0);
  expect(repeats?.pass_at_k[2]).toBe(1);
});

test('nothing compared', () => {
  expect(scoresOf([scored('a', 'passed', [['passed', 0, 0, 0, 0]])])).toMatchObject({
    documents: 0,
    f1: null,
    exact_document_rate: null,
  });
});
