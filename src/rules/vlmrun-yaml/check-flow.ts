import type { Violation } from '../rule.ts';
import type { PlacedGraph } from './check-graph.ts';
import { type Flow, flowOf } from './graph/flow.ts';
import { quoted } from './graph/names.ts';
import { EDGE, type GraphState } from './graph/state-graph.ts';

/** Where the arrows of a graph lead: from the start, to the end, and to every state. */
export function* checkFlow(placed: PlacedGraph): Generator<Violation> {
  const { graph } = placed;
  const flow = flowOf(graph);
  const header = graph.header ?? { start: 0, end: 0 };
  const states = [...graph.states.values()];
  if (!flow.hasStart) {
    const first = states[0]?.id ?? 'FirstState';
    yield placed.violation('graph-no-start', header, `No entry point: add "[*] --> ${first}".`);
  }
  if (!flow.hasEnd && (flow.hasStart || !graph.transitions.some(({ to, parent }) => to === EDGE && !parent))) {
    const last = (lastState(states, flow) ?? states.at(-1))?.id ?? 'LastState';
    yield placed.violation('graph-no-end', header, `No reachable exit: add "${last} --> [*]".`);
  }
  if (!flow.hasStart) return;
  yield* checkUnreachable(placed, flow);
  if (flow.hasEnd) yield* checkDeadEnds(placed, flow);
  const starts = graph.transitions.filter(({ from, parent }) => from === EDGE && parent === undefined);
  for (const { range } of starts.slice(1))
    yield placed.violation(
      'graph-multiple-start',
      range,
      'Second entry point; enter once and branch with a <<choice>>.',
    );
}

/** The state that looks most like an end: reached, and with no way on. */
function lastState(states: readonly GraphState[], flow: Flow): GraphState | undefined {
  return states.findLast(({ id }) => flow.reachable.has(id) && flow.next(id).length === 0);
}

function* checkUnreachable({ graph, violation }: PlacedGraph, { reachable }: Flow): Generator<Violation> {
  const targets = new Set(graph.transitions.map(({ to }) => to));
  for (const { id, range } of graph.states.values()) {
    if (reachable.has(id)) continue;
    const why = targets.has(id) ? '' : ': no arrow leads to it';
    yield violation('graph-unreachable-state', range, `State ${quoted(id)} can never be reached${why}.`);
  }
}

/** One finding for each state without a way out, and one for each closed loop. */
function* checkDeadEnds({ graph, violation }: PlacedGraph, flow: Flow): Generator<Violation> {
  const stuck = [...graph.states.values()].filter(({ id }) => flow.reachable.has(id) && !flow.finishing.has(id));
  const isStuck = new Set(stuck.map(({ id }) => id));
  const next = new Map(stuck.map(({ id }) => [id, flow.next(id).filter((to) => isStuck.has(to))]));
  const ends = stuck.filter(({ id, kind }) => next.get(id)?.length === 0 && kind !== 'composite');
  for (const { id, range } of ends)
    yield violation('graph-dead-end', range, `Nothing follows ${quoted(id)}: lead it to another state or to [*].`);
  const behind = reversed(next);
  const told = new Set<string>();
  addLeadingTo(
    ends.map(({ id }) => id),
    behind,
    told,
  );
  for (const { id, range } of stuck) {
    if (told.has(id)) continue;
    const loop = loopFrom(id, next);
    addLeadingTo(loop, behind, told);
    const first = loop.includes(id) ? id : (loop[0] ?? id);
    const named = loop.length > 1 ? ` (loop ${loop.slice(0, 5).join(', ')}${loop.length > 5 ? ', …' : ''})` : '';
    const at = graph.states.get(first)?.range ?? range;
    yield violation('graph-dead-end', at, `From ${quoted(first)} the graph can never finish${named}.`);
  }
}

function reversed(next: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const behind = new Map<string, string[]>();
  for (const [from, list] of next)
    for (const to of list) {
      const before = behind.get(to);
      if (before) before.push(from);
      else behind.set(to, [from]);
    }
  return behind;
}

/** Adds `targets` and the states from which one of them can be reached. */
function addLeadingTo(targets: readonly string[], behind: ReadonlyMap<string, readonly string[]>, found: Set<string>) {
  const pending = [...targets];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    pending.push(...(behind.get(id) ?? []));
  }
}

/** A loop that following the first arrows from `id` ends in. */
function loopFrom(id: string, next: ReadonlyMap<string, readonly string[]>): string[] {
  const path: string[] = [];
  const at = new Map<string, number>();
  for (let state: string | undefined = id; state !== undefined; state = next.get(state)?.[0]) {
    const seen = at.get(state);
    if (seen !== undefined) return path.slice(seen);
    at.set(state, path.length);
    path.push(state);
  }
  return [];
}
