import { describe, expect, test } from 'vitest';
import type { CompareRule } from '../../../src/evals/expectation.ts';
import { f1, precision, recall } from '../../../src/judge/scores.ts';
import { compareJson } from './expectations.ts';

const truth = {
  invoice_id: 'INV-7',
  date: '2026-03-04',
  vendor: { name: 'Acme Corporation', tax_id: null },
  total: 118.4,
  line_items: [
    { sku: 'A-1', quantity: 2, amount: 50.0 },
    { sku: 'B-7', quantity: 1, amount: 18.4 },
    { sku: 'C-9', quantity: 5, amount: 50.0 },
  ],
};

const answer = {
  invoice_id: 'INV-7',
  date: '04/03/2026',
  vendor: { name: 'ACME Corporaton', tax_id: null },
  total: '118.40',
  currency: 'USD',
  line_items: [
    { sku: 'B-7', quantity: 1, amount: 18.4 },
    { sku: 'A-1', quantity: 2, amount: 50.004 },
  ],
};

const rules: CompareRule[] = [
  { path: 'date', as: 'date', formats: ['DD/MM/YYYY'] },
  { path: 'vendor.name', as: 'similar', threshold: 0.9, case: 'ignore' },
  { path: 'total', as: 'number', abs: 0.01, coerce: true },
  { path: 'line_items', as: 'list', key: ['sku'] },
  { path: 'line_items[].amount', as: 'number', abs: 0.01 },
];

describe('one answer under different rules', () => {
  test.each([
    ['strict, lists by index', [], 'full', [1, 9, 3, 1], [0.083, 0.091, 0.077]],
    ['strict leaves, list by key', rules.filter(({ as }) => as === 'list'), 'full', [6, 4, 3, 1], [0.5, 0.545, 0.462]],
    [
      'strict leaves, list by best alignment',
      [{ path: 'line_items', as: 'list', order: 'ignore' }],
      'full',
      [6, 4, 3, 1],
      [0.5, 0.545, 0.462],
    ],
    ['the rules of the suite', rules, 'full', [10, 0, 3, 1], [0.833, 0.909, 0.769]],
    ['the same as a subset', rules, 'subset', [10, 0, 3, 0], [0.87, 1, 0.769]],
  ] as const)('%s', async (_, compare, match, [tp, wrong, missing, extra], [f, p, r]) => {
    const { counts, verdict } = await compareJson(truth, answer, compare, { match });
    expect(counts).toEqual({ match: tp, wrong, missing, extra });
    expect(f1(counts)).toBeCloseTo(f, 3);
    expect(precision(counts)).toBeCloseTo(p, 3);
    expect(recall(counts)).toBeCloseTo(r, 3);
    expect(verdict).toBe('failed');
  });

  test('the score weighs the similarity, and the failing fields say what is wrong', async () => {
    const { score, fields, reason } = await compareJson(truth, answer, rules);
    expect(score).toBeCloseTo(0.71, 3);
    expect(reason).toBe('3 missing, 1 extra');
    const failing = fields.filter(({ outcome }) => outcome !== 'match');
    expect(failing.map(({ path, outcome }) => `${outcome} ${path}`)).toEqual([
      'missing line_items[2].sku',
      'missing line_items[2].quantity',
      'missing line_items[2].amount',
      'extra currency',
    ]);
    expect(fields.find(({ path }) => path === 'line_items[0].sku')?.actualPath).toBe('line_items[1].sku');
  });

  test('only the order changed: 1.0 with order ignored', async () => {
    const reordered = { ...truth, line_items: [...truth.line_items].reverse() };
    const judgement = await compareJson(truth, reordered, [{ path: 'line_items', as: 'list', order: 'ignore' }]);
    expect(judgement).toMatchObject({ verdict: 'passed', score: 1 });
  });

  test('strict rules propose the line that loosens them', async () => {
    const { fields } = await compareJson(truth, answer, []);
    const hint = (path: string) => fields.find((field) => field.path === path)?.hint;
    expect(hint('date')).toBe(
      'The same day as DD/MM/YYYY; to accept it, add `{path: date, as: date, formats: [DD/MM/YYYY]}`',
    );
    expect(hint('total')).toBe(
      'The same number, one of them as a text; to accept it, add `{path: total, as: number, coerce: true}`',
    );
    expect(hint('currency')).toBe(
      'Not expected; `match: subset` for the case leaves all such fields out, or add `{path: currency, as: ignore}`',
    );
    expect(hint('line_items[0].sku')).toBe(
      '1 of 3 elements of the list stand at another place; to accept that, give the list a `key`, or add `{path: line_items, as: list, order: ignore}`',
    );
  });
});
