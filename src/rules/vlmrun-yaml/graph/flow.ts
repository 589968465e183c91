import { EDGE, type StateGraph } from './state-graph.ts';

/** What can be reached from where in a graph. */
export interface Flow {
  /** True when `[*] --> X` stands at the top level. */
  readonly hasStart: boolean;
  /** True when some reachable state has `X --> [*]` at the top level. */
  readonly hasEnd: boolean;
  /** States that a run can come to. */
  readonly reachable: ReadonlySet<string>;
  /** States from which the graph can finish. */
  readonly finishing: ReadonlySet<string>;
  /** States that a state leads to directly, in order, without the way into and out of composite states. */
  next(id: string): readonly string[];
}

const START = '\u0000start';
const END = '\u0000end';

/**
 * Follows the arrows. A composite state leads to its own start, or to all that is in it when it has none; what is
 * inside can leave by the arrows of the composite, as in UML.
 */
export function flowOf(graph: StateGraph): Flow {
  const ahead = new Map<string, string[]>();
  const behind = new Map<string, string[]>();
  const connect = (from: string, to: string) => {
    push(ahead, from, to);
    push(behind, to, from);
  };
  const withStart = new Set<string>();
  const next = new Map<string, string[]>();
  for (const { from, to, parent } of graph.transitions) {
    if (from === EDGE && parent !== undefined) withStart.add(parent);
    if (from !== EDGE && to !== EDGE) push(next, from, to);
    const start = parent === undefined ? START : parent;
    const end = parent === undefined ? END : `${parent}\u0000end`;
    connect(from === EDGE ? start : from, to === EDGE ? end : to);
  }
  for (const { id, parent } of graph.states.values()) {
    if (parent === undefined) continue;
    connect(id, parent);
    connect(`${parent}\u0000end`, parent);
    if (!withStart.has(parent)) connect(parent, id);
  }
  const reached = spread(START, ahead);
  return {
    hasStart: ahead.has(START),
    hasEnd: reached.has(END),
    reachable: reached,
    finishing: spread(END, behind),
    next: (id) => next.get(id) ?? [],
  };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function spread(from: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set([from]);
  const pending = [from];
  for (let at = pending.pop(); at !== undefined; at = pending.pop())
    for (const next of edges.get(at) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        pending.push(next);
      }
  return seen;
}
