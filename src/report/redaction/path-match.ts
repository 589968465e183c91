import type { PathStep } from '../../evals/field-path.ts';

/** One step of a place in a document: a key, or an index of a list. */
export type Segment = string | number;

/** Where several patterns stand after a way into a document. */
export class PathCursor {
  readonly #open: readonly (readonly PathStep[])[];
  /** True when a pattern ends here or ended above: then everything below belongs to it. */
  readonly matched: boolean;

  private constructor(open: readonly (readonly PathStep[])[], matched: boolean) {
    this.#open = open;
    this.matched = matched;
  }

  static start(patterns: readonly (readonly PathStep[])[]): PathCursor {
    return PathCursor.#at(patterns, false);
  }

  step(segment: Segment): PathCursor {
    if (this.matched) return this;
    const next: (readonly PathStep[])[] = [];
    for (const steps of this.#open) {
      const [head] = steps;
      if (head?.kind === 'many') next.push(steps);
      else if (head && accepts(head, segment)) next.push(steps.slice(1));
    }
    return PathCursor.#at(next, false);
  }

  static #at(patterns: readonly (readonly PathStep[])[], matched: boolean): PathCursor {
    const open: (readonly PathStep[])[] = [];
    let ended = matched;
    // `**` is any number of steps, none too.
    for (let steps of patterns) {
      for (;;) {
        if (steps.length === 0) ended = true;
        else open.push(steps);
        if (steps[0]?.kind !== 'many') break;
        steps = steps.slice(1);
      }
    }
    return new PathCursor(open, ended);
  }
}

function accepts(step: PathStep, segment: Segment): boolean {
  if (step.kind === 'element') return typeof segment === 'number';
  if (step.kind === 'any-key') return typeof segment === 'string';
  return step.kind === 'key' && step.name === segment;
}

/** The steps of a concrete path as reports write it: `rows[0].amount`, `["a.b"].c`. */
export function segmentsOf(path: string): Segment[] {
  const segments: Segment[] = [];
  for (const [, index, quoted, key] of path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)) {
    if (index !== undefined) segments.push(Number(index));
    else if (quoted !== undefined) segments.push(String(JSON.parse(quoted)));
    else if (key !== undefined) segments.push(key);
  }
  return segments;
}
