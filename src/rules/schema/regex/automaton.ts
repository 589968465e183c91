import type { CharSet } from './char-set.ts';
import type { RegexNode } from './parse-regex.ts';

/** A position automaton: one state for each place in the pattern that matches a character. */
export interface Automaton {
  /** Characters of each state, as indexes of intervals that no set of the pattern divides further. */
  readonly labels: readonly ReadonlySet<number>[];
  /** From each state the states that may follow, and in how many ways (2 stands for more than one). */
  readonly next: readonly ReadonlyMap<number, number>[];
  /** States that the pattern can end with while nothing behind them can refuse. */
  readonly free: ReadonlySet<number>;
}

/** A part of an automaton: the states it begins and ends with. */
interface Part {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

// A bound beyond this behaves like none for any text that matters.
const MAX_COPIES = 12;
const MAX_STATES = 120;

/** The automaton of a pattern, or undefined for one that is too large to look at. */
export function automatonOf(regex: RegexNode): Automaton | undefined {
  const sets: CharSet[] = [];
  const next: Map<number, number>[] = [];
  let refusable = false;

  const connect = (last: readonly number[], first: readonly number[]) => {
    for (const from of last) {
      const edges = next[from];
      for (const to of first) edges?.set(to, Math.min(2, (edges.get(to) ?? 0) + 1));
    }
  };
  const then = (a: Part, b: Part): Part => {
    connect(a.last, b.first);
    return {
      nullable: a.nullable && b.nullable,
      first: a.nullable ? [...a.first, ...b.first] : a.first,
      last: b.nullable ? [...a.last, ...b.last] : b.last,
    };
  };
  const nothing: Part = { nullable: true, first: [], last: [] };
  const repeat = (body: RegexNode, min: number, max: number): Part => {
    if (max === 0) return nothing;
    let result = nothing;
    const needed = Math.min(min, MAX_COPIES);
    for (let copy = 0; copy < needed - 1; copy++) result = then(result, build(body));
    const endless = max > MAX_COPIES;
    if (needed > 0 || endless) {
      const part = build(body);
      if (endless) connect(part.last, part.first);
      result = then(result, needed > 0 ? part : { ...part, nullable: true });
    }
    for (let copy = needed; !endless && copy < max; copy++) result = then(result, { ...build(body), nullable: true });
    return result;
  };
  const build = (node: RegexNode): Part => {
    if (sets.length > MAX_STATES) return nothing;
    switch (node.kind) {
      case 'chars': {
        const state = sets.push(node.set) - 1;
        next.push(new Map());
        return { nullable: false, first: [state], last: [state] };
      }
      case 'sequence':
        return node.parts.map(build).reduce(then, nothing);
      case 'choice': {
        const parts = node.options.map(build);
        return {
          nullable: parts.some((part) => part.nullable),
          first: parts.flatMap((part) => part.first),
          last: parts.flatMap((part) => part.last),
        };
      }
      case 'repeat':
        return repeat(node.body, node.min, node.max);
      case 'assertion':
        if (node.end) refusable = true;
        return nothing;
    }
  };
  const whole = build(regex);
  if (sets.length > MAX_STATES) return undefined;
  return { labels: labelsOf(sets), next, free: new Set(refusable ? [] : whole.last) };
}

/** Numbers the intervals between all bounds that occur, so that sets can be compared by their numbers. */
function labelsOf(sets: readonly CharSet[]): Set<number>[] {
  const bounds = [...new Set(sets.flatMap((set) => set.flatMap(([low, high]) => [low, high + 1])))].sort(
    (a, b) => a - b,
  );
  const number = new Map(bounds.map((bound, index) => [bound, index]));
  return sets.map((set) => {
    const label = new Set<number>();
    for (const [low, high] of set) {
      const end = number.get(high + 1) ?? 0;
      for (let index = number.get(low) ?? 0; index < end; index++) label.add(index);
    }
    return label;
  });
}
