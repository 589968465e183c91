import type { OffsetRange } from '../../../source/position.ts';
import { nameProblem, quoted } from './names.ts';
import { EDGE, type GraphProblem, type GraphState, type StateGraph, type Transition } from './state-graph.ts';

type Draft = { -readonly [K in keyof GraphState]: GraphState[K] } & {
  descriptions: GraphState['descriptions'][number][];
};

/** A file of nothing but wrong lines is told this often, then once that there are more. */
const MOST_PROBLEMS = 20;

/** Collects what the lines of a graph say. */
export class GraphBuilder {
  header: OffsetRange | undefined;
  complete = true;
  readonly #states = new Map<string, Draft>();
  readonly #transitions: Transition[] = [];
  readonly #problems: GraphProblem[] = [];
  readonly #open: { readonly id: string; readonly range: OffsetRange }[] = [];
  #unsaid = 0;

  /** Id of the innermost open composite state. */
  get scope(): string | undefined {
    return this.#open.at(-1)?.id;
  }

  problem(problem: GraphProblem): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(problem);
    else if (this.#unsaid++ === 0)
      this.#problems.push({ message: 'More lines from here on cannot be read.', range: problem.range });
  }

  /** A line that says something unknown. */
  unreadable(problem: GraphProblem): void {
    this.complete = false;
    this.problem(problem);
  }

  /** Notes that a state is named, and what is wrong with its name. */
  mention(id: string, range: OffsetRange): Draft {
    let state = this.#states.get(id);
    if (state === undefined) {
      const wrong = nameProblem(id);
      if (wrong) this.problem({ ...wrong, range, ...(wrong.better && { fix: rename(range, wrong.better) }) });
      state = { id, kind: 'plain', range, descriptions: [] };
      this.#states.set(id, state);
    }
    const scope = this.scope;
    if (scope !== undefined && scope !== id && state.parent === undefined && !this.#isAbove(id)) state.parent = scope;
    return state;
  }

  #isAbove(id: string): boolean {
    return this.#open.some((composite) => composite.id === id);
  }

  describe(id: string, range: OffsetRange, text: string, textRange: OffsetRange, line: OffsetRange): void {
    this.mention(id, range).descriptions.push({ text, range: textRange, line });
  }

  mark(id: string, range: OffsetRange, kind: GraphState['kind']): void {
    this.mention(id, range).kind = kind;
  }

  transition(transition: Omit<Transition, 'parent'>): void {
    for (const [id, range] of [
      [transition.from, transition.fromRange],
      [transition.to, transition.toRange],
    ] as const)
      if (id !== EDGE) this.mention(id, range);
    this.#transitions.push({ ...transition, ...(this.scope !== undefined && { parent: this.scope }) });
  }

  open(id: string, range: OffsetRange): void {
    this.mark(id, range, 'composite');
    this.#open.push({ id, range });
  }

  close(range: OffsetRange): void {
    if (this.#open.pop() === undefined) this.problem({ message: 'This "}" closes nothing.', range });
  }

  finish(): StateGraph {
    for (const { id, range } of this.#open)
      this.unreadable({ message: `The composite state ${quoted(id)} is never closed: add a line "}".`, range });
    return {
      ...(this.header && { header: this.header }),
      states: this.#states,
      transitions: this.#transitions,
      problems: this.#problems,
      complete: this.complete,
    };
  }
}

function rename(range: OffsetRange, newText: string): NonNullable<GraphProblem['fix']> {
  return { description: `Write ${newText}`, edits: [{ range, newText }] };
}
