import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget } from '../../../src/engine/budget.ts';

const free = { history: [], cap: undefined };
const trials = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0, max: 1, noNaN: true })));

describe('createBudget', () => {
  it('is never overspent where prices keep to their caps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), trials, (limit, list) => {
        const budget = createBudget(limit);
        const flying: (() => void)[] = [];
        for (const [index, [cap, share]] of list.entries()) {
          const trial = String(index);
          if (budget.reserve(trial, { history: [], cap }) === 'reserved')
            flying.push(() => budget.settle(trial, cap * share));
          if (index % 3 === 2) flying.shift()?.();
        }
        for (const land of flying) land();
        expect(budget.spent).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('sends one case of unknown price first, and expects the dearest from then on', () => {
    const budget = createBudget(10);
    expect(budget.reserve('a', free)).toBe('reserved');
    expect(budget.reserve('b', free)).toBe('wait');
    budget.settle('a', 4);
    expect(budget.reserve('b', free)).toBe('reserved');
    expect(budget.reserve('c', free)).toBe('wait');
    budget.settle('b', 4);
    expect(budget.reserve('c', free)).toBe('exhausted');
  });

  it('reserves what a case has cost before, and at most its cap', () => {
    const budget = createBudget(10);
    expect(budget.reserve('a', { history: [2, 6], cap: 20 })).toBe('reserved');
    expect(budget.reserve('b', { history: [9], cap: 4 })).toBe('reserved');
    expect(budget.reserve('c', { history: [], cap: 1 })).toBe('wait');
    budget.release('b');
    expect(budget.reserve('c', { history: [], cap: 1 })).toBe('reserved');
  });

  it('counts an unknown price as what was reserved', () => {
    const budget = createBudget(10);
    budget.reserve('a', { history: [], cap: 7 });
    budget.settle('a', undefined);
    expect(budget.spent).toBe(7);
  });
});
