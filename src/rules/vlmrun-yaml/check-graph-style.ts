import { nearest } from '../../nearest.ts';
import type { OffsetRange } from '../../source/position.ts';
import type { Violation } from '../rule.ts';
import { suggester } from '../suggestions.ts';
import type { PlacedGraph } from './check-graph.ts';
import { quoted } from './graph/names.ts';
import { EDGE, type StateGraph, type Transition } from './graph/state-graph.ts';

/** States that the agent is sent to without being told what to do there. */
export function* checkDescriptions({ graph, violation }: PlacedGraph): Generator<Violation> {
  const described = [...graph.states.values()]
    .filter(({ descriptions }) => descriptions.length > 0)
    .map(({ id }) => id);
  const uses = usesByState(graph.transitions);
  const suggest = suggester();
  for (const { id, kind, descriptions } of graph.states.values()) {
    const ranges = uses.get(id);
    const first = ranges?.[0];
    if (kind !== 'plain' || descriptions.length > 0 || ranges === undefined || first === undefined) continue;
    const close = suggest(() => nearest(id, described));
    const advice = close === undefined ? `add "${id}: what to do there".` : `did you mean "${close}"?`;
    const edits = ranges.map((range) => ({ range, newText: close ?? id }));
    yield violation('graph-undescribed-state', first, `State ${quoted(id)} has no description; ${advice}`, {
      ...(close && { fix: { description: `Write ${close}`, edits } }),
    });
  }
}

function usesByState(transitions: readonly Transition[]): Map<string, OffsetRange[]> {
  const uses = new Map<string, OffsetRange[]>();
  const add = (id: string, range: OffsetRange) => {
    if (id === EDGE) return;
    const list = uses.get(id);
    if (list) list.push(range);
    else uses.set(id, [range]);
  };
  for (const { from, to, fromRange, toRange } of transitions) {
    add(from, fromRange);
    add(to, toRange);
  }
  return uses;
}

/** The same arrow twice, and a second description of a state. */
export function* checkDuplicates({ graph, at, violation }: PlacedGraph): Generator<Violation> {
  const first = new Map<string, Transition>();
  for (const transition of soundTransitions(graph)) {
    const key = JSON.stringify([transition.from, transition.to, transition.label, transition.parent]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, transition);
    else {
      const message = `Duplicate transition (first at ${at(earlier.range)}).`;
      yield violation('graph-duplicate', transition.range, message, deletion(transition.line));
    }
  }
  for (const { id, descriptions } of graph.states.values()) {
    const [told, ...others] = descriptions;
    if (told === undefined) continue;
    for (const { text, range, line } of others) {
      const message = `${quoted(id)} is described a second time (first at ${at(told.range)}).`;
      yield violation('graph-duplicate', range, message, text === told.text ? deletion(line) : {});
    }
  }
}

/** A line with a mistake is no first one, of which the right one would be a duplicate. */
function soundTransitions({ transitions, problems }: StateGraph): Transition[] {
  const mistakes = problems.filter(({ part }) => part !== 'legal').map(({ range }) => range.start);
  mistakes.sort((a, b) => a - b);
  const inOrder = [...transitions].sort((a, b) => a.line.start - b.line.start);
  let next = 0;
  return inOrder.filter(({ line }) => {
    while ((mistakes[next] ?? Number.POSITIVE_INFINITY) < line.start) next++;
    return (mistakes[next] ?? Number.POSITIVE_INFINITY) >= line.end;
  });
}

function deletion(range: OffsetRange) {
  return { fix: { description: 'Delete the duplicate', safe: true, edits: [{ range, newText: '' }] } };
}

/** Several ways on, and nothing that tells which to take. */
export function* checkBranches({ graph, violation }: PlacedGraph): Generator<Violation> {
  const ways = new Map<string, Transition[]>();
  for (const transition of graph.transitions) {
    const list = ways.get(transition.from);
    if (list) list.push(transition);
    else ways.set(transition.from, [transition]);
  }
  for (const [id, all] of ways) {
    if (all.length < 2) continue;
    const out = [...new Map(all.map((way) => [`${way.label ?? ''}\n${way.to}`, way])).values()];
    if (id === EDGE || out.length < 2 || graph.states.get(id)?.kind === 'fork') continue;
    const unlabelled = out.filter(({ label }) => label === undefined);
    if (out.length - unlabelled.length > 1 || unlabelled[0] === undefined) continue;
    const message = `${quoted(id)} branches without a condition: label its arrows ("${id} --> … : when …").`;
    yield violation('graph-unlabelled-branch', unlabelled[0].range, message);
  }
}
