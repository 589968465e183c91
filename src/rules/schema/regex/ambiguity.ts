import { type Automaton, automatonOf } from './automaton.ts';
import { parseRegex, type RegexNode } from './parse-regex.ts';

/** How the time of a backtracking match can grow with the length of the text. */
export type Growth = 'exponential' | 'polynomial';

// Steps of the search; real patterns need a few hundred.
const BUDGET = 300_000;
const MAX_LENGTH = 1_000;
// What repeats a few times at most ends after a few ways.
const ENDLESS = /[*+]|\{\d*,\}|\{\d+,\d{2,}\}/;

/**
 * How badly a pattern can backtrack: exponentially when a loop can be gone round in two ways with the same text,
 * polynomially when the same text can be shared out between two loops that follow one another (Weber and Seidl, On the
 * degree of ambiguity of finite automata, 1991). Undefined for neither, and for patterns that are too large to tell.
 */
export function growthOf(pattern: string): Growth | undefined {
  if (pattern.length > MAX_LENGTH || !ENDLESS.test(pattern)) return undefined;
  const growths = parseRegex(pattern)?.map(growthOfOne) ?? [];
  return growths.find((growth) => growth === 'exponential') ?? growths.find((growth) => growth !== undefined);
}

function growthOfOne(regex: RegexNode): Growth | undefined {
  const automaton = automatonOf(regex);
  if (automaton === undefined) return undefined;
  try {
    return new AmbiguitySearch(automaton).growth();
  } catch (error) {
    if (error instanceof BudgetSpent) return undefined;
    throw error;
  }
}

class BudgetSpent extends Error {}

class AmbiguitySearch {
  readonly #automaton: Automaton;
  readonly #reach: readonly ReadonlySet<number>[];
  #steps = 0;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
    this.#reach = automaton.next.map((_, from) => this.#reachable(from));
  }

  growth(): Growth | undefined {
    const loops = this.#automaton.next.flatMap((_, state) => (this.#reach[state]?.has(state) ? [state] : []));
    const refusable = loops.filter((state) => !this.#endsFreely(state));
    if (refusable.some((state) => this.#loopsTwice(state))) return 'exponential';
    for (const from of refusable)
      for (const to of refusable)
        if (from !== to && this.#reach[from]?.has(to) && this.#shares(from, to)) return 'polynomial';
    return undefined;
  }

  /** Nothing behind the loop can refuse, so a match never has to go back into it. */
  #endsFreely(state: number): boolean {
    const { free } = this.#automaton;
    return [...free].some((end) => this.#sameLoop(state, end));
  }

  #sameLoop(a: number, b: number): boolean {
    return a === b || (this.#reach[a]?.has(b) === true && this.#reach[b]?.has(a) === true);
  }

  #reachable(from: number): Set<number> {
    const found = new Set<number>();
    const pending = [from];
    for (let state = pending.pop(); state !== undefined; state = pending.pop())
      for (const to of this.#automaton.next[state]?.keys() ?? []) {
        if (found.has(to)) continue;
        found.add(to);
        pending.push(to);
      }
    return found;
  }

  #overlap(...states: readonly number[]): boolean {
    const [first, ...others] = states.map((state) => this.#automaton.labels[state]);
    for (const label of first ?? []) if (others.every((set) => set?.has(label))) return true;
    return false;
  }

  #count(): void {
    if (++this.#steps > BUDGET) throw new BudgetSpent();
  }

  /** Two different ways round from a state to itself, step by step with the same characters. */
  #loopsTwice(start: number): boolean {
    const { next } = this.#automaton;
    const size = next.length;
    const inLoop = (state: number) => this.#sameLoop(start, state);
    const seen = new Set<number>();
    const pending: [left: number, right: number, apart: boolean][] = [[start, start, false]];
    for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
      const [left, right, apart] = pair;
      for (const [a, ways] of next[left] ?? []) {
        if (!inLoop(a)) continue;
        for (const b of next[right]?.keys() ?? []) {
          this.#count();
          if (!inLoop(b) || !this.#overlap(a, b)) continue;
          const parted = apart || a !== b || (left === right && ways > 1);
          if (parted && a === start && b === start) return true;
          const key = (a * size + b) * 2 + Number(parted);
          if (seen.has(key)) continue;
          seen.add(key);
          pending.push([a, b, parted]);
        }
      }
    }
    return false;
  }

  /** One text that leads from `p` to `p`, from `p` to `q` and from `q` to `q`. */
  #shares(p: number, q: number): boolean {
    const { next } = this.#automaton;
    const size = next.length;
    const seen = new Set<number>();
    const pending: [number, number, number][] = [[p, p, q]];
    for (let triple = pending.pop(); triple !== undefined; triple = pending.pop()) {
      const [first, between, last] = triple;
      for (const a of next[first]?.keys() ?? []) {
        if (!this.#sameLoop(p, a)) continue;
        for (const c of next[last]?.keys() ?? []) {
          this.#count();
          if (!this.#sameLoop(q, c) || !this.#overlap(a, c)) continue;
          for (const b of next[between]?.keys() ?? []) {
            this.#count();
            if (!this.#overlap(a, b, c)) continue;
            if (a === p && b === q && c === q) return true;
            const key = (a * size + b) * size + c;
            if (seen.has(key)) continue;
            seen.add(key);
            pending.push([a, b, c]);
          }
        }
      }
    }
    return false;
  }
}
