import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget } from '../../../src/engine/budget.ts';

const free = { history: [], cap: undefined };
const capped = (cap: number) => ({ history: [], cap });
const trials = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0, max: 1, noNaN: true })));

describe('createBudget', () => {
  it('is never overspent where prices keep to their caps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), trials, (limit, list) => {
        const budget = createBudget(limit);
        const flying: (() => void)[] = [];
        for (const [index, [cap, share]] of list.entries()) {
          const key = String(index);
          if (budget.reserve(key, capped(cap)).kind === 'reserved') flying.push(() => budget.settle(key, cap * share));
          if (index % 3 === 2) flying.shift()?.();
        }
        for (const land of flying) land();
        expect(budget.spent).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('sends one case of unknown price first, and expects the dearest from then on', () => {
    const budget = createBudget(10);
    expect(budget.reserve('a', free).kind).toBe('reserved');
    expect(budget.reserve('b', free).kind).toBe('wait');
    budget.settle('a', 4);
    expect(budget.reserve('b', free).kind).toBe('reserved');
    expect(budget.reserve('c', free).kind).toBe('wait');
    budget.settle('b', 4);
    expect(budget.reserve('c', free)).toEqual({ kind: 'exhausted', limit: 10 });
  });

  it('reserves the most that a case has cost of late, whatever its cap says', () => {
    const budget = createBudget(10);
    expect(budget.reserve('a', { history: [2, 6], cap: 20 }).kind).toBe('reserved');
    expect(budget.reserve('b', { history: [9], cap: 4 }).kind).toBe('wait');
    expect(budget.reserve('c', capped(4)).kind).toBe('reserved');
    expect(budget.reserve('d', capped(1)).kind).toBe('wait');
    budget.release('c');
    expect(budget.reserve('d', capped(1)).kind).toBe('reserved');
  });

  it('counts an unknown price as what was reserved', () => {
    const budget = createBudget(10);
    budget.reserve('a', capped(7));
    budget.settle('a', undefined);
    expect(budget.spent).toBe(7);
  });

  it('holds each suite to its own budget, and the tighter one wins', () => {
    const budget = createBudget(20);
    const of = (suite: string, limit: number) => ({ ...capped(5), suite: { suite, limit } });
    expect(budget.reserve('a1', of('a', 9)).kind).toBe('reserved');
    expect(budget.reserve('a2', of('a', 9))).toEqual({ kind: 'wait', limit: 9, suite: 'a' });
    expect(budget.reserve('b1', of('b', 100)).kind).toBe('reserved');
    expect(budget.reserve('b2', of('b', 100)).kind).toBe('reserved');
    budget.settle('a1', 5);
    expect(budget.reserve('a2', of('a', 9))).toEqual({ kind: 'exhausted', limit: 9, suite: 'a' });
    expect(budget.reserve('b3', of('b', 100)).kind).toBe('reserved');
    expect(budget.reserve('b4', of('b', 100))).toEqual({ kind: 'wait', limit: 20 });
  });

  it('holds a suite to its budget where the run has none', () => {
    const budget = createBudget(undefined);
    const cost = { ...capped(5), suite: { suite: 'a', limit: 5 } };
    expect(budget.reserve('a', cost).kind).toBe('reserved');
    expect(budget.reserve('b', cost).kind).toBe('wait');
    expect(budget.reserve('c', capped(1000)).kind).toBe('reserved');
  });

  it('counts what runs already, whether it fits or not', () => {
    const budget = createBudget(10);
    budget.commit('a', capped(8));
    expect(budget.reserve('b', capped(3)).kind).toBe('wait');
    budget.commit('c', capped(8));
    budget.settle('a', 8);
    budget.settle('c', 8);
    expect(budget.spent).toBe(16);
    expect(budget.reserve('b', capped(3)).kind).toBe('exhausted');
  });
});
