import { expect, test } from 'vitest';
import type { CaseChange } from '../../../src/report/comparison.ts';
import { orderCases } from '../../../src/report/html/case-order.ts';
import { renderHtml } from '../../../src/report/html/html.ts';
import type { TrialRecord } from '../../../src/report/trial-record.ts';
import { eventfulResults, sampleCase, sampleResults, sampleTrial } from './sample.ts';

const noChange = { ratio: null, cases: 0, notable: false };
const comparisonOf = (changes: CaseChange[]) => ({
  baseline: { path: 'b.json', started_at: '2026-11-20T04:00:00Z' },
  counts: { regressed: 1, fixed: 1, same: 1, new: 0, removed: 0, not_comparable: 0 },
  changes,
  mcnemar: { lost: 1, gained: 1, p: 1 },
  field_accuracy: { difference: 0, low: null, high: null, verdict: 'too few cases' as const, cases: 3 },
  credits: noChange,
  duration: noChange,
});

test('what got worse comes first, then the most urgent verdict, otherwise the order of the suites', () => {
  const change = (id: string, kind: CaseChange['change']): CaseChange => ({
    skill: 'invoice',
    case: id,
    change: kind,
    baseline: 'passed',
    head: 'failed',
  });
  const comparison = comparisonOf([change('worse', 'regressed'), change('better', 'fixed'), change('old', 'same')]);
  const results = sampleResults({
    cases: [
      sampleCase('better', 'passed'),
      sampleCase('flaky', 'flaky'),
      sampleCase('old', 'failed'),
      sampleCase('worse', 'failed'),
      sampleCase('older', 'failed'),
    ],
    comparison,
  });
  expect(orderCases(results).map(({ result, change: kind }) => [result.case, kind])).toEqual([
    ['worse', 'regressed'],
    ['old', undefined],
    ['older', undefined],
    ['flaky', undefined],
    ['better', 'fixed'],
  ]);
});

test('fixtures are asked for in that order, so that the budget goes to what failed', async () => {
  const { trials: _, ...rest } = eventfulResults();
  const names = ['acme-clean', 'repeated', 'acme-photo'];
  const results = { ...rest, trials: names.map((name) => sampleTrial(name)) };
  const asked: string[] = [];
  const pieces = renderHtml({
    results,
    rules: [],
    sourceOf: () => undefined,
    fields: [],
    bundles: new Map(),
    history: [],
    recordOf: async (trial) =>
      ({
        ...trial,
        inputs: [{ name: trial.case, kind: 'text' }],
        request: null,
        judgement: null,
      }) as unknown as TrialRecord,
    fixtures: {
      async show({ name }) {
        asked.push(name);
        return undefined;
      },
      leftOut: () => ({ budgetBytes: 1, beside: 0, besideBytes: 0, unseen: 0, unseenBytes: 0 }),
    },
  });
  for await (const _piece of pieces);
  expect(asked).toEqual(['acme-photo', 'repeated', 'acme-clean']);
});
