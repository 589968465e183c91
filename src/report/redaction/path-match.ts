import type { PathStep } from '../../evals/field-path.ts';

/** One step of a place in a document: a key, or an index of a list. */
export type Segment = string | number;

/** A pattern on its way; `loose` once a `**` let it begin anywhere. */
interface Open {
  readonly steps: readonly PathStep[];
  readonly loose: boolean;
}

/** Where several patterns stand after a way into a document. */
export class PathCursor {
  readonly #open: readonly Open[];
  /** True when a pattern ends here or ended above: then everything below belongs to it. */
  readonly matched: boolean;
  /** True when a pattern names the last step outright, and not by `*` or `**`. */
  readonly named: boolean;

  private constructor(open: readonly Open[], matched: boolean, named: boolean) {
    this.#open = open;
    this.matched = matched;
    this.named = named;
  }

  static start(patterns: readonly (readonly PathStep[])[]): PathCursor {
    return PathCursor.#at(
      patterns.map((steps) => ({ steps, loose: false })),
      false,
    );
  }

  step(segment: Segment): PathCursor {
    if (this.matched) return this.named ? new PathCursor(this.#open, true, false) : this;
    const next: Open[] = [];
    let named = false;
    for (const { steps, loose } of this.#open) {
      const [head] = steps;
      if (head?.kind === 'many') next.push({ steps, loose: true });
      else if (head && accepts(head, segment)) {
        next.push({ steps: steps.slice(1), loose });
        named ||= head.kind !== 'any-key';
      }
    }
    return PathCursor.#at(next, named);
  }

  /** True when a pattern may go on below, wherever its `**` found it. */
  get mayLead(): boolean {
    return !this.matched && this.#open.length > 0;
  }

  /** What must stand here for the patterns without `**` to go on: undefined when none does. */
  get needs(): 'object' | 'list' | undefined {
    for (const { steps, loose } of this.#open) {
      const kind = loose ? undefined : steps[0]?.kind;
      if (kind === 'element') return 'list';
      if (kind === 'key' || kind === 'any-key') return 'object';
    }
    return undefined;
  }

  /** Keys that patterns without `**` name next. */
  get keys(): readonly string[] {
    return this.#open.flatMap(({ steps: [head], loose }) => (!loose && head?.kind === 'key' ? [head.name] : []));
  }

  static #at(patterns: readonly Open[], named: boolean): PathCursor {
    const open: Open[] = [];
    let ended = false;
    // `**` is any number of steps, none too.
    for (let { steps, loose } of patterns) {
      for (;;) {
        if (steps.length === 0) ended = true;
        else open.push({ steps, loose });
        if (steps[0]?.kind !== 'many') break;
        steps = steps.slice(1);
        loose = true;
      }
    }
    return new PathCursor(open, ended, named);
  }
}

function accepts(step: PathStep, segment: Segment): boolean {
  if (step.kind === 'element') return typeof segment === 'number';
  if (step.kind === 'any-key') return typeof segment === 'string';
  return step.kind === 'key' && step.name === segment;
}

/**
 * The steps of a concrete path as reports write it: `rows[0].amount`, `["a.b"].c`. A key that holds `"]` itself is
 * read as if it ended there: what cannot be told apart leads nowhere.
 */
export function segmentsOf(path: string): Segment[] {
  const segments: Segment[] = [];
  for (let at = 0; at < path.length; ) {
    const index = /^\[(\d+)\]/.exec(path.slice(at, at + 20));
    if (index) {
      segments.push(Number(index[1]));
      at += index[0].length;
    } else if (path.startsWith('["', at)) {
      const end = path.indexOf('"]', at + 2);
      segments.push(path.slice(at + 2, end < 0 ? undefined : end));
      at = end < 0 ? path.length : end + 2;
    } else {
      if (path[at] === '.') at++;
      if (path.startsWith('["', at)) continue;
      let end = at;
      while (end < path.length && path[end] !== '.' && (end === at || path[end] !== '[')) end++;
      segments.push(path.slice(at, end));
      at = end;
    }
  }
  return segments;
}
